"""What a status is made of: frozen, free of words for people, without rows of the database."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.health import Colour, Health
from storage.kinds import Audience, MilestoneKind, PlanState, Side, State


@dataclass(frozen=True)
class Who:
    """Somebody whose name stands in a status."""

    id: int
    name: str
    side: Side
    organization: str


@dataclass(frozen=True)
class TaskRef:
    """A task that another one names."""

    id: int
    number: int
    title: str


@dataclass(frozen=True)
class MilestoneRef:
    """A milestone that a task belongs to."""

    id: int
    title: str


class Turn(StrEnum):
    """Why it is somebody's turn."""

    WORK = "work"
    ANSWER = "answer"
    CONSENT = "consent"
    BLOCKED = "blocked"
    NEEDS = "needs"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Ball:
    """In whose court an open task is, and since when; `since` is None where no history says so.

    Where a date waits for a yes, `by` asked for it, and `on` is that date; None: to have none.
    """

    turn: Turn
    who: Who | None = None
    since: datetime | None = None
    by: Who | None = None
    on: date | None = None


@dataclass(frozen=True)
class TaskRow:
    """A task as its reader may see it.

    `late_days` counts the assignee's working days since the date; 0 on a task that is late since the
    weekend. `needs` are the open tasks that it waits for, `unlocks` those that wait for it.
    """

    id: int
    plan_id: int
    plan_key: str
    number: int
    title: str
    state: State
    audience: Audience
    assignee: Who | None
    due_on: date | None
    promised_on: date | None
    reason: str | None
    late: bool
    late_days: int
    milestone: MilestoneRef | None
    needs: tuple[TaskRef, ...]
    unlocks: tuple[TaskRef, ...]
    instructions: str | None
    links: tuple[str, ...]
    snoozed_until: date | None
    ball: Ball

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return not self.state.ended


@dataclass(frozen=True)
class Progress:
    """How many are done, of how many; cancelled ones count in neither."""

    done: int
    total: int


@dataclass(frozen=True)
class MilestoneRow:
    """A milestone with what is in it. `forecast_on` is the earliest day on which it can be reached."""

    id: int
    title: str
    kind: MilestoneKind
    audience: Audience
    due_on: date | None
    done_on: date | None
    forecast_on: date | None
    progress: Progress

    @property
    def reached(self) -> bool:
        """Whether somebody said so, or nothing is left to do in it."""
        return self.done_on is not None or 0 < self.progress.total == self.progress.done


@dataclass(frozen=True)
class GoalRow:
    """What the customer wants, with its measure."""

    id: int
    title: str
    audience: Audience
    baseline: float | None
    target: float | None
    actual: float | None
    unit: str | None


@dataclass(frozen=True)
class QuestionRow:
    """A question that nobody has answered; `to` is None where nobody is there to answer."""

    id: int
    text: str
    author: Who | None
    to: Who | None
    task: TaskRef | None
    at: datetime
    waiting_days: int
    audience: Audience


@dataclass(frozen=True)
class WaitingDate:
    """A date that waits for somebody's yes: a task's, or a milestone's."""

    id: int
    task: TaskRef | None
    milestone: MilestoneRef | None
    old_on: date | None
    new_on: date | None
    by: Who | None
    to: Who | None
    at: datetime


@dataclass(frozen=True)
class OverrideRow:
    """What somebody said the colour is, up to and with a day, and why. `by` None: the operator."""

    id: int
    colour: Colour
    why: str
    until: date
    by: Who | None
    audience: Audience


class View(StrEnum):
    """What a reader wants of a status: the same facts, for another purpose."""

    CUSTOMER = "customer"
    SPONSOR = "sponsor"
    OWNER = "owner"
    DIRECTOR = "director"
    ALL = "all"


class SectionKind(StrEnum):
    """Why tasks stand together."""

    LATE = "late"
    YOURS = "yours"
    SIDE = "side"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Section:
    """Some rows of a status; `more` is how many of the same kind are not among them."""

    kind: SectionKind
    side: Side | None
    rows: tuple[TaskRow, ...]
    more: int = 0


@dataclass(frozen=True)
class Status:
    """A plan as one reader may see it.

    `today` is the reader's day; `reader` None: a channel or a link. `override` is what somebody said of the
    colour, where the reader may see it and it holds.
    """

    plan_id: int
    key: str
    title: str
    state: PlanState
    phase: str | None
    starts_on: date | None
    vendor: str
    customer: str
    owner: Who | None
    lead: Who | None
    sponsor: Who | None
    reader: Who | None
    today: date
    health: Health
    progress: Progress
    goals: tuple[GoalRow, ...]
    milestones: tuple[MilestoneRow, ...]
    sections: tuple[Section, ...]
    questions: tuple[QuestionRow, ...]
    waiting: tuple[WaitingDate, ...]
    tasks: tuple[TaskRow, ...]
    override: OverrideRow | None
    view: View

    @property
    def more(self) -> int:
        """How many rows are not shown in the sections."""
        return sum(section.more for section in self.sections)
