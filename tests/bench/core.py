"""The core: a completion beside a bare transaction, claiming and waking."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Engine

from bot import changes, outbox, reminders
from bot import commands as c
from storage import migrations
from storage.db import connect, writing
from storage.kinds import Medium, MessageKind, Origin
from storage.models import Message, Person, Plan, Task
from tests import cast as people
from tests.cast import NOON, Cast
from tests.servers.postgres import Postgres

ROUNDS = 200


def run() -> Iterator[str]:
    for name, engine, cast in databases():
        for row in _measure(engine, cast):
            yield f"{name}: {row}"


def _measure(engine: Engine, cast: Cast) -> Iterator[str]:
    bare = rate(lambda n: bare_transaction(engine, n))
    whole = rate(lambda n: _complete(engine, cast, n))
    yield f"bare transaction {bare:,.0f}/s, complete a task {whole:,.0f}/s, ratio {whole / bare:.2f}"
    yield f"claim and settle {rate(lambda n: _claim(engine, cast, n)):,.0f} messages/s"
    yield f"wake and write {_wake(engine, cast):,.0f} people/s"


def databases() -> Iterator[tuple[str, Engine, Cast]]:
    with TemporaryDirectory() as folder:
        yield from _ready("sqlite", f"sqlite:///{folder}/bench.db")
    with postgres() as server:
        yield from _ready("postgresql", server.fresh_database(migrations.upgrade))


def _ready(name: str, url: str) -> Iterator[tuple[str, Engine, Cast]]:
    migrations.upgrade(url)
    engine = connect(url)
    yield name, engine, people.insert(engine)
    engine.dispose()


@contextmanager
def postgres() -> Iterator[Postgres]:
    """Run a server of our own."""
    server = Postgres()
    server.start()
    try:
        yield server
    finally:
        server.stop()


def rate(act: Callable[[int], None]) -> float:
    began = perf_counter()
    for number in range(ROUNDS):
        act(number)
    return ROUNDS / (perf_counter() - began)


def bare_transaction(engine: Engine, number: int) -> None:
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
