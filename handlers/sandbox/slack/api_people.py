"""The Web API's `auth.*`, `users.*`, `team.info` and `bots.info`: who is who.

https://docs.slack.dev/reference/methods/users.info and its neighbours.
"""

from handlers.sandbox.slack.api import Request, method
from handlers.sandbox.slack.pages import page
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.shapes import bare, user_json
from handlers.sandbox.slack.world import Json, User


@method("api.test", tier=4, needs_token=False)
def test(request: Request) -> Json:
    """Say back what was said; `error` makes it fail."""
    if error := request.text("error"):
        raise SlackError(error, args=request.arguments)
    return {"args": request.arguments}


@method("auth.test", tier=0)
def who_am_i(request: Request) -> Json:
    """Whose token this is."""
    team = request.world.teams[request.by.team]
    found = {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": request.world.users[request.by.bot_user].name,
        "team_id": team.id,
        "user_id": request.by.bot_user,
        "bot_id": request.by.bot_id,
        "is_enterprise_install": False,
        "enterprise_id": team.enterprise_id,
    }
    return bare(found)


def _shown(request: Request, user: User) -> Json:
    with_email = "users:read.email" in request.by.scopes
    with_locale = request.flag("include_locale")
    return user_json(user, asked_by=request.by.team, with_email=with_email, with_locale=with_locale)


@method("users.info", scopes=("users:read",), tier=4)
def user_info(request: Request) -> Json:
    """One user; outsiders are known only where they share a channel."""
    user = request.world.users.get(request.need("user"))
    if user is None:
        raise SlackError("user_not_found")
    if not request.world.is_known(user, request.by.team):
        raise SlackError("user_not_visible")
    return {"user": _shown(request, user)}


@method("users.list", scopes=("users:read",), tier=2)
def list_users(request: Request) -> Json:
    """The workspace's own people and bots, in pages."""
    ours = [user for user in request.world.users.values() if user.team == request.by.team]
    found, metadata = page(request, ours)
    members = [_shown(request, user) for user in found]
    return {
        "members": members,
        "cache_ts": request.world.seconds(),
        "response_metadata": metadata,
    }


@method("users.lookupByEmail", scopes=("users:read.email",), tier=3)
def find_by_email(request: Request) -> Json:
    """One of the workspace's own people by address; somebody deactivated is not found."""
    wanted = request.need("email").lower()
    for user in request.world.users.values():
        is_ours = user.team == request.by.team and not user.deleted
        if is_ours and (user.email or "").lower() == wanted:
            return {"user": _shown(request, user)}
    raise SlackError("users_not_found")


@method("team.info", scopes=("team:read",), tier=3)
def team_info(request: Request) -> Json:
    """The workspace, or one with which it shares a channel."""
    wanted = request.text("team") or request.by.team
    team = request.world.teams.get(wanted)
    if team is None:
        raise SlackError("team_not_found")
    shown = {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": ""}
    grid = {"enterprise_id": team.enterprise_id, "enterprise_name": team.enterprise_name}
    return {"team": {**shown, **bare(grid)}}


@method("bots.info", scopes=("users:read",), tier=3)
def bot_info(request: Request) -> Json:
    """The bot of an installation."""
    wanted = request.text("bot") or request.by.bot_id
    for installation in request.world.installations:
        if installation.bot_id == wanted:
            bot = {
                "id": wanted,
                "deleted": installation.refusal is not None,
                "name": request.world.users[installation.bot_user].name,
                "updated": 0,
                "app_id": installation.app_id,
                "user_id": installation.bot_user,
            }
            return {"bot": bot}
    raise SlackError("bot_not_found")
