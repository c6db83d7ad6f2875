"""The stand-in as a whole: started and stopped, seeded, seen from outside."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime
from types import TracebackType
from typing import Self

from handlers.sandbox.slack import (
    api_chat,
    api_conversations,
    api_files,
    api_oauth,
    api_people,
    api_views,
)
from handlers.sandbox.slack.core import App, id_of
from handlers.sandbox.slack.forms import elements
from handlers.sandbox.slack.lifecycle import Lifecycle
from handlers.sandbox.slack.server import Server
from handlers.sandbox.slack.socket_mode import Sockets
from handlers.sandbox.slack.text import as_text
from handlers.sandbox.slack.world import Channel, Json, Message, User, View

# Importing these rooms enters their methods into the Web API.
ROOMS = (api_chat, api_conversations, api_files, api_oauth, api_people, api_views)


class SlackStandIn(Lifecycle):
    """A strict Slack on a loopback port; the room's docstring has an example."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        app: App | None = None,
        port: int = 0,
        rate_limits: bool = True,
        channel_burst: int = 5,
    ) -> None:
        super().__init__(clock, app=app, rate_limits=rate_limits, channel_burst=channel_burst)
        self.sockets = Sockets(self)
        self._port = port
        self._server: Server | None = None

    @property
    def api_url(self) -> str:
        """What a WebClient takes as its base_url."""
        return f"{self.origin}/api/"

    def start(self) -> Self:
        """Listen; from now on the bot can reach it."""
        self._server = Server(self, self._port)
        self.origin = self._server.origin
        self._server.start()
        self.sockets.start()
        return self

    def stop(self) -> None:
        """Cut all connections and end all threads; the world stays to be looked at."""
        if self._server is not None:
            self.sockets.stop()
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def fail_next(
        self, method: str, what: str | int, *, times: int = 1, retry_after: int = 30
    ) -> None:
        """Let the next calls of a method (`*`: any, `response_url`) fail.

        `what` is an error of the Web API, an HTTP status (429 with `retry_after`), `"drop before"` (the connection is
        cut, nothing happens) or `"drop after"` (it happens, then the connection is cut).
        """
        self.faults.plan(method, what, times=times, retry_after=retry_after)

    def messages(self, channel: Channel | str) -> list[Message]:
        """What stands in a channel, threads included, oldest first: copies, as a screen shows them."""
        with self.world.lock:
            return deepcopy(self.world.in_order(id_of(channel)))

    def thread(self, channel: Channel | str, ts: Message | str) -> list[Message]:
        """A message and the answers under it, oldest first."""
        parent = ts.ts if isinstance(ts, Message) else ts
        return [m for m in self.messages(channel) if parent in (m.ts, m.thread_ts)]

    def ephemerals(self, user: User | str) -> list[Message]:
        """What only this person was shown, oldest first."""
        with self.world.lock:
            found = [m for m in self.world.ephemerals if m.ephemeral_to == id_of(user)]
            return deepcopy([m for m in found if not m.deleted])

    def dms(self, user: User | str) -> list[Message]:
        """The direct conversation of this person with the bot, oldest first."""
        with self.world.lock:
            bots = {made.bot_user for made in self.world.installations}
            ims = [c for c in self.world.channels.values() if c.is_im and id_of(user) in c.members]
            found = [c.id for c in ims if c.members & bots]
        return [message for channel in found for message in self.messages(channel)]

    def home(self, user: User | str) -> View | None:
        """The home tab that was published for this person; None if there is none yet."""
        with self.world.lock:
            found = [v for (_, owner), v in self.world.homes.items() if owner == id_of(user)]
            return found[-1] if found else None

    def views(self, user: User | str) -> list[View]:
        """The modals that this person has open, the topmost last."""
        with self.world.lock:
            found = [v for v in self.world.views.values() if v.user == id_of(user) and v.is_open]
            return sorted(found, key=lambda view: int(view.id[1:]))

    def shown(self, place: Message | View) -> str:
        """What a reader sees there as plain text, with names in the place of ids."""
        with self.world.lock:
            people = {user.id: user.name for user in self.world.users.values()}
            channels = {channel.id: channel.name for channel in self.world.channels.values()}
        return as_text(place, {**people, **channels})

    @contextmanager
    def expecting(self, *rules: str) -> Iterator[None]:
        """Forgive violations of these rules within the block, and insist that there is one of each."""
        before = len(self.violations)
        yield
        found = self.violations[before:]
        broken = {violation.rule for violation in found}
        if missing := set(rules) - broken:
            raise AssertionError(f"{missing} expected, but what was broken is {broken}")
        self.violations[before:] = [one for one in found if one.rule not in rules]

    def buttons(self, place: Message | View) -> list[Json]:
        """The buttons that can be pressed there, each with its text, action id and value."""
        blocks = place.content["blocks"] if isinstance(place, View) else place.blocks
        return [element for _, element in elements(blocks) if element["type"] == "button"]
