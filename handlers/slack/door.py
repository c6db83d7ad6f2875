"""All that is served under /slack/: the guarded events, and the pages of an installation where OAuth is set."""

from collections.abc import Iterable

from slack_bolt import App

from bot.settings import SlackSettings
from bot.tokens import LinkTokens
from handlers.slack.app import EVENTS, make_wsgi
from handlers.slack.guard import Environ, StartResponse, Wsgi
from handlers.slack.install import BACK, INSTALL, Installer
from handlers.slack.parts import Parts


def make_door(
    parts: Parts, app: App, settings: SlackSettings, *, tokens: LinkTokens, base_url: str
) -> Wsgi:
    """Make the WSGI app of /slack/…; any other path is not found."""
    doors: dict[str, Wsgi] = {}
    if settings.signing_secret is not None:
        doors[EVENTS] = make_wsgi(parts, app, settings.signing_secret)
    if settings.oauth:
        installer = Installer(
            parts.engine, parts.clock, settings, parts.workspaces, tokens, base_url
        )
        doors |= {INSTALL: installer, BACK: installer}

    def serve(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        found = doors.get(environ.get("PATH_INFO", ""), _nothing)
        return found(environ, start_response)

    return serve


def _nothing(_environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
    body = b"There is nothing here."
    start_response("404 Not Found", [("Content-Length", str(len(body)))])
    return [body]
