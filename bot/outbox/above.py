"""Who is above an assignee, and when they may be told: in their own hours, and after the assignee."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.ladder import Whom
from bot.outbox.write import telling
from bot.policy import cleared
from bot.times import local_day
from storage.db import insert_all
from storage.kinds import Role, Side
from storage.models import Change, Member, Message, Person, Task

# The assignee's own reminder goes out first.
AFTER = timedelta(minutes=5)
ROLES = {Whom.OWNER: Role.OWNER, Whom.LEAD: Role.LEAD, Whom.SPONSOR: Role.SPONSOR}


def above(task: Task, whom: Whom, members: Iterable[Member]) -> Person | None:
    """Give who of the plan's members is told of a task at such a rung; None where nobody may know and wants to.

    The vendor's lead is the plan's owner. Who has the task hears of it anyway.
    """
    role = ROLES[whom]
    if whom is Whom.LEAD and task.assignee is not None and task.assignee.side is Side.VENDOR:
        role = Role.OWNER
    for member in members:
        if member.role is role and member.person_id != task.assignee_id:
            person = member.person
            wanted = task.id not in (person.muted or ()) and not person.digests_only
            reached = person.active and person.stopped_at is None
            seen = cleared(task.audience, member.clearance)
            return person if wanted and reached and seen else None
    return None


def tell_above(session: Session, steps: Iterable[tuple[Change, Person]], *, now: datetime) -> None:
    """Tell people of steps of the ladder, when each may next be spoken to."""
    rows = [
        telling(change, person, due_at=_next_hour(person, now + AFTER), now=now, urgent=True)
        for change, person in steps
    ]
    insert_all(session, Message, rows)


def _next_hour(person: Person, at: datetime) -> datetime:
    calendar, today = person.calendar, local_day(at, person.time_zone)
    if person.is_away(today):
        return calendar.reminder_on(person.back_by(today))
    return at if calendar.reminder_day(at) is not None else calendar.next_reminder(at)
