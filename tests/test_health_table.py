"""Situations, and the colour and the reasons that each of them has."""

from datetime import date, timedelta

import pytest

from bot.health import (
    Colour,
    MilestoneFacts,
    PlanFacts,
    QuestionFacts,
    SaidFacts,
    TaskFacts,
    judge,
)
from bot.times import Calendar

# A Monday.
TODAY = date(2026, 3, 2)
FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 3, 6) + timedelta(days=n) for n in range(4))
GERMAN = Calendar("Europe/Berlin", country="DE")
EGYPTIAN = Calendar("Africa/Cairo", frozenset({6, 0, 1, 2, 3}))
GREEN, AMBER, RED = Colour.GREEN, Colour.AMBER, Colour.RED


def day(count):
    return TODAY + timedelta(days=count)


def task(key=1, **facts):
    return TaskFacts(key, **facts)


def late(key, days, **facts):
    return TaskFacts(key, due_on=day(-1), late_days=days, **facts)


def step(due_on, tasks=1, key=5):
    return MilestoneFacts(key, due_on, tasks)


def plan(*things, silent=None, said=None, today=TODAY):
    kinds = {TaskFacts: [], MilestoneFacts: [], QuestionFacts: []}
    for thing in things:
        kinds[type(thing)].append(thing)
    tasks, steps, questions = map(tuple, kinds.values())
    return PlanFacts(today, tasks, steps, questions, silent, said)


def said(colour, until=FRIDAY):
    return SaidFacts(9, colour, until)


