"""What follows when a message went out, or never will: the card's place, a broken channel, the other medium."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import outbox
from bot.outbox import Claim
from bot.policy import head
from handlers.send.errors import NO_CHANNEL, NO_WORKSPACE
from storage.kinds import Medium, MessageKind, MessageState, Side
from storage.models import Card, Installation, Message, PlanChannel


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


def give_up(session: Session, taken: Claim, why: str, *, now: datetime) -> None:
    """Mark what is broken; tell the plan's owner of a channel, and the person by mail."""
    row = session.get_one(Message, taken.message.id)
    if why in NO_WORKSPACE:
        _end_workspace(session, row, why, now)
    if row.channel_id is not None and why in NO_CHANNEL | NO_WORKSPACE:
        _break_channel(session, row, why, now)
    for one in (row, *taken.along):
        _send_by_mail(session.get_one(Message, one.id), now)


def _end_workspace(session: Session, row: Message, why: str, now: datetime) -> None:
    teams = {row.team_id} if row.team_id else _teams(row)
    if len(teams) > 1:
        return  # which of them refused is not told by the row
    found = session.scalars(select(Installation).where(Installation.team_id.in_(teams)))
    for installation in found:
        if installation.ended_at is None:
            installation.ended_at, installation.ended_why = now, why


def _teams(row: Message) -> set[str]:
    return {identity.team_id for identity in row.person.identities} if row.person else set()


def _break_channel(session: Session, row: Message, why: str, now: datetime) -> None:
    """Post nothing there any more until it is linked again, and say so to who runs the plan, once."""
    found = select(PlanChannel).where(
        PlanChannel.team_id == row.team_id, PlanChannel.channel_id == row.channel_id
    )
    for channel in session.scalars(found.order_by(PlanChannel.id)):
        if channel.broken_why is None:
            channel.broken_why = why
            tell_owner(session, channel, why, now)


def tell_owner(session: Session, channel: PlanChannel, why: str, now: datetime) -> None:
    """Tell the plan's owner that nothing can be posted in a channel."""
    owner = head(channel.plan, Side.VENDOR)
    if owner is None:
        return
    outbox.notice(
        session,
        f"channel-{channel.id}-{now:%Y-%m-%d}",
        owner,
        now=now,
        plan_id=channel.plan_id,
        about={"what": "channel_gone", "why": why, "channel": channel.channel_id},
    )


def _send_by_mail(row: Message, now: datetime) -> None:
    """One event, one person, one channel: the other one only now that this one has failed for good."""
    person = row.person
    if person is None or row.channel_id is not None or row.sent_at is not None:
        return
    living = any(address.dead_at is None for address in person.addresses)
    if living and row.kind is not MessageKind.CARD:
        row.medium, row.state = Medium.MAIL, MessageState.WAITING
        # Counted as tried: where mail is off, it must not come back here for ever.
        row.due_at, row.attempts = now, 1
