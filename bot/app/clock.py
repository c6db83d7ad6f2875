"""The clock: an argument everywhere else, made here."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Say what time it is: the only place that asks the machine."""
    return datetime.now(UTC)  # noqa: TID251
