"""How dates, times and days of a plan file are read."""

import re
from datetime import date, datetime
from typing import TypeVar

from bot import times
from bot.changes.dates import FIRST, LAST
from bot.planfile.model import WorkingDays
from bot.planfile.nodes import Node, Scalar, Wrong, show
from bot.planfile.values import letters, many

D = TypeVar("D", date, datetime)

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_WORKING_DAYS = re.compile(r"\+([0-9]{1,4}) working days?", re.ASCII)


def day(node: Node) -> date:
    """Read a date."""
    expected = "a date like 2026-03-04"
    found = letters(node, expected).strip()
    try:
        if _DAY.fullmatch(found):
            return _in_reach(node, date.fromisoformat(found))
    except ValueError:
        raise Wrong.at(node, f"expected {expected}; there is no {found}") from None
    raise Wrong.at(node, f"expected {expected}, not {show(node)}")


def _in_reach(node: Node, found: D) -> D:
    """Refuse a year that can only be a slip, and that the calendars would stumble over."""
    if FIRST <= found.year <= LAST:
        return found
    raise Wrong.at(node, f"expected a year from {FIRST} to {LAST}, not {found.year}")


def due(node: Node) -> date | WorkingDays:
    """Read a date, or working days from the plan's start."""
    if isinstance(node, Scalar) and node.letters.strip().startswith("+"):
        found = _WORKING_DAYS.fullmatch(node.letters.strip())
        if found is None:
            raise Wrong.at(node, f"expected working days like +5 working days, not {show(node)}")
        return WorkingDays(int(found[1]))
    return day(node)


def instant(node: Node) -> datetime:
    """Read a date and time with its offset."""
    expected = "a time with its offset like 2026-03-02T09:00:00+01:00"
    found = letters(node, expected).strip()
    try:
        at = datetime.fromisoformat(found)
    except ValueError:
        raise Wrong.at(node, f"expected {expected}, not {show(node)}") from None
    if at.tzinfo is None:
        raise Wrong.at(node, f"expected {expected}; {found} has no offset")
    return _in_reach(node, at)


def zone(node: Node) -> str:
    """Read a time zone by its name."""
    found = letters(node, "a time zone like Europe/Berlin").strip()
    try:
        times.zone(found)
    except ValueError:
        raise Wrong.at(node, f"expected a time zone like Europe/Berlin, not {show(node)}") from None
    return found


def clock(node: Node) -> str:
    """Read a time of day; it is kept with two digits each."""
    found = letters(node, "a time of day like 09:00").strip()
    try:
        return times.parse_clock(found).isoformat("minutes")
    except ValueError:
        raise Wrong.at(node, f"expected a time of day like 09:00, not {show(node)}") from None


def quiet_hours(node: Node) -> str:
    """Read from when to when nothing is sent; it may pass midnight."""
    begins, _dash, ends = letters(node, "hours like 20:00-07:00").partition("-")
    try:
        hours = [times.parse_clock(clock).isoformat("minutes") for clock in (begins, ends)]
    except ValueError:
        hours = []
    if len(set(hours)) < 2:  # noqa: PLR2004
        raise Wrong.at(node, f"expected hours like 20:00-07:00, not {show(node)}")
    return "-".join(hours)


def work_days(node: Node) -> tuple[int, ...]:
    """Read the days of the week that are worked; numbers would begin at 0 for some and at 1 for others."""
    found = many(_work_day)(node)
    if not found:
        raise Wrong.at(node, "expected at least one day like [mon, tue]")
    return tuple(sorted(set(found)))


def _work_day(node: Node) -> int:
    found = letters(node, "a day like mon").strip().lower()
    for names in (DAYS, _FULL):
        if found in names:
            return names.index(found)
    raise Wrong.at(node, f"expected a day ({', '.join(DAYS)}), not {show(node)}")
