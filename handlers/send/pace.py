"""How fast we may post: one message a second in a channel, and no method before Slack said that we may come again.

https://docs.slack.dev/apis/web-api/rate-limits: limits are per workspace and method, so that edits go on while
posts have to wait. In memory and on the injected clock: another process has a pace of its own, and Slack's 429
keeps the sum in bounds.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from threading import Lock

A_MESSAGE = timedelta(seconds=1)


class Pace:
    """When the next message may go, by channel; when a method may be called again, by workspace."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._next: dict[tuple[str, str], datetime] = {}
        self._barred: dict[tuple[str, str], datetime] = {}

    def wait(
        self, team_id: str, channel: str, methods: Collection[str], now: datetime
    ) -> datetime | None:
        """Take the next turn in a channel by these methods; None: go ahead, else when to come again."""
        with self._lock:
            barred = (self._barred.get((team_id, method), now) for method in methods)
            latest = max(barred, default=now)
            if now < latest:
                return latest
            turn = self._next.get((team_id, channel))
            if turn is not None and now < turn:
                return turn
            self._next = {key: at for key, at in self._next.items() if at > now}
            self._next[team_id, channel] = now + A_MESSAGE
            return None

    def bar(self, team_id: str, method: str, until: datetime) -> None:
        """Do not call a method in a workspace until then: Slack said so."""
        with self._lock:
            key = team_id, method
            self._barred[key] = max(until, self._barred.get(key, until))
