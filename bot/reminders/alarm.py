"""The alarm clocks: when to look at a person again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from bot.reminders.desk import Desk
from bot.times import local_day
from storage.db import write_alike
from storage.models import Member, Person, Task

AGAIN = timedelta(hours=1)
_HELD = (
    select(Person)
    .where(Person.id.in_(bindparam("people", expanding=True)))
    .order_by(Person.id)
    .with_for_update(key_share=True, of=Person)
)
log = structlog.get_logger()


def rewind(session: Session, people: Iterable[int], *, now: datetime) -> None:
    """Set the alarm clocks of people whose tasks or plans have changed."""
    set_clocks(session, hold(session, people), now=now)


def hold(session: Session, people: Iterable[int]) -> Sequence[Person]:
    """Lock people in id order, as all do who hold several."""
    keys = sorted(people)
    if not keys:
        return ()
    # What is written of them is sent before they are read afresh.
    if any(isinstance(row, Person) for row in session.dirty):
        session.flush()
    # Locked and read afresh: who commits last must have seen the tasks that others gave the same person.
    afresh = {"populate_existing": True}
    return session.scalars(_HELD, {"people": keys}, execution_options=afresh).all()


def set_clocks(session: Session, people: Sequence[Person], *, now: datetime) -> None:
    """Set the clocks of people who are held.

    A clock that has rung and was not looked at is left: it would else lose today's reminder.
    """
    asleep = [one for one in people if one.wake_at is None or one.wake_at > now]
    desk = Desk.of(session, asleep)
    for person in asleep:
        begin_digests(person, desk, now)
        person.wake_at = next_ring(person, desk, now)


def bring_forward(
    session: Session, people: Sequence[Person], tasks: Sequence[Task], *, now: datetime
) -> None:
    """Set the clocks of people who are held, where one of those tasks of theirs is due earlier than all else.

    The others need not be read: their clock knows of them. Where the earliest was done the clock rings once for
    nothing. A clock that stands knows of nothing, and is set by all that is theirs; one that rings at somebody's
    next hour rings as early as any.
    """
    set_clocks(session, [one for one in people if one.wake_at is None], now=now)
    late = [one for one in people if _may_ring_earlier(one, now)]
    desk = Desk.of(session, late, among=tasks)
    for person in late:
        ring = next_ring(person, desk, now)
        if ring is not None and person.wake_at is not None and ring < person.wake_at:
            person.wake_at = ring


def _may_ring_earlier(person: Person, now: datetime) -> bool:
    return person.wake_at is not None and person.wake_at > person.calendar.next_reminder(now)


def ring_all(session: Session, now: datetime) -> None:
    """Ring the clock of everybody who is on a plan: for a round as of another time than the clock's."""
    having = select(Task.assignee_id).where(Task.assignee_id.is_not(None))
    everybody = having.union(select(Member.person_id))
    for person in session.scalars(
        select(Person).where(Person.id.in_(everybody)).order_by(Person.id)
    ):
        person.wake_at = now


def next_wake(session: Session, person: Person, now: datetime) -> datetime | None:
    """Give the next instant, after `now`, at which something may be due; None where nothing will be."""
    return next_ring(person, Desk.of(session, [person]), now)


def begin_digests(person: Person, desk: Desk, now: datetime) -> None:
    """Count digests from today for who has not had any: they were welcomed in this period."""
    new = [part for part in desk.parts.get(person.id, ()) if part.value not in person.digested]
    if new:
        today = local_day(now, person.time_zone).isoformat()
        person.digested = {**person.digested, **dict.fromkeys(sorted(new), today)}


def set_clocks_anew(session: Session, people: Sequence[Person], desk: Desk, now: datetime) -> None:
    """Set clocks that have rung, in one go: ten thousand ring at the same instant."""
    rings: dict[datetime | None, list[int]] = defaultdict(list)
    for person in people:
        ring = _next_or_again(person, desk, now)
        rings[ring].append(person.id)
        set_committed_value(person, "wake_at", ring)
    # What rings at the same instant will mostly do so again.
    for ring, keys in rings.items():
        write_alike(session, Person, keys, wake_at=ring)


def _next_or_again(person: Person, desk: Desk, now: datetime) -> datetime | None:
    """Give when it rings next; one clock that cannot be set must not keep all others asleep."""
    try:
        return next_ring(person, desk, now)
    except Exception:
        log.exception("clock not set", person=person.id)
        return now + AGAIN


def next_ring(person: Person, desk: Desk, now: datetime) -> datetime | None:
    """Give the hour of the first day on which a task or a digest is due; None where nothing will be."""
    today = local_day(now, person.time_zone)
    days = [desk.next_day(task, person) for task in desk.tasks.get(person.id, ())]
    digest = desk.next_digest(person, today)
    first = min([*days, *([digest] if digest else [])], default=None)
    if first is None:
        return None
    first = person.back_by(max(first, today))
    calendar = desk.calendar(person)
    return calendar.reminder_on(first) if first > today else calendar.next_reminder(now)
