"""A way out that leads nowhere: what would be sent is written down, worded with its reader's eyes."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot import render
from bot.outbox import Claim, Outcome, Sent
from bot.render import Links
from storage import queries
from storage.kinds import Medium, MessageKind
from storage.models import Message


@dataclass(frozen=True)
class Told:
    """A message that would go out: when, to whom (a person, or a channel), through what, and why.

    `subject` is its subject or first words, `tasks` are the numbers of the tasks that it shows.
    """

    at: datetime
    to: str
    email: str
    side: str
    zone: str
    medium: Medium
    kind: MessageKind
    why: str
    subject: str
    tasks: tuple[int, ...]
    text: str


@dataclass
class Paper:
    """A transport that writes down."""

    engine: Engine
    medium: Medium
    links: Links
    told: list[Told] = field(default_factory=list)

    def prepare(self, session: Session, taken: Claim, *, now: datetime) -> Told | None:
        """Word the message as it would go out."""
        message = session.get_one(Message, taken.message.id)
        changes = taken.changes
        if self.medium is Medium.MAIL:
            letter = render.for_mail(session, message, changes=changes, now=now, links=self.links)
            found = (letter.subject, letter.text, letter.shown) if letter else None
        else:
            post = render.for_slack(session, message, changes=changes, now=now, links=self.links)
            found = (post.text, post.text, post.shown) if post else None
        return _told(session, message, found, now) if found else None

    def send(self, prepared: Told, *, now: datetime) -> Outcome:  # noqa: ARG002 - a transport's
        """Write it down."""
        self.told.append(prepared)
        return Sent("rehearsal", f"{len(self.told)}")

    def after(self, session: Session, taken: Claim, outcome: Outcome, *, now: datetime) -> None:
        """Nothing follows from what was not sent."""


def _told(
    session: Session, message: Message, found: tuple[str, str, tuple[int, ...]], now: datetime
) -> Told:
    subject, text, shown = found
    person = message.person
    numbers = [task.number for task in queries.tasks_by_id(session, shown)]
    return Told(
        at=now,
        to=person.name if person else f"#{message.channel_id}",
        email=person.email if person else "",
        side=person.side.value if person else "",
        zone=person.time_zone if person else "UTC",
        medium=message.medium,
        kind=message.kind,
        why=_why(message),
        subject=" ".join(subject.split()),
        tasks=tuple(numbers),
        text=text,
    )


def _why(message: Message) -> str:
    """Say what caused a message, in a word or two."""
    if message.kind is MessageKind.NOTICE:
        return str(message.about.get("what", "notice"))
    return message.kind.value
