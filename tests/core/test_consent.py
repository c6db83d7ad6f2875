"""Whose yes a date needs, and that no way leads round it."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, Consent, MessageState, Origin, ProposalState, Role
from storage.models import Member, Message, Milestone, Person, Proposal, Task
from tests.cast import NOON, Cast, insert

LATER = date(2026, 4, 3)
MILESTONE = c.Thing.MILESTONE


@pytest.fixture
def cast(sqlite_engine: Engine) -> Cast:
    """Which database it is does not matter here."""
    return insert(sqlite_engine)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    return sqlite_engine


def do(engine: Engine, who: int | None, *commands: c.Command, now=NOON):
    with writing(engine) as session:
        actor = changes.OPERATOR if who is None else session.get_one(Person, who)
        return changes.make(session, commands, actor=actor, origin=Origin.SLASH, now=now)


def row(engine: Engine, kind, key):
    with writing(engine) as session:
        return session.get_one(kind, key)


def verbs(made) -> list[str]:
    return [change.verb for change in made]


def test_a_milestones_later_date_waits_for_the_other_side(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=LATER))

    proposal = row(engine, Proposal, asked.proposal_id)
    assert (proposal.milestone_id, proposal.to_id, proposal.new_on) == (
        cast.go_live,
        cast.carl,
        LATER,
    )
    assert row(engine, Milestone, cast.go_live).due_on == date(2026, 3, 27)


def test_the_other_sides_yes_moves_the_milestone(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=LATER))

    made = do(engine, cast.carl, c.Accept(asked.proposal_id))

    assert verbs(made) == ["accept", "edit_milestone"]
    assert row(engine, Milestone, cast.go_live).due_on == LATER


def test_a_milestones_new_words_wait_for_nobody(engine: Engine, cast: Cast) -> None:
    made = do(engine, cast.vera, c.EditMilestone(cast.go_live, title="Live", due_on=LATER))

    assert verbs(made) == ["edit_milestone", "propose"]
    assert row(engine, Milestone, cast.go_live).title == "Live"


@pytest.mark.parametrize(
    "edit",
    [
        lambda k: c.EditMilestone(k.go_live, due_on=date(2026, 3, 20)),
        lambda k: c.EditMilestone(k.margin_review, due_on=LATER),
        lambda k: c.MoveDate(k.sso_metadata, date(2026, 3, 3)),
        lambda k: c.MoveDate(k.contract, LATER),
    ],
    ids=["an earlier milestone", "an internal one", "an earlier task", "an internal one's"],
)
def test_what_breaks_no_promise_moves_at_once(engine: Engine, cast: Cast, edit) -> None:
    (made,) = do(engine, cast.vera, edit(cast))

    assert made.verb in {"move", "edit_milestone"}


@pytest.mark.parametrize(
    ("setting", "task_verb", "milestone_verb"),
    [
        (Consent.ALWAYS, "propose", "propose"),
        (Consent.MILESTONE, "move", "propose"),
        (Consent.NEVER, "move", "edit_milestone"),
    ],
)
def test_the_plan_says_which_dates_need_a_yes(
    engine: Engine, cast: Cast, setting, task_verb, milestone_verb
) -> None:
    do(engine, cast.vera, c.EditPlan(cast.plan, consent=setting))

    within = do(engine, cast.vera, c.MoveDate(cast.configure_sso, date(2026, 3, 26)))
    moved = do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=LATER))

    assert verbs(within) == [task_verb]
    assert verbs(moved) == [milestone_verb]


def test_both_sides_hear_that_dates_need_no_yes_any_more(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.EditPlan(cast.plan, consent=Consent.NEVER))

    with writing(engine) as session:
        told = session.scalars(select(Message.person_id)).all()
    assert list(told) == [cast.carl]


# What somebody of the vendor might do first, so that the date moves without the customer's yes.
WAYS_ROUND = [
    lambda k: [c.EditTask(k.configure_sso, milestone=None)],
    lambda k: [c.AddMilestone(k.plan, "Some day", date(2027, 1, 1)), "file"],
    lambda k: [c.Hide(MILESTONE, k.go_live)],
    lambda k: [c.EditTask(k.configure_sso, milestone=None), c.Hide(MILESTONE, k.go_live)],
    lambda k: [c.EditTask(k.configure_sso, milestone=k.margin_review)],
]


@pytest.mark.parametrize("way", WAYS_ROUND)
@pytest.mark.parametrize("who", ["victor", "vera"])
def test_no_way_leads_round_the_customers_yes(engine: Engine, cast: Cast, way, who) -> None:
    vendor = getattr(cast, who)
    for step in way(cast):
        if step == "file":
            key = _milestone(engine, "Some day")
            do(engine, vendor, c.EditTask(cast.configure_sso, milestone=key))
        else:
            do(engine, vendor, step)

    made = do(engine, vendor, c.MoveDate(cast.configure_sso, LATER))

    assert verbs(made) == ["propose"]
    assert row(engine, Task, cast.configure_sso).due_on == date(2026, 3, 11)


def test_taking_off_and_moving_in_one_request_is_no_way_either(engine: Engine, cast: Cast) -> None:
    made = do(
        engine,
        cast.victor,
        c.EditTask(cast.configure_sso, milestone=None),
        c.MoveDate(cast.configure_sso, LATER),
    )

    assert verbs(made) == ["edit", "propose"]


def test_what_was_hidden_is_shared_before_its_date_moves(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.Hide(c.Thing.TASK, cast.configure_sso))

    with pytest.raises(changes.Unusable, match="14 was promised before it was made internal"):
        do(engine, cast.vera, c.MoveDate(cast.configure_sso, LATER))


def test_after_a_yes_the_milestone_that_it_left_counts_no_more(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.EditTask(cast.configure_sso, milestone=None))
    (asked,) = do(engine, cast.vera, c.MoveDate(cast.configure_sso, LATER))
    do(engine, cast.carl, c.Accept(asked.proposal_id))

    made = do(engine, cast.vera, c.MoveDate(cast.configure_sso, LATER + timedelta(days=7)))

    assert verbs(made) == ["move"]


def test_taking_it_off_was_the_vendors_own_consent(engine: Engine, cast: Cast) -> None:
    """The customer may move what the vendor has let go: the vendor's yes is not asked for again."""
    do(engine, cast.vera, c.EditTask(cast.firewall_form, milestone=None))

    assert verbs(do(engine, cast.carl, c.MoveDate(cast.firewall_form, LATER))) == ["move"]


