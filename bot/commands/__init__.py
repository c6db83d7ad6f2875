"""The verbs: what can be asked of a plan, as frozen dataclasses that can be stored as JSON.

A command names things by their keys and holds what the person wanted, nothing else: who asks, through
which door and when are arguments of `changes.make`.
"""

from bot.commands.keep import KEEP, Keep
from bot.commands.plans import (
    AddGoal,
    AddMilestone,
    ClosePlan,
    CreatePlan,
    EditGoal,
    EditMilestone,
    EditPlan,
    Hide,
    InviteMember,
    LinkChannel,
    PausePlan,
    RemoveMember,
    ResumePlan,
    Share,
    Thing,
    UnlinkChannel,
)
from bot.commands.stored import VERBS, Command, dump, load
from bot.commands.talk import Accept, Answer, Ask, Comment, Decline, Propose, SetPreferences, Undo
from bot.commands.tasks import (
    AddTask,
    AssignTask,
    BlockTask,
    CancelTask,
    CompleteTask,
    EditTask,
    MoveDate,
    ReopenTask,
    SnoozeTask,
    StartTask,
    UnblockTask,
)

__all__ = [
    "KEEP",
    "VERBS",
    "Accept",
    "AddGoal",
    "AddMilestone",
    "AddTask",
    "Answer",
    "Ask",
    "AssignTask",
    "BlockTask",
    "CancelTask",
    "ClosePlan",
    "Command",
    "Comment",
    "CompleteTask",
    "CreatePlan",
    "Decline",
    "EditGoal",
    "EditMilestone",
    "EditPlan",
    "EditTask",
    "Hide",
    "InviteMember",
    "Keep",
    "LinkChannel",
    "MoveDate",
    "PausePlan",
    "Propose",
    "RemoveMember",
    "ReopenTask",
    "ResumePlan",
    "SetPreferences",
    "Share",
    "SnoozeTask",
    "StartTask",
    "Thing",
    "UnblockTask",
    "Undo",
    "UnlinkChannel",
    "dump",
    "load",
]
