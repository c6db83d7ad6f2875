"""How often a task's date came to be another one."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.models import Change

# What gives a task another date, or takes it out of the calendar or into it again. An undo is one more.
VERBS = ("move", "assign", "complete", "cancel", "reopen", "undo")


def date_changes(session: Session, task_ids: Sequence[int]) -> dict[int, int]:
    """Count what changed the dates of those tasks, as far as the session sees it; none is left out."""
    counted = select(Change.task_id, func.count()).where(
        Change.task_id.in_(task_ids), Change.verb.in_(VERBS)
    )
    found = session.execute(counted.group_by(Change.task_id))
    return {key: times for key, times in found if key is not None}
