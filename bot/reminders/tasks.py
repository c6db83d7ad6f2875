"""Which tasks a person is reminded of: what they can work on now, and what of it a day's reminder shows."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, exists, or_, select
from sqlalchemy.orm import Session, aliased, contains_eager

from bot.ladder import Ladder, ladder_of
from storage.kinds import PlanState, ProposalKind, ProposalState, State
from storage.models import Dependency, Person, Plan, Proposal, Task

# What is blocked stops the clock: its reason is with the plan's owner.
AWAKE = (State.OPEN, State.STARTED)
_needed = aliased(Task)
_waits = exists().where(
    Dependency.task_id == Task.id,
    _needed.id == Dependency.needs_id,
    _needed.state.not_in((State.DONE, State.CANCELLED)),
)
# Asked at each change, and so made once.
_DATED = (
    select(Task)
    .join(Task.plan)
    .where(
        Task.state.in_(AWAKE),
        Task.due_on.is_not(None),
        Plan.state == PlanState.ACTIVE,
        ~_waits,
    )
    .order_by(Task.due_on, Task.id)
)
_OPEN = _DATED.where(Task.assignee_id.in_(bindparam("people", expanding=True))).options(
    contains_eager(Task.plan)
)
_tasks: BindParameter[Any] = bindparam("tasks", expanding=True)
_waiting = select(Dependency.task_id).where(Dependency.needs_id.in_(_tasks))
_NEAR = _DATED.where(Task.assignee_id.is_not(None), or_(Task.id.in_(_tasks), Task.id.in_(_waiting)))


_WAITING = select(Proposal.task_id, Proposal.to_id, Proposal.new_on, Proposal.at).where(
    Proposal.task_id.in_(_tasks),
    Proposal.kind == ProposalKind.DATE,
    Proposal.state == ProposalState.OPEN,
)
_WEEK = timedelta(days=7)


def open_tasks(session: Session, people: Collection[int]) -> Sequence[Task]:
    """Give the dated tasks that these people can work on now, on active plans, oldest date first."""
    return session.scalars(_OPEN, {"people": list(people)}).all()


def near_tasks(session: Session, tasks: Collection[int]) -> Sequence[Task]:
    """Give of those tasks, and of what waits for them, what somebody can work on now, as `open_tasks` does."""
    return session.scalars(_NEAR, {"tasks": list(tasks)}).all() if tasks else ()


def wishes(session: Session, tasks: Iterable[Task]) -> dict[int, date | None]:
    """Give the tasks of which another date waits for a yes, each with that date; None where the assignee's own is.

    Who asked to take a date off has a week.
    """
    whose = {task.id: task.assignee_id for task in tasks}
    found = session.execute(_WAITING, {"tasks": list(whose)}) if whose else ()
    return {
        key: None if to == whose[key] else new_on or at.date() + _WEEK
        for key, to, new_on, at in found
        if key is not None
    }


def due_tasks(session: Session, person: Person, day: date) -> list[Task]:
    """Give what a reminder of that local day shows: late, due, or as near as its plan's first rung."""
    muted = person.muted or ()
    tasks = [task for task in open_tasks(session, [person.id]) if task.id not in muted]
    wished = wishes(session, tasks)
    return [task for task in tasks if _is_due(task, person, day, wished.get(task.id))]


def ladder(plan: Plan) -> Ladder:
    """Give the ladder of a plan."""
    return ladder_of(plan.touch, plan.ladder)


def _is_due(task: Task, person: Person, day: date, wished: date | None) -> bool:
    assert task.due_on is not None
    if task.snoozed_until is not None:
        return task.snoozed_until <= day
    return max(task.due_on, wished or task.due_on) <= person.calendar.add_working_days(
        day, ladder(task.plan).ahead
    )
