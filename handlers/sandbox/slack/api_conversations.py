"""The Web API's `conversations.*`: what a channel is, who is in it, what was said, opening a direct one.

https://docs.slack.dev/reference/methods/conversations.info and its neighbours. The scope that is needed depends on
the kind of the conversation: channels, groups (private channels) and im have each their own.
"""

from handlers.sandbox.slack.api import Request, method
from handlers.sandbox.slack.pages import page
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.shapes import channel_json, message_json
from handlers.sandbox.slack.world import Channel, Json, Message

READ = ("channels:read", "groups:read", "im:read", "mpim:read")
HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")
WRITE = ("channels:manage", "groups:write", "im:write", "mpim:write")
FAMILIES = {"channel": "channels", "group": "groups", "im": "im"}


def _readable(request: Request, right: str) -> Channel:
    channel = request.channel()
    request.require_scope(f"{FAMILIES[channel.kind]}:{right}")
    return channel


@method("conversations.info", scopes=READ, tier=3)
def info(request: Request) -> Json:
    """One conversation."""
    channel = _readable(request, "read")
    shown = channel_json(channel, request.world, asked_by=request.by)
    if not request.flag("include_num_members"):
        shown.pop("num_members", None)
    return {"channel": shown}


@method("conversations.members", scopes=READ, tier=4)
def members(request: Request) -> Json:
    """Who is in a conversation, in pages."""
    channel = _readable(request, "read")
    found, metadata = page(request, sorted(channel.members))
    return {"members": found, "response_metadata": metadata}


@method("conversations.list", scopes=READ, tier=2)
def list_channels(request: Request) -> Json:
    """The conversations that the installation sees, of the types that were asked for."""
    types = (request.text("types") or "public_channel").replace(" ", "").split(",")
    words = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
    kinds = {words.get(kind, "") for kind in types}
    if "" in kinds:
        raise SlackError("invalid_types")
    without_archived = request.flag("exclude_archived")
    seen = [c for c in request.world.channels.values() if c.kind in kinds and _is_seen(request, c)]
    kept = [c for c in seen if not (without_archived and c.is_archived)]
    found, metadata = page(request, kept)
    shown = [channel_json(channel, request.world, asked_by=request.by) for channel in found]
    return {"channels": shown, "response_metadata": metadata}


def _is_seen(request: Request, channel: Channel) -> bool:
    if channel.is_private:
        return request.by.bot_user in channel.members
    return request.by.team in channel.teams


@method("conversations.open", scopes=WRITE, tier=3)
def open_direct(request: Request) -> Json:
    """The direct conversation with one person; the same one each time."""
    request.require_scope("im:write")
    if request.text("channel"):
        channel = request.channel()
        return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
    users = request.need("users").split(",")
    if len(users) > 1:
        raise SlackError("missing_scope", needed="mpim:write", provided=",".join(request.by.scopes))
    person = request.addressee(users[0])
    return {"channel": {"id": request.world.im(request.by.bot_user, person.id).id}}


def _said(request: Request, messages: list[Message]) -> Json:
    oldest, latest = request.text("oldest") or "0", request.text("latest") or "9" * 20
    between = [m for m in messages if float(oldest) < float(m.ts) < float(latest)]
    found, metadata = page(request, between)
    shown = [message_json(message, request.world) for message in found]
    if not request.flag("include_all_metadata"):
        for message in shown:
            message.pop("metadata", None)
    has_more = bool(metadata["next_cursor"])
    return {"messages": shown, "has_more": has_more, "response_metadata": metadata}


@method("conversations.history", scopes=HISTORY, tier=3)
def history(request: Request) -> Json:
    """What was said in a channel outside of threads, newest first."""
    channel = _readable(request, "history")
    if request.by.bot_user not in channel.members:
        raise SlackError("not_in_channel")
    said = request.world.in_order(channel.id)
    tops = [m for m in said if m.thread_ts in (None, m.ts) or m.subtype == "thread_broadcast"]
    return _said(request, tops[::-1])


@method("conversations.replies", scopes=HISTORY, tier=3)
def replies(request: Request) -> Json:
    """A thread: its parent and the answers, oldest first."""
    channel = _readable(request, "history")
    ts = request.need("ts")
    if request.world.find(channel.id, ts) is None:
        raise SlackError("thread_not_found")
    thread = [m for m in request.world.in_order(channel.id) if ts in (m.ts, m.thread_ts)]
    return _said(request, thread)
