"""What can be asked of a task."""

from dataclasses import dataclass
from datetime import date

from bot.commands.keep import KEEP, Keep
from storage.kinds import Audience


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
    """It cannot go on, and why; None where nobody said why."""

    task: int
    reason: str | None


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
class NudgeTask:
    """Remind who has it, once, now: a colleague wants to know."""

    task: int


@dataclass(frozen=True)
class MuteTask:
    """Hear no more news of it, or hear them again; what is put to oneself is told all the same."""

    task: int
    muted: bool = True


@dataclass(frozen=True)
class SnoozeTask:
    """Do not remind of it before that local date; the due date stays."""

    task: int
    until: date
