"""A reader's session shows what the reader may see, however it is asked: no way leads round the limits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest
from sqlalchemy import Engine, exists, func, literal, select, union, union_all
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import (
    RelationshipProperty,
    Session,
    aliased,
    joinedload,
    lazyload,
    selectinload,
)

from bot.policy import Reader, limits, may_see
from bot.policy.eyes import MACHINERY
from storage.db import reading, writing
from storage.kinds import Audience
from storage.models import (
    Address,
    Base,
    Change,
    Dependency,
    Goal,
    Member,
    Milestone,
    Note,
    Organization,
    Person,
    Plan,
    Proposal,
    SlackIdentity,
    Task,
)
from tests.cast import TEAM, Cast
from tests.world import INTERNAL, OPEN_CHANNEL, SHARED, TEAM_CHANNEL, Row, World, build

# Names and addresses stand under what is seen; the policy leaves them open.
OPEN: set[type[Base]] = {Person, Organization, Address, SlackIdentity}
KINDS: list[type[Base]] = sorted(
    {mapper.class_ for mapper in Base.registry.mappers} - OPEN,
    key=lambda kind: kind.__name__,
)


@dataclass(frozen=True)
class Case:
    """A reader, and what they may see in the words of the product."""

    name: str
    reader: Callable[[World, Cast], Reader]
    levels: Callable[[World], dict[int, Audience]]
    operator: bool = False
    every_way: bool = False

    def sees(self, row: Row, world: World, reader: Reader) -> bool:
        """Whether the row is for the reader."""
        if row.removed:
            return False
        if self.operator:
            return True
        if row.nobody:
            return False
        if row.person or row.channel:
            channel = (TEAM, row.channel) if row.channel else None
            return (row.person, channel) == (reader.person_id, reader.channel)
        level = self.levels(world).get(row.plan or 0)
        return level is not None and row.level <= level


def _is(name: str, reader: Callable[[World, Cast], Reader], **more: Any) -> Case:
    """Make a case; `acme` and `initech` say up to which level each plan is seen."""
    acme, initech = more.pop("acme", None), more.pop("initech", None)

    def levels(world: World) -> dict[int, Audience]:
        pairs = ((world.acme, acme), (world.initech, initech))
        return {plan: level for plan, level in pairs if level is not None}

    return Case(name, reader, levels, **more)


def _open_channel(world: World, _cast: Cast) -> Reader:
    return Reader.place(TEAM, f"{OPEN_CHANNEL}{world.acme}")


def _team_channel(world: World, _cast: Cast) -> Reader:
    return Reader.place(TEAM, f"{TEAM_CHANNEL}{world.acme}")


def _foreign_channel(world: World, _cast: Cast) -> Reader:
    return Reader.place("T99", f"{TEAM_CHANNEL}{world.acme}")


CASES = [
    _is("vera", lambda _w, c: Reader.person(c.vera), acme=INTERNAL, every_way=True),
    _is("vera_in_an_open_place", lambda _w, c: Reader.person(c.vera, SHARED), acme=SHARED),
    _is("dora", lambda _w, c: Reader.person(c.dora), acme=INTERNAL, initech=INTERNAL),
    _is("carl", lambda _w, c: Reader.person(c.carl), acme=SHARED, every_way=True),
    _is("carl_in_a_team_place", lambda _w, c: Reader.person(c.carl, INTERNAL), acme=SHARED),
    _is("sam", lambda _w, c: Reader.person(c.sam), every_way=True),
    _is("nobody", lambda _w, _c: Reader.person(10_000)),
    _is("an_open_channel", _open_channel, acme=SHARED, every_way=True),
    _is("a_team_channel", _team_channel, acme=INTERNAL),
    _is("a_channel_of_another_team", _foreign_channel),
    _is("a_link", lambda w, _c: Reader.link(w.acme), acme=SHARED, every_way=True),
    _is("a_link_to_the_other_plan", lambda w, _c: Reader.link(w.initech), initech=SHARED),
    _is("a_link_to_nothing", lambda _w, _c: Reader.link(10_000)),
    _is("the_operator", lambda _w, _c: Reader.shell(), operator=True),
]


@pytest.fixture
def world(engine: Engine, cast: Cast) -> World:
    with writing(engine) as session:
        return build(session, cast)


GROUPS = {"people": CASES[:7], "channels": CASES[7:10], "links": CASES[10:13], "shell": CASES[13:]}


@pytest.fixture(params=GROUPS)
def cases(request: pytest.FixtureRequest) -> list[Case]:
    """Cases in groups: what SQLAlchemy has compiled for one on this engine it need not for the next."""
    return GROUPS[request.param]


# Numbers to compare keys with, of no table.
_number = union_all(*(select(literal(number).label("n")) for number in range(1, 30))).subquery()

# every way to ask for the keys of a kind; each gives the set of keys that were found

Ask = Callable[[Session, type[Any], set[int]], set[int]]


def _entities(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return {row.id for row in session.scalars(select(kind))}


def _columns(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(kind.id)))


def _by_key(session: Session, kind: type[Any], keys: set[int]) -> set[int]:
    return {key for key in keys if session.get(kind, key) is not None}


def _by_key_or_raise(session: Session, kind: type[Any], keys: set[int]) -> set[int]:
    def found(key: int) -> bool:
        try:
            return bool(session.get_one(kind, key))
        except NoResultFound:
            return False

    return {key for key in keys if found(key)}


def _by_condition(session: Session, kind: type[Any], keys: set[int]) -> set[int]:
    return set(session.scalars(select(kind.id).where(kind.id.in_(keys) | (kind.id > 0))))


def _alias(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    other = aliased(kind)
    return {row.id for row in session.scalars(select(other))}


def _alias_column(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(aliased(kind).id)))


def _named_alias(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(aliased(kind, name="other").id)))


def _self_join(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    other = aliased(kind)
    return set(session.scalars(select(other.id).join(kind, kind.id == other.id)))


def _self_join_hidden_side(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    other = aliased(kind)
    return set(session.scalars(select(kind.id).join(other, kind.id == other.id)))


def _join_from_person(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(kind.id).select_from(Person).join(kind, literal(value=True))))


def _outer_join(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    found = session.scalars(select(kind.id).select_from(Person).outerjoin(kind, kind.id > 0))
    return {key for key in found if key is not None}


def _beside_all_kinds(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    """With all that the limits themselves ask, so that no name of theirs is taken for the query's."""
    statement = select(kind.id)
    for other in (Member, Task, Note, Proposal):
        if other is not kind:
            statement = statement.outerjoin(other, other.id == 0)
    return set(session.scalars(statement))


