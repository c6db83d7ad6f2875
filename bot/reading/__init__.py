"""What a sentence means: text in, `Reading` out. Pure; one reader for mail, threads, mentions and `/plan`.

It never guesses: a wrong change in front of a customer costs more than a question.
"""

from bot.reading.absences import Absence, absence
from bot.reading.dated import past_day
from bot.reading.model import (
    Action,
    Asked,
    Option,
    Pending,
    PersonWords,
    Question,
    Reading,
    TaskWords,
)
from bot.reading.reader import read
from bot.reading.steps import Moved, moved

__all__ = [
    "Absence",
    "Action",
    "Asked",
    "Moved",
    "Option",
    "Pending",
    "PersonWords",
    "Question",
    "Reading",
    "TaskWords",
    "absence",
    "moved",
    "past_day",
    "read",
]
