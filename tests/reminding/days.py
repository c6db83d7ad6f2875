"""Lets days pass for the cast: the real waking and outbox, a network that always works, words as they are sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Engine, func, or_, select

from bot import changes, outbox, reminders, render
from bot import commands as c
from bot.identity import Reader, eyes
from storage.db import writing
from storage.kinds import Medium, Origin
from storage.models import Change, Message, Person, Task
from tests.cast import Cast
from tests.render.telling import LINKS


@dataclass(frozen=True)
class Told:
    """A message that went out: to whom, when, as what, in which words."""

    person: int
    at: datetime
    key: str
    medium: Medium
    letter: render.Letter


@dataclass
class Days:
    """A database with the cast, whose time passes by the alarm clocks."""

    engine: Engine
    cast: Cast

    def only(self, task: int, due_on: date, assignee: int | None = None) -> None:
        """Leave one task with a date, of that person."""
        with writing(self.engine) as session:
            for other in session.scalars(select(Task)):
                other.due_on = None
            found = session.get_one(Task, task)
            found.due_on = due_on
            found.assignee_id = assignee or found.assignee_id

    def person(self, key: int, **columns: object) -> None:
        """Set what is known of a person."""
        with writing(self.engine) as session:
            found = session.get_one(Person, key)
            for name, value in columns.items():
                setattr(found, name, value)

    def make(self, actor: int, *commands: c.Command, now: datetime) -> None:
        with writing(self.engine) as session:
            who = session.get_one(Person, actor)
            changes.make(session, commands, actor=who, origin=Origin.PAGE, now=now)

    def begin(self, now: datetime) -> None:
        """Set everybody's clock, as a change of each plan would."""
        with writing(self.engine) as session:
            reminders.rewind(session, session.scalars(select(Person.id)).all(), now=now)

    def run(self, start: datetime, end: datetime) -> list[Told]:
        """Let time pass until then, stopping wherever something is due, and give what went out."""
        return [told for at in self._moments(start, end) for told in self.round(at)]

    def round(self, now: datetime) -> list[Told]:
        """Wake and send as of now."""
        with writing(self.engine) as session:
            while reminders.wake(session, now):
                pass
        return list(self.send(now))

    def send(self, now: datetime) -> Iterator[Told]:
        while True:
            with writing(self.engine) as session:
                taken = outbox.claim(session, now, tuple(Medium))
            if taken is None:
                return
            message = taken.message
            assert message.person_id is not None
            with eyes(self.engine, Reader.person(message.person_id)) as session:
                letter = render.for_mail(
                    session, message, changes=taken.changes, now=now, links=LINKS
                )
            sent = outbox.Sent("x", str(message.id), letter.shown) if letter else None
            with writing(self.engine) as session:
                outbox.settle(session, taken, sent or outbox.Dropped("nothing"), now=now)
            # What was sent before is drawn again in place, which notifies nobody.
            if letter is not None and message.sent_at is None:
                yield Told(message.person_id, now, message.key, message.medium, letter)

    def steps(self, verb: str) -> list[tuple[int | None, int]]:
        """Give whom the ladder spoke to, and on which rung, in order."""
        with writing(self.engine) as session:
            found = select(Change).where(Change.verb == verb).order_by(Change.id)
            return [(row.person_id, row.now["rung"]) for row in session.scalars(found)]

    def _moments(self, start: datetime, end: datetime) -> Iterator[datetime]:
        now = start
        while now <= end:
            yield now
            with writing(self.engine) as session:
                wakes = session.scalar(select(func.min(Person.wake_at)))
                dues = session.scalar(
                    select(func.min(Message.due_at)).where(or_(Message.due_at > now))
                )
            left = [at for at in (wakes, dues) if at is not None and at > now]
            now = min(left, default=end + timedelta(seconds=1))
