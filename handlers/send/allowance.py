"""How many mails a relay takes: a hundred at once look like spam to it, and too many a minute are refused.

Kept in a row beside the messages, so that it holds over a restart and for all workers together. It is the generic
cell rate algorithm: one instant says how far ahead of the allowed pace we are.
"""

from datetime import datetime, timedelta

from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError

from storage.db import writing
from storage.models import Lease

MINUTE = timedelta(minutes=1)
# As many may go at once as would in this time: the worker looks for mail every few seconds.
AT_ONCE = timedelta(seconds=10)
MOMENT = timedelta(milliseconds=1)


class Allowance:
    """At most `per_minute` mails in any minute, in even steps. None: as many as there are."""

    def __init__(self, engine: Engine, name: str, per_minute: int | None) -> None:
        self._engine = engine
        self._name = f"allowance:{name}"
        self._step = (MINUTE + AT_ONCE) / per_minute if per_minute else None
        self._last: datetime | None = None

    def take(self, now: datetime) -> datetime | None:
        """Take the right to send one mail; None: go ahead, else when to come again.

        Those who are put off are told different instants, or all would come again at the first.
        """
        if self._step is None:
            return None
        early = self._ahead(now, self._step)
        if early is None:
            return None
        later = self._last + self._step if self._last and self._last > now else early
        self._last = max(early, later)
        return self._last

    def _ahead(self, now: datetime, step: timedelta) -> datetime | None:
        """Move the instant on by a step; None, or when it has come near enough."""
        try:
            with writing(self._engine) as session:
                lease = session.scalar(
                    select(Lease).where(Lease.name == self._name).with_for_update()
                )
                if lease is None:
                    session.add(Lease(name=self._name, holder="", until=now + step))
                    return None
                # Of a clock that was ahead nothing is kept for longer than one mail takes anyway.
                until = min(max(lease.until, now), now + AT_ONCE + step)
                if until >= now + AT_ONCE:
                    return until - AT_ONCE + MOMENT
                lease.until = until + step
                return None
        except IntegrityError:  # two began at once, and the other was quicker
            return now + step
