"""The three stories of the architecture, over the real edges: a click, a mail, a morning."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from bot import commands as c
from bot import outbox
from handlers.sandbox.mail.letters import body_of
from handlers.sandbox.slack import Message
from storage.db import writing
from storage.kinds import Origin, ProposalState, State
from storage.models import Person, Proposal
from tests import cast as people
from tests.conftest import Clock
from tests.servers.dovecot import Dovecot
from tests.stories.stage import CARL, Stage, set_up

# Nine in New York, on the cast's Monday.
MONDAY_NEW_YORK = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)


@pytest.fixture(params=["http", "socket"])
def transport(request: pytest.FixtureRequest) -> str:
    """How Slack brings what people do: a signed request, or an envelope over Socket Mode."""
    return str(request.param)


@pytest.fixture
def connected(stage: Stage, transport: str) -> Iterator[Stage]:
    """The stage over that transport."""
    with ExitStack() as running:
        if transport == "socket":
            stage.connect_socket(running)
        yield stage


def remind_victor(stage: Stage) -> Message:
    """Bring Victor the reminder of 14 on the day that it is due, and give the message."""
    stage.make(stage.cast.carl, c.CompleteTask(stage.cast.sso_metadata))
    stage.clock.now = datetime(2026, 3, 11, 8, 0, tzinfo=UTC)
    stage.round()
    return stage.slack.dms(stage.users["victor"])[-1]


def test_a_click_on_complete_completes_the_task_once_and_redraws_what_shows_it(connected: Stage):
    stage = connected
    reminder = remind_victor(stage)
    before = stage.card()

    clicked = stage.slack.click(stage.users["victor"], reminder, "complete")
    stage.round()

    change = stage.changes("complete")[-1]
    assert clicked.status == 200
    assert (change.task_id, change.actor_id) == (stage.cast.configure_sso, stage.cast.victor)
    assert change.origin is Origin.BUTTON
    assert (change.was, change.now) == ({"state": "open"}, {"state": "done"})
    assert not stage.slack.buttons(stage.slack.dms(stage.users["victor"])[-1])
    assert "1 of 3" in before
    assert "2 of 3" in stage.card()


def test_a_second_click_is_told_who_did_it_and_changes_nothing(connected: Stage):
    stage = connected
    reminder = remind_victor(stage)
    stage.slack.click(stage.users["victor"], reminder, "complete")
    stage.round()
    rows = [row.key for row in stage.rows()]

    stage.slack.click(stage.users["victor"], reminder, "complete")
    stage.round()

    assert len(stage.changes("complete")) == 2
    assert [row.key for row in stage.rows()] == rows
    assert "done already: you did it at" in stage.alone("victor")[-1]


def test_who_waited_hears_at_once_and_the_owner_after_what_is_gathered(stage: Stage):
    stage.make(stage.cast.carl, c.CompleteTask(stage.cast.sso_metadata), origin=Origin.MAIL)

    stage.round()
    at_once = {name for name in stage.users if stage.dms(name)}
    stage.pass_time(minutes=5)

    assert at_once == {"victor"}
    assert "14" in stage.dms("victor")[-1]
    assert "completed" in stage.dms("vera")[-1]


@pytest.fixture(params=["stand-in", pytest.param("dovecot", marks=pytest.mark.dovecot)])
def mailed(request: pytest.FixtureRequest, sqlite_engine: Engine, clock: Clock) -> Iterator[Stage]:
    """The stage with its mailbox on each of the two IMAP hosts."""
    host: Dovecot | None = None
    if request.param == "dovecot":
        host = request.getfixturevalue("dovecot")
    with set_up(sqlite_engine, clock, people.insert(sqlite_engine), dovecot=host) as made:
        yield made


def remind_carl(stage: Stage) -> None:
    """Let it be nine in New York: Carl is reminded of 12 and 15 by mail."""
    stage.wind()
    stage.clock.now = MONDAY_NEW_YORK
    stage.round()


def test_a_reply_completes_one_task_and_asks_for_the_date_of_the_other(mailed: Stage):
    remind_carl(mailed)

    mailed.reply(CARL, "done, but the SSO part slips to Friday")
    mailed.round()

    assert [(one.verb, one.task_id) for one in mailed.changes()] == [
        ("complete", mailed.cast.firewall_form),
        ("propose", mailed.cast.sso_metadata),
    ]
    assert {one.origin for one in mailed.changes()} == {Origin.MAIL}
    assert {one.actor_id for one in mailed.changes()} == {mailed.cast.carl}
    assert mailed.task(mailed.cast.sso_metadata).due_on == date(2026, 3, 4)
    assert (len(mailed.folder("INBOX")), len(mailed.folder("Processed"))) == (0, 1)


def test_the_answer_to_a_reply_says_what_was_understood_in_the_same_thread(mailed: Stage):
    remind_carl(mailed)
    reminder = mailed.mails(CARL)[-1]

    reply = mailed.reply(CARL, "done, but the SSO part slips to Friday")
    mailed.round()

    answer = mailed.mails(CARL)[-1]
    words = body_of(answer, "plain")
    assert "15 done" in words
    assert "Fri 6 March" in words
    assert "undo" in words
    assert str(reply["Message-ID"]) in str(answer["References"])
    assert str(reminder["Message-ID"]) in str(answer["References"])


def test_the_owners_yes_moves_the_date_and_tells_who_asked(mailed: Stage):
    remind_carl(mailed)
    mailed.reply(CARL, "done, but the SSO part slips to Friday")
    mailed.round()

    mailed.slack.click(mailed.users["vera"], mailed.slack.dms(mailed.users["vera"])[-1], "accept")
    mailed.round()

    with writing(mailed.engine) as session:
        assert session.get_one(Proposal, 1).state is ProposalState.ACCEPTED
    assert mailed.task(mailed.cast.sso_metadata).due_on == date(2026, 3, 6)
    assert mailed.task(mailed.cast.sso_metadata).promised_on == date(2026, 3, 4)
    assert "Fri 6 March" in body_of(mailed.mails(CARL)[-1], "plain")


def test_undo_under_the_receipt_takes_back_all_that_the_reply_did(mailed: Stage):
    remind_carl(mailed)
    mailed.reply(CARL, "done, but the SSO part slips to Friday")
    mailed.round()

    mailed.reply(CARL, "undo")
    mailed.round()

    assert mailed.task(mailed.cast.firewall_form).state is State.OPEN
    with writing(mailed.engine) as session:
        assert session.get_one(Proposal, 1).state is not ProposalState.OPEN
    assert len(mailed.changes("undo")) == 2


def test_what_is_not_certain_is_kept_and_asked_and_one_tap_does_it(stage: Stage):
    remind_carl(stage)

    stage.reply(CARL, "done!")
    stage.round()
    asked = stage.mails(CARL)[-1]
    options = [url for url in _urls(asked) if "/do/" in url]
    pressed = stage.press(options[0])

    assert pressed.status_code == 200
    assert [one.verb for one in stage.changes()][-2:] == ["accept", "complete"]
    assert len(stage.changes("complete")) == 1
    assert stage.changes("complete")[0].origin is Origin.PAGE


def _urls(mail) -> list[str]:
    return [word for word in body_of(mail, "plain").split() if word.startswith("http")]


MORNINGS = [
    # zone, hours' local date, the evening before, nine o'clock there
    ("America/New_York", "2026-03-02T03:00Z", "2026-03-02T14:00Z"),
    ("Asia/Kathmandu", "2026-03-01T22:00Z", "2026-03-02T03:15Z"),
    ("Europe/Berlin", "2026-03-01T22:00Z", "2026-03-02T08:00Z"),
    # Clocks go forward in New York on Sunday 8 March, in Berlin on 29 March, and back on 25 October.
    ("America/New_York", "2026-03-08T03:00Z", "2026-03-09T13:00Z"),
    ("Europe/Berlin", "2026-03-28T20:00Z", "2026-03-30T07:00Z"),
    ("Europe/Berlin", "2026-10-24T20:00Z", "2026-10-26T08:00Z"),
]


def _at(words: str) -> datetime:
    return datetime.fromisoformat(words)


def _let_live(stage: Stage, zone: str, due_on: date) -> None:
    """Let Carl live in a zone, with one task that is due on that day."""
    with writing(stage.engine) as session:
        carl = session.get_one(Person, stage.cast.carl)
        carl.time_zone, carl.country = zone, None
    stage.make(
        None,
        c.MoveDate(stage.cast.sso_metadata, due_on),
        c.CompleteTask(stage.cast.firewall_form),
    )


@pytest.mark.parametrize(("zone", "evening", "morning"), MORNINGS)
def test_a_reminder_comes_at_nine_where_its_reader_lives(
    small_stage: Stage, zone: str, evening: str, morning: str
):
    stage = small_stage
    stage.clock.now = _at(evening)
    _let_live(stage, zone, _at(morning).date())
    stage.round()

    stage.clock.now = _at(morning) - timedelta(seconds=30)
    stage.round()
    before = _reminders(stage)
    stage.clock.now = max(stage.clock(), _at(morning))
    stage.round()

    assert not before
    assert [row.key.partition(":")[2] for row in _reminders(stage)] == [
        f"{stage.cast.carl}:{_at(morning).date()}"
    ]
    mail = stage.mails(CARL)[-1]
    local = mail["Date"].datetime.astimezone(ZoneInfo(zone))
    assert (local.hour, local.minute) == (9, 0)


def test_a_late_start_sends_todays_reminder_and_no_backlog(stage: Stage):
    stage.wind()

    stage.clock.now = datetime(2026, 3, 12, 19, 0, tzinfo=UTC)
    stage.round()

    # The week's digest, which was missed on Monday, has it as its first section.
    assert [row.key for row in _reminders(stage)] == [f"digest:{stage.cast.carl}:2026-03-12"]


def _reminders(stage: Stage):
    daily = [row for row in stage.rows() if row.kind in outbox.DAILY]
    return [row for row in daily if row.person_id == stage.cast.carl]
