"""A shell with a database of its own, in an empty folder, without anybody's settings."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
import structlog
from sqlalchemy import Engine
from typer.testing import CliRunner, Result

from handlers.cli import shell
from handlers.sandbox.mail import MailStandIn
from tests import cast as people
from tests.planfile.files import ACME
from tests.servers.fixtures import BOT


class Tandem(Protocol):
    """Runs a command and gives what came of it."""

    def __call__(self, *words: str, stdin: str | bytes | None = None) -> Result: ...


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one; no setting of the machine is left."""
    for name in list(os.environ):  # noqa: TID251 - what is there is taken away
        if name.startswith("TANDEM_"):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    return home


@pytest.fixture
def tandem(folder: Path) -> Iterator[Tandem]:
    """The command, in that folder."""

    def run(*words: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(shell, list(words), input=stdin, prog_name="tandem")

    yield run
    # The log was set to the runner's stderr, which is gone.
    structlog.reset_defaults()


@pytest.fixture
def settings(folder: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The least that a bot needs: a database and keys."""
    monkeypatch.setenv("TANDEM_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("TANDEM_SECRET_KEY", "a-key-that-is-long-enough-for-anybody")
    monkeypatch.setenv("TANDEM_ENCRYPTION_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")


@pytest.fixture
def mail(
    settings: None, mail_stand_in: MailStandIn, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., None]:
    """Sets the mailbox and the relay of the stand-in; call it again to log in by another password."""

    def set_up(password: str = "test") -> None:
        login = f"{BOT.replace('@', '%40')}:{password}@127.0.0.1"
        monkeypatch.setenv("TANDEM_MAIL_ADDRESS", BOT)
        monkeypatch.setenv("TANDEM_IMAP_URL", f"imap://{login}:{mail_stand_in.imap_port}/INBOX")
        monkeypatch.setenv("TANDEM_SMTP_URL", f"smtp://{login}:{mail_stand_in.smtp_port}")

    set_up()
    return set_up


@pytest.fixture
def acme(sqlite_engine: Engine, settings: None) -> people.Cast:
    """The cast's plan, in the database of the settings."""
    return people.insert(sqlite_engine)


@pytest.fixture
def file(folder: Path) -> Path:
    """The example plan, as a file."""
    path = folder / "acme.yaml"
    path.write_text(ACME, encoding="utf-8")
    return path


@pytest.fixture
def said() -> Callable[[Result], Any]:
    """Reads what was printed as JSON."""
    return lambda result: json.loads(result.stdout)
