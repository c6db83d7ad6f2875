"""What somebody tries who knows the commands and not the rules: each refused, nothing changed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from bot.changes import NotAllowed, NotFound, Unusable
from bot.identity import Reader, eyes
from storage.db import writing
from storage.kinds import Audience, MessageState, Origin, ProposalKind, Role, State
from storage.models import Change, Member, Message, Note, Person, Plan, Proposal, Task
from tests.cast import NOON, Cast
from tests.core.test_changes import do, row, told


@pytest.mark.parametrize(
    ("who", "command", "fate"),
    [
        ("carl", lambda t: c.AddTask(t.plan, "x", number=900), Unusable),
        ("carl", lambda t: c.AddTask(t.plan, "x", after=(t.contract,)), NotFound),
        ("carl", lambda t: c.AddTask(t.plan, "x", milestone=t.margin_review), NotFound),
        ("carl", lambda t: c.InviteMember(t.plan, t.victor, Role.VIEWER), NotAllowed),
        ("carl", lambda t: c.InviteMember(t.plan, t.cleo, Role.VIEWER), NotAllowed),
        ("carl", lambda t: c.InviteMember(t.plan, t.sam), NotFound),
        ("victor", lambda t: c.InviteMember(t.plan, t.carl, Role.VIEWER), NotAllowed),
        ("carl", lambda t: c.SnoozeTask(t.configure_sso, date(2026, 3, 12)), NotAllowed),
        ("victor", lambda t: c.EditTask(t.configure_sso, promised_on=date(2026, 5, 1)), NotAllowed),
        ("vera", lambda t: c.MoveDate(t.configure_sso, date(1, 1, 1)), Unusable),
        ("vera", lambda t: c.EditMilestone(t.kick_off, title="Go-live"), Unusable),
        ("vera", lambda t: c.SetPreferences(t.vera, quiet_hours="18:00-"), Unusable),
        ("vera", lambda t: c.SetPreferences(t.vera, hours="09:00-10:00"), Unusable),
        ("carl", lambda t: c.SetPreferences(t.vera, hours="10:00"), NotAllowed),
        (
            "dora",
            lambda t: c.Propose(
                t.plan,
                ProposalKind.DATE,
                ((c.dump(c.MoveDate(t.firewall_form, date(2027, 1, 1))),),),
                to=t.dora,
            ),
            Unusable,
        ),
    ],
)
def test_what_is_not_theirs_to_do_is_refused(
    engine: Engine, cast: Cast, who: str, command, fate
) -> None:
    with pytest.raises(fate):
        do(engine, getattr(cast, who), command(cast))

    with writing(engine) as session:
        assert session.scalars(select(Change.id)).all() == []


def test_who_was_removed_undoes_nothing(engine: Engine, cast: Cast) -> None:
    (done,) = do(engine, cast.carl, c.CompleteTask(cast.firewall_form))
    do(engine, cast.vera, c.RemoveMember(cast.plan, cast.carl))

    with pytest.raises(NotFound):
        do(engine, cast.carl, c.Undo(done.request))

    assert row(engine, Task, cast.firewall_form).state is State.DONE


def test_undo_of_adding_leaves_what_was_touched_since(engine: Engine, cast: Cast) -> None:
    (added,) = do(engine, cast.vera, c.AddTask(cast.plan, "Order badges", assignee=cast.carl))
    do(engine, cast.carl, c.StartTask(added.task_id))

    with pytest.raises(Unusable, match="changed again since"):
        do(engine, cast.vera, c.Undo(added.request))

    assert row(engine, Task, added.task_id).state is State.STARTED


def test_undo_hands_no_task_to_who_has_left(engine: Engine, cast: Cast) -> None:
    (given,) = do(engine, cast.vera, c.AssignTask(cast.configure_sso, cast.vera))
    do(engine, cast.vera, c.RemoveMember(cast.plan, cast.victor))

    with pytest.raises(Unusable, match="Only a member"):
        do(engine, cast.vera, c.Undo(given.request))

    assert row(engine, Task, cast.configure_sso).assignee_id == cast.vera


def test_undo_said_on_a_plan_is_about_that_plan(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        other = Plan(key="GLOBEX", title="x", vendor_id=cast.northwind, customer_id=cast.globex)
        other.members.append(
            Member(person_id=cast.vera, role=Role.OWNER, clearance=Audience.INTERNAL)
        )
        session.add(other)
        session.flush()
        key = other.id
    do(engine, cast.vera, c.AddTask(key, "Elsewhere"))

    with pytest.raises(Unusable, match="nothing to undo"):
        do(engine, cast.vera, c.Undo(plan=cast.plan))


def test_a_channel_of_another_customer_is_not_linked(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        other = Plan(key="GLOBEX", title="x", vendor_id=cast.northwind, customer_id=cast.globex)
        other.members.append(
            Member(person_id=cast.vera, role=Role.OWNER, clearance=Audience.INTERNAL)
        )
        session.add(other)
        session.flush()
        key = other.id
    do(engine, cast.vera, c.LinkChannel(key, "T01", "C09"))

    with pytest.raises(Unusable, match="Another customer's plan"):
        do(engine, cast.vera, c.LinkChannel(cast.plan, "T01", "C09"))


def test_where_the_vendor_keeps_a_plan_is_not_told_to_the_customer(
    engine: Engine, cast: Cast
) -> None:
    do(engine, cast.vera, c.LinkChannel(cast.plan, "T01", "CSECRET", Audience.INTERNAL))

    with eyes(engine, Reader.person(cast.carl)) as session:
        assert session.scalars(select(Change.verb)).all() == []


def test_a_question_back_on_what_is_internal_stays_internal(engine: Engine, cast: Cast) -> None:
    ask = c.Propose(
        cast.plan, ProposalKind.READING, ((),), to=cast.vera, audience=Audience.INTERNAL
    )
    do(engine, cast.vera, ask)

    with eyes(engine, Reader.person(cast.carl)) as session:
        assert session.scalars(select(Proposal)).all() == []


def test_an_internal_question_about_a_customers_task_goes_to_the_vendors_side(
    engine: Engine, cast: Cast
) -> None:
    ask = c.Ask(cast.plan, "Too dear?", cast.firewall_form, audience=Audience.INTERNAL)

    (asked,) = do(engine, cast.victor, ask)

    assert row(engine, Note, asked.note_id).to_id == cast.vera
    assert cast.carl not in told(engine)


def test_a_yes_to_a_date_of_what_is_done_moves_nothing(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9)))
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))

    with pytest.raises(Unusable):
        do(engine, cast.vera, c.Accept(asked.proposal_id))

    assert row(engine, Task, cast.sso_metadata).due_on == date(2026, 3, 4)


def test_who_stopped_is_not_even_welcomed(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        ana = Person(name="Ana", organization_id=cast.acme, stopped_at=NOON)
        session.add(ana)
        session.flush()
        key = ana.id

    do(engine, cast.vera, c.InviteMember(cast.plan, key))

    assert key not in told(engine)


def test_a_question_reaches_who_is_still_to_be_welcomed(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        ana = Person(name="Ana", organization_id=cast.acme)
        session.add(ana)
        session.flush()
        key = ana.id

    do(engine, cast.vera, c.InviteMember(cast.plan, key), c.Ask(cast.plan, "Hello?", to=key))

    assert len(told(engine)[key]) == 2


def test_news_that_is_on_its_way_is_not_called_back(engine: Engine, cast: Cast) -> None:
    (given,) = do(engine, cast.vera, c.AssignTask(cast.firewall_form, cast.cleo))
    with writing(engine) as session:
        for message in session.scalars(select(Message)):
            message.attempts, message.due_at = 1, NOON + timedelta(minutes=5)

    do(engine, cast.vera, c.Undo(given.request))

    states = {message.state for message in told(engine)[cast.cleo]}
    assert MessageState.DROPPED not in states


def test_who_leads_no_more_is_in_history_and_an_owner_sees_everything(
    engine: Engine, cast: Cast
) -> None:
    made = do(engine, cast.vera, c.InviteMember(cast.plan, cast.victor, Role.OWNER))

    assert [change.person_id for change in made] == [cast.vera, cast.victor]
    with writing(engine) as session:
        members = session.scalars(select(Member).where(Member.role == Role.OWNER)).all()
        assert [(one.person_id, one.clearance) for one in members] == [
            (cast.victor, Audience.INTERNAL)
        ]


def test_words_for_one_thread_are_not_told_in_another(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.LinkChannel(cast.plan, "T01", "C01"))
    for ts in ("1.1", "2.2"):
        with writing(engine) as session:
            vera = session.get_one(Person, cast.vera)
            ask = c.Ask(cast.plan, "Well?", to=cast.carl, place=f"T01/C01/{ts}")
            (asked,) = changes.make(session, [ask], actor=vera, origin=Origin.THREAD, now=NOON)
            note = asked.note_id
        do(engine, cast.carl, c.Answer(note, "Yes"), origin=Origin.MAIL)

    from bot import outbox
    from storage.kinds import Medium

    later = NOON + timedelta(seconds=1)
    claims = []
    with writing(engine) as session:
        while taken := outbox.claim(session, later, (Medium.SLACK,)):
            if taken.message.channel_id:
                claims.append(len(taken.along))
    assert claims == [0] * len(claims)
    assert len(claims) >= 2
