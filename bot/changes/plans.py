"""What can happen to a plan itself and to its milestones and goals, and what of it is shared."""

import re
from dataclasses import fields
from typing import Any

from sqlalchemy import select

from bot import commands as c
from bot.changes.dates import check_day, move_milestone
from bot.changes.work import Unusable, Work, clean
from bot.ladder import parse
from bot.policy import NotAllowed, NotFound, Operator, head
from storage.kinds import Audience, NoteKind, PlanState, Role, Side
from storage.models import Goal, Member, Milestone, Note, Organization, Person, Plan, Task

KEY = re.compile(r"[A-Z][A-Z0-9]{0,9}(-[A-Z0-9]{1,8})?")
TITLE = 200
KINDS: dict[c.Thing, type[Task | Milestone | Goal | Note]] = {
    c.Thing.TASK: Task,
    c.Thing.MILESTONE: Milestone,
    c.Thing.GOAL: Goal,
    c.Thing.NOTE: Note,
}
_ADDED: dict[type[c.Command], tuple[str, type[Milestone | Goal]]] = {
    c.AddMilestone: ("add_milestone", Milestone),
    c.AddGoal: ("add_goal", Goal),
}


def apply(
    work: Work,
    command: c.CreatePlan | c.EditPlan | c.PausePlan | c.ResumePlan | c.ClosePlan,
) -> None:
    """Begin, edit, pause, resume or close a plan."""
    if isinstance(command, c.CreatePlan):
        _create(work, command)
        return
    plan = work.find(Plan, command.plan)
    work.allow(command, plan)
    match command:
        case c.EditPlan():
            _check_ladder(command.ladder)
            values = given(command, "plan")
            # A row of its own: it is told to both sides, and how the plan's people are treated is not.
            if "consent" in values:
                work.alter("edit_plan", plan, consent=values.pop("consent"))
            work.alter("edit_plan", plan, **values)
        case c.PausePlan():
            if plan.state is PlanState.CLOSED:
                raise Unusable(f"{plan.key} is closed; resume it first.")
            work.alter("pause_plan", plan, state=PlanState.PAUSED)
        case c.ResumePlan():
            work.alter("resume_plan", plan, state=PlanState.ACTIVE)
        case c.ClosePlan():
            work.alter("close_plan", plan, state=PlanState.CLOSED)
    work.clocks.update(member.person_id for member in plan.members)


def shape(
    work: Work,
    command: c.AddMilestone | c.EditMilestone | c.AddGoal | c.EditGoal | c.Share | c.Hide,
) -> None:
    """Add or edit a milestone or a goal; share or hide a thing."""
    match command:
        case c.AddMilestone():
            _add(work, command)
        case c.EditMilestone():
            milestone = work.find(Milestone, command.milestone)
            work.allow(command, milestone.plan, milestone)
            _edit_milestone(work, milestone, given(command, "milestone"))
        case c.AddGoal():
            _add(work, command)
        case c.EditGoal():
            goal = work.find(Goal, command.goal)
            work.allow(command, goal.plan, goal)
            _edit(work, "edit_goal", goal, given(command, "goal"))
        case c.Share():
            _show(work, command, "share", Audience.SHARED)
        case c.Hide():
            _show(work, command, "hide", Audience.INTERNAL)


def given(command: c.Command, *keys: str) -> dict[str, Any]:
    """Give what an edit wants changed, its titles cleaned."""
    wanted = {field.name: getattr(command, field.name) for field in fields(command)}
    values = {n: v for n, v in wanted.items() if n not in keys and v is not c.KEEP}
    if "title" in values:
        values["title"] = clean(values["title"], "A title", TITLE)
    return values


def _check_ladder(own: dict[str, Any] | c.Keep | None) -> None:
    """Refuse a ladder that the clock could not climb later."""
    if not isinstance(own, dict):
        return
    try:
        parse(own)
    except ValueError as error:
        raise Unusable(str(error)) from error


