"""Two requests of which the second begins while the first is not yet committed, in every pair that meets."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session

from bot import outbox, reminders
from bot.changes import make
from bot.commands import (
    Accept,
    AddGoal,
    Answer,
    Ask,
    AssignTask,
    Command,
    CompleteTask,
    InviteMember,
    LinkChannel,
    MoveDate,
    StartTask,
)
from storage.db import reading, writing
from storage.kinds import (
    Audience,
    Consent,
    Medium,
    MessageKind,
    MessageState,
    NoteKind,
    Origin,
    ProposalState,
    Role,
)
from storage.models import (
    Base,
    Change,
    Dependency,
    Goal,
    Member,
    Message,
    Note,
    Person,
    Plan,
    PlanChannel,
    Proposal,
    Task,
)
from tests.cast import NOON, TEAM, Cast
from tests.races.crew import Hand, race, start
from tests.races.work import change, change_what_was_read, wake

# How long a process is given to come to where it must wait. A slower one makes a test weaker, not wrong.
MEANWHILE = 0.4


def _make(session: Session, actor_id: int, *commands: Command) -> list[Change]:
    actor = session.get_one(Person, actor_id)
    return make(session, commands, actor=actor, origin=Origin.MAIL, now=NOON)


@contextmanager
def _first(engine: Engine, actor_id: int, *commands: Command) -> Iterator[Session]:
    """Make the commands, and commit them at the end."""
    with writing(engine) as session:
        _make(session, actor_id, *commands)
        yield session


def _second(url: str, actor_id: int, *commands: Command) -> Hand:
    """Begin with these in another process, and let it come as far as it can."""
    (hand,) = start(change, [(url, actor_id, commands, NOON)])
    hand.pipe.poll(MEANWHILE)
    return hand


def test_a_task_that_was_read_before_it_was_locked_is_completed_once(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    command = CompleteTask(cast.sso_metadata)

    with _first(engine, cast.carl, command):
        (hand,) = start(change_what_was_read, [(database_url, cast.vera, command, NOON)])
        hand.pipe.poll(MEANWHILE)
    hand.finish()

    with reading(engine, ()) as session:
        made = session.scalars(select(Change).where(Change.verb == "complete")).all()
    assert [row.actor_id for row in made] == [cast.carl]


def test_of_two_that_complete_what_a_task_waits_for_the_second_frees_it(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    with writing(engine) as session:
        tie = Dependency(task_id=cast.configure_sso, needs_id=cast.firewall_form)
        session.add(tie)

    with _first(engine, cast.carl, CompleteTask(cast.sso_metadata)):
        hand = _second(database_url, cast.cleo, CompleteTask(cast.firewall_form))
    hand.finish()

    with reading(engine, ()) as session:
        told = select(Message).where(Message.person_id == cast.victor)
        assert [row.about["change"] for row in session.scalars(told)]


def test_a_yes_and_a_newer_date_do_not_wait_for_each_other(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    """One holds the task and wants the proposal, the other the proposal and wants the task."""
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).consent = Consent.ALWAYS
        session.flush()
        _make(session, cast.victor, MoveDate(cast.configure_sso, date(2026, 3, 20)))
        asked = session.scalars(select(Proposal.id)).one()

    with _first(engine, cast.victor, StartTask(cast.configure_sso)) as session:
        hand = _second(database_url, cast.carl, Accept(asked))
        _make(session, cast.victor, MoveDate(cast.configure_sso, date(2026, 3, 25)))
    hand.finish()

    with reading(engine, ()) as session:
        states = session.scalars(select(Proposal.state).order_by(Proposal.id)).all()
        due_on = session.get_one(Task, cast.configure_sso).due_on
    assert states == [ProposalState.WITHDRAWN, ProposalState.OPEN]
    assert due_on == date(2026, 3, 11)


def test_the_first_card_of_a_plan_is_written_once(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    with writing(engine) as session:
        session.add(PlanChannel(plan_id=cast.plan, team_id=TEAM, channel_id="C01"))

    with _first(engine, cast.carl, CompleteTask(cast.sso_metadata)):
        hand = _second(database_url, cast.vera, CompleteTask(cast.firewall_form))
    hand.finish()

    with reading(engine, ()) as session:
        cards = select(func.count()).where(Message.kind == MessageKind.CARD)
        done = select(func.count()).where(Change.verb == "complete")
        assert session.scalar(cards) == 1
        assert session.scalar(done) == 2


SAME: dict[str, tuple[Callable[[Cast, int], Command], type[Base], int]] = {
    "invite": (lambda cast, extra: InviteMember(cast.plan, extra, Role.VIEWER), Member, 6),
    "link": (lambda cast, _: LinkChannel(cast.plan, TEAM, "C01"), PlanChannel, 1),
    "goal": (lambda cast, _: AddGoal(cast.plan, "Fewer calls"), Goal, 2),
    "propose": (lambda cast, _: MoveDate(cast.configure_sso, date(2026, 4, 20)), Proposal, 1),
}


@pytest.mark.parametrize("verb", SAME)
def test_the_same_wish_of_two_is_one_wish(
    engine: Engine, database_url: str, cast: Cast, verb: str
) -> None:
    """A double click, or two of a team with one thought: the second changes nothing and breaks nothing."""
    with writing(engine) as session:
        extra = Person(name="Ida Berg", organization_id=cast.northwind)
        session.add(extra)
        session.flush()
        wish, kind, expected = SAME[verb][0](cast, extra.id), *SAME[verb][1:]

    with _first(engine, cast.vera, wish):
        hand = _second(database_url, cast.vera, wish)
    made = hand.finish()

    with reading(engine, ()) as session:
        assert session.scalar(select(func.count()).select_from(kind)) == expected
    assert made == [[]]


def test_two_yeses_to_one_proposal_are_one(engine: Engine, database_url: str, cast: Cast) -> None:
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).consent = Consent.ALWAYS
        session.flush()
        _make(session, cast.victor, MoveDate(cast.configure_sso, date(2026, 3, 20)))
        asked = session.scalars(select(Proposal.id)).one()

    with _first(engine, cast.carl, Accept(asked)):
        hand = _second(database_url, cast.carl, Accept(asked))
    made = hand.finish()

    with reading(engine, ()) as session:
        moves = session.scalars(select(Change.id).where(Change.verb == "move")).all()
    assert len(moves) == 1
    assert made == [[]]


def test_two_answers_at_once_close_a_question_once_and_are_both_kept(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    with writing(engine) as session:
        _make(session, cast.vera, Ask(cast.plan, "Who has the form?", to=cast.carl))
        asked = session.scalars(select(Note.id).where(Note.kind == NoteKind.QUESTION)).one()

    with _first(engine, cast.carl, Answer(asked, "Cleo has it.")):
        hand = _second(database_url, cast.cleo, Answer(asked, "I have it."))
    hand.finish()

    with reading(engine, ()) as session:
        answers = session.scalars(select(Note.text).where(Note.answers_id == asked)).all()
        assert set(answers) == {"Cleo has it.", "I have it."}
        assert session.get_one(Note, asked).answered_at == NOON


def test_an_alarm_clock_rings_for_the_earlier_of_two_plans(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    """The later of two requests on two plans, which hold nothing in common but the person."""
    with writing(engine) as session:
        vera = Member(person_id=cast.vera, role=Role.OWNER, clearance=Audience.INTERNAL)
        victor = Member(person_id=cast.victor, role=Role.CONTRIBUTOR)
        other = Plan(key="OTHER", title="Other", vendor_id=cast.northwind, customer_id=cast.acme)
        other.members = [vera, victor]
        session.add(other)
        session.flush()
        task = Task(plan_id=other.id, number=1, title="Late", due_on=date(2026, 6, 1))
        session.add(task)
        session.flush()
        late = AssignTask(task.id, cast.victor)

    with _first(engine, cast.vera, AssignTask(cast.firewall_form, cast.victor)):
        hand = _second(database_url, cast.vera, late)
    hand.finish()

    with reading(engine, ()) as session:
        person = session.get_one(Person, cast.victor)
        assert person.wake_at == reminders.next_wake(session, person, NOON)


def test_a_reminder_that_is_being_written_is_not_lost_to_a_change(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    """The clock rings while a change sets it: today's reminder is written, and the next one is set."""
    with writing(engine) as session:
        session.get_one(Person, cast.carl).wake_at = NOON

    later = NOON + timedelta(hours=4)
    with _first(engine, cast.vera, StartTask(cast.sso_metadata)):
        (hand,) = start(wake, [(database_url, later, 10)])
        hand.pipe.poll(MEANWHILE)
    hand.finish()
    race(wake, [(database_url, later, 10)])

    with reading(engine, ()) as session:
        keys = session.scalars(select(Message.key).where(Message.kind == MessageKind.REMINDER))
        carl = session.get_one(Person, cast.carl)
        assert keys.all() == [f"reminder:{cast.carl}:2026-03-02"]
        assert carl.wake_at == reminders.next_wake(session, carl, later)


def test_a_message_that_is_to_be_drawn_again_while_it_is_sent_is_drawn_again(
    engine: Engine, database_url: str, cast: Cast
) -> None:
    """What changes between the rendering and the writing down must not be taken for shown."""
    with writing(engine) as session:
        session.add(PlanChannel(plan_id=cast.plan, team_id=TEAM, channel_id="C01"))
        session.flush()
        _make(session, cast.carl, CompleteTask(cast.sso_metadata))
        session.execute(delete(Message).where(Message.kind != MessageKind.CARD))
    with writing(engine) as session:
        taken = outbox.claim(session, NOON, (Medium.SLACK,))
    assert taken is not None

    race(change, [(database_url, cast.carl, [CompleteTask(cast.firewall_form)], NOON)])
    with writing(engine) as session:
        outbox.settle(session, taken, outbox.Sent("T01/C01", "1.0"), now=NOON)

    with reading(engine, ()) as session:
        card = session.scalars(select(Message).where(Message.kind == MessageKind.CARD)).one()
        assert (card.state, card.due_at) == (MessageState.SENT, NOON)
