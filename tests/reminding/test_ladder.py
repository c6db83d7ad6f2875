"""The ladder: announced before, the assignee first, and set back by whatever moves the task."""

from datetime import UTC, date, datetime

import pytest

from bot import commands as c
from bot import reminders
from bot.ladder import LADDERS, Whom, parse
from storage.db import writing
from storage.kinds import Audience, Medium, Touch
from storage.models import Change, Member, Plan, SlackIdentity, Task
from tests.reminding.days import Days, Told

START = datetime(2026, 3, 2, 12, tzinfo=UTC)  # 7:00 on Monday where Carl lives
END = datetime(2026, 4, 3, 21, tzinfo=UTC)
DUE = date(2026, 3, 5)  # a Thursday


def to(told: list[Told], person: int, kind: str = "") -> list[Told]:
    return [one for one in told if one.person == person and one.key.startswith(kind)]


def days_of(told: list[Told]) -> list[str]:
    return [f"{one.at:%m-%d}" for one in told]


def escalated(days: Days) -> list[int | None]:
    return [person for person, _ in days.steps("escalate")]


@pytest.fixture
def late(days: Days) -> Days:
    """Carl's firewall form is due on Thursday, and nothing else is."""
    days.only(days.cast.firewall_form, DUE)
    days.begin(START)
    return days


def test_a_task_that_does_not_move_is_told_up_the_ladder_one_rung_after_the_other(late: Days):
    told = late.run(START, END)

    assert late.steps("escalate") == [(late.cast.vera, 3), (late.cast.cleo, 10)]
    above = to(told, late.cast.vera, "change:") + to(told, late.cast.cleo, "change:")
    assert days_of(above) == ["03-10", "03-19"]
    steps = [rung for person, rung in late.steps("remind") if person == late.cast.carl]
    assert steps == [-3, 0, 1, 3, 5, 10, 10, 10]


def test_each_reminder_says_what_comes_next_before_it_comes(late: Days):
    told = [one for one in late.run(START, END) if one.person == late.cast.carl]

    words = [one.letter.text for one in told if "Firewall form" in one.letter.text]
    assert "Next reminder: Thu 5 March." in words[0]
    assert "If it has not moved by Tue 10 March, Vera Holm (Northwind) will hear of it." in words[2]
    assert "If it has not moved by Tue 10 March, Vera Holm (Northwind) will hear of it." in words[3]
    assert "Vera Holm (Northwind) hears of it now." in words[4]
    assert "If it has not moved by Thu 19 March, Cleo Park will hear of it." in words[5]


def test_the_assignee_hears_before_who_is_above_them(late: Days):
    told = late.run(START, END)

    for above in to(told, late.cast.vera, "change:") + to(told, late.cast.cleo, "change:"):
        before = [one for one in to(told, late.cast.carl) if one.at < above.at]
        assert any("will hear of it" in one.letter.text for one in before)
        assert before[-1].at.date() == above.at.date()


def test_what_was_not_announced_is_not_told_above_after_a_silence(late: Days):
    """The worker was down while three rungs passed: they count as one, and the ladder goes on from there."""
    monday = datetime(2026, 3, 16, 14, tzinfo=UTC)

    told = late.round(monday)

    assert escalated(late) == []
    (letter,) = to(told, late.cast.carl)
    assert (
        "If it has not moved by Wed 18 March, Vera Holm (Northwind) will hear of it."
        in letter.letter.text
    )


def test_a_reminder_that_did_not_go_out_announced_nothing(late: Days):
    with writing(late.engine) as session:
        for day in (9, 10):
            while reminders.wake(session, datetime(2026, 3, day, 14, tzinfo=UTC)):
                pass

    assert escalated(late) == []


@pytest.mark.parametrize(
    "move",
    [
        lambda task: [c.MoveDate(task, date(2026, 3, 9))],
        lambda task: [c.BlockTask(task, "legal"), c.UnblockTask(task)],
        lambda task: [c.SnoozeTask(task, date(2026, 3, 11))],
    ],
)
def test_what_moves_a_task_sets_its_ladder_back(late: Days, move):
    late.run(START, datetime(2026, 3, 9, 21, tzinfo=UTC))  # Vera was announced for Tuesday
    at = datetime(2026, 3, 9, 22, tzinfo=UTC)
    late.make(late.cast.carl, *move(late.cast.firewall_form), now=at)

    late.run(at, datetime(2026, 3, 10, 21, tzinfo=UTC))

    assert escalated(late) == []


def test_a_block_stops_the_ladder_and_is_told_to_the_owner_at_once(late: Days):
    at = datetime(2026, 3, 3, 15, tzinfo=UTC)
    late.run(START, at)
    late.make(late.cast.carl, c.BlockTask(late.cast.firewall_form, "legal"), now=at)

    told = late.run(at, END)

    (first,) = to(told, late.cast.vera, "change:")
    assert (first.at, late.steps("remind")[-1]) == (at, (late.cast.carl, -3))


