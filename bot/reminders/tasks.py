"""Which tasks a person is reminded of: what they can work on now, and what of it a day's reminder shows."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased, contains_eager

from bot.ladder import Ladder, ladder_of
from storage.kinds import PlanState, State
from storage.models import Dependency, Person, Plan, Task

# What is blocked stops the clock: its reason is with the plan's owner.
AWAKE = (State.OPEN, State.STARTED)


def open_tasks(
    session: Session, people: Sequence[int], among: Collection[int] | None = None
) -> Sequence[Task]:
    """Give the dated tasks that these people can work on now, on active plans, oldest date first.

    `among`: of these tasks alone.
    """
    needed = aliased(Task)
    waits = exists().where(
        Dependency.task_id == Task.id,
        needed.id == Dependency.needs_id,
        needed.state.not_in((State.DONE, State.CANCELLED)),
    )
    query = (
        select(Task)
        .join(Task.plan)
        .options(contains_eager(Task.plan))
        .where(
            Task.assignee_id.in_(people),
            Task.state.in_(AWAKE),
            Task.due_on.is_not(None),
            Plan.state == PlanState.ACTIVE,
            ~waits,
        )
        .order_by(Task.due_on, Task.id)
    )
    if among is not None:
        query = query.where(Task.id.in_(among))
    return session.scalars(query).all()


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
