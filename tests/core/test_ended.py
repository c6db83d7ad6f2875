"""What is over stays as it is: a plan that was closed, a task that was called off. Who did not hear of it is told."""

from datetime import date

import pytest
from sqlalchemy import Engine

from bot import changes
from bot import commands as c
from storage.kinds import Audience, PlanState, Role, State
from storage.models import Plan, Task
from tests.cast import Cast
from tests.core.test_changes import do, row, told

CLOSED = "ACME is closed, so nothing was changed; Vera Holm can resume it."
CHANGING = (
    lambda t: c.CompleteTask(t.sso_metadata),
    lambda t: c.ReopenTask(t.sso_metadata),
    lambda t: c.StartTask(t.sso_metadata),
    lambda t: c.BlockTask(t.sso_metadata, "IT"),
    lambda t: c.MoveDate(t.sso_metadata, date(2026, 3, 6)),
    lambda t: c.AssignTask(t.sso_metadata, t.cleo),
    lambda t: c.CancelTask(t.sso_metadata),
    lambda t: c.SnoozeTask(t.sso_metadata, date(2026, 3, 6)),
    lambda t: c.AddTask(t.plan, "One more"),
)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """On one database: nothing of it depends on which."""
    return sqlite_engine


@pytest.mark.parametrize("command", CHANGING)
def test_a_closed_plan_stays_as_it_is(engine: Engine, cast: Cast, command) -> None:
    do(engine, cast.vera, c.ClosePlan(cast.plan))
    before = told(engine)

    with pytest.raises(changes.NotAllowed) as refused:
        do(engine, cast.carl, command(cast))

    assert str(refused.value) == CLOSED
    assert row(engine, Task, cast.sso_metadata).state is State.OPEN
    assert told(engine).keys() == before.keys()


def test_its_owner_is_told_what_to_do(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.ClosePlan(cast.plan))

    with pytest.raises(changes.NotAllowed, match=r"^ACME is closed; resume it first\.$"):
        do(engine, cast.vera, c.InviteMember(cast.plan, cast.victor, Role.VIEWER))

    do(engine, cast.vera, c.ResumePlan(cast.plan))
    assert do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))


def test_what_was_done_before_a_plan_was_closed_is_not_undone_in_it(
    engine: Engine, cast: Cast
) -> None:
    done = do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))
    do(engine, cast.vera, c.ClosePlan(cast.plan))

    with pytest.raises(changes.NotAllowed):
        do(engine, cast.carl, c.Undo(done[0].request))

    assert row(engine, Task, cast.sso_metadata).state is State.DONE


def test_closing_itself_is_taken_back(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.ClosePlan(cast.plan))

    do(engine, cast.vera, c.Undo())

    assert row(engine, Plan, cast.plan).state is PlanState.ACTIVE


def test_people_talk_on_a_closed_plan_and_leave_it(engine: Engine, cast: Cast) -> None:
    do(engine, cast.vera, c.ClosePlan(cast.plan))

    (said,) = do(engine, cast.carl, c.Comment(cast.plan, "Thank you all"))

    assert said.audience is Audience.SHARED
    assert do(engine, cast.vera, c.RemoveMember(cast.plan, cast.victor))


def test_that_an_internal_task_is_on_a_closed_plan_is_not_told_the_customer(
    engine: Engine, cast: Cast
) -> None:
    do(engine, cast.vera, c.ClosePlan(cast.plan))

    for task in (cast.contract, 999_999):
        with pytest.raises(changes.NotFound):
            do(engine, cast.carl, c.CompleteTask(task))


@pytest.mark.parametrize("verb", [c.CompleteTask, c.StartTask])
def test_work_on_a_cancelled_task_changes_nothing_and_is_told_how_it_would(
    engine: Engine, cast: Cast, verb
) -> None:
    do(engine, cast.carl, c.CancelTask(cast.sso_metadata))
    before = told(engine)

    with pytest.raises(changes.Unusable, match=r"It is cancelled.*“reopen 12”"):
        do(engine, cast.carl, verb(cast.sso_metadata))

    assert row(engine, Task, cast.sso_metadata).state is State.CANCELLED
    assert told(engine).keys() == before.keys()


def test_a_cancelled_task_is_done_once_it_is_open_again(engine: Engine, cast: Cast) -> None:
    do(engine, cast.carl, c.CancelTask(cast.sso_metadata))

    do(engine, cast.carl, c.ReopenTask(cast.sso_metadata))
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))

    assert row(engine, Task, cast.sso_metadata).state is State.DONE
