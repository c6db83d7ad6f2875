"""Nudging: once, to who may be told, never where it would pester."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import changes, reminders
from bot import commands as c
from bot.changes import NotAllowed, NotFound, Unusable
from storage.kinds import Audience, Origin, PlanState
from storage.models import Change, Message, Person, Plan, Task
from tests.cast import NOON, Cast


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session that is never committed."""
    with Session(engine) as made:
        yield made


def nudge(session: Session, who: int, task: int, now=NOON) -> Sequence[Change]:
    person = session.get_one(Person, who)
    return changes.make(session, [c.NudgeTask(task)], actor=person, origin=Origin.SLASH, now=now)


def test_nudge_is_told_to_who_has_the_task_alone(session: Session, cast: Cast):
    nudge(session, cast.vera, cast.sso_metadata)

    assert session.scalars(select(Message.person_id)).all() == [cast.carl]


def test_nudge_is_as_rare_as_a_reminder(session: Session, cast: Cast):
    nudge(session, cast.vera, cast.sso_metadata)

    with pytest.raises(Unusable, match="within a day"):
        nudge(session, cast.victor, cast.sso_metadata)
    assert nudge(session, cast.victor, cast.sso_metadata, now=NOON + timedelta(days=2))


def test_who_was_reminded_today_is_not_nudged(session: Session, cast: Cast):
    session.get_one(Person, cast.carl).wake_at = NOON
    reminders.wake(session, NOON + timedelta(hours=2))

    with pytest.raises(Unusable, match="within a day"):
        nudge(session, cast.vera, cast.sso_metadata, now=NOON + timedelta(hours=3))


def test_one_person_is_nudged_of_a_few_things_a_day(session: Session, cast: Cast):
    tasks = [
        Task(plan_id=cast.plan, number=20 + n, title=str(n), assignee_id=cast.carl)
        for n in range(4)
    ]
    session.add_all(tasks)
    session.flush()
    for task in tasks[:3]:
        nudge(session, cast.vera, task.id)

    with pytest.raises(Unusable, match="several things today"):
        nudge(session, cast.vera, tasks[3].id)


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("stopped_at", NOON, "gets no messages"),
        ("active", False, "gets no messages"),
        ("away_until", date(2026, 3, 9), "is away"),
    ],
)
def test_who_cannot_be_told_is_not_nudged(
    session: Session, cast: Cast, column: str, value: object, why: str
):
    setattr(session.get_one(Person, cast.carl), column, value)

    with pytest.raises(Unusable, match=why):
        nudge(session, cast.vera, cast.sso_metadata)


def test_nudge_on_what_is_paused_done_own_or_nobodys_is_refused(session: Session, cast: Cast):
    session.get_one(Task, cast.firewall_form).assignee_id = None
    session.get_one(Task, cast.configure_sso).state = "done"
    session.flush()

    for task, why in (
        (cast.contract, "is yours"),
        (cast.configure_sso, "is done"),
        (cast.firewall_form, "Nobody has"),
    ):
        with pytest.raises(Unusable, match=why):
            nudge(session, cast.vera, task)
    session.get_one(Plan, cast.plan).state = PlanState.PAUSED
    with pytest.raises(Unusable, match="is paused"):
        nudge(session, cast.vera, cast.sso_metadata)


def test_internal_task_is_nudged_by_nobody_of_the_customer(session: Session, cast: Cast):
    with pytest.raises(NotFound):
        nudge(session, cast.carl, cast.contract)
    with pytest.raises(NotFound):
        nudge(session, cast.sam, cast.sso_metadata)
    with pytest.raises(NotAllowed):
        nudge(session, cast.dora, cast.sso_metadata)


def test_internal_task_of_somebody_who_may_not_see_it_is_told_to_nobody(
    session: Session, cast: Cast
):
    session.get_one(Task, cast.sso_metadata).audience = Audience.INTERNAL
    session.flush()

    with pytest.raises(Unusable, match="cannot see"):
        nudge(session, cast.vera, cast.sso_metadata)
    assert not session.scalars(select(Message.id)).all()


def test_nudge_at_night_waits_for_the_morning(session: Session, cast: Cast):
    session.get_one(Person, cast.carl).quiet_hours = "06:00-08:00"

    nudge(session, cast.vera, cast.sso_metadata)

    assert session.scalar(select(Message.due_at)) == NOON + timedelta(hours=1)


def test_nudge_cannot_be_undone_but_what_was_done_before_it_can(session: Session, cast: Cast):
    person = session.get_one(Person, cast.vera)
    how = {"actor": person, "origin": Origin.SLASH, "now": NOON}
    changes.make(session, [c.StartTask(cast.contract)], **how)
    nudge(session, cast.vera, cast.sso_metadata)

    changes.make(session, [c.Undo()], **how)

    assert session.get_one(Task, cast.contract).state.value == "open"


def test_muting_what_one_may_not_see_is_refused_as_if_it_were_not_there(
    session: Session, cast: Cast
):
    carl = session.get_one(Person, cast.carl)

    with pytest.raises(NotFound):
        changes.make(
            session, [c.MuteTask(cast.contract)], actor=carl, origin=Origin.SLASH, now=NOON
        )