def _subquery(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(select(kind).subquery().c.id)))


def _alias_of_subquery(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    other = aliased(kind, select(kind).subquery())
    return {row.id for row in session.scalars(select(other))}


def _common_table(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(select(kind.id).cte().c.id)))


def _union(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(union(select(kind.id), select(kind.id).where(kind.id > 0))))


def _union_of_entities(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    both = union_all(select(kind), select(kind))
    return {row.id for row in session.scalars(select(kind).from_statement(both))}


def _union_in_from(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    both = union_all(select(kind.id), select(kind.id)).subquery()
    return set(session.scalars(select(both.c.id)))


def _in_subquery(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return set(session.scalars(select(_number.c.n).where(_number.c.n.in_(select(kind.id)))))


def _exists(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    there = exists().where(kind.id == _number.c.n)
    return set(session.scalars(select(_number.c.n).where(there)))


def _exists_select(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    there = select(kind.id).where(kind.id == _number.c.n).exists()
    return set(session.scalars(select(_number.c.n).where(there)))


def _scalar_subquery(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    count = select(func.count(kind.id)).where(kind.id == _number.c.n).scalar_subquery()
    return {key for key, found in session.execute(select(_number.c.n, count)) if found}


def _count(session: Session, kind: type[Any], keys: set[int]) -> set[int]:
    """A bare number tells as much as a title."""
    numbers = {
        key: session.scalar(select(func.count()).select_from(kind).where(kind.id == key))
        for key in sorted(keys)
    }
    return {key for key, number in numbers.items() if number}


def _old_query(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    return {row.id for row in session.query(kind)}


def _old_count(session: Session, kind: type[Any], keys: set[int]) -> set[int]:
    return {key for key in keys if session.query(kind).filter(kind.id == key).count()}


def _in_parts(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    rows = session.scalars(select(kind).execution_options(yield_per=2))
    return {row.id for row in rows}


def _afresh(session: Session, kind: type[Any], _keys: set[int]) -> set[int]:
    statement = select(kind).execution_options(populate_existing=True)
    return {row.id for row in session.scalars(statement)}


ASKS: list[Ask] = [
    _entities,
    _by_key,
    _columns,
    _by_key_or_raise,
    _by_condition,
    _alias,
    _alias_column,
    _named_alias,
    _self_join,
    _self_join_hidden_side,
    _join_from_person,
    _outer_join,
    _beside_all_kinds,
    _subquery,
    _alias_of_subquery,
    _common_table,
    _union,
    _union_of_entities,
    _union_in_from,
    _in_subquery,
    _exists,
    _exists_select,
    _scalar_subquery,
    _count,
    _old_query,
    _old_count,
    _in_parts,
    _afresh,
]


def test_every_kind_of_row_is_tried(world: World) -> None:
    assert set(KINDS) == set(world.rows)


def test_no_way_of_asking_leads_round_the_limits(
    engine: Engine, world: World, cast: Cast, cases: list[Case]
) -> None:
    """For each kind of row and each way: exactly what is for the reader, no more and no less."""
    wrong = []

    for case, kind in product(cases, KINDS):
        reader = case.reader(world, cast)
        expected = _expected(world, kind, case, reader)
        with reading(engine, limits(reader)) as session:
            for ask in ASKS if case.every_way and kind not in MACHINERY else ASKS[:2]:
                session.expunge_all()
                found = ask(session, kind, world.keys(kind))
                if found != expected:
                    wrong.append((case.name, kind.__name__, ask.__name__, found, expected))

    assert not wrong


def test_the_verdict_in_python_is_the_verdict_in_sql(
    engine: Engine, world: World, cast: Cast, cases: list[Case]
) -> None:
    """`may_see` is asked when a message is written, the limits when it is rendered."""
    wrong = []

    kinds: list[type[Any]] = [Plan, Task, Milestone, Goal, Note, Change, Proposal]
    for case, kind in product(cases, kinds):
        reader = case.reader(world, cast)
        there = {key for key, row in world.rows[kind].items() if not row.removed}
        with reading(engine, ()) as session:
            rows = [session.get_one(kind, key) for key in there]
            seen = {row.id for row in rows if may_see(session, reader, row)}
        if seen != _expected(world, kind, case, reader):
            wrong.append((case.name, kind.__name__, seen))

    assert not wrong


# relationships: from every row that a reader sees, along every relationship, by every way of loading

LOADS = [lazyload, selectinload, joinedload]


def test_no_relationship_leads_to_what_is_hidden(
    engine: Engine, world: World, cast: Cast, cases: list[Case]
) -> None:
    wrong = []

    for case, relationship, load in product(cases, _relationships(), LOADS):
        reader = case.reader(world, cast)
        target = relationship.mapper.class_
        with reading(engine, limits(reader)) as session:
            found = _along(session, relationship, load)
        hidden = found - _expected(world, target, case, reader)
        if hidden:
            wrong.append((case.name, str(relationship), load.__name__, hidden))

    assert not wrong


def _relationships() -> Iterator[RelationshipProperty[Any]]:
    """All that lead to something limited."""
    for mapper in sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__name__):
        for relationship in mapper.relationships:
            if relationship.mapper.class_ not in OPEN:
                yield relationship


def _along(session: Session, relationship: RelationshipProperty[Any], load: Any) -> set[int]:
    """Load whatever the relationship leads to from all rows that are seen."""
    source, name = relationship.parent.class_, relationship.key
    rows = session.scalars(select(source).options(load(getattr(source, name)))).unique().all()
    return {key for row in rows for key in _keys_of(getattr(row, name))}


def _keys_of(loaded: Any) -> set[int]:
    if loaded is None:
        return set()
    return {row.id for row in (loaded if isinstance(loaded, list) else [loaded])}


def _expected(world: World, kind: type[Base], case: Case, reader: Reader) -> set[int]:
    return {key for key, row in world.rows[kind].items() if case.sees(row, world, reader)}


@pytest.mark.parametrize("load", LOADS, ids=lambda load: load.__name__)
def test_what_may_be_seen_is_still_reached(engine: Engine, cast: Cast, load: Any) -> None:
    with reading(engine, limits(Reader.person(cast.carl))) as session:
        statement = select(Task).where(Task.id == cast.configure_sso)
        task = session.scalars(statement.options(load(Task.after))).unique().one()

        assert [needed.number for needed in task.after] == [12]
        assert task.milestone is not None
        assert task.milestone.title == "Go-live"
        assert task.assignee is not None
        assert task.assignee.name == "Victor Lund"


def test_a_shared_task_shows_nothing_of_its_internal_milestone(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        session.get_one(Task, cast.firewall_form).milestone_id = cast.margin_review

    with reading(engine, limits(Reader.person(cast.carl))) as session:
        assert session.get_one(Task, cast.firewall_form).milestone is None


def test_a_join_along_a_relationship_does_not_tell_of_the_hidden(
    engine: Engine, cast: Cast
) -> None:
    """Else "tasks that wait for one called …" would be a way to guess titles."""
    with writing(engine) as session:
        session.add(Dependency(task_id=cast.firewall_form, needs_id=cast.contract))
    needed = aliased(Task)
    waiting = select(Task.number).join(Task.after.of_type(needed)).where(needed.number == 13)

    with reading(engine, limits(Reader.person(cast.carl))) as session:
        found = session.scalars(waiting).all()
    with reading(engine, limits(Reader.person(cast.vera))) as session:
        found_by_vera = session.scalars(waiting).all()

    assert found == []
    assert found_by_vera == [15]


def test_who_has_left_the_plan_sees_nothing(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        left = select(Member).where(Member.person_id == cast.victor)
        session.delete(session.scalars(left).one())

    with reading(engine, limits(Reader.person(cast.victor))) as session:
        assert session.scalars(select(Plan)).all() == []
        assert session.scalars(select(Task)).all() == []


def test_what_is_hidden_meanwhile_is_hidden_from_the_next_read(engine: Engine, cast: Cast) -> None:
    """The limits of a reader are kept, what they find is not."""
    reader = Reader.person(cast.carl)
    with reading(engine, limits(reader)) as session:
        assert session.get(Task, cast.firewall_form) is not None

    with writing(engine) as session:
        session.get_one(Task, cast.firewall_form).audience = INTERNAL

    with reading(engine, limits(reader)) as session:
        assert session.get(Task, cast.firewall_form) is None
