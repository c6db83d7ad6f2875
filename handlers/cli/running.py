"""The bot itself: web, worker, both in one process, or one round by hand."""

from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped

if TYPE_CHECKING:
    from bot.app import App
    from bot.settings import Settings


def run() -> None:
    """Run web and worker in one process."""
    _awake().run()


def web() -> None:
    """Run a web process: Slack, pages, health."""
    _awake().serve_web()


def worker() -> None:
    """Run a worker: reminders, mail in, messages out."""
    _built().work()


def tick(
    *,
    once: Annotated[bool, typer.Option("--once", help="One round, then end.")] = False,
    now: Annotated[
        str | None,
        typer.Option(
            metavar="ISO", help="As of another time; only where nothing leaves this machine."
        ),
    ] = None,
) -> None:
    """Run one round of waking, fetching and sending."""
    from bot.settings import load

    if not once:
        raise typer.BadParameter("expected --once; `tandem worker` runs round after round")
    at = None if now is None else opened.instant(now)
    settings = load()
    if at is not None:
        _check_loopback(settings)
    bot = _built(settings)
    try:
        bot.tick(at or bot.clock())
    finally:
        bot.close()


def _awake() -> "App":
    """Put the bot together and let it read a word: the first takes a second or more, and Slack waits for three."""
    from bot import reading

    bot = _built()
    reading.read(
        "done", tasks=[], people=[], sender="", said_at=bot.clock(), zone="UTC", locale="en"
    )
    return bot


def _built(settings: "Settings | None" = None) -> "App":
    """Put the bot together; its log goes to stderr, as the settings say."""
    from bot import app
    from bot.settings import load

    found = settings or load()
    app.set_logging(found)
    return app.build(found)


def _check_loopback(settings: "Settings") -> None:
    """Nobody outside is told of a time that is not."""
    from bot.settings.urls import is_loopback

    slack, mail = settings.slack, settings.mail
    hosts = [urlsplit(slack.api_url).hostname or ""] if slack else []
    if mail is not None:
        hosts += [mailbox.host for mailbox in mail.mailboxes]
        hosts += [mail.relay.host] if mail.relay else []
    outside = [host for host in hosts if not is_loopback(host)]
    if outside:
        raise Stopped(
            f"--now is for transports on this machine only, and {outside[0]} is not;"
            " people would be told of a time that is not."
        )
