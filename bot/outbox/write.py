"""Writing rows: each with its key, each once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.outbox.reply import Reply
from storage.kinds import Audience, Medium, MessageKind, MessageState
from storage.models import Change, Member, Message, Person, Plan, PlanChannel

Row = Mapping[str, Any]
_BY_KEY = select(Message).where(Message.key == bindparam("key"))


def write(session: Session, key: str, kind: MessageKind, **columns: Any) -> Message | None:
    """Insert a row unless its key exists; then None, and nothing is told again."""
    if session.scalar(select(Message.id).where(Message.key == key)) is not None:
        return None
    message = Message(key=key, kind=kind, **columns)
    session.add(message)
    session.flush()
    return message


def telling(
    change: Change, person: Person, *, due_at: datetime, now: datetime, urgent: bool = False
) -> Row:
    """Give the row that tells a person of a change that was made just now: nobody can have told it yet.

    `urgent`: it asks something of them, and does not wait for a digest.
    """
    return {
        "key": f"change:{change.id}:{person.id}",
        "kind": MessageKind.CHANGE,
        "plan_id": change.plan_id,
        "person_id": person.id,
        "medium": person.medium,
        "about": {"change": change.id} | ({"urgent": True} if urgent else {}),
        "made_at": now,
        "due_at": due_at,
    }


def tell_thread(session: Session, change: Change, place: str, *, now: datetime) -> Message | None:
    """Tell a Slack thread ("team/channel/ts") of what was said elsewhere."""
    team, channel, thread = place.split("/")
    return write(
        session,
        f"change:{change.id}:{team}/{channel}/{thread}",
        MessageKind.CHANGE,
        plan_id=change.plan_id,
        team_id=team,
        channel_id=channel,
        medium=Medium.SLACK,
        about={"change": change.id, "thread": thread},
        made_at=now,
        due_at=now,
    )


def answer(
    session: Session,
    delivery: str,
    person: Person,
    reply: Reply,
    *,
    medium: Medium,
    now: datetime,
    about: Mapping[str, Any] | None = None,
) -> Message | None:
    """Answer what a person said, where they said it; `about` holds what the answer hangs on (the mail)."""
    return write(
        session,
        f"answer:{delivery}",
        MessageKind.ANSWER,
        plan_id=reply.plan,
        person_id=person.id,
        medium=medium,
        about={**reply.dump(), **(about or {})},
        made_at=now,
        due_at=now,
    )


def notice(
    session: Session,
    cause: str,
    person: Person,
    *,
    now: datetime,
    about: Mapping[str, Any],
    plan_id: int | None = None,
    medium: Medium | None = None,
) -> Message | None:
    """Tell a person what is no change of a plan: a mail that is held, a channel that is gone."""
    return write(
        session,
        f"notice:{cause}:{person.id}",
        MessageKind.NOTICE,
        plan_id=plan_id,
        person_id=person.id,
        medium=medium or person.medium,
        about=dict(about),
        made_at=now,
        due_at=now,
    )


def welcome(session: Session, member: Member, *, now: datetime) -> Message | None:
    """Welcome a person to a plan, once, however often they are invited."""
    if member.welcomed_at is not None:
        return None
    member.welcomed_at = now
    return write(
        session,
        f"notice:welcome-{member.plan_id}:{member.person_id}",
        MessageKind.WELCOME,
        plan_id=member.plan_id,
        person_id=member.person_id,
        medium=member.person.medium,
        made_at=now,
        due_at=now,
    )


def redraw_cards(session: Session, plan: Plan, audience: Audience, *, now: datetime) -> None:
    """Have the plan's cards drawn again wherever that audience is shown."""
    for channel in plan.channels:
        if audience <= channel.audience and channel.broken_why is None:
            _redraw_card(session, plan, channel, now)


def _redraw_card(session: Session, plan: Plan, channel: PlanChannel, now: datetime) -> None:
    key = f"card:{plan.id}:{channel.team_id}/{channel.channel_id}"
    card = session.scalar(_BY_KEY, {"key": key})
    if card is not None:
        draw_again(card, now)
        return
    write(
        session,
        key,
        MessageKind.CARD,
        plan_id=plan.id,
        team_id=channel.team_id,
        channel_id=channel.channel_id,
        medium=Medium.SLACK,
        made_at=now,
        due_at=now,
    )


def draw_again(message: Message, now: datetime) -> None:
    """Have a message of Slack drawn again in place; one that is being sent now comes due right after."""
    if message.state is MessageState.FAILED:
        message.attempts = 0
    message.due_at = now
