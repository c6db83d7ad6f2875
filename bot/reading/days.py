# ruff: noqa: PLR2004 - the calendar's own numbers
"""Pure arithmetic of days: what "next Friday", "in 3 business days" or "12/5" come to.

Each builder answers a `When`; one that names no single day answers all days that it
may be, or none where the word is vague.
"""

import calendar
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import lru_cache

from bot.reading.tokens import When

VAGUE = When()
_FRIDAY = 4
_SATURDAY = 5
_MOST_DAYS = 3660
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Said:
    """When and where it was said: the day there, the order of day and month, the holidays' country."""

    on: date
    day_first: bool | None = True
    country: str | None = None


def exact(*days: date | None) -> When:
    """Answer the one day, or all there are where they differ."""
    different = tuple(dict.fromkeys(day for day in days if day))
    if len(different) == 1:
        return When(different[0])
    return When(days=different)


def ahead(said: Said, days: int) -> When:
    """Count days from when it was said; a number typed wrong names no day."""
    if not 0 <= days <= _MOST_DAYS:
        return VAGUE
    return When(said.on + timedelta(days))


def weekday(said: Said, day: int) -> When:
    """Name the next such day strictly after."""
    return When(said.on + timedelta((day - said.on.weekday() - 1) % 7 + 1), weekday=True)


def monday(said: Said) -> date:
    """Begin the week (Monday to Sunday) in which it was said."""
    return said.on - timedelta(said.on.weekday())


def after_next(said: Said, day: int) -> When:
    """Read "Tuesday after next": that of the week after next, or the second from now."""
    second = said.on + timedelta((day - said.on.weekday() - 1) % 7 + 8)
    return exact(week_day(said, 2, day).day, second)


def week_day(said: Said, weeks: int, day: int) -> When:
    """Name the day of this week (0), the next one (1) …; a day gone by this week is none."""
    there = monday(said) + timedelta(7 * weeks + day)
    return When(there) if there >= said.on else VAGUE


def end_of_week(said: Said, weeks: int = 0) -> When:
    """Name the Friday; at a weekend "this week" may be either."""
    if weeks == 0 and said.on.weekday() >= _SATURDAY:
        return VAGUE
    return week_day(said, weeks, _FRIDAY)


def month_end(year: int, month: int) -> date:
    """Name the last day of a month; months beyond 12 count into the next years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def months_ahead(said: Said, months: int) -> When:
    """Name the same day some months on, or the last where that month is shorter."""
    if not 0 <= months <= _MOST_DAYS // 31:
        return VAGUE
    last = month_end(said.on.year, said.on.month + months)
    return When(last.replace(day=min(said.on.day, last.day)))


def end_of_month(said: Said, month: int | None = None, later: int = 0) -> When:
    """End this month, one some months later, or a named one (the nearest to come)."""
    if month is None:
        return When(month_end(said.on.year, said.on.month + later))
    last = month_end(said.on.year, month)
    return When(last if last >= said.on else month_end(said.on.year + 1, month))


def end_of_quarter(said: Said, quarter: int | None = None) -> When:
    """End the quarter: this one, or a numbered one to come."""
    month = 3 * (quarter or (said.on.month + 2) // 3)
    return end_of_month(said, month) if month <= 12 else VAGUE


def in_month(said: Said, day: int, month: int, year: int | None = None) -> When:
    """Name a day of a month: without a year the nearest in the future."""
    years = [_full(year)] if year is not None else range(said.on.year, said.on.year + 9)
    for there in years:
        found = _day(there, month, day)
        if found and (found >= said.on or year is not None):
            return When(found, past=found < said.on)
        if found is None and not (month == 2 and day == 29):
            return VAGUE
    return VAGUE


def _full(year: int) -> int:
    return year + _CENTURY if year < 100 else year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def of_month(said: Said, day: int) -> When:
    """Name "the 15th": today or the nearest to come."""
    for later in range(13):
        last = month_end(said.on.year, said.on.month + later)
        if day <= last.day and last.replace(day=max(day, 1)) >= said.on:
            return When(last.replace(day=day)) if day else VAGUE
        if day > last.day and later == 0:
            return VAGUE
    return VAGUE


def first_of_next_month(said: Said) -> When:
    """Begin the next month."""
    return When(month_end(said.on.year, said.on.month) + timedelta(1))


def pair(said: Said, first: int, second: int, year: int | None = None) -> When:
    """Read "12/5" by the locale's order; where the locale has none, both."""
    day_month = in_month(said, first, second, year)
    month_day = in_month(said, second, first, year)
    if said.day_first is None:
        both = exact(day_month.day, month_day.day)
        return replace(both, past=day_month.past and month_day.past)
    liked, other = (day_month, month_day) if said.day_first else (month_day, day_month)
    return liked if liked.day else other


