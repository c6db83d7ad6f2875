"""Slack out: a post for a person or a channel, or drawing again what stands there.

Nobody sleeps here: a limit, an error that passes and a lost connection give a later time to the row. The
client retries nothing by itself, or a dropped connection would post twice; each post carries its row's id as
metadata, by which it is found again where the answer was lost.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.client import HTTPException
from typing import Any, Protocol

import structlog
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import render
from bot.identity import place_audience
from bot.outbox import Claim, Dropped, Failed, Later, Outcome, Sent
from bot.render import Links, Post
from handlers.sandbox import blocks
from handlers.send import aftermath, lost
from handlers.send.errors import (
    GONE,
    MISSING,
    NOT_INSTALLED,
    NOWHERE,
    after_error,
    after_loss,
    named,
)
from handlers.send.held import held_of
from handlers.send.loop import PACE, backoff
from handlers.send.pace import Pace
from handlers.send.parcel import Parcel
from storage.kinds import Audience, MessageKind
from storage.models import Message, PlanChannel

log = structlog.get_logger()

CHECKED_AGAIN = timedelta(minutes=10)


class Workspaces(Protocol):
    """What the sender has to know of workspaces: a client that speaks as our bot in one."""

    def client(self, team_id: str) -> WebClient:
        """Give the client; `LookupError` where we are not installed there."""
        ...

    def own_team(self) -> str | None:
        """Give the workspace of the settings."""
        ...

    def forget(self, team_id: str) -> None:
        """Look the workspace up anew next time."""
        ...


class BadBlocks(Exception):  # noqa: N818 - named for its fate
    """We were about to send what Slack would refuse; raised in tests only."""


@dataclass
class SlackTransport:
    """Sends the outbox's rows of Slack.

    `strict` raises on blocks that Slack would refuse, as tests want it. `is_internal` says whether a channel
    that is linked as internal is so still. Where it is not, it was narrowed, and the row is worded anew; where
    Slack does not tell, it waits.
    """

    engine: Engine
    workspaces: Workspaces
    links: Links
    strict: bool = False
    is_internal: Callable[[str, str], bool] | None = None
    pace: Pace = field(default_factory=Pace)
    directs: dict[tuple[str, str], str] = field(default_factory=dict)
    checked: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def prepare(self, session: Session, taken: Claim, *, now: datetime) -> Parcel | None:
        """Word the message with its reader's eyes, and find where it goes."""
        message = session.get_one(Message, taken.message.id)
        post = render.for_slack(
            session,
            message,
            changes=_changes(session, taken),
            held=held_of(self.engine, message),
            now=now,
            links=self.links,
        )
        if post is None and message.stamp is None:
            return None
        return self._addressed(session, message, post)

    def send(self, prepared: Parcel, *, now: datetime) -> Outcome:
        """Post it, or draw again what stands there."""
        if prepared.channel_id is None and prepared.user_id is None:
            return Failed(NOWHERE)
        try:
            early = self._too_early(prepared, now)
            if early is not None:
                return early
            client = self.workspaces.client(prepared.team_id)
            return self._deliver(client, prepared)
        except LookupError:
            return Failed(NOT_INSTALLED, prepared.team_id)
        except SlackApiError as error:
            return after_error(error, prepared.message, now, self.pace, prepared.team_id)
        except (OSError, HTTPException) as error:
            return after_loss(error, prepared.message, now, stands=prepared.standing is not None)

    def after(self, session: Session, taken: Claim, outcome: Outcome, *, now: datetime) -> None:
        """Remember the card; where it will never go, say so, and try the other medium."""
        row = session.get_one(Message, taken.message.id)
        if isinstance(outcome, Sent) and row.kind is MessageKind.CARD:
            aftermath.remember_card(session, row)
        if isinstance(outcome, Failed):
            if outcome.team:
                self.workspaces.forget(outcome.team)
            aftermath.give_up(session, taken, outcome, now=now)

    def _too_early(self, parcel: Parcel, now: datetime) -> Later | None:
        if not self._may_read(parcel, now):
            later = now + backoff(parcel.message.attempts)
            return Later(later, "the channel is not known to be internal")
        wait = self.pace.wait(parcel.team_id, parcel.where, parcel.methods, now)
        return Later(wait, PACE) if wait else None

    def _may_read(self, parcel: Parcel, now: datetime) -> bool:
        """Whether the channel's readers are still those for whom the post was worded; asked now and then."""
        if not parcel.internal or parcel.channel_id is None or self.is_internal is None:
            return True
        key = (parcel.team_id, parcel.channel_id)
        if now < self.checked.get(key, now):
            return True
        internal = self.is_internal(*key)
        if internal:
            self.checked[key] = now + CHECKED_AGAIN
        return internal

    def _addressed(self, session: Session, message: Message, post: Post | None) -> Parcel:
        if message.team_id is not None and message.channel_id is not None:
            internal = place_audience(session, message.team_id, message.channel_id)
            return Parcel(
                message,
                post,
                message.team_id,
                channel_id=message.channel_id,
                internal=internal is Audience.INTERNAL,
            )
        team, user = self._whom(session, message)
        return Parcel(message, post, team, user_id=user)

    def _whom(self, session: Session, message: Message) -> tuple[str, str | None]:
        """Give through which workspace a person is written to, and as whom.

        Their own where we are installed there; an outsider through the workspace that shares the plan.
        """
        assert message.person is not None
        identities = message.person.identities
        for identity in identities:
            if self._installed(identity.team_id):
                return identity.team_id, identity.user_id
        home = session.scalar(
            select(PlanChannel.team_id).where(PlanChannel.plan_id == message.plan_id).limit(1)
        )
        return (
            home or self.workspaces.own_team() or "",
            identities[0].user_id if identities else None,
        )

    def _installed(self, team_id: str) -> bool:
        try:
            self.workspaces.client(team_id)
        except LookupError:
            return False
        return True

    def _deliver(self, client: WebClient, parcel: Parcel) -> Outcome:
        standing = parcel.standing
        if standing is not None:
            return self._redraw(client, parcel, standing)
        channel = parcel.channel_id or self._direct(client, parcel)
        try:
            found = _found(client, parcel, channel)
        except lost.CannotLook:
            if parcel.message.attempts > lost.MOST_BLIND:
                return Failed(lost.NOBODY_KNOWS)
            found = None
        if found is not None:
            return Sent(channel, found, _shown(parcel))
        return self._post(client, parcel, channel)

    def _post(self, client: WebClient, parcel: Parcel, channel: str) -> Outcome:
        assert parcel.post is not None
        payload = self._payload(parcel.post)
        metadata = lost.mark(parcel.message)
        said = client.chat_postMessage(
            channel=channel,
            thread_ts=parcel.post.thread,
            metadata=metadata,
            unfurl_links=False,
            unfurl_media=False,
            **payload,
        )
        return Sent(str(said.get("channel") or channel), str(said["ts"]), _shown(parcel))

    def _redraw(self, client: WebClient, parcel: Parcel, standing: tuple[str, str]) -> Outcome:
        """Edit it in place, which notifies nobody. A card that is gone is posted anew, all else is left."""
        channel, ts = standing
        try:
            if parcel.post is None:
                client.chat_delete(channel=channel, ts=ts)
                return Dropped("nothing is left that the reader may see")
            client.chat_update(channel=channel, ts=ts, **self._payload(parcel.post))
        except SlackApiError as error:
            if named(error) not in GONE:
                raise
            if parcel.message.kind is MessageKind.CARD and parcel.post is not None:
                return self._post(client, parcel, channel)
            return Dropped(named(error))
        return Sent(channel, ts, _shown(parcel))

    def _payload(self, post: Post) -> dict[str, Any]:
        """Give text and blocks; the text alone where Slack would refuse the blocks."""
        wrong = blocks.check("message", post.blocks)
        if wrong and self.strict:
            raise BadBlocks("; ".join(wrong))
        if wrong:
            log.error("bad blocks", wrong=wrong[:3])
        return {"text": post.text, "blocks": [] if wrong else post.blocks}

    def _direct(self, client: WebClient, parcel: Parcel) -> str:
        """Open the direct conversation, or know it from before."""
        assert parcel.user_id is not None
        key = (parcel.team_id, parcel.user_id)
        if key not in self.directs:
            self.directs[key] = _opened(client, parcel.user_id)
        return self.directs[key]


def _opened(client: WebClient, user_id: str) -> str:
    """Open a direct conversation; a server that cannot takes the user in its stead, as Slack does."""
    try:
        return str(client.conversations_open(users=user_id)["channel"]["id"])
    except SlackApiError as error:
        if named(error) not in MISSING:
            raise
        return user_id


def _found(client: WebClient, parcel: Parcel, channel: str) -> str | None:
    """Look for what an earlier try may have posted; `CannotLook`."""
    if not lost.may_stand(parcel.message):
        return None
    return lost.look_for(client, parcel.message, channel, _thread(parcel))


def _changes(session: Session, taken: Claim) -> tuple[int, ...]:
    """Give the changes that are told, those that were told in it before included."""
    told = select(Message.about).where(Message.told_in_id == taken.message.id)
    before = [about["change"] for about in session.scalars(told) if "change" in about]
    return tuple(sorted({*taken.changes, *before}))


def _shown(parcel: Parcel) -> tuple[int, ...]:
    return parcel.post.shown if parcel.post else ()


def _thread(parcel: Parcel) -> str | None:
    return parcel.post.thread if parcel.post else None
