"""A way out that leads nowhere: what would be sent is written down, worded with its reader's eyes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot import render
from bot.outbox import Claim, Outcome, Sent
from bot.reminders.rhythm import part_of
from bot.render import Links, Post
from bot.render.model import Json
from storage import queries
from storage.kinds import Medium, MessageKind
from storage.models import Message, Task


@dataclass(frozen=True)
class Told:
    """A message that would go out: when, to whom (a person, or a channel), through what, and why.

    `subject` is its subject or first words, `tasks` are the numbers of the plan's tasks that it shows,
    `others` the names of those of other plans ("GLOBEX-3").
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
    others: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Unseen:
    """What goes out and is not of the plan."""


@dataclass
class Paper:
    """A transport that writes down what concerns a plan; all else goes out unseen."""

    engine: Engine
    plan_id: int
    medium: Medium
    links: Links
    told: list[Told] = field(default_factory=list)

    def prepare(self, session: Session, taken: Claim, *, now: datetime) -> Told | Unseen | None:
        """Word the message as it would go out."""
        message = session.get_one(Message, taken.message.id)
        if message.plan_id not in {None, self.plan_id}:
            return Unseen()
        changes = taken.changes
        if self.medium is Medium.MAIL:
            letter = render.for_mail(session, message, changes=changes, now=now, links=self.links)
            found = (letter.subject, letter.text, letter.shown) if letter else None
        else:
            post = render.for_slack(session, message, changes=changes, now=now, links=self.links)
            found = (_plain(post.text), _words(post), post.shown) if post else None
        return self._told(session, message, found, now) if found else None

    def _told(
        self,
        session: Session,
        message: Message,
        found: tuple[str, str, tuple[int, ...]],
        now: datetime,
    ) -> Told | Unseen:
        tasks = queries.tasks_by_id(session, found[2])
        own = [task for task in tasks if task.plan_id == self.plan_id]
        if not own and not self._concerns(session, message):
            return Unseen()
        return _told(message, found, own, tasks, now)

    def _concerns(self, session: Session, message: Message) -> bool:
        """Whether a message that shows none of the plan's tasks is of the plan: a digest, by its reader's part in it."""
        if message.kind is MessageKind.DIGEST:
            members = queries.members(session, [self.plan_id])
            parts = [part_of(m.person, m.role) for m in members if m.person_id == message.person_id]
            return bool(
                {part.value for part in parts if part} & set(message.about.get("parts", []))
            )
        return message.kind is not MessageKind.REMINDER

    def send(self, prepared: Told | Unseen, *, now: datetime) -> Outcome:  # noqa: ARG002 - a transport's
        """Write it down."""
        if isinstance(prepared, Told):
            self.told.append(prepared)
        return Sent("rehearsal", f"{len(self.told)}")

    def after(self, session: Session, taken: Claim, outcome: Outcome, *, now: datetime) -> None:
        """Nothing follows from what was not sent."""


def _told(
    message: Message,
    found: tuple[str, str, tuple[int, ...]],
    own: Sequence[Task],
    tasks: Sequence[Task],
    now: datetime,
) -> Told:
    subject, text, _ = found
    person = message.person
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
        tasks=tuple(task.number for task in own),
        others=tuple(f"{task.plan.key}-{task.number}" for task in tasks if task not in own),
        text=text,
    )


def _plain(line: str) -> str:
    """Take Slack's marks off: people's own asterisks are other signs by then."""
    return unescape(line.replace("*", ""))


def _words(post: Post) -> str:
    """Give what a post of Slack says, without what is to press."""
    told = [part for block in post.blocks for part in _parts(block)]
    return "\n".join(part["text"] for part in told if part and "text" in part) or post.text


def _parts(block: Json) -> Iterable[Json | None]:
    """Give what a block says: itself, or the small parts of a line that stands below."""
    parts: list[Json | None] = (
        block["elements"] if block["type"] == "context" else [block.get("text")]
    )
    return parts


def _why(message: Message) -> str:
    """Say what caused a message, in a word or two."""
    if message.kind is MessageKind.NOTICE:
        return str(message.about.get("what", "notice"))
    return message.kind.value
