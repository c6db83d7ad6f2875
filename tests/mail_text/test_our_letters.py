"""The reminder that we really send, as clients send it back: none of it is new, answers belong to its items."""

import re
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine

from handlers.mail.newtext import Sent
from handlers.send.wording import words_of
from storage.kinds import MessageKind
from tests import cast as people
from tests.mail_text.html_of_clients import ATTRIBUTION, CLIENTS
from tests.mail_text.lines_of_clients import GMAIL
from tests.mail_text.mails import AT, quoted, reply, said
from tests.mail_text.test_html_clients import page
from tests.render.telling import Telling

if TYPE_CHECKING:
    from bot.render import Letter

TASKS = (12, 15)


@pytest.fixture(scope="module")
def letters() -> dict[str, "Letter"]:
    return {}


@pytest.fixture
def reminder(sqlite_engine: Engine, letters: dict[str, "Letter"]) -> "Letter":
    if not letters:
        telling = Telling(sqlite_engine, people.insert(sqlite_engine))
        row = telling.message(MessageKind.REMINDER, telling.cast.carl, day="2026-03-02")
        letters["reminder"] = telling.mail(row)
    return letters["reminder"]


def inner(letter: "Letter") -> str:
    found = re.search(r"<body[^>]*>(.*)</body>", letter.html, re.DOTALL)
    assert found
    return found[1]


def test_no_client_sends_a_word_of_it_back_as_new(reminder: "Letter") -> None:
    sent = Sent(words_of(reminder), TASKS)
    for client in CLIENTS.values():
        html = page(client.replace("{H}", inner(reminder)))

        assert reply(html, "text/html", sent) == "12 done"
        assert reply(html, "text/html") == "12 done"


def test_its_text_is_not_new_with_marks_or_without(reminder: "Letter") -> None:
    for sent in (Sent(words_of(reminder), TASKS), None):
        for line in GMAIL.values():
            assert reply(f"12 done\n\n{line}\n\n{quoted(reminder.text)}", sent=sent) == "12 done"
        assert reply(f"12 done\n\n{AT}\n\n{reminder.text}", sent=sent) == "12 done"
        assert reply(f"12 done\n\n{reminder.text}", sent=sent) == "12 done"


@pytest.mark.parametrize("quote", ['blockquote type="cite"', 'blockquote class="gmail_quote"'])
def test_answers_below_its_buttons_belong_to_the_items_above(
    reminder: "Letter", quote: str
) -> None:
    top, first, second = inner(reminder).split('<div class="item"')
    second, foot = second.split('<p class="hint"')
    foot = foot.partition("</div>")[0]
    pieces = (f'{top}</div></div><div class="item"{first}', f'<div class="item"{second}')
    parts = [f"<{quote}>{piece}</blockquote>" for piece in pieces]
    body = f'<div>{ATTRIBUTION}</div>{parts[0]}<p>done</p>{parts[1]}<p>Friday</p><{quote}><p class="hint"{foot}</blockquote>'

    for sent in (Sent(words_of(reminder), TASKS), None):
        assert said(body, "text/html", sent).items == {12: "done", 15: "Friday"}


def test_answers_below_what_stands_under_an_item_belong_to_it(reminder: "Letter") -> None:
    asked = reminder.text.replace("\n\n15. ", "\n\n@12\n\n15. ").replace(
        "\n\nReply with", "\n\n@15\n\nReply with"
    )
    lines = quoted(asked).replace("> @12", "done").replace("> @15", "Friday")

    found = said(f"{AT}\n{lines}", sent=Sent(words_of(reminder), TASKS))

    assert found.items == {12: "done", 15: "Friday"}


BLOCK = "From: Tandem <plan+abc.def@bot.example>\nSent: Monday, 2 March 2026 15:00\nTo: Carl Reyes <carl@acme.example>\nSubject: 2 tasks wait for you"
HTML_BLOCK = f"<hr><div><b>{BLOCK.replace(chr(10), '<br><b>').replace(': ', ':</b> ').replace('<p', '&lt;p')}</div>"


def test_answers_that_were_typed_between_its_lines_without_marks_belong_to_its_items(
    reminder: "Letter",
) -> None:
    text = reminder.text.replace("\n\n15. ", "\nalready sent, done\n\n15. ").replace(
        "\n\nReply with", "\n\nFriday\n\nReply with"
    )
    top, first, second = inner(reminder).split('<div class="item"')
    second = second.replace('<p class="hint"', '<div>Friday</div><p class="hint"')
    html = f'{top}<div class="item"{first}<div>already sent, done</div><div class="item"{second}'
    sent = Sent(words_of(reminder), TASKS)

    for above in ("", "See below, please.\n\n"):
        plain = said(f"{above}{BLOCK}\n\n{text}", sent=sent)
        marked = said(f"<div>{above}</div>{HTML_BLOCK}{html}", "text/html", sent)

        for found in (plain, marked):
            assert found.items == {12: "already sent, done", 15: "Friday"}
            assert found.rest == above.strip()


def test_what_a_client_made_of_it_in_a_way_that_is_not_known_is_history(reminder: "Letter") -> None:
    """Here the sent words lack the HTML's, as those of a mail that was sent by another edition."""
    html = f"<div>12 done</div>{HTML_BLOCK}{inner(reminder)}"

    for sent in (Sent(reminder.text, TASKS), Sent(words_of(reminder), TASKS)):
        assert reply(html, "text/html", sent) == "12 done"
        assert reply(f"12 done\n\n{BLOCK}\n\n{reminder.text}", sent=sent) == "12 done"
