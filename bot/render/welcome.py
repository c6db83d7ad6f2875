"""The first message to somebody new on a plan, and what is no change of a plan."""

from typing import Any

from bot.render import healths, refusals, surfaces
from bot.render.language import ngettext
from bot.render.model import Content, Group, Held
from bot.render.tasks import task_item
from bot.render.teller import Teller, first_name
from bot.render.voice import one_line
from storage import queries
from storage.kinds import Role, Side, State
from storage.models import Member, Message, Milestone, Person, Plan

NOTICES = frozenset(
    {
        "held",
        "confirm_sender",
        "channel_gone",
        "workspace_gone",
        "unreachable",
        "away",
        "bind",
        "fresh",
        "dead_address",
    }
)
NO_HELD: dict[str, Any] = {
    "sender": "",
    "subject": "",
    "arrived": "",
    "why": "",
    "number": 0,
    "is_new": False,
}


def content(teller: Teller, message: Message) -> Content | None:
    """Say what this is, who asks, the one next thing, how to answer, how to stop."""
    person = teller.person
    plan = queries.plan_of(teller.session, message.plan_id or 0)
    if plan is None or person is None:
        return None
    goals = teller.once("goals", lambda: queries.goals(teller.session, plan.id))
    mine = surfaces.mine(teller)
    first = [row for row in mine if row.plan_id == plan.id][:1]
    return Content(
        kind="welcome",
        groups=(Group("", tuple(task_item(teller, row) for row in first)),),
        facts={
            "name": first_name(person.name),
            "plan_title": one_line(plan.title),
            "key": plan.key,
            "asker": _asker(teller, plan),
            "runs_it": _owner(teller, plan) is person,
            "partner": _partner(plan, person),
            "goals": [one_line(goal.title) for goal in goals[:2]],
            "has_task": bool(first),
            "more": max(0, sum(row.plan_id == plan.id for row in mine) - 1),
            "url": teller.links.plan(plan.id),
            "stop": teller.links.unsubscribe(person.id),
        },
        shown=tuple(row.id for row in first),
        thread=f"plan:{plan.id}",
        plan_id=plan.id,
        plan_name=plan.title,
    )


def notice(teller: Teller, message: Message, held: Held | None) -> Content | None:
    """Tell of a mail that is held, of a sender to confirm, of a channel that is gone."""
    what = str(message.about.get("what", ""))
    if what == "health":
        return healths.content(teller, message)
    if what == "reached":
        return _reached(teller, message)
    if what not in NOTICES:
        return None
    plan = queries.plan_of(teller.session, message.plan_id or 0)
    facts: dict[str, Any] = {
        **(NO_HELD if held is None else _held(teller, held)),
        "what": what,
        "key": plan.key if plan else "",
        "plan_title": one_line(plan.title) if plan else "",
        "number": message.about.get("incoming", 0),
        "person": _named(teller, message.about.get("person")),
        "until": teller.iso_day(message.about.get("until")),
        "since": teller.iso_day(message.about["since"]) if "since" in message.about else "",
        "own_words": bool(message.about.get("own_words")),
        "account": one_line(str(message.about.get("account", "")), 140),
        "link": _link(teller, message, what),
    }
    said = teller.voice.say("notice.words", facts)
    return Content(
        kind="notice",
        facts={**facts, "lines": [teller.voice.safe(line) for line in said.splitlines() if line]},
        thread=f"plan:{plan.id}" if plan else "plan:0",
        plan_id=plan.id if plan else None,
        plan_name=plan.title if plan else "",
    )


def _reached(teller: Teller, message: Message) -> Content | None:
    """Celebrate a milestone, as long as all of it that the reader sees is done."""
    step = teller.session.get(Milestone, message.about.get("milestone", 0))
    plan = queries.plan_of(teller.session, message.plan_id or 0)
    if step is None or plan is None:
        return None
    inside = [
        one for one in queries.plan_tasks(teller.session, plan.id) if one.milestone_id == step.id
    ]
    if not inside or any(task.is_open for task in inside):
        return None
    others = [one for one in queries.milestones(teller.session, [plan.id]) if one.id != step.id]
    left = {task.milestone_id for task in queries.open_tasks(teller.session, plan.id)}
    following = next((one for one in others if one.done_on is None and one.id in left), None)
    facts: dict[str, Any] = {
        **NO_HELD,
        "what": "reached",
        "key": plan.key,
        "plan_title": one_line(plan.title),
        "step": one_line(step.title),
        "done": _tasks(sum(task.state is State.DONE for task in inside)),
        "following": one_line(following.title) if following else "",
        "due": teller.day(following.due_on) if following and following.due_on else "",
    }
    said = teller.voice.say("notice.words", facts)
    lines = [teller.voice.safe(line) for line in said.splitlines() if line]
    return Content(kind="notice", facts={**facts, "link": "", "lines": lines}, plan_id=plan.id)


def _tasks(number: int) -> str:
    return ngettext("%(num)s task", "%(num)s tasks", number)


def _held(teller: Teller, held: Held) -> dict[str, Any]:
    addresses = teller.person.addresses if teller.person else ()
    return {
        "sender": one_line(held.sender, 120),
        "subject": one_line(held.subject, 120),
        "arrived": teller.instant(held.arrived_at),
        "why": one_line(refusals.say(held.why or ""), 200),
        "is_new": held.sender not in {one.email for one in addresses},
    }


def _link(teller: Teller, message: Message, what: str) -> str:
    """Give where what is asked for can be looked at; empty where there is nothing to look at."""
    assert message.person_id is not None
    if what == "fresh" and message.plan_id is not None:
        return teller.links.fresh(message.plan_id, message.person_id, message.id)
    if what != "bind":
        return ""
    return teller.links.do("bind", message.id, message.person_id, message.id)


def _named(teller: Teller, person_id: object) -> str:
    if not isinstance(person_id, int):
        return ""
    return teller.name(teller.session.get(Person, person_id), "")


def _asker(teller: Teller, plan: Plan) -> str:
    """Name who runs the plan: they are who asks."""
    owner = _owner(teller, plan)
    if owner is None:
        return plan.vendor.name
    return f"{one_line(owner.name)} ({plan.vendor.name})"


def _owner(teller: Teller, plan: Plan) -> Person | None:
    found: list[Member] = list(queries.members(teller.session, [plan.id]))
    return next((member.person for member in found if member.role is Role.OWNER), None)


def _partner(plan: Plan, person: Person) -> str:
    return plan.vendor.name if person.side is Side.CUSTOMER else plan.customer.name
