"""What exists in the stand-in's Slack: teams, people, channels, messages, views, installations.

Plain state without rules. Who may do what is decided where Slack decides it: in the API's methods and in what people
can do with their hands. Ids are short and counted (T01, U01, C01), so that a plan file can name them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from threading import RLock
from typing import Any

Json = dict[str, Any]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class Team:
    """A workspace; with an `enterprise_id` it is one of an Enterprise Grid.

    `org_wide`: the app was installed into the whole organization, and its payloads name no workspace.
    """

    id: str
    name: str
    domain: str
    enterprise_id: str | None = None
    enterprise_name: str | None = None
    org_wide: bool = False


@dataclass
class User:
    """Somebody with an account in a workspace, a guest or a bot included."""

    id: str
    team: str
    name: str
    real_name: str
    email: str | None = None
    tz: str = "America/New_York"
    locale: str = "en-US"
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_admin: bool = False
    deleted: bool = False
    is_bot: bool = False


@dataclass
class Channel:
    """A conversation; `team` is the host, `connected` the other companies of a Slack Connect channel."""

    id: str
    name: str
    team: str
    members: set[str] = field(default_factory=set)
    connected: set[str] = field(default_factory=set)
    is_pending_ext_shared: bool = False
    is_private: bool = False
    is_archived: bool = False
    is_im: bool = False
    created: int = 0

    @property
    def is_ext_shared(self) -> bool:
        """Whether people of another company are in it."""
        return bool(self.connected)

    @property
    def teams(self) -> set[str]:
        """All workspaces that see the channel."""
        return {self.team, *self.connected}

    @property
    def kind(self) -> str:
        """The word that Slack's events use: channel, group or im."""
        if self.is_im:
            return "im"
        return "group" if self.is_private else "channel"


@dataclass
class Message:
    """A message of a channel, or an ephemeral one, which only `ephemeral_to` sees."""

    channel: str
    ts: str
    user: str
    team: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    client_msg_id: str | None = None
    edited_ts: str | None = None
    ephemeral_to: str | None = None
    deleted: bool = False
    subtype: str | None = None
    unfurl_links: bool = True
    earlier: list[Json] = field(default_factory=list)
    files: list[Json] = field(default_factory=list)


@dataclass
class File:
    """A file or snippet that somebody sent into a channel; one for a modal is in none, and its app's to see."""

    id: str
    name: str
    user: str
    team: str
    channel: str
    content: bytes
    created: int


@dataclass
class View:
    """A modal that somebody has open, or somebody's home tab; `content` is what the app sent."""

    id: str
    user: str
    user_team: str
    installation: str
    content: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    is_open: bool = True
    values: dict[str, Json] = field(default_factory=dict)

    @property
    def type(self) -> str:
        """`modal` or `home`."""
        return str(self.content["type"])


@dataclass
class Installation:
    """The app in one workspace: its token, what it may do, and its bot."""

    team: str
    token: str
    scopes: frozenset[str]
    app_id: str
    bot_id: str
    bot_user: str
    installed_by: str | None = None
    refusal: str | None = None
    """The error that Slack gives for the token once it is dead: `account_inactive` or `token_revoked`."""
    former: dict[str, str] = field(default_factory=dict)
    """Tokens of before the app was installed again, and the error that each gives."""


class World:
    """All of it, behind one lock: API calls, people and events come from different threads."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.lock = RLock()
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.messages: dict[str, dict[str, Message]] = {}
        self.ephemerals: list[Message] = []
        self.files: dict[str, File] = {}
        self.views: dict[str, View] = {}
        self.homes: dict[tuple[str, str], View] = {}
        self.installations: list[Installation] = []
        self._counts: dict[str, Iterator[int]] = {}
        self._last_ts = 0

    def mint(self, prefix: str) -> str:
        """The next id of its kind, T01, T02 …, leaving out what a test has named itself."""
        numbers = self._counts.setdefault(prefix, count(1))
        taken = self.teams.keys() | self.users.keys() | self.channels.keys() | self.files.keys()
        return next(name for n in numbers if (name := f"{prefix}{n:02}") not in taken)

    def seconds(self) -> int:
        """The clock, as Slack writes instants outside of message timestamps."""
        return int(self.clock().timestamp())

    def next_ts(self) -> str:
        """A message timestamp; unique even while the clock stands."""
        micros = (self.clock() - EPOCH) // timedelta(microseconds=1)
        with self.lock:
            self._last_ts = max(self._last_ts + 1, micros)
            return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06}"

    def add(self, message: Message) -> Message:
        """Keep a message where its readers will find it."""
        with self.lock:
            if message.ephemeral_to:
                self.ephemerals.append(message)
            else:
                self.messages.setdefault(message.channel, {})[message.ts] = message
        return message

    def find(self, channel: str, ts: str) -> Message | None:
        """A message that still stands there, an ephemeral one not included."""
        message = self.messages.get(channel, {}).get(ts)
        return None if message is None or message.deleted else message

    def in_order(self, channel: str) -> list[Message]:
        """The channel's messages, oldest first, without what was deleted."""
        found = self.messages.get(channel, {})
        return [message for message in found.values() if not message.deleted]

    def installation(self, team: str) -> Installation | None:
        """The living installation of a workspace."""
        living = (i for i in self.installations if i.team == team and i.refusal is None)
        return next(living, None)

    def by_token(self, token: str) -> Installation:
        """The installation that a token belongs to, or once did; `KeyError` where it is nobody's."""
        for made in self.installations:
            if token == made.token or token in made.former:
                return made
        raise KeyError("no such token")

    def is_known(self, user: User, team: str) -> bool:
        """Whether a workspace knows somebody: its own people, and outsiders with whom it shares a channel."""
        if user.team == team:
            return True
        shared = (channel for channel in self.channels.values() if team in channel.teams)
        return any(user.id in channel.members for channel in shared)

    def listening(self, channel: Channel) -> list[Installation]:
        """The installations whose bot is a member: they hear what is said there."""
        return [
            i for i in self.installations if i.refusal is None and i.bot_user in channel.members
        ]

    def im(self, bot_user: str, user: str) -> Channel:
        """The direct conversation of a bot with somebody, made when first asked for."""
        with self.lock:
            both = {bot_user, user}
            for channel in self.channels.values():
                if channel.is_im and channel.members == both:
                    return channel
            channel = Channel(
                id=self.mint("D"),
                name="directmessage",
                team=self.users[bot_user].team,
                members=both,
                connected={self.users[user].team} - {self.users[bot_user].team},
                is_im=True,
                is_private=True,
                created=self.seconds(),
            )
            self.channels[channel.id] = channel
            return channel
