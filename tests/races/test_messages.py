"""Four processes send and wake: every message at least once, none lost, one reminder for a person and day."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from bot import outbox
from storage.db import reading, writing
from storage.kinds import Medium, MessageKind, MessageState, Role
from storage.models import Change, Member, Message, Person, Plan, Task
from tests.cast import NOON, Cast
from tests.races.crew import race, start
from tests.races.work import send, wake

HANDS = 4
MESSAGES = 160
GATHERED = 20
PEOPLE = 30
MORNING = NOON + timedelta(hours=1)
AFTER_THE_LEASE = NOON + outbox.LEASE + timedelta(seconds=1)


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """A line for each message that went out, with the keys of the rows that it told."""
    return tmp_path / "network"


@pytest.fixture
def messages(engine: Engine, cast: Cast) -> list[int]:
    """Notices, each for itself, and changes of one plan and reader, which may be told together."""
    with writing(engine) as session:
        rows = [
            Message(
                key=f"notice:{number}",
                kind=MessageKind.CHANGE if number < GATHERED else MessageKind.NOTICE,
                plan_id=cast.plan,
                # A customer would be told a few of them, and the rest by a digest.
                person_id=cast.vera,
                medium=Medium.MAIL,
                about={"change": number} if number < GATHERED else {},
                made_at=NOON,
                due_at=NOON,
            )
            for number in range(MESSAGES)
        ]
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]


def _went_out(network: Path) -> Counter[int]:
    return Counter(int(key) for key in network.read_text().split())


def _assert_settled(engine: Engine) -> None:
    with reading(engine, ()) as session:
        rows = session.execute(select(Message.state, Message.due_at).distinct()).all()
    assert [tuple(row) for row in rows] == [(MessageState.SENT, None)]


def test_senders_share_the_messages(
    engine: Engine, database_url: str, network: Path, messages: list[int]
) -> None:
    race(send, [(database_url, network, NOON)] * HANDS)
    race(send, [(database_url, network, NOON)])

    assert _went_out(network) == Counter(messages)
    _assert_settled(engine)


def test_what_a_killed_sender_held_goes_out_after_its_lease(
    engine: Engine, database_url: str, network: Path, messages: list[int]
) -> None:
    """What it held may go out twice, and nothing else does."""
    (victim,) = start(send, [(database_url, network, NOON)])
    victim.steps(2)
    others = start(send, [(database_url, network, NOON)] * HANDS)
    victim.kill()
    for hand in others:
        hand.finish()

    race(send, [(database_url, network, AFTER_THE_LEASE)])

    went_out = _went_out(network)
    assert set(went_out) == set(messages)
    alone = messages[GATHERED:]
    assert sum(went_out[key] for key in alone) <= len(alone) + 1
    _assert_settled(engine)


def test_a_sender_that_dies_before_it_writes_down_sends_again(
    engine: Engine, database_url: str, network: Path, messages: list[int]
) -> None:
    """The worst moment: it went out, and nobody knows."""
    with writing(engine) as session:
        taken = outbox.claim(session, NOON, (Medium.MAIL,))
    assert taken is not None

    race(send, [(database_url, network, NOON)] * 2)
    before = set(_went_out(network))
    race(send, [(database_url, network, AFTER_THE_LEASE)] * 2)

    held = {row.id for row in (taken.message, *taken.along)}
    assert before == set(messages) - held
    assert set(_went_out(network)) == set(messages)
    _assert_settled(engine)


def test_four_senders_tell_a_customer_no_more_than_a_days_news(
    engine: Engine, database_url: str, network: Path, cast: Cast
) -> None:
    """Of as many plans, since the news of one plan are one message."""
    with writing(engine) as session:
        plans = [
            Plan(key=f"P{number}", title="x", vendor_id=cast.northwind, customer_id=cast.acme)
            for number in range(12)
        ]
        session.add_all(plans)
        session.flush()
        session.add_all(
            Message(
                key=f"change:{number}",
                kind=MessageKind.CHANGE,
                plan_id=plans[number].id,
                person_id=cast.carl,
                medium=Medium.MAIL,
                about={"change": number},
                made_at=NOON,
                due_at=NOON,
            )
            for number in range(12)
        )

    race(send, [(database_url, network, NOON)] * HANDS)

    assert sum(_went_out(network).values()) == 3
    with reading(engine, ()) as session:
        states = session.scalars(select(Message.state)).all()
    assert Counter(states) == {MessageState.SENT: 3, MessageState.DROPPED: 9}


@pytest.fixture
def sleepers(engine: Engine, cast: Cast) -> list[int]:
    """People with two tasks that are due today, whose alarm clocks have rung."""
    with writing(engine) as session:
        people = [
            Person(name=f"Number {n}", organization_id=cast.acme, wake_at=NOON)
            for n in range(PEOPLE)
        ]
        session.add_all(people)
        session.flush()
        for number, person in enumerate(people):
            session.add(Member(plan_id=cast.plan, person_id=person.id, role=Role.CONTRIBUTOR))
            session.add_all(
                Task(
                    plan_id=cast.plan,
                    number=100 + 2 * number + one,
                    title="Due",
                    assignee_id=person.id,
                    due_on=NOON.date(),
                )
                for one in range(2)
            )
        return [person.id for person in people]


def _assert_woken_once(engine: Engine, people: list[int]) -> None:
    with reading(engine, ()) as session:
        keys = session.scalars(select(Message.key)).all()
        rung = select(func.count()).where(Person.id.in_(people), Person.wake_at <= MORNING)
        told = select(Change.person_id, func.count()).where(Change.verb == "remind")
        assert Counter(keys) == Counter(f"reminder:{key}:2026-03-02" for key in people)
        assert session.scalar(rung) == 0
        assert {tuple(row) for row in session.execute(told.group_by(Change.person_id))} == {
            (key, 2) for key in people
        }


@pytest.mark.parametrize("limit", [1, 7])
def test_wakers_share_the_people(
    engine: Engine, database_url: str, sleepers: list[int], limit: int
) -> None:
    race(wake, [(database_url, MORNING, limit)] * HANDS)

    _assert_woken_once(engine, sleepers)


def test_whom_a_killed_waker_held_is_woken_by_the_next(
    engine: Engine, database_url: str, sleepers: list[int]
) -> None:
    (victim,) = start(wake, [(database_url, MORNING, 1)])
    victim.steps(2)
    others = start(wake, [(database_url, MORNING, 2)] * HANDS)
    victim.kill()
    for hand in others:
        hand.finish()

    race(wake, [(database_url, MORNING, 10)])

    _assert_woken_once(engine, sleepers)
