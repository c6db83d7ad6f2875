"""Green, amber or red, with the reasons; progress and forecast. Pure: plain facts in, a verdict out.

Whoever gathers the facts gathers only what the reader may see, so a customer's colour is made of shared
facts alone. A reason holds what the words need and no words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# In working days of whoever is waited for.
LATE_TOO_LONG = 5
BLOCKED_TOO_LONG = 5
UNANSWERED_TOO_LONG = 5
SILENT_TOO_LONG = 10
MOVED_TOO_OFTEN = 2


class Colour(StrEnum):
    """How a plan does; said by its word too, never by the colour alone."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Cause(StrEnum):
    """Why a plan is not green."""

    MILESTONE = "milestone"
    LATE = "late"
    BLOCKED = "blocked"
    UNANSWERED = "unanswered"
    MOVED = "moved"
    SILENT = "silent"


@dataclass(frozen=True)
class TaskFacts:
    """An open task. `late_days` and `blocked_days` are working days; None: it is not late, not blocked."""

    id: int
    due_on: date | None = None
    late_days: int | None = None
    blocked_days: int | None = None
    moves: int = 0
    needs: tuple[int, ...] = ()
    milestone: int | None = None


@dataclass(frozen=True)
class MilestoneFacts:
    """A milestone that is not reached yet. `tasks` is how many there are in it, done ones included."""

    id: int
    due_on: date
    tasks: int = 0


@dataclass(frozen=True)
class QuestionFacts:
    """A question that nobody has answered, and for how many working days."""

    id: int
    waiting_days: int


@dataclass(frozen=True)
class PlanFacts:
    """What the colour of a plan is made of. `silent_days`: since the customer was heard; None: not known."""

    today: date
    tasks: tuple[TaskFacts, ...] = ()
    milestones: tuple[MilestoneFacts, ...] = ()
    questions: tuple[QuestionFacts, ...] = ()
    silent_days: int | None = None


@dataclass(frozen=True)
class Reason:
    """Why a plan is not green. `thing` is the key of the task, milestone or question; `on` a forecast."""

    cause: Cause
    colour: Colour
    thing: int | None = None
    days: int = 0
    on: date | None = None


@dataclass(frozen=True)
class Health:
    """A colour with its reasons, the worst first."""

    colour: Colour
    reasons: tuple[Reason, ...] = ()


def judge(facts: PlanFacts) -> Health:
    """Say how a plan does: as bad as its worst reason."""
    reasons = [*_milestones(facts), *_tasks(facts), *_questions(facts), *_silence(facts)]
    red = [reason for reason in reasons if reason.colour is Colour.RED]
    amber = [reason for reason in reasons if reason.colour is Colour.AMBER]
    colour = Colour.RED if red else Colour.AMBER if amber else Colour.GREEN
    return Health(colour, (*red, *amber))


def forecast(tasks: Sequence[TaskFacts], today: date) -> dict[int, date]:
    """Say for each open task the earliest day on which it can be done as things stand.

    That is its own date, or today where the date is past, and not before what it needs. How long a task
    takes is not known, so the true day may be later and is never earlier.
    """
    by_id = {task.id: task for task in tasks}
    found: dict[int, date] = {}
    for task in tasks:
        _finish(task, by_id, today, found)
    return found


def _finish(
    task: TaskFacts, by_id: Mapping[int, TaskFacts], today: date, found: dict[int, date]
) -> date:
    if task.id in found:
        return found[task.id]
    # Set before the needs are followed, so that a circle ends where it began.
    found[task.id] = max(task.due_on or today, today)
    needs = [_finish(by_id[key], by_id, today, found) for key in task.needs if key in by_id]
    found[task.id] = max(found[task.id], *needs) if needs else found[task.id]
    return found[task.id]


def _milestones(facts: PlanFacts) -> list[Reason]:
    """List the milestones that cannot be reached on their day any more.

    One whose tasks are all done counts as reached; one without any tasks is reached when somebody says so.
    """
    ends = forecast(facts.tasks, facts.today)
    reasons = []
    for milestone in facts.milestones:
        left = [ends[task.id] for task in facts.tasks if task.milestone == milestone.id]
        if not left and milestone.tasks:
            continue
        on = max(left, default=facts.today)
        if on > milestone.due_on:
            reasons.append(Reason(Cause.MILESTONE, Colour.RED, milestone.id, on=on))
    return reasons


def _tasks(facts: PlanFacts) -> list[Reason]:
    reasons = []
    for task in facts.tasks:
        if task.blocked_days is not None and task.blocked_days >= BLOCKED_TOO_LONG:
            reasons.append(Reason(Cause.BLOCKED, Colour.RED, task.id, task.blocked_days))
        if task.late_days is not None:
            colour = Colour.RED if task.late_days >= LATE_TOO_LONG else Colour.AMBER
            reasons.append(Reason(Cause.LATE, colour, task.id, task.late_days))
        if task.moves >= MOVED_TOO_OFTEN:
            reasons.append(Reason(Cause.MOVED, Colour.AMBER, task.id, task.moves))
    return reasons


def _questions(facts: PlanFacts) -> list[Reason]:
    return [
        Reason(Cause.UNANSWERED, Colour.RED, question.id, question.waiting_days)
        for question in facts.questions
        if question.waiting_days >= UNANSWERED_TOO_LONG
    ]


def _silence(facts: PlanFacts) -> list[Reason]:
    if facts.silent_days is None or facts.silent_days < SILENT_TOO_LONG:
        return []
    return [Reason(Cause.SILENT, Colour.AMBER, None, facts.silent_days)]
