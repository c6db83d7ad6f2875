"""Moving a date: the other side's consent where it matters, and the first promise that stays."""

from datetime import date

from sqlalchemy import select

from bot import commands as c
from bot.changes.work import Unusable, Work
from bot.policy import head, other_side, person_of
from storage.kinds import Audience, Consent, ProposalKind, ProposalState
from storage.models import Person, Proposal, Task

FIRST, LAST = 2000, 2200


def check_day(day: date | None) -> None:
    """Refuse a day that no plan means, and that no calendar could count from."""
    if day is not None and not FIRST <= day.year <= LAST:
        raise Unusable(f"The year {day.year} is too far away for a plan.")


def move(work: Work, task: Task, command: c.MoveDate) -> None:
    """Give a task another date, or propose it where the other side has to agree."""
    check_day(command.due_on)
    if task.state.ended:
        raise Unusable(f"{task.number} is {task.state}; reopen it first.")
    if command.due_on == task.due_on:
        _withdraw(work, task)
        return
    consenter = _consenter(work, task, command)
    if consenter is not None:
        _propose(work, task, command, consenter)
        return
    _withdraw(work, task)
    set_date(work, task, command)


def set_date(work: Work, task: Task, command: c.MoveDate) -> None:
    """Set the date; the first one promised stays visible, and a new date ends a snooze."""
    first = task.promised_on or command.due_on
    change = work.alter("move", task, due_on=command.due_on, promised_on=first, snoozed_until=None)
    if change is not None and command.reason:
        change.now = {**change.now, "why": command.reason}


def _consenter(work: Work, task: Task, command: c.MoveDate) -> Person | None:
    """Give who has to agree: the other side's owner or lead; None where nobody has to."""
    actor = person_of(work.actor)
    if actor is None or task.audience is not Audience.SHARED or not _matters(task, command):
        return None
    return head(task.plan, other_side(actor.side))


def _matters(task: Task, command: c.MoveDate) -> bool:
    """Whether a later date needs consent by the plan's setting: an earlier one never does."""
    if task.due_on is None or (command.due_on is not None and command.due_on < task.due_on):
        return False
    if task.plan.consent is not Consent.MILESTONE:
        return task.plan.consent is Consent.ALWAYS
    step = task.milestone
    if step is None or step.due_on is None or step.audience is not Audience.SHARED:
        return False
    return command.due_on is None or command.due_on > step.due_on


def _propose(work: Work, task: Task, command: c.MoveDate, to: Person) -> None:
    """Ask for the yes, once: a second wish for the same date is the same wish."""
    waiting = _open_dates(work, task)
    if any(proposal.new_on == command.due_on for proposal in waiting):
        return
    _withdraw(work, task)
    work.add(
        "propose",
        Proposal(
            plan_id=task.plan_id,
            task_id=task.id,
            kind=ProposalKind.DATE,
            state=ProposalState.OPEN,
            audience=task.audience,
            by_id=work.actor_id,
            to_id=to.id,
            at=work.now,
            options=[[c.dump(command)]],
            about={"why": command.reason} if command.reason else {},
            old_on=task.due_on,
            new_on=command.due_on,
        ),
    )


def _withdraw(work: Work, task: Task) -> None:
    """A new date takes the place of the one that was asked for."""
    for proposal in _open_dates(work, task):
        proposal.state = ProposalState.WITHDRAWN
        proposal.decided_at = work.now


def _open_dates(work: Work, task: Task) -> list[Proposal]:
    query = select(Proposal).where(
        Proposal.task_id == task.id,
        Proposal.kind == ProposalKind.DATE,
        Proposal.state == ProposalState.OPEN,
    )
    return list(work.session.scalars(query))
