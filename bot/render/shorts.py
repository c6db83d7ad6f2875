"""A change in a few words ("12 done", "15 due Fri 6 March"): for receipts and for the buttons of a question."""

from collections.abc import Sequence
from typing import Any

from bot import commands as c
from bot.render.dates import join
from bot.render.happened import seen
from bot.render.language import gettext as _
from bot.render.language import mark
from bot.render.teller import Teller
from bot.render.voice import one_line, text_voice
from storage.models import Change, Note, Person, Task

VERBS: dict[type[c.Command], str] = {
    c.CompleteTask: "complete",
    c.ReopenTask: "reopen",
    c.StartTask: "start",
    c.BlockTask: "block",
    c.UnblockTask: "unblock",
    c.CancelTask: "cancel",
    c.MoveDate: "move",
    c.SnoozeTask: "snooze",
    c.AssignTask: "assign",
    c.AddTask: "add",
    c.Comment: "comment",
    c.Ask: "ask",
    c.Answer: "answer",
}
SHORT = frozenset(VERBS.values()) - {"comment", "ask", "answer"}
NONE_OF_THESE = mark("None of these")


def of_change(teller: Teller, change: Change) -> str:
    """Say a change of a task in a few plain words."""
    now = change.now
    day = now.get("snoozed_until") if change.verb == "snooze" else now.get("due_on")
    return _say(
        verb=change.verb,
        number=change.task.number if change.task else 0,
        title=one_line(change.task.title, 60) if change.task else "",
        date=teller.iso_day(day) if day else "",
        person=_person(teller, now.get("assignee_id"), change.verb),
        reason=one_line(str(now.get("reason") or ""), 80),
    )


def of_option(teller: Teller, commands: Sequence[dict[str, Any]]) -> str | None:
    """Say what one tap would do; None where it names what the reader does not see."""
    words = [_of_command(teller, c.load(stored)) for stored in commands]
    said = [word for word in words if word is not None]
    if len(said) < len(words):
        return None
    return join(said) if said else _(NONE_OF_THESE)


def _of_command(teller: Teller, command: c.Command) -> str | None:
    key = getattr(command, "task", None)
    task: Task | None = seen(teller.session, Task, key)
    note: Note | None = seen(teller.session, Note, getattr(command, "note", None))
    if (key is not None and task is None) or (isinstance(command, c.Answer) and note is None):
        return None
    verb = VERBS.get(type(command), "")
    day = getattr(command, "until", None) or getattr(command, "due_on", None)
    whose = getattr(command, "to", None) or getattr(command, "assignee", None)
    said = _say(
        verb=verb,
        number=task.number if task else 0,
        title=one_line(str(getattr(command, "title", "") or ""), 60),
        date=teller.day(day) if day else "",
        person=_person(teller, whose, verb),
        reason=one_line(str(getattr(command, "reason", "") or ""), 40),
    )
    return f"{said} ({one_line(task.title, 40)})" if task else said


def _person(teller: Teller, key: int | None, verb: str) -> str:
    person: Person | None = seen(teller.session, Person, key)
    return teller.name(person, _("nobody") if verb == "assign" else "")


def _say(**facts: object) -> str:
    return text_voice().say("short.words", facts)
