"""Which workspaces we may speak in, and with which token.

The SDK's installation store asks auth.test on every request and keeps tokens in clear text. Here a workspace
is one row with an encrypted token, kept in memory for a minute; or the one workspace of the settings, which
needs no row and is asked for its name once, when Slack first answers. We authorise by the installation, never
by the team of who clicks: an outsider's team has not installed anything.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.client import HTTPException
from threading import Lock

import structlog
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy import Engine, select

from bot import outbox
from bot.settings import SlackSettings
from storage.db import reading, writing
from storage.models import Installation

log = structlog.get_logger()

REMEMBERED = timedelta(seconds=60)
ASKED_AGAIN = timedelta(seconds=30)
# Slack waits three seconds for an answer; what is asked within a request must leave time for it.
QUICK = 2
PATIENT = 10
# What reaches us where Slack cannot be reached at all; HTTPException is a connection that breaks off.
AWAY = (OSError, HTTPException)


class NotInstalled(LookupError):  # noqa: N818 - named for its fate
    """The app is not, or no longer, installed in that workspace."""


@dataclass(frozen=True)
class Workspace:
    """A workspace in which the app stands. `own` is the one of the settings; ids are None until it is known.

    `scopes` is what the app is known to be allowed there.
    """

    team_id: str | None
    token: str = field(repr=False)
    bot_user_id: str | None = None
    bot_id: str | None = None
    enterprise_id: str | None = None
    own: bool = False
    scopes: frozenset[str] = frozenset()


class Workspaces:
    """The installations, behind a cache on the injected clock."""

    def __init__(
        self,
        engine: Engine,
        clock: Callable[[], datetime],
        settings: SlackSettings,
        encryption_keys: str,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._settings = settings
        self._box = MultiFernet([Fernet(key) for key in encryption_keys.split()])
        self._lock = Lock()
        self._kept: dict[str, tuple[datetime, Workspace | None]] = {}
        self._own: Workspace | None = None
        self._ask_at: datetime | None = None

    def find(self, team_id: str) -> Workspace | None:
        """Give the workspace; None where the app is not installed there, or no longer."""
        now = self._clock()
        kept = self._kept.get(team_id)
        if kept is not None and now < kept[0]:
            return kept[1]
        found = self._row(team_id) or self._own_as(team_id)
        if found is None or found.team_id is not None:
            with self._lock:
                self._kept[team_id] = (now + REMEMBERED, found)
        return found

    def own_team(self) -> str | None:
        """Give the team of the settings' token; None without one, or while Slack has not told us."""
        own = self._ask_own()
        return own.team_id if own else None

    def client(self, team_id: str, *, quick: bool = False) -> WebClient:
        """Give a client that speaks as our bot there; `NotInstalled`. It retries nothing by itself.

        Slack's stock client repeats a call after a lost connection, and so posts twice.
        """
        found = self.find(team_id)
        if found is None:
            raise NotInstalled(team_id)
        return self._client(found.token, quick=quick)

    def may(self, team_id: str, scope: str) -> bool:
        """Whether the app is known to have a scope there: what Slack did not say is not relied on."""
        found = self.find(team_id)
        return found is not None and scope in found.scopes

    def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """Answer Bolt for the installation that a request came through; None where there is none."""
        named = team_id or enterprise_id
        found = self.find(named) if named else None
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            user_id=user_id,
            bot_token=found.token,
            bot_user_id=found.bot_user_id,
            bot_id=found.bot_id,
        )

    def seal(self, token: str) -> bytes:
        """Encrypt a token, to be kept."""
        return self._box.encrypt(token.encode())

    def end(self, team_id: str, why: str) -> None:
        """Note that a workspace has removed us: nothing is sent there any more."""
        with writing(self._engine) as session:
            outbox.lose_workspace(session, team_id, why, now=self._clock())
        self.forget(team_id)
        log.warning("workspace ended", team=team_id, why=why)

    def forget(self, team_id: str) -> None:
        """Look the workspace up anew next time."""
        with self._lock:
            self._kept.pop(team_id, None)

    def _row(self, team_id: str) -> Workspace | None:
        with reading(self._engine, ()) as session:
            row = session.scalar(select(Installation).where(Installation.team_id == team_id))
            if row is None or row.ended_at is not None:
                return None
            try:
                token = self._box.decrypt(row.token).decode()
            except InvalidToken:
                # The key was taken away: only a new installation gives us a token again.
                log.exception("token cannot be decrypted", team=team_id)
                return None
            return Workspace(
                team_id=row.team_id,
                token=token,
                bot_user_id=row.bot_user_id,
                bot_id=row.bot_id,
                enterprise_id=row.enterprise_id,
                scopes=frozenset(row.scopes),
            )

    def _own_as(self, team_id: str) -> Workspace | None:
        """Give the settings' workspace where it is that team, where we cannot know yet, or where there is no other.

        Without OAuth nobody else can have installed us: on an Enterprise Grid the organization's id may stand
        for the workspace's.

        A request that is rightly signed while Slack's API is away is most likely our own workspace's, and
        who may do what is asked of our own tables anyway.
        """
        own = self._ask_own()
        alone = not self._settings.oauth
        ours = own is not None and (own.team_id in {None, team_id} or own.enterprise_id == team_id)
        return own if alone or ours else None

    def _ask_own(self) -> Workspace | None:
        token = self._settings.bot_token
        if token is None:
            return None
        now = self._clock()
        if self._own is None and (self._ask_at is None or now >= self._ask_at):
            self._ask_at = now + ASKED_AGAIN
            self._own = self._asked(token.get_secret_value())
        return self._own or Workspace(None, token.get_secret_value(), own=True)

    def _asked(self, token: str) -> Workspace | None:
        """Ask Slack whose token it is; None where it does not say."""
        try:
            said = self._client(token, quick=True).auth_test()
        except (SlackApiError, *AWAY) as error:
            log.warning("auth.test failed", error=type(error).__name__)
            return None
        return Workspace(
            team_id=said.get("team_id"),
            token=token,
            bot_user_id=said.get("user_id"),
            bot_id=said.get("bot_id"),
            enterprise_id=said.get("enterprise_id"),
            own=True,
            scopes=_scopes(said.headers),
        )

    def _client(self, token: str, *, quick: bool) -> WebClient:
        return WebClient(
            token,
            base_url=self._settings.api_url,
            timeout=QUICK if quick else PATIENT,
            retry_handlers=[],
        )


def _scopes(headers: Mapping[str, str]) -> frozenset[str]:
    """Read which scopes a token has, which Slack names in a header of every answer."""
    told = next((v for name, v in headers.items() if name.lower() == "x-oauth-scopes"), "")
    return frozenset(scope.strip() for scope in told.split(","))
