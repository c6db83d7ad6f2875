"""Installing the app into a workspace: OAuth v2, and the encrypted row that comes of it.

The state is signed and tied to the browser by a cookie, so that nobody can be led to finish an installation
that somebody else began. https://docs.slack.dev/authentication/installing-with-oauth
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from secrets import token_urlsafe
from typing import Any
from urllib.parse import urlencode

import structlog
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy import Engine, select
from werkzeug.utils import redirect
from werkzeug.wrappers import Request, Response

from bot.render.short_pages import page_error
from bot.settings import SlackSettings
from bot.tokens import LinkTokens, Purpose, TokenExpired, TokenForged
from handlers.slack.authorize import AWAY, PATIENT, Workspaces
from handlers.slack.manifest import scopes
from storage.db import writing
from storage.models import Installation

log = structlog.get_logger()

INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"
COOKIE = "tandem_install"
MINUTES = 600


class NotInstalledNow(Exception):  # noqa: N818 - named for its fate
    """The installation did not come about; the message is for who tried."""


@dataclass(frozen=True)
class Installer:
    """The two pages of an installation, as a WSGI app."""

    engine: Engine
    clock: Callable[[], datetime]
    settings: SlackSettings
    workspaces: Workspaces
    tokens: LinkTokens
    base_url: str

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Begin an installation, or finish one."""
        request = Request(environ)
        answer = (
            self._begin(request) if request.path.endswith("install") else self._come_back(request)
        )
        return answer(environ, start_response)

    def _begin(self, request: Request) -> Response:
        """Send the browser to Slack, with a state that only it can bring back.

        `?threads=no` asks for no right to read channels, as the manifest does with --no-threads.
        """
        threads = request.args.get("threads") != "no"
        nonce = token_urlsafe(24)
        query = {
            "client_id": self.settings.client_id,
            "scope": ",".join(scopes(threads=threads)),
            "state": self.tokens.mint(Purpose.FRESH, {"install": nonce}, self.clock()),
            "redirect_uri": self._redirect_uri,
        }
        answer = redirect(f"{self.settings.authorize_url}?{urlencode(query)}", Response=Response)
        secure = self.base_url.startswith("https:")
        answer.set_cookie(
            COOKIE, nonce, max_age=MINUTES, httponly=True, secure=secure, samesite="Lax"
        )
        answer.headers["Cache-Control"] = "no-store"
        return answer

    def _come_back(self, request: Request) -> Response:
        try:
            self._check_state(request)
            team = self._exchange(request)
        except NotInstalledNow as refusal:
            return _page("Not installed", str(refusal), HTTPStatus.BAD_REQUEST)
        log.info("installed", team=team)
        words = "Tandem is in your workspace now. Type /plan help in Slack to see what it can do."
        return _page("Installed", words, HTTPStatus.OK)

    def _check_state(self, request: Request) -> None:
        if request.args.get("error"):
            raise NotInstalledNow("The installation was declined, so nothing was changed.")
        try:
            state = self.tokens.read(
                Purpose.FRESH, request.args.get("state", ""), self.clock()
            ).get("install")
        except (TokenForged, TokenExpired):
            state = None
        if state is None or state != request.cookies.get(COOKIE):
            raise NotInstalledNow("This took too long, or began in another browser. Begin again.")

    def _exchange(self, request: Request) -> str:
        """Trade the code for a token, and keep it encrypted; gives the workspace."""
        secret = self.settings.client_secret
        assert secret is not None
        client = WebClient(base_url=self.settings.api_url, timeout=PATIENT, retry_handlers=[])
        try:
            said = client.oauth_v2_access(
                client_id=str(self.settings.client_id),
                client_secret=secret.get_secret_value(),
                code=request.args.get("code", ""),
                redirect_uri=self._redirect_uri,
            )
        except (SlackApiError, *AWAY) as error:
            log.warning("installation failed", error=type(error).__name__)
            raise NotInstalledNow("Slack did not confirm the installation. Begin again.") from error
        if said.get("is_enterprise_install") or not said.get("team"):
            raise NotInstalledNow("Install it into one workspace, not into the whole organization.")
        self._keep(dict(said.data), self._bot_of(client, str(said["access_token"])))  # type: ignore[arg-type]
        return str(said["team"]["id"])

    def _bot_of(self, client: WebClient, token: str) -> str | None:
        """Ask for the bot's id, which the installation does not tell; it works without."""
        try:
            return client.auth_test(token=token).get("bot_id")
        except (SlackApiError, *AWAY) as error:
            log.warning("auth.test failed", error=type(error).__name__)
            return None

    def _keep(self, said: dict[str, Any], bot_id: str | None) -> None:
        team = str(said["team"]["id"])
        with writing(self.engine) as session:
            row = session.scalar(select(Installation).where(Installation.team_id == team))
            if row is None:
                row = Installation(team_id=team)
                session.add(row)
            row.enterprise_id = (said.get("enterprise") or {}).get("id")
            row.app_id = said.get("app_id")
            row.bot_user_id = str(said["bot_user_id"])
            row.bot_id = bot_id
            row.scopes = str(said.get("scope", "")).split(",")
            row.token = self.workspaces.seal(str(said["access_token"]))
            row.installed_at, row.ended_at, row.ended_why = self.clock(), None, None
        self.workspaces.forget(team)

    @property
    def _redirect_uri(self) -> str:
        return self.base_url.rstrip("/") + BACK


def _page(title: str, sentence: str, status: HTTPStatus) -> Response:
    nonce = token_urlsafe(16)
    answer = Response(page_error(title, sentence, nonce=nonce), status, mimetype="text/html")
    policy = f"default-src 'none'; style-src 'nonce-{nonce}'; frame-ancestors 'none'"
    answer.headers["Content-Security-Policy"] = policy
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.delete_cookie(COOKIE)
    return answer
