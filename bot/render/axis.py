"""The line of time in a picture: which days it shows, and where each of them stands."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from bot.render.dates import month_tick, near_tick
from bot.status import Status

WIDTH = 860
# Where the line begins and ends, right of the names.
AXIS = (292, 820)
LETTERS = 40
_DAY = timedelta(days=1)
# What lies further away stands at the edge, or one date in a far year would press all others together.
BACK, AHEAD = timedelta(days=150), timedelta(days=300)
_WEEKS = timedelta(days=63)
_HALF_YEARS = timedelta(days=250)


@dataclass(frozen=True)
class Tick:
    """A mark on the line with its word."""

    x: int
    word: str


@dataclass(frozen=True)
class Axis:
    """The days from `first` to `last`."""

    first: date
    last: date
    today: date

    @classmethod
    def of(cls, status: Status) -> Self:
        """Show from the first to the last day that the plan speaks of, today among them."""
        today = status.today
        named = [status.starts_on, *(row.due_on for row in status.tasks)]
        named += [
            day for row in status.milestones for day in (row.due_on, row.done_on, row.forecast_on)
        ]
        days = [day for day in named if day is not None and today - BACK <= day <= today + AHEAD]
        first, last = min([*days, today]), max([*days, today])
        room = max(_DAY * 2, (last - first) // 16)
        return cls(first - room, last + room, today)

    def x(self, day: date | None) -> int | None:
        """Say where a day stands; None for no day, the edge for one that is not shown."""
        if day is None:
            return None
        left, right = AXIS
        within = min(max(day, self.first), self.last)
        return left + (right - left) * (within - self.first).days // (self.last - self.first).days

    def ticks(self) -> list[Tick]:
        """Mark Mondays, or the first of each month or of every second one."""
        return [Tick(self.x(day) or 0, word) for day, word in self._marks()]

    def fitted(self, words: str) -> str:
        """Cut a title to the room before the line; wide letters take two places."""
        flat, room = " ".join(words.split()), LETTERS
        for n, letter in enumerate(flat):
            room -= 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1
            if room < 0:
                return flat[: max(0, n - 1)].rstrip() + "…"
        return flat

    def _marks(self) -> Iterator[tuple[date, str]]:
        length = self.last - self.first
        day = self.first
        while day <= self.last:
            if length <= _WEEKS and day.weekday() == 0:
                yield day, near_tick(day)
            elif length > _WEEKS and day.day == 1 and (length <= _HALF_YEARS or day.month % 2):
                yield day, month_tick(day)
            day += _DAY
