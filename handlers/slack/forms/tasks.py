"""From the forms about a task to commands."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from bot import commands as c
from handlers.slack.forms.filled import Filled, Wrong
from storage.kinds import Audience, Side
from storage.models import Person, Task

GONE = "That task is not there any more, or not yours to see."
NEEDED = "Say it in a few words."


def later(filled: Filled) -> Sequence[c.Command]:
    """Remind me then."""
    until = filled.day("until")
    if until is None:
        raise Wrong("until", "Say which day.")
    return [c.SnoozeTask(_task(filled).id, until)]


def due(filled: Filled) -> Sequence[c.Command]:
    """Another date, and why."""
    day = filled.day("due_on")
    if day is None:
        raise Wrong("due_on", "Say which day.")
    return [c.MoveDate(_task(filled).id, day, filled.text("why"))]


def block(filled: Filled) -> Sequence[c.Command]:
    """It cannot go on, and why."""
    return [c.BlockTask(_task(filled).id, _needed(filled, "reason"))]


def ask(filled: Filled) -> Sequence[c.Command]:
    """A question on the task; one to the customer is for both sides to read."""
    task, to = _task(filled), filled.chosen("to")
    audience = _audience(filled, to)
    return [c.Ask(task.plan_id, _needed(filled, "question"), task.id, to, audience)]


def hand(filled: Filled) -> Sequence[c.Command]:
    """Somebody else has it, or nobody."""
    return [c.AssignTask(_task(filled).id, filled.chosen("to") or None)]


def add(filled: Filled) -> Sequence[c.Command]:
    """A new task."""
    assignee = filled.chosen("assignee")
    return [
        c.AddTask(
            filled.key("plan") or filled.chosen("plan") or 0,
            " ".join(_needed(filled, "title").split()),
            assignee=assignee,
            due_on=filled.day("due_on_new"),
            milestone=filled.chosen("milestone"),
            audience=_audience(filled, assignee),
            instructions=filled.text("instructions"),
            links=tuple(link for link in [filled.text("link")] if link),
        )
    ]


def edit(filled: Filled) -> Sequence[c.Command]:
    """What differs from how the task stands, each by the verb that it takes."""
    task = _task(filled)
    words = _edited(filled, task)
    commands: list[c.Command] = [c.EditTask(task.id, **words)] if words else []
    if filled.chosen("assignee") != task.assignee_id:
        commands.append(c.AssignTask(task.id, filled.chosen("assignee")))
    if filled.day("due_on_new") != task.due_on:
        commands.append(c.MoveDate(task.id, filled.day("due_on_new")))
    return commands


def _edited(filled: Filled, task: Task) -> dict[str, Any]:
    wanted: dict[str, Any] = {
        "title": " ".join(_needed(filled, "title").split()),
        "instructions": filled.text("instructions"),
    }
    if filled.has("milestone"):
        wanted["milestone"] = filled.chosen("milestone")
    was = {
        "title": task.title,
        "instructions": task.instructions,
        "milestone": task.milestone_id,
    }
    return {name: value for name, value in wanted.items() if value != was[name]}


def _task(filled: Filled) -> Task:
    """Find the task with the person's eyes; hidden and missing are the same."""
    found = filled.session.scalar(select(Task).where(Task.id == filled.key("task")))
    if found is None:
        raise Wrong("", GONE)
    return found


def _needed(filled: Filled, name: str) -> str:
    found = filled.text(name)
    if found is None:
        raise Wrong(name, NEEDED)
    return found


def _audience(filled: Filled, whose: int | None) -> Audience:
    """Give who sees it as it was chosen; a customer's words and what is for a customer are shared."""
    person = filled.session.get(Person, whose) if whose is not None else None
    if filled.person.side is Side.CUSTOMER or not filled.has("audience"):
        return Audience.SHARED
    chosen = filled.text("audience")
    if person is not None and person.side is Side.CUSTOMER and chosen == Audience.INTERNAL.word:
        raise Wrong("audience", f"{person.name} would not see it; let both sides see it.")
    try:
        return Audience.of(chosen or "")
    except ValueError:
        raise Wrong("audience", "Say who sees it.") from None
