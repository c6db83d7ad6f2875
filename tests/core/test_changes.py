"""The one way to change a plan, tried as everybody of the cast."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, Consent, MessageKind, Origin, ProposalState, Role, State
from storage.models import Change, Message, Note, Person, Proposal, Task
from tests.cast import NOON, Cast


def do(engine: Engine, who: int | None, *commands: c.Command, origin=Origin.SLASH, now=NOON):
    """Make the commands as that person (None: the operator) and give the changes."""
    with writing(engine) as session:
        actor = changes.OPERATOR if who is None else session.get_one(Person, who)
        return changes.make(session, commands, actor=actor, origin=origin, now=now)


def row(engine: Engine, kind, key):
    with writing(engine) as session:
        return session.get_one(kind, key)


def told(engine: Engine) -> dict[int, list[Message]]:
    """Give the waiting messages by person."""
    found: dict[int, list[Message]] = {}
    with writing(engine) as session:
        for message in session.scalars(select(Message).order_by(Message.id)):
            found.setdefault(message.person_id or 0, []).append(message)
    return found


def test_completing_a_task_gives_one_history_row(engine: Engine, cast: Cast) -> None:
    (change,) = do(engine, cast.carl, c.CompleteTask(cast.sso_metadata), origin=Origin.MAIL)

    assert (change.verb, change.origin, change.actor_id) == ("complete", Origin.MAIL, cast.carl)
    assert (change.was, change.now) == ({"state": "open"}, {"state": "done"})
    assert row(engine, Task, cast.sso_metadata).state is State.DONE


def test_a_second_completion_changes_nothing_and_tells_nobody(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))
    before = sum(map(len, told(engine).values()))

    again = do(engine, cast.victor, c.CompleteTask(cast.sso_metadata))

    assert again == []
    assert sum(map(len, told(engine).values())) == before


def test_who_can_begin_now_is_told_at_once_and_others_in_five_minutes(
    engine: Engine, cast: Cast
) -> None:
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))

    rows = told(engine)
    assert rows[cast.victor][0].due_at == NOON
    assert rows[cast.vera][0].due_at == NOON + timedelta(minutes=5)
    assert cast.carl not in rows
    assert cast.sam not in rows


@pytest.mark.parametrize("who", ["carl", "cleo", "sam"])
@pytest.mark.parametrize(
    "command",
    [
        lambda t: c.CompleteTask(t.contract),
        lambda t: c.MoveDate(t.contract, date(2026, 4, 1)),
        lambda t: c.Comment(t.plan, "hello", task=t.contract),
        lambda t: c.Answer(t.note, "hello"),
        lambda t: c.Share(c.Thing.NOTE, t.note),
        lambda t: c.AssignTask(t.contract, t.carl),
        lambda t: c.EditMilestone(t.margin_review, title="x"),
        lambda t: c.CompleteTask(999_999),
    ],
)
def test_what_is_hidden_and_what_is_missing_is_the_same_error(
    engine: Engine, cast: Cast, who: str, command
) -> None:
    with pytest.raises(changes.NotFound) as hidden:
        do(engine, getattr(cast, who), command(cast))

    assert str(hidden.value) == "There is no such thing on your plans."


def test_a_stranger_changes_nothing(engine: Engine, cast: Cast) -> None:
    with pytest.raises(changes.NotFound):
        do(engine, cast.sam, c.CompleteTask(cast.sso_metadata))

    assert row(engine, Task, cast.sso_metadata).state is State.OPEN


def test_internal_change_is_not_told_to_the_customer(engine: Engine, cast: Cast) -> None:
    do(engine, cast.victor, c.CompleteTask(cast.contract))

    rows = told(engine)
    assert cast.vera in rows
    assert not {cast.carl, cast.cleo, cast.sam} & set(rows)


def test_commands_happen_together_or_not_at_all(engine: Engine, cast: Cast) -> None:
    with pytest.raises(changes.NotFound):
        do(engine, cast.carl, c.CompleteTask(cast.sso_metadata), c.CompleteTask(cast.contract))

    assert row(engine, Task, cast.sso_metadata).state is State.OPEN
    assert told(engine) == {}


def test_a_later_date_within_the_milestone_needs_no_consent(engine: Engine, cast: Cast) -> None:
    (change,) = do(engine, cast.carl, c.MoveDate(cast.firewall_form, date(2026, 3, 6)))

    assert change.verb == "move"
    moved = row(engine, Task, cast.firewall_form)
    assert (moved.due_on, moved.promised_on) == (date(2026, 3, 6), date(2026, 3, 5))


def test_a_date_that_moves_a_milestone_waits_for_the_other_side(engine: Engine, cast: Cast) -> None:
    (change,) = do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9)))

    assert change.verb == "propose"
    assert row(engine, Task, cast.sso_metadata).due_on == date(2026, 3, 4)
    assert told(engine)[cast.vera][0].due_at == NOON


def test_accepting_moves_the_date_once(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9)))
    yes = c.Accept(asked.proposal_id)

    first = do(engine, cast.vera, yes)
    second = do(engine, cast.vera, yes)

    assert [change.verb for change in first] == ["accept", "move"]
    assert second == []
    assert row(engine, Task, cast.sso_metadata).due_on == date(2026, 3, 9)


def test_who_proposed_a_date_cannot_accept_it(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9)))

    with pytest.raises(changes.NotAllowed, match="Only Vera Holm can decide that"):
        do(engine, cast.carl, c.Accept(asked.proposal_id))

    assert row(engine, Proposal, asked.proposal_id).state is ProposalState.OPEN


def test_another_wish_takes_the_place_of_the_first(engine: Engine, cast: Cast) -> None:
    (first,) = do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9)))

    assert do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9))) == []
    do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 12)))

    assert row(engine, Proposal, first.proposal_id).state is ProposalState.WITHDRAWN


def test_without_consent_set_any_later_date_moves(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.EditPlan(cast.plan, consent=Consent.NEVER))

    (change,) = do(engine, cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 5, 9)))

    assert change.verb == "move"


def test_a_new_member_is_welcomed_once_and_told_of_no_single_task(
    engine: Engine, cast: Cast
) -> None:
    with writing(engine) as session:
        ana = Person(name="Ana", organization_id=cast.acme)
        session.add(ana)
        session.flush()
        key = ana.id
    do(engine, cast.vera, c.InviteMember(cast.plan, key), c.AssignTask(cast.firewall_form, key))

    assert [message.kind for message in told(engine)[key]] == [MessageKind.WELCOME]


def test_removing_a_member_hands_their_tasks_to_the_head_of_their_side(
    engine: Engine, cast: Cast
) -> None:
    do(engine, cast.vera, c.RemoveMember(cast.plan, cast.victor))

    assert row(engine, Task, cast.configure_sso).assignee_id == cast.vera


def test_a_question_goes_to_the_other_sides_head_and_is_closed_by_the_answer(
    engine: Engine, cast: Cast
) -> None:
    (asked,) = do(engine, cast.carl, c.Ask(cast.plan, "Who has the contract?"), origin=Origin.MAIL)
    assert told(engine)[cast.vera][-1].due_at == NOON

    do(engine, cast.vera, c.Answer(asked.note_id, "Legal has it."), origin=Origin.THREAD)

    assert row(engine, Note, asked.note_id).answered_at == NOON
    assert told(engine)[cast.carl][-1].due_at == NOON


def test_an_answer_has_the_audience_of_its_question(engine: Engine, cast: Cast) -> None:
    (asked,) = do(
        engine, cast.vera, c.Ask(cast.plan, "Margin?", to=cast.victor, audience=Audience.INTERNAL)
    )

    (answer,) = do(engine, cast.victor, c.Answer(asked.note_id, "12 %"))

    assert answer.audience is Audience.INTERNAL
    assert cast.carl not in told(engine)


def test_a_customers_words_are_always_shared(engine: Engine, cast: Cast) -> None:
    (said,) = do(engine, cast.carl, c.Comment(cast.plan, "We are on it."))

    assert said.audience is Audience.SHARED


def test_a_paused_plan_keeps_its_news_for_later(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.PausePlan(cast.plan))

    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))

    assert {cast.vera, cast.victor} <= set(told(engine))


def test_a_closed_plan_tells_nobody(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.ClosePlan(cast.plan))
    before = len(told(engine).get(cast.vera, []))

    do(engine, cast.carl, c.Comment(cast.plan, "Thank you all"))

    assert len(told(engine).get(cast.vera, [])) == before
    assert cast.victor not in told(engine)


def test_dependencies_cannot_go_in_a_circle(engine: Engine, cast: Cast) -> None:
    with pytest.raises(changes.Unusable, match="each would wait for the other"):
        do(engine, cast.vera, c.EditTask(cast.sso_metadata, after=(cast.configure_sso,)))


@pytest.mark.parametrize("title", ["", "   ", "\x00\u202e", "x" * 301])
def test_a_title_needs_a_few_words(engine: Engine, cast: Cast, title: str) -> None:
    with pytest.raises(changes.Unusable):
        do(engine, cast.vera, c.AddTask(cast.plan, title))


def test_numbers_are_never_used_again(engine: Engine, cast: Cast) -> None:
    (first,) = do(engine, cast.vera, c.AddTask(cast.plan, "One"))
    do(engine, cast.vera, c.Undo(first.request))

    (second,) = do(engine, cast.vera, c.AddTask(cast.plan, "Two"))

    assert (first.now["number"], second.now["number"]) == (16, 17)


def test_linking_a_channel_draws_its_card(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.LinkChannel(cast.plan, "T01", "C01"))

    (card,) = told(engine)[0]
    assert (card.kind, card.key) == (MessageKind.CARD, f"card:{cast.plan}:T01/C01")


def test_an_internal_change_does_not_redraw_a_shared_card(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.LinkChannel(cast.plan, "T01", "C01"))
    with writing(engine) as session:
        session.scalars(select(Message)).one().due_at = None

    do(engine, cast.vera, c.CompleteTask(cast.contract))

    assert told(engine)[0][0].due_at is None


def test_every_command_survives_being_stored(engine: Engine, cast: Cast) -> None:
    samples = [
        c.MoveDate(1, date(2026, 3, 4), "why"),
        c.EditTask(1, title="x", after=(1, 2)),
        c.InviteMember(1, 2, Role.LEAD, Audience.INTERNAL),
        c.SetPreferences(1, work_days=(0, 1), away_until=None),
        c.Share(c.Thing.GOAL, 3),
    ]

    assert [c.load(c.dump(sample)) for sample in samples] == samples


def test_history_of_a_plan_is_what_happened(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.StartTask(cast.sso_metadata))
    do(engine, cast.carl, c.BlockTask(cast.sso_metadata, "IT is away"))
    do(engine, cast.carl, c.UnblockTask(cast.sso_metadata))
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))
    do(engine, cast.vera, c.ReopenTask(cast.sso_metadata))

    with writing(engine) as session:
        verbs = session.scalars(select(Change.verb).order_by(Change.id)).all()
    assert verbs == ["start", "block", "unblock", "complete", "reopen"]
