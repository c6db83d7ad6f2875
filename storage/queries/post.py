"""Reads of what came in. No reader sees any of it: they are for a session without limits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.kinds import IncomingState
from storage.models import Incoming


@dataclass(frozen=True)
class HeldMail:
    """A mail that waits for somebody's decision: who it says it is from, about what, and why it is held."""

    id: int
    plan_id: int | None
    sender: str | None
    subject: str | None
    arrived_at: datetime
    why: str | None


def held_mails(session: Session, plan_ids: Sequence[int]) -> list[HeldMail]:
    """List the mails that are held on those plans, oldest first."""
    held = select(
        Incoming.id,
        Incoming.plan_id,
        Incoming.sender,
        Incoming.subject,
        Incoming.arrived_at,
        Incoming.why,
    ).where(Incoming.state == IncomingState.HELD, Incoming.plan_id.in_(plan_ids))
    return [HeldMail(*row) for row in session.execute(held.order_by(Incoming.id))]
