"""How fast we may post: one message a second in a channel, and not before Slack said that we may come again.

https://docs.slack.dev/apis/web-api/rate-limits. In memory and on the injected clock: another process has a
pace of its own, and Slack's 429 keeps the sum in bounds.
"""

from datetime import datetime, timedelta
from threading import Lock

A_MESSAGE = timedelta(seconds=1)


class Pace:
    """When the next message may go, by channel and by workspace."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._next: dict[tuple[str, str], datetime] = {}
        self._barred: dict[str, datetime] = {}

    def wait(self, team_id: str, channel: str, now: datetime) -> datetime | None:
        """Take the next turn in a channel; None: go ahead, else when to come again."""
        with self._lock:
            barred = self._barred.get(team_id)
            if barred is not None and now < barred:
                return barred
            turn = self._next.get((team_id, channel))
            if turn is not None and now < turn:
                return turn
            self._next = {key: at for key, at in self._next.items() if at > now}
            self._next[team_id, channel] = now + A_MESSAGE
            return None

    def bar(self, team_id: str, until: datetime) -> None:
        """Keep away from a workspace until then: Slack said so."""
        with self._lock:
            self._barred[team_id] = max(until, self._barred.get(team_id, until))
