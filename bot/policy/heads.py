"""Who answers for a side of a plan."""

from bot.policy.eyes import cleared
from storage.kinds import Audience, Role, Side
from storage.models import Member, Person, Plan

_HEADS = {Side.VENDOR: (Role.OWNER,), Side.CUSTOMER: (Role.LEAD, Role.SPONSOR)}


def head(plan: Plan, side: Side) -> Person | None:
    """Give the side's owner or lead, else the customer's sponsor; None where there is nobody."""
    for role in _HEADS[side]:
        for member in plan.members:
            if member.role is role and member.person.side is side and member.person.active:
                return member.person
    return None


def heir(plan: Plan, side: Side, audience: Audience = Audience.SHARED) -> Person | None:
    """Give who takes over what somebody of a side leaves behind: its head, else a contributor who may see it."""
    found = head(plan, side)
    if found is not None:
        return found
    for member in plan.members:
        person = member.person
        works = member.role is Role.CONTRIBUTOR and person.side is side and person.active
        if works and cleared(audience, member.clearance):
            return person
    return None


def is_head(plan: Plan, person: Person) -> bool:
    """Whether the person answers for their side."""
    member = member_of(plan, person.id)
    return member is not None and member.role in _HEADS[person.side]


def is_owner(plan: Plan, person: Person) -> bool:
    """Whether the plan is the person's to run."""
    member = member_of(plan, person.id)
    return member is not None and member.role is Role.OWNER


def member_of(plan: Plan, person_id: int) -> Member | None:
    """Give the person's membership; None where they have none."""
    return next((member for member in plan.members if member.person_id == person_id), None)


def other_side(side: Side) -> Side:
    """Give the other side."""
    return Side.CUSTOMER if side is Side.VENDOR else Side.VENDOR
