"""A mail that is held: nothing changes, the plan's owner is told, the registered address is asked.

What goes out is capped, so that whoever sends a thousand forged mails makes nobody read a thousand notices.
"""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from bot import outbox
from handlers.mail.whose import Whose
from storage.kinds import IncomingState, Medium, MessageKind, Role
from storage.models import Incoming, Member, Message, Person

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOST_ANSWERS, MOST_ANSWERS_A_DAY = 10, 40
# The owner is told of the first held mails of an hour at once, of all in the digest; who is asked reads no more.
MOST_HELD, MOST_ASKED = 3, 3
# Made once, as each mail asks it; whoever writes a message flushes it.
ANSWERS = (
    select(func.count().filter(Message.made_at > bindparam("hour")), func.count())
    .where(
        Message.person_id == bindparam("person"),
        Message.kind == MessageKind.ANSWER,
        Message.made_at > bindparam("day"),
    )
    .execution_options(autoflush=False)
)


def hold(session: Session, incoming: Incoming, found: Whose, *, now: datetime) -> None:
    """Keep a mail for somebody's decision, and tell who can decide."""
    incoming.state, incoming.why = IncomingState.HELD, found.why
    incoming.person_id, incoming.plan_id = found.person_id, found.plan_id
    incoming.answers_id = found.answers_id
    owner = owner_of(session, found.plan_id)
    if owner is not None and _told(session, owner, "held", now - HOUR) < MOST_HELD:
        about = {"what": "held", "incoming": incoming.id}
        cause = f"held-{incoming.id}"
        outbox.notice(session, cause, owner, now=now, about=about, plan_id=found.plan_id)
    _ask_to_confirm(session, incoming, now)


def owner_of(session: Session, plan_id: int | None) -> Person | None:
    """Give the plan's owner on the vendor's side; None where there is nobody."""
    query = select(Member).where(Member.plan_id == plan_id, Member.role == Role.OWNER)
    members = session.scalars(query.order_by(Member.id)).all() if plan_id is not None else ()
    return next((member.person for member in members if member.person.active), None)


def answers_left(session: Session, person: Person, *, now: datetime) -> int:
    """Give how many more answers by mail go to the person: two robots must not talk all night."""
    since = {"person": person.id, "hour": now - HOUR, "day": now - DAY}
    late, made = session.execute(ANSWERS, since).one()
    return max(0, min(MOST_ANSWERS - late, MOST_ANSWERS_A_DAY - made))


def _told(session: Session, person: Person, what: str, since: datetime) -> int:
    """Count the notices of one kind, among the few that somebody gets."""
    query = select(Message.about).where(
        Message.person_id == person.id,
        Message.kind == MessageKind.NOTICE,
        Message.made_at > since,
    )
    return sum(about.get("what") == what for about in session.scalars(query))


def _ask_to_confirm(session: Session, incoming: Incoming, now: datetime) -> None:
    """Ask whom the mail claims to be from, at their registered address; of each mail, since a yes is for one."""
    person = session.get(Person, incoming.person_id) if incoming.person_id is not None else None
    if person is None or not person.active or not person.addresses:
        return
    if _told(session, person, "confirm_sender", now - DAY) >= MOST_ASKED:
        return
    outbox.notice(
        session,
        f"confirm-{incoming.id}",
        person,
        now=now,
        about={"what": "confirm_sender", "incoming": incoming.id},
        plan_id=incoming.plan_id,
        medium=Medium.MAIL,
    )
