"""Whose alarm clock a change may move; who was heard, and where."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import reminders
from bot.changes.work import Work
from bot.policy import person_of
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


def wind(work: Work) -> None:
    """Set the clocks that the request moves, and note that its actor was heard.

    All their rows are locked in one go, in id order, or two requests would wait for each other.
    """
    keys = work.clocks | concerned(work.session, work.made)
    actor = person_of(work.actor)
    people = reminders.hold(work.session, keys | ({actor.id} if actor else set()))
    if actor is not None:
        hear(actor, work.origin, now=work.now)
    concerned_people = [person for person in people if person.id in keys]
    reminders.set_clocks(work.session, concerned_people, now=work.now)


def hear(person: Person, origin: Origin, *, now: datetime) -> None:
    """Note when somebody was heard last, and where they answer: they are told there."""
    person.heard_at = now
    person.answers_in = ANSWERED_IN.get(origin, person.answers_in)


def concerned(session: Session, changes: Sequence[Change]) -> set[int]:
    """Give who has, had or now gets the tasks that came to differ, who waits for them, who came and went."""
    people = {change.person_id for change in changes if change.person_id is not None}
    tasks = {change.task_id for change in changes if change.task_id is not None}
    if not tasks:
        return people
    waiting = select(Dependency.task_id).where(Dependency.needs_id.in_(tasks))
    query = select(Task.assignee_id).where(or_(Task.id.in_(tasks), Task.id.in_(waiting)))
    found = {key for key in session.scalars(query) if key is not None}
    moved = {change.was.get("assignee_id") for change in changes}
    return people | found | {key for key in moved if key is not None}
