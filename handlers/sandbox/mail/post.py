"""What has been delivered so far, and waiting for more of it without sleeping."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from functools import cached_property
from time import monotonic
from typing import TypeVar

Found = TypeVar("Found")


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """One mail in one mailbox. `raw` is as it lies there, with the host's fields on top."""

    address: str
    mail_from: str
    recipient: str
    at: datetime
    raw: bytes

    @cached_property
    def mail(self) -> EmailMessage:
        """The mail parsed."""
        return BytesParser(policy=policy.SMTP).parsebytes(self.raw)


class Post:
    """The deliveries in order. Written by the event loop, read by anybody."""

    def __init__(self) -> None:
        self._changes = threading.Condition()
        self._number = 0
        self._deliveries: list[Delivery] = []

    @property
    def deliveries(self) -> list[Delivery]:
        """All that has been delivered, oldest first."""
        with self._changes:
            return list(self._deliveries)

    def add(self, delivery: Delivery) -> None:
        """Note a delivery, and wake who waits."""
        with self._changes:
            self._deliveries.append(delivery)
        self.changed()

    def changed(self) -> None:
        """Wake who waits: something is different in a mailbox."""
        with self._changes:
            self._number += 1
            self._changes.notify_all()

    def wait_for(self, predicate: Callable[[], Found], timeout: float) -> Found:
        """Return the first true answer of `predicate`, asked anew after each change.

        It is asked without the lock, since it may itself want the event loop.
        `TimeoutError` where it stays untrue for `timeout` seconds.
        """
        end = monotonic() + timeout
        while True:
            with self._changes:
                number = self._number
            if found := predicate():
                return found
            with self._changes:
                if self._number == number and not self._changes.wait(end - monotonic()):
                    raise TimeoutError(f"Not in {timeout:g} seconds.")
