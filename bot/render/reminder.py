"""The one reminder of a person for a day: what waits for them, by plan."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TypeVar

from sqlalchemy import select

from bot import reminders
from bot.render.language import gettext as _
from bot.render.language import ngettext
from bot.render.model import Content, Group, Item
from bot.render.tasks import rows_of, task_item
from bot.render.teller import Teller, first_name
from bot.render.voice import one_line
from bot.status import TaskRow
from storage import queries
from storage.models import Message, Person, Shown, Task

MOST_ITEMS = 12
One = TypeVar("One", int, str)


def content(teller: Teller, message: Message) -> Content | None:
    """Gather the reminder as of now; None where nothing is left to be reminded of.

    One that was sent is drawn again with the tasks that it showed, done or not.
    """
    assert teller.person is not None
    day = date.fromisoformat(message.about["day"])
    person = teller.person
    ordered = teller.once(("reminded", message.id), lambda: _tasks(teller, person, message, day))
    rows = rows_of(teller, ordered)
    if not rows:
        return None
    open_rows = [row for row in rows if row.is_open]
    return Content(
        kind="reminder",
        groups=_groups(teller, message, rows[:MOST_ITEMS]),
        facts={
            "name": first_name(teller.person.name),
            "waiting": _waiting(len(open_rows)),
            "open": len(open_rows),
            "late": sum(row.late for row in open_rows),
            "more": max(0, len(rows) - MOST_ITEMS),
            "example": _example(open_rows),
            "first": f"{rows[0].number}. {one_line(rows[0].title)}",
            "keys": ", ".join(sorted({row.plan_key for row in rows})),
        },
        shown=tuple(row.id for row in rows[:MOST_ITEMS]),
        thread=f"reminders:{teller.person.id}",
        plan_id=_only({row.plan_id for row in rows}),
        plan_name=_only({task.plan.title for task in ordered}) or "Tandem",
    )


def _shown(teller: Teller, message: Message) -> list[Task]:
    found = select(Shown.task_id).where(Shown.message_id == message.id).order_by(Shown.id)
    return queries.tasks_by_id(teller.session, teller.session.scalars(found).all())


def _tasks(teller: Teller, person: Person, message: Message, day: date) -> list[Task]:
    """Give the tasks by plan as they come, so that the numbers of one plan stand together."""
    tasks = _shown(teller, message) or reminders.due_tasks(teller.session, person, day)
    seen = queries.tasks_by_id(teller.session, [task.id for task in tasks])
    return sorted(seen, key=lambda task: task.plan_id)


def _groups(teller: Teller, message: Message, rows: Sequence[TaskRow]) -> tuple[Group, ...]:
    by_plan = [(key, list(some)) for key, some in groupby(rows, key=lambda row: row.plan_key)]
    several = len(by_plan) > 1
    return tuple(
        Group(
            key if several else "",
            tuple(_item(teller, message, row, first=row is some[0]) for row in some),
        )
        for key, some in by_plan
    )


def _item(teller: Teller, message: Message, row: TaskRow, *, first: bool) -> Item:
    """Show a task with what it is good for, said once for a plan, and what comes next if it does not move."""
    item = task_item(teller, row)
    goal = _goal(teller, row) if first else ""
    return replace(item, asides=(*item.asides, *_next_lines(teller, message, row, goal)))


def _next_lines(teller: Teller, message: Message, row: TaskRow, goal: str) -> tuple[str, ...]:
    if not row.is_open:
        return ()
    step = message.about.get("steps", {}).get(str(row.id), {})
    facts = {
        "goal": goal,
        "told": _name(teller, step.get("told")),
        "to": _name(teller, step.get("to")),
        "on": teller.iso_day(step["on"]) if "on" in step else "",
        "late": row.late,
    }
    said = teller.voice.say("next.words", facts)
    return tuple(teller.voice.safe(line) for line in said.splitlines() if line.strip())


def _goal(teller: Teller, row: TaskRow) -> str:
    """Name the goal that a task serves: known where its plan has but one that the reader sees."""
    goals = teller.once(("goals", row.plan_id), lambda: queries.goals(teller.session, row.plan_id))
    return one_line(goals[0].title) if len(goals) == 1 else ""


def _name(teller: Teller, key: int | None) -> str:
    return teller.name(teller.session.get(Person, key), "") if key is not None else ""


def _waiting(number: int) -> str:
    return ngettext("%(num)s task waits for you", "%(num)s tasks wait for you", number)


def _example(rows: Sequence[TaskRow]) -> str:
    """Show how to answer, with the numbers that stand there."""
    if not rows:
        return ""
    if len(rows) == 1:
        return _("done")
    return _("%(first)s done, %(second)s Friday", first=rows[0].number, second=rows[1].number)


def _only(values: set[One]) -> One | None:
    return next(iter(values)) if len(values) == 1 else None
