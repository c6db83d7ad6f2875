"""Fresh databases: as new for each test, and quick."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
import sqlalchemy
from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    NullPool,
    String,
    Table,
    create_engine,
    func,
    insert,
    inspect,
)
from sqlalchemy.exc import OperationalError

from .postgres import Postgres
from .sqlite import SqliteFiles

SCHEMA = MetaData()
SHELF = Table("shelf", SCHEMA, Column("id", Integer, primary_key=True), Column("name", String))
BOOK = Table(
    "book",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("shelf_id", ForeignKey("shelf.id")),
)
EDITION = Table("edition", SCHEMA, Column("number", Integer))
MADE: list[str] = []
DIES = """
import sys
from tests.servers.postgres import Postgres
server = Postgres()
server.start()
guarded = server._guarded
pid = (guarded.folder / "data" / "postmaster.pid").read_text().split()[0]
print(pid, guarded._process.pid, guarded.folder, flush=True)
sys.stdin.read()
"""


def make_schema(url: str) -> None:
    MADE.append(url)
    engine = create_engine(url, poolclass=NullPool)
    SCHEMA.create_all(engine)
    with engine.begin() as connection:
        connection.execute(insert(EDITION).values(number=1))
    engine.dispose()


def fill(url: str) -> None:
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(insert(SHELF).values(name="first"))
        connection.execute(insert(BOOK).values(shelf_id=1))
    engine.dispose()


def rows(url: str, table: Table) -> int:
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        found = connection.execute(sqlalchemy.select(func.count()).select_from(table)).scalar_one()
    engine.dispose()
    return int(found)


@pytest.fixture
def lent(postgres_server: Postgres) -> Iterator[str]:
    url = postgres_server.fresh_database(make_schema)
    yield url
    postgres_server.give_back(url)


def test_postgres_database_has_the_schema_and_what_the_migrations_wrote(lent: str):
    assert rows(lent, BOOK) == 0
    assert rows(lent, EDITION) == 1


def test_postgres_databases_do_not_know_each_other(postgres_server: Postgres, lent: str):
    other = postgres_server.fresh_database(make_schema)
    fill(lent)

    assert other != lent
    assert rows(other, BOOK) == 0
    postgres_server.give_back(other)


def test_postgres_database_that_comes_back_is_as_new(postgres_server: Postgres):
    for _ in range(3):
        url = postgres_server.fresh_database(make_schema)
        assert (rows(url, SHELF), rows(url, BOOK), rows(url, EDITION)) == (0, 0, 1)
        fill(url)  # a shelf that does not get number 1 again would break it
        postgres_server.give_back(url)


def test_postgres_database_comes_back_from_who_is_still_connected(postgres_server: Postgres):
    url = postgres_server.fresh_database(make_schema)
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(insert(SHELF).values(name="open transaction"))

        postgres_server.give_back(url)

        with pytest.raises(OperationalError):
            connection.execute(sqlalchemy.select(func.count()).select_from(SHELF))
        connection.invalidate()
    engine.dispose()


def test_postgres_database_whose_schema_was_changed_is_not_used_again(postgres_server: Postgres):
    url = postgres_server.fresh_database(make_schema)
    engine = create_engine(url, poolclass=NullPool)
    BOOK.drop(engine)
    engine.dispose()
    postgres_server.give_back(url)

    following = postgres_server.fresh_database(make_schema)

    assert following != url
    assert rows(following, BOOK) == 0
    postgres_server.give_back(following)


def test_postgres_schema_is_made_once(postgres_server: Postgres, lent: str):
    made = len([url for url in MADE if url.startswith("postgresql")])
    postgres_server.give_back(postgres_server.fresh_database(make_schema))

    assert len([url for url in MADE if url.startswith("postgresql")]) == made == 1


def test_postgres_database_is_there_at_once(postgres_server: Postgres):
    taken = []
    for _ in range(11):
        begun = perf_counter()
        url = postgres_server.fresh_database(make_schema)
        taken.append(perf_counter() - begun)
        postgres_server.give_back(url)

    assert median(taken) < 0.1


def test_postgres_ends_with_its_folder_when_it_is_stopped():
    server = Postgres()
    server.start()
    folder = server._guarded.folder

    server.stop()

    assert not folder.exists()


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")
def test_postgres_ends_when_the_tests_are_killed():
    with subprocess.Popen(
        [sys.executable, "-c", DIES], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as tests:
        *pids, folder = tests.stdout.readline().split()
        handles = [os.pidfd_open(int(pid)) for pid in pids]

        tests.send_signal(signal.SIGKILL)

        for handle in handles:
            assert select.select([handle], [], [], 20)[0]
            os.close(handle)
    assert not Path(folder).exists()


def test_sqlite_database_has_the_schema_and_no_rows_of_another_test(tmp_path: Path):
    files = SqliteFiles(tmp_path, make_schema)
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    fill(files.fresh_database(first))

    url = files.fresh_database(second)

    assert rows(url, BOOK) == 0
    assert rows(url, EDITION) == 1


def test_sqlite_template_holds_what_a_write_ahead_log_would_keep(tmp_path: Path):
    def make_in_wal_mode(url: str) -> None:
        engine = create_engine(url, poolclass=NullPool)
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            SCHEMA.create_all(connection)
            connection.commit()
        engine.dispose()

    url = SqliteFiles(tmp_path, make_in_wal_mode).fresh_database(tmp_path)

    engine = create_engine(url, poolclass=NullPool)
    assert set(inspect(engine).get_table_names()) == {"shelf", "book", "edition"}
    engine.dispose()
