"""How plans stand: one among a million tasks, two thousand in a director's portfolio, a picture, a rehearsal.

The rows are made by the database itself, so that a million of them takes seconds.
"""

from collections.abc import Callable, Iterator
from time import perf_counter

from sqlalchemy import Engine, insert, select, text  # noqa: TID251 - the database fills itself
from sqlalchemy.orm import Session

from bot import render, status
from bot.identity import Reader, eyes
from bot.policy import limits
from handlers.cli.nolinks import NoLinks
from handlers.rehearsal import rehearse
from storage import queries
from storage.db import reading, writing
from storage.kinds import Audience, Colour, Role
from storage.models import Member, Person, Plan, Standing, Task
from tests.bench.core import databases
from tests.cast import NOON, Cast

FEW, MANY, EACH = 1_000, 1_000_000, 50
PLANS = 2_000
NUMBERS = {
    "sqlite": "WITH RECURSIVE numbers(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n < {last})",
    "postgresql": "WITH numbers(n) AS (SELECT generate_series({first}, {last}))",
}


def run() -> Iterator[str]:
    for (name, small, cast), (_, large, _) in zip(databases(), databases(), strict=True):
        yield f"{name}: {_compare(small, large, cast)}"
        for row in _measure(large, cast):
            yield f"{name}: {row}"


