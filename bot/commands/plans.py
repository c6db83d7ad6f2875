"""What can be asked of a plan as a whole: itself, its people, its places, its milestones and goals."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bot.commands.keep import KEEP, Keep
from storage.kinds import Audience, Colour, Consent, MilestoneKind, Role, Touch


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
class SetHealth:
    """Say what a plan's colour is, up to and with a day, whatever is computed.

    It is said internally unless it is shared: the customer's colour is then what it was.
    """

    plan: int
    colour: Colour
    why: str
    until: date
    audience: Audience = Audience.INTERNAL


@dataclass(frozen=True)
class ClearHealth:
    """Take back what was said of a plan's colour, to both audiences: it is computed again."""

    plan: int


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
class Depart:
    """A person has left their company: they act no more, and what was theirs to do goes to their side's head."""

    person: int


@dataclass(frozen=True)
class Return:
    """A person is back; what was theirs stays where it went."""

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
