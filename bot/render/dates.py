"""Dates and times as people read them, in the language that is spoken.

English dates are written in one style on both sides ("Fri 6 March"): two people who quote a date to each
other then quote the same words, and nobody takes the day for the month. Other languages write them as they
do (CLDR). The clock follows the reader's locale (9:02 AM, 9:02) and zone.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from bot.render.language import ENGLISH, gettext, language
from bot.times import local
from storage.models import Person

_TOMORROW = timedelta(days=1)


def write_day(day: date, this_year: int) -> str:
    """Write a day with its weekday, and with the year where it is another one."""
    if day.year == this_year:
        return _marked(day, "EEE d MMMM", "MMMEd")
    return _marked(day, "EEE d MMMM yyyy", "yMMMEd")


def near_day(day: date, today: date) -> str:
    """Write a day, and say where it is today or tomorrow."""
    written = write_day(day, today.year)
    if day == today:
        return gettext("%(day)s (today)", day=written)
    return gettext("%(day)s (tomorrow)", day=written) if day == today + _TOMORROW else written


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
    if day == today:
        return gettext("at %(clock)s", clock=clock)
    return gettext("on %(day)s at %(clock)s", day=write_day(day, today.year), clock=clock)


def near_tick(day: date) -> str:
    """Write a day shortly, without its weekday."""
    return _marked(day, "d MMM", "MMMd")


def month_tick(day: date) -> str:
    """Write a month shortly, with the year that begins in it."""
    return _marked(day, "MMM yyyy", "yMMM") if day.month == 1 else _marked(day, "MMM", "MMM")


def join(words: Sequence[str]) -> str:
    """Join words as people do: "12", "12 and 14", "12, 14 and 15"."""
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    first = gettext(", ").join(words[:-1])
    return gettext("%(first)s and %(last)s", first=first, last=words[-1])


def _marked(day: date, pattern: str, skeleton: str) -> str:
    return _written(day, language(), pattern, skeleton)


@lru_cache(maxsize=4096)
def _written(day: date, spoken: str, pattern: str, skeleton: str) -> str:
    """Write a day by our own pattern in English, else as the language does what the skeleton asks for."""
    from babel.dates import format_date, format_skeleton

    if spoken == ENGLISH:
        return str(format_date(day, pattern, locale=ENGLISH))
    return str(format_skeleton(skeleton, day, locale=spoken))


@lru_cache(maxsize=256)
def _counts_to_twelve(locale: str) -> bool:
    from babel import Locale, UnknownLocaleError

    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return False
    return "a" in found.time_formats["short"].pattern
