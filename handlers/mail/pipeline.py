"""Mails that lie in the database are understood: a few in one transaction, as long as none of them raises.

What was read for one serves the next, which is three times as fast as a transaction for each. An exception
fails its own mail and holds up no other: the transaction is rolled back, and its mails are taken up one by one.
Only a database that is away leaves them as they are, to be taken up later. Each is parsed before the
transaction begins, so that a bomb keeps nobody else from writing.
"""

from collections.abc import Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session, defer

from handlers.mail.desk import Desk
from handlers.mail.ending import end
from handlers.mail.eyes import Eyes
from handlers.mail.judging import Judged, judge
from handlers.mail.opening import Read, read
from handlers.mail.steps import settle
from handlers.mail.whose import Whose
from storage.db import reading, remember, writing
from storage.kinds import IncomingState
from storage.models import Incoming

log = structlog.get_logger()
AWAY = (OperationalError, InterfaceError)
TOGETHER = 25
NEW = frozenset({IncomingState.RECEIVED})


@dataclass(frozen=True)
class _Run:
    """What holds for all mails of a run. `vouched`: whose they are, where somebody has confirmed that."""

    desk: Desk
    now: datetime
    vouched: Whose | None = None
    only: Collection[IncomingState] = NEW


def understand(
    desk: Desk,
    incoming_id: int,
    *,
    now: datetime,
    vouched: Whose | None = None,
    only: Collection[IncomingState] = NEW,
) -> IncomingState:
    """Run one mail through the pipeline and give how it ended; one in another state than `only` is left alone.

    Raises only what says that the database is away.
    """
    _go_through(_Run(desk, now, vouched, only), [incoming_id])
    with reading(desk.engine, ()) as session:
        query = select(Incoming.state).where(Incoming.id == incoming_id)
        return session.scalars(query).one()


def understand_all(desk: Desk, incoming_ids: Sequence[int], *, now: datetime) -> None:
    """Run new mails through the pipeline in their order. Raises only what says that the database is away."""
    for start in range(0, len(incoming_ids), TOGETHER):
        _go_through(_Run(desk, now), incoming_ids[start : start + TOGETHER])


def _go_through(run: _Run, incoming_ids: Sequence[int]) -> None:
    mails = _read_all(run, incoming_ids)
    while mails:
        mails = _go_together(run, mails)


def _read_all(run: _Run, incoming_ids: Sequence[int]) -> Sequence[Read]:
    with reading(run.desk.engine, ()) as session:
        query = select(Incoming).where(Incoming.id.in_(incoming_ids)).order_by(Incoming.id)
        found = [row for row in session.scalars(query) if row.state in run.only]
        session.expunge_all()
    return [read(run.desk, row) for row in found]


def _go_together(run: _Run, mails: Sequence[Read]) -> Sequence[Read]:
    """Take up the first of the mails, in their order, and give those that are left."""
    try:
        with writing(run.desk.engine) as session:
            done = _settle_all(session, run, mails)
    except AWAY:
        raise
    except Exception as error:
        log.exception("mail failed", incoming=[mail.incoming.id for mail in mails])
        _take_apart(run, mails, error)
        return ()
    for row in (row for row in done if row is not None):
        log.info("mail", incoming=row.id, state=row.state.value)
    return mails[len(done) :]


def _take_apart(run: _Run, mails: Sequence[Read], error: Exception) -> None:
    """Take up each by itself of several of which one raises; a single one has failed."""
    if len(mails) > 1:
        for mail in mails:
            _go_together(run, [mail])
        return
    with writing(run.desk.engine) as session:
        for row in _lock(session, mails).values():
            end(row, IncomingState.FAILED, f"Understanding it ended with {type(error).__name__}.")


def _settle_all(session: Session, run: _Run, mails: Sequence[Read]) -> list[Incoming | None]:
    """Do what mails ask for, as long as they are about one plan; None for one that has ended meanwhile.

    Plans are locked one at a time: two that hold one each and wait for the other's would wait for ever.
    """
    remember(session)
    rows = _lock(session, mails)
    first: Judged | None = None
    done: list[Incoming | None] = []
    with ExitStack() as opened:
        eyes = Eyes(session, opened)
        for mail in mails:
            row = rows.get(mail.incoming.id)
            if row is not None:
                judged = judge(session, run.desk, mail, run.vouched, now=run.now)
                if not _goes_with(judged, first):
                    break
                settle(eyes, run.desk, row, judged, mail, now=run.now)
                first = first or (judged if judged.locks else None)
            done.append(row)
    return done


def _goes_with(judged: Judged, first: Judged | None) -> bool:
    """Whether a mail changes no plan but the one that the first which changes any is about."""
    if first is None or not judged.locks:
        return True
    return judged.plan_id is not None and judged.plan_id == first.plan_id


def _lock(session: Session, mails: Sequence[Read]) -> dict[int, Incoming]:
    """Take the rows for this transaction, of those which nobody has ended meanwhile."""
    was = {mail.incoming.id: mail.incoming.state for mail in mails}
    query = select(Incoming).where(Incoming.id.in_(was)).options(defer(Incoming.raw))
    rows = session.scalars(query.with_for_update())
    return {row.id: row for row in rows if row.state is was[row.id]}
