"""When somebody looked at how a plan stands: what "since my last visit" means.

What is looked at within half an hour is one visit, so that who reads a status and then asks what has changed
is told what changed before they came.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from storage.models import Member

VISIT = timedelta(minutes=30)
# A look so soon after another one needs no writing.
FRESH = timedelta(minutes=5)


def visit(session: Session, person_id: int, plan_id: int | None, now: datetime) -> datetime | None:
    """Note that a person looks at a plan, or at all of theirs; give when their visit before this one ended.

    None where they are here for the first time. Of several plans it is the earliest: nothing is missed.
    """
    members = _members(session, person_id, plan_id)
    for member in members:
        member.left_at = turn(member.visited_at, member.left_at, now)
        member.visited_at = now
    return min((one.left_at for one in members if one.left_at is not None), default=None)


def turn(visited_at: datetime | None, left_at: datetime | None, now: datetime) -> datetime | None:
    """Give when the visit before this one ended, by when they looked last and what it was then."""
    if visited_at is None or now - visited_at <= VISIT:
        return left_at
    return visited_at


def is_noted(session: Session, person_id: int, plan_id: int | None, now: datetime) -> bool:
    """Whether their look was noted a moment ago, or there is nothing to note it on."""
    looks = session.scalars(_mine(select(Member.visited_at), person_id, plan_id))
    return all(at is not None and now - at <= FRESH for at in looks)


def last_look(session: Session, person_id: int, plan_id: int | None) -> datetime | None:
    """Give when they looked last, for somebody else who asks; None where they never have."""
    looks = (one.visited_at for one in _members(session, person_id, plan_id))
    return min((at for at in looks if at is not None), default=None)


def _members(session: Session, person_id: int, plan_id: int | None) -> Sequence[Member]:
    return session.scalars(_mine(select(Member), person_id, plan_id).order_by(Member.id)).all()


def _mine(rows: Select[Any], person_id: int, plan_id: int | None) -> Select[Any]:
    mine = rows.where(Member.person_id == person_id)
    return mine if plan_id is None else mine.where(Member.plan_id == plan_id)
