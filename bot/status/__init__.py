"""The facts of a status for a reader, from which every rendering is made.

Everything is read through the limited session that the caller gives, so what a status counts is what its
reader may see. There are no words in it but those of people, and no rows of the database.
"""

from bot.status.circle import Seat, able, circle
from bot.status.days import calendar_of
from bot.status.effects import Effect, effects
from bot.status.model import (
    Ball,
    GoalRow,
    MilestoneRef,
    MilestoneRow,
    OverrideRow,
    Progress,
    QuestionRow,
    Section,
    SectionKind,
    Status,
    TaskRef,
    TaskRow,
    Turn,
    View,
    WaitingDate,
    Who,
)
from bot.status.plain import as_json, portfolio_as_json
from bot.status.portfolio import PlanLine, PlanReason, portfolio
from bot.status.remembered import MOST_ROWS, facts, worded
from bot.status.rows import mine, task_rows, who
from bot.status.visits import FRESH, is_noted, last_look, turn, visit

__all__ = [
    "FRESH",
    "MOST_ROWS",
    "Ball",
    "Effect",
    "GoalRow",
    "MilestoneRef",
    "MilestoneRow",
    "OverrideRow",
    "PlanLine",
    "PlanReason",
    "Progress",
    "QuestionRow",
    "Seat",
    "Section",
    "SectionKind",
    "Status",
    "TaskRef",
    "TaskRow",
    "Turn",
    "View",
    "WaitingDate",
    "Who",
    "able",
    "as_json",
    "calendar_of",
    "circle",
    "effects",
    "facts",
    "is_noted",
    "last_look",
    "mine",
    "portfolio",
    "portfolio_as_json",
    "task_rows",
    "turn",
    "visit",
    "who",
    "worded",
]
