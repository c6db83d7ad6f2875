"""Mails that lie in the database are understood: a few in one transaction, each in a savepoint of its own.

What was read for one serves the next, which is three times as fast as a transaction for each. An exception
fails its own mail and holds up no other; only a database that is away leaves them as they are, to be taken
up later. Each is parsed before the transaction begins, so that a bomb keeps nobody else from writing.
"""

from collections import deque
from collections.abc import Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session, defer

from handlers.mail.desk import Desk
from handlers.mail.eyes import Eyes
from handlers.mail.judging import judge
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
    mails = deque(_read_all(run, incoming_ids))
    while mails:
        with writing(run.desk.engine) as session:
            remember(session)
            _go_together(session, run, mails)


def _read_all(run: _Run, incoming_ids: Sequence[int]) -> list[Read]:
    with reading(run.desk.engine, ()) as session:
        query = select(Incoming).where(Incoming.id.in_(incoming_ids)).order_by(Incoming.id)
        found = [row for row in session.scalars(query) if row.state in run.only]
        session.expunge_all()
    return [read(run.desk, row) for row in found]


def _go_together(session: Session, run: _Run, mails: deque[Read]) -> None:
    """Take up mails, in their order, as long as they are about the plan that the first was about.

    Plans are locked one at a time: two that hold one each and wait for the other's would wait for ever.
    """
    rows = _lock(session, [mail.incoming.id for mail in mails])
    plans: set[int | None] = set()
    with ExitStack() as opened:
        eyes = Eyes(session, opened)
        while mails:
            mail, row = mails[0], rows.get(mails[0].incoming.id)
            if row is not None and row.state is mail.incoming.state:
                if not _go_through_one(run, mail, row, plans, eyes):
                    return
                log.info("mail", incoming=row.id, state=row.state.value)
            mails.popleft()


def _lock(session: Session, incoming_ids: Sequence[int]) -> dict[int, Incoming]:
    """Take the rows for this transaction; who has ended one meanwhile is seen by its state."""
    query = select(Incoming).where(Incoming.id.in_(incoming_ids)).options(defer(Incoming.raw))
    return {row.id: row for row in session.scalars(query.with_for_update())}


def _go_through_one(
    run: _Run, mail: Read, row: Incoming, plans: set[int | None], eyes: Eyes
) -> bool:
    """Judge a mail and do what follows; False, and nothing was done, where another plan is held already."""
    session = eyes.session
    try:
        with session.begin_nested():
            judged = judge(session, run.desk, mail, run.vouched, now=run.now)
            if judged.locks and plans and (judged.plan_id is None or judged.plan_id not in plans):
                return False
            settle(eyes, run.desk, row, judged, mail, now=run.now)
            plans |= {judged.plan_id} if judged.locks else set()
    except AWAY:
        raise
    except Exception as error:
        log.exception("mail failed", incoming=row.id)
        eyes.shut()
        row.state = IncomingState.FAILED
        row.why = f"Understanding it ended with {type(error).__name__}."
    return True
