"""A mail that lies in the database is understood: named steps, each of which may be its end.

Unreadable, automatic, whose, the new text, what was said; then one transaction with the effect, the answer
and how it ended. An exception fails this mail and holds up no other; only a database that is away lets it
stay as it is, to be taken up later.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from secrets import token_hex

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session

from bot import outbox
from bot.conversation import Heard, act, listen
from bot.identity import Reader, eyes
from bot.outbox import Reply
from handlers.mail import confirming, returned, sayings
from handlers.mail.automatic import automatic, suppressed
from handlers.mail.desk import Desk
from handlers.mail.holding import hold, may_answer
from handlers.mail.newtext import new_text
from handlers.mail.parse import Parsed, Unreadable, parse
from handlers.mail.whose import Trust, Whose, whose
from storage.db import reading, writing
from storage.kinds import IncomingState, Medium
from storage.models import Incoming, Person

log = structlog.get_logger()
HEAD = 64 * 1024
AWAY = (OperationalError, InterfaceError)


def understand(
    desk: Desk,
    incoming_id: int,
    *,
    now: datetime,
    vouched: Whose | None = None,
    only: Collection[IncomingState] = (IncomingState.RECEIVED,),
) -> IncomingState:
    """Run one mail through the pipeline and give how it ended; one in another state than `only` is left alone.

    `vouched`: whose it is, where somebody has confirmed that. Raises only what says that the database is away.
    """
    with reading(desk.engine, ()) as session:
        incoming = session.get_one(Incoming, incoming_id)
        session.expunge(incoming)
    if incoming.state not in only:
        return incoming.state
    try:
        _run(desk, incoming, vouched, now)
    except AWAY:
        raise
    except Exception as error:
        log.exception("mail failed", incoming=incoming_id)
        _fail(desk, incoming, f"Understanding it ended with {type(error).__name__}.")
    with reading(desk.engine, ()) as session:
        state = session.get_one(Incoming, incoming_id).state
    log.info("mail", incoming=incoming_id, state=state.value)
    return state


def _run(desk: Desk, incoming: Incoming, vouched: Whose | None, now: datetime) -> None:
    try:
        parsed = parse(incoming.raw)
    except Unreadable as unreadable:
        _refuse(desk, incoming, unreadable.reason, now)
        return
    if incoming.size > desk.mail.max_bytes:
        _refuse(desk, incoming, _size_words(incoming, desk), now)
        return
    if vouched is None and _ignore(desk, incoming, parsed, now):
        return
    _judge(desk, incoming, parsed, vouched, now)


def _refuse(desk: Desk, incoming: Incoming, reason: str, now: datetime) -> None:
    """Fail a mail that is too big or cannot be read; its author is told, if it is theirs beyond doubt."""
    head = _head(incoming)
    with writing(desk.engine) as session:
        row = _lock(session, incoming)
        if row is None:
            return
        _end(row, IncomingState.FAILED, reason)
        found = whose(session, head, desk, now=now) if head is not None else None
        if head is None or found is None or found.trust is not Trust.OWN or automatic(head):
            return
        person = session.get_one(Person, found.person_id)
        delivery = f"unread:{person.id}:{now.date().isoformat()}"
        reply = Reply(plan=found.plan_id, refused=(f"I could not read your mail. {reason}",))
        _answer(session, row, person, reply, delivery=delivery, now=now)


def _head(incoming: Incoming) -> Parsed | None:
    """Read the head alone, as of a mail without a body."""
    raw = incoming.raw.replace(b"\r\n", b"\n")
    head = raw[: raw.find(b"\n\n", 1) + 1 or HEAD]
    plain = b"\n".join(
        line for line in head.split(b"\n") if not line.lower().startswith(b"content-")
    )
    try:
        return parse(plain.replace(b"\n", b"\r\n") + b"\r\n")
    except Unreadable:
        return None


def _size_words(incoming: Incoming, desk: Desk) -> str:
    size, most = incoming.size / 1_000_000, desk.mail.max_bytes / 1_000_000
    return f"It is too big: {size:.1f} MB, where {most:.1f} MB is the most."


def _ignore(desk: Desk, incoming: Incoming, parsed: Parsed, now: datetime) -> bool:
    """Let automatic mail change nothing; a delivery report of ours says something of an address."""
    why = automatic(parsed, (desk.address,))
    if why is None:
        return False
    with writing(desk.engine) as session:
        row = _lock(session, incoming)
        if row is not None:
            report = returned.note_down(session, parsed, desk, now=now)
            _end(row, IncomingState.IGNORED, report or f"Automatic: {why}.")
    return True


def _judge(
    desk: Desk, incoming: Incoming, parsed: Parsed, vouched: Whose | None, now: datetime
) -> None:
    with reading(desk.engine, ()) as session:
        found = vouched or whose(session, parsed, desk, now=now)
        owned = found.trust is Trust.OWN and vouched is None
        said = confirming.verdict(session, found.answers_id, parsed) if owned else None
    if found.trust is Trust.HELD:
        with writing(desk.engine) as session:
            row = _lock(session, incoming)
            if row is not None:
                hold(session, row, found, now=now)
    elif said is not None:
        _confirm(desk, incoming, found, said, now)
    else:
        heard = _hear(desk, incoming, parsed, found)
        with writing(desk.engine) as session:
            _do(session, incoming, parsed, found, heard, now)


def _confirm(
    desk: Desk, incoming: Incoming, found: Whose, said: confirming.Verdict, now: datetime
) -> None:
    """Take the held mail for genuine where its author says so; a second yes finds it used already."""
    if said.theirs:
        with reading(desk.engine, ()) as session:
            held = session.get_one(Incoming, said.incoming_id)
            own = Whose(Trust.OWN, found.person_id, held.plan_id, held.answers_id)
        only = {IncomingState.HELD}
        understand(desk, said.incoming_id, now=now, vouched=own, only=only)
    with writing(desk.engine) as session:
        row = _lock(session, incoming)
        if row is not None:
            word = "theirs" if said.theirs else "not theirs"
            _end(row, IncomingState.USED, f"It says that mail {said.incoming_id} was {word}.")
            row.person_id, row.answers_id = found.person_id, found.answers_id


def _hear(desk: Desk, incoming: Incoming, parsed: Parsed, found: Whose) -> list[Heard]:
    """Find out what was said; with the person's eyes, so that nothing hidden can be named."""
    with reading(desk.engine, ()) as session:
        before = sayings.answered(session, found.answers_id)
    if found.trust is Trust.WORDS:
        before = replace(before, question=None, proposal=None, request=None)
    new = new_text(parsed, before.mail)
    assert found.person_id is not None
    at = sayings.said_at(parsed.date, incoming.arrived_at)
    with eyes(desk.engine, Reader.person(found.person_id)) as session:
        person = session.get_one(Person, found.person_id)
        said = sayings.sayings(new, before, person=person, plan_id=found.plan_id, at=at)
        heard = [listen(session, one) for one in said]
    return [sayings.asked_first(one) for one in heard] if found.trust is Trust.WORDS else heard


