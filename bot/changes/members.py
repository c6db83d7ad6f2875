"""Who is on a plan, in which Slack channels it lives, and what a person wishes for themselves."""

import re
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from bot import commands as c
from bot.changes.plans import given
from bot.changes.work import MISSING, Unusable, Work
from bot.policy import NotAllowed, NotFound, Operator, heir, member_of, person_of
from bot.times import Calendar, parse_clock, zone
from storage.kinds import Audience, ProposalKind, ProposalState, Role, Side
from storage.models import Member, Note, Person, Plan, PlanChannel, Proposal, Task

LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2}|_\d{3})?")
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
    _check(work, plan, person, command)
    member = member_of(plan, person.id)
    was = _terms(member) if member else {}
    if member is None:
        member = Member(person_id=person.id, person=person)
        plan.members.append(member)
    # Who runs a plan sees all of it.
    internal = command.role is Role.OWNER
    member.role = command.role
    member.clearance = Audience.INTERNAL if internal else command.clearance
    if was == _terms(member):
        return
    _stand_alone(work, plan, member)
    work.session.flush()
    if was:
        hand_over(work, plan, person, what=member.clearance)
    work.record("invite", plan, was, _terms(member), person_id=person.id)


def remove(work: Work, plan: Plan, person_id: int) -> None:
    """Take the person off the plan; the open tasks they had go to the head of their side."""
    member = member_of(plan, person_id)
    if member is None:
        return
    if member.role is Role.OWNER:
        raise Unusable("A plan needs an owner; make somebody else the owner first.")
    plan.members.remove(member)
    work.session.flush()
    hand_over(work, plan, member.person)
    work.record("remove", plan, _terms(member), {}, person_id=person_id)


def link(work: Work, plan: Plan, command: c.LinkChannel) -> None:
    """Let the plan live in the channel, with that audience."""
    _check_place(work, plan, command)
    found = _linked(plan, (command.team, command.channel))
    place = {"team": command.team, "channel": command.channel}
    if found is None:
        found = PlanChannel(team_id=command.team, channel_id=command.channel)
        found.audience = command.audience
        plan.channels.append(found)
        work.session.flush()
        _record_place(work, "link", plan, {}, {**place, "audience": int(command.audience)})
        return
    was, broken = found.audience, found.broken_why
    found.audience, found.broken_why = command.audience, None
    if was is not command.audience or broken is not None:
        now = {**place, "audience": int(command.audience)}
        _record_place(work, "link", plan, {**place, "audience": int(was)}, now)


def unlink(work: Work, plan: Plan, place: tuple[str, str]) -> None:
    """Take the plan out of the channel."""
    found = _linked(plan, place)
    if found is None:
        return
    plan.channels.remove(found)
    was = {"team": place[0], "channel": place[1], "audience": int(found.audience)}
    _record_place(work, "unlink", plan, was, {})


def _record_place(
    work: Work, verb: str, plan: Plan, was: dict[str, Any], now: dict[str, Any]
) -> None:
    """Which channels the vendor keeps a plan in is the vendor's affair."""
    work.record(verb, plan, was, now).audience = Audience.INTERNAL


def _check_place(work: Work, plan: Plan, command: c.LinkChannel) -> None:
    """Whoever reads in a channel reads all that is shared there: not of two customers."""
    here = PlanChannel.team_id == command.team, PlanChannel.channel_id == command.channel
    query = select(Plan.customer_id).join(PlanChannel, PlanChannel.plan_id == Plan.id).where(*here)
    if set(work.session.scalars(query)) - {plan.customer_id}:
        raise Unusable("Another customer's plan lives in that channel; take a channel of its own.")


