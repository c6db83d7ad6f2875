"""Who may do: one table of rights by side and role, and the few rules that a table cannot say."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sqlalchemy.orm import Session

from bot import commands as c
from bot.policy.eyes import Seen, seen_at
from bot.policy.heads import head, is_owner, member_of
from storage.kinds import Audience, PlanState, Role, Side
from storage.models import Member, Person, Plan, Task


class Refused(Exception):  # noqa: N818 - named for its fate
    """What was asked does not happen; the message is for the person who asked."""


class NotFound(Refused):
    """It does not exist, or the asker may not know that it does: the same answer for both."""


class NotAllowed(Refused):
    """The asker may see it but not do it; the message says who may."""


@dataclass(frozen=True)
class Operator:
    """Whoever holds the shell: may do everything, is nobody's member."""


OPERATOR: Final = Operator()
Actor = Person | Operator


class Right(Enum):
    """What a role may do on a plan."""

    TALK = auto()  # comment, ask, answer
    WORK = auto()  # a task's state, date and assignee
    ADD = auto()  # a new task
    SHAPE = auto()  # tasks' words, milestones, goals, what is shared
    RUN = auto()  # the plan itself, its channels, its members
    INVITE = auto()  # colleagues of one's own side


_WORK = frozenset({Right.TALK, Right.WORK, Right.ADD})
RIGHTS: dict[tuple[Side, Role], frozenset[Right]] = {
    (Side.VENDOR, Role.OWNER): frozenset(Right),
    (Side.VENDOR, Role.CONTRIBUTOR): _WORK | {Right.SHAPE, Right.INVITE},
    (Side.VENDOR, Role.VIEWER): frozenset({Right.TALK}),
    (Side.CUSTOMER, Role.LEAD): _WORK | {Right.INVITE},
    (Side.CUSTOMER, Role.SPONSOR): _WORK,
    (Side.CUSTOMER, Role.CONTRIBUTOR): _WORK,
    (Side.CUSTOMER, Role.VIEWER): frozenset({Right.TALK}),
}

NEEDS: dict[type[c.Command], Right] = {
    c.EditPlan: Right.RUN,
    c.SetHealth: Right.RUN,
    c.ClearHealth: Right.RUN,
    c.PausePlan: Right.RUN,
    c.ResumePlan: Right.RUN,
    c.ClosePlan: Right.RUN,
    c.LinkChannel: Right.RUN,
    c.UnlinkChannel: Right.RUN,
    c.InviteMember: Right.INVITE,
    c.RemoveMember: Right.RUN,
    c.AddMilestone: Right.SHAPE,
    c.EditMilestone: Right.WORK,
    c.AddGoal: Right.SHAPE,
    c.EditGoal: Right.SHAPE,
    c.EditTask: Right.SHAPE,
    c.Share: Right.SHAPE,
    c.Hide: Right.SHAPE,
    c.AddTask: Right.ADD,
    c.CompleteTask: Right.WORK,
    c.ReopenTask: Right.WORK,
    c.StartTask: Right.WORK,
    c.BlockTask: Right.WORK,
    c.UnblockTask: Right.WORK,
    c.MoveDate: Right.WORK,
    c.AssignTask: Right.WORK,
    c.CancelTask: Right.WORK,
    c.SnoozeTask: Right.WORK,
    c.NudgeTask: Right.WORK,
    c.MuteTask: Right.TALK,
    c.Comment: Right.TALK,
    c.Ask: Right.TALK,
    c.Answer: Right.TALK,
    c.Propose: Right.TALK,
    c.Accept: Right.TALK,
    c.Decline: Right.TALK,
    c.Suggest: Right.TALK,
}

# What may still happen to a closed plan: it is opened again, people talk, and go.
OF_CLOSED: frozenset[type[c.Command]] = frozenset(
    {
        c.ResumePlan,
        c.PausePlan,
        c.ClosePlan,
        c.Comment,
        c.Ask,
        c.Answer,
        c.Decline,
        c.MuteTask,
        c.RemoveMember,
        c.UnlinkChannel,
    }
)
WHO: dict[Right, str] = {
    Right.TALK: "a member of the plan",
    Right.WORK: "a contributor of the plan",
    Right.ADD: "a contributor of the plan",
    Right.SHAPE: "the vendor's team",
    Right.RUN: "the plan's owner",
    Right.INVITE: "the customer's lead or the vendor's team",
}


