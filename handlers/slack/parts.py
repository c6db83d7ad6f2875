"""What every listener is given, and how a rendered post becomes a payload of Slack's."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

import structlog
from sqlalchemy import Engine

from bot.render import Links, Post
from handlers.sandbox import blocks
from handlers.slack.authorize import Workspaces

Clock = Callable[[], datetime]
Json = dict[str, Any]
log = structlog.get_logger()


class BadBlocks(Exception):  # noqa: N818 - named for its fate
    """We were about to send what Slack would refuse; raised in tests only."""


class Asked:
    """What was asked or written lately, so that a stranger's every click is not a call."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._until: dict[tuple[str, ...], datetime] = {}

    def may_ask(self, key: tuple[str, ...], now: datetime, again: timedelta) -> bool:
        """Whether it is time to ask; then it is noted."""
        with self._lock:
            self._until = {key: until for key, until in self._until.items() if until > now}
            if key in self._until:
                return False
            self._until[key] = now + again
            return True

    def forget(self, key: tuple[str, ...]) -> None:
        """Let it be asked again: there was no answer."""
        with self._lock:
            self._until.pop(key, None)


@dataclass(frozen=True)
class Parts:
    """The engine, the clock, and the edge's own things. `strict` raises on a bad payload, as tests want it."""

    engine: Engine
    clock: Clock
    links: Links
    workspaces: Workspaces
    command: str = "/plan"
    strict: bool = False
    asked: Asked = field(default_factory=Asked)

    def payload(self, post: Post) -> Json:
        """Give text and blocks; the text alone where Slack would refuse the blocks."""
        wrong = blocks.check("message", post.blocks)
        if wrong and self.strict:
            raise BadBlocks("; ".join(wrong))
        if wrong:
            log.error("bad blocks", wrong=wrong[:3])
            return {"text": post.text}
        return {"text": post.text, "blocks": post.blocks}
