"""Who is on the plan by a file: named for a role, listed, or given a task."""

from collections.abc import Iterator, Mapping

from bot import commands as c
from bot.planfile.model import PlanFile
from storage.kinds import Audience, Role, Side
from storage.models import Member, Person, Plan

Terms = tuple[Role | c.Keep, Audience | c.Keep]
_ANY: Terms = (c.KEEP, c.KEEP)


def invitations(
    file: PlanFile, plan: Plan, people: Mapping[str, Person]
) -> Iterator[c.InviteMember]:
    """Give the invitations that make the members what the file says; who is not named stays."""
    known = {member.person_id: member for member in plan.members}
    wanted = _wanted(file, people)
    for person_id, terms in wanted.items():
        person = next(person for person in people.values() if person.id == person_id)
        yield from _invitation(plan, person, known.get(person_id), terms)
    yield from _stepped_down(file, plan, wanted)


def _wanted(file: PlanFile, people: Mapping[str, Person]) -> dict[int, Terms]:
    """Give the terms by person: those named for a role first, since there is one owner and one lead."""
    listed = {people[entry.person].id: entry for entry in file.plan.members}
    found: dict[int, Terms] = {}
    for who, role in file.plan.named.values():
        entry = listed.get(people[who].id)
        found[people[who].id] = (role, entry.clearance if entry else c.KEEP)
    for person_id, entry in listed.items():
        found.setdefault(person_id, (entry.role, entry.clearance))
    for task in file.tasks:
        if isinstance(task.assignee, str):
            found.setdefault(people[task.assignee].id, _ANY)
    return found


def _invitation(
    plan: Plan, person: Person, member: Member | None, terms: Terms
) -> Iterator[c.InviteMember]:
    role, clearance = terms
    if isinstance(role, c.Keep):
        role = member.role if member else Role.CONTRIBUTOR
    if isinstance(clearance, c.Keep):
        clearance = member.clearance if member else _usual(person)
    if member is None or (member.role, member.clearance) != (role, clearance):
        yield c.InviteMember(plan.id, person.id, role, clearance)


def _usual(person: Person) -> Audience:
    """The vendor's people see what is internal to the vendor, unless the file says otherwise."""
    return Audience.INTERNAL if person.side is Side.VENDOR else Audience.SHARED


def _stepped_down(
    file: PlanFile, plan: Plan, wanted: Mapping[int, Terms]
) -> Iterator[c.InviteMember]:
    """Make contributors of a lead and sponsors whom the file no longer names, where it speaks of them.

    A lead gives way to a new one by itself.
    """
    for key, role in (("lead", Role.LEAD), ("sponsor", Role.SPONSOR)):
        said = getattr(file.plan, key)
        if isinstance(said, c.Keep) or (role is Role.LEAD and said is not None):
            continue
        for member in plan.members:
            if member.role is role and wanted.get(member.person_id, _ANY)[0] is not role:
                yield c.InviteMember(plan.id, member.person_id, Role.CONTRIBUTOR, member.clearance)
