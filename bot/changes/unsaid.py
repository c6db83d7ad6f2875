"""What is internal is named in no words that the customer reads, through whichever door the vendor's people say them.

A plan's file means each word that it holds, and so does who holds the shell: neither is asked here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import commands as c
from bot.changes.work import Unusable, Work
from bot.policy import Operator, member_of
from storage.kinds import Audience, Side
from storage.models import Goal, Milestone, Note, Plan, Proposal, Task

LEAST_LETTERS = 5
Thing = Task | Milestone | Goal
Kind = TypeVar("Kind", Task, Milestone, Goal)
_MONTH = r"(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zäû]*"
_UNIT = r"(?:%|percent|pct|days?|weeks?|months?|hours?|minutes?|years?|am|pm|uhr|o'clock|euros?|eur|usd|k)"
# A number that is a day, a time or an amount is no task's.
NO_TASK = re.compile(
    rf"{_MONTH}\.? \d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}|[$€£] ?\d+|\d+ ?{_UNIT}\b|\d+%",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w.,:/])(?:[A-Za-z][A-Za-z0-9-]*-|#|T)?(\d{1,9})(?![\w:/]|[.,]\d)")


@dataclass(frozen=True)
class Words:
    """What is said on a plan. `numbered`: a number in it may be a task's; `of`: the thing that it is said of."""

    text: str
    plan: Plan
    numbered: bool = True
    of: Thing | None = None


def check(work: Work, command: c.Command) -> None:
    """Refuse what would show the customer a name of something internal; only who sees it learns that it is."""
    actor = work.actor
    if isinstance(actor, Operator) or actor.side is not Side.VENDOR:
        return
    for words in _said(work, command):
        plan = words.plan
        member = member_of(plan, actor.id)
        if member is None or member.clearance < Audience.INTERNAL:
            continue
        found = named(work.session, plan.id, words.text, numbered=words.numbered, but=words.of)
        if found is not None:
            name = str(found.number) if isinstance(found, Task) else f"“{found.title}”"
            raise Unusable(
                f"{name} is internal, and {plan.customer.name} would read it, so I changed nothing. Say it without that."
            )


def named(
    session: Session,
    plan_id: int | None,
    text: str,
    *,
    numbered: bool = True,
    but: Thing | None = None,
) -> Thing | None:
    """Give the internal thing, of those which the session sees, that a text names; a task by its number too.

    `but` is the one that may be named; None: there is no such.
    """
    tasks = [task for task in hidden(session, Task, plan_id) if task is not but]
    numbers = _numbers(text) if numbered else set()
    by_number = next((task for task in tasks if task.number in numbers), None)
    if by_number is not None:
        return by_number
    said = squeezed(text)
    things: list[Thing] = [*tasks]
    things += hidden(session, Milestone, plan_id)
    things += hidden(session, Goal, plan_id)
    for thing in things:
        title = squeezed(thing.title)
        if thing is but:
            continue
        if len(title) >= LEAST_LETTERS and title in said:
            return thing
    return None


def hidden(session: Session, kind: type[Kind], plan_id: int | None) -> Sequence[Kind]:
    """List what the customer does not see of a plan."""
    found = select(kind).where(kind.plan_id == plan_id, kind.audience == Audience.INTERNAL)
    return session.scalars(found).all()


def _said(work: Work, command: c.Command) -> Iterator[Words]:
    """Give the words of a command that the customer would read."""
    match command:
        case c.BlockTask() | c.MoveDate() | c.CancelTask():
            task = work.find(Task, command.task)
            yield from _of(task.plan, task.audience, [command.reason])
        case c.Suggest():
            asked = work.find(Proposal, command.proposal)
            yield from _of(work.find(Plan, asked.plan_id), asked.audience, [command.reason])
        case c.SetHealth():
            yield from _of(work.find(Plan, command.plan), command.audience, [command.why])
        case c.Comment() | c.Ask() | c.Answer():
            yield from _of_note(work, command)
        case c.AddTask() | c.AddMilestone() | c.AddGoal():
            yield from _titled(work.find(Plan, command.plan), command.audience, command)
        case c.EditTask():
            task = work.find(Task, command.task)
            yield from _titled(task.plan, task.audience, command)
        case c.EditMilestone():
            step = work.find(Milestone, command.milestone)
            yield from _titled(step.plan, step.audience, command)
        case c.EditGoal():
            goal = work.find(Goal, command.goal)
            yield from _titled(goal.plan, goal.audience, command)
        case c.Share():
            yield from _shared(work, command)


def _of_note(work: Work, command: c.Comment | c.Ask | c.Answer) -> Iterator[Words]:
    if isinstance(command, c.Answer):
        asked = work.find(Note, command.note)
        yield from _of(work.find(Plan, asked.plan_id), asked.audience, [command.text])
        return
    task = work.find(Task, command.task) if command.task is not None else None
    audience = max(command.audience, task.audience) if task else command.audience
    yield from _of(work.find(Plan, command.plan), audience, [command.text])


def _titled(plan: Plan, audience: Audience, command: c.Command) -> Iterator[Words]:
    """A number in a title is an amount more often than a task."""
    titles = (getattr(command, name, None) for name in ("title", "instructions"))
    for words in _of(plan, audience, titles):
        yield replace(words, numbered=False)


def _shared(work: Work, command: c.Share) -> Iterator[Words]:
    """Give what the customer would begin to read; a thing that is shared names itself."""
    if command.thing is c.Thing.NOTE:
        note = work.find(Note, command.id)
        yield from _of(work.find(Plan, note.plan_id), Audience.SHARED, [note.text])
    elif command.thing is c.Thing.TASK:
        task = work.find(Task, command.id)
        for words in _of(task.plan, Audience.SHARED, [task.title, task.instructions, task.reason]):
            yield replace(words, numbered=words.text == task.reason, of=task)


def _of(plan: Plan, audience: Audience, texts: Iterable[object]) -> Iterator[Words]:
    if audience is Audience.SHARED:
        yield from (Words(text, plan) for text in texts if isinstance(text, str) and text)


def squeezed(words: str) -> str:
    """Leave out what "go-live", "Go live" and "golive" differ in."""
    return re.sub(r"\W+", "", words.casefold())


def _numbers(text: str) -> set[int]:
    return {int(digits) for digits in NUMBER.findall(NO_TASK.sub(" ", text))}
