"""Asking for somebody's attention, and keeping one's own.

A nudge is one message to who has a task, on somebody's wish. It is as rare as a reminder: once a day for a task,
a few a day for a person, never to who is away, has stopped or was reminded of it today.
"""

from datetime import timedelta

from sqlalchemy import func, select

from bot import commands as c
from bot.changes.work import Unusable, Work
from bot.policy import NotAllowed, member_of, person_of, seen_at
from bot.times import local_day
from storage.kinds import PlanState
from storage.models import Change, Person, Task

MOST_A_DAY = 3
DAY = timedelta(days=1)


def apply(work: Work, command: c.NudgeTask | c.MuteTask) -> None:
    """Nudge, mute or unmute."""
    task = work.find(Task, command.task)
    work.allow(command, task.plan, task)
    match command:
        case c.NudgeTask():
            _nudge(work, task)
        case c.MuteTask():
            _mute(work, task, muted=command.muted)


def _nudge(work: Work, task: Task) -> None:
    whom = _addressee(work, task)
    _check_reachable(work, task, whom)
    _check_rare(work, task, whom)
    work.record("nudge", task, {}, {"to_id": whom.id})


def _addressee(work: Work, task: Task) -> Person:
    """Give who has the task and may see it."""
    whom = task.assignee
    if task.state.ended:
        raise Unusable(f"{task.number} is {task.state}; there is nothing to be reminded of.")
    if whom is None:
        raise Unusable(f"Nobody has {task.number}; give it to somebody first.")
    if whom.id == work.actor_id:
        raise Unusable(f"{task.number} is yours.")
    member = member_of(task.plan, whom.id)
    if member is None or not seen_at(work.session, member.clearance, task):
        raise Unusable(f"{whom.name} cannot see {task.number}; share it or give it to another.")
    return whom


def _check_reachable(work: Work, task: Task, whom: Person) -> None:
    if task.plan.state is not PlanState.ACTIVE:
        raise Unusable(f"{task.plan.key} is {task.plan.state}, so nothing is sent.")
    if not whom.active or whom.stopped_at is not None:
        raise Unusable(f"{whom.name} gets no messages from me; ask them yourself.")
    if whom.is_away(local_day(work.now, whom.time_zone)):
        raise Unusable(f"{whom.name} is away; I remind them when they are back.")


def _check_rare(work: Work, task: Task, whom: Person) -> None:
    """Refuse what would pester: they were told of it today, or of several things."""
    lately = select(func.count()).where(Change.at > work.now - DAY)
    of_task = lately.where(Change.task_id == task.id, Change.verb.in_(("nudge", "remind")))
    if work.session.scalar(of_task):
        raise Unusable(f"{whom.name} was reminded of {task.number} within a day; give them time.")
    theirs = select(Task.id).where(Task.assignee_id == whom.id)
    wished = lately.where(Change.task_id.in_(theirs), Change.verb == "nudge")
    if (work.session.scalar(wished) or 0) >= MOST_A_DAY:
        raise Unusable(f"{whom.name} was reminded of several things today; try it tomorrow.")


def _mute(work: Work, task: Task, *, muted: bool) -> None:
    person = person_of(work.actor)
    if person is None:
        raise NotAllowed("Everybody mutes for themselves.")
    before = set(person.muted or ())
    after = before | {task.id} if muted else before - {task.id}
    work.alter("preferences", person, muted=sorted(after) or None)
