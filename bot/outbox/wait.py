"""Where messages wait: taking the next one due, and saying what became of it.

No transaction is open while Slack or a mail server is talked to. `claim` puts the row off by a lease and
commits; then the network; then `settle`. A sender that dies lets the lease run out: a message may be sent
twice after a crash, and is never lost.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from bot.outbox import budget
from bot.outbox.daily import DAILY
from storage.kinds import Medium, MessageKind, MessageState, PlanState
from storage.models import Address, Message, Person, Plan, Shown, SlackIdentity

LEASE = timedelta(minutes=5)


@dataclass(frozen=True)
class Claim:
    """A message that is ours to send until `lease`; `along` are the rows that are told in it."""

    message: Message
    lease: datetime
    along: tuple[Message, ...] = ()

    @property
    def changes(self) -> tuple[int, ...]:
        """The history rows that it tells of, oldest first."""
        rows = (self.message, *self.along)
        return tuple(sorted(row.about["change"] for row in rows if "change" in row.about))


@dataclass(frozen=True)
class Sent:
    """It went out: where (Slack's channel; a mail address), under which stamp (ts; Message-ID), showing what."""

    place: str
    stamp: str
    shown: Sequence[int] = ()


@dataclass(frozen=True)
class Dropped:
    """Nothing of it is left that its reader may see, or its plan sends nothing."""

    why: str


@dataclass(frozen=True)
class Later:
    """Try again then: a limit, a server that is away."""

    at: datetime
    why: str


@dataclass(frozen=True)
class Unknown:
    """The connection broke before the answer: it may have been sent. Looked for, then sent again, at `at`."""

    at: datetime
    why: str


@dataclass(frozen=True)
class Failed:
    """It will never go: the channel is gone, the address is refused. `team` is the workspace that refused it."""

    why: str
    team: str | None = None


Outcome = Sent | Dropped | Later | Unknown | Failed


def claim(session: Session, now: datetime, media: Collection[Medium]) -> Claim | None:
    """Take the next message due through one of the media, and put it off by a lease.

    Other changes that wait for the same reader on the same plan are taken along, due or not; those of all
    their plans by the one message of their day.
    """
    message = _next(session, now, media)
    if message is None:
        return None
    lease = now + LEASE
    alike = session.scalars(_alike(message)).all() if _gathers(message) else ()
    along = tuple(row for row in alike if _goes_along(row, now))
    for row in (message, *along):
        row.due_at = lease
        row.attempts += 1
    session.flush()
    return Claim(message, lease, along)


def _next(session: Session, now: datetime, media: Collection[Medium]) -> Message | None:
    """Give the next message due; what is more than its reader is told in a day is put by.

    The one message of a reader's day goes before their news, which go along in it.
    """
    while (message := session.scalar(_due(now, media))) is not None:
        daily = session.scalar(_daily(message, now)) if _gathers(message) else None
        if daily is not None:
            return daily
        if not budget.is_spent(session, message, now):
            return message
        budget.put_by(message, session.get_one(Person, message.person_id), now)
        session.flush()
    return None


def next_due(session: Session, media: Collection[Medium]) -> datetime | None:
    """Give when the next message comes due; None where nothing waits."""
    query = select(Message.due_at).where(Message.due_at.is_not(None), Message.medium.in_(media))
    return session.scalar(query.order_by(Message.due_at).limit(1))


def is_astray(session: Session, off: Medium) -> bool:
    """Whether anything waits in a medium that is switched off for somebody who can be reached in the other."""
    there = SlackIdentity.person_id if off is Medium.MAIL else Address.person_id
    reached = select(there).where(there == Message.person_id).exists()
    found = select(Message.id).where(*_astray(off), reached).limit(1)
    return session.scalar(found) is not None


def fall_back(session: Session, taken: Claim, *, now: datetime) -> None:
    """Tell a person in Slack what will never reach them by mail; once, or it would go to and fro."""
    for one in (taken.message, *taken.along):
        row = session.get_one(Message, one.id)
        if row.person is None or row.sent_at is not None or row.about.get("fallen"):
            continue
        if row.person.identities:
            row.medium, row.state = Medium.SLACK, MessageState.WAITING
            row.about = {**row.about, "fallen": True}
            # Counted as tried: where Slack is off, it must not come back here.
            row.due_at, row.attempts = now, 1


def readdress(session: Session, off: Medium) -> int:
    """Send what waits for people in a medium that is switched off through the other one; gives how many.

    Only what was never tried, and only to who can be reached there.
    """
    waiting = select(Message).where(*_astray(off))
    moved = 0
    for message in session.scalars(waiting.order_by(Message.id).with_for_update(of=Message)):
        person = session.get_one(Person, message.person_id)
        if person.addresses if off is Medium.SLACK else person.identities:
            message.medium = Medium.MAIL if off is Medium.SLACK else Medium.SLACK
            moved += 1
    return moved


def settle(session: Session, taken: Claim, outcome: Outcome, *, now: datetime) -> None:
    """Write down what became of a claim."""
    keys = [row.id for row in (taken.message, *taken.along)]
    query = select(Message).where(Message.id.in_(keys)).order_by(Message.id).with_for_update()
    for row in session.scalars(query):
        if row.id == taken.message.id:
            _settle_main(session, row, taken, outcome, now)
        else:
            _settle_along(row, taken, outcome, now)


def _astray(off: Medium) -> tuple[ColumnElement[bool], ...]:
    return (
        Message.medium == off,
        Message.person_id.is_not(None),
        Message.state == MessageState.WAITING,
        Message.attempts == 0,
        Message.due_at.is_not(None),
    )


def _due(now: datetime, media: Collection[Medium]) -> Select[Message]:
    return (
        select(Message)
        .where(Message.due_at <= now, Message.medium.in_(media))
        .order_by(Message.due_at, Message.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=Message)
    )


def _gathers(message: Message) -> bool:
    """Only a person's news are gathered: a thread's words belong to that thread."""
    told = message.kind in {MessageKind.CHANGE, *DAILY} and message.person_id is not None
    return told and message.state is MessageState.WAITING


def _goes_along(row: Message, now: datetime) -> bool:
    """Whether news go along with what is told now.

    What is put off and urgent has its own hour: a step of the ladder comes after the assignee's reminder. What
    was put by for the morning goes with the message of that morning.
    """
    is_due = row.due_at is not None and row.due_at <= now
    return is_due or not row.about.get("urgent") or bool(row.about.get("put_by"))


def _daily(message: Message, now: datetime) -> Select[Message]:
    """Select the message of the reader's day that is due and was not tried."""
    return (
        select(Message)
        .where(
            Message.kind.in_(DAILY),
            Message.person_id == message.person_id,
            Message.medium == message.medium,
            Message.state == MessageState.WAITING,
            Message.attempts == 0,
            Message.due_at <= now,
        )
        .order_by(Message.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=Message)
    )


def _alike(message: Message) -> Select[Message]:
    """Select what else waits to be told to the same reader of the same plan, or of all that are not paused.

    What was tried before is left alone: it may have gone out by itself.
    """
    running = select(Plan.id).where(Plan.state != PlanState.PAUSED)
    one_plan = Message.plan_id == message.plan_id
    return (
        select(Message)
        .where(
            Message.id != message.id,
            Message.kind == MessageKind.CHANGE,
            Message.state == MessageState.WAITING,
            Message.attempts == 0,
            Message.plan_id.in_(running) if message.kind in DAILY else one_plan,
            Message.person_id == message.person_id,
            Message.medium == message.medium,
            Message.due_at.is_not(None),
        )
        .order_by(Message.id)
        .with_for_update(skip_locked=True, of=Message)
    )


def _settle_main(
    session: Session, row: Message, taken: Claim, outcome: Outcome, now: datetime
) -> None:
    # Whoever wanted it drawn again meanwhile has set another time, which stays.
    if row.due_at == taken.lease:
        row.due_at = outcome.at if isinstance(outcome, Later | Unknown) else None
    row.error = None if isinstance(outcome, Sent) else outcome.why
    match outcome:
        case Sent():
            row.state, row.attempts = MessageState.SENT, 0
            row.sent_at = row.sent_at or now
            row.place, row.stamp = outcome.place, outcome.stamp
            _show(session, row, outcome.shown)
        case Dropped() if row.sent_at is None:
            row.state = MessageState.DROPPED
        case Failed():
            row.state = MessageState.FAILED
            row.due_at = None
        case Unknown():
            row.state = MessageState.UNKNOWN


def _settle_along(row: Message, taken: Claim, outcome: Outcome, now: datetime) -> None:
    """A row that was told in another shares its fate."""
    match outcome:
        case Sent():
            row.state, row.sent_at, row.due_at = MessageState.SENT, now, None
            row.told_in_id = taken.message.id
        case Dropped() if taken.message.kind in DAILY:
            # Nothing is due any more, and so they are told by themselves.
            row.due_at, row.attempts = now, 0
        case Dropped():
            row.state, row.due_at, row.error = MessageState.DROPPED, None, outcome.why
        case Failed():
            row.state, row.due_at, row.error = MessageState.FAILED, None, outcome.why
        case Later() | Unknown():
            row.due_at, row.error = outcome.at, outcome.why


def _show(session: Session, row: Message, shown: Sequence[int]) -> None:
    """Remember which tasks it shows now, in their order."""
    if [one.task_id for one in row.shown] == list(shown):
        return
    row.shown.clear()
    session.flush()
    row.shown.extend(Shown(task_id=key) for key in shown)
