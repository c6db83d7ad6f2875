"""A delivery has its effect once, through whichever door it comes.

Slack repeats an event at once, after a minute and after five; Bolt does not sort repetitions out. A browser
sends a form again when its page is loaded anew. The key of a delivery is a row, written in the transaction of
its effect. A double click is no repetition: it has a key of its own, and is told that it was done before.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.outbox import Reply
from storage.db import insert_new
from storage.kinds import Origin
from storage.models import Change, Delivery


def once(session: Session, key: str, now: datetime) -> bool:
    """Take a delivery in; False where it was taken in before. Nothing may be written before it."""
    return insert_new(session, Delivery, key=key, at=now)


def again(session: Session, key: str, person_id: int, origin: Origin) -> Reply:
    """Give the answer to a delivery that was taken in before: what it changed then."""
    at = session.scalar(select(Delivery.at).where(Delivery.key == key))
    made = select(Change).where(
        Change.at == at, Change.actor_id == person_id, Change.origin == origin
    )
    changes = session.scalars(made.order_by(Change.id)).all()
    return Reply(
        plan=next((change.plan_id for change in changes), None),
        changes=tuple(change.id for change in changes),
        proposals=tuple(row.proposal_id for row in changes if row.proposal_id is not None),
    )
