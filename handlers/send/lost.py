"""Posts whose answer was lost: each carries its row's key as metadata, by which it is found again."""

from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.send.errors import FATAL, MISSING, named
from handlers.send.loop import NOT_TRIED
from storage.kinds import MessageState
from storage.models import Message

EVENT_TYPE = "tandem_message"
LOOKED_BACK_SECONDS = 900
LOOKED_AT = 100


# Where nobody can look it is tried so often and no more: it may arrive each time.
MOST_BLIND = 3
NOBODY_KNOWS = "its answer was lost, and nobody can look whether it arrived"


class CannotLook(Exception):  # noqa: N818 - named for its fate
    """We may not read what stands there."""


def mark(message: Message) -> dict[str, Any]:
    """Give the metadata that a post of this row carries."""
    return {"event_type": EVENT_TYPE, "event_payload": {"id": message.id}}


def may_stand(message: Message) -> bool:
    """Whether an earlier try may have posted it: its answer was lost, or its sender died before writing it down."""
    died = message.attempts > 1 and (message.error is None or message.error in NOT_TRIED)
    return message.state is MessageState.UNKNOWN or died


def look_for(client: WebClient, message: Message, channel: str, thread: str | None) -> str | None:
    """Give the ts under which it stands there; None where it does not. `CannotLook`."""
    since = message.made_at.timestamp() - LOOKED_BACK_SECONDS
    about: dict[str, Any] = {
        "channel": channel,
        "oldest": f"{since:.6f}",
        "limit": LOOKED_AT,
        "include_all_metadata": True,
    }
    try:
        if thread is not None:
            said = client.conversations_replies(ts=thread, **about)
        else:
            said = client.conversations_history(**about)
    except SlackApiError as error:
        if named(error) in FATAL | MISSING | {"thread_not_found"}:
            raise CannotLook(named(error)) from error
        raise
    found: list[dict[str, Any]] = said.get("messages") or []
    return next((str(one["ts"]) for one in found if _is_of(one, message)), None)


def _is_of(said: dict[str, Any], message: Message) -> bool:
    metadata = said.get("metadata") or {}
    told = metadata.get("event_payload") or {}
    return metadata.get("event_type") == EVENT_TYPE and told.get("id") == message.id
