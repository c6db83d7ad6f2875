"""The one message of a person's day: the reminder, or the digest with the reminder as its first section."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.db import insert_all
from storage.kinds import Medium, MessageKind
from storage.models import Message, Person

DAILY = (MessageKind.REMINDER, MessageKind.DIGEST)


@dataclass(frozen=True)
class Daily:
    """What is due to a person on their local day: a digest where it has parts, else a reminder.

    `steps` say by task what its ladder does now and next, `mails` by plan how many are held; `other`: through their other channel.
    """

    person: Person
    day: date
    parts: tuple[str, ...] = ()
    steps: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    mails: Mapping[str, int] = field(default_factory=dict)
    other: bool = False

    @property
    def kind(self) -> MessageKind:
        """What the message is."""
        return MessageKind.DIGEST if self.parts else MessageKind.REMINDER


def daily_key(kind: MessageKind, person_id: int, day: date) -> str:
    """Give the key under which a person's message of a day is written once."""
    return f"{kind.value}:{person_id}:{day.isoformat()}"


def write_daily(session: Session, wanted: Sequence[Daily], *, now: datetime) -> Collection[int]:
    """Write them all but those whose day has its message, and give the people who get one now."""
    keys = {daily_key(kind, one.person.id, one.day) for one in wanted for kind in DAILY}
    if not keys:
        return ()
    told = set(session.scalars(select(Message.key).where(Message.key.in_(keys))))
    left = [
        one
        for one in wanted
        if told.isdisjoint(daily_key(kind, one.person.id, one.day) for kind in DAILY)
    ]
    insert_all(session, Message, [_row(one, now) for one in left])
    return {one.person.id for one in left}


def _row(one: Daily, now: datetime) -> dict[str, Any]:
    about: dict[str, Any] = {"day": one.day.isoformat()}
    about |= {"steps": dict(one.steps)} if one.steps else {}
    about |= {"parts": list(one.parts)} if one.parts else {}
    about |= {"mails": dict(one.mails)} if one.mails else {}
    return {
        "key": daily_key(one.kind, one.person.id, one.day),
        "kind": one.kind,
        "person_id": one.person.id,
        "medium": other_medium(one.person) if one.other else one.person.medium,
        "about": about,
        "made_at": now,
        "due_at": now,
    }


def other_medium(person: Person) -> Medium:
    """Give the person's other channel where they can be reached there, else the one they are told in."""
    if person.medium is Medium.MAIL:
        return Medium.SLACK if person.identities else Medium.MAIL
    living = any(address.dead_at is None for address in person.addresses)
    return Medium.MAIL if living else Medium.SLACK
