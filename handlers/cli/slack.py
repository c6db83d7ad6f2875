"""The Slack app's manifest."""

from typing import Annotated

import typer

from handlers.cli.plans import Json
from handlers.cli.printing import print_json


def manifest(
    url: Annotated[
        str | None,
        typer.Option(help="The address under which Slack reaches Tandem; without: Socket Mode."),
    ] = None,
    *,
    threads: Annotated[
        bool, typer.Option("--threads/--no-threads", help="Hear the replies in threads.")
    ] = True,
    command: Annotated[str, typer.Option(help="The slash command.")] = "/plan",
    json: Json = False,
) -> None:
    """Print the manifest to make the Slack app from.

    Paste it at https://api.slack.com/apps: Create New App, From a manifest.
    """
    from handlers.slack import manifest as made

    if not command.startswith("/") or " " in command:
        raise typer.BadParameter(f"expected a command like /plan, not {command}")
    base = _checked(url) if url else None
    if json:
        print_json(made.manifest(base, command, threads=threads))
        return
    typer.echo(made.manifest_text(base, command, threads=threads), nl=False)


def _checked(url: str) -> str:
    from bot.settings.urls import parse_page_url

    try:
        return parse_page_url(url)
    except ValueError as error:
        raise typer.BadParameter(f"--url {error}") from None
