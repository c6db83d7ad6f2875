"""What Slack makes of the bot's answer to a request, and what it would not have taken.

A slash command's answer is shown, a modal's tells what becomes of it, an event's is only counted.
https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response.
"""

import json
from typing import Any

from handlers.sandbox.slack.api import Request
from handlers.sandbox.slack.api_views import put_on_top, refuse_bad_view, replace_content
from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.hooks import show
from handlers.sandbox.slack.records import Delivery, SlackError
from handlers.sandbox.slack.tickets import ResponseUrl
from handlers.sandbox.slack.world import View


def judge(core: Core, delivery: Delivery, where: str) -> bool:
    """Whether the bot took it; a late answer and any status but 200 are violations."""
    if delivery.status is None:
        core.violate(where, "no answer in 3 s", delivery.refused or "")
    elif delivery.status != 200:  # noqa: PLR2004
        core.violate(where, f"answered {delivery.status}", _start(delivery))
    return delivery.status == 200  # noqa: PLR2004


def _start(delivery: Delivery) -> str:
    return delivery.answer[:500].decode(errors="replace")


def take_command(core: Core, delivery: Delivery, ticket: ResponseUrl) -> None:
    """Show what a slash command's answer says: plain text, or a message as JSON."""
    if not judge(core, delivery, "slash command") or not delivery.answer:
        return
    found = _read(delivery)
    if not found:
        return
    request = Request(
        core, "slash command", found, installation=core.world.by_token(ticket.installation)
    )
    try:
        with core.world.lock:
            delivery.shown = show(request, ticket)
    except SlackError as error:
        core.violate("slash command", error.error, str(error.more or ""))


def _read(delivery: Delivery) -> Any:
    text = delivery.answer.decode()
    try:
        found = json.loads(text)
    except ValueError:
        return {"text": text}
    return found if isinstance(found, dict) else {"text": text}


def take_click(core: Core, delivery: Delivery) -> None:
    """A click needs a bare 200: nobody would see a body."""
    if judge(core, delivery, "block_actions") and delivery.answer:
        core.violate("block_actions", "body nobody sees", _start(delivery))


def take_submission(core: Core, delivery: Delivery, view: View) -> None:
    """Close the modal, or do what the answer's `response_action` says."""
    if not judge(core, delivery, "view_submission"):
        return
    found = _read(delivery) if delivery.answer else {}
    action = found.get("response_action")
    made = core.world.by_token(view.installation)
    request = Request(core, "view_submission", found, installation=made)
    try:
        with core.world.lock:
            _act(request, view, action)
    except SlackError as error:
        core.violate("view_submission", error.error, str(error.more or ""))


def _act(request: Request, view: View, action: str | None) -> None:
    match action:
        case None:
            view.is_open = False
        case "clear":
            clear(request.core, view)
        case "update":
            content = refuse_bad_view(request.arguments.get("view"), "modal")
            replace_content(request, view, content)
        case "push":
            content = refuse_bad_view(request.arguments.get("view"), "modal")
            put_on_top(request, content, view)
        case "errors":
            _refuse_bad_errors(request, view)
        case _:
            raise SlackError("invalid_response_action", action=action)


def clear(core: Core, view: View) -> None:
    """Close the whole stack that a view is in."""
    for other in core.world.views.values():
        if other.root_id == view.root_id:
            other.is_open = False


def _refuse_bad_errors(request: Request, view: View) -> None:
    errors = request.arguments.get("errors")
    inputs = {b["block_id"] for b in view.content["blocks"] if b["type"] == "input"}
    if not isinstance(errors, dict) or not errors:
        raise SlackError("errors_missing")
    if unknown := errors.keys() - inputs:
        raise SlackError("errors_for_unknown_blocks", blocks=sorted(unknown))
    if not all(isinstance(line, str) and line for line in errors.values()):
        raise SlackError("errors_not_text")
