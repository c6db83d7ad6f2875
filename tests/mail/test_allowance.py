"""A relay takes so many mails a minute and no more, whoever sends them and however often we begin again."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from handlers.sandbox.mail import MailStandIn
from handlers.send.allowance import Allowance
from storage.kinds import MessageState
from tests.cast import NOON
from tests.mail.conftest import CARL, Office, settings_for

SECOND = timedelta(seconds=1)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def sent_in(allowance, seconds: int, start=NOON) -> int:
    """Ask for the right to send again and again, and count how often it is given."""
    return sum(allowance.take(start + n * SECOND / 4) is None for n in range(seconds * 4))


def test_no_minute_sees_more_mails_than_are_allowed(engine: Engine):
    allowance = Allowance(engine, "relay", 30)

    first = sent_in(allowance, 60)
    second = sent_in(allowance, 60, NOON + 60 * SECOND)

    assert 28 <= first <= 30
    assert 24 <= second <= 30


def test_a_pause_is_not_made_up_for_at_once(engine: Engine):
    allowance = Allowance(engine, "relay", 60)
    assert allowance.take(NOON) is None

    at_once = sum(allowance.take(NOON + timedelta(hours=5)) is None for _ in range(60))

    assert at_once < 12


def test_workers_and_restarts_share_the_allowance(engine: Engine):
    taken = sum(Allowance(engine, "relay", 30).take(NOON) is None for _ in range(60))

    assert 1 < taken < 8
    assert Allowance(engine, "another", 30).take(NOON) is None


def test_who_is_put_off_comes_again_at_an_instant_of_their_own(engine: Engine):
    allowance = Allowance(engine, "relay", 6)
    while allowance.take(NOON) is None:
        pass

    again = [allowance.take(NOON) for _ in range(5)]

    assert len(set(again)) == 5
    assert all(one > NOON for one in again)
    assert allowance.take(again[-1]) is None


def test_without_a_limit_nobody_waits(engine: Engine):
    assert sent_in(Allowance(engine, "relay", None), 60) == 240


def test_mails_over_the_limit_wait_and_lose_no_try(engine, cast, clock, mail_stand_in: MailStandIn):
    office = Office(engine, cast, clock, settings_for(mail_stand_in, mail_per_minute="1"))
    for _ in range(3):
        office.remind()
        office.clock.forward(days=1)
    office.clock.forward(days=-1)

    office.send()

    waiting = [row for row in office.messages() if row.state is MessageState.WAITING]
    assert len(mail_stand_in.mails(CARL)) == 1
    assert [row.attempts for row in waiting] == [0, 0]
    for _ in range(3):
        office.clock.forward(minutes=2)
        office.send()
    assert len(mail_stand_in.mails(CARL)) == 3
    office.transport.close()
