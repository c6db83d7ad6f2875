"""From what was understood to commands, and back and forth between actions and JSON."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date, time
from enum import Enum
from typing import TYPE_CHECKING, Any

from bot import commands as c
from bot.reading import Action, Option
from storage.kinds import Audience, Do

if TYPE_CHECKING:
    from bot.conversation.listen import Heard

# What changes the plan; the rest is talk or a wish to be shown something.
STATE = frozenset(
    {
        Do.COMPLETE,
        Do.REOPEN,
        Do.START,
        Do.BLOCK,
        Do.DUE,
        Do.SNOOZE,
        Do.ASSIGN,
        Do.ADD,
        Do.CANCEL,
    }
)


_BLOCKED = re.compile(
    r"^(?:(?:it|this|that|task|and|#?\d+)[\s:,]+)*(?:(?:it's|is|are|still|currently|now)\s+)*"
    r"blocked(?:\s*[,:;.–—-]\s*|\s+(?=because|since|as)|$)(?:(?:because|since|as)\s+)?",  # noqa: RUF001
    re.IGNORECASE,
)


def orders(heard: "Heard", actions: Iterable[Action]) -> tuple[c.Command, ...]:
    """Give the commands of the actions that change the plan."""
    found = (_order(heard, action) for action in actions if action.do in STATE)
    return tuple(order for order in found if order is not None)


def bare(action: Action) -> Action:
    """Give the action without the words that led to it, to compare it with another."""
    return replace(action, words="")


def store(option: Option) -> list[dict[str, Any]]:
    """Give an option as JSON."""
    return [{n: _plain(v) for n, v in asdict(a).items() if v is not None} for a in option.actions]


def option(stored: Iterable[Mapping[str, Any]]) -> Option:
    """Make an option again from JSON."""
    return Option(tuple(_action(one) for one in stored))


def _action(stored: Mapping[str, Any]) -> Action:
    values = dict(stored)
    values["do"] = Do(values["do"])
    for name in ("date", "until"):
        if name in values:
            values[name] = date.fromisoformat(values[name])
    if "time" in values:
        values["time"] = time.fromisoformat(values["time"])
    return Action(**values)


def _plain(value: Any) -> Any:
    if isinstance(value, date | time):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _order(heard: "Heard", action: Action) -> c.Command | None:  # noqa: PLR0911 - one for each verb
    if action.do is Do.ADD:
        return _add(heard, action)
    task = heard.key_of(action.task) if action.task is not None else None
    if task is None:
        return None
    match action.do:
        case Do.COMPLETE:
            return c.CompleteTask(task)
        case Do.REOPEN:
            return c.ReopenTask(task)
        case Do.START:
            return c.StartTask(task)
        case Do.BLOCK:
            return c.BlockTask(task, _why(action.reason or action.words or heard.said.text))
        case Do.CANCEL:
            return c.CancelTask(task, action.reason)
        case Do.DUE if action.date is not None:
            return c.MoveDate(task, action.date, action.reason)
        case Do.SNOOZE if action.until is not None:
            return c.SnoozeTask(task, action.until)
        case Do.ASSIGN if action.to is not None and action.to in heard.people:
            return c.AssignTask(task, heard.people[action.to])
    return None


def _why(reason: str) -> str | None:
    """Give the reason without the words that only say once more that it is blocked; None where none is left."""
    return _BLOCKED.sub("", reason).strip() or None


def _add(heard: "Heard", action: Action) -> c.Command | None:
    """A task for the customer is shared; else it is told no further than the place it was said in."""
    if heard.plan_id is None or not action.title:
        return None
    assignee = heard.people.get(action.to) if action.to else None
    audience = Audience.SHARED if assignee in heard.customers else heard.said.audience
    return c.AddTask(
        heard.plan_id, action.title, assignee=assignee, due_on=action.date, audience=audience
    )


def as_asked(words: str, text: str) -> str:
    """Give a question with the mark that it was written with: a clause ends before it."""
    found = text.find(words)
    mark = text[found + len(words) :].lstrip()[:1] if found >= 0 else ""
    return f"{words}{mark}" if mark in {"?", "？"} else words  # noqa: RUF001
