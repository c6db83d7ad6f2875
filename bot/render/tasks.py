"""A task as an item of a message: its date, how late, what it unlocks, how to do it, what to press."""

from collections.abc import Sequence

from bot.render.dates import join
from bot.render.language import gettext as _
from bot.render.language import ngettext
from bot.render.model import Item
from bot.render.teller import Teller, is_internal, state_word
from bot.render.voice import one_line, shorten
from bot.status import Ball, TaskRef, TaskRow, Turn, task_rows
from storage import queries
from storage.kinds import State
from storage.models import Change, Task

LONGEST_NOTES = 1_200
# What stands as a button in a mail; all else is a link beside them.
BUTTONS = ("complete", "later")


def task_item(teller: Teller, row: TaskRow, *, full: bool = True) -> Item:
    """Show a task to who has to do it; `full` with instructions and links."""
    return Item(
        number=row.number,
        title=one_line(row.title),
        due=teller.due(row.due_on),
        late=late_words(row),
        audience=_("internal") if is_internal(row) else "",
        notes=shorten(row.instructions or "", LONGEST_NOTES) if full else "",
        lines=_said(teller, row, "state"),
        asides=_said(teller, row, "place"),
        links=tuple(teller.link_of(url) for url in row.links) if full else (),
        buttons=teller.task_buttons(row) if teller.is_reader(row.assignee) else (),
        others=teller.task_links(row, BUTTONS) if teller.is_reader(row.assignee) else (),
        menu=teller.task_menu(row) if teller.is_reader(row.assignee) else None,
        done=done_words(teller, row),
    )


def due_words(teller: Teller, row: TaskRow) -> str:
    """Say when it is due and how late it is: "due Wed 4 March, 2 working days late"."""
    said = (teller.due(row.due_on), late_words(row))
    return ", ".join(words for words in said if words)


def late_words(row: TaskRow) -> str:
    """Say how late it is: "2 working days late", "late" since the weekend; empty where it is not."""
    if not row.late:
        return ""
    if row.late_days == 0:
        return _("late")
    return ngettext("%(num)s working day late", "%(num)s working days late", row.late_days)


def done_words(teller: Teller, row: TaskRow) -> str:
    """Say of an ended task who ended it and when; empty for an open one."""
    if row.is_open:
        return ""
    found = ending(teller, row.id)
    if found is None:
        return state_word(row.state)
    facts = {
        "who": teller.by(found.actor, teller.plan(row.plan_id)),
        "door": teller.door(found.origin),
        "when": teller.instant(found.at),
    }
    if row.state is State.DONE:
        return _("done by %(who)s%(door)s %(when)s", **facts)
    return _("cancelled by %(who)s%(door)s %(when)s", **facts)


def ending(teller: Teller, task_id: int) -> Change | None:
    """Find what ended a task; one SELECT for each, where `read_endings` has not read them all."""
    return teller.once(
        ("ending", task_id), lambda: queries.endings(teller.session, [task_id]).get(task_id)
    )


def read_endings(teller: Teller, rows: Sequence[TaskRow]) -> None:
    """Read at once what ended the ended ones of many tasks."""
    keys = [row.id for row in rows if not row.is_open]
    found = queries.endings(teller.session, keys) if keys else {}
    teller.read.update({("ending", key): found.get(key) for key in keys})


def rows_of(teller: Teller, tasks: Sequence[Task]) -> list[TaskRow]:
    """Make rows of tasks, once for all voices."""
    key = ("rows", *(task.id for task in tasks))
    return teller.once(key, lambda: task_rows(teller.session, tasks, teller.now))


def names(refs: tuple[TaskRef, ...]) -> str:
    """Name several tasks: "14. Configure SSO and 16. Test login"."""
    return join([f"{ref.number}. {one_line(ref.title, 60)}" for ref in refs])


def _said(teller: Teller, row: TaskRow, part: str) -> tuple[str, ...]:
    """Say how it stands with a task, or where it stands in its plan."""
    facts = {
        "reason": one_line(row.reason or "", 300) if row.state is State.BLOCKED else "",
        "blocked": row.state is State.BLOCKED,
        "started": row.state is State.STARTED,
        "needs": names(row.needs),
        "unlocks": names(row.unlocks),
        "milestone": one_line(row.milestone.title) if row.milestone else "",
        **_waiting(teller, row.ball),
    }
    said = teller.voice.part("task.words", part, facts)
    return tuple(teller.voice.safe(line) for line in said.splitlines() if line.strip())


def _waiting(teller: Teller, ball: Ball) -> dict[str, object]:
    """Say of a date that waits for a yes who asked for it, and who has not answered."""
    if ball.turn is not Turn.CONSENT:
        return dict.fromkeys(("asker", "asked", "wished", "undated", "yours"), "")
    asker = teller.name(ball.by, _("somebody"))
    return {
        "asker": asker[:1].upper() + asker[1:],
        "asked": teller.name(ball.who, _("the other side")),
        "wished": teller.day(ball.on) if ball.on else "",
        "undated": ball.on is None,
        "yours": teller.is_reader(ball.who),
    }