# What it is; the facts; the colour; each reason as cause and thing.
SITUATIONS = [
    ("nothing at all", plan(), GREEN, []),
    ("an open task to come", plan(task(due_on=day(3))), GREEN, []),
    ("a task due today", plan(task(due_on=TODAY)), GREEN, []),
    ("a task without a date", plan(task()), GREEN, []),
    ("a task late since the weekend", plan(late(1, 0)), AMBER, ["late 1"]),
    ("a task a day late", plan(late(1, 1)), AMBER, ["late 1"]),
    ("a task four days late", plan(late(1, 4)), AMBER, ["late 1"]),
    ("a task five days late", plan(late(1, 5)), RED, ["late 1"]),
    ("a task a year late", plan(late(1, 260)), RED, ["late 1"]),
    ("two tasks late", plan(late(1, 1), late(2, 2)), AMBER, ["late 1", "late 2"]),
    ("the worse of two late ones first", plan(late(1, 1), late(2, 7)), RED, ["late 2", "late 1"]),
    ("a task blocked today", plan(task(blocked_days=0)), GREEN, []),
    ("a task blocked four days", plan(task(blocked_days=4)), GREEN, []),
    ("a task blocked five days", plan(task(blocked_days=5)), RED, ["blocked 1"]),
    ("blocked and late", plan(late(1, 2, blocked_days=6)), RED, ["blocked 1", "late 1"]),
    (
        "blocked for long and late for long",
        plan(late(1, 6, blocked_days=6)),
        RED,
        ["blocked 1", "late 1"],
    ),
    ("a date moved once", plan(task(due_on=day(3), moves=1)), GREEN, []),
    ("a date moved twice", plan(task(due_on=day(3), moves=2)), AMBER, ["moved 1"]),
    ("a date moved five times", plan(task(due_on=day(3), moves=5)), AMBER, ["moved 1"]),
    ("moved twice and late", plan(late(1, 1, moves=2)), AMBER, ["late 1", "moved 1"]),
    ("moved twice and very late", plan(late(1, 5, moves=2)), RED, ["late 1", "moved 1"]),
    ("a question of today", plan(QuestionFacts(3, 0)), GREEN, []),
    ("a question of four days", plan(QuestionFacts(3, 4)), GREEN, []),
    ("a question of five days", plan(QuestionFacts(3, 5)), RED, ["unanswered 3"]),
    (
        "two questions, one old",
        plan(QuestionFacts(3, 5), QuestionFacts(4, 1)),
        RED,
        ["unanswered 3"],
    ),
    (
        "two old questions",
        plan(QuestionFacts(3, 5), QuestionFacts(4, 9)),
        RED,
        ["unanswered 3", "unanswered 4"],
    ),
    ("nobody knows when they were heard", plan(silent=None), GREEN, []),
    ("heard today", plan(silent=0), GREEN, []),
    ("nine days of silence", plan(silent=9), GREEN, []),
    ("ten days of silence", plan(silent=10), AMBER, ["silent None"]),
    ("silence and a late task", plan(late(1, 1), silent=12), AMBER, ["late 1", "silent None"]),
    (
        "silence and an old question",
        plan(QuestionFacts(3, 6), silent=12),
        RED,
        ["unanswered 3", "silent None"],
    ),
    ("a milestone to come", plan(task(due_on=day(2), milestone=5), step(day(4))), GREEN, []),
    (
        "a milestone on its day, its task too",
        plan(task(due_on=day(4), milestone=5), step(day(4))),
        GREEN,
        [],
    ),
    (
        "its task a day after it",
        plan(task(due_on=day(5), milestone=5), step(day(4))),
        RED,
        ["milestone 5"],
    ),
    ("its task without a date, to come", plan(task(milestone=5), step(day(4))), GREEN, []),
    ("its task without a date, over", plan(task(milestone=5), step(day(-1))), RED, ["milestone 5"]),
    (
        "another milestone's task",
        plan(task(due_on=day(9), milestone=6), step(day(4)), step(day(9), key=6)),
        GREEN,
        [],
    ),
    ("all of it done, in time", plan(step(day(4), tasks=3)), GREEN, []),
    ("all of it done, over", plan(step(day(-4), tasks=3)), GREEN, []),
    ("no task in it, to come", plan(step(day(4), tasks=0)), GREEN, []),
    ("no task in it, today", plan(step(TODAY, tasks=0)), GREEN, []),
    ("no task in it, over", plan(step(day(-1), tasks=0)), RED, ["milestone 5"]),
    (
        "its late task ends today, in time",
        plan(late(1, 1, milestone=5), step(day(4))),
        AMBER,
        ["late 1"],
    ),
    (
        "its late task ends today, too late",
        plan(late(1, 1, milestone=5), step(day(-1))),
        RED,
        ["milestone 5", "late 1"],
    ),
    (
        "what its task needs ends in time",
        plan(task(1, due_on=day(3)), task(2, due_on=day(1), needs=(1,), milestone=5), step(day(3))),
        GREEN,
        [],
    ),
    (
        "what its task needs ends too late",
        plan(task(1, due_on=day(4)), task(2, due_on=day(1), needs=(1,), milestone=5), step(day(3))),
        RED,
        ["milestone 5"],
    ),
    (
        "over two tasks",
        plan(
            task(1, due_on=day(4)),
            task(2, needs=(1,)),
            task(3, needs=(2,), milestone=5),
            step(day(3)),
        ),
        RED,
        ["milestone 5"],
    ),
    (
        "what it needs is hidden or done",
        plan(task(2, due_on=day(1), needs=(77,), milestone=5), step(day(3))),
        GREEN,
        [],
    ),
    (
        "what it needs ends on Friday, and it on Monday, since its assignee has the weekend",
        plan(
            task(1, due_on=SATURDAY),
            task(2, needs=(1,), milestone=5, calendar=GERMAN),
            step(SUNDAY),
        ),
        RED,
        ["milestone 5"],
    ),
    (
        "the same where Sunday is worked",
        plan(
            task(1, due_on=SATURDAY),
            task(2, needs=(1,), milestone=5, calendar=EGYPTIAN),
            step(SUNDAY),
        ),
        GREEN,
        [],
    ),
    (
        "a promise for a Sunday is taken at its word",
        plan(task(due_on=SUNDAY, milestone=5, calendar=GERMAN), step(SUNDAY)),
        GREEN,
        [],
    ),
    (
        "late on a Saturday: done on Monday at the earliest",
        plan(late(1, 0, milestone=5, calendar=GERMAN), step(SUNDAY), today=SATURDAY),
        RED,
        ["milestone 5", "late 1"],
    ),
    (
        "a public holiday is no working day",
        plan(
            task(1, due_on=date(2026, 4, 3)),
            task(2, needs=(1,), milestone=5, calendar=GERMAN),
            step(date(2026, 4, 6)),
        ),
        RED,
        ["milestone 5"],
    ),
    (
        "its late task's assignee is away beyond it",
        plan(late(1, 1, milestone=5, away_until=day(9)), step(day(4))),
        RED,
        ["milestone 5", "late 1"],
    ),
    (
        "its late task's assignee is back before it",
        plan(late(1, 1, milestone=5, away_until=day(2)), step(day(4))),
        AMBER,
        ["late 1"],
    ),
    (
        "two milestones, one missed",
        plan(
            task(1, due_on=day(3), milestone=5),
            task(2, due_on=day(9), milestone=6),
            step(day(4)),
            step(day(8), key=6),
        ),
        RED,
        ["milestone 6"],
    ),
    (
        "one late end misses two milestones",
        plan(
            task(1, due_on=day(9), milestone=5),
            task(2, needs=(1,), milestone=6),
            step(day(4)),
            step(day(8), key=6),
        ),
        RED,
        ["milestone 5", "milestone 6"],
    ),
    (
        "a circle of needs ends, in time",
        plan(
            task(1, due_on=day(1), needs=(2,), milestone=5),
            task(2, due_on=day(2), needs=(1,)),
            step(day(4)),
        ),
        GREEN,
        [],
    ),
    ("said to be red", plan(said=said(RED)), RED, ["said 9"]),
    ("said to be amber", plan(said=said(AMBER)), AMBER, ["said 9"]),
    ("said to be green, and it is", plan(said=said(GREEN)), GREEN, []),
    (
        "said to be green, though a task is late",
        plan(late(1, 9), said=said(GREEN)),
        GREEN,
        ["late 1"],
    ),
    (
        "said to be amber, though it is red",
        plan(late(1, 9), said=said(AMBER)),
        AMBER,
        ["said 9", "late 1"],
    ),
    ("said up to today", plan(said=said(RED, TODAY)), RED, ["said 9"]),
    ("said up to yesterday", plan(said=said(RED, day(-1))), GREEN, []),
    (
        "said up to yesterday, and a task is late",
        plan(late(1, 1), said=said(RED, day(-1))),
        AMBER,
        ["late 1"],
    ),
    (
        "everything at once, the red first",
        plan(
            late(1, 1, moves=3),
            task(2, blocked_days=8),
            QuestionFacts(3, 7),
            step(day(-2), 0),
            silent=20,
        ),
        RED,
        ["milestone 5", "blocked 2", "unanswered 3", "late 1", "moved 1", "silent None"],
    ),
]


@pytest.mark.parametrize(
    ("facts", "colour", "reasons"),
    [one[1:] for one in SITUATIONS],
    ids=[one[0] for one in SITUATIONS],
)
def test_a_situation_has_its_colour_and_its_reasons(facts, colour, reasons):
    health = judge(facts)

    assert health.colour is colour
    assert [f"{reason.cause.value} {reason.thing}" for reason in health.reasons] == reasons


def test_there_are_sixty_situations_at_least():
    assert len({name for name, *_ in SITUATIONS}) == len(SITUATIONS) >= 60
