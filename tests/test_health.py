"""Green, amber or red from plain facts."""

from datetime import date, timedelta

import pytest

from bot.health import (
    Cause,
    Colour,
    MilestoneFacts,
    PlanFacts,
    QuestionFacts,
    Reason,
    TaskFacts,
    forecast,
    judge,
)

TODAY = date(2026, 3, 2)


def day(count: int) -> date:
    return TODAY + timedelta(days=count)


def test_a_plan_with_nothing_wrong_is_green_without_a_reason():
    health = judge(PlanFacts(TODAY, tasks=(TaskFacts(1, due_on=day(3)),), silent_days=9))

    assert health.colour is Colour.GREEN
    assert health.reasons == ()


@pytest.mark.parametrize(
    ("task", "cause", "colour"),
    [
        (TaskFacts(1, late_days=0), Cause.LATE, Colour.AMBER),
        (TaskFacts(1, late_days=4), Cause.LATE, Colour.AMBER),
        (TaskFacts(1, late_days=5), Cause.LATE, Colour.RED),
        (TaskFacts(1, blocked_days=5), Cause.BLOCKED, Colour.RED),
        (TaskFacts(1, moves=2), Cause.MOVED, Colour.AMBER),
    ],
)
def test_a_task_gives_its_reason(task, cause, colour):
    health = judge(PlanFacts(TODAY, tasks=(task,)))

    assert health.colour is colour
    assert [(reason.cause, reason.thing) for reason in health.reasons] == [(cause, 1)]


@pytest.mark.parametrize("task", [TaskFacts(1, blocked_days=4), TaskFacts(1, moves=1)])
def test_a_short_block_or_one_move_is_no_reason(task):
    assert judge(PlanFacts(TODAY, tasks=(task,))).colour is Colour.GREEN


@pytest.mark.parametrize(("days", "colour"), [(4, Colour.GREEN), (5, Colour.RED)])
def test_a_question_turns_red_after_five_working_days(days, colour):
    assert judge(PlanFacts(TODAY, questions=(QuestionFacts(3, days),))).colour is colour


@pytest.mark.parametrize(
    ("days", "colour"), [(None, Colour.GREEN), (9, Colour.GREEN), (10, Colour.AMBER)]
)
def test_silence_turns_amber_after_ten_working_days(days, colour):
    assert judge(PlanFacts(TODAY, silent_days=days)).colour is colour


def test_the_worst_reason_comes_first_and_gives_the_colour():
    tasks = (TaskFacts(1, late_days=1), TaskFacts(2, late_days=7))

    health = judge(PlanFacts(TODAY, tasks=tasks, silent_days=12))

    assert health.colour is Colour.RED
    assert [reason.thing for reason in health.reasons] == [2, 1, None]


def test_a_milestone_is_red_when_a_task_in_it_ends_after_its_date():
    tasks = (TaskFacts(1, due_on=day(9), milestone=5), TaskFacts(2, due_on=day(1), milestone=5))

    health = judge(PlanFacts(TODAY, tasks=tasks, milestones=(MilestoneFacts(5, day(8), 2),)))

    assert health.reasons == (Reason(Cause.MILESTONE, Colour.RED, 5, on=day(9)),)


def test_a_milestone_is_red_when_what_its_task_needs_ends_too_late():
    tasks = (TaskFacts(1, due_on=day(9)), TaskFacts(2, due_on=day(1), needs=(1,), milestone=5))

    health = judge(PlanFacts(TODAY, tasks=tasks, milestones=(MilestoneFacts(5, day(8), 1),)))

    assert [reason.on for reason in health.reasons] == [day(9)]


def test_a_milestone_whose_tasks_are_all_done_is_reached():
    milestones = (MilestoneFacts(5, day(-3), tasks=2),)

    assert judge(PlanFacts(TODAY, milestones=milestones)).colour is Colour.GREEN


def test_a_milestone_without_tasks_is_late_once_its_day_is_over():
    over, still_on = MilestoneFacts(5, day(-1)), MilestoneFacts(6, TODAY)

    health = judge(PlanFacts(TODAY, milestones=(over, still_on)))

    assert [reason.thing for reason in health.reasons] == [5]


def test_the_forecast_is_never_in_the_past_and_follows_what_is_needed():
    tasks = (
        TaskFacts(1, due_on=day(-4)),
        TaskFacts(2, due_on=day(2), needs=(1,)),
        TaskFacts(3, due_on=day(1), needs=(2,)),
        TaskFacts(4, needs=(99,)),
    )

    assert forecast(tasks, TODAY) == {1: TODAY, 2: day(2), 3: day(2), 4: TODAY}


def test_a_circle_of_needs_ends():
    tasks = (TaskFacts(1, due_on=day(1), needs=(2,)), TaskFacts(2, due_on=day(3), needs=(1,)))

    assert set(forecast(tasks, TODAY)) == {1, 2}
