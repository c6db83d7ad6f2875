"""The Web API's `views.*`: modals that are opened, pushed and updated, and home tabs.

https://docs.slack.dev/reference/methods/views.open and its neighbours.
"""

import json
from secrets import token_hex

from handlers.sandbox import blocks
from handlers.sandbox.slack.api import Request, method
from handlers.sandbox.slack.api_chat import refusal
from handlers.sandbox.slack.forms import first_values, name_parts
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.shapes import view_json
from handlers.sandbox.slack.world import Json, User, View

LARGEST_VIEW = 250_000
DEEPEST = 3


def checked_view(request: Request, surface: str) -> Json:
    """The view that is being sent, if Slack would take it; `SlackError` with Slack's words where not."""
    found = request.parsed("view", "invalid_arguments")
    content = refuse_bad_view(found, surface)
    if _takes_files(content["blocks"]):
        request.require_scope("files:read")
    return content


def refuse_bad_view(found: object, surface: str) -> Json:
    """The view with its parts named; `SlackError` where Slack would refuse it."""
    if not isinstance(found, dict):
        raise refusal("invalid_arguments", ["must provide an object [json-pointer:/view]"])
    if len(json.dumps(found)) > LARGEST_VIEW:
        raise SlackError("view_too_large")
    if found.get("type") != surface:
        raise refusal("invalid_arguments", [f"must be a {surface} [json-pointer:/view/type]"])
    if wrong := blocks.check_view(found):
        raise refusal("invalid_arguments", wrong)
    return {**found, "blocks": name_parts(found["blocks"])}


def _takes_files(shown: list[Json]) -> bool:
    """Whether a file can be chosen in it: for that an app needs files:read.

    https://docs.slack.dev/reference/block-kit/block-elements/file-input-element
    """
    return any(block.get("element", {}).get("type") == "file_input" for block in shown)


def make_view(
    request: Request,
    content: Json,
    user: User,
    *,
    previous: View | None = None,
    view_id: str | None = None,
) -> View:
    """A view as it stands when it has just been opened."""
    view_id = view_id or request.world.mint("V")
    return View(
        id=view_id,
        user=user.id,
        user_team=user.team,
        installation=request.by.token,
        content=content,
        hash=fresh_hash(request),
        root_id=previous.root_id if previous else view_id,
        previous_id=previous.id if previous else None,
        values=first_values(content["blocks"]),
    )


def fresh_hash(request: Request) -> str:
    """A mark of one state of a view; it changes whenever the view does."""
    return f"{request.world.seconds()}.{token_hex(4)}"


def _refuse_double_id(request: Request, content: Json) -> None:
    wanted = content.get("external_id")
    if wanted and any(v.content.get("external_id") == wanted for v in request.world.views.values()):
        raise SlackError("duplicate_external_id")


@method("views.open", tier=4)
def open_view(request: Request) -> Json:
    """Open a modal for who has just done something."""
    trigger = request.core.triggers.exchange(request.need("trigger_id"), request.by.token)
    content = checked_view(request, "modal")
    _refuse_double_id(request, content)
    view = make_view(request, content, request.world.users[trigger.user])
    request.world.views[view.id] = view
    return {"view": view_json(view, request.world)}


@method("views.push", tier=4)
def push_view(request: Request) -> Json:
    """Put a modal on top of the one in which something was done; three at most."""
    trigger = request.core.triggers.exchange(request.need("trigger_id"), request.by.token)
    below = request.world.views.get(trigger.view or "")
    if below is None or not below.is_open or below.type != "modal":
        raise SlackError("not_found")
    content = checked_view(request, "modal")
    _refuse_double_id(request, content)
    return {"view": view_json(put_on_top(request, content, below), request.world)}


def put_on_top(request: Request, content: Json, below: View) -> View:
    """A further view on the stack of `below`."""
    standing = [v for v in request.world.views.values() if v.root_id == below.root_id and v.is_open]
    if len(standing) >= DEEPEST:
        raise SlackError("push_limit_reached")
    view = make_view(request, content, request.world.users[below.user], previous=below)
    request.world.views[view.id] = view
    return view


@method("views.update", tier=4)
def update_view(request: Request) -> Json:
    """Change a modal that is open; with a `hash`, only if it is still what the app saw."""
    view = _named_view(request)
    content = checked_view(request, "modal")
    _refuse_old_hash(request, view)
    replace_content(request, view, content)
    return {"view": view_json(view, request.world)}


def _named_view(request: Request) -> View:
    view_id, external_id = request.text("view_id"), request.text("external_id")
    for view in request.world.views.values():
        is_meant = view.id == view_id or (
            external_id is not None and view.content.get("external_id") == external_id
        )
        if is_meant and view.is_open and view.installation == request.by.token:
            return view
    raise SlackError("not_found")


def _refuse_old_hash(request: Request, view: View | None) -> None:
    wanted = request.text("hash")
    if wanted and view is not None and view.hash != wanted:
        raise SlackError("hash_conflict")


def replace_content(request: Request, view: View, content: Json) -> None:
    """Show something else in the same view; what was entered stays where block and action keep their ids."""
    before, view.content = view.values, content
    view.values = first_values(content["blocks"])
    for block_id, actions in view.values.items():
        for action_id, first in actions.items():
            kept = before.get(block_id, {}).get(action_id)
            actions[action_id] = kept if kept and kept["type"] == first["type"] else first
    view.hash = fresh_hash(request)


@method("views.publish", tier=4)
def publish(request: Request) -> Json:
    """Show somebody their home tab."""
    user = request.world.users.get(request.need("user_id"))
    if user is None or user.deleted:
        raise SlackError("user_not_found")
    content = checked_view(request, "home")
    standing = request.world.homes.get((request.by.token, user.id))
    _refuse_old_hash(request, standing)
    view = make_view(request, content, user, view_id=standing.id if standing else None)
    request.world.homes[request.by.token, user.id] = view
    return {"view": view_json(view, request.world)}
