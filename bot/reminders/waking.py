"""Looking at the people whose clock has rung: the one message of their day, and the steps of the ladders.

No lease is needed, since no network is in this transaction; two workers skip each other's people. All that
is written is written at once for all who are looked at, a row's way to the database being what costs most.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from secrets import token_hex
from typing import Any

import structlog
from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from bot import outbox
from bot.reminders.alarm import begin_digests, set_clocks_anew
from bot.reminders.desk import ESCALATE, REMIND, Desk
from bot.reminders.rhythm import Part
from bot.reminders.steps import Footing, Promise, Step, take
from storage.db import insert_all
from storage.kinds import Audience, IncomingState, Origin, Role, Side
from storage.models import Change, Incoming, Member, Message, Person, Task

log = structlog.get_logger()


@dataclass
class _Look:
    """What is due to one person on one of their days."""

    person: Person
    day: date
    tasks: Sequence[Task]
    parts: Sequence[Part]
    steps: dict[int, Step] = field(default_factory=dict)


def wake(session: Session, now: datetime, *, limit: int = 500) -> int:
    """Look at the people whose alarm clock has rung, and give how many there were."""
    rung = (
        select(Person)
        .where(Person.wake_at <= now)
        .order_by(Person.wake_at, Person.id)
        .limit(limit)
        .options(selectinload(Person.identities))
        .with_for_update(skip_locked=True, of=Person)
    )
    people = session.scalars(rung).all()
    desk = Desk.of(session, people)
    looks = [look for person in people if (look := _look(person, desk, now)) is not None]
    desk.bring_heads(session, {task.plan_id for look in looks for task in look.tasks})
    _climb(session, looks, desk)
    mails = _held_mails(session, looks)
    messages = [_daily(look, desk, mails.get(look.person.id, {})) for look in looks]
    written = outbox.write_daily(session, messages, now=now)
    _remember(session, [look for look in looks if look.person.id in written], desk, now)
    set_clocks_anew(session, people, desk, now)
    return len(people)


def _look(person: Person, desk: Desk, now: datetime) -> _Look | None:
    """Say what is due to a person now; None where nothing is, or it is not their hour."""
    try:
        begin_digests(person, desk, now)
        day = desk.calendar(person).reminder_day(now)
        if day is None or person.is_away(day):
            return None
        parts = desk.due_parts(person, day)
        mine = desk.tasks.get(person.id, [])
        tasks = [task for task in mine if desk.next_day(task, person) <= day]
    except Exception:  # one calendar that cannot be used must not keep all others asleep
        log.exception("not woken", person=person.id)
        return None
    return _Look(person, day, tasks, parts) if tasks or parts else None


def _climb(session: Session, looks: Sequence[_Look], desk: Desk) -> None:
    """Decide each task's step."""
    heard, under_way = _heard(session, looks, desk), _under_way(session, looks, desk)
    for look in looks:
        for task in look.tasks:
            footing = desk.footings[task.id]
            said = _message_keys(look.person, footing.promise) if footing.promise else ()
            look.steps[task.id] = take(
                task,
                desk.ladder(task),
                desk.calendar(look.person),
                footing,
                look.day,
                heads=desk.heads[task.plan_id],
                heard=not heard.isdisjoint(said)
                and footing.last_up not in under_way
                and not _was_away(look.person, footing, look.day),
            )


def _was_away(person: Person, footing: Footing, day: date) -> bool:
    """Whether they were away between what was said and today: they had no chance to move it."""
    away, promise = person.away_until, footing.promise
    return away is not None and promise is not None and promise.said_on < away <= day


def _heard(session: Session, looks: Sequence[_Look], desk: Desk) -> set[str]:
    """Give the keys of the reminders with a promise for today that have gone out."""
    said = [
        key
        for look in looks
        for task in look.tasks
        if (promise := desk.footings[task.id].promise) is not None and promise.tell is not None
        for key in _message_keys(look.person, promise)
    ]
    if not said:
        return set()
    query = select(Message.key).where(Message.key.in_(said), Message.sent_at.is_not(None))
    return set(session.scalars(query))


def _under_way(session: Session, looks: Sequence[_Look], desk: Desk) -> set[str]:
    """Give the keys of what told who is above and has not gone out: who is above them waits for it."""
    footings = [desk.footings[task.id] for look in looks for task in look.tasks]
    keys = [one.last_up for one in footings if one.last_up is not None]
    if not keys:
        return set()
    waits = Message.sent_at.is_(None) & Message.due_at.is_not(None)
    return set(session.scalars(select(Message.key).where(Message.key.in_(keys), waits)))


def _message_keys(person: Person, promise: Promise) -> tuple[str, ...]:
    return tuple(outbox.daily_key(kind, person.id, promise.said_on) for kind in outbox.DAILY)


