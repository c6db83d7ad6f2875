"""Mishaps on demand: what the next mails will meet at the SMTP host."""

import threading
from collections import deque
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where in the SMTP conversation something goes wrong."""

    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    ANSWER = "ANSWER"


@dataclass(frozen=True)
class Fault:
    """One mishap: the reply to give, or (without one) the connection cut."""

    stage: Stage
    reply: str = ""


class Faults:
    """What is in store, in order; asked by the event loop, filled by a test's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._coming: deque[Fault] = deque()

    def add(self, fault: Fault, times: int) -> None:
        """Let it happen to the next mails that come so far."""
        with self._lock:
            self._coming.extend([fault] * times)

    def take(self, stage: Stage) -> Fault | None:
        """Return the mishap whose turn it is, where it belongs to this stage."""
        with self._lock:
            if self._coming and self._coming[0].stage is stage:
                return self._coming.popleft()
        return None

    def clear(self) -> None:
        """Let all go well from now on."""
        with self._lock:
            self._coming.clear()
