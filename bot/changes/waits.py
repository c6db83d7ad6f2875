"""What waits for somebody's yes: storing it, and what a yes or a no does.

A date that was agreed to is moved by the right of who proposed it; an option of a question ("which task did
you mean?") is done by who was asked, with their own rights.
"""

from collections.abc import Callable

from bot import commands as c
from bot.changes import dates
from bot.changes.work import Unusable, Work
from bot.policy import NotAllowed, is_head, member_of, person_of
from storage.kinds import ProposalKind, ProposalState
from storage.models import Person, Plan, Proposal, Task

Apply = Callable[[Work, c.Command], None]


def apply(work: Work, command: c.Propose | c.Accept | c.Decline, do: Apply) -> None:
    """Store a proposal, or decide one; `do` makes the commands of an option."""
    match command:
        case c.Propose():
            _propose(work, command)
        case c.Accept():
            proposal = _waiting(work, command)
            if proposal is not None:
                _accept(work, proposal, command.option, do)
        case c.Decline():
            proposal = _waiting(work, command)
            if proposal is not None:
                _decide(work, "decline", proposal, ProposalState.DECLINED)


def _propose(work: Work, command: c.Propose) -> None:
    plan = work.find(Plan, command.plan)
    task = None if command.task is None else work.find(Task, command.task)
    work.allow(command, plan, task)
    if command.kind is not ProposalKind.READING:
        raise Unusable("A date is proposed by moving it.")
    if member_of(plan, command.to) is None:
        raise Unusable("Only a member of the plan can be asked.")
    for option in command.options:
        for stored in option:
            c.load(stored)
    work.add(
        "propose",
        Proposal(
            plan_id=plan.id,
            task_id=command.task,
            kind=command.kind,
            state=ProposalState.OPEN,
            audience=max(command.audience, task.audience) if task else command.audience,
            by_id=work.actor_id,
            to_id=command.to,
            at=work.now,
            options=[list(option) for option in command.options],
            about=command.about or {},
        ),
    )


def _waiting(work: Work, command: c.Accept | c.Decline) -> Proposal | None:
    """Give the proposal where it still waits; None where the same was decided already."""
    proposal = work.find(Proposal, command.proposal)
    work.allow(command, work.find(Plan, proposal.plan_id), proposal)
    _check_asked(work, proposal)
    if proposal.state is ProposalState.OPEN:
        return proposal
    wanted = ProposalState.ACCEPTED if isinstance(command, c.Accept) else ProposalState.DECLINED
    if proposal.state is wanted:
        return None
    raise Unusable(f"That was {proposal.state} already.")


def _check_asked(work: Work, proposal: Proposal) -> None:
    """Who was asked decides; a date may also be decided by who else answers for their side."""
    person = person_of(work.actor)
    if person is None or proposal.to_id == person.id:
        return
    asked = work.find(Person, proposal.to_id) if proposal.to_id else None
    same_side = asked is not None and asked.side is person.side
    plan = work.find(Plan, proposal.plan_id)
    if proposal.kind is ProposalKind.DATE and same_side and is_head(plan, person):
        return
    name = asked.name if asked else "who was asked"
    raise NotAllowed(f"Only {name} can decide that.")


def _accept(work: Work, proposal: Proposal, option: int, do: Apply) -> None:
    if not 0 <= option < len(proposal.options):
        raise Unusable("There is no such choice.")
    wanted = [c.load(stored) for stored in proposal.options[option]]
    _decide(work, "accept", proposal, ProposalState.ACCEPTED)
    for command in wanted:
        if proposal.kind is ProposalKind.DATE and isinstance(command, c.MoveDate):
            _agree(work, proposal, command)
        else:
            do(work, command)


def _agree(work: Work, proposal: Proposal, command: c.MoveDate) -> None:
    """Move the date that was agreed to, by the right of who proposed it."""
    task = work.find(Task, command.task)
    if task.id != proposal.task_id or task.state.ended:
        raise Unusable(f"{task.number} is {task.state}; its date stays.")
    dates.set_date(work, task, command)


def _decide(work: Work, verb: str, proposal: Proposal, state: ProposalState) -> None:
    work.alter(verb, proposal, state=state, decided_at=work.now, decided_by_id=work.actor_id)
