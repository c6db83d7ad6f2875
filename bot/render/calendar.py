"""The dates that a mail speaks of, for the calendar of who has them.

What stands in a calendar is seen by whoever may open it, a whole office at times. So what is internal is left
out, even where the reader may see it, and nothing is told but the title and its plan.
"""

from collections.abc import Iterator

from bot.render.model import Content, Due
from bot.render.tasks import rows_of
from bot.render.teller import Teller, is_internal
from bot.render.voice import one_line
from bot.status import TaskRow
from storage import queries
from storage.models import Task

# What gives somebody a date, moves it or brings it back to mind. A digest repeats what these have said.
DATED = frozenset({"reminder", "welcome", "change", "answer"})


def dates(teller: Teller, content: Content) -> tuple[Due, ...]:
    """Give the dates of the reader's own tasks among those that a mail shows."""
    if content.kind not in DATED or not content.shown:
        return ()
    tasks = queries.tasks_by_id(teller.session, content.shown)
    mine = [task for task in tasks if teller.is_reader(task.assignee) and not is_internal(task)]
    told = [row for row in rows_of(teller, mine) if _is_told(teller, row, content.kind)]
    return tuple(_dues(teller, told, {task.id: task for task in mine}))


def _is_told(teller: Teller, row: TaskRow, kind: str) -> bool:
    """A date that is to come is; that there is none any more is where somebody else took it away."""
    if row.is_open and row.due_on is not None:
        return row.due_on >= teller.today
    return kind == "change"


def _dues(teller: Teller, rows: list[TaskRow], tasks: dict[int, Task]) -> Iterator[Due]:
    times = queries.date_changes(teller.session, [row.id for row in rows])
    for row in rows:
        yield Due(
            name=f"{row.plan_key}-{row.number}",
            title=one_line(row.title),
            plan_title=one_line(tasks[row.id].plan.title),
            on=row.due_on if row.is_open else None,
            sequence=times.get(row.id, 0),
        )
