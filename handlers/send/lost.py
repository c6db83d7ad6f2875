"""Posts whose answer was lost: each carries its row's key as metadata, by which it is found again."""

from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.send.errors import FATAL
from handlers.send.loop import NOT_TRIED
from storage.kinds import MessageState
from storage.models import Message

EVENT_TYPE = "tandem_message"
LOOKED_BACK_SECONDS = 900
LOOKED_AT = 100


def mark(message: Message) -> dict[str, Any]:
    """Give the metadata that a post of this row carries."""
    return {"event_type": EVENT_TYPE, "event_payload": {"id": message.id}}


def may_stand(message: Message) -> bool:
    """Whether an earlier try may have posted it: its answer was lost, or its sender died before writing it down."""
    died = message.attempts > 1 and (message.error is None or message.error in NOT_TRIED)
    return message.state is MessageState.UNKNOWN or died


def look_for(client: WebClient, message: Message, channel: str, thread: str | None) -> str | None:
    """Give the ts under which it stands there; None where it does not, or where we may not look."""
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
        if error.response.get("error") in FATAL | {"missing_scope", "thread_not_found"}:
            return None
        raise
    return next((str(one["ts"]) for one in said["messages"] if _is_of(one, message)), None)


def _is_of(said: dict[str, Any], message: Message) -> bool:
    metadata = said.get("metadata") or {}
    told = metadata.get("event_payload") or {}
    return metadata.get("event_type") == EVENT_TYPE and told.get("id") == message.id
