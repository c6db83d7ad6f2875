"""When somebody last looked at what had changed: what "since my last visit" means."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.models import Member


def visit(session: Session, person_id: int, plan_id: int | None, now: datetime) -> datetime | None:
    """Note that a person looks at a plan, or at all of theirs; give since when they had not.

    None where they look for the first time. Of several plans it is the earliest: nothing is missed.
    """
    mine = select(Member).where(Member.person_id == person_id)
    if plan_id is not None:
        mine = mine.where(Member.plan_id == plan_id)
    members = session.scalars(mine.order_by(Member.id)).all()
    before = min((one.visited_at for one in members if one.visited_at is not None), default=None)
    for member in members:
        member.visited_at = now
    return before
