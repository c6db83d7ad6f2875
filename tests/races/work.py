"""What a process of its own does in a race; each function is the whole of one, and reports its steps."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, select

from bot import outbox, reminders
from bot.changes import Refused, make
from bot.commands import Command, CompleteTask
from storage.db import connect, writing
from storage.kinds import Medium, Origin
from storage.models import Person, Plan, Task
from tests.races.crew import PATIENCE, Report


def count_up(report: Report, url: str, times: int) -> None:
    """Read a number and write the next one, in one transaction each time."""
    with _engine(url) as engine:
        for _ in range(times):
            with writing(engine) as session:
                plan = session.scalars(select(Plan).with_for_update(of=Plan)).one()
                plan.next_number += 1
            report(1)


def change(
    report: Report, url: str, actor_id: int, commands: Sequence[Command], now: datetime
) -> None:
    """Make each command in a transaction of its own, as that person, and report the committed rows."""
    with _engine(url) as engine:
        for command in commands:
            report(_change(engine, actor_id, command, now))


def change_what_was_read(
    report: Report, url: str, actor_id: int, command: CompleteTask, now: datetime
) -> None:
    """Read the task in the same session before it is changed, as a door does that words an answer."""
    with _engine(url) as engine, writing(engine) as session:
        actor = session.get_one(Person, actor_id)
        task = session.get_one(Task, command.task)
        report(task.state)
        make(session, [command], actor=actor, origin=Origin.BUTTON, now=now)


def _change(engine: Engine, actor_id: int, command: Command, now: datetime) -> list[int]:
    """Give the keys of the history rows; none where it was refused."""
    try:
        with writing(engine) as session:
            actor = session.get_one(Person, actor_id)
            made = make(session, [command], actor=actor, origin=Origin.BUTTON, now=now)
            return [row.id for row in made]
    except Refused:
        return []


def send(report: Report, url: str, network: Path, now: datetime) -> None:
    """Send all that is due: each message is a line of a file, which is the network.

    The step is reported between the network and the writing down of what became of it, which is where a
    crash makes a message go out twice.
    """
    with _engine(url) as engine, network.open("a", buffering=1) as out:
        while True:
            with writing(engine) as session:
                taken = outbox.claim(session, now, (Medium.MAIL, Medium.SLACK))
            if taken is None:
                return
            rows = (taken.message, *taken.along)
            out.write(" ".join(str(row.id) for row in rows) + "\n")
            report(taken.message.id)
            sent = outbox.Sent("somewhere", f"stamp-{taken.message.id}")
            with writing(engine) as session:
                outbox.settle(session, taken, sent, now=now)


def wake(report: Report, url: str, now: datetime, limit: int) -> None:
    """Wake people, so many in a transaction, until nobody's clock rings."""
    with _engine(url) as engine:
        while True:
            with writing(engine) as session:
                count = reminders.wake(session, now, limit=limit)
            if not count:
                return
            report(count)


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = connect(url, patience=PATIENCE)
    try:
        yield engine
    finally:
        engine.dispose()
