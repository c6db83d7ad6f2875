"""What a row of history says: the facts for its sentence, with what the reader may see of them."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from bot.health import Colour
from bot.render import audiences, colours
from bot.render.beginnings import begins
from bot.render.language import gettext as _
from bot.render.language import mark
from bot.render.teller import Teller, state_word
from bot.render.voice import one_line
from storage.kinds import NoteKind, Origin, ProposalKind, Role, Side, State
from storage.models import Change, Goal, Milestone, Note, Person, Proposal, Task

_ROLES = {
    Role.OWNER: mark("owner"),
    Role.CONTRIBUTOR: mark("contributor"),
    Role.LEAD: mark("project lead"),
    Role.SPONSOR: mark("sponsor"),
    Role.VIEWER: mark("viewer"),
}
_CHANNELS = {"mail": mark("by mail"), "slack": mark("in Slack")}
_WORDS = """task thing person before due old new until reason kind role state undid channel away what wished
colour told"""
_SWITCHES = "for_reader is_new reached is_date stopped started begins counters own yours joined"
# Every sentence may print each of these; what a verb does not have is empty.
BASE: dict[str, Any] = dict.fromkeys(_WORDS.split(), "") | dict.fromkeys(_SWITCHES.split(), False)


def role_word(role: Role) -> str:
    """Say as what somebody is on a plan."""
    return _(_ROLES[role])


def sentence(teller: Teller, change: Change, *, door: bool = True) -> str:
    """Say in a sentence who did what and, but in a subject, through which door. Only of what is not `hidden`."""
    found = facts(teller, change)
    found = found if door else {**found, "door": ""}
    return teller.voice.say(f"verbs/{change.verb}.words", found)


def named(teller: Teller, change: Change) -> str:
    """Name the task or the milestone that a change is about."""
    return teller.task(change.task) if change.task else _thing(teller, change)


def hidden(teller: Teller, change: Change) -> bool:
    """Whether the reader may not see what the change is about, or it left every read.

    In which channels a plan lives is the vendor's affair: some of them are internal.
    """
    if change.verb in {"link", "unlink"} or change.now.get("undid") in {"link", "unlink"}:
        return teller.person is None or teller.person.side is not Side.VENDOR
    if change.task_id is not None and change.task is None:
        return True
    things = ((Milestone, change.milestone_id), (Goal, change.goal_id), (Note, change.note_id))
    gone = any(key is not None and seen(teller.session, kind, key) is None for kind, key in things)
    return gone and change.verb != "undo"


def seen(session: Session, kind: type[Any], key: int | None) -> Any:
    """Load a row with the reader's eyes; None where it is hidden or none is named."""
    return None if key is None else session.get(kind, key)


def facts(teller: Teller, change: Change) -> dict[str, Any]:
    """Gather what the sentence of a change prints."""
    who = teller.actor(change.actor, change.origin, change.plan)
    return {
        **BASE,
        "who": who,
        "speaker": _speaker(teller, change),
        "door": teller.door(change.origin),
        "plan": teller.strong(change.plan.title) if change.plan else "",
        "task": teller.task(change.task) if change.task else "",
        "thing": _thing(teller, change),
        "reason": one_line(str(change.now.get("reason") or ""), 300),
        "state": _state(change),
        "own": teller.is_reader(change.actor) and not teller.aloud,
        "undid": str(change.now.get("undid", "")),
        **_FACTS.get(change.verb, _no_facts)(teller, change),
    }


def _state(change: Change) -> str:
    """Say in what state the change left its task; in which it is where the change left it alone."""
    left = change.now.get("state")
    # A plan and a proposal have states of their own.
    if change.task is not None and left in tuple(State):
        return state_word(State(left))
    return state_word(change.task.state) if change.task else ""


def _speaker(teller: Teller, change: Change) -> str:
    """Name who did it, within a sentence."""
    if change.actor is None and change.origin is not Origin.CLOCK:
        return teller.by(None, change.plan)
    own = teller.is_reader(change.actor) and not teller.aloud
    return _("you") if own else teller.actor(change.actor, change.origin, change.plan)


def _thing(teller: Teller, change: Change) -> str:
    """Name what a change is about where it is no task: a milestone, a goal, a note."""
    milestone: Milestone | None = seen(teller.session, Milestone, change.milestone_id)
    goal: Goal | None = seen(teller.session, Goal, change.goal_id)
    named = milestone or goal
    if named is not None:
        return teller.thing(named)
    if change.note_id is not None:
        return _("a note")
    return teller.task(change.task) if change.task else ""


def _given(teller: Teller, change: Change) -> dict[str, Any]:
    """Say who has it now and who had it. A due date is the task's own, as it is now."""
    session, key = teller.session, change.now.get("assignee_id")
    now: Person | None = seen(session, Person, key)
    was: Person | None = seen(session, Person, change.was.get("assignee_id"))
    due_on = change.task.due_on if change.task else None
    return {
        # Their task stands under the sentence then.
        "for_reader": teller.is_reader(now) and _is_theirs(teller, change.task),
        "person": teller.name(now, ""),
        "before": teller.name(was),
        "due": teller.day(due_on) if due_on else "",
    }


def _added(teller: Teller, change: Change) -> dict[str, Any]:
    """Say who has it and the date that it began with: later ones are told as moves."""
    due_on = change.now.get("due_on")
    return {**_given(teller, change), "due": teller.iso_day(due_on) if due_on else ""}


def _is_theirs(teller: Teller, task: Task | None) -> bool:
    return task is not None and task.is_open and teller.is_reader(task.assignee)


