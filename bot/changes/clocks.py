"""Whose alarm clock a change may move."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storage.models import Change, Dependency, Task


def concerned(session: Session, changes: Sequence[Change]) -> set[int]:
    """Give who has, had or now gets the tasks that came to differ, and who waits for these tasks."""
    tasks = {change.task_id for change in changes if change.task_id is not None}
    if not tasks:
        return set()
    waiting = select(Dependency.task_id).where(Dependency.needs_id.in_(tasks))
    query = select(Task.assignee_id).where(or_(Task.id.in_(tasks), Task.id.in_(waiting)))
    found = {key for key in session.scalars(query) if key is not None}
    moved = {change.was.get("assignee_id") for change in changes}
    return found | {key for key in moved if key is not None}
