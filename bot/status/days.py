"""Days as a person lives them: which day it is there, how many working days have passed."""

from datetime import date, datetime

from bot.times import Calendar, local_day
from storage.models import Person

NOBODYS = Calendar("UTC")


def calendar_of(person: Person | None) -> Calendar:
    """Give a person's working days; Monday to Friday in UTC for nobody."""
    return person.calendar if person else NOBODYS


def days_late(due_on: date | None, calendar: Calendar, now: datetime) -> int | None:
    """Count the working days since a date, where it is past there; None where it is not."""
    today = local_day(now, calendar.zone)
    if due_on is None or due_on >= today:
        return None
    return calendar.working_days_between(due_on, today)


def days_since(at: datetime, calendar: Calendar, now: datetime) -> int:
    """Count the working days since an instant."""
    start = local_day(at, calendar.zone)
    return max(0, calendar.working_days_between(start, local_day(now, calendar.zone)))
