"""What somebody did is taken back, as far as it was not touched since."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from storage.db import writing
from storage.kinds import MessageKind, Role, State
from storage.models import Member, Milestone, Note, Plan, Task
from tests.cast import NOON, Cast
from tests.core.test_changes import do, row, told


def test_undo_takes_back_all_that_one_request_changed(engine: Engine, cast: Cast) -> None:
    done = do(
        engine,
        cast.carl,
        c.CompleteTask(cast.sso_metadata),
        c.MoveDate(cast.firewall_form, date(2026, 3, 6)),
        c.Comment(cast.plan, "sent this morning"),
    )

    undone = do(engine, cast.carl, c.Undo(done[0].request), now=NOON + timedelta(minutes=1))

    assert [change.verb for change in undone] == ["undo"] * 3
    assert row(engine, Task, cast.sso_metadata).state is State.OPEN
    assert row(engine, Task, cast.firewall_form).due_on == date(2026, 3, 5)
    assert row(engine, Note, done[2].note_id).removed_at is not None


def test_a_second_undo_changes_nothing(engine: Engine, cast: Cast) -> None:
    done = do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))
    do(engine, cast.carl, c.Undo(done[0].request))

    assert do(engine, cast.carl, c.Undo(done[0].request)) == []


def test_undo_leaves_what_was_touched_since(engine: Engine, cast: Cast) -> None:
    done = do(engine, cast.carl, c.MoveDate(cast.firewall_form, date(2026, 3, 6)))
    do(engine, cast.vera, c.MoveDate(cast.firewall_form, date(2026, 3, 9)))

    with pytest.raises(changes.Unusable, match="changed again since"):
        do(engine, cast.carl, c.Undo(done[0].request))

    assert row(engine, Task, cast.firewall_form).due_on == date(2026, 3, 9)


def test_nobody_undoes_what_somebody_else_did(engine: Engine, cast: Cast) -> None:
    done = do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))

    with pytest.raises(changes.NotFound):
        do(engine, cast.victor, c.Undo(done[0].request))


def test_what_is_undone_before_it_was_told_is_not_told(engine: Engine, cast: Cast) -> None:
    done = do(engine, cast.carl, c.MoveDate(cast.firewall_form, date(2026, 3, 6)))

    do(engine, cast.carl, c.Undo(done[0].request))

    assert not [m for rows in told(engine).values() for m in rows if m.due_at is not None]


def test_the_undoing_of_what_nobody_was_told_is_told_nobody(engine: Engine, cast: Cast) -> None:
    done = do(engine, cast.vera, c.RemoveMember(cast.plan, cast.cleo))
    do(engine, cast.vera, c.Undo(done[0].request))

    rows = [message for some in told(engine).values() for message in some]

    assert not [message for message in rows if message.kind is MessageKind.CHANGE]


@pytest.mark.parametrize(
    ("command", "back"),
    [
        (lambda t: c.AssignTask(t.configure_sso, t.vera), (Task, "configure_sso", "assignee_id")),
        (lambda t: c.EditTask(t.configure_sso, title="SSO"), (Task, "configure_sso", "title")),
        (lambda t: c.BlockTask(t.configure_sso, "no key"), (Task, "configure_sso", "state")),
        (lambda t: c.Hide(c.Thing.TASK, t.configure_sso), (Task, "configure_sso", "audience")),
        (lambda t: c.SnoozeTask(t.contract, date(2026, 3, 5)), (Task, "contract", "snoozed_until")),
        (
            lambda t: c.EditMilestone(t.go_live, title="Live"),
            (c.Thing.MILESTONE, "go_live", "title"),
        ),
        (lambda t: c.PausePlan(t.plan), (Plan, "plan", "state")),
        (lambda t: c.EditPlan(t.plan, starts_on=date(2026, 1, 1)), (Plan, "plan", "starts_on")),
    ],
)
def test_undo_restores_each_kind_of_edit(engine: Engine, cast: Cast, command, back) -> None:
    kind, name, column = back
    kind = Milestone if kind is c.Thing.MILESTONE else kind
    before = getattr(row(engine, kind, getattr(cast, name)), column)
    do(engine, cast.vera, command(cast))
    assert getattr(row(engine, kind, getattr(cast, name)), column) != before

    do(engine, cast.vera, c.Undo())

    assert getattr(row(engine, kind, getattr(cast, name)), column) == before


def test_undoing_an_invitation_removes_the_member(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.RemoveMember(cast.plan, cast.cleo))
    do(engine, cast.vera, c.Undo())

    with writing(engine) as session:
        member = session.scalar(select(Member).where(Member.person_id == cast.cleo))
        assert member is not None
        assert member.role is Role.SPONSOR
