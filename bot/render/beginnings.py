"""What can begin since something was done, as far as the reader sees what it waits for."""

from sqlalchemy import select

from bot.render.teller import Teller
from storage.kinds import State
from storage.models import Change, Dependency, Task


def begins(teller: Teller, change: Change) -> list[Task]:
    """List the reader's own tasks that can begin since this was done."""
    return [task for task in unlocked(teller, change) if teller.is_reader(task.assignee)]


def unlocked(teller: Teller, change: Change) -> list[Task]:
    """List the tasks that can begin since this was done, as far as the reader sees what they wait for."""
    if change.verb != "complete":
        return []
    return teller.once(("unlocked", change.id), lambda: _unlocked(teller, change))


def _unlocked(teller: Teller, change: Change) -> list[Task]:
    waiting = select(Task).join(Dependency, Dependency.task_id == Task.id)
    found = teller.session.scalars(
        waiting.where(Dependency.needs_id == change.task_id).order_by(Task.number)
    )
    return [task for task in found if task.is_open and not any(map(open_task, task.after))]


def open_task(task: Task | None) -> bool:
    """Whether there is a task with something left to do."""
    return task is not None and task.state not in {State.DONE, State.CANCELLED}