def _compare(small: Engine, large: Engine, cast: Cast) -> str:
    """Look at the same plan beside few tasks and beside many, in turns: what else the machine does, both feel."""
    for engine, tasks in ((small, FEW), (large, MANY)):
        fill_own(engine, cast)
        fill(engine, cast, 0, tasks // EACH)
        _settle(engine)
    few, many = _in_turns(lambda: _gathered(small, cast), lambda: _gathered(large, cast))
    again = _seconds(lambda: _remembered(large, cast))
    return (
        f"status of {EACH} tasks among {FEW:,}: {few * 1000:.1f} ms, among {MANY:,}:"
        f" {many * 1000:.1f} ms, ratio {many / few:.2f}; remembered {again * 1000:.1f} ms"
    )


def _settle(engine: Engine) -> None:
    """Have done what a server does by itself after so many rows were written, and would do meanwhile."""
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
            connection.execute(text("CHECKPOINT"))


def _measure(engine: Engine, cast: Cast) -> Iterator[str]:
    _stand(engine, cast)
    spent = _seconds(lambda: _portfolio(engine, cast), rounds=5)
    yield f"portfolio of {PLANS:,} plans, half of them not green: {spent * 1000:.0f} ms"
    drawn = _seconds(lambda: _picture(engine, cast), rounds=10)
    yield f"picture as PNG: {drawn * 1000:.0f} ms"
    played = _seconds(lambda: _rehearse(engine, cast), rounds=1)
    yield f"rehearsal of 30 days of one plan: {played:.1f} s"


def fill_own(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        session.execute(
            insert(Task),
            [
                {
                    "plan_id": cast.plan,
                    "number": n,
                    "title": f"Task {n}",
                    "assignee_id": cast.victor,
                    "due_on": NOON.date(),
                    "links": [],
                }
                for n in range(100, 100 + EACH - 4)
            ],
        )


def fill(engine: Engine, cast: Cast, first: int, last: int) -> None:
    """Add plans of fifty tasks each."""
    numbers = NUMBERS[engine.dialect.name]
    each = numbers.format(first=first * EACH, last=last * EACH - 1)
    with writing(engine) as session:
        session.execute(
            text(
                f"{numbers.format(first=first, last=last - 1)} INSERT INTO plan (id, key, title, vendor_id,"
                " customer_id, touch, consent, state, next_number, edition) SELECT 1000 + n, 'P' || n, 'Another',"
                f" {cast.northwind}, {cast.acme}, 'high', 'milestone', 'active', {EACH}, 'first' FROM numbers"
            )
        )
        session.execute(
            text(
                f"{each} INSERT INTO task (plan_id, number, title, assignee_id, due_on, state, audience, links)"
                f" SELECT 1000 + n / {EACH}, n % {EACH} + 1, 'Task', {cast.vera}, '2026-04-01', 'open', 0, '[]'"
                " FROM numbers"
            )
            if engine.dialect.name == "sqlite"
            else text(
                f"{each} INSERT INTO task (plan_id, number, title, assignee_id, due_on, state, audience, links)"
                f" SELECT 1000 + n / {EACH}, n % {EACH} + 1, 'Task', {cast.vera}, DATE '2026-04-01', 'open', 0,"
                " '[]'::jsonb FROM numbers"
            )
        )
        session.execute(text("ANALYZE"))


def _stand(engine: Engine, cast: Cast) -> None:
    """Put Dora on two thousand of the plans, and say how they stand: every second one has two reasons."""
    with writing(engine) as session:
        keys = session.scalars(select(Plan.id).where(Plan.id >= 1000).limit(PLANS)).all()
        tasks = dict(
            session.execute(
                select(Task.plan_id, Task.id).where(Task.plan_id.in_(keys), Task.number == 1)
            ).all()
        )
        session.execute(
            insert(Member),
            [
                {"plan_id": key, "person_id": who, "role": role, "clearance": Audience.INTERNAL}
                for key in keys
                for who, role in ((cast.dora, Role.VIEWER), (cast.vera, Role.OWNER))
            ],
        )
        session.execute(
            insert(Standing),
            [
                _standing(key, n, tasks[key], audience)
                for n, key in enumerate(keys)
                for audience in Audience
            ],
        )
        session.execute(text("ANALYZE"))


def _standing(plan: int, n: int, task: int, audience: Audience) -> dict[str, object]:
    reason = {"cause": "late", "colour": "red", "thing": task, "days": 6, "on": None}
    return {
        "plan_id": plan,
        "audience": audience,
        "colour": Colour.RED if n % 2 else Colour.GREEN,
        "since": NOON,
        "looked_at": NOON,
        "done": 3,
        "total": EACH,
        "late": n % 2,
        "waiting": 0,
        "reasons": [reason, {**reason, "cause": "moved"}] if n % 2 else [],
    }


def _gathered(engine: Engine, cast: Cast) -> None:
    """Nobody knows whose session it is, so that nothing is remembered."""
    with reading(engine, limits(Reader.person(cast.vera))) as session:
        _status(session, cast)


def _remembered(engine: Engine, cast: Cast) -> None:
    with eyes(engine, Reader.person(cast.vera)) as session:
        _status(session, cast)


def _status(session: Session, cast: Cast) -> None:
    plan = queries.plan_of(session, cast.plan)
    assert plan is not None
    found = status.facts(session, plan, session.get(Person, cast.vera), NOON)
    assert found is not None
    assert found.progress.total == EACH


def _portfolio(engine: Engine, cast: Cast) -> None:
    with eyes(engine, Reader.person(cast.dora)) as session:
        assert len(status.portfolio(session, NOON)) == PLANS + 1


def _picture(engine: Engine, cast: Cast) -> None:
    with eyes(engine, Reader.link(cast.plan)) as session:
        drawn = render.picture(session, cast.plan, now=NOON, links=NoLinks())
    assert drawn is not None
    assert render.png(drawn.svg)


def _rehearse(engine: Engine, cast: Cast) -> None:
    assert rehearse(engine, cast.plan, start=NOON, days=30, links=NoLinks()).told


def _in_turns(
    first: Callable[[], None], second: Callable[[], None], rounds: int = 60
) -> tuple[float, float]:
    pairs = [(_seconds(first, 1), _seconds(second, 1)) for _ in range(rounds)]
    return min(one for one, _ in pairs), min(one for _, one in pairs)


def _seconds(act: Callable[[], None], rounds: int = 40) -> float:
    """Give the best of some rounds: what it costs where nobody else wants the machine."""
    spent = []
    act()
    for _ in range(rounds):
        began = perf_counter()
        act()
        spent.append(perf_counter() - began)
    return min(spent)
