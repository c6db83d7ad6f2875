"""Moving a date, of a task or a milestone: the first promise that stays, and consent where it matters."""

from datetime import date, timedelta

from bot import commands as c
from bot.changes import consent
from bot.changes.consent import Dated
from bot.changes.work import Unusable, Work
from bot.policy import person_of
from bot.times import local_day
from storage.models import Milestone, Person, Task

FIRST, LAST = 2000, 2200
FAR = timedelta(days=5 * 366)


def check_day(day: date | None) -> None:
    """Refuse a day that no plan means, and that no calendar could count from."""
    if day is not None and not FIRST <= day.year <= LAST:
        raise Unusable(f"The year {day.year} is too far away for a plan.")


def check_ahead(work: Work, day: date | None, whose: Person | None = None) -> None:
    """Refuse a day that is past where who has the thing lives, or further away than anybody promises.

    A file says what was, and so may who holds the shell.
    """
    check_day(day)
    actor = person_of(work.actor)
    if day is None or actor is None:
        return
    # It is past once it is so for both: the other one's day may not be over yet.
    today = min(local_day(work.now, one.time_zone) for one in (actor, whose or actor))
    if day < today:
        raise Unusable(f"{day.isoformat()} is past; say a day from {today.isoformat()} on.")
    if day > today + FAR:
        raise Unusable(f"{day.isoformat()} is more than five years away; say a nearer day.")


def move(work: Work, task: Task, command: c.MoveDate) -> None:
    """Give a task another date, or propose it where the other side has to agree."""
    if command.due_on != task.due_on:
        check_ahead(work, command.due_on, task.assignee)
    if task.state.ended:
        raise Unusable(f"{task.number} is {task.state}; reopen it first.")
    _move(work, task, command)


def move_milestone(work: Work, milestone: Milestone, day: date | None) -> None:
    """Give a milestone another date, or propose it where the other side has to agree."""
    if day != milestone.due_on:
        check_ahead(work, day)
    actor = person_of(work.actor)
    if actor is not None and consent.is_wish(actor, milestone):
        consent.check_wish(work, actor, milestone)
    _move(work, milestone, c.EditMilestone(milestone.id, due_on=day))


def set_date(work: Work, thing: Dated, command: consent.Wish) -> None:
    """Set the date; a task's first one promised stays visible, and a new date ends its snooze."""
    day = consent.day_of(command)
    if isinstance(thing, Milestone):
        work.alter("edit_milestone", thing, due_on=day)
        return
    first = thing.promised_on or day
    change = work.alter("move", thing, due_on=day, promised_on=first, snoozed_until=None)
    if change is not None and isinstance(command, c.MoveDate) and command.reason:
        change.now = {**change.now, "why": command.reason}


def _move(work: Work, thing: Dated, command: consent.Wish) -> None:
    day = consent.day_of(command)
    asked = consent.asked_of(work, thing)
    if day == thing.due_on:
        consent.withdraw(work, thing)
    elif asked is not None and consent.is_later(thing.due_on, day):
        consent.suggest(work, thing, command, asked)
    else:
        _set_or_propose(work, thing, command)


def _set_or_propose(work: Work, thing: Dated, command: consent.Wish) -> None:
    to = consent.consenter(work, thing, consent.day_of(command))
    if to is not None:
        consent.propose(work, thing, command, to)
        return
    consent.withdraw(work, thing)
    set_date(work, thing, command)
