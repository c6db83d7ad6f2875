"""Due dates as an iCalendar file (RFC 5545), published (RFC 5546, section 3.2.1): nothing is asked of who gets it."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from bot.render import Due

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress


def publish(dues: Sequence[Due], *, name: str, address: str, now: datetime) -> bytes:
    """Write the dates in the name of who sends them; empty where there is none.

    A task is the same entry in each mail, for its UID is its name at our host, and the one with the highest
    SEQUENCE counts. An entry whose date is gone says so in its STATUS.
    """
    if not dues:
        return b""
    from icalendar import Calendar, vCalAddress

    organizer = vCalAddress(f"mailto:{address}")
    organizer.params["CN"] = name
    calendar = Calendar()
    calendar.add("prodid", "-//Tandem//Due dates//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for due in dues:
        calendar.add_component(_event(due, organizer, now))
    written: bytes = calendar.to_ical()
    return written


def _event(due: Due, organizer: "vCalAddress", now: datetime) -> "Event":
    """Make an entry of a whole day, during which nobody is taken for busy."""
    from icalendar import Event

    event = Event()
    event.add("uid", f"{due.name}@{organizer.rpartition('@')[2]}")
    event.add("sequence", due.sequence)
    event.add("dtstamp", now)
    # One whose date is gone needs a day all the same.
    event.add("dtstart", due.on or now.date())
    event.add("summary", f"{due.title} ({due.plan_title})")
    event.add("status", "CONFIRMED" if due.on else "CANCELLED")
    event.add("transp", "TRANSPARENT")
    event.add("organizer", organizer, encode=False)
    return event