def business_days(said: Said, days: int) -> When:
    """Count days that are neither weekend nor a holiday where the person lives."""
    if not 0 < days <= 260:
        return VAGUE
    day = said.on
    while days:
        day += timedelta(1)
        days -= day.weekday() < _SATURDAY and not _is_holiday(day, said.country)
    return When(day)


def _is_holiday(day: date, country: str | None) -> bool:
    return country is not None and day in _holidays(country, day.year)


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> frozenset[date]:
    """Look up a country's public holidays; none where the package does not know it."""
    import holidays  # lazily: it takes 0.2 s

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def checked(said: Said, when: When, day: int) -> When:
    """Keep a date whose weekday was said too, where the two agree."""
    if when.day is None or when.day.weekday() == day:
        return when
    return When(days=tuple(d for d in (when.day, weekday(said, day).day) if d))


def clock(hour: int | None, minute: int = 0, half: str = "") -> time | None:
    """Read a time of day; `half` is "am" or "pm"."""
    if hour is None or hour > 24 or minute > 59:
        return None
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour % 24
    return time(hour, minute)


Builder = Callable[[Said, list[int], list[int], list[int]], When]

# What a table's date phrases are built by: numbers, weekdays and months in the order said.
BUILDERS: dict[str, Builder] = {
    "today": lambda said, _n, _w, _m: ahead(said, 0),
    "tomorrow": lambda said, _n, _w, _m: ahead(said, 1),
    "after_tomorrow": lambda said, _n, _w, _m: ahead(said, 2),
    "fortnight": lambda said, _n, _w, _m: ahead(said, 14),
    "week_tomorrow": lambda said, _n, _w, _m: ahead(said, 8),
    "a_day": lambda said, _n, _w, _m: ahead(said, 1),
    "a_week": lambda said, _n, _w, _m: ahead(said, 7),
    "a_month": lambda said, _n, _w, _m: months_ahead(said, 1),
    "days": lambda said, n, _w, _m: ahead(said, n[0]),
    "weeks": lambda said, n, _w, _m: ahead(said, 7 * n[0]),
    "months": lambda said, n, _w, _m: months_ahead(said, n[0]),
    "business_days": lambda said, n, _w, _m: business_days(said, n[0]),
    "a_business_day": lambda said, _n, _w, _m: business_days(said, 1),
    "weekday": lambda said, _n, w, _m: weekday(said, w[0]),
    "this_weekday": lambda said, _n, w, _m: week_day(said, 0, w[0]),
    "next_weekday": lambda said, _n, w, _m: week_day(said, 1, w[0]),
    "weekday_after_next": lambda said, _n, w, _m: week_day(said, 2, w[0]),
    "day_after_next": lambda said, _n, w, _m: after_next(said, w[0]),
    "weekday_week": lambda said, _n, w, _m: ahead(
        said, ((w[0] - said.on.weekday() - 1) % 7 + 1) + 7
    ),
    "end_of_week": lambda said, _n, _w, _m: end_of_week(said),
    "end_of_next_week": lambda said, _n, _w, _m: end_of_week(said, 1),
    "start_of_next_week": lambda said, _n, _w, _m: week_day(said, 1, 0),
    "end_of_month": lambda said, _n, _w, m: end_of_month(said, m[0] if m else None),
    "end_of_next_month": lambda said, _n, _w, _m: end_of_month(said, later=1),
    "first_of_next_month": lambda said, _n, _w, _m: first_of_next_month(said),
    "end_of_quarter": lambda said, n, _w, _m: end_of_quarter(said, n[0] if n else None),
    "end_of_year": lambda said, _n, _w, _m: When(date(said.on.year, 12, 31)),
    "day_month": lambda said, n, _w, m: in_month(said, n[0], m[0], n[1] if len(n) > 1 else None),
    "weekday_day_month": lambda said, n, w, m: checked(
        said, in_month(said, n[0], m[0], n[1] if len(n) > 1 else None), w[0]
    ),
    "month_day_numbers": lambda said, n, _w, _m: in_month(
        said, n[-1], n[-2], n[0] if len(n) > 2 else None
    ),
    "weekday_of_month": lambda said, n, w, _m: checked(said, of_month(said, n[0]), w[0]),
    "of_month_weekday": lambda said, n, w, _m: checked(said, of_month(said, n[0]), w[-1]),
    "of_month": lambda said, n, _w, _m: of_month(said, n[0]),
    "next_of_month": lambda said, n, _w, _m: in_month(
        said, n[0], said.on.month % 12 + 1, said.on.year + said.on.month // 12
    ),
    "vague": lambda _said, _n, _w, _m: VAGUE,
    "past": lambda _said, _n, _w, _m: When(past=True),
}
