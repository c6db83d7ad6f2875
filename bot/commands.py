"""The verbs: what can be asked of a plan, as frozen dataclasses that can be stored as JSON.

A command names things by their keys and holds what the person wanted, nothing else: who asks, through
which door and when are arguments of `changes.make`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum, IntEnum, StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from storage.kinds import (
    Audience,
    Consent,
    Medium,
    MilestoneKind,
    NoteKind,
    ProposalKind,
    Role,
    Touch,
)


class Keep(Enum):
    """Stands for "leave it as it is" where None means "nothing"."""

    KEEP = "keep"


KEEP = Keep.KEEP


# a plan


@dataclass(frozen=True)
class CreatePlan:
    """Begin a plan; the owner is of the vendor. The key is unique, upper-case letters, digits and dashes."""

    key: str
    title: str
    vendor: int
    customer: int
    owner: int
    starts_on: date | None = None
    touch: Touch = Touch.HIGH
    consent: Consent = Consent.MILESTONE
    phase: str | None = None


@dataclass(frozen=True)
class EditPlan:
    """Change what a plan says of itself."""

    plan: int
    title: str | Keep = KEEP
    starts_on: date | Keep | None = KEEP
    phase: str | Keep | None = KEEP
    touch: Touch | Keep = KEEP
    consent: Consent | Keep = KEEP
    ladder: dict[str, Any] | Keep | None = KEEP
    brand: dict[str, Any] | Keep | None = KEEP


@dataclass(frozen=True)
class PausePlan:
    """Send nothing and let clocks stand."""

    plan: int


@dataclass(frozen=True)
class ResumePlan:
    """Go on after a pause, or open a closed plan again."""

    plan: int


@dataclass(frozen=True)
class ClosePlan:
    """End reminders; history stays."""

    plan: int


@dataclass(frozen=True)
class InviteMember:
    """Put a person on a plan, or give a member another role or clearance."""

    plan: int
    person: int
    role: Role = Role.CONTRIBUTOR
    clearance: Audience = Audience.SHARED


@dataclass(frozen=True)
class RemoveMember:
    """Take a person off a plan; what they did stays in history."""

    plan: int
    person: int


@dataclass(frozen=True)
class LinkChannel:
    """Let a plan live in a Slack channel; everybody who reads there sees what `audience` allows."""

    plan: int
    team: str
    channel: str
    audience: Audience = Audience.SHARED


@dataclass(frozen=True)
class UnlinkChannel:
    """Take a plan out of a Slack channel."""

    plan: int
    team: str
    channel: str


# milestones and goals


@dataclass(frozen=True)
class AddMilestone:
    """Name a step; the title is unique on its plan."""

    plan: int
    title: str
    due_on: date | None = None
    kind: MilestoneKind = MilestoneKind.MILESTONE
    done_on: date | None = None
    audience: Audience = Audience.SHARED


@dataclass(frozen=True)
class EditMilestone:
    """Change a milestone."""

    milestone: int
    title: str | Keep = KEEP
    due_on: date | Keep | None = KEEP
    done_on: date | Keep | None = KEEP
    kind: MilestoneKind | Keep = KEEP


@dataclass(frozen=True)
class AddGoal:
    """Say what the customer wants, with a measure; the title is unique on its plan."""

    plan: int
    title: str
    baseline: float | None = None
    target: float | None = None
    actual: float | None = None
    unit: str | None = None
    audience: Audience = Audience.SHARED


@dataclass(frozen=True)
class EditGoal:
    """Change a goal or its actual value."""

    goal: int
    title: str | Keep = KEEP
    baseline: float | Keep | None = KEEP
    target: float | Keep | None = KEEP
    actual: float | Keep | None = KEEP
    unit: str | Keep | None = KEEP


# tasks


@dataclass(frozen=True)
class AddTask:
    """Add a task. `number` is given by an import only; else the plan's next one."""

    plan: int
    title: str
    assignee: int | None = None
    due_on: date | None = None
    milestone: int | None = None
    audience: Audience = Audience.SHARED
    instructions: str | None = None
    links: tuple[str, ...] = ()
    after: tuple[int, ...] = ()
    number: int | None = None
    promised_on: date | None = None


@dataclass(frozen=True)
class EditTask:
    """Change what a task says of itself; state, date and assignee have verbs of their own."""

    task: int
    title: str | Keep = KEEP
    milestone: int | Keep | None = KEEP
    instructions: str | Keep | None = KEEP
    links: tuple[str, ...] | Keep = KEEP
    after: tuple[int, ...] | Keep = KEEP
    promised_on: date | Keep | None = KEEP


@dataclass(frozen=True)
class CompleteTask:
    """It is done."""

    task: int


@dataclass(frozen=True)
class ReopenTask:
    """It is not done, or not cancelled, after all."""

    task: int


@dataclass(frozen=True)
class StartTask:
    """Work has begun."""

    task: int


@dataclass(frozen=True)
class BlockTask:
    """It cannot go on, and why."""

    task: int
    reason: str


@dataclass(frozen=True)
class UnblockTask:
    """It can go on."""

    task: int


