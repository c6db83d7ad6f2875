"""What a customer is told in a day beside the reminder: a few messages of news, the rest in the digest.

Counted when a message is taken to be sent and not when it is written, since what is gathered is one message.
"""

from datetime import datetime, time, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot.ladder import ladder_of
from bot.times import at_local, local_day
from storage.kinds import MessageKind, MessageState, Side, Touch
from storage.models import Message, Person, Plan

NEWS = (MessageKind.CHANGE, MessageKind.NOTICE)
AFTER = timedelta(minutes=5)
IN_DIGEST = "the day's news are told; it is in the next digest"


def is_spent(session: Session, message: Message, now: datetime) -> bool:
    """Whether its reader was told enough today. The person is held: two senders must not both have the last one."""
    if message.kind is not MessageKind.CHANGE or message.state is not MessageState.WAITING:
        return False
    if message.person_id is None or message.attempts:
        return False
    person = session.get_one(Person, message.person_id)
    if person.side is not Side.CUSTOMER:
        return False
    held = select(Person.id).where(Person.id == person.id)
    session.execute(held.with_for_update(key_share=True, of=Person))
    return _told(session, message, person, now) >= _most(session, message)


def put_by(message: Message, person: Person, now: datetime) -> None:
    """Leave it to the digest; what is asked of the reader comes with the next morning.

    A little after the message of that morning, which takes it along; by itself where there is none.
    """
    if message.about.get("urgent"):
        message.due_at = person.calendar.next_reminder(now) + AFTER
        message.about = {**message.about, "put_by": True}
        return
    message.state, message.due_at, message.error = MessageState.DROPPED, None, IN_DIGEST


def _told(session: Session, message: Message, person: Person, now: datetime) -> int:
    """Count the messages of news of the reader's day, those that are being sent among them."""
    midnight = at_local(local_day(now, person.time_zone), time(0), person.time_zone)
    on_their_way = Message.state.in_((MessageState.WAITING, MessageState.UNKNOWN))
    query = select(func.count()).where(
        Message.person_id == person.id,
        Message.id != message.id,
        Message.kind.in_(NEWS),
        Message.told_in_id.is_(None),
        or_(
            Message.sent_at >= midnight,
            on_their_way & (Message.attempts > 0) & Message.due_at.is_not(None),
        ),
    )
    return session.scalar(query) or 0


def _most(session: Session, message: Message) -> int:
    plan = session.get(Plan, message.plan_id) if message.plan_id is not None else None
    ladder = ladder_of(plan.touch, plan.ladder) if plan else ladder_of(Touch.HIGH, None)
    return ladder.notices
