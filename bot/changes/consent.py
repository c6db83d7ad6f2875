"""Whose yes a date needs, and the proposal that waits for it.

What one side let the other see is a promise. It moves later only with the other side's consent, and none of
the ways round that helps: a task that was taken off its milestone is still held by the milestone's date
until the other side has agreed to another one, and what was hidden is shared again before it moves.
"""

from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, and_, func, select

from bot import commands as c
from bot.changes.work import Unusable, Work
from bot.policy import head, is_head, member_of, other_side, person_of
from storage.kinds import Audience, Consent, ProposalKind, ProposalState, Side
from storage.models import Change, Milestone, Organization, Person, Plan, Proposal, Task

Dated = Task | Milestone
Wish = c.MoveDate | c.EditMilestone
LONGEST_WHY: Final = 500


def day_of(command: Wish) -> date | None:
    """Give the date that is wished; None to take it off."""
    assert not isinstance(command.due_on, c.Keep)
    return command.due_on


def is_later(old: date | None, new: date | None) -> bool:
    """Whether a date breaks a promise: a later one, or none any more. Where there was none, nothing was promised."""
    return old is not None and (new is None or new > old)


def consenter(work: Work, thing: Dated, day: date | None) -> Person | None:
    """Give who has to agree: the other side's owner or lead; None where nobody has to."""
    actor = person_of(work.actor)
    if actor is None:
        return None
    if is_wish(actor, thing):
        return _owner_of(thing)
    if not _matters(work, thing, day, actor.side):
        return None
    to = head(thing.plan, other_side(actor.side))
    if to is not None and thing.audience is not Audience.SHARED:
        name = str(thing.number) if isinstance(thing, Task) else f"“{thing.title}”"
        raise Unusable(f"{name} was promised before it was made internal; share it, then move it.")
    return to


def is_wish(actor: Person, thing: Dated) -> bool:
    """Whether a date can only be wished for, an earlier one too: a milestone's is the vendor's to set."""
    return isinstance(thing, Milestone) and actor.side is Side.CUSTOMER


def check_wish(work: Work, actor: Person, step: Milestone) -> None:
    """Refuse to wish for another date of what is reached, or of what somebody else has to decide on already."""
    if step.done_on is not None:
        raise Unusable(f"“{step.title}” is reached; its date stays.")
    for waiting in open_dates(work, step):
        if waiting.by_id != actor.id and not answers(work, waiting, actor):
            asked = work.find(Person, waiting.to_id) if waiting.to_id else None
            name = asked.name if asked else "who was asked"
            raise Unusable(f"Another date of “{step.title}” waits for {name}'s yes already.")


def _owner_of(step: Dated) -> Person:
    to = head(step.plan, Side.VENDOR)
    if to is None:
        raise Unusable("Nobody of the other side is left to ask.")
    return to


def asked_of(work: Work, thing: Dated) -> Proposal | None:
    """Give the date of that thing which waits for the actor's yes; None where none does."""
    actor = person_of(work.actor)
    if actor is None:
        return None
    return next((one for one in open_dates(work, thing) if answers(work, one, actor)), None)


def answers(work: Work, proposal: Proposal, person: Person) -> bool:
    """Whether that person decides: who was asked; a date also who else answers for their side."""
    if proposal.to_id == person.id:
        return True
    asked = work.find(Person, proposal.to_id) if proposal.to_id else None
    same_side = asked is not None and asked.side is person.side
    plan = work.find(Plan, proposal.plan_id)
    return proposal.kind is ProposalKind.DATE and same_side and is_head(plan, person)


def propose(work: Work, thing: Dated, command: Wish, to: Person) -> None:
    """Ask for the yes, once: a second wish for the same date is the same wish."""
    waiting = open_dates(work, thing)
    if any(proposal.new_on == day_of(command) for proposal in waiting):
        return
    withdraw(work, thing)
    _ask(work, thing, command, to)


def suggest(work: Work, thing: Dated, command: Wish, asked: Proposal) -> None:
    """Answer a date with another one: who asked is asked now. The same date again is a yes in other words."""
    if day_of(command) == asked.new_on:
        raise Unusable("That is the date that waits for your yes: agree to it.")
    to = work.find(Person, asked.by_id) if asked.by_id else None
    if to is None or member_of(thing.plan, to.id) is None or not to.active:
        to = head(thing.plan, other_side(_side(work)))
    if to is None:
        raise Unusable("Nobody of the other side is left to ask.")
    withdraw(work, thing)
    _ask(work, thing, command, to, counters=asked.id)


