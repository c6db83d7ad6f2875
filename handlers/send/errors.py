"""What Slack's errors mean for a message: never, later, or nobody knows.

https://docs.slack.dev/reference/methods/chat.postMessage#errors
"""

from datetime import datetime, timedelta
from urllib.error import URLError

from slack_sdk.errors import SlackApiError

from bot.outbox import Failed, Later, Outcome, Unknown
from handlers.send.loop import LIMITED, backoff, put_off
from handlers.send.pace import Pace
from storage.models import Message

TOO_MANY = 429
# A proxy may answer with a whole page.
LONGEST_WORD = 100
# Our own words: we are not in that workspace, the person is in none.
NOT_INSTALLED = "not_installed"
NOWHERE = "no_slack_identity"
# The workspace is gone for us, the channel is, the person is, or we made a message that Slack refuses.
NO_WORKSPACE = frozenset(
    {
        "account_inactive",
        "token_revoked",
        "invalid_auth",
        "not_authed",
        "token_expired",
        NOT_INSTALLED,
    }
)
NO_CHANNEL = frozenset(
    {
        "channel_not_found",
        "is_archived",
        "not_in_channel",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
        "restricted_action_non_threadable_channel",
    }
)
NO_PERSON = frozenset(
    {
        "user_not_found",
        "users_not_found",
        "user_disabled",
        "user_not_visible",
        "cannot_dm_bot",
        NOWHERE,
    }
)
NO_MESSAGE = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_too_long",
        "msg_blocks_too_long",
        "no_text",
        "missing_scope",
        "no_permission",
        "ekm_access_denied",
        "invalid_metadata_format",
        "metadata_too_large",
        "invalid_thread_ts",
        "invalid_arguments",
    }
)
FATAL = NO_WORKSPACE | NO_CHANNEL | NO_PERSON | NO_MESSAGE
# What the server does not have; Slack has it all, stand-ins may not.
MISSING = frozenset(
    {"unknown_method", "not_implemented", "method_not_supported", "http_404", "http_501"}
)
# What stood there stands there no more, or cannot be edited any longer.
GONE = frozenset(
    {"message_not_found", "cant_update_message", "cant_delete_message", "edit_window_closed"}
)


def after_error(
    error: SlackApiError, message: Message, now: datetime, pace: Pace, team_id: str
) -> Outcome:
    """Judge an answer of Slack's that is no success."""
    response = error.response
    why = named(error)
    if response.status_code == TOO_MANY or why == LIMITED:
        until = now + timedelta(seconds=_seconds(response.headers))
        pace.bar(team_id, _method(str(response.api_url)), until)
        return Later(until, LIMITED)
    return Failed(why, team_id) if why in FATAL else put_off(message, why, now)


def named(error: SlackApiError) -> str:
    """Give Slack's word for what is wrong; where something else answered in its stead, the status."""
    response = error.response
    said = response.data.get("error") if isinstance(response.data, dict) else None
    return str(said)[:LONGEST_WORD] if said else f"http_{response.status_code}"


def after_loss(error: Exception, message: Message, now: datetime, *, stands: bool) -> Outcome:
    """Judge a connection that broke: an edit can be made again, a post may stand there already."""
    why = type(error).__name__
    refused = isinstance(error, ConnectionRefusedError) or (
        isinstance(error, URLError) and isinstance(error.reason, ConnectionRefusedError)
    )
    if stands or refused:
        return put_off(message, why, now)
    return Unknown(now + backoff(message.attempts), why)


def _method(url: str) -> str:
    """Give the method that was called, by its address."""
    return url.partition("?")[0].rstrip("/").rpartition("/")[2]


def _seconds(headers: object) -> int:
    """Read Retry-After, however it is spelled; half a minute where it is none."""
    found = {str(name).lower(): value for name, value in dict(headers).items()}  # type: ignore[call-overload]
    value = found.get("retry-after", "30")
    value = value[0] if isinstance(value, list) else value
    return max(1, int(value)) if str(value).isdigit() else 30
