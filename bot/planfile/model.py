"""What stands in a plan file, checked and typed; KEEP where the file does not speak of a thing.

Each entry knows its lines, so that what turns out wrong later (a person of another company, an address
that somebody else has) can still be told with file and line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from bot.commands import KEEP, Keep
from bot.planfile.nodes import Problem
from storage.kinds import (
    Audience,
    Colour,
    Consent,
    Medium,
    MilestoneKind,
    NoteKind,
    PlanState,
    Role,
    Side,
    State,
    Touch,
)

Slack = tuple[str, str]
MOST_TOLD = 20


class PlanFileError(Exception):
    """A plan file is not imported; says where it is wrong and what was expected there, a line each."""

    def __init__(self, name: str, problems: tuple[Problem, ...]) -> None:
        self.name = name
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        told = [f"{name}, line {found.line}: {found.words}" for found in self.problems[:MOST_TOLD]]
        if len(self.problems) > MOST_TOLD:
            told.append(f"{name}: and {len(self.problems) - MOST_TOLD} more")
        super().__init__("\n".join(told))


@dataclass(frozen=True)
class WorkingDays:
    """`+5 working days`: so many after the plan's start, in the assignee's calendar."""

    count: int


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something listed in a file, with the lines of its keys; "" is where it begins."""

    lines: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)

    def line(self, key: str = "") -> int:
        """Give the line of a key, or of the whole."""
        return self.lines.get(key, self.lines.get("", 1))


@dataclass(frozen=True, kw_only=True)
class OrganizationEntry(Entry):
    """A company."""

    name: str
    side: Side
    domains: tuple[str, ...] | Keep = KEEP


@dataclass(frozen=True, kw_only=True)
class PersonEntry(Entry):
    """Somebody; the file names them by the address, or by Slack where they have none."""

    name: str
    organization: str
    email: str | None = None
    addresses: tuple[str, ...] | Keep = KEEP
    time_zone: str | Keep = KEEP
    locale: str | Keep = KEEP
    country: str | Keep | None = KEEP
    region: str | Keep | None = KEEP
    work_days: tuple[int, ...] | Keep | None = KEEP
    hours: str | Keep | None = KEEP
    quiet_hours: str | Keep | None = KEEP
    channel: Medium | Keep | None = KEEP
    slack: tuple[Slack, ...] | Keep = KEEP
    active: bool | Keep = KEEP

    @property
    def emails(self) -> tuple[str, ...]:
        """All addresses that the file gives, the one for mail first."""
        further = () if isinstance(self.addresses, Keep) else self.addresses
        return tuple(dict.fromkeys((*((self.email,) if self.email else ()), *further)))

    @property
    def identities(self) -> tuple[Slack, ...]:
        """All Slack users that the file gives."""
        return () if isinstance(self.slack, Keep) else self.slack

    @property
    def names(self) -> tuple[str, ...]:
        """All by which the rest of the file may name this person; the first is the usual one."""
        return (*self.emails, *(f"{team}/{user}" for team, user in self.identities))


@dataclass(frozen=True, kw_only=True)
class GoalEntry(Entry):
    """What the customer wants."""

    title: str
    baseline: float | Keep | None = KEEP
    target: float | Keep | None = KEEP
    actual: float | Keep | None = KEEP
    unit: str | Keep | None = KEEP
    audience: Audience | Keep = KEEP


@dataclass(frozen=True, kw_only=True)
class MemberEntry(Entry):
    """Somebody on the plan."""

    person: str
    role: Role | Keep = KEEP
    clearance: Audience | Keep = KEEP


@dataclass(frozen=True, kw_only=True)
class ChannelEntry(Entry):
    """A Slack channel in which the plan lives."""

    slack: Slack
    audience: Audience | Keep = KEEP


@dataclass(frozen=True, kw_only=True)
class HealthEntry(Entry):
    """What somebody says the plan's colour is, up to and with a day: to the vendor alone, unless it is shared."""

    colour: Colour
    why: str
    until: date
    audience: Audience = Audience.INTERNAL


@dataclass(frozen=True, kw_only=True)
class PlanEntry(Entry):
    """The plan itself."""

    key: str
    title: str
    owner: str
    lead: str | Keep | None = KEEP
    sponsor: str | Keep | None = KEEP
    starts_on: date | Keep | None = KEEP
    phase: str | Keep | None = KEEP
    touch: Touch | Keep = KEEP
    state: PlanState | Keep = KEEP
    consent: Consent | Keep = KEEP
    ladder: dict[str, Any] | Keep | None = KEEP
    brand: dict[str, Any] | Keep | None = KEEP
    health: tuple[HealthEntry, ...] = ()
    goals: tuple[GoalEntry, ...] = ()
    members: tuple[MemberEntry, ...] = ()
    channels: tuple[ChannelEntry, ...] = ()

    @property
    def named(self) -> dict[str, tuple[str, Role]]:
        """Who is named for a role by a key of its own."""
        keys = (
            ("owner", self.owner, Role.OWNER),
            ("lead", self.lead, Role.LEAD),
            ("sponsor", self.sponsor, Role.SPONSOR),
        )
        return {key: (who, role) for key, who, role in keys if isinstance(who, str)}


@dataclass(frozen=True, kw_only=True)
class MilestoneEntry(Entry):
    """A step with a date."""

    title: str
    kind: MilestoneKind | Keep = KEEP
    due_on: date | Keep | None = KEEP
    done_on: date | Keep | None = KEEP
    audience: Audience | Keep = KEEP


@dataclass(frozen=True, kw_only=True)
class TaskEntry(Entry):
    """Something to do."""

    number: int
    title: str
    milestone: str | Keep | None = KEEP
    assignee: str | Keep | None = KEEP
    due_on: date | WorkingDays | Keep | None = KEEP
    promised_on: date | Keep | None = KEEP
    state: State | Keep = KEEP
    reason: str | Keep | None = KEEP
    audience: Audience | Keep = KEEP
    instructions: str | Keep | None = KEEP
    links: tuple[str, ...] | Keep = KEEP
    after: tuple[int, ...] | Keep = KEEP


@dataclass(frozen=True, kw_only=True)
class NoteEntry(Entry):
    """What somebody said; `on` is a task's number, without it the note is on the plan.

    `answered` is for a question: when it was answered; a question without it is open.
    """

    at: datetime
    text: str
    author: str | None = None
    on: int | None = None
    kind: NoteKind = NoteKind.COMMENT
    audience: Audience = Audience.SHARED
    answered: datetime | None = None


@dataclass(frozen=True)
class PlanFile:
    """A whole file; `name` is what errors call it."""

    name: str
    organizations: tuple[OrganizationEntry, ...]
    people: tuple[PersonEntry, ...]
    plan: PlanEntry
    milestones: tuple[MilestoneEntry, ...] = ()
    tasks: tuple[TaskEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, PersonEntry]:
        """Find a person by any of their addresses and Slack users."""
        return {name: person for person in self.people for name in person.names}

    def company(self, side: Side) -> OrganizationEntry | None:
        """Give the plan's vendor or customer: the first one listed of that side."""
        return next((each for each in self.organizations if each.side is side), None)

    def side(self, person: PersonEntry) -> Side | None:
        """Say on which side a person is; None where their organization is not in the file."""
        found = (each.side for each in self.organizations if each.name == person.organization)
        return next(found, None)

    def refuse(self, line: int, words: str) -> PlanFileError:
        """Make the error for what is found wrong only beside what is stored already."""
        return PlanFileError(self.name, (Problem(line, words),))
