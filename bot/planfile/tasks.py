"""What makes a task what the file says: its adding, its steps, what it waits for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from graphlib import TopologicalSorter
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import commands as c
from bot.planfile.model import PlanFile, TaskEntry, WorkingDays
from bot.planfile.people import given
from storage.kinds import Audience, Role, State
from storage.models import Dependency, Person, Plan, Task

_WORDS = ("title", "instructions", "links", "promised_on")


@dataclass(frozen=True)
class Terms:
    """What the file's words are in the database."""

    file: PlanFile
    plan: Plan
    people: Mapping[str, Person]
    milestones: Mapping[str, int]

    def add(self, entry: TaskEntry) -> c.AddTask:
        """Give the command that adds a task; its steps follow when it has a key."""
        internal = entry.audience is Audience.INTERNAL
        return c.AddTask(
            self.plan.id,
            number=entry.number,
            assignee=self._assignee(entry),
            due_on=self._due_on(entry, None),
            audience=Audience.INTERNAL if internal else Audience.SHARED,
            **given(entry, ("title", "instructions", "links", "promised_on")),
            **self._milestone(entry),
        )

    def steps(self, entry: TaskEntry, task: Task) -> Iterator[c.Command]:
        """Give the commands that make a task what the file says.

        Shared before it is handed over and hidden after, since whoever has it must be allowed to see it.
        The date of what has ended moves only while it is open.
        """
        due_on = task.due_on if isinstance(entry.due_on, c.Keep) else self._due_on(entry, task)
        reopened = task.state.ended and (due_on != task.due_on or not _stays(entry, task))
        if reopened:
            yield c.ReopenTask(task.id)
        if entry.audience is Audience.SHARED and task.audience is not Audience.SHARED:
            yield c.Share(c.Thing.TASK, task.id)
        if not isinstance(entry.assignee, c.Keep):
            yield c.AssignTask(task.id, self._assignee(entry))
        if entry.audience is Audience.INTERNAL and task.audience is not Audience.INTERNAL:
            yield c.Hide(c.Thing.TASK, task.id)
        if due_on != task.due_on:
            yield c.MoveDate(task.id, due_on)
        yield c.EditTask(task.id, **given(entry, _WORDS), **self._milestone(entry))
        yield from _to_state(entry, task, reopened=reopened)

    def _assignee(self, entry: TaskEntry) -> int | None:
        return self.people[entry.assignee].id if isinstance(entry.assignee, str) else None

    def _milestone(self, entry: TaskEntry) -> dict[str, Any]:
        if isinstance(entry.milestone, c.Keep):
            return {}
        return {"milestone": self.milestones[entry.milestone] if entry.milestone else None}

    def _due_on(self, entry: TaskEntry, task: Task | None) -> date | None:
        if isinstance(entry.due_on, WorkingDays):
            begins = self.file.plan.starts_on
            assert isinstance(begins, date)
            return self._whose(entry, task).calendar.add_working_days(begins, entry.due_on.count)
        return entry.due_on if isinstance(entry.due_on, date) else None

    def _whose(self, entry: TaskEntry, task: Task | None) -> Person:
        """Give whose working days count: the assignee's, else the plan's owner's."""
        if isinstance(entry.assignee, str):
            return self.people[entry.assignee]
        if isinstance(entry.assignee, c.Keep) and task is not None and task.assignee is not None:
            return task.assignee
        return next(member.person for member in self.plan.members if member.role is Role.OWNER)


def orders(
    session: Session, entries: Sequence[TaskEntry], known: Mapping[int, Task]
) -> Iterator[c.EditTask]:
    """Give the commands that make tasks wait for each other as the file says.

    What is no longer waited for goes first: a circle would else be seen that is not in the file.
    """
    keys = [known[entry.number].id for entry in entries]
    rows = session.scalars(select(Dependency).where(Dependency.task_id.in_(keys)))
    was: dict[int, set[int]] = {key: set() for key in keys}
    for row in rows:
        was[row.task_id].add(row.needs_id)
    said = [(entry, entry.after) for entry in entries if not isinstance(entry.after, c.Keep)]
    wanted = {known[e.number].id: {known[n].id for n in after} for e, after in said}
    for key, after in wanted.items():
        if was[key] - after:
            yield c.EditTask(key, after=tuple(sorted(was[key] & after)))
    # From the last task back: `changes` follows what is waited for all the way down, each time.
    for key in reversed(tuple(TopologicalSorter(wanted).static_order())):
        if wanted.get(key, set()) - was.get(key, set()):
            yield c.EditTask(key, after=tuple(sorted(wanted[key])))


def _stays(entry: TaskEntry, task: Task) -> bool:
    """Whether what has ended stays as it is: the same end, for the same reason."""
    if isinstance(entry.state, c.Keep):
        return True
    if entry.state is not task.state:
        return entry.state.ended
    return isinstance(entry.reason, c.Keep) or entry.reason == task.reason


def _to_state(entry: TaskEntry, task: Task, *, reopened: bool) -> Iterator[c.Command]:
    state = entry.state
    if isinstance(state, c.Keep):
        if not reopened:
            return
        state = task.state
    reason = task.reason if isinstance(entry.reason, c.Keep) else entry.reason
    match state:
        case State.OPEN if task.state is State.BLOCKED:
            yield c.UnblockTask(task.id)
        case State.OPEN:
            yield c.ReopenTask(task.id)
        case State.STARTED:
            yield c.StartTask(task.id)
        case State.BLOCKED:
            yield c.BlockTask(task.id, reason)
        case State.DONE:
            yield c.CompleteTask(task.id)
        case State.CANCELLED:
            yield c.CancelTask(task.id, reason)
