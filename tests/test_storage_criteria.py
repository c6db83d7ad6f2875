"""Limits of one shape share their SQL, and never their rows."""

import gc

from sqlalchemy import Engine, Select, literal, select
from sqlalchemy.event import listen

from bot.policy import Reader, limits
from storage.criteria import Criteria
from storage.db import reading
from storage.models import Plan, Task
from tests import cast as people


def _titles(engine: Engine, reader: Reader, asked: Select[str] | None = None) -> list[str]:
    with reading(engine, limits(reader)) as session:
        fresh = select(Task.title).order_by(Task.id)
        return list(session.scalars(fresh if asked is None else asked))


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


def test_a_statement_that_is_made_once_gives_each_reader_their_own_rows(sqlite_engine: Engine):
    cast = people.insert(sqlite_engine)
    readers = [Reader.person(key) for key in (cast.vera, cast.carl, cast.sam, cast.vera)]
    asked = select(Task.title).order_by(Task.id)

    seen = [_titles(sqlite_engine, reader, asked) for reader in readers]

    assert seen == [_titles(sqlite_engine, reader) for reader in readers]
    assert len(seen[0]) > len(seen[1]) > len(seen[2]) == 0


def test_limits_keep_no_statement_that_nobody_asks_again():
    criteria = Criteria({Task: Task.plan_id == 1})
    asked = select(Task.id)

    same = criteria.over(asked) is criteria.over(asked)
    criteria.over(select(Task.number))
    gc.collect()

    assert same
    assert list(criteria._laid) == [asked]


def test_limits_that_differ_in_more_than_a_value_have_keys_of_their_own():
    mine, another = Criteria({Task: Task.plan_id == 1}), Criteria({Task: Task.plan_id == 2})
    others = [
        Criteria({Task: Task.plan_id >= 1}),
        Criteria({Task: Task.milestone_id == 1}),
        Criteria({Plan: Task.plan_id == 1}),
        Criteria({Task: Task.plan_id == 1, Plan: Plan.id == 1}),
    ]

    assert mine._gen_cache_key(None, []) == another._gen_cache_key(None, [])
    assert len({one._gen_cache_key(None, []) for one in (mine, *others)}) == 5


def test_limits_in_which_rules_share_a_value_are_no_limits_in_which_each_has_its_own():
    value = literal(1)
    shared = Criteria({Task: Task.plan_id == value, Plan: Plan.id == value})
    apart = Criteria({Task: Task.plan_id == literal(1), Plan: Plan.id == literal(1)})

    assert shared._gen_cache_key(None, []) != apart._gen_cache_key(None, [])


def test_what_is_loaded_later_is_limited_once(sqlite_engine: Engine):
    cast, said = people.insert(sqlite_engine), []
    listen(sqlite_engine, "before_cursor_execute", lambda *call: said.append(call[2]))

    with reading(sqlite_engine, limits(Reader.person(cast.carl))) as session:
        task = session.scalars(select(Task).where(Task.number == 12)).one()
        assert task.milestone is not None
        assert len(task.plan.members) == 5

    assert [sql.count("EXISTS") for sql in said if sql.startswith("SELECT")] == [1, 1, 1, 1]
