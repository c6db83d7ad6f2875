"""Taking mails in: raw and committed before anything is understood, each once.

A mail is the same if its Message-ID is; where it has none, if a hash over From, Date, Subject and body is,
since Received differs each time.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, defer

from handlers.mail.box import Fetched
from handlers.mail.parse import Unreadable, parse_head
from handlers.mail.senders import author
from storage.kinds import IncomingState
from storage.models import Cursor, Incoming

log = structlog.get_logger()
LONGEST_ID = 300
LONGEST_SENDER = 254
OLDEST = timedelta(days=30)
MOST_ATTEMPTS = 10


@dataclass(frozen=True)
class Place:
    """A folder as it was when it was selected."""

    account: str
    folder: str
    uidvalidity: int


@dataclass(frozen=True)
class Taken:
    """A mail of the folder, and the row that holds it; a second copy shares the first one's row."""

    uid: int
    incoming_id: int


def take_in(
    session: Session, place: Place, mails: Sequence[Fetched], *, now: datetime
) -> list[Taken]:
    """Keep mails, and move the cursor behind them, in the caller's transaction."""
    fresh = [_read(place, mail, now) for mail in mails]
    known = _known(session, place, fresh)
    taken = [_keep(session, known, row) for row in fresh]
    session.flush()
    cursor = _cursor(session, place)
    cursor.uid = max(cursor.uid, *(mail.uid for mail in mails)) if mails else cursor.uid
    return [Taken(mail.uid, row.id) for mail, row in zip(mails, taken, strict=True)]


def behind(session: Session, place: Place) -> int:
    """Give the UID up to which the folder was read; 0 where it was numbered anew since."""
    return _cursor(session, place).uid


def known(session: Session, place: Place, uids: Sequence[int]) -> list[Taken]:
    """List those of the folder's mails that were taken in before, and lie there still."""
    query = _there(place).where(Incoming.uid.in_(uids))
    return [Taken(row.uid, row.id) for row in session.scalars(query.order_by(Incoming.uid))]


def waiting(session: Session, place: Place) -> Sequence[int]:
    """List the mails of an account that were taken in and not understood, those that were tried least first."""
    query = select(Incoming.id).where(
        Incoming.account == place.account,
        Incoming.folder == place.folder,
        Incoming.state == IncomingState.RECEIVED,
    )
    return session.scalars(query.order_by(Incoming.attempts, Incoming.id)).all()


def try_again(session: Session, incoming_id: int) -> bool:
    """Count an attempt to understand a mail at which the last one ended without a word.

    One that has ended the process that often is given up, and gives False: it must not hold up the others
    for ever.
    """
    query = select(Incoming).where(Incoming.id == incoming_id).options(defer(Incoming.raw))
    row = session.scalars(query.with_for_update()).one()
    row.attempts += 1
    if row.attempts <= MOST_ATTEMPTS:
        return True
    if row.state is IncomingState.RECEIVED:
        row.state = IncomingState.FAILED
        row.why = f"Given up: {MOST_ATTEMPTS} attempts to understand it did not end."
    return False


def put_away(session: Session, place: Place, there: Sequence[int]) -> None:
    """Note which mails were moved before a crash: those that have ended and are not in the folder any more."""
    query = select(Incoming).where(
        Incoming.account == place.account,
        Incoming.folder == place.folder,
        Incoming.filed.is_(False),
        Incoming.state != IncomingState.RECEIVED,
    )
    left = set(there)
    for row in session.scalars(query):
        row.filed = row.uidvalidity == place.uidvalidity and row.uid not in left


@dataclass(frozen=True)
class _Known:
    """What was taken in before, of a batch: by what tells one mail from another, and by where it lies."""

    by_identity: dict[str, Incoming]
    by_uid: dict[int, Incoming]


def _known(session: Session, place: Place, fresh: Sequence[Incoming]) -> _Known:
    same = select(Incoming).where(Incoming.identity.in_([row.identity for row in fresh]))
    there = _there(place).where(Incoming.uid.in_([row.uid for row in fresh]))
    light = defer(Incoming.raw)
    return _Known(
        {row.identity: row for row in session.scalars(same.options(light))},
        {row.uid: row for row in session.scalars(there.options(light))},
    )


def _keep(session: Session, known: _Known, fresh: Incoming) -> Incoming:
    """Keep a mail unless it is known; of one that lies elsewhere now, or twice, only the place is noted."""
    first = known.by_identity.get(fresh.identity)
    there = known.by_uid.get(fresh.uid)
    if first is None and there is None:
        session.add(fresh)
        known.by_identity[fresh.identity] = known.by_uid[fresh.uid] = fresh
        return fresh
    found = first or there
    assert found is not None
    if not found.filed and there is None:
        # The folder was numbered anew, or this is a second copy.
        _move(known, found, fresh)
    return found


def _move(known: _Known, found: Incoming, fresh: Incoming) -> None:
    found.account, found.folder = fresh.account, fresh.folder
    found.uidvalidity, found.uid = fresh.uidvalidity, fresh.uid
    known.by_uid[fresh.uid] = found


def _there(place: Place) -> Select[Incoming]:
    return select(Incoming).where(
        Incoming.account == place.account,
        Incoming.folder == place.folder,
        Incoming.uidvalidity == place.uidvalidity,
    )


def _read(place: Place, mail: Fetched, now: datetime) -> Incoming:
    digest = hashlib.sha256(mail.raw).hexdigest()
    identity, sender, subject = _head(mail.raw) or (f"sha256:{digest}", "", "")
    if len(identity) > LONGEST_ID:
        identity = f"long:{hashlib.sha256(identity.encode()).hexdigest()}"
    return Incoming(
        account=place.account,
        folder=place.folder,
        uidvalidity=place.uidvalidity,
        uid=mail.uid,
        identity=identity,
        sha256=digest,
        raw=mail.raw,
        size=max(mail.size, len(mail.raw)),
        sender=sender[:LONGEST_SENDER] or None,
        subject=subject[:LONGEST_ID] or None,
        arrived_at=_arrival(mail.arrived_at, now),
    )


def _head(raw: bytes) -> tuple[str, str, str] | None:
    """Give identity, sender and subject; None where the mail cannot be read.

    Whatever is wrong with it must not hold up the folder: the pipeline, which looks at one mail at a time,
    says what it is.
    """
    try:
        parsed = parse_head(raw)
        writer = author(parsed)
    except Unreadable:
        return None
    except Exception:
        log.exception("mail cannot be read")
        return None
    identity = parsed.message_id or f"hash:{parsed.identity}"
    return _plain(identity), _plain(writer.address if writer else ""), _plain(parsed.subject)


def _plain(words: str) -> str:
    """Take out what PostgreSQL does not take in."""
    return words.replace("\0", "").encode("utf-8", "replace").decode()


def _arrival(told: datetime | None, now: datetime) -> datetime:
    """Believe the server's date of arrival where it can be true."""
    if told is None or told.tzinfo is None or not now - OLDEST < told <= now:
        return now
    return told


def _cursor(session: Session, place: Place) -> Cursor:
    query = select(Cursor).where(Cursor.account == place.account, Cursor.folder == place.folder)
    cursor = session.scalar(query.with_for_update())
    if cursor is None:
        cursor = Cursor(account=place.account, folder=place.folder, uidvalidity=place.uidvalidity)
        cursor.uid = 0
        session.add(cursor)
    if cursor.uidvalidity != place.uidvalidity:
        cursor.uidvalidity, cursor.uid = place.uidvalidity, 0
    session.flush()
    return cursor
