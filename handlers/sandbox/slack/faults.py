"""Trouble on demand: what the next call of a method shall meet instead of an answer."""

from collections import deque
from dataclasses import dataclass
from threading import Lock

DROP_BEFORE = "drop before"
DROP_AFTER = "drop after"


@dataclass(frozen=True)
class Fault:
    """An error of the Web API, an HTTP status, or a connection that is cut before or after the effect."""

    what: str | int
    retry_after: int = 30


class Faults:
    """The planned trouble, per method, used up in order; `*` means any method."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._planned: dict[str, deque[Fault]] = {}

    def plan(self, method: str, what: str | int, *, times: int, retry_after: int) -> None:
        """Let the next `times` calls of the method meet this."""
        with self._lock:
            self._planned.setdefault(method, deque()).extend([Fault(what, retry_after)] * times)

    def next(self, method: str) -> Fault | None:
        """What this call meets; None for nothing."""
        with self._lock:
            for name in (method, "*"):
                if self._planned.get(name):
                    return self._planned[name].popleft()
            return None

    def clear(self) -> None:
        """Forget what was planned."""
        with self._lock:
            self._planned.clear()
