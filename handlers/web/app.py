"""Puts the pages together: one Flask app, strict headers on everything, no trace in any answer."""

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from flask import Flask, Request, Response, g
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException

from bot import render
from bot.changes import Refused
from bot.render import Fate
from bot.tokens import LinkTokens, TokenExpired, TokenForged
from handlers.web import buttons, file, fresh, ops, picture, plan, unsubscribe
from handlers.web.links import WebLinks

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

Probe = Callable[[], str | None]
ENGLISH = "en"
log = structlog.get_logger()
LARGEST_FORM = 64 * 1024


@dataclass(frozen=True)
class Site:
    """What the pages need. `files` is the folder of attachments. `probes` say for /readyz what is wrong with a surface, or None."""

    engine: Engine
    clock: Callable[[], datetime]
    tokens: LinkTokens
    links: WebLinks
    probes: Mapping[str, Probe]
    files: Path | None = None


def make_web(site: Site) -> Flask:
    """Make the pages' WSGI app."""
    app = Flask("tandem", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_FORM
    app.before_request(_set_nonce)
    app.after_request(_harden)
    app.register_blueprint(plan.pages(site))
    app.register_blueprint(file.pages(site))
    app.register_blueprint(picture.pages(site))
    app.register_blueprint(buttons.pages(site))
    app.register_blueprint(fresh.pages(site))
    app.register_blueprint(unsubscribe.pages(site))
    app.register_blueprint(ops.pages(site))
    _tell_errors(app)
    app.wsgi_app = _spoken(app.wsgi_app)  # type: ignore[assignment,method-assign]
    return app


def _set_nonce() -> None:
    g.nonce = secrets.token_urlsafe(16)


def _harden(answer: Response) -> Response:
    """A link in a mail is a key: it is not sent on, not kept, not indexed, not framed."""
    answer.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'nonce-{g.get('nonce', '')}'; img-src https: data:;"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


def _tell_errors(app: Flask) -> None:
    """Turn each fate into a page: the one place for it."""

    def forged(_error: Exception) -> tuple[str, int]:
        return _page(Fate.FORGED, 404)

    def expired(_error: Exception) -> tuple[str, int]:
        return _page(Fate.EXPIRED, 410)

    def refused(error: Exception) -> tuple[str, int]:
        return render.page_refused(str(error), nonce=g.get("nonce", "")), 403

    def away(error: Exception) -> tuple[str, int]:
        log.error("database away", error=type(error).__name__)
        return _page(Fate.AWAY, 503)

    def http(error: HTTPException) -> tuple[str, int]:
        return _page(Fate.NOTHING, error.code or 500)

    def broken(error: Exception) -> tuple[str, int]:
        log.error("page failed", exc_info=error)
        return _page(Fate.BROKEN, 500)

    app.register_error_handler(TokenForged, forged)
    app.register_error_handler(TokenExpired, expired)
    app.register_error_handler(Refused, refused)
    app.register_error_handler(OperationalError, away)
    app.register_error_handler(HTTPException, http)
    app.register_error_handler(Exception, broken)


def _page(fate: Fate, status: int) -> tuple[str, int]:
    return render.page_fate(fate, nonce=g.get("nonce", "")), status


def _spoken(pages: "WSGIApplication") -> "WSGIApplication":
    """Answer in the language that the browser asks for; a page that knows its reader speaks theirs."""
    spoken = {ENGLISH, *render.LANGUAGES}

    def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        wished = (
            one.partition("-")[0].lower() for one in Request(environ).accept_languages.values()
        )
        with render.speaking(next(filter(spoken.__contains__, wished), None)):
            return pages(environ, start)

    return answer
