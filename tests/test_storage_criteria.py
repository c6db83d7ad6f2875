"""Criteria of one shape share their SQL, and never their rows."""

from sqlalchemy import Engine, select

from bot.policy import Reader, limits
from storage.criteria import Criterion
from storage.db import reading
from storage.models import Plan, Task
from tests import cast as people


def _titles(engine: Engine, reader: Reader) -> list[str]:
    with reading(engine, limits(reader)) as session:
        return list(session.scalars(select(Task.title).order_by(Task.id)))


def test_one_readers_sql_with_anothers_values_gives_the_others_rows(
    sqlite_engine: Engine,
):
    cast = people.insert(sqlite_engine)
    vera, carl, sam = (Reader.person(key) for key in (cast.vera, cast.carl, cast.sam))
    seen = [_titles(sqlite_engine, reader) for reader in (vera, carl, sam)]
    compiled = len(sqlite_engine._compiled_cache)

    again = [_titles(sqlite_engine, reader) for reader in (sam, carl, vera)]

    assert again == seen[::-1]
    assert len(seen[0]) > len(seen[1]) > len(seen[2]) == 0
    assert len(sqlite_engine._compiled_cache) == compiled


def test_criteria_that_differ_in_more_than_a_value_have_keys_of_their_own():
    mine, another = Criterion(Task, Task.plan_id == 1), Criterion(Task, Task.plan_id == 2)
    others = [
        Criterion(Task, Task.plan_id >= 1),
        Criterion(Task, Task.milestone_id == 1),
        Criterion(Plan, Task.plan_id == 1),
    ]

    assert mine._gen_cache_key(None, []) == another._gen_cache_key(None, [])
    assert len({one._gen_cache_key(None, []) for one in (mine, *others)}) == 4
