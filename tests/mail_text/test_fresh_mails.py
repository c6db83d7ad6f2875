"""What each client makes of an answer: nothing of ours is taken for new, nothing new is lost."""

import pytest

from handlers.mail.newtext import new_text
from handlers.mail.parse import parse
from tests.mail_text.fresh_mails import Fresh, fresh_mails
from tests.mail_text.mails import SENT, raw, words


@pytest.mark.parametrize("mail", list(fresh_mails()), ids=lambda mail: mail.name)
def test_what_was_written_is_new_and_nothing_else(mail: Fresh) -> None:
    parsed = parse(
        raw(mail.body, mail.kind).replace(b'"utf-8"', f'"utf-8"{mail.params}'.encode(), 1)
    )

    for sent in (SENT, None):
        found = new_text(parsed, sent)

        assert words(found.reply) in [words(want) for want in mail.wants]
        assert mail.items in ({}, found.items)