def _create(work: Work, command: c.CreatePlan) -> None:
    owner = work.find(Person, command.owner)
    vendor = work.find(Organization, command.vendor)
    customer = work.find(Organization, command.customer)
    _check_sides(work, owner, vendor, customer)
    if not KEY.fullmatch(command.key):
        raise Unusable("A key is a short word of capital letters and digits, like ACME or ACME-2.")
    if work.session.scalar(select(Plan.id).where(Plan.key == command.key)) is not None:
        raise Unusable(f"The key {command.key} is taken; choose another.")
    plan = Plan(
        key=command.key,
        title=clean(command.title, "A plan", TITLE),
        vendor_id=vendor.id,
        customer_id=customer.id,
        starts_on=command.starts_on,
        touch=command.touch,
        consent=command.consent,
        phase=command.phase,
        state=PlanState.ACTIVE,
    )
    work.add("create_plan", plan)
    # Who begins a plan knows it: the owner needs no welcome to it.
    known = work.now if owner.id == work.actor_id else None
    member = Member(
        plan_id=plan.id,
        person_id=owner.id,
        role=Role.OWNER,
        clearance=Audience.INTERNAL,
        welcomed_at=known,
    )
    work.session.add(member)
    work.session.flush()
    work.record("invite", plan, {}, {"role": "owner", "clearance": 1}, person_id=owner.id)


def _check_sides(work: Work, owner: Person, vendor: Organization, customer: Organization) -> None:
    """A plan is between a vendor and a customer, and begun by the vendor's people."""
    if vendor.side is not Side.VENDOR or customer.side is not Side.CUSTOMER:
        raise Unusable("A plan is between a vendor and a customer.")
    if owner.organization_id != vendor.id:
        raise Unusable("A plan's owner is of the vendor.")
    if isinstance(work.actor, Operator) or work.actor.organization_id == vendor.id:
        return
    if work.actor.side is Side.CUSTOMER:
        raise NotAllowed("Only the vendor's team can begin a plan.")
    raise NotFound("There is no such thing on your plans.")


def _add(work: Work, command: c.AddMilestone | c.AddGoal) -> None:
    """Add it; the same title again is refused, or brings back what was taken out."""
    plan = work.find(Plan, command.plan)
    work.allow(command, plan)
    values = given(command, "plan")
    verb, kind = _ADDED[type(command)]
    found = _named(work, plan, kind, values["title"])
    if found is None:
        work.add(verb, kind(plan_id=plan.id, **values))
    elif found.removed_at is not None:
        work.alter(verb, found, **values, removed_at=None)
    else:
        raise Unusable(f"The plan has “{found.title}” already.")


def _edit(work: Work, verb: str, thing: Milestone | Goal, values: dict[str, Any]) -> None:
    """Change it, unless its new title is taken."""
    title = values.get("title", thing.title)
    if title != thing.title and _named(work, thing.plan, type(thing), title) is not None:
        raise Unusable(f"The plan has “{title}” already.")
    check_day(values.get("done_on"))
    work.alter(verb, thing, **values)


def _edit_milestone(work: Work, milestone: Milestone, values: dict[str, Any]) -> None:
    """Change it; another date may have to wait for the other side's yes, all else does not."""
    moved = "due_on" in values
    day = values.pop("due_on", None)
    _edit(work, "edit_milestone", milestone, values)
    if moved:
        move_milestone(work, milestone, day)


def _named(
    work: Work, plan: Plan, kind: type[Milestone | Goal], title: str
) -> Milestone | Goal | None:
    if kind is Milestone:
        milestones = select(Milestone).where(Milestone.plan_id == plan.id)
        return work.session.scalar(milestones.where(Milestone.title == title))
    goals = select(Goal).where(Goal.plan_id == plan.id, Goal.title == title)
    return work.session.scalar(goals)


def _show(work: Work, command: c.Share | c.Hide, verb: str, audience: Audience) -> None:
    thing = work.find(KINDS[command.thing], command.id)
    plan = work.find(Plan, thing.plan_id)
    work.allow(command, plan, thing)
    if isinstance(thing, Task) and audience is Audience.INTERNAL:
        _check_hidden(thing)
    asked = _whom(plan, thing, audience)
    # Told as what it is for who is asked: a question, and not one that was somewhere else before.
    change = work.alter("ask" if asked else verb, thing, audience=audience, **asked)
    if change is not None and verb == "hide":
        # Who could see it hears nothing of its being hidden.
        change.audience = Audience.INTERNAL


def _whom(plan: Plan, thing: Task | Milestone | Goal | Note, audience: Audience) -> dict[str, Any]:
    """Put an open question that is shared to the other side's head, where it was put to nobody."""
    if not isinstance(thing, Note) or audience is Audience.INTERNAL or thing.to_id is not None:
        return {}
    if thing.kind is not NoteKind.QUESTION or thing.answered_at is not None:
        return {}
    asked = head(plan, Side.CUSTOMER)
    return {"to_id": asked.id} if asked else {}


def _check_hidden(task: Task) -> None:
    if task.assignee is not None and task.assignee.side is Side.CUSTOMER:
        raise Unusable(f"{task.number} is {task.assignee.name}'s; give it to your side first.")