@dataclass(frozen=True)
class MoveDate:
    """Give a task another date. A later one may become a proposal that waits for the other side's yes."""

    task: int
    due_on: date | None
    reason: str | None = None


@dataclass(frozen=True)
class AssignTask:
    """Give a task to somebody on the plan, or to nobody."""

    task: int
    to: int | None


@dataclass(frozen=True)
class CancelTask:
    """It is not needed."""

    task: int
    reason: str | None = None


@dataclass(frozen=True)
class SnoozeTask:
    """Do not remind of it before that local date; the due date stays."""

    task: int
    until: date


# talk


@dataclass(frozen=True)
class Comment:
    """Say something on a plan or a task. `place` is the Slack thread it was said in."""

    plan: int
    text: str
    task: int | None = None
    kind: NoteKind = NoteKind.COMMENT
    audience: Audience = Audience.SHARED
    place: str | None = None


@dataclass(frozen=True)
class Ask:
    """Put a question; without `to` it goes to the other side's owner or lead. Open until answered."""

    plan: int
    text: str
    task: int | None = None
    to: int | None = None
    audience: Audience = Audience.SHARED
    place: str | None = None


@dataclass(frozen=True)
class Answer:
    """Answer a question; the first answer closes it, later ones are comments on it."""

    note: int
    text: str
    place: str | None = None


class Thing(StrEnum):
    """What can be shared and hidden."""

    TASK = "task"
    MILESTONE = "milestone"
    GOAL = "goal"
    NOTE = "note"


@dataclass(frozen=True)
class Share:
    """Let the customer see a thing from now on."""

    thing: Thing
    id: int


@dataclass(frozen=True)
class Hide:
    """Make a thing internal; what was sent cannot be unsent."""

    thing: Thing
    id: int


# what waits for a yes, preferences, undo


@dataclass(frozen=True)
class Propose:
    """Store commands until somebody chooses. Each option is a tuple of commands as `dump` gives them."""

    plan: int
    kind: ProposalKind
    options: tuple[tuple[dict[str, Any], ...], ...]
    to: int
    task: int | None = None
    about: dict[str, Any] | None = None


@dataclass(frozen=True)
class Accept:
    """Say yes to an option of a proposal: its commands happen, by the right of who proposed a date."""

    proposal: int
    option: int = 0


@dataclass(frozen=True)
class Decline:
    """Say no to a proposal: nothing of it happens."""

    proposal: int


@dataclass(frozen=True)
class SetPreferences:
    """A person's own wishes. `stopped` ends all messages but answers."""

    person: int
    channel: Medium | Keep | None = KEEP
    time_zone: str | Keep = KEEP
    hours: str | Keep | None = KEEP
    quiet_hours: str | Keep | None = KEEP
    work_days: tuple[int, ...] | Keep | None = KEEP
    away_until: date | Keep | None = KEEP
    stopped: bool | Keep = KEEP


@dataclass(frozen=True)
class Undo:
    """Take back all that one request changed, unless it was touched since. None: the actor's latest."""

    request: str | None = None


Command = (
    CreatePlan
    | EditPlan
    | PausePlan
    | ResumePlan
    | ClosePlan
    | InviteMember
    | RemoveMember
    | LinkChannel
    | UnlinkChannel
    | AddMilestone
    | EditMilestone
    | AddGoal
    | EditGoal
    | AddTask
    | EditTask
    | CompleteTask
    | ReopenTask
    | StartTask
    | BlockTask
    | UnblockTask
    | MoveDate
    | AssignTask
    | CancelTask
    | SnoozeTask
    | Comment
    | Ask
    | Answer
    | Share
    | Hide
    | Propose
    | Accept
    | Decline
    | SetPreferences
    | Undo
)

VERBS: dict[str, type[Command]] = {kind.__name__: kind for kind in get_args(Command)}


def dump(command: Command) -> dict[str, Any]:
    """Give the command as JSON: its verb and what it holds, without what is to be kept."""
    stored: dict[str, Any] = {"verb": type(command).__name__}
    for field in fields(command):
        value = getattr(command, field.name)
        if value is not KEEP:
            stored[field.name] = _plain(value)
    return stored


def load(stored: Mapping[str, Any]) -> Command:
    """Make the command again that `dump` stored. `KeyError` or `ValueError` where it is not one."""
    kind = VERBS[stored["verb"]]
    hints = get_type_hints(kind)
    return kind(
        **{name: _typed(hints[name], value) for name, value in stored.items() if name != "verb"}
    )


def _plain(value: Any) -> Any:
    match value:
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(item) for item in value]
        case StrEnum() | IntEnum():
            return value.value
    return value


def _typed(hint: Any, value: Any) -> Any:
    """Give a JSON value the type that the dataclass says."""
    if value is None:
        return None
    if get_origin(hint) in {Union, UnionType}:
        hint = next(kind for kind in get_args(hint) if kind not in {Keep, type(None)})
    if hint is date:
        return date.fromisoformat(value)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint)[0], value)
    if isinstance(hint, type) and issubclass(hint, StrEnum | IntEnum):
        return hint(value)
    return value


def _tuple(hint: Any, values: list[Any]) -> tuple[Any, ...]:
    return tuple(_typed(hint, value) for value in values)
