"""What is read of history: what happened, to what, by whom."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from storage.models import Change, Task

# What happens beside a task and leaves it as it is.
NO_CHANGE = ("snooze", "nudge", "remind", "escalate")


def changes_by_id(session: Session, change_ids: Sequence[int]) -> list[Change]:
    """List the changes that are seen among those keys, in the order in which they happened."""
    if not change_ids:
        return []
    found = _with_things(select(Change).where(Change.id.in_(change_ids))).order_by(Change.id)
    return list(session.scalars(found))


def endings(session: Session, task_ids: Sequence[int]) -> dict[int, Change]:
    """Give the change that ended each of those tasks, where one did."""
    ended = select(Change).where(
        Change.task_id.in_(task_ids), Change.verb.in_(("complete", "cancel"))
    )
    found = session.scalars(ended.options(joinedload(Change.actor)).order_by(Change.id))
    return {change.task_id: change for change in found if change.task_id is not None}


def recent_changes(session: Session, plan_id: int, most: int) -> Sequence[Change]:
    """List what happened last on a plan, newest first, without what was taken back and mere reminders."""
    found = select(Change).where(
        Change.plan_id == plan_id, Change.undone_by_id.is_(None), Change.verb != "remind"
    )
    return session.scalars(_with_things(found).order_by(Change.id.desc()).limit(most)).all()


def changes_since(
    session: Session, plan_id: int | None, at: datetime, most: int
) -> Sequence[Change]:
    """List what happened since then on a plan, or on all that the session sees; newest first, without what was undone."""
    found = select(Change).where(
        Change.at >= at,
        Change.plan_id.is_not(None),
        Change.undone_by_id.is_(None),
        Change.verb != "remind",
    )
    if plan_id is not None:
        found = found.where(Change.plan_id == plan_id)
    return session.scalars(_with_things(found).order_by(Change.id.desc()).limit(most)).all()


def latest_change(session: Session, task_id: int, but: Collection[int] = ()) -> int:
    """Give the key of the last change of a task itself, or 0: what was said of it or put off changes nothing in it."""
    query = select(func.max(Change.id)).where(
        Change.task_id == task_id,
        Change.note_id.is_(None),
        Change.proposal_id.is_(None),
        Change.verb.not_in(NO_CHANGE),
        Change.id.not_in(but),
    )
    return session.scalar(query) or 0


def _with_things(changes: Select[Change]) -> Select[Change]:
    """Load what history rows name along with them."""
    return changes.options(
        joinedload(Change.plan),
        joinedload(Change.actor),
        joinedload(Change.person),
        joinedload(Change.task).joinedload(Task.assignee),
        joinedload(Change.note),
        joinedload(Change.proposal),
    )
