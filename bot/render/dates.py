"""Dates and times as people read them, and plurals.

The words are English so far, so dates are written in English too, in one style on both sides ("Fri 6
March"): two people who quote a date to each other then quote the same words, and nobody takes the day for
the month. The clock follows the reader's locale (9:02 AM, 9:02) and zone. Another language's dates come
with its words.
"""

from datetime import date, datetime, timedelta
from functools import lru_cache

from bot.times import local
from storage.models import Person

_TOMORROW = timedelta(days=1)


@lru_cache(maxsize=4096)
def write_day(day: date, this_year: int) -> str:
    """Write a day with its weekday, and with the year where it is another one."""
    from babel.dates import format_date

    pattern = "EEE d MMMM" if day.year == this_year else "EEE d MMMM yyyy"
    return str(format_date(day, pattern, locale="en"))


def near_day(day: date, today: date) -> str:
    """Write a day, and say where it is today or tomorrow."""
    written = write_day(day, today.year)
    if day == today:
        return f"{written} (today)"
    return f"{written} (tomorrow)" if day == today + _TOMORROW else written


def write_clock(at: datetime, person: Person) -> str:
    """Write the time of day where the reader is."""
    there = local(at, person.time_zone)
    if _counts_to_twelve(person.locale):
        return f"{there.hour % 12 or 12}:{there:%M} {'AM' if there.hour < 12 else 'PM'}"  # noqa: PLR2004
    return f"{there.hour}:{there:%M}"


def write_instant(at: datetime, person: Person, now: datetime) -> str:
    """Write when something happened: the time today, else the day and the time."""
    zone = person.time_zone
    day, today = local(at, zone).date(), local(now, zone).date()
    clock = write_clock(at, person)
    return f"at {clock}" if day == today else f"on {write_day(day, today.year)} at {clock}"


def count(number: int, one: str, many: str) -> str:
    """Write a number with its word: 1 task, 2 tasks."""
    return f"{number} {one if number == 1 else many}"


def join(words: list[str], last: str = "and") -> str:
    """Join words as people do: "12", "12 and 14", "12, 14 and 15"."""
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


@lru_cache(maxsize=256)
def _counts_to_twelve(locale: str) -> bool:
    from babel import Locale, UnknownLocaleError

    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return False
    return "a" in found.time_formats["short"].pattern
