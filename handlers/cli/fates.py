"""The one place where what stops a command becomes a sentence on stderr and an exit code.

Whatever has no sentence here is a mistake of ours, and is told as one, with its place in the code.
"""

import sys
import traceback
from pathlib import Path

import typer
from typer.core import TyperGroup

# An error's class can only be met where its module has been loaded: nothing is imported for the question.
TOLD = (
    ("handlers.cli.fates", "Stopped"),
    ("bot.settings", "SettingsError"),
    ("bot.planfile", "PlanFileError"),
    ("bot.changes", "Refused"),
    ("bot.app", "NotReady"),
    ("handlers.mail.poller", "MailboxAway"),
    ("handlers.demo.door", "NoDemo"),
)
OTHER_SCHEMA = ("no such table", "no such column", "does not exist", "has no column")


class Stopped(Exception):  # noqa: N818 - named for its fate
    """The command ends without having done what was asked; the message says why, in one sentence."""


class Shell(TyperGroup):
    """All commands, with their errors told: exit 1, one sentence, no trace."""

    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            # Click's own (wrong usage, an exit) know their code, and a reader who left wants no words.
            if hasattr(error, "exit_code") or isinstance(error, BrokenPipeError | EOFError):
                raise
            typer.echo(sentence(error) or _mistake(error), err=True)
            raise typer.Exit(1) from None


def sentence(error: Exception) -> str | None:
    """Say why a command stopped; None for what is a mistake of ours."""
    if any(_is(error, module, name) for module, name in TOLD):
        return str(error)
    if _is(error, "alembic.util", "CommandError"):
        return f"The database cannot be migrated: {_first_line(error)}"
    if _is(error, "sqlalchemy.exc", "DBAPIError"):
        return _database(error)
    if isinstance(error, OSError):
        reason = error.strerror or str(error)
        return f"{error.filename}: {reason}" if error.filename else reason
    return None


def _mistake(error: Exception) -> str:
    """Tell a mistake of ours so that it can be reported, without a page of trace."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}, line {last.lineno}"
    return f"This is a mistake in Tandem, please report it: {type(error).__name__} in {place}."


def _database(error: Exception) -> str:
    words = _first_line(getattr(error, "orig", None) or error)
    if any(sign in words for sign in OTHER_SCHEMA):
        return "The database has not the tables of this version; run `tandem migrate`."
    if _is(error, "sqlalchemy.exc", "IntegrityError"):
        return "Somebody changed the same thing at the same moment; try again."
    return f"The database cannot be used: {words}"


def _first_line(error: object) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__


def _is(error: Exception, module: str, name: str) -> bool:
    loaded = sys.modules.get(module)
    return loaded is not None and isinstance(error, getattr(loaded, name))
