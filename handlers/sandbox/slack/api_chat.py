"""The Web API's `chat.*`: post, update, delete, ephemeral, permalink.

https://docs.slack.dev/reference/methods/chat.postMessage and its neighbours.
"""

import re
from typing import Any

from handlers.sandbox import blocks
from handlers.sandbox.slack.api import Request, TooSoon, method
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.shapes import message_json
from handlers.sandbox.slack.world import Channel, Json, Message

LONGEST_TEXT = 40_000
WISE_TEXT = 4_000
LARGEST_METADATA = 16_000
TIMESTAMP = re.compile(r"\d{9,11}\.\d{6}")
EVENT_TYPE = re.compile(r"[A-Za-z0-9_.\-]{1,255}")


def refusal(error: str, lines: list[str]) -> SlackError:
    """An error with what exactly is wrong, in both places in which Slack says it."""
    messages = [f"[ERROR] {line}" for line in lines]
    return SlackError(error, errors=lines, response_metadata={"messages": messages})


def refuse_bad_blocks(found: Any) -> list[Json]:
    """The blocks, if Slack would take them; `SlackError` with Slack's words where not."""
    if found is None:
        return []
    if not isinstance(found, list):
        raise SlackError("invalid_blocks_format")
    if wrong := blocks.check("message", found):
        raise refusal("invalid_blocks", wrong)
    return found


def message_content(request: Request) -> tuple[str, list[Json]]:
    """Text and blocks of a message that is being sent, checked."""
    found = refuse_bad_blocks(request.parsed("blocks", "invalid_blocks_format"))
    text = request.text("text") or ""
    if not text and not found:
        raise SlackError("no_text")
    refuse_long_text(request, text)
    return text, found


def refuse_long_text(request: Request, text: str) -> None:
    """`msg_too_long` over Slack's limit; over the length that Slack advises it is only written down."""
    if len(text) > LONGEST_TEXT:
        raise SlackError("msg_too_long")
    if len(text) > WISE_TEXT:
        request.core.violate(request.method, "unwise_length", f"{len(text)} characters of text")


def _metadata(request: Request) -> Json | None:
    found = request.parsed("metadata", "invalid_metadata_format")
    if not found:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("event_payload"), dict):
        raise SlackError("invalid_metadata_format")
    if not EVENT_TYPE.fullmatch(str(found.get("event_type", ""))):
        raise SlackError("invalid_metadata_format")
    if len(str(found)) > LARGEST_METADATA:
        raise SlackError("metadata_too_large")
    return found


def _place(request: Request) -> Channel:
    """The channel to post in; a user's id stands for the direct conversation with them."""
    wanted = request.need("channel")
    person = request.world.users.get(wanted)
    if person is not None and request.world.is_known(person, request.by.team):
        return request.world.im(request.by.bot_user, request.addressee(wanted).id)
    channel = request.channel()
    if request.by.bot_user not in channel.members:
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError("is_archived")
    return channel


def _thread(request: Request, channel: Channel) -> str | None:
    """The thread to answer in; one whose parent has gone is taken as well, as Slack does."""
    wanted = request.text("thread_ts")
    if wanted is None:
        return None
    if not TIMESTAMP.fullmatch(wanted):
        raise SlackError("invalid_thread_ts")
    parent = request.world.find(channel.id, wanted)
    if parent and parent.thread_ts and parent.thread_ts != parent.ts:
        request.core.violate(request.method, "reply_as_parent", wanted)
        return parent.thread_ts
    return wanted


