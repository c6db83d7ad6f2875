"""What the operator can do with a mail that came in, and what a confirmation does with one that was held."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, defer

from bot.changes import NotFound, Unusable
from bot.identity import by_address
from handlers.mail import pipeline
from handlers.mail.desk import Desk
from handlers.mail.whose import Trust, Whose
from storage.db import reading, writing
from storage.kinds import IncomingState
from storage.models import Incoming, Person, Plan

OPEN = frozenset(set(IncomingState) - {IncomingState.USED})


@dataclass(frozen=True)
class Entry:
    """A mail that came in, as the operator sees it.

    `person` is whose it is, or whose it would be if they confirmed it; `plan` the key of the plan it is about.
    """

    id: int
    state: IncomingState
    why: str | None
    arrived_at: datetime
    sender: str | None
    subject: str | None
    size: int
    attempts: int
    person: str | None
    plan: str | None


def entries(engine: Engine, *, state: IncomingState | None = None, limit: int = 50) -> list[Entry]:
    """List the mails that came in, newest first."""
    query = select(Incoming).order_by(Incoming.id.desc()).limit(limit).options(defer(Incoming.raw))
    if state is not None:
        query = query.where(Incoming.state == state)
    with reading(engine, ()) as session:
        return [_entry(session, row) for row in session.scalars(query)]


def show(engine: Engine, incoming_id: int) -> tuple[Entry, bytes]:
    """Give a mail and its raw bytes; raises `NotFound`."""
    with reading(engine, ()) as session:
        row = session.get(Incoming, incoming_id)
        if row is None:
            raise NotFound(f"There is no mail {incoming_id}.")
        return _entry(session, row), row.raw


def replay(desk: Desk, incoming_id: int, *, now: datetime) -> IncomingState:
    """Run a mail through the pipeline again; raises `NotFound`, and `Unusable` for one that was used."""
    _find(desk.engine, incoming_id, OPEN)
    return pipeline.understand(desk, incoming_id, now=now, only=OPEN)


def confirm(desk: Desk, incoming_id: int, *, now: datetime) -> IncomingState:
    """Take a held mail for genuine: the person whose it would be has said so. Raises `NotFound`, `Unusable`."""
    row = _find(desk.engine, incoming_id, {IncomingState.HELD})
    if row.person_id is None:
        raise Unusable("Nobody can confirm this mail: its author is not known.")
    found = Whose(Trust.OWN, row.person_id, row.plan_id, row.answers_id)
    only = {IncomingState.HELD}
    return pipeline.understand(desk, incoming_id, now=now, vouched=found, only=only)


def revoke(engine: Engine, email: str, *, now: datetime) -> str:
    """Take back what all mails carried that somebody got so far, and give their name. Raises `NotFound`.

    Their next mail can be answered again.
    """
    with writing(engine) as session:
        person = by_address(session, email)
        if person is None:
            raise NotFound(f"Nobody here has the address {email}.")
        person.revoked_at = now
        return person.name


def drop(engine: Engine, incoming_id: int) -> None:
    """End a mail that was held or failed; nothing comes of it. Raises `NotFound`, `Unusable`."""
    _find(engine, incoming_id, OPEN - {IncomingState.DROPPED})
    with writing(engine) as session:
        row = session.get_one(Incoming, incoming_id, with_for_update=True)
        if row.state in OPEN:
            row.state, row.why = IncomingState.DROPPED, "Dropped by the operator."


def _find(engine: Engine, incoming_id: int, states: Collection[IncomingState]) -> Incoming:
    with reading(engine, ()) as session:
        row = session.get(Incoming, incoming_id)
        if row is None:
            raise NotFound(f"There is no mail {incoming_id}.")
        if row.state not in states:
            raise Unusable(f"Mail {incoming_id} was {row.state.value} already.")
        session.expunge(row)
        return row


def _entry(session: Session, row: Incoming) -> Entry:
    person = session.get(Person, row.person_id) if row.person_id is not None else None
    plan = session.get(Plan, row.plan_id) if row.plan_id is not None else None
    return Entry(
        id=row.id,
        state=row.state,
        why=row.why,
        arrived_at=row.arrived_at,
        sender=row.sender,
        subject=row.subject,
        size=row.size,
        attempts=row.attempts,
        person=f"{person.name} <{person.email}>" if person is not None else None,
        plan=plan.key if plan is not None else None,
    )
