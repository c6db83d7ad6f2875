"""Puts the edge together: the guard, Bolt, and a listener for each thing that people do.

Bolt answers within the request (`process_before_response`): otherwise it looks every 10 ms whether a listener
has answered, and its pool of five threads misses acknowledgements under a burst. Work is one short transaction.
"""

import logging
import re
from typing import Any

import structlog
from prometheus_client import Counter
from pydantic import SecretStr
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from sqlalchemy.exc import OperationalError

from handlers.slack import (
    accounts,
    buttons,
    channels,
    days,
    forms,
    home,
    menus,
    sharing,
    slash,
    wishing,
    words,
)
from handlers.slack.forms import asked
from handlers.slack.gaps import fill_gaps
from handlers.slack.guard import Environ, Guard, StartResponse, Wsgi
from handlers.slack.parts import Json, Parts

log = structlog.get_logger()

EVENTS = "/slack/events"
# An id is unique in its row, so that two buttons of a kind in one row have a word behind it.
FORM_BUTTON = re.compile(r"form(_\w+)?")
PAGE_BUTTON = re.compile(r"page_\w+")
WISH_BUTTON = re.compile(r"wish_[a-z]+")
UNKNOWN = Counter("tandem_slack_unknown_total", "Signed payloads that no listener takes.", ["type"])
KNOWN_TYPES = frozenset(
    {
        "event_callback",
        "block_actions",
        "view_submission",
        "view_closed",
        "shortcut",
        "message_action",
        "block_suggestion",
    }
)
NOT_INSTALLED = "I am not installed here any more; ask whoever looks after your workspace's apps."
AWAY = "I cannot reach my notes right now, so nothing was changed. Please try again in a minute."
BROKEN = "Something went wrong on my side. I have noted it; please try again."


def make_app(parts: Parts) -> App:
    """Make the Bolt app with all its listeners; both transports share it."""
    app = App(
        name="tandem",
        logger=_quiet_logger(),
        authorize=_authorizer(parts),
        process_before_response=True,
        raise_error_for_unhandled_request=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        user_facing_authorize_error_message=NOT_INSTALLED,
    )
    app.middleware(fill_gaps)
    app.command(parts.command)(slash.type_command(parts))
    for action, meaning in buttons.MEANINGS.items():
        app.action(action)(buttons.press_button(parts, meaning))
    for action, meaning in sharing.MEANINGS.items():
        app.action(action)(buttons.press_button(parts, meaning))
    app.action("more")(buttons.show_more(parts))
    app.action("open")(_follow_link)
    for action, meaning in days.MEANINGS.items():
        app.action(action)(days.pick_day(parts, meaning))
    app.action("menu")(menus.choose(parts))
    app.action(FORM_BUTTON)(asked.press(parts))
    app.action(PAGE_BUTTON)(home.turn(parts))
    app.action(WISH_BUTTON)(buttons.press_button(parts, wishing.wish))
    app.shortcut(asked.ADD_TO_PLAN)(asked.shortcut(parts))
    app.action("pick")(menus.pick(parts))
    for kind in forms.READERS:
        app.view(kind)(forms.submit(parts, kind))
    app.event("app_mention")(words.mention(parts))
    app.event("message")(words.speak(parts))
    app.event("user_change")(accounts.change_account(parts))
    app.event("app_home_opened")(home.open_home(parts))
    for event, listener in channels.listeners(parts).items():
        app.event(event)(listener)
    app.error(_tell_error)
    return app


def _authorizer(parts: Parts) -> Any:
    """Make the function that Bolt asks by the names of its arguments; a method's `self` would confuse it."""

    def authorize(
        enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        return parts.workspaces.authorize(enterprise_id, team_id, user_id)

    return authorize


def make_wsgi(parts: Parts, app: App, secret: SecretStr) -> Wsgi:
    """Make the guarded WSGI app, wherever it is mounted."""
    handler = SlackRequestHandler(app, EVENTS)

    def inner(environ: Environ, start_response: StartResponse) -> Any:
        environ["PATH_INFO"] = EVENTS
        try:
            return handler(environ, start_response)
        except Exception:
            # Bolt reads payloads as Slack documents them, and stumbles over any other before it asks us.
            log.exception("payload not understood")
            UNKNOWN.labels("other").inc()
            start_response("200 OK", [("Content-Length", "0")])
            return [b""]

    return Guard(inner, secret, parts.clock)


def _quiet_logger() -> logging.Logger:
    """Bolt logs whole payloads at debug and requests at info; neither belongs in our log."""
    logger = logging.getLogger("tandem.bolt")
    logger.setLevel(logging.WARNING)
    return logger


def _follow_link(ack: Any) -> None:
    """Somebody opened a page from a button; Slack tells us and wants an answer."""
    ack()


def _tell_error(error: Exception, request: BoltRequest) -> BoltResponse:
    """Answer where a listener raised, or none was found: never a trace."""
    body: Json = request.body
    if isinstance(error, BoltUnhandledRequestError):
        _note_unknown(body)
        return BoltResponse(status=200, body="")
    away = isinstance(error, OperationalError)
    log.error("listener failed", error=type(error).__name__, type=_type_of(body), exc_info=error)
    return _apologise(body, AWAY if away else BROKEN)


def _apologise(body: Json, sentence: str) -> BoltResponse:
    """Say to who is waiting that it failed; let Slack bring an event again, since nobody else would."""
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": sentence})
    if "event" in body:
        return BoltResponse(status=503, body="")
    buttons.say(str(body.get("response_url") or ""), {"text": sentence})
    return BoltResponse(status=200, body="")


def _note_unknown(body: Json) -> None:
    kind = _type_of(body)
    UNKNOWN.labels(kind).inc()
    log.warning("unknown payload", type=kind, named=_event_of(body))


def _type_of(body: Json) -> str:
    found = body.get("type")
    if found in KNOWN_TYPES:
        return str(found)
    return "command" if "command" in body else "other"


def _event_of(body: Json) -> str | None:
    event = body.get("event")
    return str(event.get("type"))[:60] if isinstance(event, dict) else None
