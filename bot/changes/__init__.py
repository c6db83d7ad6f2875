"""The one way to change a plan.

`make` loads and locks what the commands name, asks the policy for each, applies them, writes a history row
for each thing that came to differ, sets the alarm clocks, and writes what is to be told; all in the
caller's transaction, so that it happens together or not at all.
"""

from collections.abc import Sequence
from datetime import datetime
from secrets import token_hex

from sqlalchemy.orm import Session

from bot import outbox, standings
from bot.changes import (
    attention,
    clocks,
    departures,
    healths,
    locks,
    members,
    plans,
    talk,
    tasks,
    undo,
    unsaid,
    waits,
)
from bot.changes.clocks import hear
from bot.changes.work import Unusable, Work
from bot.commands import (
    Accept,
    AddGoal,
    AddMilestone,
    AddTask,
    Answer,
    Ask,
    AssignTask,
    BlockTask,
    CancelTask,
    ClearHealth,
    ClosePlan,
    Command,
    Comment,
    CompleteTask,
    CreatePlan,
    Decline,
    Depart,
    EditGoal,
    EditMilestone,
    EditPlan,
    EditTask,
    Hide,
    InviteMember,
    LinkChannel,
    MoveDate,
    MuteTask,
    NudgeTask,
    PausePlan,
    Propose,
    RemoveMember,
    ReopenTask,
    ResumePlan,
    Return,
    SetHealth,
    SetPreferences,
    Share,
    SnoozeTask,
    StartTask,
    Suggest,
    UnblockTask,
    Undo,
    UnlinkChannel,
)
from bot.policy import OPERATOR, Actor, NotAllowed, NotFound, Operator, Refused
from storage.kinds import Origin
from storage.models import Change

__all__ = [
    "OPERATOR",
    "Actor",
    "NotAllowed",
    "NotFound",
    "Operator",
    "Refused",
    "Unusable",
    "hear",
    "make",
]


def make(
    session: Session,
    commands: Sequence[Command],
    *,
    actor: Actor | int,
    origin: Origin,
    now: datetime,
    request: str | None = None,
) -> list[Change]:
    """Do what the commands say, and give the history rows of what came to differ.

    `actor` is who asks, a person or their key, `origin` through which door, `now` when (aware). A command that
    changes nothing gives no row and tells nobody. `request` groups the rows for undo; a fresh one where none is given.
    Raises `NotFound`, `NotAllowed` or `Unusable` (all `Refused`, with a sentence for the person); the
    caller's transaction must then be rolled back. It runs without a reader's limits: the internal task that
    waits for a shared one must hear of it.
    """
    work = Work(session, asker=actor, origin=origin, now=now, request=request or token_hex(8))
    locks.hold(work, commands)
    for command in commands:
        _apply(work, command)
    standings.stir(session, work.made, now=now)
    session.flush()
    # What is written from here on, messages and clocks, is read by nothing of it: it goes in one go, at the end.
    with session.no_autoflush:
        outbox.announce(session, work.made, now=now)
        clocks.wind(work)
    return work.made


def _apply(work: Work, command: Command) -> None:  # noqa: C901 - one branch for each room
    """Find the room that knows the verb; mypy names the verb that was forgotten."""
    unsaid.check(work, command)
    match command:
        case CreatePlan() | EditPlan() | PausePlan() | ResumePlan() | ClosePlan():
            plans.apply(work, command)
        case SetHealth() | ClearHealth():
            healths.apply(work, command)
        case AddMilestone() | EditMilestone() | AddGoal() | EditGoal() | Share() | Hide():
            plans.shape(work, command)
        case InviteMember() | RemoveMember() | LinkChannel() | UnlinkChannel() | SetPreferences():
            members.apply(work, command)
        case Depart() | Return():
            departures.apply(work, command)
        case AddTask() | EditTask():
            tasks.write(work, command)
        case CompleteTask() | ReopenTask() | StartTask() | BlockTask() | UnblockTask():
            tasks.step(work, command)
        case MoveDate() | AssignTask() | CancelTask() | SnoozeTask():
            tasks.apply(work, command)
        case NudgeTask() | MuteTask():
            attention.apply(work, command)
        case Comment() | Ask() | Answer():
            talk.apply(work, command)
        case Propose() | Accept() | Decline() | Suggest():
            waits.apply(work, command, _apply)
        case Undo():
            undo.apply(work, command)
