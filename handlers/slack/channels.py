"""A plan's channels: linking, and what happens to a channel afterwards.

What becomes shared is narrowed at once, drawn again, and what was internal is taken away; what can no longer
be posted in is marked, and the plan's owner is told. All of it may happen twice and has its effect once.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import changes, outbox
from bot import commands as c
from handlers.slack import people
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.clearance import is_own_member, readers_of
from handlers.slack.parts import Json, Parts
from storage.db import reading, writing
from storage.kinds import Audience, Medium, MessageState, Origin
from storage.models import Card, Message, Note, PlanChannel

log = structlog.get_logger()

ARCHIVED, GONE, REMOVED = "is_archived", "channel_not_found", "not_in_channel"
BROKEN_BY = {
    "channel_archive": ARCHIVED,
    "group_archive": ARCHIVED,
    "channel_deleted": GONE,
    "group_deleted": GONE,
    "channel_left": REMOVED,
    "group_left": REMOVED,
}
HEALED_BY = frozenset({"channel_unarchive", "group_unarchive"})
Listener = Callable[..., None]


def listeners(parts: Parts) -> dict[str, Listener]:
    """Make the listeners, by the event that each hears."""
    made: dict[str, Listener] = {event: lose(parts, why) for event, why in BROKEN_BY.items()}
    made |= {event: regain(parts) for event in sorted(HEALED_BY)}
    return made | {
        "channel_shared": open_up(parts),
        "channel_id_changed": move(parts),
        "member_joined_channel": join(parts),
        "member_left_channel": leave(parts),
        "app_uninstalled": uninstall(parts),
        "tokens_revoked": revoke(parts),
    }


def lose(parts: Parts, why: str) -> Listener:
    """Make the listener of what ends posting in a channel."""

    def lost(body: Json) -> None:
        break_channel(parts, *_place(body), why)

    return lost


def regain(parts: Parts) -> Listener:
    """Make the listener of what lets us post again."""

    def regained(body: Json) -> None:
        heal_channel(parts, *_place(body))

    return regained


def open_up(parts: Parts) -> Listener:
    """Make the listener of a channel that is shared with another company."""

    def opened(body: Json) -> None:
        narrow(parts, *_place(body))

    return opened


def join(parts: Parts) -> Listener:
    """Make the listener of somebody who comes into a channel, ourselves included."""

    def joined(body: Json) -> None:
        team, channel = _place(body)
        user = str(body["event"].get("user"))
        if _is_bot(parts, team, user):
            heal_channel(parts, team, channel)
        elif _has_internal(parts, team, channel) and not _is_ours(parts, team, user):
            narrow(parts, team, channel)

    return joined


def leave(parts: Parts) -> Listener:
    """Make the listener of somebody who leaves; only our own leaving matters."""

    def left(body: Json) -> None:
        team, channel = _place(body)
        if _is_bot(parts, team, str(body["event"].get("user"))):
            break_channel(parts, team, channel, REMOVED)

    return left


def move(parts: Parts) -> Listener:
    """Make the listener of a channel that goes on under another id."""

    def moved(body: Json) -> None:
        event = body["event"]
        team = people.installed_in(body)
        move_channel(parts, team, str(event["old_channel_id"]), str(event["new_channel_id"]))

    return moved


def uninstall(parts: Parts) -> Listener:
    """Make the listener of a workspace that removes us."""

    def uninstalled(body: Json) -> None:
        parts.workspaces.end(people.installed_in(body), "app_uninstalled")

    return uninstalled


def revoke(parts: Parts) -> Listener:
    """Make the listener of revoked tokens; those of people are none of ours."""

    def revoked(body: Json) -> None:
        if (body["event"].get("tokens") or {}).get("bot"):
            parts.workspaces.end(people.installed_in(body), "tokens_revoked")

    return revoked


def narrow(parts: Parts, team_id: str, channel_id: str) -> None:
    """Let a channel be shared from now on: its plans show there what everybody may see, and nothing else stays."""
    now = parts.clock()
    with writing(parts.engine) as session:
        linked = _linked(session, team_id, channel_id)
        internal = [row for row in linked if row.audience is Audience.INTERNAL]
        if not internal:
            return
        wanted = [c.LinkChannel(row.plan_id, team_id, channel_id) for row in internal]
        _make(session, wanted, now)
        _draw_all(session, team_id, channel_id, now)
    log.warning("channel narrowed", team=team_id, channel=channel_id)


def break_channel(parts: Parts, team_id: str, channel_id: str, why: str) -> None:
    """Post nothing there until it is healed or linked again; the plan's owner is told."""
    now = parts.clock()
    with writing(parts.engine) as session:
        for row in _linked(session, team_id, channel_id):
            outbox.lose_channel(session, row, why, now=now)


