"""What the colour of a plan is made of, and what a verdict is made of."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.times import Calendar
from storage.kinds import Colour

__all__ = [
    "Cause",
    "Colour",
    "Fix",
    "Health",
    "MilestoneFacts",
    "PlanFacts",
    "QuestionFacts",
    "Reason",
    "Remedy",
    "SaidFacts",
    "TaskFacts",
]

NOBODYS = Calendar("UTC")


class Cause(StrEnum):
    """Why a plan is not green."""

    SAID = "said"
    MILESTONE = "milestone"
    LATE = "late"
    BLOCKED = "blocked"
    UNANSWERED = "unanswered"
    MOVED = "moved"
    SILENT = "silent"


class Fix(StrEnum):
    """What takes a reason away."""

    DONE = "done"
    DATE = "date"
    UNBLOCKED = "unblocked"
    REACHED = "reached"
    MOVED = "moved"
    ANSWERED = "answered"
    HEARD = "heard"
    ENDED = "ended"


@dataclass(frozen=True)
class TaskFacts:
    """An open task. `late_days` and `blocked_days` are working days; None: it is not late, not blocked.

    `moves` is how often its date went to a later one. `calendar` says on which days its assignee works, and
    `away_until` from when on they are back, if they are away, which they are not before `away_from`.
    """

    id: int
    due_on: date | None = None
    late_days: int | None = None
    blocked_days: int | None = None
    moves: int = 0
    needs: tuple[int, ...] = ()
    milestone: int | None = None
    calendar: Calendar = NOBODYS
    away_until: date | None = None
    away_from: date | None = None


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
class SaidFacts:
    """What somebody said the colour is, up to and with a day, whatever the facts say."""

    id: int
    colour: Colour
    until: date


@dataclass(frozen=True)
class PlanFacts:
    """What the colour of a plan is made of. `silent_days`: since the customer was heard; None: not known."""

    today: date
    tasks: tuple[TaskFacts, ...] = ()
    milestones: tuple[MilestoneFacts, ...] = ()
    questions: tuple[QuestionFacts, ...] = ()
    silent_days: int | None = None
    said: SaidFacts | None = None


@dataclass(frozen=True)
class Remedy:
    """One way to take a reason away; `things` are the keys of what it is about.

    `on` is the latest new date of a task (None: any), or the earliest one of a milestone.
    """

    fix: Fix
    things: tuple[int, ...] = ()
    on: date | None = None


@dataclass(frozen=True)
class Reason:
    """Why a plan is not green. `thing` is the key of the task, milestone or question; `on` a forecast.

    Any one of `remedies` takes it away; with one for each reason the plan is green.
    """

    cause: Cause
    colour: Colour
    thing: int | None = None
    days: int = 0
    on: date | None = None
    remedies: tuple[Remedy, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Health:
    """A colour with its reasons, the worst first. `computed` is what it is by the facts alone."""

    colour: Colour
    reasons: tuple[Reason, ...] = ()
    computed: Colour = Colour.GREEN
