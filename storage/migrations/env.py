"""How a migration meets the database; Alembic runs this file for each command."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, Connection, Engine, Enum, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from storage.models import Base
from storage.models.base import AudienceNumber, Instant

# Any number will do, as long as nothing else takes it on the same database.
LOCK = 8273645
# What a column is in the database, so that a step of today does not change with the models of tomorrow.
PLAIN: dict[type[Any], str] = {
    Instant: "sa.DateTime(timezone=True)",
    AudienceNumber: "sa.SmallInteger()",
    Enum: "sa.String(length={0.length})",
    JSON: 'sa.JSON().with_variant(JSONB(), "postgresql")',
}


def run(engine: Engine) -> None:
    """Run the steps in one transaction, alone."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _loosen)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,
            render_item=_render,
            compare_type=True,
            transactional_ddl=True,
        )
        context.run_migrations()
        _check(connection)


def _loosen(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """Let a table be copied and dropped: with foreign keys on, the drop would delete what hangs on it.

    SQLite cannot alter most of a table, so that Alembic writes a new one (batch mode). The pragma has no
    effect within a transaction: https://sqlite.org/pragma.html#pragma_foreign_keys
    """
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=OFF")
    cursor.close()


def _check(connection: Connection) -> None:
    """Make up for the foreign keys that were off."""
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise RuntimeError(f"the migration left rows that hang on nothing: {broken[:5]}")


def _render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write a column's type down; False where Alembic knows how."""
    if kind != "type" or type(item) not in PLAIN:
        return False
    if isinstance(item, JSON):
        autogen.imports.add("from sqlalchemy.dialects.postgresql import JSONB")
    return PLAIN[type(item)].format(item)


run(context.config.attributes["engine"])
