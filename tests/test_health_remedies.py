""" "Green again if …" is true: doing exactly that, whichever way is chosen, turns a plan green."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import assume, given, note
from hypothesis import strategies as st

from bot.health import (
    Colour,
    Fix,
    MilestoneFacts,
    PlanFacts,
    QuestionFacts,
    SaidFacts,
    TaskFacts,
    judge,
    to_do,
)
from bot.times import Calendar

TODAY = date(2026, 3, 2)
CALENDARS = [
    Calendar("UTC"),
    Calendar("Europe/Berlin", country="DE"),
    Calendar("Africa/Cairo", frozenset({6, 0, 1, 2, 3})),
    Calendar("UTC", frozenset({2})),
]
near = st.integers(-8, 25).map(lambda count: TODAY + timedelta(days=count))


@st.composite
def plans(draw):
    """Plans as they come: dates, needs milestones, blocks, absences, questions, silence."""
    count = draw(st.integers(0, 7))
    steps = {key: draw(near) for key in range(100, 100 + draw(st.integers(0, 3)))}
    drawn = [draw(_task(key, sorted(steps))) for key in range(count)]
    tasks = tuple(draw(st.permutations(drawn)))
    extra = st.integers(0, 1)
    milestones = tuple(
        MilestoneFacts(key, due_on, sum(one.milestone == key for one in tasks) + draw(extra))
        for key, due_on in steps.items()
    )
    questions = tuple(
        QuestionFacts(n, draw(st.integers(0, 9))) for n in range(draw(st.integers(0, 2)))
    )
    said = st.builds(SaidFacts, st.just(1), st.sampled_from(Colour), near)
    silent = draw(st.none() | st.integers(0, 15))
    return PlanFacts(TODAY, tasks, milestones, questions, silent, draw(st.none() | said))


def _task(key, steps):
    # A circle cannot be made, by no door.
    others = st.sets(st.integers(0, max(0, key - 1)), max_size=3)
    return st.builds(
        _dated,
        st.just(key),
        st.none() | near,
        st.integers(0, 7),
        st.none() | st.integers(0, 8),
        st.integers(0, 3),
        others.map(lambda keys: tuple(sorted(keys - {key}))),
        st.sampled_from([None, *steps]),
        st.sampled_from(CALENDARS),
        st.none() | near,
    )


def _dated(key, due_on, late, blocked, moves, needs, step, calendar, away):
    days = late if due_on is not None and due_on < TODAY else None
    return TaskFacts(key, due_on, days, blocked, moves, needs, step, calendar, away)


def take(facts, remedy, data):  # noqa: PLR0911 - one for each remedy
    """Do what a remedy says, and nothing else: the same as the command would do to the plan."""
    match remedy.fix:
        case Fix.DONE:
            left = tuple(one for one in facts.tasks if one.id not in remedy.things)
            return replace(facts, tasks=left)
        case Fix.DATE:
            last = remedy.on or TODAY + timedelta(days=300)
            day = data.draw(st.dates(TODAY, last))
            return _alter(facts, remedy, due_on=day, late_days=None, moves=+1)
        case Fix.UNBLOCKED:
            return _alter(facts, remedy, blocked_days=None)
        case Fix.REACHED:
            left = tuple(one for one in facts.milestones if one.id not in remedy.things)
            return replace(facts, milestones=left)
        case Fix.MOVED:
            moved = (
                replace(one, due_on=remedy.on) if one.id in remedy.things else one
                for one in facts.milestones
            )
            return replace(facts, milestones=tuple(moved))
        case Fix.ANSWERED:
            left = tuple(one for one in facts.questions if one.id not in remedy.things)
            return replace(facts, questions=left)
        case Fix.HEARD:
            return replace(facts, silent_days=0)
    return replace(facts, said=None)


def _alter(facts, remedy, moves=0, **values):
    changed = (
        replace(one, moves=one.moves + moves, **values) if one.id in remedy.things else one
        for one in facts.tasks
    )
    return replace(facts, tasks=tuple(changed))


@given(plans(), st.data())
def test_doing_one_remedy_of_each_reason_that_is_said_turns_it_green(facts, data):
    health = judge(facts)
    assume(health.colour is not Colour.GREEN)
    for reason in to_do(health):
        remedy = data.draw(st.sampled_from(reason.remedies))
        note(f"{reason} by {remedy}")
        facts = take(facts, remedy, data)

    assert judge(facts).reasons == ()
    assert judge(facts).colour is Colour.GREEN


@given(plans())
def test_what_is_not_green_says_why_and_each_reason_has_a_way_out(facts):
    health = judge(facts)

    assert (health.colour is not Colour.GREEN) <= bool(health.reasons)
    assert all(reason.remedies for reason in health.reasons)
