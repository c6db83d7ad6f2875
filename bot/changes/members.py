"""Who is on a plan, in which Slack channels it lives, and what a person wishes for themselves."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from bot import commands as c
from bot.changes.plans import given
from bot.changes.work import Unusable, Work
from bot.policy import NotAllowed, Operator, head, member_of
from bot.times import parse_clock, zone
from storage.kinds import Audience, Role, Side
from storage.models import Member, Person, Plan, PlanChannel, Task

_SIDES = {Role.OWNER: Side.VENDOR, Role.LEAD: Side.CUSTOMER, Role.SPONSOR: Side.CUSTOMER}
_ALONE = {Role.OWNER, Role.LEAD}


def apply(
    work: Work,
    command: c.InviteMember | c.RemoveMember | c.LinkChannel | c.UnlinkChannel | c.SetPreferences,
) -> None:
    """Invite, remove, link, unlink, or set a person's preferences."""
    if isinstance(command, c.SetPreferences):
        _prefer(work, command)
        return
    plan = work.find(Plan, command.plan)
    work.allow(command, plan)
    match command:
        case c.InviteMember():
            invite(work, plan, command)
        case c.RemoveMember():
            remove(work, plan, command.person)
        case c.LinkChannel():
            link(work, plan, command)
        case c.UnlinkChannel():
            unlink(work, plan, (command.team, command.channel))


def invite(work: Work, plan: Plan, command: c.InviteMember) -> None:
    """Put the person on the plan, or give the member another role or clearance."""
    person = work.find(Person, command.person)
    _check(plan, person, command)
    member = member_of(plan, person.id)
    if member is None:
        member = Member(person_id=person.id, person=person, role=command.role)
        member.clearance = command.clearance
        plan.members.append(member)
        _stand_alone(plan, member)
        work.session.flush()
        work.record("invite", plan, {}, _terms(member), person_id=person.id)
        return
    was = _terms(member)
    member.role, member.clearance = command.role, command.clearance
    if was != _terms(member):
        _stand_alone(plan, member)
        work.record("invite", plan, was, _terms(member), person_id=person.id)


def remove(work: Work, plan: Plan, person_id: int) -> None:
    """Take the person off the plan; the open tasks they had go to the head of their side."""
    member = member_of(plan, person_id)
    if member is None:
        return
    if member.role is Role.OWNER:
        raise Unusable("A plan needs an owner; make somebody else the owner first.")
    _hand_over(work, plan, member.person)
    plan.members.remove(member)
    work.session.flush()
    work.record("remove", plan, _terms(member), {}, person_id=person_id)


def link(work: Work, plan: Plan, command: c.LinkChannel) -> None:
    """Let the plan live in the channel, with that audience."""
    found = _linked(plan, (command.team, command.channel))
    place = {"team": command.team, "channel": command.channel}
    if found is None:
        found = PlanChannel(team_id=command.team, channel_id=command.channel)
        found.audience = command.audience
        plan.channels.append(found)
        work.session.flush()
        work.record("link", plan, {}, {**place, "audience": int(command.audience)})
        return
    was = found.audience
    found.audience, found.broken_why = command.audience, None
    if was is not command.audience:
        now = {**place, "audience": int(command.audience)}
        work.record("link", plan, {**place, "audience": int(was)}, now)


def unlink(work: Work, plan: Plan, place: tuple[str, str]) -> None:
    """Take the plan out of the channel."""
    found = _linked(plan, place)
    if found is None:
        return
    plan.channels.remove(found)
    was = {"team": place[0], "channel": place[1], "audience": int(found.audience)}
    work.record("unlink", plan, was, {})


def _prefer(work: Work, command: c.SetPreferences) -> None:
    person = work.find(Person, command.person)
    if not isinstance(work.actor, Operator) and work.actor_id != person.id:
        raise NotAllowed("Everybody sets their own preferences.")
    values = given(replace(command, stopped=c.KEEP), "person", "stopped")
    _check_wishes(values)
    if command.stopped is not c.KEEP and command.stopped != (person.stopped_at is not None):
        values["stopped_at"] = work.now if command.stopped else None
    if "work_days" in values and values["work_days"] is not None:
        values["work_days"] = sorted(values["work_days"])
    work.alter("preferences", person, **values)
    work.clocks.add(person.id)


def _check_wishes(values: dict[str, Any]) -> None:
    """Refuse hours, zones and days that the clock could not use later."""
    try:
        if "time_zone" in values:
            zone(values["time_zone"])
        for name in ("hours", "quiet_hours"):
            for clock in (values.get(name) or "").split("-"):
                if clock:
                    parse_clock(clock)
    except ValueError as error:
        raise Unusable(str(error)) from error
    if values.get("quiet_hours") and "-" not in values["quiet_hours"]:
        raise Unusable("Quiet hours look like 18:00-08:00.")
    days = values.get("work_days")
    if days is not None and (not days or not set(days) <= set(range(7))):
        raise Unusable("Working days are numbers from 0 (Monday) to 6 (Sunday).")


def _check(plan: Plan, person: Person, command: c.InviteMember) -> None:
    if person.organization_id not in {plan.vendor_id, plan.customer_id}:
        raise Unusable(f"{person.name} is of neither company of this plan.")
    if _SIDES.get(command.role, person.side) is not person.side:
        raise Unusable(f"The {command.role} is of the {_SIDES[command.role]}'s side.")
    if person.side is Side.CUSTOMER and command.clearance is not Audience.SHARED:
        raise Unusable("Nobody of the customer sees internal things.")
    member = member_of(plan, person.id)
    if member is not None and member.role is Role.OWNER and command.role is not Role.OWNER:
        raise Unusable("A plan needs an owner; make somebody else the owner first.")


def _hand_over(work: Work, plan: Plan, person: Person) -> None:
    query = select(Task).where(Task.plan_id == plan.id, Task.assignee_id == person.id)
    heir = head(plan, person.side)
    heir_id = heir.id if heir is not None and heir.id != person.id else None
    for task in work.session.scalars(query.order_by(Task.id)):
        if task.is_open and work.alter("assign", task, assignee_id=heir_id):
            work.session.flush()
            work.session.expire(task, ["assignee"])


def _stand_alone(plan: Plan, member: Member) -> None:
    """There is one owner and one lead: who was it before becomes a contributor."""
    if member.role not in _ALONE:
        return
    for other in plan.members:
        if other is not member and other.role is member.role:
            other.role = Role.CONTRIBUTOR


def _terms(member: Member) -> dict[str, Any]:
    return {"role": member.role.value, "clearance": int(member.clearance)}


def _linked(plan: Plan, place: tuple[str, str]) -> PlanChannel | None:
    channels = plan.channels
    return next((one for one in channels if (one.team_id, one.channel_id) == place), None)
