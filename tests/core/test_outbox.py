"""Where messages wait: claimed once, told together, never lost."""

from datetime import timedelta

from sqlalchemy import Engine, select

from bot import changes, outbox
from bot import commands as c
from storage.db import writing
from storage.kinds import Medium, MessageState, Origin, Role
from storage.models import Member, Message, Note, Person
from tests import cast as people
from tests.cast import NOON, Cast
from tests.test_status import counted

BOTH = (Medium.SLACK, Medium.MAIL)
LATER = NOON + timedelta(minutes=6)


def do(engine: Engine, who: int, *commands: c.Command) -> None:
    with writing(engine) as session:
        actor = session.get_one(Person, who)
        changes.make(session, commands, actor=actor, origin=Origin.MAIL, now=NOON)


def claim(engine: Engine, now=LATER, media=BOTH) -> outbox.Claim | None:
    with writing(engine) as session:
        return outbox.claim(session, now, media)


def settle(engine: Engine, taken: outbox.Claim, outcome: outbox.Outcome, now=LATER) -> None:
    with writing(engine) as session:
        outbox.settle(session, taken, outcome, now=now)


def rows(engine: Engine) -> list[Message]:
    with writing(engine) as session:
        return list(session.scalars(select(Message).order_by(Message.id)))


def test_changes_for_one_reader_are_told_in_one_message(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.StartTask(cast.sso_metadata), c.StartTask(cast.firewall_form))

    taken = claim(engine)

    assert taken is not None
    assert len(taken.changes) == 2
    settle(engine, taken, outbox.Sent("D01", "1.1", [cast.sso_metadata]))
    told = [row for row in rows(engine) if row.person_id == cast.vera]
    assert [row.state for row in told] == [MessageState.SENT] * 2
    assert told[1].told_in_id == told[0].id


def test_a_change_costs_no_more_statements_where_more_people_hear_of_it(
    sqlite_engine: Engine,
) -> None:
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    do(engine, cast.carl, c.StartTask(cast.firewall_form))
    with counted(engine) as before:
        do(engine, cast.vera, c.ReopenTask(cast.firewall_form))
    with writing(engine) as session:
        crowd = [Person(name=f"P{n}", organization_id=cast.acme) for n in range(20)]
        session.add_all(crowd)
        session.flush()
        session.add_all(
            Member(plan_id=cast.plan, person_id=one.id, role=Role.LEAD) for one in crowd
        )
        session.add_all(
            Note(plan_id=cast.plan, task_id=cast.firewall_form, author_id=one.id, at=NOON, text="x")
            for one in crowd
        )
    do(engine, cast.carl, c.StartTask(cast.firewall_form))

    with counted(engine) as after:
        do(engine, cast.vera, c.ReopenTask(cast.firewall_form))

    assert len(rows(engine)) > len(crowd)
    assert len(after) == len(before)


def test_nothing_is_claimed_twice_while_the_lease_runs(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.StartTask(cast.sso_metadata))
    assert claim(engine) is not None

    assert claim(engine) is None


def test_what_a_dead_sender_left_comes_due_again(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.StartTask(cast.sso_metadata))
    first = claim(engine)

    again = claim(engine, LATER + outbox.LEASE)

    assert first is not None
    assert again is not None
    assert again.message.id == first.message.id


def test_only_media_that_are_on_are_claimed(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.StartTask(cast.sso_metadata))

    assert claim(engine, media=(Medium.MAIL,)) is None


def test_a_wish_to_redraw_survives_the_sending_that_it_overlaps(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.LinkChannel(cast.plan, "T01", "C01"))
    card = claim(engine)
    assert card is not None
    do(engine, cast.carl, c.StartTask(cast.sso_metadata))

    settle(engine, card, outbox.Sent("C01", "1.1"))

    assert next(row for row in rows(engine) if row.id == card.message.id).due_at == NOON


def test_a_medium_that_is_off_is_stood_in_for_by_the_other(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.StartTask(cast.sso_metadata))

    with writing(engine) as session:
        moved = outbox.readdress(session, Medium.SLACK)

    assert moved == 1
    assert {row.medium for row in rows(engine)} == {Medium.MAIL}


def test_an_answer_is_written_once_for_a_delivery(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        reply = outbox.Reply(plan=cast.plan, help=True)
        first = outbox.answer(session, "mail:1", carl, reply, medium=Medium.MAIL, now=NOON)
        second = outbox.answer(session, "mail:1", carl, reply, medium=Medium.MAIL, now=NOON)

    assert first is not None
    assert second is None
    assert outbox.Reply.load(first.about) == reply
