"""Playing the days one after the other: from one instant at which something is due to the next."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import outbox, standings
from bot.render import Links
from handlers import tick
from handlers.rehearsal.paper import Paper, Told
from handlers.send.loop import send_due
from storage.copying import copy_plans
from storage.db import connect, reading, writing
from storage.kinds import Medium, MessageKind, PlanState
from storage.models import Member, Message, Person, Plan, Task

# A clock that does not go on (a row that is put off by nothing) must not keep the player for ever.
LEAST = timedelta(minutes=1)
# Who is on more plans than that reads a digest of lines; each costs time in every day that is played.
MOST_ALONG = 60


@dataclass(frozen=True)
class Rehearsal:
    """What would be told; how many other plans of the plan's people were played along, and how many were not."""

    told: list[Told]
    along: int = 0
    left_out: int = 0


def rehearse(
    source: Engine,
    plan_id: int,
    *,
    start: datetime,
    days: int,
    links: Links,
    reach: Callable[[datetime], object] = lambda _now: None,
) -> Rehearsal:
    """Give the messages that would go out for a plan in so many days, as they follow each other.

    `reach` is told how far it is, for who waits.
    What is drawn again in place (the living card) tells nobody and is left out.
    """
    others = _others(source, plan_id)
    along = others[:MOST_ALONG]
    with _copy(source, plan_id, along, start) as engine:
        papers = {medium: Paper(engine, plan_id, medium, links) for medium in Medium}
        for now in _instants(engine, start, start + timedelta(days=days)):
            reach(now)
            tick.decide_all(engine, now)
            send_due(engine, papers, clock=lambda at=now: at)  # type: ignore[misc]
        told = [one for paper in papers.values() for one in paper.told]
    heard = (one for one in told if one.kind is not MessageKind.CARD)
    ordered = sorted(heard, key=lambda one: (one.at, one.to, one.subject))
    return Rehearsal(ordered, len(along), len(others) - len(along))


def _others(source: Engine, plan_id: int) -> list[int]:
    """Give the other active plans that anybody on the plan is on: those where they have tasks first."""
    people = select(Member.person_id).where(Member.plan_id == plan_id)
    busy = select(Task.id).where(Task.plan_id == Plan.id, Task.assignee_id.in_(people)).exists()
    theirs = select(Member.plan_id).where(Member.person_id.in_(people))
    query = select(Plan.id).where(
        Plan.id.in_(theirs), Plan.id != plan_id, Plan.state == PlanState.ACTIVE
    )
    with reading(source, ()) as session:
        return list(session.scalars(query.order_by(~busy, Plan.id)))


@contextmanager
def _copy(source: Engine, plan_id: int, along: list[int], start: datetime) -> Iterator[Engine]:
    """Copy the plan as it is, and have everybody on it looked at; who is on other plans alone sleeps."""
    with TemporaryDirectory(prefix="tandem-") as folder:
        engine = connect(f"sqlite:///{Path(folder) / 'rehearsal.db'}")
        try:
            copy_plans(source, engine, [plan_id, *along])
            with writing(engine) as session:
                _set_stage(session, plan_id, start)
            yield engine
        finally:
            engine.dispose()


def _set_stage(session: Session, plan_id: int, start: datetime) -> None:
    members = session.scalars(select(Member.person_id).where(Member.plan_id == plan_id)).all()
    for person in session.scalars(select(Person)):
        person.wake_at = start if person.id in members else None
    for plan in session.scalars(select(Plan)):
        plan.look_at = start if plan.id == plan_id else None
    waits = select(Message).where(Message.due_at.is_not(None))
    for message in session.scalars(waits):
        ours = message.plan_id == plan_id
        if not ours and (message.plan_id is not None or message.person_id not in members):
            message.due_at = None


def _instants(engine: Engine, start: datetime, end: datetime) -> Iterator[datetime]:
    """Give the instants at which something is due, each after what the one before it has brought."""
    now = start
    while now <= end:
        yield now
        with reading(engine, ()) as session:
            due = _next_due(session)
        if due is None:
            return
        now = max(due, now + LEAST)


def _next_due(session: Session) -> datetime | None:
    wakes = select(Person.wake_at).where(Person.wake_at.is_not(None)).order_by(Person.wake_at)
    found = (
        session.scalar(wakes.limit(1)),
        standings.next_look(session),
        outbox.next_due(session, tuple(Medium)),
    )
    return min((at for at in found if at is not None), default=None)
