"""What follows when a message went out, or never will: the card's place, a broken channel, the other medium."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot import outbox
from bot.outbox import Claim, Failed
from bot.policy import head
from handlers.send.errors import NO_CHANNEL, NO_WORKSPACE
from storage.kinds import Medium, MessageKind, MessageState, PlanState, Side
from storage.models import Card, Installation, Member, Message, Person, Plan, PlanChannel

# As long as a workspace is remembered: until then its end is not seen by every process.
REMEMBERED = timedelta(seconds=61)


def remember_card(session: Session, row: Message) -> None:
    """Keep where the one living card of a plan stands in its channel."""
    assert row.plan_id is not None
    assert row.team_id is not None
    assert row.channel_id is not None
    assert row.stamp is not None
    found = select(Card).where(
        Card.plan_id == row.plan_id,
        Card.team_id == row.team_id,
        Card.channel_id == row.channel_id,
    )
    card = session.scalar(found)
    if card is None:
        place = {"team_id": row.team_id, "channel_id": row.channel_id}
        session.add(Card(plan_id=row.plan_id, ts=row.stamp, **place))
        return
    card.ts = row.stamp


def give_up(session: Session, taken: Claim, failed: Failed, *, now: datetime) -> None:
    """Mark what is broken; tell the plan's owner of a channel, and the person another way."""
    row = session.get_one(Message, taken.message.id)
    team_id = failed.team or row.team_id
    if failed.why in NO_WORKSPACE and team_id:
        outbox.lose_workspace(session, team_id, failed.why, now=now)
    elif row.channel_id is not None and failed.why in NO_CHANNEL:
        for linked in session.scalars(_linked(row)):
            outbox.lose_channel(session, linked, failed.why, now=now)
    elsewhere = failed.why in NO_WORKSPACE and _is_reached_elsewhere(session, row, team_id)
    for one in (row, *taken.along):
        _send_otherwise(session, session.get_one(Message, one.id), now, elsewhere=elsewhere)


def _linked(row: Message) -> Select[PlanChannel]:
    found = select(PlanChannel).where(
        PlanChannel.team_id == row.team_id, PlanChannel.channel_id == row.channel_id
    )
    return found.order_by(PlanChannel.id)


def _is_reached_elsewhere(session: Session, row: Message, team_id: str | None) -> bool:
    """Whether the person is in another workspace that has us installed still."""
    if row.person is None:
        return False
    teams = {identity.team_id for identity in row.person.identities} - {team_id}
    living = select(Installation.id).where(
        Installation.team_id.in_(teams), Installation.ended_at.is_(None)
    )
    return session.scalar(living.limit(1)) is not None


def _send_otherwise(session: Session, row: Message, now: datetime, *, elsewhere: bool) -> None:
    """One event, one person, one channel: the other one only now that this one has failed for good."""
    person = row.person
    if person is None or row.channel_id is not None or row.sent_at is not None:
        return
    # Counted as tried: where mail is off, it must not come back here for ever.
    if elsewhere:
        row.state, row.due_at, row.attempts = MessageState.WAITING, now + REMEMBERED, 1
    elif any(address.dead_at is None for address in person.addresses):
        row.medium, row.state = Medium.MAIL, MessageState.WAITING
        row.due_at, row.attempts = now, 1
    elif row.kind is not MessageKind.NOTICE:
        _tell_owners(session, row, person, now)


def _tell_owners(session: Session, row: Message, person: Person, now: datetime) -> None:
    """Say to who runs a plan that somebody on it cannot be reached at all."""
    for plan in _plans(session, row, person):
        owner = head(plan, Side.VENDOR)
        if owner is not None and owner.id != person.id:
            outbox.notice(
                session,
                f"unreachable-{person.id}-{now:%Y-%m-%d}",
                owner,
                now=now,
                plan_id=plan.id,
                about={"what": "unreachable", "person": person.id},
            )


def _plans(session: Session, row: Message, person: Person) -> Sequence[Plan]:
    mine = select(Plan).join(Member, Member.plan_id == Plan.id)
    living = mine.where(Member.person_id == person.id, Plan.state == PlanState.ACTIVE)
    if row.plan_id is not None:
        living = living.where(Plan.id == row.plan_id)
    return session.scalars(living.order_by(Plan.id)).all()
