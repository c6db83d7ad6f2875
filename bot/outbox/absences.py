"""Telling who runs somebody's plans that they are away: once for an absence, however often it is said."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.outbox.write import notice
from storage.kinds import MessageKind, PlanState, Role
from storage.models import Member, Message, Person, Plan

# Whoever sends a thousand absences makes nobody read a thousand notices.
MOST_NOTICES, HOUR = 20, timedelta(hours=1)


def tell_away(
    session: Session,
    person: Person,
    back_on: date,
    *,
    since: date | None = None,
    own_words: bool,
    now: datetime,
) -> None:
    """Tell the owners of the person's plans; `own_words`: they wrote it, and no machine answered for them."""
    about = {
        "what": "away",
        "person": person.id,
        "until": back_on.isoformat(),
        "own_words": own_words,
    }
    if since is not None:
        about["since"] = since.isoformat()
    for plan_id, owner in _owners(session, person):
        if owner.id == person.id or _noticed(session, owner, now) >= MOST_NOTICES:
            continue
        cause = f"away-{person.id}-{back_on.isoformat()}"
        notice(session, cause, owner, now=now, about=about, plan_id=plan_id)


def _owners(session: Session, person: Person) -> Iterator[tuple[int, Person]]:
    """Give each active plan that somebody is on, with who runs it."""
    theirs = select(Member.plan_id).where(Member.person_id == person.id)
    query = (
        select(Member)
        .join(Plan, Plan.id == Member.plan_id)
        .where(Plan.id.in_(theirs), Plan.state == PlanState.ACTIVE, Member.role == Role.OWNER)
        .order_by(Plan.id, Member.id)
    )
    for member in session.scalars(query).all():
        if member.person.active:
            yield member.plan_id, member.person


def _noticed(session: Session, person: Person, now: datetime) -> int:
    """Count the notices that a person got, or is to get, within the hour."""
    query = select(func.count()).where(
        Message.person_id == person.id,
        Message.kind == MessageKind.NOTICE,
        Message.made_at > now - HOUR,
    )
    return session.scalar(query) or 0
