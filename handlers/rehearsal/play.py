"""Playing the days one after the other: from one instant at which something is due to the next."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import outbox, reminders, standings
from bot.render import Links
from handlers import tick
from handlers.rehearsal.paper import Paper, Told
from handlers.send.loop import send_due
from storage.copying import copy_plan
from storage.db import connect, reading, writing
from storage.kinds import Medium, MessageKind
from storage.models import Person, Plan

# A clock that does not go on (a row that is put off by nothing) must not keep the player for ever.
LEAST = timedelta(minutes=1)


def rehearse(
    source: Engine, plan_id: int, *, start: datetime, days: int, links: Links
) -> list[Told]:
    """Give the messages that would go out for a plan in so many days, as they follow each other.

    What is drawn again in place (the living card) tells nobody and is left out.
    """
    with _copy(source, plan_id, start) as engine:
        papers = {medium: Paper(engine, medium, links) for medium in Medium}
        for now in _instants(engine, start, start + timedelta(days=days)):
            tick.decide_all(engine, now)
            send_due(engine, papers, clock=lambda at=now: at)  # type: ignore[misc]
        told = [one for paper in papers.values() for one in paper.told]
    heard = (one for one in told if one.kind is not MessageKind.CARD)
    return sorted(heard, key=lambda one: (one.at, one.to, one.subject))


@contextmanager
def _copy(source: Engine, plan_id: int, start: datetime) -> Iterator[Engine]:
    """Copy the plan as it is, and have everybody on it looked at."""
    with TemporaryDirectory(prefix="tandem-") as folder:
        engine = connect(f"sqlite:///{Path(folder) / 'rehearsal.db'}")
        try:
            copy_plan(source, engine, plan_id)
            with writing(engine) as session:
                reminders.ring_all(session, start)
                session.get_one(Plan, plan_id).look_at = start
            yield engine
        finally:
            engine.dispose()


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
