"""What every test may ask for: a database with the schema, the cast, the clock.

`engine` is fresh for each test, and each test that asks for it (or for the cast) runs twice: on SQLite and
on PostgreSQL. What concerns one of them only asks for `sqlite_engine` or `postgres_engine`; a test that
opens its own connections, in another process say, asks for `database_url`. To keep to one while working:
`pytest -k sqlite`.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import Engine

from storage import migrations
from storage.db import connect
from tests import cast as people
from tests.servers.postgres import Postgres
from tests.servers.sqlite import SqliteFiles

pytest_plugins = ["tests.servers.fixtures"]
# The same examples on each machine and day: a run says of the change what it says, not of its luck.
settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")


class Clock:
    """Stands at NOON until a test moves it; the bot's own clock is called alike."""

    def __init__(self) -> None:
        self.now = people.NOON

    def __call__(self) -> datetime:
        """Give the instant that it is."""
        return self.now

    def forward(self, **parts: float) -> datetime:
        """Let time pass, in the parts of a `timedelta`, and give the new instant."""
        self.now += timedelta(**parts)
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of the test."""
    return Clock()


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    """Where SQLite databases come from; their template is made by the migrations, once."""
    return SqliteFiles(tmp_path_factory.mktemp("template"), migrations.upgrade)


@pytest.fixture(scope="session")
def sqlite_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the SQLite database of each test lies in its turn."""
    return tmp_path_factory.mktemp("sqlite")


@pytest.fixture
def sqlite_url(sqlite_files: SqliteFiles, sqlite_folder: Path) -> str:
    """A SQLite database with the schema, always at the same place."""
    return sqlite_files.fresh_database(sqlite_folder)


@pytest.fixture
def postgres_url(postgres_server: Postgres) -> Iterator[str]:
    """A PostgreSQL database with the schema."""
    url = postgres_server.fresh_database(migrations.upgrade)
    yield url
    postgres_server.give_back(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each of the two in its turn."""
    fixture = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    return str(request.getfixturevalue(fixture))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh database, of each of the two in its turn."""
    yield from _engine(database_url)


@pytest.fixture
def sqlite_engine(sqlite_url: str) -> Iterator[Engine]:
    """An engine on a fresh SQLite database."""
    yield from _engine(sqlite_url)


@pytest.fixture
def postgres_engine(postgres_url: str) -> Iterator[Engine]:
    """An engine on a fresh PostgreSQL database."""
    yield from _engine(postgres_url)


@pytest.fixture
def cast(engine: Engine) -> people.Cast:
    """The cast and their plan, in `engine`'s database."""
    return people.insert(engine)


@pytest.fixture
def plan(cast: people.Cast) -> int:
    """The key of the cast's plan."""
    return cast.plan


# An engine keeps the SQL that it has compiled, which takes longer than most tests: one for each place, however
# many databases stand there one after the other.
_engines: dict[str, Engine] = {}


def _engine(url: str) -> Iterator[Engine]:
    engine = _engines.setdefault(url, connect(url))
    yield engine
    engine.dispose()
