"""Who sees what was just kept or added, for who said it alone, and the button that turns it round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.changes import unsaid
from bot.render.language import gettext as _
from bot.render.model import Button
from bot.render.teller import Teller, is_internal
from bot.render.voice import one_line
from storage.kinds import Audience, NoteKind, Side
from storage.models import Change, Note, Task

KEPT = {"comment", "ask"}


@dataclass(frozen=True)
class Turn:
    """Who sees a thing, as the sentence named `what` says, and what turns that round; None: nothing does."""

    what: str
    button: Button | None
    other: str
    number: int = 0


def turns(teller: Teller, changes: Sequence[Change]) -> tuple[Turn, ...]:
    """Say of each thing that was kept or added how the other audience gets or loses it.

    To the vendor's people in Slack only: a customer keeps nothing to themselves.
    """
    person = teller.person
    if teller.by_mail or person is None or person.side is not Side.VENDOR:
        return ()
    return tuple(turn for change in changes for turn in _turn(teller, change))


def everybody(note: Note) -> str:
    """Name those to whom a note that is put to nobody is told: an internal one is read by the vendor's people alone."""
    if note.audience is Audience.INTERNAL:
        return _("everybody on your side")
    return _("everybody on the plan")


def _turn(teller: Teller, change: Change) -> Iterator[Turn]:
    if change.plan is None:
        return
    other = one_line(change.plan.customer.name, 40)
    if change.verb in KEPT and change.note is not None:
        yield from _of_note(teller, change.note, other)
    elif change.verb == "add" and change.task is not None:
        yield from _of_task(teller, change.task, other)
    elif change.now.get("reason") and not teller.aloud and _is_shared(change.task):
        yield Turn("reason", None, other)


def _of_note(teller: Teller, note: Note, other: str) -> Iterator[Turn]:
    """What hangs on an internal task is shared with that task or not at all, and what names one is not."""
    hidden = note.task is not None and is_internal(note.task)
    if note.audience is Audience.SHARED or hidden:
        return
    asked = note.kind is NoteKind.QUESTION
    if asked and note.to is not None:
        return
    if unsaid.named(teller.session, note.plan_id, note.text) is not None:
        return
    label = f"Ask {other}" if asked else f"Share with {other}"
    what = "ask" if asked else "note"
    yield Turn(what, Button("share", label, {"note": note.id}), other)


def _of_task(teller: Teller, task: Task, other: str) -> Iterator[Turn]:
    """In a channel everybody reads that it was added; who typed it alone is told who else sees it."""
    if is_internal(task):
        label = f"Share {task.number} with {other}"
        yield Turn("hidden", Button("share", label, {"task": task.id}), other, task.number)
    elif teller.message_id is None:
        theirs = task.assignee is not None and task.assignee.side is Side.CUSTOMER
        button = Button("hide", f"Keep {task.number} to our side", {"task": task.id})
        what = "theirs" if theirs else "shown"
        yield Turn(what, None if theirs else button, other, task.number)


def _is_shared(task: Task | None) -> bool:
    return task is not None and not is_internal(task)
