"""Installing the app: the page where a person allows it, and the code's exchange for a token.

https://docs.slack.dev/authentication/installing-with-oauth.
"""

from base64 import b64decode
from secrets import token_hex
from urllib.parse import urlencode

from handlers.sandbox.slack.api import Reply, Request, method
from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.world import Json, User


def authorize(core: Core, query: Json) -> Reply:
    """The page `/oauth/v2/authorize`, on which somebody clicks Allow at once.

    It is `core.approver`, or else the first person of the workspace that `team` names; with `core.declines` set they
    click Cancel.
    """
    if query.get("client_id") != core.app.client_id:
        return Reply(400, {"ok": False, "error": "invalid_client_id"})
    scopes = frozenset(query.get("scope", "").replace(" ", ",").split(",")) - {""}
    if not scopes <= frozenset(core.app.scopes):
        core.violate("oauth/v2/authorize", "invalid_scope", ",".join(sorted(scopes)))
        return Reply(400, {"ok": False, "error": "invalid_scope"})
    back = query.get("redirect_uri", "")
    answer = _decided(core, query, scopes)
    joint = "&" if "?" in back else "?"
    return Reply(302, {}, {"Location": back + joint + urlencode(answer)})


def _decided(core: Core, query: Json, scopes: frozenset[str]) -> Json:
    said = {"state": query["state"]} if "state" in query else {}
    approver = _approver(core, query)
    if approver is None:
        return {"error": "access_denied", **said}
    code = f"{len(core.codes) + 1}.{token_hex(12)}"
    core.codes[code] = {
        "user": approver.id,
        "scopes": scopes,
        "redirect_uri": query.get("redirect_uri"),
    }
    return {"code": code, **said}


def _approver(core: Core, query: Json) -> User | None:
    if core.approver or core.declines:
        return None if core.declines else core.approver
    wanted = query.get("team")
    people = (user for user in core.world.users.values() if not user.is_bot)
    return next((user for user in people if wanted in (None, user.team)), None)


def _client(request: Request) -> tuple[str | None, str | None]:
    basic = request.text("authorization")
    if basic is None:
        return request.text("client_id"), request.text("client_secret")
    name, _, secret = b64decode(basic).decode().partition(":")
    return name, secret


@method("oauth.v2.access", tier=4, needs_token=False)
def access(request: Request) -> Json:
    """Exchange the code, once, for the workspace's bot token."""
    name, secret = _client(request)
    if name != request.core.app.client_id:
        raise SlackError("invalid_client_id")
    if secret != request.core.app.client_secret:
        raise SlackError("bad_client_secret")
    grant = request.core.codes.get(request.need("code"))
    if grant is None:
        raise SlackError("invalid_code")
    if grant.get("is_used"):
        raise SlackError("code_already_used")
    if request.text("redirect_uri") not in (None, grant["redirect_uri"]):
        raise SlackError("bad_redirect_uri")
    grant["is_used"] = True
    return _granted(request, grant)


def _granted(request: Request, grant: Json) -> Json:
    user = request.world.users[grant["user"]]
    team = request.world.teams[user.team]
    token = request.core.install(team, sorted(grant["scopes"]), by=user)
    made = request.world.by_token(token)
    grid = {"id": team.enterprise_id, "name": team.enterprise_name} if team.enterprise_id else None
    return {
        "app_id": made.app_id,
        "authed_user": {"id": user.id},
        "scope": ",".join(sorted(made.scopes)),
        "token_type": "bot",
        "access_token": token,
        "bot_user_id": made.bot_user,
        "team": {"id": team.id, "name": team.name},
        "enterprise": grid,
        "is_enterprise_install": False,
    }


@method("apps.connections.open", tier=1, needs_token=False)
def open_connection(request: Request) -> Json:
    """A WebSocket address for Socket Mode, for the app-level token only."""
    if not request.token:
        raise SlackError("not_authed")
    if request.token != request.core.app.app_token:
        is_bots = any(i.token == request.token for i in request.world.installations)
        raise SlackError("not_allowed_token_type" if is_bots else "invalid_auth")
    return {"url": request.core.sockets.fresh_url()}
