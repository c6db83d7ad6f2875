"""Engines and transactions; the pragmas of SQLite; a reader's limits laid over a session.

SQLite is opened in WAL mode. A writer begins with BEGIN IMMEDIATE, since two writers that begin plainly
die at once with "database is locked" when both come to write; a reader begins deferred, so that it never
queues behind a writer. PostgreSQL needs none of this.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.orm.util import LoaderCriteriaOption
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_SECONDS = 2.5
READING = {"reading": True, "postgresql_readonly": True}
Limits = Sequence[LoaderCriteriaOption]


def connect(url: str, *, pool_size: int = 8) -> Engine:
    """Make the engine for a SQLAlchemy URL; it connects at the first use, not now."""
    if url.startswith("sqlite"):
        return _sqlite(url)
    return create_engine(url, pool_size=pool_size, max_overflow=pool_size, pool_pre_ping=True)


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """One transaction without limits: committed at the end, rolled back by an exception."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def reading(engine: Engine, limits: Limits) -> Iterator[Session]:
    """A fresh session that sees what the limits allow, lazy loads included, and cannot write.

    Fresh, because limits do not hide what a session has loaded already. `()` is no limit: for what is
    shown to nobody (the clock, the operator). The database refuses what passes by the session.
    """
    with (
        engine.connect().execution_options(**READING) as connection,
        Session(connection) as session,
    ):
        limit(session, limits)
        event.listen(session, "before_flush", _refuse)
        yield session
        _refuse(session)


def limit(session: Session, limits: Limits) -> None:
    """Lay criteria over every ORM SELECT that the session makes from now on."""
    if not limits:
        return

    def narrow(execution: ORMExecuteState) -> None:
        if execution.is_select and not execution.is_column_load:
            execution.statement = execution.statement.options(*limits)

    event.listen(session, "do_orm_execute", narrow)


def _refuse(session: Session, *_flush: Any) -> None:
    """Say at once that a reader's session was written to; a rollback would hide the mistake."""
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a reading session was written to")


def _sqlite(url: str) -> Engine:
    # The driver begins no transaction by itself (isolation_level None): we say which kind.
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "isolation_level": None})
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _set_pragmas(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Begin as a reader or as a writer. The pragma stays with the connection, so both say theirs."""
    reads = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql(f"PRAGMA query_only={'ON' if reads else 'OFF'}")
    connection.exec_driver_sql("BEGIN DEFERRED" if reads else "BEGIN IMMEDIATE")
