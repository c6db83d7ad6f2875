"""Due dates for the calendar of who has them: one entry a task, whatever becomes of it, and nothing internal."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar, Event
from sqlalchemy import Engine

from bot import commands as c
from bot.changes import make
from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import Consent, Medium, Origin
from storage.models import Message, Person, Plan, Task
from tests.cast import INTERNAL_WORDS
from tests.mail.conftest import CARL, VERA, Office

FRIDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 9)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture(autouse=True)
def each_moves_its_dates_alone(office: Office) -> None:
    """Nobody is asked for a yes first."""
    with writing(office.engine) as session:
        session.get_one(Plan, office.cast.plan).consent = Consent.NEVER


def do(office: Office, actor: str, *commands: c.Command) -> None:
    """Change the plan as somebody, later than all before, and send what is told of it, all by mail."""
    office.clock.forward(days=1)
    with writing(office.engine) as session:
        who = session.get_one(Person, getattr(office.cast, actor))
        make(session, commands, actor=who, origin=Origin.PAGE, now=office.clock())
    office.clock.forward(minutes=10)
    with writing(office.engine) as session:
        for row in session.query(Message).filter_by(sent_at=None, channel_id=None):
            row.medium = Medium.MAIL
    office.send()


def published(host: MailStandIn, who: str) -> list[Calendar]:
    """Give the calendars that somebody got, the latest last."""
    found = [part for mail in host.mails(who) for part in mail.iter_attachments()]
    assert {part.get_content_type() for part in found} <= {"text/calendar"}
    assert all(part.get_param("method") == "PUBLISH" for part in found)
    return [Calendar.from_ical(part.get_payload(decode=True)) for part in found]


def entries(host: MailStandIn, who: str) -> list[Event]:
    return [event for one in published(host, who) for event in one.walk("VEVENT")]


def test_a_reminder_brings_the_dates_that_are_to_come(
    office: Office, mail_stand_in: MailStandIn, reminded
):
    (calendar,) = published(mail_stand_in, CARL)

    assert calendar["METHOD"] == "PUBLISH"
    event = calendar.walk("VEVENT")[0]
    assert event["UID"] == "ACME-12@northwind.example"
    assert event["SUMMARY"] == "Send SSO metadata (Acme onboarding)"
    assert event["ORGANIZER"] == "mailto:plan@northwind.example"
    assert event.decoded("DTSTART") == date(2026, 3, 4)
    assert event["TRANSP"] == "TRANSPARENT"
    assert "ATTENDEE" not in event


def test_each_move_of_a_date_is_the_same_entry_with_a_higher_sequence(
    office: Office, mail_stand_in: MailStandIn
):
    task = office.cast.sso_metadata

    do(office, "vera", c.MoveDate(task, FRIDAY))
    do(office, "vera", c.MoveDate(task, MONDAY))

    events = entries(mail_stand_in, CARL)
    assert {event["UID"] for event in events} == {"ACME-12@northwind.example"}
    assert [event.decoded("DTSTART") for event in events] == [FRIDAY, MONDAY]
    assert [event["SEQUENCE"] for event in events] == [1, 2]


def test_an_entry_is_cancelled_with_its_task(office: Office, mail_stand_in: MailStandIn):
    do(office, "vera", c.MoveDate(office.cast.sso_metadata, FRIDAY))

    do(office, "vera", c.CancelTask(office.cast.sso_metadata))

    first, last = entries(mail_stand_in, CARL)
    assert (first["STATUS"], last["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert last["UID"] == first["UID"]
    assert last["SEQUENCE"] > first["SEQUENCE"]


def test_who_only_hears_of_a_date_gets_no_entry(office: Office, mail_stand_in: MailStandIn):
    do(office, "carl", c.MoveDate(office.cast.sso_metadata, date(2026, 3, 3)))

    assert mail_stand_in.mails(VERA)
    assert entries(mail_stand_in, VERA) == []


def test_what_is_internal_stands_in_no_calendar(office: Office, mail_stand_in: MailStandIn):
    """A calendar is open to more people than a mailbox, even if its owner may see the task."""
    do(office, "victor", c.MoveDate(office.cast.contract, FRIDAY))

    (mail,) = mail_stand_in.mails(VERA)
    assert INTERNAL_WORDS[0] in mail.as_string()
    assert entries(mail_stand_in, VERA) == []


def test_a_date_that_is_past_is_no_entry_any_more(office: Office, mail_stand_in: MailStandIn):
    office.clock.forward(days=30)
    office.remind()

    office.send()

    assert mail_stand_in.mails(CARL)
    assert entries(mail_stand_in, CARL) == []


def test_a_title_cannot_write_into_the_calendar(office: Office, mail_stand_in: MailStandIn):
    task = office.cast.sso_metadata
    with writing(office.engine) as session:
        session.get_one(Task, task).title = "x\r\nATTENDEE:mailto:all@x.example;,\\" + "é" * 90

    do(office, "vera", c.MoveDate(task, FRIDAY + timedelta(days=14)))

    (event,) = entries(mail_stand_in, CARL)
    assert "ATTENDEE" not in event
    assert event["SUMMARY"].startswith("x ATTENDEE:mailto:all@x.example;,\\é")
