"""All verbs as one type, and storing a command as JSON."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import IntEnum, StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.commands.keep import KEEP, Keep
from bot.commands.plans import (
    AddGoal,
    AddMilestone,
    ClearHealth,
    ClosePlan,
    CreatePlan,
    Depart,
    EditGoal,
    EditMilestone,
    EditPlan,
    Hide,
    InviteMember,
    LinkChannel,
    PausePlan,
    RemoveMember,
    ResumePlan,
    Return,
    SetHealth,
    Share,
    UnlinkChannel,
)
from bot.commands.talk import (
    Accept,
    Answer,
    Ask,
    Comment,
    Decline,
    Propose,
    SetPreferences,
    Suggest,
    Undo,
)
from bot.commands.tasks import (
    AddTask,
    AssignTask,
    BlockTask,
    CancelTask,
    CompleteTask,
    EditTask,
    MoveDate,
    MuteTask,
    NudgeTask,
    ReopenTask,
    SnoozeTask,
    StartTask,
    UnblockTask,
)

Command = (
    CreatePlan
    | EditPlan
    | SetHealth
    | ClearHealth
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
    | NudgeTask
    | MuteTask
    | Comment
    | Ask
    | Answer
    | Share
    | Hide
    | Propose
    | Accept
    | Decline
    | Depart
    | Return
    | Suggest
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
