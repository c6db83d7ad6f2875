"""The latest date that a task may be given without a milestone being missed for it."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.health.facts import PlanFacts, TaskFacts
from bot.health.forecasts import needs_first
from bot.times import is_away

_DAY = timedelta(days=1)
# Who is away for longer than that has no working day worth looking for.
_MOST_DAYS = 60
_NEVER = date.min


def latest_days(facts: PlanFacts, tasks: Sequence[TaskFacts]) -> dict[int, date | None]:
    """Say for each of those tasks the latest date that keeps all milestones; None where none depends on it."""
    limits = _limits(facts)
    return {task.id: limits.get(task.id) for task in tasks}


def _limits(facts: PlanFacts) -> dict[int, date]:
    """Go from what is needed last to what is needed first: each has to end before what waits for it can."""
    steps = {milestone.id: milestone.due_on for milestone in facts.milestones}
    order = list(needs_first({task.id: task for task in facts.tasks}))
    place = {task.id: n for n, task in enumerate(order)}
    limits = {task.id: steps[task.milestone] for task in order if task.milestone in steps}
    for task in reversed(order):
        if task.id not in limits:
            continue
        last = _last_day(task, limits[task.id])
        for key in task.needs:
            if place.get(key, len(order)) < place[task.id]:
                limits[key] = min(limits.get(key, last), last)
    return limits


def _last_day(task: TaskFacts, limit: date) -> date:
    """Give the last day up to a limit on which the assignee is there and works; a past one where there is none."""
    if limit == _NEVER:
        return _NEVER
    for count in range(_MOST_DAYS):
        day = limit - count * _DAY
        if is_away(day, task.away_from, task.away_until):
            continue
        if task.calendar.is_working_day(day):
            return day
    return _NEVER