def authorize(session: Session, actor: Actor, command: c.Command, plan: Plan, thing: Seen) -> None:
    """Let the actor do that to the thing, or raise.

    `NotFound` where the actor may not see it, `NotAllowed` where they may see but not do it.
    """
    if isinstance(actor, Operator):
        return
    member = member_of(plan, actor.id)
    on_plan = plan.id == (thing.id if isinstance(thing, Plan) else thing.plan_id)
    if member is None or not on_plan or not seen_at(session, member.clearance, thing):
        raise NotFound("There is no such thing on your plans.")
    right = NEEDS[type(command)]
    if right not in RIGHTS.get((actor.side, member.role), frozenset()):
        raise NotAllowed(f"Only {WHO[right]} can do that.")
    special = _SPECIAL.get(type(command))
    if special is not None:
        special(actor, member, command, thing)
    if type(command) not in OF_CLOSED:
        check_living(plan, actor)


def check_living(plan: Plan, actor: Actor) -> None:
    """Refuse to change a plan that is closed; who holds the shell may, and says what they mean."""
    if isinstance(actor, Operator) or plan.state is not PlanState.CLOSED:
        return
    if is_owner(plan, actor):
        raise NotAllowed(f"{plan.key} is closed; resume it first.")
    owner = head(plan, Side.VENDOR)
    who = owner.name if owner else "the plan's owner"
    raise NotAllowed(f"{plan.key} is closed, so nothing was changed; {who} can resume it.")


def person_of(actor: Actor) -> Person | None:
    """Give the person behind the actor; None for the operator."""
    return actor if isinstance(actor, Person) else None


def _cancel(actor: Person, _member: Member, _command: c.Command, thing: Seen) -> None:
    """A customer cancels what is their own side's to do; what the vendor owes is not theirs to drop."""
    assert isinstance(thing, Task)
    if actor.side is Side.VENDOR or thing.assignee is None or thing.assignee.side is actor.side:
        return
    raise NotAllowed(f"{thing.assignee.name} has that task; ask them to cancel it.")


def _invite(_actor: Person, member: Member, command: c.Command, thing: Seen) -> None:
    """Nobody gives a clearance that they do not have; only the owner changes what somebody is."""
    assert isinstance(command, c.InviteMember)
    assert isinstance(thing, Plan)
    if member.role is not Role.OWNER and member_of(thing, command.person) is not None:
        raise NotAllowed("Only the plan's owner can change what a member is.")
    if command.clearance > member.clearance:
        raise NotAllowed("Only the plan's owner can let somebody see internal things.")
    if command.role in {Role.OWNER, Role.LEAD, Role.SPONSOR} and member.role is not Role.OWNER:
        raise NotAllowed("Only the plan's owner can change the owner, lead or sponsor.")


def _milestone(actor: Person, _member: Member, command: c.Command, _thing: Seen) -> None:
    """A customer may wish for another date of a milestone, which waits for a yes; all else is the vendor's to shape."""
    assert isinstance(command, c.EditMilestone)
    others = (command.title, command.done_on, command.kind)
    if actor.side is Side.CUSTOMER and (
        command.due_on is None or any(one is not c.KEEP for one in others)
    ):
        raise NotAllowed(f"Only {WHO[Right.SHAPE]} can do that.")


def _audience(_actor: Person, member: Member, command: c.Command, _thing: Seen) -> None:
    """Who sees shared things only cannot write internal ones: they would vanish before their eyes."""
    if getattr(command, "audience", Audience.SHARED) > member.clearance:
        raise NotAllowed("Only the vendor's team can keep something internal.")


_SPECIAL: dict[type[c.Command], Callable[[Person, Member, c.Command, Seen], None]] = {
    c.CancelTask: _cancel,
    c.EditMilestone: _milestone,
    c.InviteMember: _invite,
    c.AddTask: _audience,
    c.AddMilestone: _audience,
    c.AddGoal: _audience,
    c.Comment: _audience,
    c.Ask: _audience,
}
