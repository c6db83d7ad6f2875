"""What people say, what waits for their yes, what they wish for themselves, and taking things back."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.commands.keep import KEEP, Keep
from storage.kinds import Audience, Medium, NoteKind, ProposalKind


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


@dataclass(frozen=True)
class Propose:
    """Store commands until somebody chooses. Each option is a tuple of commands as `dump` gives them."""

    plan: int
    kind: ProposalKind
    options: tuple[tuple[dict[str, Any], ...], ...]
    to: int
    task: int | None = None
    about: dict[str, Any] | None = None
    audience: Audience = Audience.SHARED


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
class Suggest:
    """Answer a date that waits for one's yes with another one: who asked is asked in turn."""

    proposal: int
    due_on: date
    reason: str | None = None


@dataclass(frozen=True)
class SetPreferences:
    """A person's own wishes. `stopped` ends all messages but answers; `digests_only` all but those and digests.

    `away_until` is the first day back; without `away_from` the absence has begun.
    """

    person: int
    channel: Medium | Keep | None = KEEP
    time_zone: str | Keep = KEEP
    locale: str | Keep = KEEP
    hours: str | Keep | None = KEEP
    quiet_hours: str | Keep | None = KEEP
    work_days: tuple[int, ...] | Keep | None = KEEP
    away_from: date | Keep | None = KEEP
    away_until: date | Keep | None = KEEP
    stopped: bool | Keep = KEEP
    digests_only: bool | Keep = KEEP


@dataclass(frozen=True)
class Undo:
    """Take back all that one request changed, unless it was touched since.

    Without a request it is the actor's latest, on that plan where one is named. With a task it is what the
    request did to that one; where it did nothing to it, what the actor's latest that touched it did.
    """

    request: str | None = None
    plan: int | None = None
    task: int | None = None
