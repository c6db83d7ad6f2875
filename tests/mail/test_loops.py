"""Two robots that answer each other: they stop, whatever their mails lose on the way."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy

import pytest
from sqlalchemy import Engine

from bot.render import refusals
from handlers.mail.holding import MOST_ANSWERS, MOST_ANSWERS_A_DAY
from handlers.sandbox.mail import Correspondent, MailStandIn
from storage.db import connect, writing
from storage.kinds import MessageKind
from storage.models import Address, Person
from tests import cast as people
from tests.conftest import Clock
from tests.mail.conftest import CARL, Office, raw, settings_for
from tests.servers.fixtures import BOT, PEOPLE
from tests.servers.sqlite import SqliteFiles

ANSWER = MessageKind.ANSWER
OTHER = "plan@acme.example"
SIGNS = re.compile(
    rb"^(Auto-Submitted|X-Tandem-Loop|List-[A-Za-z-]+|Precedence|X-Auto-Response-Suppress):.*\r?\n(?:[ \t].*\r?\n)*",
    re.MULTILINE | re.IGNORECASE,
)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture
def offices(
    sqlite_engine: Engine, sqlite_files: SqliteFiles, clock: Clock, tmp_path
) -> Iterator[tuple[Office, Office, MailStandIn]]:
    """Two bots on one host; each takes the other for Carl."""
    second = connect(sqlite_files.fresh_database(tmp_path))
    correspondents = (*PEOPLE, Correspondent(OTHER, "Other"))
    with MailStandIn(correspondents, now=clock) as host:
        ours = Office(sqlite_engine, people.insert(sqlite_engine), clock, settings_for(host))
        urls = {"mail_address": OTHER, "imap_url": host.imap_url(OTHER)}
        theirs = Office(second, people.insert(second), clock, settings_for(host, **urls))
        for office, address in ((ours, OTHER), (theirs, BOT)):
            with writing(office.engine) as session:
                session.get_one(Person, office.cast.carl).addresses = [Address(email=address)]
        yield ours, theirs, host
        ours.transport.close()
        theirs.transport.close()
    second.dispose()


def exchange(ours: Office, theirs: Office, rounds: int) -> int:
    """Let both read and send in turn; gives how many rounds had something to send."""
    busy = 0
    for _ in range(rounds):
        ours.poll()
        theirs.poll()
        busy += bool(ours.send() + theirs.send())
    return busy


def test_two_bots_stop_at_once(offices: tuple[Office, Office, MailStandIn]):
    ours, theirs, _host = offices
    ours.remind()
    theirs.remind()
    ours.send()
    theirs.send()

    assert exchange(ours, theirs, 5) == 0
    assert ours.changes() == theirs.changes() == []


def test_two_bots_whose_mails_lose_every_sign_of_a_robot_stop_by_their_caps(
    offices: tuple[Office, Office, MailStandIn],
):
    ours, theirs, host = offices
    ours.remind()
    ours.send()

    for count in range(MOST_ANSWERS * 3):
        stripped(host, ours, theirs, count)
        stripped(host, theirs, ours, count)

    for office in (ours, theirs):
        answers = [row for row in office.messages() if row.kind is MessageKind.ANSWER]
        assert len(answers) <= MOST_ANSWERS


def stripped(host: MailStandIn, sender: Office, reader: Office, count: int) -> None:
    """Let one send, and bring it to the other as a relay does that keeps no header which it does not know."""
    sender.send()
    box = host.mails(reader.mail.address)
    if not box:
        return
    mail = SIGNS.sub(b"", box[-1].as_bytes(policy=policy.SMTP))
    known = message_from_bytes(mail, policy=policy.SMTP)
    mail = mail.replace(str(known["Message-ID"]).encode(), f"<{count}.{id(sender)}@x>".encode())
    host.send(mail, sender.mail.address, str(known["To"]), dmarc="pass")
    reader.poll()


def test_robot_without_any_sign_gets_few_answers_an_hour_and_a_day(
    office: Office, mail_stand_in: MailStandIn, reminded
):
    def answers() -> int:
        return len([row for row in office.messages() if row.kind is MessageKind.ANSWER])

    counts = []
    for hour in range(6):
        for number in range(MOST_ANSWERS + 2):
            text = f"Thank you, ticket {hour}{number:02} is open with our team."
            mail_stand_in.send(raw(CARL, str(reminded["Reply-To"]), text), CARL, BOT)
        office.poll()
        counts.append(answers())
        office.clock.forward(hours=1, minutes=1)

    assert counts[0] == MOST_ANSWERS
    said = [row.about.get("refused", ()) for row in office.messages() if row.kind is ANSWER]
    last = [number for number, one in enumerate(said, 1) if refusals.TOO_MANY in one]
    assert last[0] == MOST_ANSWERS
    assert counts[-1] == MOST_ANSWERS_A_DAY
