"""What the operator can do with a mail that came in, and what a confirmation does with one that was held."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, select

from bot.changes import NotFound, Unusable
from handlers.mail import pipeline
from handlers.mail.desk import Desk
from handlers.mail.whose import Trust, Whose
from storage.db import reading, writing
from storage.kinds import IncomingState
from storage.models import Incoming

OPEN = {IncomingState.HELD, IncomingState.FAILED, IncomingState.IGNORED, IncomingState.RECEIVED}


@dataclass(frozen=True)
class Entry:
    """A mail that came in, as the operator sees it."""

    id: int
    state: IncomingState
    why: str | None
    arrived_at: datetime
    sender: str | None
    subject: str | None
    size: int
    attempts: int
    person_id: int | None
    plan_id: int | None


def entries(engine: Engine, *, state: IncomingState | None = None, limit: int = 50) -> list[Entry]:
    """List the mails that came in, newest first."""
    query = select(Incoming).order_by(Incoming.id.desc()).limit(limit)
    if state is not None:
        query = query.where(Incoming.state == state)
    with reading(engine, ()) as session:
        return [_entry(row) for row in session.scalars(query)]


def show(engine: Engine, incoming_id: int) -> tuple[Entry, bytes]:
    """Give a mail and its raw bytes; raises `NotFound`."""
    with reading(engine, ()) as session:
        row = session.get(Incoming, incoming_id)
        if row is None:
            raise NotFound(f"There is no mail {incoming_id}.")
        return _entry(row), row.raw


def replay(desk: Desk, incoming_id: int, *, now: datetime) -> IncomingState:
    """Run a mail through the pipeline again; one that was used is left alone. Raises `NotFound`, `Unusable`."""
    _reopen(desk.engine, incoming_id)
    return pipeline.understand(desk, incoming_id, now=now)


def confirm(desk: Desk, incoming_id: int, *, now: datetime) -> IncomingState:
    """Take a held mail for genuine: the person whose it would be has said so. Raises `NotFound`, `Unusable`."""
    found = _reopen(desk.engine, incoming_id, only=IncomingState.HELD)
    if found.person_id is None:
        _hold_again(desk.engine, incoming_id)
        raise Unusable("Nobody can confirm this mail: its author is not known.")
    return pipeline.understand(desk, incoming_id, now=now, vouched=found)


def drop(engine: Engine, incoming_id: int) -> None:
    """End a mail that was held or failed; nothing comes of it. Raises `NotFound`, `Unusable`."""
    with writing(engine) as session:
        row = session.get(Incoming, incoming_id, with_for_update=True)
        if row is None:
            raise NotFound(f"There is no mail {incoming_id}.")
        if row.state not in OPEN:
            raise Unusable(f"Mail {incoming_id} was {row.state.value}; there is nothing to drop.")
        row.state, row.why = IncomingState.DROPPED, "Dropped by the operator."


def _reopen(engine: Engine, incoming_id: int, only: IncomingState | None = None) -> Whose:
    """Let a mail be understood once more; gives whose it would be."""
    with writing(engine) as session:
        row = session.get(Incoming, incoming_id, with_for_update=True)
        if row is None:
            raise NotFound(f"There is no mail {incoming_id}.")
        if row.state not in OPEN or (only is not None and row.state is not only):
            raise Unusable(f"Mail {incoming_id} was {row.state.value} already.")
        row.state = IncomingState.RECEIVED
        return Whose(Trust.OWN, row.person_id, row.plan_id, row.answers_id)


def _hold_again(engine: Engine, incoming_id: int) -> None:
    with writing(engine) as session:
        session.get_one(Incoming, incoming_id).state = IncomingState.HELD


def _entry(row: Incoming) -> Entry:
    return Entry(
        id=row.id,
        state=row.state,
        why=row.why,
        arrived_at=row.arrived_at,
        sender=row.sender,
        subject=row.subject,
        size=row.size,
        attempts=row.attempts,
        person_id=row.person_id,
        plan_id=row.plan_id,
    )