@pytest.mark.parametrize("end", [c.PausePlan, c.ClosePlan])
def test_a_plan_that_is_paused_or_closed_reminds_nobody(late: Days, end):
    at = datetime(2026, 3, 9, 21, tzinfo=UTC)  # Vera was announced for the next day
    late.run(START, at)
    late.make(late.cast.vera, end(late.cast.plan), now=at)

    told = late.run(at, END)

    assert late.steps("remind")[-1] == (late.cast.carl, 1)
    assert escalated(late) == []
    assert not to(told, late.cast.carl, "reminder:") + to(told, late.cast.carl, "digest:")


def test_a_reminder_is_not_sent_when_its_plan_was_closed_meanwhile(late: Days):
    nine = datetime(2026, 3, 5, 14, tzinfo=UTC)
    with writing(late.engine) as session:
        assert reminders.wake(session, nine)
    late.make(late.cast.vera, c.ClosePlan(late.cast.plan), now=nine)

    assert not to(list(late.send(nine)), late.cast.carl, "reminder:")


def test_who_was_away_gets_another_chance(late: Days):
    late.run(START, datetime(2026, 3, 9, 21, tzinfo=UTC))
    late.person(late.cast.carl, away_until=date(2026, 3, 18))

    told = late.run(datetime(2026, 3, 10, 0, tzinfo=UTC), datetime(2026, 3, 19, 21, tzinfo=UTC))

    assert escalated(late) == []
    assert days_of(to(told, late.cast.carl))[0] == "03-18"


def test_another_assignee_begins_at_the_first_step(late: Days):
    with writing(late.engine) as session:
        session.get_one(Task, late.cast.firewall_form).assignee_id = late.cast.victor
    late.begin(START)

    told = late.run(START, END)

    # The vendor's lead is the plan's owner, who is told once; the sponsor sees a late vendor as plainly.
    assert escalated(late) == [late.cast.vera, late.cast.cleo]
    assert not [one for one in to(told, late.cast.carl) if one.letter.shown]


def test_nobody_of_the_customer_is_told_of_an_internal_task(days: Days):
    with writing(days.engine) as session:
        session.get_one(Task, days.cast.contract).assignee_id = days.cast.victor
    days.only(days.cast.contract, DUE, days.cast.victor)
    days.begin(START)

    told = days.run(START, END)

    assert escalated(days) == [days.cast.vera]
    outside = {days.cast.carl, days.cast.cleo, days.cast.sam}
    assert not [one for one in told if one.person in outside and "contract" in one.letter.text]
    with writing(days.engine) as session:
        rows = session.query(Change).filter(Change.verb.in_(("remind", "escalate"))).all()
        assert {row.audience for row in rows} == {Audience.INTERNAL}


def test_how_the_vendors_people_are_reminded_is_not_in_the_customers_history(sqlite_days: Days):
    days = sqlite_days
    days.only(days.cast.firewall_form, DUE, days.cast.victor)
    days.begin(START)
    days.run(START, END)

    with writing(days.engine) as session:
        rows = session.query(Change).filter(Change.verb.in_(("remind", "escalate"))).all()

    shared = {row.person_id for row in rows if row.audience is Audience.SHARED}
    assert shared == {days.cast.cleo}


def test_the_rung_that_says_so_goes_through_the_other_channel(late: Days):
    with writing(late.engine) as session:
        session.add(SlackIdentity(person_id=late.cast.carl, team_id="T09", user_id="U09"))

    told = late.run(START, END)

    other = {f"{one.at:%m-%d}" for one in to(told, late.cast.carl) if one.medium is Medium.MAIL}
    assert other == {"03-12"}  # five working days after the date


def test_a_plan_has_a_ladder_of_its_own(late: Days):
    with writing(late.engine) as session:
        plan = session.get_one(Plan, late.cast.plan)
        plan.ladder = {"0": "assignee", "1": "sponsor", "again": 2, "other": None}

    late.run(START, datetime(2026, 3, 13, 21, tzinfo=UTC))

    assert late.steps("escalate") == [(late.cast.cleo, 1)]
    assert [rung for _, rung in late.steps("remind")] == [0, 1, 1, 1]


def test_who_has_left_is_not_waited_for(late: Days):
    with writing(late.engine) as session:
        session.query(Member).filter(Member.person_id == late.cast.vera).delete()

    late.run(START, END)

    assert escalated(late) == [late.cast.cleo]


@pytest.mark.parametrize("touch", list(Touch))
def test_every_ladder_reminds_the_assignee_before_it_tells_anybody(touch: Touch):
    ladder = LADDERS[touch]

    assert ladder.rungs == tuple(sorted(ladder.rungs))
    assert ladder.rungs[0][1] is Whom.ASSIGNEE
    above = [whom for _, whom in ladder.rungs if whom is not Whom.ASSIGNEE]
    assert above == sorted(above, key=list(Whom).index)


@pytest.mark.parametrize(
    "wrong",
    [
        {"soon": "owner"},
        {"3": "boss"},
        {"3": ["owner"]},
        {"9999": "owner"},
        {"again": 0},
        {"again": True},
        {"notices": -1},
        {"other": "3"},
    ],
)
def test_a_ladder_that_nobody_could_climb_is_refused_with_a_sentence(wrong: dict[str, object]):
    with pytest.raises(ValueError, match=r"ladder|working days"):
        parse(wrong)
