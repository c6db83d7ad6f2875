"""The state that all parts of the stand-in share, and what is written down about the app under test."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_hex
from typing import TYPE_CHECKING

from handlers.sandbox.slack.faults import Faults
from handlers.sandbox.slack.limits import Limits
from handlers.sandbox.slack.records import Call, Delivery, Violation
from handlers.sandbox.slack.tickets import ResponseUrls, Triggers
from handlers.sandbox.slack.world import Channel, Installation, Json, Team, User, World

if TYPE_CHECKING:
    from handlers.sandbox.slack.delivery import Target
    from handlers.sandbox.slack.socket_mode import Sockets

SCOPES = (
    "commands chat:write app_mentions:read channels:read groups:read im:history im:write users:read users:read.email "
    "team:read files:read channels:history groups:history"
)


@dataclass
class App:
    """What the app's settings page at Slack would show, and how patient the stand-in is with it.

    `patience` is in real seconds: it is the bot's own speed that is measured, not the clock that the parts share.
    """

    id: str = "A01"
    name: str = "tandem"
    client_id: str = "1001.2002"
    client_secret: str = "sandbox-client-secret"  # noqa: S105 - of the stand-in only
    signing_secret: str = "sandbox-signing-secret"  # noqa: S105
    app_token: str = "xapp-1-A01-1-sandbox"  # noqa: S105
    verification_token: str = "sandbox-verification"  # noqa: S105
    commands: tuple[str, ...] = ("/plan",)
    escapes: bool = True
    patience: float = 3.0
    scopes: tuple[str, ...] = field(default_factory=lambda: tuple(SCOPES.split()))


class Core:
    """World, app and records; the parts above it are the Web API, the people and the events."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        app: App | None = None,
        rate_limits: bool = True,
        channel_burst: int = 5,
    ) -> None:
        self.clock = clock
        self.app = app or App()
        self.world = World(clock)
        self.calls: list[Call] = []
        self.violations: list[Violation] = []
        self.deliveries: list[Delivery] = []
        self.echoes: list[tuple[Channel, Json]] = []
        self.faults = Faults()
        self.limits = Limits(
            clock,
            is_on=rate_limits,
            channel_burst=channel_burst,
            on_impatience=lambda what: self.violate(what, "called again before Retry-After"),
        )
        self.triggers = Triggers(clock)
        self.response_urls = ResponseUrls(clock)
        self.codes: dict[str, Json] = {}
        self.approver: User | None = None
        self.declines = False
        self.entered: dict[tuple[str, str, str], dict[str, Json]] = {}
        self.origin = ""
        self.target: Target | None = None
        self.sockets: Sockets

    def violate(self, where: str, rule: str, detail: str = "") -> None:
        """Write down that the app broke one of Slack's rules."""
        self.violations.append(Violation(where, rule, detail))

    def add_team(
        self,
        name: str,
        *,
        id: str | None = None,  # noqa: A002 - the word that the caller knows
        enterprise_id: str | None = None,
    ) -> Team:
        """A workspace."""
        made = Team(
            id=id or self.world.mint("T"),
            name=name,
            domain=name.lower().replace(" ", "-"),
            enterprise_id=enterprise_id,
            enterprise_name=f"{name} Group" if enterprise_id else None,
        )
        self.world.teams[made.id] = made
        return made

    def add_user(
        self,
        team: Team | str,
        name: str,
        *,
        id: str | None = None,  # noqa: A002
        email: str | None = None,
        tz: str = "America/New_York",
        is_guest: bool = False,
    ) -> User:
        """Somebody of a workspace, by their full name; a guest is a multi-channel guest (`is_restricted`)."""
        made = User(
            id=id or self.world.mint("U"),
            team=id_of(team),
            name=name.split(maxsplit=1)[0].lower(),
            real_name=name,
            email=email,
            tz=tz,
            is_restricted=is_guest,
        )
        self.world.users[made.id] = made
        return made

    def add_channel(
        self,
        team: Team | str,
        name: str,
        members: list[User | str] | None = None,
        *,
        id: str | None = None,  # noqa: A002
        is_private: bool = False,
        connected: list[Team | str] | None = None,
        is_pending_ext_shared: bool = False,
    ) -> Channel:
        """A channel; `connected` are the other companies that make it a Slack Connect channel."""
        made = Channel(
            id=id or self.world.mint("C"),
            name=name,
            team=id_of(team),
            members={id_of(member) for member in members or []},
            connected={id_of(other) for other in connected or []},
            is_private=is_private,
            is_pending_ext_shared=is_pending_ext_shared,
            created=self.world.seconds(),
        )
        self.world.channels[made.id] = made
        return made

    def install(
        self,
        team: Team | str,
        scopes: list[str] | None = None,
        *,
        by: User | str | None = None,
        channels: list[Channel | str] | None = None,
    ) -> str:
        """Install the app in a workspace, put its bot into the channels, and hand out the bot token."""
        standing = self._installed(id_of(team))
        standing.scopes = frozenset(self.app.scopes if scopes is None else scopes)
        standing.installed_by = id_of(by) if by else None
        for channel in channels or []:
            self.world.channels[id_of(channel)].members.add(standing.bot_user)
        return standing.token

    def _installed(self, team: str) -> Installation:
        """The workspace's installation; where it was removed, the same bot comes back with a new token."""
        standing = next((made for made in self.world.installations if made.team == team), None)
        if standing is None:
            return self._install_anew(team)
        if standing.refusal is not None:
            standing.former[standing.token] = standing.refusal
            standing.token, standing.refusal = _fresh_token(), None
        return standing

    def _install_anew(self, team: str) -> Installation:
        number = len(self.world.installations) + 1
        bot = User(
            id=f"UB{number:02}",
            team=team,
            name=self.app.name,
            real_name=self.app.name.capitalize(),
            is_bot=True,
        )
        self.world.users[bot.id] = bot
        made = Installation(
            team=team,
            token=_fresh_token(),
            scopes=frozenset(),
            app_id=self.app.id,
            bot_id=f"B{number:02}",
            bot_user=bot.id,
        )
        self.world.installations.append(made)
        return made


def _fresh_token() -> str:
    return f"xoxb-{token_hex(12)}"


def id_of(thing: Team | User | Channel | str) -> str:
    """The id of a thing, or the id that was given in its stead."""
    return thing if isinstance(thing, str) else thing.id
