"""Who waits for somebody's yes to a later date is not reminded of the old one: it is not their turn."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from bot import commands as c
from bot.reminders import due_tasks
from storage.db import writing
from storage.kinds import Consent
from storage.models import Change, Person, Plan, Proposal
from tests.reminding.days import Days

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)  # 7:00 where Carl lives, on Monday
DUE, LATER = date(2026, 3, 5), date(2026, 3, 16)


@pytest.fixture
def asked(sqlite_days: Days) -> Days:
    """Carl's form is due on Thursday; on Monday he asks for the Monday after next, and Vera says nothing."""
    days = sqlite_days
    with writing(days.engine) as session:
        session.get_one(Plan, days.cast.plan).consent = Consent.ALWAYS
    days.only(days.cast.firewall_form, DUE)
    days.begin(MONDAY)
    days.make(days.cast.carl, c.MoveDate(days.cast.firewall_form, LATER), now=MONDAY)
    return days


def proposal_of(days: Days) -> int:
    with writing(days.engine) as session:
        return session.scalars(select(Proposal.id).order_by(Proposal.id.desc())).first() or 0


def reminded(days: Days, start: datetime, end: datetime) -> list[str]:
    """Let days pass, and give the days on which Carl was reminded of the form."""
    days.run(start, end)
    with writing(days.engine) as session:
        steps = select(Change).where(Change.verb == "remind", Change.at > start)
        mine = steps.where(Change.task_id == days.cast.firewall_form).order_by(Change.id)
        return [row.now["day"][5:] for row in session.scalars(mine)]


def day(number: int, hour: int = 21) -> datetime:
    return datetime(2026, 3, number, hour, tzinfo=UTC)


def test_the_days_before_count_from_the_date_that_was_asked_for(asked: Days):
    assert reminded(asked, MONDAY, day(17)) == ["03-11", "03-16", "03-17"]
    assert [rung for _, rung in asked.steps("remind")] == [-3, 0, 1]


def test_nobody_above_hears_of_it_while_it_waits(asked: Days):
    reminded(asked, MONDAY, day(31))

    assert asked.steps("escalate") == []


def test_what_goes_on_again_is_spoken_of_by_the_date_that_waits(asked: Days):
    """The clock is brought forward by that date: the old one's next day lies behind it."""
    form = asked.cast.firewall_form
    asked.run(MONDAY, day(9))
    asked.make(asked.cast.carl, c.BlockTask(form, "waiting for the vendor"), now=day(9, 22))
    asked.run(day(9, 22), day(16))
    asked.make(asked.cast.carl, c.UnblockTask(form), now=day(16, 22))

    assert reminded(asked, day(16, 22), day(17)) == ["03-17"]


def test_after_a_no_the_old_date_counts_and_nobody_above_is_told_at_once(asked: Days):
    assert reminded(asked, MONDAY, day(9, 22)) == []
    asked.make(asked.cast.vera, c.Decline(proposal_of(asked)), now=day(9, 22))

    assert reminded(asked, day(9, 22), day(10)) == ["03-10"]
    assert asked.steps("escalate") == []


def test_a_no_sets_the_ladder_back(sqlite_days: Days):
    """What was announced before the wish is announced anew after the no."""
    days = sqlite_days
    with writing(days.engine) as session:
        session.get_one(Plan, days.cast.plan).consent = Consent.ALWAYS
    days.only(days.cast.firewall_form, DUE)
    days.begin(MONDAY)
    days.run(MONDAY, day(9))  # Vera was announced for the 10th
    days.make(days.cast.carl, c.MoveDate(days.cast.firewall_form, LATER), now=day(9))
    days.make(days.cast.vera, c.Decline(proposal_of(days)), now=day(9, 22))

    days.run(day(9, 22), day(10))

    assert days.steps("escalate") == []


def test_another_date_that_is_suggested_to_them_is_their_turn(asked: Days):
    suggest = c.Suggest(proposal_of(asked), date(2026, 3, 10))
    asked.make(asked.cast.vera, suggest, now=day(3, 15))

    assert reminded(asked, day(3, 15), day(5)) == ["03-04", "03-05"]


def test_who_asks_to_take_the_date_off_has_a_week(sqlite_days: Days):
    days = sqlite_days
    with writing(days.engine) as session:
        session.get_one(Plan, days.cast.plan).consent = Consent.ALWAYS
    days.only(days.cast.firewall_form, DUE)
    days.begin(MONDAY)
    days.make(days.cast.carl, c.MoveDate(days.cast.firewall_form, None), now=MONDAY)

    assert reminded(days, MONDAY, day(10)) == ["03-04", "03-09", "03-10"]


def test_a_reminder_of_other_things_does_not_list_it(asked: Days):
    with writing(asked.engine) as session:
        carl = session.get_one(Person, asked.cast.carl)

        assert due_tasks(session, carl, DUE) == []
        assert [task.id for task in due_tasks(session, carl, LATER)] == [asked.cast.firewall_form]
