"""When to look at a person again (`next_wake`), and looking (`wake`).

`person.wake_at` is an alarm clock, not a verdict: when it rings, all that is due for the person is looked at
afresh. By person and not by task, since two workers that woke one person's two tasks would both write the
day's reminder.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog
from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from bot import outbox
from bot.times import Calendar, local_day
from storage.kinds import PlanState, State
from storage.models import Dependency, Person, Plan, Reminded, Task

# Working days of the reader from the due date on which they are reminded.
RUNGS = (-3, 0, 1, 3, 5, 10)
AHEAD = -min(RUNGS)
# What is blocked stops the clock: its reason is with the plan's owner.
AWAKE = (State.OPEN, State.STARTED)
AGAIN = timedelta(hours=1)
log = structlog.get_logger()


def rewind(session: Session, people: Iterable[int], *, now: datetime) -> None:
    """Set the alarm clocks of people whose tasks have changed, in id order, as all do.

    A clock that has rung and was not looked at is left: it would else lose today's reminder.
    """
    keys = sorted(people)
    if not keys:
        return
    session.flush()
    people_in_order = select(Person).where(Person.id.in_(keys)).order_by(Person.id)
    # Locked and read afresh: who commits last must have seen the tasks that others gave the same person.
    held = people_in_order.with_for_update(key_share=True, of=Person)
    found = session.scalars(held, execution_options={"populate_existing": True}).all()
    asleep = [one for one in found if one.wake_at is None or one.wake_at > now]
    desk = _read(session, asleep)
    for person in asleep:
        person.wake_at = _next_ring(person, desk, now)
    session.flush()


def ring_all(session: Session, now: datetime) -> None:
    """Ring the clock of everybody who has a task: for a round as of another time than the clock's."""
    having = select(Task.assignee_id).where(Task.assignee_id.is_not(None)).distinct()
    for person in session.scalars(select(Person).where(Person.id.in_(having)).order_by(Person.id)):
        person.wake_at = now


def wake(session: Session, now: datetime, *, limit: int = 100) -> int:
    """Look at the people whose alarm clock has rung, and give how many there were.

    No lease is needed, since no network is in this transaction; two workers skip each other's people.
    """
    rung = (
        select(Person)
        .where(Person.wake_at <= now)
        .order_by(Person.wake_at, Person.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=Person)
    )
    people = session.scalars(rung).all()
    desk = _read(session, people)
    for person in people:
        try:
            _look(session, person, desk, now)
        except Exception:  # one calendar that cannot be used must not keep all others asleep
            log.exception("not woken", person=person.id)
            person.wake_at = now + AGAIN
    return len(people)


def next_wake(session: Session, person: Person, now: datetime) -> datetime | None:
    """Give the next instant, after `now`, at which something may be due; None where nothing will be."""
    return _next_ring(person, _read(session, [person]), now)


def open_tasks(session: Session, people: Sequence[int]) -> Sequence[Task]:
    """Give the dated tasks that these people can work on now, on active plans, oldest date first."""
    needed = aliased(Task)
    waits = exists().where(
        Dependency.task_id == Task.id,
        needed.id == Dependency.needs_id,
        needed.state.not_in((State.DONE, State.CANCELLED)),
    )
    query = (
        select(Task)
        .join(Plan, Plan.id == Task.plan_id)
        .where(
            Task.assignee_id.in_(people),
            Task.state.in_(AWAKE),
            Task.due_on.is_not(None),
            Plan.state == PlanState.ACTIVE,
            ~waits,
        )
        .order_by(Task.due_on, Task.id)
    )
    return session.scalars(query).all()


def due_tasks(session: Session, person: Person, day: date) -> list[Task]:
    """Give what a reminder of that local day shows: late, due, or due within three working days."""
    horizon = person.calendar.add_working_days(day, AHEAD)
    return [task for task in open_tasks(session, [person.id]) if _is_due(task, day, horizon)]


def _is_due(task: Task, day: date, horizon: date) -> bool:
    assert task.due_on is not None
    if task.snoozed_until is None:
        return task.due_on <= horizon
    return task.snoozed_until <= day


@dataclass(frozen=True)
class _Desk:
    """What lies before the people that are looked at: their tasks, and when they were last told of each."""

    tasks: Mapping[int, list[Task]]
    told: dict[tuple[int, int], date]


def _read(session: Session, people: Sequence[Person]) -> _Desk:
    """Read it for all of them at once: ten thousand have their nine o'clock at the same instant."""
    keys = [person.id for person in people if person.active and person.stopped_at is None]
    if not keys:
        return _Desk({}, {})
    tasks: dict[int, list[Task]] = defaultdict(list)
    for task in open_tasks(session, keys):
        tasks[task.assignee_id or 0].append(task)
    last = func.max(Reminded.on)
    query = select(Reminded.person_id, Reminded.task_id, last).where(Reminded.person_id.in_(keys))
    told = session.execute(query.group_by(Reminded.person_id, Reminded.task_id))
    return _Desk(tasks, {(person, task): day for person, task, day in told})


def _look(session: Session, person: Person, desk: _Desk, now: datetime) -> None:
    """Write the day's reminder if a rung has come, and set the clock again."""
    calendar, tasks = person.calendar, desk.tasks.get(person.id, [])
    day = calendar.reminder_day(now) if tasks else None
    if day is not None and not _is_away(person, day):
        due = [task for task in tasks if _has_come(task, calendar, _told(desk, task), day)]
        if due and outbox.remind(session, person, day, now=now) is not None:
            session.add_all(Reminded(person_id=person.id, task_id=task.id, on=day) for task in due)
            desk.told.update({(person.id, task.id): day for task in due})
    person.wake_at = _next_ring(person, desk, now)


def _next_ring(person: Person, desk: _Desk, now: datetime) -> datetime | None:
    tasks = desk.tasks.get(person.id, [])
    if not tasks:
        return None
    calendar = person.calendar
    days = [_next_rung(task, calendar, _told(desk, task)) for task in tasks]
    first = min((day for day in days if day is not None), default=None)
    if first is None:
        return None
    if person.away_until is not None:
        first = max(first, person.away_until)
    if first > local_day(now, person.time_zone):
        return calendar.reminder_on(first)
    return calendar.next_reminder(now)


def _told(desk: _Desk, task: Task) -> date | None:
    return desk.told.get((task.assignee_id or 0, task.id))


def _has_come(task: Task, calendar: Calendar, told: date | None, day: date) -> bool:
    rung = _next_rung(task, calendar, told)
    return rung is not None and rung <= day


def _next_rung(task: Task, calendar: Calendar, told: date | None) -> date | None:
    """Give the first rung after the day it was last told; those that passed silently count as one."""
    days = _rung_days(task, calendar)
    return min((day for day in days if told is None or day > told), default=None)


def _rung_days(task: Task, calendar: Calendar) -> set[date]:
    """Give the days of a task's rungs. What falls due on a day off is told on the working day before.

    A snooze silences what comes before its end, and its end is a rung.
    """
    assert task.due_on is not None
    days = {calendar.add_working_days(task.due_on, count) for count in RUNGS if count}
    off = not calendar.is_working_day(task.due_on)
    days.add(calendar.add_working_days(task.due_on, -1) if off else task.due_on)
    if task.snoozed_until is None:
        return days
    end = task.snoozed_until
    return {end, *(day for day in days if day > end)}


def _is_away(person: Person, day: date) -> bool:
    return person.away_until is not None and day < person.away_until