def _daily(look: _Look, desk: Desk, mails: Mapping[str, int]) -> outbox.Daily:
    """Give what is written: ids and days; the words are found when it is sent."""
    said = {str(key): _words_of(step) for key, step in look.steps.items()}
    if Part.WEEK in look.parts:
        said |= _said_before(look, desk)
    other = any(
        desk.ladder(task).other == look.steps[task.id].rung and not desk.footings[task.id].held
        for task in look.tasks
    )
    parts = tuple(part.value for part in look.parts)
    return outbox.Daily(look.person, look.day, parts=parts, steps=said, mails=mails, other=other)


def _words_of(step: Step) -> dict[str, Any]:
    return (
        {"on": step.next_on.isoformat()}
        | ({"to": step.next_to.id} if step.next_to else {})
        | ({"told": step.told.id} if step.told else {})
    )


def _said_before(look: _Look, desk: Desk) -> dict[str, dict[str, Any]]:
    """A week's digest shows what is late on no rung too, and says again what was said of it."""
    mine = desk.tasks.get(look.person.id, [])
    promises = {task.id: desk.footings[task.id].promise for task in mine}
    return {
        str(key): {"on": promise.on.isoformat()} | ({"to": promise.tell} if promise.tell else {})
        for key, promise in promises.items()
        if promise is not None and key not in look.steps and desk.footings[key].wished is None
    }


def _held_mails(session: Session, looks: Sequence[_Look]) -> dict[int, dict[str, int]]:
    """Count the mails that are held on the plans of each owner whose digest is due: no reader sees the rows."""
    owners = [look.person.id for look in looks if Part.PLANS in look.parts]
    if not owners:
        return {}
    query = (
        select(Member.person_id, Incoming.plan_id, func.count())
        .join(Incoming, Incoming.plan_id == Member.plan_id)
        .where(
            Member.person_id.in_(owners),
            Member.role == Role.OWNER,
            Incoming.state == IncomingState.HELD,
        )
        .group_by(Member.person_id, Incoming.plan_id)
    )
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for person, plan, number in session.execute(query):
        found[person][str(plan)] = number
    return found


def _remember(session: Session, looks: Sequence[_Look], desk: Desk, now: datetime) -> None:
    """Write the steps into history, tell who is above, and count what was told."""
    request = token_hex(8)
    rows = [row for look in looks for row in _reminded(look, now, request)]
    insert_all(session, Change, rows)
    _escalate(session, looks, now, request)
    for look in looks:
        for task in look.tasks:
            _go_on(desk.footings[task.id], look.steps[task.id], look.day)
        if look.parts:
            told = dict.fromkeys((part.value for part in look.parts), look.day.isoformat())
            look.person.digested = {**look.person.digested, **told}


def _reminded(look: _Look, now: datetime, request: str) -> Iterator[dict[str, Any]]:
    """How the vendor's own people are reminded is the vendor's affair."""
    inside = Audience.INTERNAL if look.person.side is Side.VENDOR else Audience.SHARED
    for task in look.tasks:
        step = look.steps[task.id]
        yield {
            "plan_id": task.plan_id,
            "task_id": task.id,
            "person_id": look.person.id,
            "at": now,
            "origin": Origin.CLOCK,
            "verb": REMIND,
            "audience": max(task.audience, inside),
            "request": request,
            "was": {},
            "now": {"day": look.day.isoformat(), **_said(step)},
        }


def _said(step: Step) -> dict[str, Any]:
    """What history keeps of a step: the rung, and what was said of the next one."""
    said = {"rung": step.rung, "on": step.next_on.isoformat()}
    return said | ({"tell": step.next_to.id} if step.next_to else {})


def _escalate(session: Session, looks: Sequence[_Look], now: datetime, request: str) -> None:
    """Tell who is above the assignees, in their own hours and after the assignee."""
    told = [
        (_escalated(look, task, step.told, now, request), step.told)
        for look in looks
        for task in look.tasks
        if (step := look.steps[task.id]).told is not None
    ]
    session.add_all(change for change, _ in told)
    session.flush()
    outbox.tell_above(session, told, now=now)


def _escalated(look: _Look, task: Task, told: Person, now: datetime, request: str) -> Change:
    both = {look.person.side, told.side} == {Side.VENDOR}
    return Change(
        plan_id=task.plan_id,
        task_id=task.id,
        person_id=told.id,
        at=now,
        origin=Origin.CLOCK,
        verb=ESCALATE,
        audience=max(task.audience, Audience.INTERNAL if both else Audience.SHARED),
        request=request,
        was={},
        now=_said(look.steps[task.id]),
    )


def _go_on(footing: Footing, step: Step, day: date) -> None:
    footing.told = day
    footing.promise = Promise(day, step.next_on, step.next_to.id if step.next_to else None)
    if step.told is not None:
        footing.climbed.add(step.told.id)
