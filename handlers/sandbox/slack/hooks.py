"""Response URLs: what an app may say about what a person has just done, without a token.

https://docs.slack.dev/interactivity/handling-user-interaction#message_responses. The answer to a slash command has
the same form, so both are shown here.
"""

import json

from handlers.sandbox.slack.api import Reply, Request, answer
from handlers.sandbox.slack.api_chat import message_content, named_blocks
from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.tickets import ResponseUrl
from handlers.sandbox.slack.world import Json, Message

GONE = frozenset(["expired_url", "used_url", "invalid_url"])


def respond(core: Core, path: str, body: bytes) -> Reply:
    """Answer a POST to a response URL."""
    try:
        content = json.loads(body)
    except ValueError:
        content = None

    def act(request: Request) -> Json:
        ticket = core.response_urls.use(path)
        if not isinstance(content, dict):
            raise SlackError("invalid_payload")
        show(request, ticket)
        return {}

    found = content if isinstance(content, dict) else {}
    reply = answer(Request(core, "response_url", found), act)
    if reply.status != 200 or reply.body.get("ok"):  # noqa: PLR2004
        return reply
    return Reply(404 if reply.body["error"] in GONE else 400, reply.body)


def show(request: Request, ticket: ResponseUrl) -> Message | None:
    """Do what a response says: delete, replace, or say something new; returns what is now to be seen."""
    if request.arguments.get("delete_original"):
        _original(request, ticket).deleted = True
        return None
    text, found = message_content(request)
    if request.arguments.get("replace_original"):
        original = _original(request, ticket)
        original.text, original.blocks = text, named_blocks(found)
        original.edited_ts = request.world.next_ts()
        return original
    return _say(request, ticket, text, named_blocks(found))


def _original(request: Request, ticket: ResponseUrl) -> Message:
    standing = request.world.find(ticket.channel, ticket.about or "")
    private = (m for m in request.world.ephemerals if m.ts == ticket.about and not m.deleted)
    found = standing or next(private, None)
    if found is None:
        raise SlackError("message_not_found")
    return found


def _say(request: Request, ticket: ResponseUrl, text: str, blocks: list[Json]) -> Message:
    by = request.world.by_token(ticket.installation)
    is_public = request.arguments.get("response_type") == "in_channel"
    message = Message(
        channel=ticket.channel,
        ts=request.world.next_ts(),
        user=by.bot_user,
        team=by.team,
        text=text,
        blocks=blocks,
        thread_ts=request.text("thread_ts"),
        bot_id=by.bot_id,
        app_id=by.app_id,
        ephemeral_to=None if is_public else ticket.user,
    )
    return request.world.add(message)
