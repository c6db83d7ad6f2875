"""Engines and transactions; the pragmas of SQLite; a reader's limits laid over a session.

SQLite is opened in WAL mode. A writer begins with BEGIN IMMEDIATE, since two writers that begin plainly
die at once with "database is locked" when both come to write; a reader begins deferred, so that it never
queues behind a writer. PostgreSQL needs none of this.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from random import uniform
from threading import Event
from time import monotonic
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    Table,
    bindparam,
    create_engine,
    event,
    insert,
    update,  # noqa: TID251 - named by keys
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.pool import ConnectionPoolEntry

from storage.criteria import Criteria
from storage.editions import end, forget, renew
from storage.models import Base

BUSY_SECONDS = 2.5
# In seconds, by chance between the two, so that those who wait do not look in step.
LOOK_AGAIN = (0.0005, 0.005)
READING = {"reading": True, "postgresql_readonly": True}
Limits = Sequence[Criteria]
_INSERTS: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
# An event that never comes, to wait for without sleeping.
_NOTHING = Event()


def connect(url: str, *, pool_size: int = 8, patience: float = BUSY_SECONDS) -> Engine:
    """Make the engine for a SQLAlchemy URL; it connects at the first use, not now.

    `patience` is for how many seconds a writer waits for another one on SQLite. Slack wants its answer
    within three; who is not waited for has time.
    """
    if url.startswith("sqlite"):
        return _sqlite(url, patience)
    return create_engine(url, pool_size=pool_size, max_overflow=pool_size, pool_pre_ping=True)


class WritingSession(Session):
    """A session that renews the editions of the plans that it writes on."""


class ReadingSession(Session):
    """A session that cannot write, and sees what the limits allow that it was made with."""

    def __init__(self, bind: Connection, limits: Limits, **options: Any) -> None:
        super().__init__(bind, **options)
        self.limits = limits


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """One transaction without limits: committed at the end, rolled back by an exception."""
    with WritingSession(engine, expire_on_commit=False) as session, session.begin():
        yield session


def insert_new(session: Session, kind: type[Base], **values: Any) -> bool:
    """Insert a row unless one stands in its way; False then. Who comes second waits for the first to end."""
    new = _new(session.get_bind().dialect.name, kind)
    return session.connection().execute(new, values).scalar() is not None


def insert_all(session: Session, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert many rows by one statement; the session does not get to know them.

    It passes by what a flush does for each row, which takes longer than the writing.
    """
    if rows:
        session.connection().execute(_all_new(kind), list(rows))


def write_by_key(session: Session, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write columns of many rows at once, each named by its key; what the session holds of them stays as it is.

    Like `insert_all` it passes by the flush.
    """
    if rows:
        named = [{"row" if name == "id" else name: row[name] for name in row} for row in rows]
        session.connection().execute(_by_key(kind), named)


def write_alike(session: Session, kind: type[Base], keys: Sequence[int], **values: Any) -> None:
    """Write the same into many rows by one statement; what the session holds of them stays as it is."""
    table = _table(kind)
    session.connection().execute(update(table).where(table.c.id.in_(keys)).values(**values))


# Statements are made once: to put one together takes as long as to run it.


@cache
def _new(dialect: str, kind: type[Base]) -> Executable:
    row = _INSERTS[dialect](_table(kind))
    new: Executable = row.on_conflict_do_nothing().returning(_table(kind).c.id)
    return new


@cache
def _all_new(kind: type[Base]) -> Executable:
    return insert(_table(kind))


@cache
def _by_key(kind: type[Base]) -> Executable:
    return update(_table(kind)).where(_table(kind).c.id == bindparam("row"))


def _table(kind: type[Base]) -> Table:
    assert isinstance(kind.__table__, Table)
    return kind.__table__


def remember(session: Session) -> None:
    """Have the session keep what it loads until its end; it forgets at once what nobody holds."""
    kept: list[object] = []

    def keep(_session: Session, thing: object) -> None:
        kept.append(thing)

    event.listen(session, "loaded_as_persistent", keep)
    event.listen(session, "pending_to_persistent", keep)


@contextmanager
def reading(engine: Engine, limits: Limits) -> Iterator[Session]:
    """A fresh session that sees what the limits allow, lazy loads included, and cannot write.

    Fresh, because limits do not hide what a session has loaded already. `()` is no limit: for what is
    shown to nobody (the clock, the operator). The database refuses what passes by the session.
    """
    with (
        engine.connect().execution_options(**READING) as connection,
        ReadingSession(connection, limits) as session,
    ):
        yield session
        _refuse(session)


@contextmanager
def beside(session: Session, limits: Limits) -> Iterator[Session]:
    """A fresh session in the same transaction, which sees what the limits allow of what was changed so far.

    It cannot write, and its end ends nothing.
    """
    session.flush()
    with ReadingSession(
        session.connection(), limits, join_transaction_mode="rollback_only"
    ) as fresh:
        yield fresh
        _refuse(fresh)


def _narrow(execution: ORMExecuteState) -> None:
    """Lay the reader's criteria over an ORM SELECT."""
    session = execution.session
    assert isinstance(session, ReadingSession)
    if execution.is_select and not execution.is_column_load:
        for criteria in session.limits:
            execution.statement = criteria.over(execution.statement)


def _refuse(session: Session, *_flush: Any) -> None:
    """Say at once that a reader's session was written to; a rollback would hide the mistake."""
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a reading session was written to")


# Once for all sessions: to listen to each anew takes longer than to open it.
event.listen(WritingSession, "before_flush", renew)
event.listen(WritingSession, "after_soft_rollback", forget)
event.listen(WritingSession, "after_transaction_end", end)
event.listen(ReadingSession, "before_flush", _refuse)
event.listen(ReadingSession, "do_orm_execute", _narrow)


def _sqlite(url: str, patience: float) -> Engine:
    # The driver begins no transaction by itself (isolation_level None): we say which kind.
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "isolation_level": None})
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", partial(_begin, patience))
    return engine


def _set_pragmas(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(patience: float, connection: Connection) -> None:
    """Begin as a reader or as a writer. The pragma stays with the connection, so both say theirs."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    if connection.get_execution_options().get("reading", False):
        driver.execute("PRAGMA query_only=ON")
        driver.execute("BEGIN DEFERRED")
        return
    driver.execute("PRAGMA query_only=OFF")
    if not _begin_in_turn(driver, patience):
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_in_turn(driver: sqlite3.Connection, patience: float) -> bool:
    """Begin to write as soon as nobody else does; False where that takes longer than one has patience.

    SQLite would wait by itself, but it looks again ever more rarely, at last ten times a second: beside
    three processes that write without a pause a fourth did not get its turn for 2.5 seconds.
    """
    last = monotonic() + patience
    driver.execute("PRAGMA busy_timeout=0")
    try:
        while not _try_to_begin(driver):
            if monotonic() > last:
                return False
            _NOTHING.wait(uniform(*LOOK_AGAIN))  # noqa: S311 - no secret
    finally:
        driver.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")
    return True


def _try_to_begin(driver: sqlite3.Connection) -> bool:
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True
