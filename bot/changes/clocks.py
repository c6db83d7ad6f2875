"""Whose alarm clock a change may move; who was heard, and where."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, or_, select
from sqlalchemy.orm import Session

from bot import reminders
from bot.changes.work import Work
from bot.policy import person_of
from storage import queries
from storage.kinds import Medium, Origin
from storage.models import Change, Dependency, Person, Task

# Where somebody is who speaks through a door; a page and a shell are opened from anywhere.
ANSWERED_IN = {
    Origin.MAIL: Medium.MAIL,
    Origin.SLASH: Medium.SLACK,
    Origin.BUTTON: Medium.SLACK,
    Origin.MODAL: Medium.SLACK,
    Origin.MENTION: Medium.SLACK,
    Origin.DM: Medium.SLACK,
    Origin.THREAD: Medium.SLACK,
}
_tasks: BindParameter[Any] = bindparam("tasks", expanding=True)
_waiting = select(Dependency.task_id).where(Dependency.needs_id.in_(_tasks))
_NEAR = select(Task.id, Task.assignee_id).where(
    or_(Task.id.in_(_tasks), Task.id.in_(_waiting)), Task.state.in_(queries.OPEN_STATES)
)


def wind(work: Work) -> None:
    """Set the clocks that the request moves, and note that its actor was heard.

    All their rows are locked in one go, in id order, or two requests would wait for each other.
    """
    came = {change.person_id for change in work.made if change.person_id is not None}
    anew, tasks = work.clocks | came, _touched(work.session, work.made)
    actor = person_of(work.actor)
    moved = anew | set(tasks.values())
    # One row alone needs no order in which it is locked: writing it does that.
    keys = moved | ({actor.id} if actor and moved else set())
    people = reminders.hold(work.session, keys)
    if actor is not None:
        hear(actor, work.origin, now=work.now)
    reminders.set_clocks(work.session, [one for one in people if one.id in anew], now=work.now)
    others = [one for one in people if one.id in tasks.values() and one.id not in anew]
    reminders.bring_forward(work.session, others, tasks, now=work.now)


def hear(person: Person, origin: Origin, *, now: datetime) -> None:
    """Note when somebody was heard last, and where they answer: they are told there."""
    person.heard_at = now
    person.answers_in = ANSWERED_IN.get(origin, person.answers_in)


def _touched(session: Session, changes: Sequence[Change]) -> dict[int, int]:
    """Give what is left to do of what came to differ, and of what waits for that, with who has it.

    Who had a task before, or has done it, is rung too early at most. What was said of one moves nobody's clock.
    """
    keys = {row.task_id for row in changes if row.task_id is not None and row.note_id is None}
    if not keys:
        return {}
    found = session.execute(_NEAR, {"tasks": list(keys)})
    return {key: whose for key, whose in found if whose is not None}
