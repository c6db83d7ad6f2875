"""Four processes change one plan: every change once, with all that is to be told of it, none lost."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot import reminders
from bot.commands import AddTask, AssignTask, Command, CompleteTask
from storage.db import reading, writing
from storage.kinds import MessageKind, Role, State
from storage.models import Change, Dependency, Member, Message, Person, Plan, PlanChannel, Task
from tests.cast import NOON, TEAM, Cast
from tests.races.crew import Hand, race, start
from tests.races.work import change

HANDS = 4
TASKS = 18


@pytest.fixture
def tasks(engine: Engine, cast: Cast) -> list[int]:
    """Tasks of Carl and Victor in turn."""
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).next_number = 200
        rows = [
            Task(
                plan_id=cast.plan,
                number=100 + number,
                title=f"Step {number}",
                assignee_id=(cast.carl, cast.victor)[number % 2],
            )
            for number in range(TASKS)
        ]
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]


@pytest.fixture
def channel(engine: Engine, cast: Cast) -> None:
    """The channel in which the plan lives; its card is still to be written."""
    with writing(engine) as session:
        session.add(PlanChannel(plan_id=cast.plan, team_id=TEAM, channel_id="C01"))


def _actors(cast: Cast) -> list[int]:
    return [cast.vera, cast.victor, cast.carl, cast.cleo]


def _complete(tasks: list[int]) -> list[Command]:
    return [CompleteTask(task) for task in tasks]


def _completed(session: Session) -> Counter[int | None]:
    return Counter(session.scalars(select(Change.task_id).where(Change.verb == "complete")))


def _assert_whole(engine: Engine, tasks: list[int]) -> None:
    """Each task was completed by one change, and each change is told to all whom it concerns."""
    with reading(engine, ()) as session:
        states = session.scalars(select(Task.state).where(Task.id.in_(tasks))).all()
        assert set(states) == {State.DONE}
        assert _completed(session) == Counter(tasks)
        for made in session.scalars(select(Change).where(Change.verb == "complete")):
            assert _told(session, made) == _hearers(session, made)


def _told(session: Session, made: Change) -> set[int | None]:
    rows = select(Message.person_id).where(Message.key.startswith(f"change:{made.id}:"))
    return set(session.scalars(rows))


def _hearers(session: Session, made: Change) -> set[int | None]:
    """The heads of both sides and the assignee, but for who did it."""
    assert made.task is not None
    heads = session.scalars(select(Person.id).where(Person.name.in_(["Vera Holm", "Carl Reyes"])))
    return {*heads, made.task.assignee_id} - {made.actor_id}


def test_the_same_tasks_are_completed_once(
    engine: Engine, database_url: str, cast: Cast, tasks: list[int]
) -> None:
    race(change, [(database_url, actor, _complete(tasks), NOON) for actor in _actors(cast)])

    _assert_whole(engine, tasks)


@pytest.mark.usefixtures("channel")
def test_different_tasks_of_one_plan_are_all_completed_and_its_card_is_one(
    engine: Engine, database_url: str, cast: Cast, tasks: list[int]
) -> None:
    parts = [tasks[number::HANDS] for number in range(HANDS)]

    race(
        change,
        [
            (database_url, actor, _complete(part), NOON)
            for actor, part in zip(_actors(cast), parts, strict=True)
        ],
    )

    _assert_whole(engine, tasks)
    with reading(engine, ()) as session:
        cards = select(func.count()).where(Message.kind == MessageKind.CARD)
        assert session.scalar(cards) == 1


@pytest.mark.usefixtures("channel")
def test_who_is_killed_in_the_middle_leaves_nothing_half_done(
    engine: Engine, database_url: str, cast: Cast, tasks: list[int]
) -> None:
    """Two of four are killed; the others go on, and whoever clicks again gets the rest done."""
    crew = start(change, [(database_url, actor, _complete(tasks), NOON) for actor in _actors(cast)])
    promised = _kill(crew[0], 3) + _kill(crew[1], 7)
    for hand in crew[2:]:
        hand.finish()

    with reading(engine, ()) as session:
        kept = set(session.scalars(select(Change.id)))
    race(change, [(database_url, cast.vera, _complete(tasks), NOON)])

    assert {key for keys in promised for key in keys} <= kept
    _assert_whole(engine, tasks)


def _kill(hand: Hand, after: int) -> list[list[int]]:
    """Let it report so many steps, and kill it wherever it is then; give what it has promised."""
    promised = hand.steps(after)
    hand.kill()
    return promised


def test_tasks_that_are_added_at_once_have_numbers_of_their_own(
    engine: Engine, database_url: str, cast: Cast, tasks: list[int]
) -> None:
    added: list[Command] = [AddTask(cast.plan, "One more") for _ in range(10)]

    race(change, [(database_url, actor, added, NOON) for actor in _actors(cast)])

    with reading(engine, ()) as session:
        query = select(Task.number).where(Task.title == "One more").order_by(Task.number)
        assert session.scalars(query).all() == list(range(200, 240))
        assert session.get_one(Plan, cast.plan).next_number == 240


def test_the_last_of_what_a_task_waits_for_tells_its_assignee(
    engine: Engine, database_url: str, cast: Cast, tasks: list[int]
) -> None:
    """Two complete at the same moment what a third task waits for: one of them is the last."""
    threes = list(zip(tasks[0::3], tasks[1::3], tasks[2::3], strict=True))
    with writing(engine) as session:
        for *needed, last in threes:
            for key in needed:
                session.get_one(Task, key).assignee_id = cast.carl
            session.get_one(Task, last).assignee_id = cast.victor
            session.add_all(Dependency(task_id=last, needs_id=key) for key in needed)
    parts = [[first for first, _, _ in threes], [second for _, second, _ in threes]]

    race(change, [(database_url, cast.cleo, _complete(part), NOON) for part in parts])

    with reading(engine, ()) as session:
        told = [
            [cast.victor in _told(session, made) for made in _changes(session, needed)]
            for *needed, _ in threes
        ]
    assert all(any(of_both) for of_both in told), told


def _changes(session: Session, tasks: list[int]) -> list[Change]:
    return list(session.scalars(select(Change).where(Change.task_id.in_(tasks))))


def test_an_alarm_clock_is_set_for_the_first_of_what_was_given_at_once(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    """Each of four gives the same people tasks; who commits last must have seen those of the others."""
    with writing(engine) as session:
        given = _give(session, cast)

    race(change, [(database_url, cast.vera, commands, NOON) for commands in given])

    with reading(engine, ()) as session:
        people = session.scalars(select(Person).where(Person.name.startswith("Number"))).all()
        clocks = {one.name: one.wake_at for one in people}
        right = {one.name: reminders.next_wake(session, one, NOON) for one in people}
    assert clocks == right
    assert None not in clocks.values()


def _give(session: Session, cast: Cast) -> list[list[Command]]:
    """Make twelve people and, for each process, a plan of its own with a task for each of them."""
    people = [
        Person(name=f"Number {number}", organization_id=cast.northwind) for number in range(12)
    ]
    session.add_all(people)
    session.flush()
    parts: list[list[Command]] = []
    for hand in range(HANDS):
        plan = _plan_of_all(session, cast, people, f"P{hand}")
        due_on = NOON.date() + timedelta(days=14 + 7 * hand)
        rows = [
            Task(plan_id=plan, number=number, title="Given", due_on=due_on)
            for number in range(len(people))
        ]
        session.add_all(rows)
        session.flush()
        parts.append([AssignTask(row.id, who.id) for row, who in zip(rows, people, strict=True)])
    return parts


def _plan_of_all(session: Session, cast: Cast, people: list[Person], key: str) -> int:
    plan = Plan(key=key, title=key, vendor_id=cast.northwind, customer_id=cast.acme)
    plan.members = [Member(person_id=cast.vera, role=Role.OWNER, welcomed_at=NOON)]
    plan.members += [
        Member(person_id=one.id, role=Role.CONTRIBUTOR, welcomed_at=NOON) for one in people
    ]
    session.add(plan)
    session.flush()
    return plan.id
