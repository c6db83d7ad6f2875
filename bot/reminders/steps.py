"""A task on its ladder: on which day it is spoken of next, who above its assignee hears of it, what comes then.

Pure but for the people, who are asked of the outbox. Whatever stops the clock (a new date, a block, a snooze,
an absence, another assignee) sets the ladder back to its first step up, and days that passed silently count
as one: nobody above is told what the assignee was not told before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from bot import outbox
from bot.ladder import Ladder, Whom
from bot.times import Calendar
from storage.models import Member, Person, Task

# Working days between what was said ("Vera will hear of it") and its coming, where its day has passed.
GRACE = 2


@dataclass(frozen=True)
class Promise:
    """What the last reminder said comes next: on which day, and who is told of it then besides."""

    said_on: date
    on: date
    tell: int | None = None


@dataclass
class Footing:
    """Where a task stands on its ladder: when its assignee was told last, who above them was told.

    `last_up` is the key of the message that told the last of them.
    """

    told: date | None = None
    climbed: set[int] = field(default_factory=set)
    last_up: str | None = None
    promise: Promise | None = None
    # A date that waits for a yes: nobody above is told of what the assignee has spoken up about.
    held: bool = False
    # That date, where the yes is another's: until then it is not the assignee's turn.
    wished: date | None = None


@dataclass(frozen=True)
class Step:
    """One step: the rung that has come (working days from the date), who is told now, and what is next."""

    rung: int
    told: Person | None
    next_on: date
    next_to: Person | None


def next_day(task: Task, ladder: Ladder, calendar: Calendar, footing: Footing) -> date:
    """Give the first day after it was told last; those that passed silently count as one.

    A snooze silences what comes before its end, and its end is a rung.
    """
    told, end = footing.told, task.snoozed_until
    if end is not None and (told is None or told < end):
        return end
    days = set(_days(calendar, ladder, _due(task, footing)).values())
    if footing.wished is None and footing.promise is not None and footing.promise.tell is not None:
        days.add(footing.promise.on)
    left = [day for day in days if told is None or day > told]
    return min(left) if left else _again(_due(task, footing), ladder, calendar, told)


def take(
    task: Task,
    ladder: Ladder,
    calendar: Calendar,
    footing: Footing,
    day: date,
    *,
    heads: Sequence[Member],
    heard: bool,
) -> Step:
    """Say what happens with a task whose assignee is reminded on that day.

    `heads` are the plan's members who may be told of it. `heard`: whether the reminder that made the promise
    has gone out, and what told who is below.
    """
    ups = iter(()) if footing.held else _above(task, ladder, footing, heads)
    up, told = next(ups, None), None
    if up is not None and heard and _is_promised(footing, up[1], day):
        told, up = up[1], next(ups, None)
    plain = next_day(task, ladder, calendar, Footing(told=day, wished=footing.wished))
    days = _days(calendar, ladder, _due(task, footing))
    rung = max((count for count, on in days.items() if on <= day), default=ladder.rungs[0][0])
    if up is None:
        return Step(rung, told, plain, None)
    count, whom = up
    on = days[count] if days[count] > day else calendar.add_working_days(day, GRACE)
    if told is not None:
        on = max(on, _after(told, calendar, day))
    return Step(rung, told, on, whom) if on <= plain else Step(rung, told, plain, None)


def _after(told: Person, calendar: Calendar, day: date) -> date:
    """Give the first day after somebody was told: who stands above them hears later, if they are away too."""
    return calendar.add_working_days(told.calendar.next_working_day(told.back_by(day)), 1)


def _is_promised(footing: Footing, whom: Person, day: date) -> bool:
    promise = footing.promise
    return promise is not None and promise.tell == whom.id and promise.on <= day


def _above(
    task: Task, ladder: Ladder, footing: Footing, heads: Sequence[Member]
) -> Iterator[tuple[int, Person]]:
    """Give who above the assignee is still to be told, in the ladder's order, and from which rung on."""
    known = {*footing.climbed}
    for count, whom in ladder.rungs:
        person = None if whom is Whom.ASSIGNEE else outbox.above(task, whom, heads)
        if person is not None and person.id not in known:
            known.add(person.id)
            yield count, person


def _again(due_on: date, ladder: Ladder, calendar: Calendar, told: date | None) -> date:
    """After the last rung the assignee is reminded again and again."""
    last = ladder.rungs[-1][0]
    passed = calendar.working_days_between(due_on, told or due_on) - last
    count = last + (passed // ladder.again + 1) * ladder.again
    return calendar.add_working_days(due_on, count)


@lru_cache(maxsize=8192)
def _days(calendar: Calendar, ladder: Ladder, due_on: date) -> dict[int, date]:
    """Give the days of a ladder's rungs. What falls due on a day off is told on the working day before."""
    days = {count: calendar.add_working_days(due_on, count) for count, _ in ladder.rungs}
    if 0 in days and not calendar.is_working_day(due_on):
        days[0] = calendar.add_working_days(due_on, -1)
    return days


def _due(task: Task, footing: Footing) -> date:
    assert task.due_on is not None
    return max(task.due_on, footing.wished or task.due_on)
