"""How often the app may call: tiers per workspace and method, and one message a second in a channel.

https://docs.slack.dev/apis/web-api/rate-limits: a tier is a number of calls a minute, with some burst; posting is one
message a second in a channel, with "short bursts" allowed. Both are token buckets on the injected clock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from threading import Lock

A_MINUTE = 60.0
SMALL_BURST = 5


@dataclass
class Bucket:
    """So many calls at once, refilled at a steady pace; until `barred_until` the app was told to keep away."""

    size: float
    per_second: float
    left: float
    at: datetime
    barred_until: datetime

    def wait(self, now: datetime) -> int:
        """Take one; 0 if there was one, else the whole seconds until there is."""
        passed = (now - self.at).total_seconds()
        self.left = min(self.size, self.left + max(passed, 0.0) * self.per_second)
        self.at = now
        if self.left >= 1:
            self.left -= 1
            return 0
        return max(1, ceil((1 - self.left) / self.per_second))


class Limits:
    """The buckets of all workspaces; `is_on = False` lets everything pass, as in the demo.

    Meeting a limit is nothing bad. Calling again before Retry-After is over is, and `on_impatience` hears of it.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        is_on: bool,
        channel_burst: int,
        on_impatience: Callable[[str], None],
    ) -> None:
        self._clock = clock
        self._lock = Lock()
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._on_impatience = on_impatience
        self.is_on = is_on
        self.channel_burst = channel_burst

    def wait_for_method(self, team: str, method: str, per_minute: int) -> int:
        """Seconds to wait before this method may be called again for this workspace; 0 means go ahead."""
        size = max(per_minute, SMALL_BURST)
        return self._wait((team, method), size, per_minute / A_MINUTE)

    def wait_for_channel(self, channel: str) -> int:
        """Seconds to wait before the next message in a channel; 0 means go ahead."""
        return self._wait(("message in", channel), self.channel_burst, 1.0)

    def _wait(self, key: tuple[str, str], size: float, per_second: float) -> int:
        if not self.is_on:
            return 0
        now = self._clock()
        with self._lock:
            bucket = self._buckets.setdefault(key, Bucket(size, per_second, size, now, now))
            if now < bucket.barred_until:
                self._on_impatience(" ".join(key))
            wait = bucket.wait(now)
            if wait:
                bucket.barred_until = now + timedelta(seconds=wait)
            return wait
