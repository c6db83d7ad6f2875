"""Sending what is due: claim it, gather it with its reader's eyes, talk to the network, write down what became of it.

Four steps and no transaction over two of them. What a transport cannot do must not stop the others: an
exception stays on its row, which is put off, and the next message goes on.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

import structlog
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot import outbox
from bot.outbox import Claim, Dropped, Failed, Later, Outcome
from bot.policy import Reader, limits
from storage.db import reading, writing
from storage.kinds import Medium, MessageKind, PlanState
from storage.models import Message, Person, Plan

log = structlog.get_logger()

FIRST_WAIT = timedelta(seconds=15)
LONGEST_WAIT = timedelta(minutes=30)
# At half an hour each about five days, as long as mail servers keep a mail (RFC 5321, section 4.5.4.1).
MOST_ATTEMPTS = 250
# What raises is a mistake of ours, and will raise again.
MOST_FAULTS = 12
PAUSED_WAIT = timedelta(hours=1)
# Why a message waits that was not tried: it has not come nearer to being given up.
PAUSED, PACE, LIMITED = "the plan is paused", "one message a second in a channel", "ratelimited"
ALLOWED = "as many mails a minute as are allowed"
NOT_TRIED = frozenset({PAUSED, PACE, LIMITED, ALLOWED})
HELD = {MessageKind.CHANGE, MessageKind.REMINDER, MessageKind.WELCOME, MessageKind.DIGEST}

Prepared = TypeVar("Prepared")


class Transport(Protocol[Prepared]):
    """One way out. `prepare` reads, `send` talks, `after` writes; the loop opens what each needs."""

    def prepare(self, session: Session, taken: Claim, *, now: datetime) -> Prepared | None:
        """Gather and word what goes out; None where nothing is left that the reader may see.

        The session is fresh and sees what the reader may see. What is given holds no row of it.
        """
        ...

    def send(self, prepared: Prepared, *, now: datetime) -> Outcome:
        """Talk to the network; no transaction is open. It never sleeps: `Later` says when to come again."""
        ...

    def after(self, session: Session, taken: Claim, outcome: Outcome, *, now: datetime) -> None:
        """Write what follows from the outcome beside the row itself, in the transaction that settles it."""
        ...


def send_due(
    engine: Engine,
    transports: Mapping[Medium, Transport[Any]],
    *,
    clock: Callable[[], datetime],
    limit: int = 500,
) -> int:
    """Send what is due, at most `limit` messages, and give how many were taken."""
    for count in range(limit):
        now = clock()
        with writing(engine) as session:
            taken = outbox.claim(session, now, tuple(transports))
        if taken is None:
            return count
        _send_one(engine, transports[taken.message.medium], taken, now)
    return limit


def backoff(attempts: int) -> timedelta:
    """Give how long to wait after so many tries: fifteen seconds, doubled each time, at most half an hour."""
    doubled = max(0, min(attempts, MOST_FAULTS) - 1)
    return min(FIRST_WAIT * (1 << doubled), LONGEST_WAIT)


def _send_one(
    engine: Engine,
    transport: Transport[Any],
    taken: Claim,
    now: datetime,
) -> None:
    try:
        outcome = _try(engine, transport, taken, now)
    except Exception as error:
        log.exception("sending failed", message=taken.message.id, attempts=taken.message.attempts)
        outcome = put_off(taken.message, type(error).__name__, now, most=MOST_FAULTS)
    with writing(engine) as session:
        outbox.settle(session, taken, outcome, now=now)
        _spare(session, taken, outcome)
        transport.after(session, taken, outcome, now=now)
    _tell(taken, outcome)


def put_off(
    message: Message, why: str, now: datetime, *, most: int = MOST_ATTEMPTS
) -> Later | Failed:
    """Give a later time, or give up after `most` tries."""
    if message.attempts >= most:
        return Failed(f"given up after {message.attempts} tries: {why}")
    return Later(now + backoff(message.attempts), why)


def _try(
    engine: Engine,
    transport: Transport[Any],
    taken: Claim,
    now: datetime,
) -> Outcome:
    with reading(engine, limits(reader_of(taken.message))) as session:
        held = _held_back(session, taken.message, now)
        if held is not None:
            return held
        prepared = transport.prepare(session, taken, now=now)
    if prepared is None:
        return Dropped("nothing is left that the reader may see")
    return transport.send(prepared, now=now)


def reader_of(message: Message) -> Reader:
    """Give whose eyes a message is worded with: all who read in its channel, else its person."""
    if message.team_id is not None and message.channel_id is not None:
        return Reader.place(message.team_id, message.channel_id)
    assert message.person_id is not None
    return Reader.person(message.person_id)


def _spare(session: Session, taken: Claim, outcome: Outcome) -> None:
    """Do not count as a try what was none, or a busy channel would wear its messages out."""
    if not isinstance(outcome, Later) or outcome.why not in NOT_TRIED:
        return
    for one in (taken.message, *taken.along):
        row = session.get_one(Message, one.id)
        row.attempts = max(0, row.attempts - 1)


def _held_back(session: Session, message: Message, now: datetime) -> Dropped | Later | None:
    """Let a paused plan be silent, and leave in peace who stopped since.

    What answers somebody goes, and what was sent is still drawn again.
    """
    if message.kind not in HELD or message.sent_at is not None:
        return None
    person = session.get(Person, message.person_id) if message.person_id is not None else None
    if person is not None and (person.stopped_at is not None or not person.active):
        return Dropped("the reader wants no messages, or has left")
    if message.plan_id is None:
        return None
    plan = session.get(Plan, message.plan_id)
    if plan is None:
        return Dropped("the reader is not on the plan")
    if plan.state is PlanState.PAUSED:
        return Later(now + PAUSED_WAIT, PAUSED)
    return None


def _tell(taken: Claim, outcome: Outcome) -> None:
    message = taken.message
    level = log.warning if isinstance(outcome, Failed) else log.info
    level(
        "message",
        outcome=type(outcome).__name__.lower(),
        message=message.id,
        kind=message.kind.value,
        medium=message.medium.value,
        attempts=message.attempts,
    )
