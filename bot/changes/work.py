"""What one request carries through its commands: who, when, and the history rows so far."""

import unicodedata
from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Date
from sqlalchemy import Enum as EnumColumn
from sqlalchemy.orm import Session

from bot import commands as c
from bot.policy import Actor, NotFound, Refused, authorize
from storage.kinds import Audience, Origin
from storage.models import Base, Change, Goal, Milestone, Note, Person, Plan, Proposal, Task
from storage.models.base import AudienceNumber, Instant

Row = TypeVar("Row", bound=Base)
Thing = Plan | Task | Milestone | Goal | Note | Proposal
MISSING = "There is no such thing on your plans."


class Unusable(Refused):
    """A value that cannot be used; the message says what would be."""


@dataclass
class Work:
    """One request. `made` are its history rows, `clocks` the people whose alarm clock may have to move.

    `asker` is who asks, a person by their key where they were not read before.
    """

    session: Session
    asker: Actor | int
    origin: Origin
    now: datetime
    request: str
    made: list[Change] = field(default_factory=list)
    clocks: set[int] = field(default_factory=set)
    # A session forgets what nobody holds, and would read a plan again for each command.
    held: list[Base] = field(default_factory=list)

    @cached_property
    def actor(self) -> Actor:
        """Who asks. Mostly they are on the plan, and so were read with its people by then."""
        return (
            self.session.get_one(Person, self.asker) if isinstance(self.asker, int) else self.asker
        )

    @property
    def actor_id(self) -> int | None:
        """The key of who asks; None for the operator."""
        if isinstance(self.asker, int):
            return self.asker
        return self.asker.id if isinstance(self.asker, Person) else None

    def find(self, kind: type[Row], key: int) -> Row:
        """Load a row, or raise the same `NotFound` as for one that is hidden."""
        found = self.session.get(kind, key)
        if found is None or getattr(found, "removed_at", None) is not None:
            raise NotFound(MISSING)
        self.held.append(found)
        return found

    def allow(self, command: c.Command, plan: Plan, thing: Any = None) -> None:
        """Ask the policy, or raise what it raises."""
        authorize(self.session, self.actor, command, plan, plan if thing is None else thing)

    def alter(self, verb: str, thing: Thing | Person, **values: Any) -> Change | None:
        """Set the columns that differ and record them; None where nothing does."""
        was = {name: plain(getattr(thing, name)) for name in values}
        new = {name: plain(value) for name, value in values.items() if plain(value) != was[name]}
        if not new:
            return None
        for name in new:
            setattr(thing, name, values[name])
        self._look_again(thing, new)
        return self.record(verb, thing, {name: was[name] for name in new}, new)

    def add(self, verb: str, thing: Thing) -> Change:
        """Insert a row and record what it holds."""
        self.session.add(thing)
        self.session.flush()
        names = [
            column.key
            for column in type(thing).__table__.columns
            if column.key not in {"id", "edition"}
        ]
        held = {name: plain(getattr(thing, name)) for name in names}
        return self.record(
            verb, thing, {}, {n: v for n, v in held.items() if v not in (None, [], {})}
        )

    def _look_again(self, thing: Thing | Person, names: Container[str]) -> None:
        """What a key has named until now is another's."""
        stale = [
            relationship.key
            for relationship in type(thing).__mapper__.relationships
            if any(column.key in names for column in relationship.local_columns)
        ]
        if stale:
            self.session.expire(thing, stale)

    def record(
        self,
        verb: str,
        thing: Thing | Person,
        was: dict[str, Any],
        now: dict[str, Any],
        **keys: int | None,
    ) -> Change:
        """Write the history row, in the audience of what it is about."""
        change = Change(
            **_keys(thing),
            **keys,
            at=self.now,
            actor_id=self.actor_id,
            origin=self.origin,
            verb=verb,
            audience=getattr(thing, "audience", Audience.SHARED),
            request=self.request,
            was=was,
            now=now,
        )
        self.session.add(change)
        self.made.append(change)
        return change


def plain(value: Any) -> Any:
    """Give a column's value as JSON."""
    match value:
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case tuple():
            return list(value)
    return value


def typed(thing: Base, name: str, value: Any) -> Any:
    """Give a JSON value the type of the thing's column: the way back from `plain`."""
    kind = type(thing).__table__.columns[name].type
    match kind:
        case _ if value is None:
            return None
        case Instant():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case AudienceNumber():
            return Audience(value)
        case EnumColumn():
            return kind.python_type(value)
    return value


def clean(text: str, what: str, longest: int) -> str:
    """Give a person's words without control characters and outer space, or say what is wrong with them."""
    plain_spaces = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text)
    kept = "".join(s for s in plain_spaces if s.isprintable() or s in "\n\t\u200d").strip()
    if not kept:
        raise Unusable(f"{what} needs some words.")
    if len(kept) > longest:
        raise Unusable(f"{what} is too long: {len(kept)} characters; {longest} is the most.")
    return kept


def _keys(thing: Thing | Person) -> dict[str, int | None]:  # noqa: PLR0911 - one for each kind
    match thing:
        case Plan():
            return {"plan_id": thing.id}
        case Task():
            return {"plan_id": thing.plan_id, "task_id": thing.id}
        case Milestone():
            return {"plan_id": thing.plan_id, "milestone_id": thing.id}
        case Goal():
            return {"plan_id": thing.plan_id, "goal_id": thing.id}
        case Note():
            return {"plan_id": thing.plan_id, "task_id": thing.task_id, "note_id": thing.id}
        case Proposal():
            return {
                "plan_id": thing.plan_id,
                "task_id": thing.task_id,
                "milestone_id": thing.milestone_id,
                "proposal_id": thing.id,
            }
        case Person():
            return {"person_id": thing.id}