@method("chat.postMessage", scopes=("chat:write",), tier=0)
def post_message(request: Request) -> Json:
    """Post in a channel or a direct conversation."""
    channel = _place(request)
    text, found = message_content(request)
    thread_ts, metadata = _thread(request, channel), _metadata(request)
    if wait := request.core.limits.wait_for_channel(channel.id):
        raise TooSoon(wait)
    message = Message(
        channel=channel.id,
        ts=request.world.next_ts(),
        user=request.by.bot_user,
        team=request.by.team,
        text=text,
        blocks=named_blocks(found),
        metadata=metadata,
        thread_ts=thread_ts,
        bot_id=request.by.bot_id,
        app_id=request.by.app_id,
        subtype="thread_broadcast" if request.flag("reply_broadcast") else None,
        unfurl_links=request.flag("unfurl_links", default=True),
    )
    request.world.add(message)
    shown = message_json(message, request.world)
    request.core.echoes.append((channel, {**shown, "type": "message"}))
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def named_blocks(found: list[Json]) -> list[Json]:
    """The blocks with an id each, as Slack fills them in."""
    return [{"block_id": f"b{number}", **block} for number, block in enumerate(found, 1)]


def _own_message(request: Request, error: str) -> Message:
    channel = request.channel()
    message = request.world.find(channel.id, request.need("ts"))
    if message is None:
        raise SlackError("message_not_found")
    if message.user != request.by.bot_user:
        raise SlackError(error)
    if channel.is_archived:
        raise SlackError("is_archived")
    return message


@method("chat.update", scopes=("chat:write",), tier=3)
def update(request: Request) -> Json:
    """Change a message of the bot's own.

    Blocks that are not named stay only where no text is given either; with a text alone they go. Metadata that is not
    named stays.
    """
    message = _own_message(request, "cant_update_message")
    found = request.parsed("blocks", "invalid_blocks_format")
    text = request.text("text")
    if text is None and not found:
        raise SlackError("no_text")
    checked, metadata = refuse_bad_blocks(found), _metadata(request)
    refuse_long_text(request, text or "")
    previous = message_json(message, request.world)
    message.earlier.append(previous)
    message.text = message.text if text is None else text
    if text is not None or found is not None:
        message.blocks = named_blocks(checked)
    message.metadata = message.metadata if metadata is None else metadata
    message.edited_ts = None if checked else request.world.next_ts()
    shown = message_json(message, request.world)
    echo = {"type": "message", "subtype": "message_changed", "message": shown, "hidden": True}
    _echo(request, message, {**echo, "previous_message": previous})
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


def _echo(request: Request, message: Message, event: Json) -> None:
    channel = request.world.channels[message.channel]
    request.core.echoes.append((channel, {**event, "ts": request.world.next_ts()}))


@method("chat.delete", scopes=("chat:write",), tier=3)
def delete(request: Request) -> Json:
    """Take a message of the bot's own away."""
    message = _own_message(request, "cant_delete_message")
    previous = message_json(message, request.world)
    message.deleted = True
    echo = {"type": "message", "subtype": "message_deleted", "deleted_ts": message.ts}
    _echo(request, message, {**echo, "previous_message": previous, "hidden": True})
    return {"channel": message.channel, "ts": message.ts}


@method("chat.postEphemeral", scopes=("chat:write",), tier=4)
def post_ephemeral(request: Request) -> Json:
    """Show one member of a channel something that nobody else sees and that does not stay."""
    channel = _place(request)
    user = request.need("user")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    text, found = message_content(request)
    message = Message(
        channel=channel.id,
        ts=request.world.next_ts(),
        user=request.by.bot_user,
        team=request.by.team,
        text=text,
        blocks=named_blocks(found),
        thread_ts=_thread(request, channel),
        bot_id=request.by.bot_id,
        app_id=request.by.app_id,
        ephemeral_to=user,
    )
    request.world.add(message)
    return {"message_ts": message.ts}


@method("chat.getPermalink", tier=0)
def get_permalink(request: Request) -> Json:
    """The address of a message for a browser."""
    channel = request.channel()
    message = request.world.find(channel.id, request.need("message_ts"))
    if message is None:
        raise SlackError("message_not_found")
    domain = request.world.teams[request.by.team].domain
    path = f"https://{domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts:
        path += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"channel": channel.id, "permalink": path}
