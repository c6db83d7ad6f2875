"""The steps from one schema to the next, for SQLite and PostgreSQL, without a configuration file.

A migration is one transaction on both databases and runs alone: whoever starts a second one meanwhile
waits, and then finds nothing left to do. `storage.migrations.write` makes a new step out of the models.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from storage.db import connect

# In seconds: how long one who migrates waits for another who does.
PATIENCE = 60


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database up to a revision; an empty one becomes whole. Nothing happens where it is there."""
    with _configured(url) as config:
        command.upgrade(config, revision)


def downgrade(url: str, revision: str) -> None:
    """Take the database back to a revision, `base` for none. What only newer tables held is lost."""
    with _configured(url) as config:
        command.downgrade(config, revision)


def current(engine: Engine) -> str | None:
    """Give the database's revision; None where no migration has run yet."""
    with engine.connect().execution_options(reading=True) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head() -> str:
    """Give the revision that this code needs."""
    found = ScriptDirectory.from_config(configure()).get_current_head()
    assert found is not None
    return found


def is_current(engine: Engine) -> bool:
    """Whether the database has the schema that this code needs."""
    return current(engine) == head()


def configure() -> Config:
    """Say where the steps are; no file is read."""
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    return config


@contextmanager
def _configured(url: str) -> Iterator[Config]:
    """Give a configuration with an engine of its own, which is closed at the end."""
    engine = connect(url, patience=PATIENCE)
    config = configure()
    config.attributes["engine"] = engine
    try:
        yield config
    finally:
        engine.dispose()