def test_another_date_is_suggested_to_who_asked(engine: Engine, cast: Cast) -> None:
    (first,) = do(engine, cast.carl, c.MoveDate(cast.firewall_form, LATER))

    (second,) = do(engine, cast.vera, c.Suggest(first.proposal_id, date(2026, 3, 30)))

    asked = row(engine, Proposal, second.proposal_id)
    assert (asked.by_id, asked.to_id, asked.new_on) == (cast.vera, cast.carl, date(2026, 3, 30))
    assert row(engine, Proposal, first.proposal_id).state is ProposalState.WITHDRAWN
    assert row(engine, Task, cast.firewall_form).due_on == date(2026, 3, 5)
    assert verbs(do(engine, cast.carl, c.Accept(second.proposal_id))) == ["accept", "move"]


def test_moving_the_date_oneself_while_asked_is_a_suggestion_too(
    engine: Engine, cast: Cast
) -> None:
    """By words, "better the 20th": although the vendor could move it there without a yes."""
    (first,) = do(engine, cast.carl, c.MoveDate(cast.firewall_form, LATER))

    (second,) = do(engine, cast.vera, c.MoveDate(cast.firewall_form, date(2026, 3, 20)))

    assert second.verb == "propose"
    assert row(engine, Proposal, second.proposal_id).to_id == cast.carl
    assert row(engine, Proposal, first.proposal_id).state is ProposalState.WITHDRAWN


def test_a_customer_suggests_another_date_for_a_milestone(engine: Engine, cast: Cast) -> None:
    (first,) = do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=LATER))

    (second,) = do(engine, cast.carl, c.Suggest(first.proposal_id, date(2026, 3, 30)))
    do(engine, cast.vera, c.Accept(second.proposal_id))

    assert row(engine, Milestone, cast.go_live).due_on == date(2026, 3, 30)


