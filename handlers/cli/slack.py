"""The Slack app's manifest."""

from typing import Annotated

import typer

from handlers.cli.printing import print_json


def manifest(
    url: Annotated[str, typer.Option(help="The address under which Slack reaches Tandem.")],
    *,
    threads: Annotated[
        bool, typer.Option("--threads/--no-threads", help="Read replies in threads.")
    ] = True,
    command: Annotated[str, typer.Option(help="The slash command.")] = "/plan",
) -> None:
    """Print the manifest to create the Slack app from, at api.slack.com/apps."""
    from handlers.slack.manifest import manifest as make

    print_json(make(url, threads=threads, command=command))
