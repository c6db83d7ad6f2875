"""The verbs that change a task, or add one."""

import re
from collections.abc import Callable, Sequence

from bot import commands as c
from handlers.slack.verbs.finding import (
    Mistaken,
    Typed,
    before_day,
    day_of,
    need_one,
    need_tasks,
    person_of,
)
from storage.kinds import Audience, Side

QUOTED = re.compile(r"[\"“”„«]([^\"“”„»]+)[\"“”»]")
WHO = re.compile(r"@([\w.+-]+(?:@[\w.-]+)?(?: [A-Z][\w-]+)?)")
BY = re.compile(r"(?:^|\s)(?:by|due|until|till|on|before)\s+(.+)$", re.IGNORECASE)


def each(make: Callable[[int], c.Command]) -> Callable[[Typed], Sequence[c.Command]]:
    """Parse numbers only, a command for each."""

    def parse(typed: Typed) -> Sequence[c.Command]:
        tasks, words = need_tasks(typed)
        if words:
            raise Mistaken(f"I know the numbers, but not “{words}”.")
        return [make(task.id) for task in tasks]

    return parse


def block(typed: Typed) -> Sequence[c.Command]:
    """It cannot go on, and why."""
    task, reason = need_one(typed)
    if not reason:
        raise Mistaken("Say what it waits for.")
    return [c.BlockTask(task.id, reason)]


def cancel(typed: Typed) -> Sequence[c.Command]:
    """It is not needed, and perhaps why."""
    tasks, reason = need_tasks(typed)
    return [c.CancelTask(task.id, reason or None) for task in tasks]


def due(typed: Typed) -> Sequence[c.Command]:
    """It gets another date."""
    tasks, phrase = before_day(typed)
    if not phrase:
        raise Mistaken("Say which day.")
    day = day_of(typed, BY.sub(r"\1", phrase))
    return [c.MoveDate(task.id, day) for task in tasks]


def later(typed: Typed) -> Sequence[c.Command]:
    """Remind me of it another day."""
    tasks, phrase = before_day(typed)
    day = day_of(typed, phrase or "tomorrow")
    return [c.SnoozeTask(task.id, day) for task in tasks]


def assign(typed: Typed) -> Sequence[c.Command]:
    """Somebody else takes it, or nobody."""
    tasks, name = need_tasks(typed)
    if not name:
        raise Mistaken("Say who takes it.")
    if name.casefold() in {"nobody", "none"}:
        return [c.AssignTask(task.id, None) for task in tasks]
    person = person_of(typed, re.sub(r"^to\s+", "", name))
    return [c.AssignTask(task.id, person.id) for task in tasks]


def add(typed: Typed) -> Sequence[c.Command]:
    """A task for a customer is shared, else nobody of them would see it; what is said of it decides the rest."""
    quoted = QUOTED.search(typed.rest)
    behind = typed.rest[quoted.end() :] if quoted else typed.rest
    named = WHO.search(behind)
    behind = behind.replace(named[0], " ") if named else behind
    dated = BY.search(behind)
    title = quoted[1] if quoted else (behind[: dated.start()] if dated else behind)
    if not title.strip(" \"'“”„«»"):
        raise Mistaken("Say what is to be done, in quotes.")
    whose = person_of(typed, named[1]) if named else None
    customer = whose is not None and whose.side is Side.CUSTOMER and "internal" not in typed.flags
    return [
        c.AddTask(
            typed.plan.id,
            " ".join(title.split()),
            assignee=whose.id if whose else None,
            due_on=day_of(typed, dated[1]) if dated else None,
            audience=Audience.SHARED if customer else typed.audience,
        )
    ]


def task_thing(kind: type[c.Share | c.Hide]) -> Callable[[int], c.Command]:
    """Share or hide a task."""
    return lambda task: kind(c.Thing.TASK, task)


def unmute(task: int) -> c.Command:
    """Hear the news of a task again."""
    return c.MuteTask(task, muted=False)


def undo(task: int) -> c.Command:
    """Take back what one changed of a task last."""
    return c.Undo(task=task)
