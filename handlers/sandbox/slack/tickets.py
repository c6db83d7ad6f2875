"""What Slack hands out for a short while: trigger ids (3 s, once) and response URLs (30 min, five times)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from secrets import token_hex

from handlers.sandbox.slack.records import SlackError

TRIGGER_LIFE = timedelta(seconds=3)
RESPONSE_LIFE = timedelta(minutes=30)
RESPONSE_USES = 5


@dataclass
class Trigger:
    """What a person did that lets the app open a view for them; `view` is the view in which it was done."""

    issued_at: datetime
    user: str
    installation: str
    view: str | None = None
    is_used: bool = False


class Triggers:
    """https://docs.slack.dev/interactivity/handling-user-interaction: a trigger id expires after 3 s and works once."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._issued: dict[str, Trigger] = {}
        self._numbers = count(1001)

    def issue(self, user: str, installation: str, view: str | None = None) -> str:
        """A fresh trigger id for what `user` just did."""
        name = f"{next(self._numbers)}.{len(self._issued) + 1}.{token_hex(16)}"
        self._issued[name] = Trigger(self._clock(), user, installation, view)
        return name

    def exchange(self, name: str, installation: str) -> Trigger:
        """Use it up; `SlackError` where it is unknown, another app's, late or used."""
        trigger = self._issued.get(name)
        if trigger is None or trigger.installation != installation:
            raise SlackError("invalid_trigger_id")
        if trigger.is_used:
            raise SlackError("exchanged_trigger_id")
        if self._clock() - trigger.issued_at > TRIGGER_LIFE:
            raise SlackError("expired_trigger_id")
        trigger.is_used = True
        return trigger


@dataclass
class ResponseUrl:
    """Where an app may answer what a person did; `about` is the message that was acted on, if any."""

    issued_at: datetime
    channel: str
    user: str
    installation: str
    about: str | None = None
    uses: int = 0


class ResponseUrls:
    """https://docs.slack.dev/interactivity/handling-user-interaction#message_responses: 5 times within 30 minutes."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._issued: dict[str, ResponseUrl] = {}

    def issue(self, *, channel: str, user: str, installation: str, about: str | None = None) -> str:
        """The path of a fresh response URL."""
        path = f"/actions/{installation[-6:]}/{len(self._issued) + 1}/{token_hex(12)}"
        self._issued[path] = ResponseUrl(self._clock(), channel, user, installation, about)
        return path

    def use(self, path: str) -> ResponseUrl:
        """Count one use; `SlackError` where the URL is unknown, late or used up."""
        found = self._issued.get(path)
        if found is None:
            raise SlackError("invalid_url")
        if self._clock() - found.issued_at > RESPONSE_LIFE:
            raise SlackError("expired_url")
        if found.uses >= RESPONSE_USES:
            raise SlackError("used_url")
        found.uses += 1
        return found

    def look(self, path: str) -> ResponseUrl:
        """What the URL is for, without using it."""
        return self._issued[path]
