"""Which tasks a person is reminded of: what they can work on now, and what of it a day's reminder shows."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session, aliased, contains_eager

from bot.ladder import Ladder, ladder_of
from storage.kinds import PlanState, State
from storage.models import Dependency, Person, Plan, Task

# What is blocked stops the clock: its reason is with the plan's owner.
AWAKE = (State.OPEN, State.STARTED)
_needed = aliased(Task)
_waits = exists().where(
    Dependency.task_id == Task.id,
    _needed.id == Dependency.needs_id,
    _needed.state.not_in((State.DONE, State.CANCELLED)),
)
# Asked at each change, and so made once.
_OPEN = (
    select(Task)
    .join(Task.plan)
    .options(contains_eager(Task.plan))
    .where(
        Task.assignee_id.in_(bindparam("people", expanding=True)),
        Task.state.in_(AWAKE),
        Task.due_on.is_not(None),
        Plan.state == PlanState.ACTIVE,
        ~_waits,
    )
    .order_by(Task.due_on, Task.id)
)
_AMONG = _OPEN.where(Task.id.in_(bindparam("among", expanding=True)))


def open_tasks(
    session: Session, people: Sequence[int], among: Collection[int] | None = None
) -> Sequence[Task]:
    """Give the dated tasks that these people can work on now, on active plans, oldest date first.

    `among`: of these tasks alone.
    """
    if among is None:
        return session.scalars(_OPEN, {"people": people}).all()
    return session.scalars(_AMONG, {"people": people, "among": list(among)}).all()


def due_tasks(session: Session, person: Person, day: date) -> list[Task]:
    """Give what a reminder of that local day shows: late, due, or as near as its plan's first rung."""
    tasks = open_tasks(session, [person.id])
    return [
        task for task in tasks if task.id not in (person.muted or ()) and _is_due(task, person, day)
    ]


def ladder(plan: Plan) -> Ladder:
    """Give the ladder of a plan."""
    return ladder_of(plan.touch, plan.ladder)


def _is_due(task: Task, person: Person, day: date) -> bool:
    assert task.due_on is not None
    if task.snoozed_until is not None:
        return task.snoozed_until <= day
    return task.due_on <= person.calendar.add_working_days(day, ladder(task.plan).ahead)
