"""Transactions: who waits for whom, what a reader's session refuses, what comes back of what was stored."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import Engine, delete, event, insert, select
from sqlalchemy import update as update_at_once  # noqa: TID251 - a test that it is refused
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from bot.policy import Reader, limits
from storage.db import beside, connect, reading, writing
from storage.kinds import Audience, Role, Side, State
from storage.models import Delivery, Lease, Member, Organization, Person, Plan, Task
from tests.cast import NOON, Cast
from tests.races.crew import race
from tests.races.work import count_up

SINGAPORE = timezone(timedelta(hours=8))


# what comes back


def test_what_went_along_with_a_message_is_found_without_reading_all(
    sqlite_engine: Engine,
) -> None:
    with sqlite_engine.connect() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT about FROM message WHERE told_in_id = 1"
        ).scalars("detail")

        assert [*plan] == ["SEARCH message USING INDEX ix_message_told_in_id (told_in_id=?)"]


def test_an_instant_comes_back_in_utc(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(Delivery(key="one", at=NOON.astimezone(SINGAPORE)))

    with reading(engine, ()) as session:
        at = session.scalars(select(Delivery.at)).one()

    assert at == NOON
    assert at.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError, match="needs a time zone"), writing(engine) as session:
        session.add(Delivery(key="one", at=datetime(2026, 3, 2, 12)))  # noqa: DTZ001


def test_instants_are_compared_as_instants(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(Lease(name="mail", holder="me", until=NOON))

    with reading(engine, ()) as session:
        still = select(Lease.name).where(Lease.until > NOON.astimezone(SINGAPORE))

        assert session.scalars(still).all() == []


def test_words_and_documents_come_back_as_they_were(engine: Engine, cast: Cast) -> None:
    with reading(engine, ()) as session:
        task = session.get_one(Task, cast.contract)
        acme = session.get_one(Organization, cast.acme)
        owner = session.scalars(select(Member).where(Member.person_id == cast.vera)).one()

        assert task.audience is Audience.INTERNAL
        assert task.state is State.OPEN
        assert (acme.side, acme.domains) == (Side.CUSTOMER, ["acme.example"])
        assert (owner.role, owner.clearance) == (Role.OWNER, Audience.INTERNAL)


def test_a_word_that_is_none_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError), writing(engine) as session:
        session.add(Organization(name="Initech", side="bystander"))


def test_a_member_of_no_plan_is_refused(engine: Engine, cast: Cast) -> None:
    with pytest.raises(IntegrityError), writing(engine) as session:
        session.add(Member(plan_id=cast.plan + 1, person_id=cast.sam, role=Role.VIEWER))


def test_what_hangs_on_a_plan_goes_with_it(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        session.execute(delete(Plan).where(Plan.id == cast.plan))

    with reading(engine, ()) as session:
        assert session.scalars(select(Task.id)).all() == []
        assert session.scalars(select(Member.id)).all() == []


# writing and reading


def test_a_transaction_that_raises_leaves_nothing(engine: Engine, cast: Cast) -> None:
    with pytest.raises(ZeroDivisionError):
        _rename_and_raise(engine, cast)

    with reading(engine, ()) as session:
        assert session.get_one(Plan, cast.plan).title == "Acme onboarding"


def _rename_and_raise(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).title = "Half a title"
        session.flush()
        raise ZeroDivisionError


def test_what_was_written_can_be_read_after_the_transaction(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        person = session.get_one(Person, cast.carl)

    assert person.name == "Carl Reyes"


def _add(session: Session, cast: Cast) -> None:
    session.add(Delivery(key="one", at=NOON))
    session.flush()


def _change(session: Session, cast: Cast) -> None:
    session.get_one(Plan, cast.plan).title = "Another"
    session.flush()


def _remove(session: Session, cast: Cast) -> None:
    session.delete(session.get_one(Plan, cast.plan))
    session.flush()


def _commit(session: Session, cast: Cast) -> None:
    session.get_one(Plan, cast.plan).title = "Another"
    session.commit()


def _forget(session: Session, cast: Cast) -> None:
    """Change a row and leave: nothing would have said that it is lost."""
    session.get_one(Plan, cast.plan).title = "Another"


def _insert_at_once(session: Session, cast: Cast) -> None:
    session.execute(insert(Delivery).values(key="one", at=NOON))
    session.commit()


def _update_at_once(session: Session, cast: Cast) -> None:
    session.execute(update_at_once(Plan).values(title="Another"))
    session.commit()


def _delete_at_once(session: Session, cast: Cast) -> None:
    session.execute(delete(Plan))
    session.commit()


def _by_hand(session: Session, cast: Cast) -> None:
    session.connection().exec_driver_sql("DELETE FROM plan")
    session.commit()


@pytest.mark.parametrize(
    "write",
    [
        _add,
        _change,
        _remove,
        _commit,
        _forget,
        _insert_at_once,
        _update_at_once,
        _delete_at_once,
        _by_hand,
    ],
)
def test_a_reading_session_refuses_to_write(
    engine: Engine, cast: Cast, write: Callable[[Session, Cast], None]
) -> None:
    with pytest.raises(Exception, match=r"reading session|readonly|read-only"):  # noqa: SIM117
        with reading(engine, ()) as session:
            write(session, cast)

    with reading(engine, ()) as session:
        assert session.scalars(select(Plan.title)).all() == ["Acme onboarding"]
        assert session.scalars(select(Delivery.id)).all() == []


def test_a_session_beside_another_sees_its_changes_within_its_limits(
    engine: Engine, cast: Cast
) -> None:
    with writing(engine) as session:
        session.get_one(Task, cast.sso_metadata).title = "Send it all"
        session.get_one(Task, cast.contract).title = "Check the margin"

        with beside(session, limits(Reader.person(cast.carl))) as carls:
            titles = [task.title for task in carls.scalars(select(Task).order_by(Task.number))]

        session.get_one(Task, cast.firewall_form).title = "Another"
    assert titles == ["Send it all", "Configure SSO", "Firewall form"]
    with reading(engine, ()) as session:
        assert session.get_one(Task, cast.firewall_form).title == "Another"


def test_a_session_beside_another_refuses_to_write(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session, pytest.raises(RuntimeError), beside(session, ()) as other:
        other.get_one(Task, cast.sso_metadata).title = "x"


def test_a_connection_that_was_read_from_can_be_written_to_again(
    engine: Engine, cast: Cast
) -> None:
    """It comes back from the pool: what made it a reader must not stick to it."""
    with reading(engine, ()) as session:
        session.get_one(Plan, cast.plan)

    with writing(engine) as session:
        session.get_one(Plan, cast.plan).title = "Another"

    assert isinstance(engine.pool, QueuePool)
    assert engine.pool.checkedin() == 1


# who waits for whom


def test_a_reader_does_not_queue_behind_a_writer(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).title = "Another"
        session.flush()

        with reading(engine, ()) as reader:
            assert reader.get_one(Plan, cast.plan).title == "Acme onboarding"


def test_a_writer_does_not_queue_behind_a_reader(engine: Engine, cast: Cast) -> None:
    with reading(engine, ()) as reader:
        reader.get_one(Plan, cast.plan)

        with writing(engine) as session:
            session.get_one(Plan, cast.plan).title = "Another"

    with reading(engine, ()) as reader:
        assert reader.get_one(Plan, cast.plan).title == "Another"


def test_two_writers_in_two_processes_both_succeed(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    """Each reads before it writes, which is what kills one of two plain BEGINs on SQLite."""
    race(count_up, [(database_url, 50)] * 2)

    with reading(engine, ()) as session:
        assert session.scalars(select(Plan.next_number)).one() == 16 + 100


def test_sqlite_is_set_up_for_one_writer_and_many_readers(sqlite_engine: Engine) -> None:
    expected = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 1, "busy_timeout": 2500}

    with sqlite_engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected
        }

    assert found == expected


def test_sqlite_writers_begin_immediate_and_readers_deferred(sqlite_engine: Engine) -> None:
    said: list[str] = []

    @event.listens_for(sqlite_engine, "connect")
    def listen(connection: Any, _entry: Any) -> None:
        connection.set_trace_callback(said.append)

    with writing(sqlite_engine) as session:
        session.scalars(select(Plan)).all()
    with reading(sqlite_engine, ()) as session:
        session.scalars(select(Plan)).all()

    assert [line for line in said if line.startswith("BEGIN")] == [
        "BEGIN IMMEDIATE",
        "BEGIN DEFERRED",
    ]


def test_a_writer_gives_up_when_its_patience_ends(sqlite_url: str, sqlite_engine: Engine) -> None:
    hasty = connect(sqlite_url, patience=0.05)

    with writing(sqlite_engine) as session:
        session.add(Delivery(key="one", at=NOON))
        session.flush()
        with pytest.raises(OperationalError, match="locked"), writing(hasty) as other:
            other.scalars(select(Delivery)).all()
    with writing(hasty) as other:
        found = other.scalars(select(Delivery.key)).all()

    assert found == ["one"]
    hasty.dispose()
