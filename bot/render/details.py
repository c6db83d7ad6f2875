"""What stands under the sentence of a change: why, what was, what comes next."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot import status as standings
from bot.render.beginnings import unlocked
from bot.render.dates import join
from bot.render.happened import hidden, seen
from bot.render.language import gettext as _
from bot.render.language import mark
from bot.render.tasks import names
from bot.render.teller import Teller, first_name
from bot.render.voice import one_line
from bot.status import Effect, GoalRow, TaskRef
from storage import queries
from storage.kinds import Audience, Consent, ProposalKind, ProposalState
from storage.models import Change, Goal, Milestone, Note, Person, Proposal, Task

_WORDS = """reason first_promise step step_due accepted declined old title milestone after due_from due_to
measure begins milestone_reached unlocks question answer_to consent also"""
_SWITCHES = "withdrawn waiting instructions links answered"
_CONSENT = {
    Consent.ALWAYS: mark("every later date of what both sides see"),
    Consent.MILESTONE: mark("a later date that moves a milestone"),
    Consent.NEVER: mark("none; each side moves its dates and the other is told"),
}
MOST_EFFECTS = 5
EMPTY: dict[str, Any] = dict.fromkeys(_WORDS.split(), "") | dict.fromkeys(_SWITCHES.split(), False)
LONGEST_REASON = 500
POINTERS = {"milestone_id", "after"}


def lines(teller: Teller, change: Change) -> tuple[str, ...]:
    """Give the lines under a change, safe to print."""
    found = _FACTS.get(change.verb, _none)(teller, change)
    said = teller.voice.say("details.words", {**EMPTY, **found})
    return tuple(teller.voice.safe(line) for line in said.splitlines() if line.strip())


def tells(teller: Teller, change: Change) -> bool:
    """Whether there is anything in a change that the reader may see."""
    return teller.once(("tells", change.id), lambda: _tells(teller, change))


def _tells(teller: Teller, change: Change) -> bool:
    if hidden(teller, change):
        return False
    # An edit that only points at what is hidden says nothing.
    points = change.verb == "edit" and set(change.was) <= POINTERS
    return not points or bool(lines(teller, change))


def _unlocked(teller: Teller, change: Change) -> dict[str, Any]:
    """Say what else can begin; the reader's first own one stands there as a task."""
    free = unlocked(teller, change)
    mine = [task for task in free if teller.is_reader(task.assignee)]
    others = [task for task in free if not teller.is_reader(task.assignee)]
    return {
        "milestone_reached": _reached(teller, change),
        "begins": names(tuple(_ref(task) for task in mine[1:])),
        "unlocks": join([_next(teller, task) for task in others]),
    }


def _reached(teller: Teller, change: Change) -> str:
    """Name the milestone of which this was the last task that the reader sees; empty where it was not."""
    task = change.task
    step: Milestone | None = seen(teller.session, Milestone, task.milestone_id if task else None)
    if task is None or step is None:
        return ""
    every = queries.plan_tasks(teller.session, task.plan_id)
    inside = [one for one in every if one.milestone_id == step.id]
    if any(one.is_open for one in inside):
        return ""
    ended = queries.endings(teller.session, [one.id for one in inside])
    return teller.thing(step) if max(one.id for one in ended.values()) == change.id else ""


def _next(teller: Teller, task: Task) -> str:
    return f"{task.number}. {one_line(task.title, 60)} ({teller.aside(task.assignee)})"


def _ref(task: Task) -> TaskRef:
    return TaskRef(task.id, task.number, task.title)


def _moved(teller: Teller, change: Change) -> dict[str, Any]:
    """Say why, and what was promised first where that is neither the old date nor the new."""
    task = change.task
    dates = {change.was.get("due_on"), change.now.get("due_on")}
    first = task.promised_on if task else None
    shown = first is not None and first.isoformat() not in dates
    return {
        "reason": one_line(str(change.now.get("why") or ""), LONGEST_REASON),
        "first_promise": teller.day(first) if shown else "",
        "also": _also(teller, task, change.was.get("due_on"), change.now.get("due_on")),
    }


def _proposal(teller: Teller, change: Change) -> dict[str, Any]:
    proposal: Proposal | None = change.proposal
    if proposal is None or proposal.kind is not ProposalKind.DATE:
        return {}
    task = proposal.task
    step = task.milestone if task else None
    first = proposal.task.promised_on if proposal.task else None
    decider = seen(teller.session, Person, proposal.decided_by_id)
    return {
        "reason": one_line(str(proposal.about.get("why") or ""), LONGEST_REASON),
        "first_promise": teller.day(first) if first and first != proposal.old_on else "",
        "step": teller.thing(step) if step and step.due_on else "",
        "step_due": teller.day(step.due_on) if step else "",
        "old": teller.day(proposal.old_on),
        "also": _effects(teller, task, proposal.old_on, proposal.new_on),
        "waiting": proposal.state is ProposalState.OPEN and teller.is_reader(proposal.to),
        **_decided(teller, proposal, decider),
    }


def _also(teller: Teller, task: Task | None, old: str | None, new: str | None) -> str:
    days = [date.fromisoformat(day) if day else None for day in (old, new)]
    return _effects(teller, task, *days)


