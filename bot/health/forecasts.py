"""The earliest day on which a task can be done, and a milestone reached, as things stand.

A task ends on its own date; where that is past, on the next day its assignee works; and not before what it
needs, again on a day its assignee works. How long a task takes is not known, so the true day may be later
and is never earlier.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.health.facts import MilestoneFacts, PlanFacts, TaskFacts
from bot.times import is_away


@dataclass(frozen=True)
class Shift:
    """A task or milestone whose forecast is another one."""

    thing: int
    old_on: date
    new_on: date


def forecast(tasks: Sequence[TaskFacts], today: date) -> dict[int, date]:
    """Say for each open task the earliest day on which it can be done."""
    by_id = {task.id: task for task in tasks}
    found: dict[int, date] = {}
    for task in needs_first(by_id):
        # In a circle what comes first does not wait for what comes after it.
        needs = [found[key] for key in task.needs if key in found]
        own = own_end(task, today)
        found[task.id] = max(own, next_day(task, max(needs))) if needs else own
    return found


def milestone_ends(facts: PlanFacts, ends: Mapping[int, date]) -> dict[int, date]:
    """Say for each milestone that is not reached when it can be, by the forecast of its tasks.

    One whose tasks are all done counts as reached; one without any tasks is reached when somebody says so,
    and not before today.
    """
    found = {}
    for milestone in facts.milestones:
        left = [ends[task.id] for task in facts.tasks if task.milestone == milestone.id]
        if left or not milestone.tasks:
            found[milestone.id] = max(left, default=facts.today)
    return found


def shifts(facts: PlanFacts, task_id: int, new_on: date | None) -> tuple[list[Shift], list[Shift]]:
    """Say which other tasks and which milestones would end on another day with that date of a task."""
    after = dated(facts, task_id, new_on)
    old, new = forecast(facts.tasks, facts.today), forecast(after.tasks, facts.today)
    others = _differing(old, new, without=task_id)
    return others, _differing(milestone_ends(facts, old), milestone_ends(after, new))


def dated(facts: PlanFacts, task_id: int, day: date | None) -> PlanFacts:
    """Give the facts as they are with that date of a task."""
    moved = (replace(one, due_on=day) if one.id == task_id else one for one in facts.tasks)
    return replace(facts, tasks=tuple(moved))


def own_end(task: TaskFacts, today: date) -> date:
    """Give a task's own date; where it is past or there is none, the next day its assignee works."""
    if task.due_on is not None and task.due_on >= today:
        return task.due_on
    return next_day(task, today)


def next_day(task: TaskFacts, day: date) -> date:
    """Give the first day, from that one on, on which the task's assignee is there and works."""
    first = task.calendar.next_working_day(day)
    if task.away_until is not None and is_away(first, task.away_from, task.away_until):
        return task.calendar.next_working_day(task.away_until)
    return first


def overrun(facts: PlanFacts, milestone: MilestoneFacts, ends: Mapping[int, date]) -> list[int]:
    """List the tasks of a milestone that end after its date."""
    within = (task.id for task in facts.tasks if task.milestone == milestone.id)
    return [key for key in within if ends[key] > milestone.due_on]


def _differing(
    old: Mapping[int, date], new: Mapping[int, date], without: int | None = None
) -> list[Shift]:
    return [
        Shift(key, old[key], day)
        for key, day in new.items()
        if key != without and key in old and old[key] != day
    ]


def needs_first(by_id: Mapping[int, TaskFacts]) -> Iterator[TaskFacts]:
    """Give each task after what it needs; by hand, since a chain may be longer than Python's stack."""
    begun: set[int] = set()
    ready: set[int] = set()
    for first in by_id:
        stack = [first]
        while stack:
            key = stack[-1]
            if key not in begun:
                begun.add(key)
                stack += [n for n in by_id[key].needs if n in by_id and n not in begun]
                continue
            stack.pop()
            if key not in ready:
                ready.add(key)
                yield by_id[key]
