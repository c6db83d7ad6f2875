"""What the stand-in writes down: calls that came, what was delivered and answered, rules that were broken."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handlers.sandbox.slack.world import Json, Message


@dataclass(frozen=True)
class Call:
    """One request to the Web API or to a response_url, and how it was answered."""

    method: str
    arguments: Json
    answer: Json
    status: int
    team: str | None
    at: datetime

    @property
    def ok(self) -> bool:
        """Whether Slack did what was asked."""
        return bool(self.answer.get("ok"))


@dataclass(frozen=True)
class Violation:
    """A rule of Slack's that the app broke: where, which one, and what exactly."""

    where: str
    rule: str
    detail: str = ""


@dataclass
class Delivery:
    """One request to the bot and its answer.

    `status` is None where no answer came (in time, or at all); over Socket Mode an acknowledged envelope counts as
    200. `shown` is the message that the answer's body produced. `refused` is what Slack itself told the person
    without asking the bot.
    """

    kind: str
    payload: Json
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    status: int | None = None
    answer: bytes = b""
    seconds: float = 0.0
    shown: Message | None = None
    refused: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the bot took it."""
        return self.status is not None and 200 <= self.status < 300  # noqa: PLR2004

    @property
    def json(self) -> Any:
        """The answer's body read as JSON; an empty body is None."""
        return json.loads(self.answer) if self.answer else None


@dataclass
class Said:
    """A message that a person wrote, and what the bot was told of it: nothing, or one delivery per event."""

    message: Message
    deliveries: list[Delivery] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether the bot took every event."""
        return all(delivery.ok for delivery in self.deliveries)


class SlackError(Exception):
    """The Web API's `{"ok": false, "error": …}`; `more` goes into the answer beside it."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.more = more


class CannotDo(Exception):  # noqa: N818 - named for its fate
    """A person tried what Slack's own surface would not let them do, such as a button that is not there."""
