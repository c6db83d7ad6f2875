"""Our own mail that came back: what it says of an address.

Anybody can write a delivery report. One counts only where it came to an address with our bounce token, which
stood nowhere but in the envelope of the mail that came back.
"""

from collections.abc import Iterable
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import outbox
from bot.tokens import (
    BounceTokens,
    ReplyToken,
    ReplyTokens,
    TokenExpired,
    TokenForged,
    find_all,
)
from handlers.mail.bounces import Bounce, bounce
from handlers.mail.desk import Desk
from handlers.mail.parse import Parsed
from handlers.mail.senders import arrived_at
from storage.models import Address, Message

log = structlog.get_logger()
FAILURES = 3
NEVER = ("5.2.2", "5.7.")


def note_down(session: Session, parsed: Parsed, desk: Desk, *, now: datetime) -> str | None:
    """Take a genuine delivery report to heart; gives why the mail is one, None where it is not."""
    report = bounce(parsed)
    token = _token(parsed, report, desk, now) if report is not None else None
    if report is None or token is None:
        return None
    message = session.get(Message, token.message_id, with_for_update=True)
    address = _address(session, token, message, report)
    if message is None or address is None:
        return "A delivery report of a mail that is not known any more."
    _count(session, message, address, report, now)
    return f"A delivery report: {report.status or report.action or 'no status'}."


def _token(parsed: Parsed, report: Bounce, desk: Desk, now: datetime) -> ReplyToken | None:
    """Find the token of the envelope; without sub-addresses, that of the mail that came back."""
    if not desk.mail.subaddresses:
        return _first(desk.replies, report.message_ids, desk, now)
    return _first(desk.bounces, arrived_at(parsed), desk, now)


def _first(
    tokens: BounceTokens | ReplyTokens, places: Iterable[str], desk: Desk, now: datetime
) -> ReplyToken | None:
    for token in (one for place in places for one in find_all(place, desk.address)):
        try:
            return tokens.read(token, now)
        except (TokenForged, TokenExpired):
            continue
    return None


def _address(
    session: Session, token: ReplyToken, message: Message | None, report: Bounce
) -> Address | None:
    """Give the address that the mail went to; a report's own word counts only among the reader's addresses."""
    place = message.place if message is not None else None
    query = select(Address).where(Address.person_id == token.person_id).order_by(Address.id)
    for address in session.scalars(query):
        if address.email.startswith(place or "\0") or address.email == report.recipient:
            return address
    return None


def _count(
    session: Session, message: Message, address: Address, report: Bounce, now: datetime
) -> None:
    """Count a failure; the address is dead where there is no such mailbox, or after three mails of the others.

    Servers report one mail more than once: that it is late, that it is given up, and each relay for itself.
    """
    if address.dead_at is not None or report.action in {"delivered", "relayed", "expanded"}:
        return
    if not message.about.get("returned"):
        address.failures += 1
        message.about = {**message.about, "returned": True}
    if not report.permanent or report.status.startswith(NEVER):
        return
    if not report.status.startswith("5.1.") and address.failures < FAILURES:
        return
    outbox.lose_address(session, address, now=now)
    log.warning("address dead", address=address.id, status=report.status)