def heal_channel(parts: Parts, team_id: str, channel_id: str) -> None:
    """Go on where we had to stop: the card is drawn again."""
    with writing(parts.engine) as session:
        for row in _linked(session, team_id, channel_id):
            if row.broken_why is not None:
                row.broken_why = None
                outbox.redraw_cards(session, row.plan, Audience.SHARED, now=parts.clock())


def move_channel(parts: Parts, team_id: str, old: str, new: str) -> None:
    """Follow a channel to its new id, in all that names the old one.

    No change of a plan: the place is the same, Slack calls it otherwise.
    """
    with writing(parts.engine) as session:
        for linked in _linked(session, team_id, old):
            linked.channel_id = new
        cards = select(Card).where(Card.team_id == team_id, Card.channel_id == old)
        for card in session.scalars(cards):
            card.channel_id = new
        sent = select(Message).where(Message.team_id == team_id, Message.channel_id == old)
        for message in session.scalars(sent):
            message.channel_id = new
            message.key = message.key.replace(f"/{old}", f"/{new}")
            message.place = new if message.place == old else message.place
        for note in session.scalars(select(Note).where(Note.place.startswith(f"{team_id}/{old}/"))):
            note.place = str(note.place).replace(f"/{old}/", f"/{new}/")


def may_be_internal(parts: Parts, team_id: str, channel_id: str) -> bool:
    """Whether a channel that was linked as internal is so; one that is not is narrowed.

    The sender asks before it posts, since a plan file may have linked a channel that Slack was never asked of.
    While Slack does not tell, nothing is posted and nothing is narrowed: what is internal would leave the channel.
    """
    readers = readers_of(parts, team_id, channel_id)
    if not readers.internal and not readers.away:
        narrow(parts, team_id, channel_id)
    return readers.internal


def _make(session: Session, wanted: Sequence[c.Command], now: datetime) -> None:
    changes.make(session, wanted, actor=changes.OPERATOR, origin=Origin.CLOCK, now=now)


def _draw_all(session: Session, team_id: str, channel_id: str, now: datetime) -> None:
    """Have all that we said there worded anew; what is internal is then taken away."""
    said = select(Message).where(
        Message.team_id == team_id,
        Message.channel_id == channel_id,
        Message.medium == Medium.SLACK,
        Message.state == MessageState.SENT,
    )
    for message in session.scalars(said):
        message.due_at = now


def _linked(session: Session, team_id: str, channel_id: str) -> Sequence[PlanChannel]:
    found = select(PlanChannel).where(
        PlanChannel.team_id == team_id, PlanChannel.channel_id == channel_id
    )
    return session.scalars(found.order_by(PlanChannel.id)).all()


def _has_internal(parts: Parts, team_id: str, channel_id: str) -> bool:
    with reading(parts.engine, ()) as session:
        linked = _linked(session, team_id, channel_id)
        return any(row.audience is Audience.INTERNAL for row in linked)


def _is_ours(parts: Parts, team_id: str, user_id: str) -> bool:
    try:
        client = parts.workspaces.client(team_id, quick=True)
        return is_own_member(client, team_id, user_id)
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("member not known", error=type(error).__name__)
        return False


def _is_bot(parts: Parts, team_id: str, user_id: str) -> bool:
    found = parts.workspaces.find(team_id)
    return found is not None and found.bot_user_id == user_id


def _place(body: Json) -> tuple[str, str]:
    """Give the installation and the channel; the channel is an id, or an object with one."""
    channel: Any = body["event"].get("channel")
    found = channel.get("id") if isinstance(channel, dict) else channel
    return people.installed_in(body), str(found)
