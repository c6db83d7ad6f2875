"""What waits for somebody's yes: storing it, and what a yes or a no does.

A date that was agreed to is moved by the right of who proposed it; an option of a question ("which task did
you mean?") is done by who was asked, with their own rights.
"""

from collections.abc import Callable

from bot import commands as c
from bot.changes import consent, dates
from bot.changes.work import Unusable, Work
from bot.policy import NotAllowed, member_of, person_of
from storage.kinds import ProposalKind, ProposalState
from storage.models import Milestone, Person, Plan, Proposal, Task

Decision = c.Accept | c.Decline | c.Suggest
Apply = Callable[[Work, c.Command], None]


def apply(work: Work, command: Decision | c.Propose, do: Apply) -> None:
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
        case c.Suggest():
            _suggest(work, command)


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


def _waiting(work: Work, command: Decision) -> Proposal | None:
    """Give the proposal where it still waits; None where the same was decided already."""
    proposal = work.find(Proposal, command.proposal)
    work.allow(command, work.find(Plan, proposal.plan_id), proposal)
    _check_asked(work, proposal)
    if proposal.state is ProposalState.OPEN:
        return proposal
    wanted = {c.Accept: ProposalState.ACCEPTED, c.Decline: ProposalState.DECLINED}
    if proposal.state is wanted.get(type(command)):
        return None
    raise Unusable(f"That was {proposal.state} already.")


def _check_asked(work: Work, proposal: Proposal) -> None:
    """Who was asked decides; a date may also be decided by who else answers for their side."""
    person = person_of(work.actor)
    if person is None or consent.answers(work, proposal, person):
        return
    asked = work.find(Person, proposal.to_id) if proposal.to_id else None
    name = asked.name if asked else "who was asked"
    raise NotAllowed(f"Only {name} can decide that.")


def _suggest(work: Work, command: c.Suggest) -> None:
    """Answer a date with another one; the one that stands already is a no."""
    proposal = _waiting(work, command)
    if proposal is None or proposal.kind is not ProposalKind.DATE:
        raise Unusable("Another date can be suggested where a date was asked for.")
    dates.check_ahead(work, command.due_on)
    thing: consent.Dated
    wish: consent.Wish
    if proposal.milestone_id is not None:
        thing = work.find(Milestone, proposal.milestone_id)
        wish = c.EditMilestone(thing.id, due_on=command.due_on)
    else:
        thing = work.find(Task, proposal.task_id or 0)
        wish = c.MoveDate(thing.id, command.due_on, command.reason)
    if command.due_on == thing.due_on:
        _decide(work, "decline", proposal, ProposalState.DECLINED)
        return
    consent.suggest(work, thing, wish, proposal)


def _accept(work: Work, proposal: Proposal, option: int, do: Apply) -> None:
    if not 0 <= option < len(proposal.options):
        raise Unusable("There is no such choice.")
    wanted = [c.load(stored) for stored in proposal.options[option]]
    _decide(work, "accept", proposal, ProposalState.ACCEPTED)
    for command in wanted:
        if proposal.kind is ProposalKind.DATE and isinstance(command, c.MoveDate | c.EditMilestone):
            _agree(work, proposal, command)
        else:
            do(work, command)


def _agree(work: Work, proposal: Proposal, command: consent.Wish) -> None:
    """Move the date that was agreed to, by the right of who proposed it."""
    thing: consent.Dated
    if isinstance(command, c.EditMilestone):
        thing = work.find(Milestone, command.milestone)
        settled = "reached" if thing.done_on is not None else None
    else:
        thing = work.find(Task, command.task)
        settled = thing.state.value if thing.state.ended else None
    if thing.id not in {proposal.task_id, proposal.milestone_id} or settled is not None:
        raise Unusable(f"“{thing.title}” is {settled or 'another thing'}; its date stays.")
    dates.set_date(work, thing, command)


def _decide(work: Work, verb: str, proposal: Proposal, state: ProposalState) -> None:
    work.alter(verb, proposal, state=state, decided_at=work.now, decided_by_id=work.actor_id)