def _do(  # noqa: PLR0917 - each step's finding, in their order
    session: Session,
    incoming: Incoming,
    parsed: Parsed,
    found: Whose,
    heard: list[Heard],
    now: datetime,
) -> None:
    """The one transaction of the effect: what was said, the answer to it, how the mail ended."""
    row = _lock(session, incoming)
    if row is None:
        return
    assert found.person_id is not None
    person = session.get_one(Person, found.person_id)
    # One mail is one request, however many answers it holds: "undo" takes all of it back.
    request = token_hex(8)
    reply = sayings.together([act(session, one, now=now, request=request) for one in heard])
    _end(row, IncomingState.USED, None if heard else "It holds no words of its own.")
    row.person_id, row.plan_id = person.id, reply.plan or found.plan_id
    row.answers_id = found.answers_id
    person.heard_at = now
    _revive(person, parsed)
    if not suppressed(parsed):
        _answer(session, row, person, reply, delivery=f"mail:{row.id}", now=now)


def _answer(
    session: Session,
    row: Incoming,
    person: Person,
    reply: Reply,
    *,
    delivery: str,
    now: datetime,
) -> None:
    if reply.silent or not may_answer(session, person, now=now):
        return
    about = {"incoming": row.id}
    outbox.answer(session, delivery, person, reply, medium=Medium.MAIL, now=now, about=about)


def _revive(person: Person, parsed: Parsed) -> None:
    """Who writes from an address can be written to there."""
    for address in person.addresses:
        if any(address.email == one.address for one in parsed.from_):
            address.failures, address.dead_at = 0, None


def _lock(session: Session, incoming: Incoming) -> Incoming | None:
    """Take the row for this transaction; None where somebody else has ended it meanwhile."""
    row = session.get(Incoming, incoming.id, with_for_update=True)
    return row if row is not None and row.state is incoming.state else None


def _end(row: Incoming, state: IncomingState, why: str | None) -> None:
    row.state, row.why = state, why


def _fail(desk: Desk, incoming: Incoming, reason: str) -> None:
    with writing(desk.engine) as session:
        row = _lock(session, incoming)
        if row is not None:
            _end(row, IncomingState.FAILED, reason)
