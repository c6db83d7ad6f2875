"""The core: a completion beside a bare transaction, a status among few and many tasks, claiming and waking."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Engine, insert, select

from bot import changes, outbox, reminders, status
from bot import commands as c
from bot.identity import Reader, eyes
from storage import migrations, queries
from storage.db import connect, writing
from storage.kinds import Medium, MessageKind, Origin, State
from storage.models import Message, Person, Plan, Task
from tests import cast as people
from tests.cast import NOON, Cast
from tests.servers.postgres import Postgres

ROUNDS = 200
FEW, MANY = 1_000, 100_000


def run() -> Iterator[str]:
    for name, engine, cast in _databases():
        for row in _measure(engine, cast):
            yield f"{name}: {row}"


def _measure(engine: Engine, cast: Cast) -> Iterator[str]:
    bare = _rate(lambda n: _bare(engine, n))
    whole = _rate(lambda n: _complete(engine, cast, n))
    yield f"bare transaction {bare:,.0f}/s, complete a task {whole:,.0f}/s, ratio {whole / bare:.2f}"
    _fill(engine, cast, FEW)
    few = _seconds(lambda: _status(engine, cast))
    _fill(engine, cast, MANY)
    many = _seconds(lambda: _status(engine, cast))
    yield (
        f"status of 50 tasks among {FEW:,}: {few * 1000:.1f} ms, among {MANY:,}:"
        f" {many * 1000:.1f} ms, ratio {many / few:.2f}"
    )
    yield f"claim and settle {_rate(lambda n: _claim(engine, cast, n)):,.0f} messages/s"
    yield f"wake and write {_wake(engine, cast):,.0f} people/s"


def _databases() -> Iterator[tuple[str, Engine, Cast]]:
    with TemporaryDirectory() as folder:
        yield from _ready("sqlite", f"sqlite:///{folder}/bench.db")
    with _postgres() as url:
        yield from _ready("postgresql", url)


def _ready(name: str, url: str) -> Iterator[tuple[str, Engine, Cast]]:
    migrations.upgrade(url)
    engine = connect(url)
    yield name, engine, people.insert(engine)
    engine.dispose()


@contextmanager
def _postgres() -> Iterator[str]:
    server = Postgres()
    server.start()
    try:
        yield server.fresh_database(migrations.upgrade)
    finally:
        server.stop()


def _rate(act: Callable[[int], None]) -> float:
    began = perf_counter()
    for number in range(ROUNDS):
        act(number)
    return ROUNDS / (perf_counter() - began)


def _seconds(act: Callable[[], object]) -> float:
    spent = []
    for _ in range(50):
        began = perf_counter()
        act()
        spent.append(perf_counter() - began)
    return median(spent)


def _bare(engine: Engine, number: int) -> None:
    """One row changed and two inserted, by the same ORM: what a completion cannot do without."""
    with writing(engine) as session:
        session.get_one(Plan, 1).next_number = 100 + number
        for row in ("a", "b"):
            session.add(
                Message(
                    key=f"bench:{row}:{number}",
                    kind=MessageKind.NOTICE,
                    medium=Medium.MAIL,
                    made_at=NOON,
                )
            )


def _complete(engine: Engine, cast: Cast, number: int) -> None:
    verb = c.CompleteTask if number % 2 == 0 else c.ReopenTask
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        wanted = [verb(cast.sso_metadata)]
        changes.make(session, wanted, actor=carl, origin=Origin.MAIL, now=NOON)


def _fill(engine: Engine, cast: Cast, wanted: int) -> None:
    """Have that many tasks: 50 on the cast's plan, the others on plans of 50 each."""
    with writing(engine) as session:
        have = session.scalar(select(Task.id).order_by(Task.id.desc()).limit(1)) or 0
        _add_tasks(session, cast, cast.plan, 1_000, 46 if have < 46 else 0)
        for start in range(have + 46, wanted, 50):
            plan = Plan(key=f"P{start}", title="x", vendor_id=cast.northwind, customer_id=cast.acme)
            session.add(plan)
            session.flush()
            _add_tasks(session, cast, plan.id, 1, 50)


def _add_tasks(session, cast: Cast, plan: int, first: int, count: int) -> None:
    rows = [
        {
            "plan_id": plan,
            "number": first + number,
            "title": f"Task {number}",
            "assignee_id": cast.victor,
            "due_on": date(2026, 4, 1),
            "state": State.OPEN,
            "audience": 0,
            "links": [],
        }
        for number in range(count)
    ]
    if rows:
        session.execute(insert(Task), rows)


def _status(engine: Engine, cast: Cast) -> object:
    with eyes(engine, Reader.person(cast.vera)) as session:
        plan = queries.plan_of(session, cast.plan)
        person = session.get(Person, cast.vera)
        assert plan is not None
        return status.facts(session, plan, person, NOON)


def _claim(engine: Engine, cast: Cast, number: int) -> None:
    with writing(engine) as session:
        person = session.get_one(Person, cast.carl)
        outbox.notice(session, f"bench-{number}", person, now=NOON, about={}, medium=Medium.MAIL)
    with writing(engine) as session:
        taken = outbox.claim(session, NOON, (Medium.MAIL,))
    assert taken is not None
    with writing(engine) as session:
        outbox.settle(session, taken, outbox.Sent("x", str(number)), now=NOON)


def _wake(engine: Engine, cast: Cast) -> float:
    """People who are due at the same nine o'clock, with three tasks each."""
    nine = NOON + timedelta(days=30)
    with writing(engine) as session:
        for number in range(500):
            person = Person(name=f"P{number}", organization_id=cast.northwind, wake_at=nine)
            session.add(person)
            session.flush()
            session.add_all(
                Task(
                    plan_id=cast.plan,
                    number=10_000 + number * 3 + extra,
                    title="x",
                    assignee_id=person.id,
                    due_on=nine.date(),
                )
                for extra in range(3)
            )
    began = perf_counter()
    woken = 0
    while True:
        with writing(engine) as session:
            count = reminders.wake(session, nine)
        woken += count
        if not count:
            return woken / (perf_counter() - began)