def test_to_suggest_the_date_that_stands_is_a_no(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.carl, c.MoveDate(cast.firewall_form, LATER))

    made = do(engine, cast.vera, c.Suggest(asked.proposal_id, date(2026, 3, 5)))

    assert verbs(made) == ["decline"]


@pytest.mark.parametrize(
    ("who", "error"),
    [("carl", changes.NotAllowed), ("sam", changes.NotFound), ("victor", changes.NotAllowed)],
)
def test_only_who_is_asked_suggests(engine: Engine, cast: Cast, who, error) -> None:
    (asked,) = do(engine, cast.carl, c.MoveDate(cast.firewall_form, LATER))

    with pytest.raises(error):
        do(engine, getattr(cast, who), c.Suggest(asked.proposal_id, date(2026, 3, 30)))


def test_a_customer_learns_nothing_of_an_internal_milestones_date(
    engine: Engine, cast: Cast
) -> None:
    do(engine, cast.vera, c.EditMilestone(cast.margin_review, due_on=LATER))

    with writing(engine) as session:
        told = set(session.scalars(select(Message.person_id)))
    assert not told & {cast.carl, cast.cleo, cast.sam}


def _milestone(engine: Engine, title: str) -> int:
    with writing(engine) as session:
        key = session.scalar(select(Milestone.id).where(Milestone.title == title))
        assert key is not None
        return key


def test_a_hidden_milestone_is_shared_before_its_date_moves(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.Hide(MILESTONE, cast.go_live))

    with pytest.raises(changes.Unusable, match="promised before it was made internal"):
        do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=LATER))

    assert row(engine, Milestone, cast.go_live).audience is Audience.INTERNAL


def _tell_all(engine: Engine) -> None:
    """Let what waits have gone out."""
    with writing(engine) as session:
        for message in session.scalars(select(Message)):
            message.state, message.sent_at, message.due_at = MessageState.SENT, NOON, None


EARLY = date(2026, 3, 4)


def _moved_earlier(engine: Engine, cast: Cast) -> str:
    """Vera moves 14 to an earlier day on a plan where each later date needs a yes; gives her request."""
    do(engine, cast.vera, c.EditPlan(cast.plan, consent=Consent.ALWAYS))
    (moved,) = do(engine, cast.vera, c.MoveDate(cast.configure_sso, EARLY))
    return moved.request


def test_an_earlier_date_that_was_told_is_taken_back_with_a_yes(engine: Engine, cast: Cast) -> None:
    request = _moved_earlier(engine, cast)
    _tell_all(engine)

    (asked,) = do(engine, cast.vera, c.Undo(request))

    assert asked.verb == "propose"
    proposal = row(engine, Proposal, asked.proposal_id)
    assert (proposal.to_id, proposal.new_on) == (cast.carl, date(2026, 3, 11))
    assert row(engine, Task, cast.configure_sso).due_on == EARLY
    with pytest.raises(changes.Unusable, match="waits for Carl Reyes's yes already"):
        do(engine, cast.vera, c.Undo(request))
    assert verbs(do(engine, cast.carl, c.Accept(asked.proposal_id))) == ["accept", "move"]


def test_a_slip_that_nobody_was_told_of_is_taken_back_at_once(engine: Engine, cast: Cast) -> None:
    request = _moved_earlier(engine, cast)

    assert verbs(do(engine, cast.vera, c.Undo(request))) == ["undo"]
    assert row(engine, Task, cast.configure_sso).due_on == date(2026, 3, 11)


def test_a_milestones_earlier_date_is_taken_back_with_a_yes_too(engine: Engine, cast: Cast) -> None:
    (moved,) = do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=date(2026, 3, 20)))
    _tell_all(engine)

    assert verbs(do(engine, cast.vera, c.Undo(moved.request))) == ["propose"]
    assert row(engine, Milestone, cast.go_live).due_on == date(2026, 3, 20)


