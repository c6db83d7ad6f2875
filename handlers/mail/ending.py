"""How a mail ends: noted down on its row with the reason, and its author answered."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.outbox import Reply
from bot.render import refusals
from handlers.mail.desk import Desk
from handlers.mail.holding import answers_left
from handlers.mail.judging import Judged
from handlers.mail.opening import Read
from handlers.mail.whose import Trust, Whose, whose
from storage.kinds import IncomingState, Medium
from storage.models import Incoming, Person

# What tells one reason from another: one answer for each of them a day.
REASON = 20


def end(row: Incoming, state: IncomingState, why: str | None) -> None:
    """Note down how it ended, and why."""
    row.state, row.why = state, why


def answer(
    session: Session,
    row: Incoming,
    person: Person,
    reply: Reply,
    *,
    delivery: str,
    now: datetime,
) -> None:
    """Answer by mail, unless there is nothing to say or too much was said; a delivery is answered once.

    The last answer for a while says so: silence after it looks like a loss.
    """
    left = 0 if reply.silent else answers_left(session, person, now=now)
    if left == 0:
        return
    if left == 1:
        reply = replace(reply, refused=(*reply.refused, refusals.TOO_MANY))
    about = {"incoming": row.id}
    outbox.answer(session, delivery, person, reply, medium=Medium.MAIL, now=now, about=about)


def refuse(
    session: Session, desk: Desk, row: Incoming, mail: Read, judged: Judged, *, now: datetime
) -> None:
    """Fail a mail that is too big or cannot be read; its author is told, if it is theirs beyond doubt."""
    end(row, IncomingState.FAILED, mail.refusal)
    if mail.parsed is None or judged.automatic is not None:
        return
    found = whose(session, mail.parsed, desk, now=now)
    if found.trust is not Trust.OWN:
        return
    person = session.get_one(Person, found.person_id)
    row.person_id, row.plan_id = person.id, found.plan_id
    reason = "".join(letter for letter in mail.refusal or "" if letter.isalpha())[:REASON]
    delivery = f"unread:{person.id}:{now.date().isoformat()}:{reason}"
    reply = Reply(plan=found.plan_id, refused=(refusals.UNREAD % {"why": mail.refusal},))
    answer(session, row, person, reply, delivery=delivery, now=now)


def used_words(found: Whose, reply: Reply) -> str:
    """Say why a mail was believed, and what came of it."""
    sure = "Token and address agree" if found.trust is Trust.OWN else "Its address was vouched for"
    talk = int(reply.note is not None)
    counts = {
        "change": len(reply.changes) - talk - len(reply.proposals),
        "question back": len(reply.proposals),
        "refusal": len(reply.refused),
    }
    parts = [f"{n} {word}{'s' * (n > 1)}" for word, n in counts.items() if n > 0]
    parts += ["its words are kept"] if talk else []
    return f"{sure}: {', '.join(parts) or 'nothing to change'}."