def _moved(teller: Teller, change: Change) -> dict[str, Any]:
    old, new = change.was.get("due_on"), change.now.get("due_on")
    return {
        "old": teller.iso_day(old) if old else "",
        "new": teller.iso_day(new) if new else "",
    }


def _member(teller: Teller, change: Change) -> dict[str, Any]:
    role = change.now.get("role")
    return {
        "person": teller.name(change.person, "") if change.person else "",
        "role": role_word(Role(role)) if role else "",
        "is_new": not change.was,
        "joined": change.person_id == change.actor_id,
    }


def _said(teller: Teller, change: Change) -> dict[str, Any]:
    note = change.note
    if note is None:
        return {}
    return {
        "kind": (note.kind or NoteKind.COMMENT).value,
        "person": teller.name(note.to, audiences.everybody(note)),
        "for_reader": teller.is_reader(note.to),
    }


def _proposed(teller: Teller, change: Change) -> dict[str, Any]:
    proposal: Proposal | None = change.proposal
    if proposal is None or proposal.kind is not ProposalKind.DATE:
        return {}
    return {
        "is_date": True,
        "for_reader": teller.is_reader(proposal.to),
        "person": teller.name(proposal.to),
        "old": teller.day(proposal.old_on),
        "new": teller.day(proposal.new_on),
        "what": named(teller, change),
        **_countered(teller, proposal),
    }


def _countered(teller: Teller, proposal: Proposal) -> dict[str, Any]:
    """Say which date is answered with another one."""
    first: Proposal | None = seen(teller.session, Proposal, proposal.about.get("counters"))
    if first is None:
        return {}
    return {"counters": True, "wished": teller.day(first.new_on)}


def _preferences(teller: Teller, change: Change) -> dict[str, Any]:
    now = change.now
    channel = _CHANNELS.get(str(now.get("channel")), "")
    return {
        "channel": _(channel) if channel else "",
        "away": teller.iso_day(now["away_until"]) if now.get("away_until") else "",
        "old": teller.iso_day(now["away_from"]) if now.get("away_from") else "",
        "stopped": now.get("stopped_at") is not None,
        "started": "stopped_at" in now and now["stopped_at"] is None,
    }


def _reminded(teller: Teller, change: Change) -> dict[str, Any]:
    return {
        "for_reader": teller.is_reader(change.person),
        "person": teller.name(change.person),
    }


def _climbed(teller: Teller, change: Change) -> dict[str, Any]:
    """Say whom a step of the ladder told, and who is told next; a task that moved since has no next."""
    task, tell = change.task, change.now.get("tell")
    above: Person | None = seen(teller.session, Person, tell)
    return {
        "for_reader": teller.is_reader(change.person),
        "told": teller.name(change.person),
        "person": teller.name(task.assignee if task else None),
        "due": teller.day(task.due_on) if task and task.due_on else "",
        "before": teller.name(above, "") if task and task.is_open else "",
        "until": teller.iso_day(change.now.get("on")),
    }


def _step(teller: Teller, change: Change) -> dict[str, Any]:
    milestone: Milestone | None = seen(teller.session, Milestone, change.milestone_id)
    due_on = milestone.due_on if milestone else None
    old, new = (side.get("due_on") for side in (change.was, change.now))
    return {
        "old": teller.iso_day(old) if old else "",
        "new": teller.iso_day(new) if new else "",
        "due": teller.day(due_on) if due_on else "",
        "reached": change.now.get("done_on") is not None,
    }


def _completed(teller: Teller, change: Change) -> dict[str, Any]:
    return {"begins": bool(begins(teller, change))}


def _snoozed(teller: Teller, change: Change) -> dict[str, Any]:
    until = change.now.get("snoozed_until")
    return {"until": teller.iso_day(until) if until else ""}


def _nudged(teller: Teller, change: Change) -> dict[str, Any]:
    whom: Person | None = seen(teller.session, Person, change.now.get("to_id"))
    return {
        "for_reader": teller.is_reader(whom) and _is_theirs(teller, change.task),
        "person": teller.name(whom),
    }


def _coloured(teller: Teller, change: Change) -> dict[str, Any]:
    now = change.now
    return {
        "colour": colours.word(Colour(now["colour"])),
        "until": teller.iso_day(now["until"]),
        "reason": one_line(str(now["why"]), 300),
    }


def _undone(teller: Teller, change: Change) -> dict[str, Any]:
    whom = _member(teller, change) if change.person_id is not None else {}
    now: Person | None = seen(teller.session, Person, change.now.get("assignee_id"))
    yours = {"yours": teller.is_reader(now)}
    return {**_given(teller, change), **_moved(teller, change), **whom, **yours}


def _no_facts(_teller: Teller, _change: Change) -> dict[str, Any]:
    return {}


_FACTS: dict[str, Callable[[Teller, Change], dict[str, Any]]] = {
    "add": _added,
    "assign": _given,
    "complete": _completed,
    "move": _moved,
    "undo": _undone,
    "invite": _member,
    "remove": _member,
    "depart": _member,
    "return": _member,
    "comment": _said,
    "ask": _said,
    "answer": _said,
    "propose": _proposed,
    "accept": _proposed,
    "decline": _proposed,
    "add_milestone": _step,
    "edit_milestone": _step,
    "snooze": _snoozed,
    "nudge": _nudged,
    "set_health": _coloured,
    "remind": _reminded,
    "escalate": _climbed,
    "preferences": _preferences,
}