def _prefer(work: Work, command: c.SetPreferences) -> None:
    person = work.find(Person, command.person)
    if not isinstance(work.actor, Operator) and work.actor_id != person.id:
        raise NotAllowed("Everybody sets their own preferences.")
    values = given(replace(command, stopped=c.KEEP), "person", "stopped")
    _check_wishes(values)
    if values.get("away_until", person.away_until) != person.away_until:
        # Another absence than the one whose beginning is known.
        values.setdefault("away_from", None)
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
        if values.get("hours"):
            parse_clock(values["hours"])
        if values.get("quiet_hours"):
            start, end = values["quiet_hours"].split("-")
            Calendar("UTC", quiet=(parse_clock(start), parse_clock(end)))
    except ValueError as error:
        if "unpack" in str(error):
            raise Unusable("Quiet hours look like 18:00-08:00.") from error
        raise Unusable(str(error)) from error
    if not LOCALE.fullmatch(values.get("locale", "en")):
        raise Unusable("A language looks like en_US or de_DE.")
    days = values.get("work_days")
    if days is not None and (not days or not set(days) <= set(range(7))):
        raise Unusable("Working days are numbers from 0 (Monday) to 6 (Sunday).")


def _check(work: Work, plan: Plan, person: Person, command: c.InviteMember) -> None:
    actor = person_of(work.actor)
    if person.organization_id not in {plan.vendor_id, plan.customer_id}:
        if actor is not None:
            raise NotFound(MISSING)
        raise Unusable(f"{person.name} is of neither company of this plan.")
    if actor is not None and actor.side is Side.CUSTOMER and person.side is not actor.side:
        raise NotAllowed("You can invite your own colleagues.")
    if _SIDES.get(command.role, person.side) is not person.side:
        raise Unusable(f"The {command.role} is of the {_SIDES[command.role]}'s side.")
    if person.side is Side.CUSTOMER and command.clearance is not Audience.SHARED:
        raise Unusable("Nobody of the customer sees internal things.")
    member = member_of(plan, person.id)
    if member is not None and member.role is Role.OWNER and command.role is not Role.OWNER:
        raise Unusable("A plan needs an owner; make somebody else the owner first.")


def hand_over(work: Work, plan: Plan, person: Person, what: Audience | None = None) -> None:
    """Give the open tasks that somebody may no longer have to the head of their side.

    `what` is what they may still see; None: they are gone, and what was put to them goes to the head too.
    """
    query = select(Task).where(Task.plan_id == plan.id, Task.assignee_id == person.id)
    if what is not None:
        query = query.where(Task.audience > what)
    heir_id = _heir(plan, person, Audience.SHARED)
    if what is None:
        asked = select(Note).where(Note.plan_id == plan.id, Note.to_id == person.id)
        for note in work.session.scalars(asked.where(Note.answered_at.is_(None))):
            note.to_id = heir_id
        _hand_over_dates(work, plan, person, heir_id)
    for task in work.session.scalars(query.order_by(Task.id)):
        heir_id = _heir(plan, person, task.audience)
        if task.is_open:
            work.alter("assign", task, assignee_id=heir_id)


def _hand_over_dates(work: Work, plan: Plan, person: Person, heir_id: int | None) -> None:
    """A date that waits for the yes of who is gone waits for their side's head."""
    waiting = select(Proposal).where(
        Proposal.plan_id == plan.id,
        Proposal.to_id == person.id,
        Proposal.kind == ProposalKind.DATE,
        Proposal.state == ProposalState.OPEN,
    )
    for proposal in work.session.scalars(waiting):
        proposal.to_id = heir_id or proposal.to_id


def _heir(plan: Plan, person: Person, audience: Audience) -> int | None:
    found = heir(plan, person.side, audience)
    return found.id if found is not None and found.id != person.id else None


def _stand_alone(work: Work, plan: Plan, member: Member) -> None:
    """There is one owner and one lead: who was it before becomes a contributor."""
    if member.role not in _ALONE:
        return
    for other in plan.members:
        if other is not member and other.role is member.role:
            was = _terms(other)
            other.role = Role.CONTRIBUTOR
            work.record("invite", plan, was, _terms(other), person_id=other.person_id)


def _terms(member: Member) -> dict[str, Any]:
    return {"role": member.role.value, "clearance": int(member.clearance)}


def _linked(plan: Plan, place: tuple[str, str]) -> PlanChannel | None:
    channels = plan.channels
    return next((one for one in channels if (one.team_id, one.channel_id) == place), None)