def _effects(teller: Teller, task: Task | None, old: date | None, new: date | None) -> str:
    """Say what else cannot end before another day then; each with the date that it has itself."""
    if task is None or not task.is_open:
        return ""
    found = teller.once(
        ("effects", task.id, old, new),
        lambda: standings.effects(
            teller.session,
            task.plan,
            teller.person,
            teller.now,
            task_id=task.id,
            old_on=old,
            new_on=new,
        ),
    )
    said = [_effect(teller, one) for one in found if one.new_on > one.old_on]
    more = [_("%(more)s more", more=len(said) - MOST_EFFECTS)] if len(said) > MOST_EFFECTS else []
    return join([*said[:MOST_EFFECTS], *more])


def _effect(teller: Teller, effect: Effect) -> str:
    thing = effect.thing
    name = f"{thing.number}. {thing.title}" if isinstance(thing, TaskRef) else thing.title
    late = effect.due_on is not None and effect.new_on > effect.due_on
    facts = {"thing": one_line(name, 60), "new": teller.day(effect.new_on)}
    if not late:
        return _("%(thing)s (not before %(new)s)", **facts)
    return _("%(thing)s (not before %(new)s, due %(due)s)", **facts, due=teller.day(effect.due_on))


def _decided(teller: Teller, proposal: Proposal, decider: Person | None) -> dict[str, Any]:
    name = teller.name(decider, _("somebody"))
    name = name[:1].upper() + name[1:]
    return {
        "accepted": name if proposal.state is ProposalState.ACCEPTED else "",
        "declined": name if proposal.state is ProposalState.DECLINED else "",
        "withdrawn": proposal.state is ProposalState.WITHDRAWN,
    }


def _question(teller: Teller, change: Change) -> dict[str, Any]:
    """Say to whom an answer goes, so that nobody writes to the customer without knowing it."""
    note = change.note
    if note is None:
        return {}
    asked = note.answered_at is None and teller.is_reader(note.to) and note.author is not None
    return {
        "answer_to": answers_go_to(note) if asked else "",
        "answered": note.answered_at is not None,
    }


def answers_go_to(note: Note) -> str:
    """Name who reads an answer; an internal one stays inside."""
    name = first_name(note.author.name) if note.author else _("the plan")
    if note.audience is Audience.SHARED:
        return name
    return _("%(name)s, and stays internal", name=name)


def _answer(teller: Teller, change: Change) -> dict[str, Any]:
    asked: Note | None = None
    if change.note is not None:
        asked = seen(teller.session, Note, change.note.answers_id)
    return {"question": one_line(asked.text, 300) if asked else ""}


def _edited(teller: Teller, change: Change) -> dict[str, Any]:
    was, now = change.was, change.now
    milestone: Milestone | None = seen(teller.session, Milestone, now.get("milestone_id"))
    goal: Goal | None = seen(teller.session, Goal, change.goal_id)
    old, new = was.get("due_on"), now.get("due_on")
    return {
        "title": one_line(str(was["title"])) if "title" in was else "",
        "milestone": teller.thing(milestone) if milestone and "milestone_id" in was else "",
        "instructions": "instructions" in was and bool(now.get("instructions")),
        "links": "links" in was and bool(now.get("links")),
        "after": _after(teller, change),
        # The sentence says from when to when it was moved.
        "due_from": teller.iso_day(was["due_on"]) if old and not new else "",
        "due_to": teller.iso_day(now["due_on"]) if new and not old else "",
        "measure": measure(goal) if goal else "",
        "consent": _(_CONSENT[Consent(now["consent"])]) if "consent" in now else "",
    }


def _after(teller: Teller, change: Change) -> str:
    """Name what a task comes after now; nothing where what the reader sees of it is as it was."""
    was, now = _seen_tasks(teller, change.was), _seen_tasks(teller, change.now)
    return "" if was == now else names(now)


def _seen_tasks(teller: Teller, columns: dict[str, Any]) -> tuple[TaskRef, ...]:
    keys = sorted(key for key in columns.get("after", []) if isinstance(key, int))
    return tuple(_ref(task) for task in queries.tasks_by_id(teller.session, keys))


def _cancelled(_teller: Teller, change: Change) -> dict[str, Any]:
    return {"reason": one_line(str(change.now.get("reason") or ""), LONGEST_REASON)}


def _none(_teller: Teller, _change: Change) -> dict[str, Any]:
    return {}


_FACTS: dict[str, Callable[[Teller, Change], dict[str, Any]]] = {
    "complete": _unlocked,
    "move": _moved,
    "propose": _proposal,
    "ask": _question,
    "answer": _answer,
    "edit": _edited,
    "edit_milestone": _edited,
    "edit_plan": _edited,
    "edit_goal": _edited,
    "add_goal": _edited,
    "cancel": _cancelled,
}


def measure(goal: Goal | GoalRow) -> str:
    """Write a goal's measure: "from 6 to 1 minutes, now 4"."""
    unit = f" {one_line(goal.unit, 40)}" if goal.unit else ""
    words = [_way(goal, unit)] if goal.baseline is not None or goal.target is not None else []
    if goal.actual is not None:
        words.append(_("now %(actual)s", actual=f"{goal.actual:g}{'' if words else unit}"))
    return ", ".join(words)


def _way(goal: Goal | GoalRow, unit: str) -> str:
    """Write from where to where a goal goes, as far as it is known."""
    if goal.target is None:
        return _("from %(baseline)s", baseline=f"{goal.baseline:g}")
    target = f"{goal.target:g}{unit}"
    if goal.baseline is None:
        return _("to %(target)s", target=target)
    return _("from %(baseline)s to %(target)s", baseline=f"{goal.baseline:g}", target=target)