def test_undoing_a_share_hides_no_promise(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.EditPlan(cast.plan, consent=Consent.ALWAYS))
    (shared,) = do(engine, cast.vera, c.Share(c.Thing.TASK, cast.contract))
    do(engine, cast.vera, c.Undo(shared.request))

    with pytest.raises(changes.Unusable, match="13 was promised before it was made internal"):
        do(engine, cast.vera, c.MoveDate(cast.contract, LATER))


@pytest.mark.parametrize("end", [c.CompleteTask, c.CancelTask])
def test_a_date_waits_for_no_yes_any_more_once_its_task_has_ended(
    engine: Engine, cast: Cast, end: type[c.CompleteTask | c.CancelTask]
) -> None:
    (asked,) = do(engine, cast.victor, c.MoveDate(cast.configure_sso, LATER))

    do(engine, cast.victor, end(cast.configure_sso))

    assert row(engine, Proposal, asked.proposal_id).state is ProposalState.WITHDRAWN


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2099, 1, 1)])
def test_a_day_that_is_past_or_absurd_is_refused_but_to_who_holds_the_shell(
    engine: Engine, cast: Cast, day: date
) -> None:
    for wish in (
        c.MoveDate(cast.configure_sso, day),
        c.EditMilestone(cast.go_live, due_on=day),
        c.AddTask(cast.plan, "Train the nurses", due_on=day),
        c.SnoozeTask(cast.contract, day),
    ):
        with pytest.raises(changes.Unusable, match=r"is past|five years"):
            do(engine, cast.vera, wish)

    assert do(engine, None, c.MoveDate(cast.configure_sso, day))


@pytest.mark.parametrize("day", [LATER, date(2026, 3, 20)], ids=["later", "earlier"])
@pytest.mark.parametrize("setting", [Consent.MILESTONE, Consent.NEVER])
def test_customer_wishes_for_a_milestones_date_and_the_owner_decides(
    engine: Engine, cast: Cast, day: date, setting: Consent
) -> None:
    do(engine, cast.vera, c.EditPlan(cast.plan, consent=setting))

    (asked,) = do(engine, cast.carl, c.EditMilestone(cast.go_live, due_on=day))
    before = row(engine, Milestone, cast.go_live).due_on
    made = do(engine, cast.vera, c.Accept(asked.proposal_id))

    assert row(engine, Proposal, asked.proposal_id).to_id == cast.vera
    assert before == date(2026, 3, 27)
    assert verbs(made) == ["accept", "edit_milestone"]
    assert row(engine, Milestone, cast.go_live).due_on == day


def test_customer_wishes_for_nothing_else_of_a_milestone(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.EditMilestone(cast.kick_off, done_on=NOON.date()))

    for wish, why in (
        (c.EditMilestone(cast.go_live, title="Live"), "vendor's team"),
        (c.EditMilestone(cast.go_live, due_on=None), "vendor's team"),
        (c.EditMilestone(cast.go_live, due_on=LATER, done_on=LATER), "vendor's team"),
        (c.EditMilestone(cast.kick_off, due_on=LATER), "is reached"),
        (c.EditMilestone(cast.margin_review, due_on=LATER), "no such thing"),
    ):
        with pytest.raises(changes.Refused, match=why):
            do(engine, cast.carl, wish)
    with pytest.raises(changes.Refused, match="no such thing"):
        do(engine, cast.sam, c.EditMilestone(cast.go_live, due_on=LATER))


def test_wish_takes_no_date_away_that_another_has_to_decide_on(engine: Engine, cast: Cast) -> None:
    (asked,) = do(engine, cast.vera, c.EditMilestone(cast.go_live, due_on=LATER))

    with writing(engine) as session:
        robin = Person(organization_id=cast.acme, name="Robin Hill")
        session.add(robin)
        session.flush()
        session.add(
            Member(
                plan_id=cast.plan,
                person_id=robin.id,
                role=Role.CONTRIBUTOR,
                clearance=Audience.SHARED,
            )
        )
        key = robin.id
    with pytest.raises(changes.Refused, match="waits for Carl Reyes's yes"):
        do(engine, key, c.EditMilestone(cast.go_live, due_on=date(2026, 3, 25)))

    assert row(engine, Proposal, asked.proposal_id).state is ProposalState.OPEN
