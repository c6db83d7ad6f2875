"""From nothing to a bot that can run: settings, tables, and whether all of it works."""

import os
from pathlib import Path
from typing import Annotated

import typer

from handlers.cli.fates import Stopped
from handlers.cli.printing import print_json

ONLY_MINE = 0o600


def init(
    file: Annotated[Path, typer.Option(metavar="FILE", help="Where to write.")] = Path(".env"),
) -> None:
    """Write a .env with fresh keys.

    One that is there already is never touched.
    """
    from bot.settings import fresh_env

    try:
        # Created and opened in one step, so that nobody reads the keys in between.
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_MINE)
    except FileExistsError:
        raise Stopped(f"{file} is there already; nothing was written.") from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened_file:
        opened_file.write(fresh_env())
    typer.echo(f"Wrote {file} with fresh keys. Next: `tandem migrate`, then `tandem check`.")


def migrate(
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Bring the database to the newest schema.

    An empty one becomes whole; nothing happens to one that is there.
    """
    from bot import settings
    from storage import migrations

    migrations.upgrade(settings.load().database_url.get_secret_value())
    if json:
        print_json({"revision": migrations.head()})
        return
    typer.echo(f"The database is at the newest schema ({migrations.head()}).")


def check(
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Try settings, database, Slack and mail.

    Each has its verdict; the exit code is 1 if one fails.
    """
    from handlers.cli.checks import check_all

    verdicts = check_all()
    failed = any(verdict.state == "failed" for verdict in verdicts)
    if json:
        print_json({"ok": not failed, "checks": [verdict.as_json() for verdict in verdicts]})
    else:
        for verdict in verdicts:
            typer.echo(f"{verdict.state:<6}  {verdict.what}: {verdict.words}")
    raise typer.Exit(1 if failed else 0)