def withdraw(work: Work, thing: Dated) -> None:
    """A new date takes the place of the one that was asked for."""
    for proposal in open_dates(work, thing):
        proposal.state = ProposalState.WITHDRAWN
        proposal.decided_at = work.now


def open_dates(work: Work, thing: Dated) -> list[Proposal]:
    """List the dates of that thing that wait for a yes."""
    own = Proposal.task_id if isinstance(thing, Task) else Proposal.milestone_id
    query = select(Proposal).where(
        own == thing.id,
        Proposal.kind == ProposalKind.DATE,
        Proposal.state == ProposalState.OPEN,
    )
    return list(work.session.scalars(query))


def _ask(work: Work, thing: Dated, command: Wish, to: Person, counters: int | None = None) -> None:
    if isinstance(thing, Task) and thing.assignee_id is not None:
        work.clocks.add(thing.assignee_id)
    why = command.reason if isinstance(command, c.MoveDate) else None
    about = {"why": why} if why else {}
    work.add(
        "propose",
        Proposal(
            plan_id=thing.plan_id,
            task_id=thing.id if isinstance(thing, Task) else None,
            milestone_id=thing.id if isinstance(thing, Milestone) else None,
            kind=ProposalKind.DATE,
            state=ProposalState.OPEN,
            audience=thing.audience,
            by_id=work.actor_id,
            to_id=to.id,
            at=work.now,
            options=[[c.dump(command)]],
            about=about | ({"counters": counters} if counters is not None else {}),
            old_on=thing.due_on,
            new_on=day_of(command),
        ),
    )


def _matters(work: Work, thing: Dated, day: date | None, side: Side) -> bool:
    """Whether a later date needs consent by the plan's setting: an earlier one never does."""
    if not is_later(thing.due_on, day) or thing.plan.consent is Consent.NEVER:
        return False
    if not _was_shared(work, thing, side):
        return False
    if isinstance(thing, Milestone):
        return thing.done_on is None
    if thing.plan.consent is Consent.ALWAYS:
        return True
    limit = _limit(work, thing, side)
    return limit is not None and (day is None or day > limit)


def _was_shared(work: Work, thing: Dated, side: Side) -> bool:
    """Whether the other side sees it, or saw it until one's own side hid it."""
    if thing.audience is Audience.SHARED:
        return True
    own = Change.task_id if isinstance(thing, Task) else Change.milestone_id
    steps = select(Change.now).where(own == thing.id, Change.verb.in_(("hide", "undo")), _by(side))
    hidden = Audience.INTERNAL.value
    return any(now.get("audience") == hidden for now in work.session.scalars(steps))


def _limit(work: Work, task: Task, side: Side) -> date | None:
    """Give the date of the task's milestone, or of one that it was taken off; None where nothing is moved."""
    steps = [task.milestone] if task.milestone else []
    days = [
        step.due_on
        for step in (*steps, *_left(work, task, side))
        if step.due_on is not None and step.removed_at is None and _was_shared(work, step, side)
    ]
    return min(days, default=None)


def _left(work: Work, task: Task, side: Side) -> list[Milestone]:
    """List the milestones that one's own side took the task off since the other side last agreed to a date."""
    agreed = select(func.max(Change.id)).where(Change.task_id == task.id, Change.verb == "accept")
    since = work.session.scalar(agreed) or 0
    edits = select(Change.was).where(
        Change.task_id == task.id,
        Change.verb.in_(("edit", "undo")),
        Change.id > since,
        _by(side),
    )
    keys = {was.get("milestone_id") for was in work.session.scalars(edits)} - {None}
    found = (work.session.get(Milestone, key) for key in sorted(keys))
    return [step for step in found if step is not None]


def _by(side: Side) -> ColumnElement[bool]:
    """Keep what people of that side did and have not taken back."""
    people = select(Person.id).join(Person.organization).where(Organization.side == side)
    return and_(Change.actor_id.in_(people), Change.undone_by_id.is_(None))


def _side(work: Work) -> Side:
    actor = person_of(work.actor)
    assert actor is not None
    return actor.side
