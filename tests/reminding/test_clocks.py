"""A change brings a clock forward, and never lets one ring too late: as if all that is theirs had been read."""

from contextlib import suppress
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import Engine, event, select

from bot import changes, reminders
from bot import commands as c
from bot.changes import Refused
from storage.db import reading, writing
from storage.kinds import Origin
from storage.models import Person, Task
from tests import cast as people
from tests.cast import NOON, Cast
from tests.reminding.days import Days

STEPS = 70


def clocks(engine: Engine, now: datetime) -> dict[int, tuple[datetime | None, datetime | None]]:
    """Give when each clock rings, and when it would if all that is theirs were read now."""
    with reading(engine, ()) as session:
        persons = session.scalars(select(Person)).all()
        return {one.id: (one.wake_at, reminders.next_wake(session, one, now)) for one in persons}


def commands(random: Random, cast: Cast, task: Task, others: list[int], now: datetime):
    """Give what may happen to a task next."""
    day = now.date() + timedelta(days=random.randint(-10, 30))
    return [
        c.CompleteTask(task.id),
        c.ReopenTask(task.id),
        c.BlockTask(task.id, "The port is closed"),
        c.UnblockTask(task.id),
        c.CancelTask(task.id),
        c.MoveDate(task.id, day),
        c.MoveDate(task.id, None),
        c.SnoozeTask(task.id, day),
        c.AssignTask(task.id, random.choice([cast.vera, cast.victor, cast.carl, None])),
        c.EditTask(task.id, after=tuple(random.sample(others, random.randint(0, 2)))),
        c.MuteTask(task.id, muted=random.random() < 0.5),
        c.Comment(cast.plan, "Noted.", task=task.id),
        c.Ask(cast.plan, "When?", task=task.id),
        c.AddTask(cast.plan, "One more", assignee=cast.victor, due_on=day),
        c.SetPreferences(cast.vera, hours=f"{random.randint(6, 11):02}:00"),
        c.PausePlan(cast.plan),
        c.ResumePlan(cast.plan),
        c.Undo(),
    ]


def happen(engine: Engine, cast: Cast, random: Random, now: datetime) -> c.Command:
    with reading(engine, ()) as session:
        tasks = session.scalars(select(Task)).all()
    task = random.choice(tasks)
    others = [one.id for one in tasks if one.id != task.id]
    command = random.choice(commands(random, cast, task, others, now))
    with suppress(Refused):
        Days(engine, cast).make(cast.vera, command, now=now)
    return command


def test_whatever_happens_a_clock_is_the_earlier_of_its_own_and_what_is_due(
    sqlite_engine: Engine,
):
    engine, cast, random, now = sqlite_engine, people.insert(sqlite_engine), Random(1), NOON
    Days(engine, cast).begin(now)
    earlier = 0

    for _ in range(STEPS):
        before = clocks(engine, now)
        command = happen(engine, cast, random, now)

        for key, (rings, due) in clocks(engine, now).items():
            was = before[key][0]
            assert rings in {due, was}, command
            assert due is None or (rings is not None and rings <= due), command
            earlier += rings != due
        if random.random() < 0.2:
            now += timedelta(hours=random.randint(1, 40))
            Days(engine, cast).round(now)

    # Something was done before its day now and then, so that a clock rings for nothing.
    assert earlier


def test_a_clock_that_rings_for_nothing_tells_nobody_and_is_set_anew(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    days = Days(engine, cast)
    days.only(cast.firewall_form, NOON.date() + timedelta(days=1))
    days.begin(NOON)
    rings = clocks(engine, NOON)[cast.carl][0]
    assert rings is not None

    days.make(cast.carl, c.CompleteTask(cast.firewall_form), now=NOON)
    told = [one.person for one in days.round(rings)]

    assert cast.carl not in told
    after, due = clocks(engine, rings)[cast.carl]
    assert after == due


def test_who_has_many_tasks_is_not_read_for_a_change_of_one(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    days = Days(engine, cast)
    add = [c.AddTask(cast.plan, f"Task {n}", cast.carl, NOON.date()) for n in range(30)]
    days.make(cast.vera, *add, now=NOON)
    read = []

    with writing(engine) as session:
        event.listen(session, "loaded_as_persistent", lambda _session, row: read.append(row))
        carl, start = session.get_one(Person, cast.carl), [c.StartTask(cast.firewall_form)]
        changes.make(session, start, actor=carl, origin=Origin.PAGE, now=NOON)

    assert {row.id for row in read if isinstance(row, Task)} == {cast.firewall_form}
