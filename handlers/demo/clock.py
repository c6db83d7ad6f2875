"""One clock for all parts: it jumps from scene to scene, and runs on when the story is told."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic


class StoryClock:
    """Stands where it is put; after `run` it goes on at the pace of this machine."""

    def __init__(self, at: datetime, pace: Callable[[], float] = monotonic) -> None:
        self._at = at
        self._pace = pace
        self._since: float | None = None

    def __call__(self) -> datetime:
        """Say what time it is in the story."""
        if self._since is None:
            return self._at
        return self._at + timedelta(seconds=self._pace() - self._since)

    def jump(self, at: datetime) -> None:
        """Go to a later scene; time never runs back."""
        self._at = max(at, self())
        self._since = None

    def forward(self, **parts: float) -> None:
        """Let time pass, in the parts of a `timedelta`."""
        self.jump(self() + timedelta(**parts))

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._since is not None

    def run(self) -> None:
        """Go on at the pace of this machine."""
        self._since = self._pace()
