"""Every mail of the corpus, in one box: each comes to its end, none changes the plan, none holds up the next."""

from email.message import EmailMessage

import pytest
from sqlalchemy import Engine, select

from handlers.mail.poller import FOLDERS
from handlers.sandbox.mail import MailStandIn
from storage.kinds import IncomingState, MessageKind, State
from storage.models import Note
from tests.mail.conftest import CARL, Office, raw
from tests.mail.corpus import Hostile, hostile
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def test_each_hostile_mail_comes_to_its_end_and_the_last_one_is_read(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mails = list(hostile())
    to = str(reminded["Reply-To"])
    for one in mails:
        mail_stand_in.send(one.make(to), CARL, to, dmarc="pass")
    mail_stand_in.send(raw(CARL, to, "12 done", Message_ID="<last@acme.example>"), CARL, to)

    office.poll()

    ends = [(one.state, one.why) for one in office.incoming()]
    assert len(ends) == len(mails) + 1
    wrong = {
        one.name: end for one, end in zip(mails, ends, strict=False) if not _is_right(one, end[0])
    }
    assert wrong == {}
    assert all(why for _state, why in ends)
    assert mail_stand_in.in_folder(BOT) == []
    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.state(office.cast.firewall_form) is State.OPEN
    assert {one.words for one in mails if one.words} <= set(_words(office))
    assert not any("15 done" in words for words in _words(office))
    assert sorted(_refusals(office)) == [
        "A head of this mail is longer than 64 kB.",
        "All of it is in an Outlook package (winmail.dat); please send it as HTML or plain text.",
        "I found nothing new in your mail. If you wrote something, write it above what you answer.",
        "It is encrypted, and I have no key for it; please write to me without encryption.",
        "It is signed in a way that packs its text (S/MIME); please sign it in clear, or not at all.",
        (
            "Many mails came from you in a short time. I read and do what you write all the same, but answer no more of it"
            " for a while."
        ),
        "The parts of this mail are nested more than 20 deep.",
        "This mail has more than 200 parts.",
    ]


def _is_right(one: Hostile, state: IncomingState) -> bool:
    return state in FOLDERS if one.end is None else state is one.end


def _words(office: Office) -> list[str]:
    return office.read(lambda s: list(s.scalars(select(Note.text))))


def _refusals(office: Office) -> list[str]:
    """What the author was told of the mails that could not be read: each reason once."""
    rows = [row for row in office.messages() if row.kind is MessageKind.ANSWER]
    sentences = [line for row in rows for line in row.about.get("refused", ())]
    return [line.removeprefix("I could not read your mail. ") for line in sentences]
