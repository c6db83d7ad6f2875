"""Green, amber or red, with the reasons and what would make it green again; forecast. Pure.

Plain facts in, a verdict out. Whoever gathers the facts gathers only what the reader may see, so a customer's
colour is made of shared facts alone. A reason holds what the words need and no words.
"""

from bot.health.facts import (
    Cause,
    Colour,
    Fix,
    Health,
    MilestoneFacts,
    PlanFacts,
    QuestionFacts,
    Reason,
    Remedy,
    SaidFacts,
    TaskFacts,
)
from bot.health.forecasts import Shift, dated, forecast, milestone_ends, shifts
from bot.health.judging import judge, to_do

__all__ = [
    "Cause",
    "Colour",
    "Fix",
    "Health",
    "MilestoneFacts",
    "PlanFacts",
    "QuestionFacts",
    "Reason",
    "Remedy",
    "SaidFacts",
    "Shift",
    "TaskFacts",
    "dated",
    "forecast",
    "judge",
    "milestone_ends",
    "shifts",
    "to_do",
]
