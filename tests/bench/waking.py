"""Ten thousand people whose nine o'clock is the same instant: waking and writing, beside bare inserts.

Each has two tasks that are due, on a plan of ten. With PostgreSQL one worker and two are compared.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Engine, func, insert, select

from handlers import tick
from storage import migrations
from storage.db import connect, reading, writing
from storage.kinds import Audience, Medium, MessageKind, MessageState, Origin, Role, State
from storage.models import Change, Member, Message, Person, Plan, Task
from tests import cast as people
from tests.bench.core import postgres
from tests.races.crew import race
from tests.races.work import wake
from tests.servers.postgres import Postgres

PEOPLE, A_PLAN, TASKS = 10_000, 10, 2
LIMIT = 500
NINE = datetime(2026, 3, 3, 9, tzinfo=UTC)


def run() -> Iterator[str]:
    with TemporaryDirectory() as folder:
        yield from _one("sqlite", f"sqlite:///{folder}/bench.db")
    with postgres() as server:
        one = yield from _one("postgresql", _fresh(server))
        two = _rate_of(_fresh(server), workers=2)
        yield f"postgresql: two workers {two:,.0f} people/s, {two / one:.2f} times one in its own process"


def _one(name: str, url: str) -> Iterator[str]:
    with _filled(url) as engine:
        bare = _bare(engine)
        began = perf_counter()
        woken = tick.wake_all(engine, NINE)
        rate = woken / (perf_counter() - began)
        _check(engine, woken)
    yield (
        f"{name}: {woken:,} people woken at {rate:,.0f}/s;"
        f" bare inserts of the same rows for {bare:,.0f}/s, ratio {rate / bare:.2f}"
    )
    return _rate_of(url, workers=1, again=True) if name == "postgresql" else rate


def _fresh(server: Postgres) -> str:
    return server.fresh_database(migrations.upgrade)


def _rate_of(url: str, workers: int, *, again: bool = False) -> float:
    """Give people a second, with that many processes which begin together."""
    with _filled(url, fill=not again) as engine:
        if again:
            _ring_again(engine)
        began = perf_counter()
        race(wake, [(url, NINE, LIMIT)] * workers)
        return PEOPLE / (perf_counter() - began)


def _ring_again(engine: Engine) -> None:
    """Let all be as before the first waking."""
    with writing(engine) as session:
        session.query(Message).delete()
        session.query(Change).delete()
        for person in session.scalars(select(Person).where(Person.name.startswith("P"))):
            person.wake_at, person.digested = NINE, {"week": "2026-03-02"}


@contextmanager
def _filled(url: str, *, fill: bool = True) -> Iterator[Engine]:
    if fill:
        migrations.upgrade(url)
    engine = connect(url)
    if fill:
        _fill(engine)
    yield engine
    engine.dispose()


def _fill(engine: Engine) -> None:
    cast = people.insert(engine)
    with writing(engine) as session:
        plans = [
            Plan(key=f"P{number}", title="x", vendor_id=cast.northwind, customer_id=cast.acme)
            for number in range(PEOPLE // A_PLAN)
        ]
        persons = [
            Person(
                name=f"P{number}",
                organization_id=cast.acme,
                wake_at=NINE,
                digested={"week": "2026-03-02"},
            )
            for number in range(PEOPLE)
        ]
        session.add_all([*plans, *persons])
        session.flush()
        on = [(plans[number // A_PLAN].id, one.id) for number, one in enumerate(persons)]
        session.execute(insert(Member), [_member(*one) for one in on])
        owners = [
            _member(plan.id, cast.vera) | {"role": Role.OWNER, "clearance": Audience.INTERNAL}
            for plan in plans
        ]
        session.execute(insert(Member), owners)
        session.execute(insert(Task), [_task(*one, n) for one in on for n in range(TASKS)])


def _member(plan: int, person: int) -> dict[str, object]:
    audience = Audience.SHARED
    return {
        "plan_id": plan,
        "person_id": person,
        "role": Role.CONTRIBUTOR,
        "clearance": audience,
    }


def _task(plan: int, person: int, n: int) -> dict[str, object]:
    return {
        "plan_id": plan,
        "number": person * TASKS + n,
        "title": "Send the form",
        "assignee_id": person,
        "due_on": NINE.date(),
        "state": State.OPEN,
        "audience": Audience.SHARED,
        "links": [],
    }


def _bare(engine: Engine) -> float:
    """Insert what waking writes and set as many clocks, in the same batches, and take it back."""
    with reading(engine, ()) as session:
        tasks = session.execute(
            select(Task.id, Task.plan_id, Task.assignee_id)
            .where(Task.due_on == NINE.date())
            .order_by(Task.assignee_id)
        ).all()
    spent = 0.0
    for start in range(0, PEOPLE * TASKS, LIMIT * TASKS):
        rows = tasks[start : start + LIMIT * TASKS]
        persons = sorted({row.assignee_id for row in rows})
        began = perf_counter()
        with writing(engine) as session:
            session.execute(insert(Message), [_message(key) for key in persons])
            session.execute(insert(Change), [_change(row) for row in rows])
        spent += perf_counter() - began
    with writing(engine) as session:
        session.query(Message).delete()
        session.query(Change).delete()
    return PEOPLE / spent


def _message(person: int) -> dict[str, object]:
    return {
        "key": f"bare:{person}",
        "kind": MessageKind.REMINDER,
        "person_id": person,
        "medium": Medium.MAIL,
        "about": {"day": "2026-03-03"},
        "made_at": NINE,
        "due_at": NINE,
        "state": MessageState.WAITING,
        "attempts": 0,
    }


def _change(row) -> dict[str, object]:
    return {
        "plan_id": row.plan_id,
        "task_id": row.id,
        "person_id": row.assignee_id,
        "at": NINE,
        "origin": Origin.CLOCK,
        "verb": "remind",
        "audience": Audience.SHARED,
        "request": "bare",
        "was": {},
        "now": {"day": "2026-03-03", "rung": 0, "on": "2026-03-04"},
    }


def _check(engine: Engine, woken: int) -> None:
    with reading(engine, ()) as session:
        written = session.scalar(select(func.count(Message.id)))
        told = session.scalar(select(func.count(Change.id)))
    assert (woken, written, told) == (PEOPLE, PEOPLE, PEOPLE * TASKS)
