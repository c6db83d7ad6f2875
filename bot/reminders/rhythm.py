"""Digests: who has which, and on which of their days.

A digest comes on the first working day of its period, at the hour of the reminder. `Person.digested` keeps
the day of each part's last one, so that a worker that was down over Monday sends Monday's on Tuesday.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum

from bot.times import Calendar
from storage.kinds import Role, Side
from storage.models import Person

_WEEK = timedelta(days=7)
# Long enough to be in the next month from its first day.
_MONTH = timedelta(days=32)


class Part(StrEnum):
    """What a digest tells: an owner's plans each day, others' plans and one's own week, a sponsor's month."""

    PLANS = "plans"
    PORTFOLIO = "portfolio"
    WEEK = "week"
    MONTH = "month"


PARTS: Mapping[tuple[Side, Role], Part] = {
    (Side.VENDOR, Role.OWNER): Part.PLANS,
    (Side.VENDOR, Role.VIEWER): Part.PORTFOLIO,
    (Side.CUSTOMER, Role.LEAD): Part.WEEK,
    (Side.CUSTOMER, Role.CONTRIBUTOR): Part.WEEK,
    (Side.CUSTOMER, Role.VIEWER): Part.WEEK,
    (Side.CUSTOMER, Role.SPONSOR): Part.MONTH,
}


def part_of(person: Person, role: Role) -> Part | None:
    """Give which digest somebody has of a plan on which they have that role; None: none.

    The vendor's contributors are told at once and reminded; who of them wants digests only gets their week.
    """
    if (person.side, role) in PARTS:
        return PARTS[person.side, role]
    return Part.WEEK if person.digests_only else None


def due_parts(
    parts: Iterable[Part], digested: Mapping[str, str], calendar: Calendar, day: date
) -> list[Part]:
    """Give the parts whose period has begun since their last one, on that working day."""
    return [
        part for part in parts if _last(part, digested, day) < _opens(part, calendar, day) <= day
    ]


def next_digest(
    parts: Iterable[Part], digested: Mapping[str, str], calendar: Calendar, today: date
) -> date | None:
    """Give the first day, today or later, on which a part is due; None where there is none."""
    days = [_next(part, _last(part, digested, today), calendar, today) for part in parts]
    return min(days, default=None)


def _next(part: Part, last: date, calendar: Calendar, today: date) -> date:
    day = _opens(part, calendar, today)
    return day if day > last else _opens(part, calendar, _begin(part, today, ahead=1))


def _last(part: Part, digested: Mapping[str, str], today: date) -> date:
    """Who has had none begins with the next period: they were welcomed in this one."""
    found = digested.get(part.value)
    return date.fromisoformat(found) if found else today


def _opens(part: Part, calendar: Calendar, day: date) -> date:
    return calendar.next_working_day(_begin(part, day))


def _begin(part: Part, day: date, ahead: int = 0) -> date:
    """Give the first day of the period that a day is in, or of the one after it."""
    match part:
        case Part.PLANS:
            return day + timedelta(days=ahead)
        case Part.PORTFOLIO | Part.WEEK:
            return day - timedelta(days=day.weekday()) + ahead * _WEEK
        case Part.MONTH:
            first = day.replace(day=1)
            return (first + _MONTH).replace(day=1) if ahead else first
