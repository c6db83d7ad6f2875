"""What else moves when a date does, by the forecast along the dependencies."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import health
from bot.status.facts import Gathering
from bot.status.model import MilestoneRef, TaskRef
from storage import queries
from storage.models import Milestone, Person, Plan, Task


@dataclass(frozen=True)
class Effect:
    """A task or a milestone that cannot end before another day than was forecast; `due_on` is its own date."""

    thing: TaskRef | MilestoneRef
    due_on: date | None
    old_on: date
    new_on: date


def effects(
    session: Session,
    plan: Plan,
    reader: Person | None,
    now: datetime,
    *,
    task_id: int,
    old_on: date | None,
    new_on: date | None,
) -> tuple[Effect, ...]:
    """Say what of a plan the session sees that would end on another day: milestones first.

    `old_on` and `new_on` are the task's date before and after; it has either of them now.
    """
    page = queries.plan_page(session, plan.id)
    if page is None:
        return ()
    facts = Gathering(page, reader, now).plan_facts()
    before = health.dated(facts, task_id, old_on)
    tasks, milestones = health.shifts(before, task_id, new_on)
    steps = {row.id: row for row in page.around.milestones}
    rows = {row.id: row for row in page.around.tasks}
    return (
        *(_of_milestone(steps[one.thing], one) for one in milestones),
        *(_of_task(rows[one.thing], one) for one in tasks),
    )


def _of_milestone(row: Milestone, shift: health.Shift) -> Effect:
    return Effect(MilestoneRef(row.id, row.title), row.due_on, shift.old_on, shift.new_on)


def _of_task(row: Task, shift: health.Shift) -> Effect:
    ref = TaskRef(row.id, row.number, row.title)
    return Effect(ref, row.due_on, shift.old_on, shift.new_on)
