"""What was gathered of a plan, kept in the process for as long as it would be gathered again.

A status is made of what stands on the plan and its reader may see, of what the people are whom it names, and of
which day it is where they live. So it is the same while the plan's edition and those people are, until a day
begins for one of them; one SELECT in place of twelve, made with the reader's own limits, tells. Nobody is given
what was gathered with other eyes: the eyes are a part of the key, and what they see of a plan changes with its
edition. Words that are made of a status and its reader alone are kept with it; they hold as long, since the reader
(their zone, their language) is among the people.
"""

from collections import OrderedDict
from collections.abc import Collection, Hashable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.policy import Reader
from bot.status.model import Status
from bot.times import next_midnight
from storage import queries
from storage.models import Person, Plan
from storage.queries import Edition

# So many tasks are kept, on whatever number of plans: some 30 MB.
MOST_TASKS = 20_000
NOBODYS_ZONE = "UTC"


@dataclass(frozen=True)
class Asked:
    """Which status: of which plan, with whose eyes, for whom, with how many rows."""

    plan_id: int
    eyes: Reader
    person_id: int | None
    most: int | None


@dataclass(frozen=True)
class Kept:
    """A status, and what it was made of: it holds from `since` until a day begins for somebody.

    `words` are those that were made of it alone.
    """

    status: Status
    edition: Edition
    people: tuple[int, ...]
    since: datetime
    until: datetime
    words: dict[Hashable, Any] = field(default_factory=dict)


class Memory:
    """The latest statuses of one database."""

    def __init__(self, most: int = MOST_TASKS) -> None:
        self._kept: OrderedDict[Asked, Kept] = OrderedDict()
        self._lock = Lock()
        self._most = most
        self._tasks = 0

    def recall(self, session: Session, asked: Asked, now: datetime) -> Kept | None:
        """Give what is kept if it is still what would be gathered; None where it has to be."""
        with self._lock:
            kept = self._kept.get(asked)
            if kept is None or not kept.since <= now < kept.until:
                return None
            self._kept.move_to_end(asked)
        same = queries.edition_now(session, asked.plan_id, kept.people) == kept.edition
        return kept if same else None

    def keep(
        self, asked: Asked, status: Status, plan: Plan, people: Collection[Person], now: datetime
    ) -> None:
        """Keep a status; what was asked for longest ago makes room."""
        zones = {person.time_zone for person in people} | {NOBODYS_ZONE}
        kept = Kept(
            status,
            queries.edition_of(plan, people),
            tuple(person.id for person in people),
            since=now,
            until=min(next_midnight(now, zone) for zone in zones),
        )
        with self._lock:
            self._drop(asked)
            self._kept[asked] = kept
            self._tasks += _size(status)
            while self._tasks > self._most:
                self._drop(next(iter(self._kept)))

    def add_words(self, asked: Asked, status: Status | None, kind: Hashable, words: object) -> None:
        """Keep words with the very status that they were made of, if that is the one that is kept."""
        with self._lock:
            kept = self._kept.get(asked)
            if kept is not None and kept.status is status:
                kept.words[kind] = words

    def _drop(self, asked: Asked) -> None:
        kept = self._kept.pop(asked, None)
        self._tasks -= _size(kept.status) if kept else 0


_memories: WeakKeyDictionary[Engine, Memory] = WeakKeyDictionary()


def memory_of(session: Session) -> Memory:
    """Give the memory of the session's database."""
    return _memories.setdefault(session.get_bind().engine, Memory())


def _size(status: Status) -> int:
    """Count what a status holds; an empty one takes room too."""
    return 1 + len(status.tasks)
