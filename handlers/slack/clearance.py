"""Who reads in a channel, as Slack tells it: the vendor's own people alone, or somebody else too.

A channel is internal only where that is known: not shared with another company nor about to be, no guest in
it, everybody of the installing workspace. What cannot be told counts as shared, whatever else is set.
"""

from dataclasses import dataclass
from http import HTTPStatus

import structlog
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy import select

from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.parts import Json, Parts
from storage.db import reading
from storage.kinds import Side
from storage.models import SlackIdentity

log = structlog.get_logger()

# Each member who is not known costs a call, and who links a channel waits for it.
MOST_UNKNOWN = 25
MOST_MEMBERS = 200
# Errors of Slack that pass by themselves: https://docs.slack.dev/reference/methods/conversations.info#errors
PASSING = frozenset(
    {"fatal_error", "internal_error", "ratelimited", "request_timeout", "service_unavailable"}
)


@dataclass(frozen=True)
class Readers:
    """What is known of a channel. `here`: whether our bot is in it; `known`: whether Slack told at all.

    `away`: it did not tell because it is away, and will tell later.
    """

    known: bool = False
    away: bool = False
    here: bool = False
    external: bool = True
    internal: bool = False
    archived: bool = False


def readers_of(parts: Parts, team_id: str, channel_id: str) -> Readers:
    """Ask Slack who reads there; no transaction may be open."""
    try:
        client = parts.workspaces.client(team_id, quick=True)
        found: Json = client.conversations_info(channel=channel_id)["channel"]
        external = bool(found.get("is_ext_shared") or found.get("is_pending_ext_shared"))
        return Readers(
            known=True,
            # A server that does not say so will refuse our post.
            here=bool(found.get("is_member", True)),
            external=external,
            internal=not external and _is_all_ours(parts, client, team_id, channel_id),
            archived=bool(found.get("is_archived")),
        )
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("channel not known", error=type(error).__name__)
        return Readers(away=is_away(error))


def is_away(error: Exception) -> bool:
    """Whether Slack is away or busy for now; otherwise what it said stands."""
    if not isinstance(error, SlackApiError):
        return isinstance(error, AWAY)
    said = error.response.data
    word = said.get("error") if isinstance(said, dict) else None
    return error.response.status_code != HTTPStatus.OK or word in PASSING


def is_own_member(client: WebClient, team_id: str, user_id: str) -> bool:
    """Whether a user is a full member of the installing workspace, or one of its bots."""
    user: Json = client.users_info(user=user_id)["user"]
    guest = user.get("is_restricted") or user.get("is_ultra_restricted") or user.get("is_stranger")
    return not guest and user.get("team_id") == team_id


def _is_all_ours(parts: Parts, client: WebClient, team_id: str, channel_id: str) -> bool:
    """Whether only colleagues are there; a server that cannot list them says no."""
    try:
        return _all_ours(parts, client, team_id, channel_id)
    except SlackApiError as error:
        if is_away(error):
            raise
        return False


def _all_ours(parts: Parts, client: WebClient, team_id: str, channel_id: str) -> bool:
    said = client.conversations_members(channel=channel_id, limit=MOST_MEMBERS)
    if (said.get("response_metadata") or {}).get("next_cursor"):
        return False
    unknown = set(said["members"]) - _colleagues(parts, team_id)
    if len(unknown) > MOST_UNKNOWN:
        return False
    return all(is_own_member(client, team_id, user) for user in sorted(unknown))


def _colleagues(parts: Parts, team_id: str) -> set[str]:
    """Give the users whom we know to work for the vendor; they need not be asked for."""
    with reading(parts.engine, ()) as session:
        rows = session.scalars(select(SlackIdentity).where(SlackIdentity.team_id == team_id))
        return {row.user_id for row in rows if row.person.side is Side.VENDOR}
