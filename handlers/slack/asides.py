"""What a vendor's person says of internal things where customers read: it stays with their own side.

It is heard with the speaker's eyes and answered in their direct conversation, since an answer in the channel, a
question put on and the words themselves would tell the customer that there is such a thing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import conversation
from bot.conversation import Said
from bot.identity import Reader, eyes
from handlers.slack.lines import Line
from handlers.slack.parts import Parts
from handlers.slack.places import Place
from handlers.slack.threads import Context
from storage.kinds import Audience, Origin, Side
from storage.models import Goal, Milestone, Person, Task

LEAST_LETTERS = 5
WHY = "That is about something that only your side sees, so I keep it to your side and answer you here."
Thing = TypeVar("Thing", Task, Milestone, Goal)
_MONTH = r"(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zäû]*"
_UNIT = r"(?:%|percent|pct|days?|weeks?|months?|hours?|minutes?|years?|am|pm|uhr|o'clock|euros?|eur|usd|k)"
# A number that is a day, a time or an amount is no task's.
NO_TASK = re.compile(
    rf"{_MONTH}\.? \d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}|[$€£] ?\d+|\d+ ?{_UNIT}\b|\d+%",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w.,:/])(?:[A-Za-z][A-Za-z0-9-]*-|#|T)?(\d{1,9})(?![\w:/]|[.,]\d)")


def is_aside(parts: Parts, person_id: int, place: Place, context: Context, text: str) -> bool:
    """Whether a vendor's person says something of what is internal in a place that customers read in."""
    if context.plan_id not in place.plans or place.audience is Audience.INTERNAL:
        return False
    with eyes(parts.engine, Reader.person(person_id)) as session:
        if session.get_one(Person, person_id).side is Side.CUSTOMER:
            return False
        hidden = _hidden(session, Task, context.plan_id)
        if {task.id for task in hidden} & set(_one(context)):
            return True
        steps = _hidden(session, Milestone, context.plan_id)
        goals = _hidden(session, Goal, context.plan_id)
        if _is_named([*hidden, *steps, *goals], text) or _numbers(text) & {
            task.number for task in hidden
        }:
            return True
        return bool(hidden) and _is_meant(session, parts, person_id, context, text)


def _one(context: Context) -> tuple[int, ...]:
    """Give the tasks that the words answer; a list that was shown says nothing of which is meant."""
    shown = context.shown or ()
    return context.about or (shown if len(shown) == 1 else ())


def keep(line: Line) -> Line:
    """Let what is kept or added by such a line be internal."""
    return replace(line, private=True, flags=(line.flags - {"shared"}) | {"internal"})


def _hidden(session: Session, kind: type[Thing], plan_id: int | None) -> Sequence[Thing]:
    found = select(kind).where(kind.plan_id == plan_id, kind.audience == Audience.INTERNAL)
    return session.scalars(found).all()


def _is_named(things: Iterable[Task | Milestone | Goal], text: str) -> bool:
    said = _squeezed(text)
    titles = (_squeezed(thing.title) for thing in things)
    return any(len(title) >= LEAST_LETTERS and title in said for title in titles)


def _squeezed(words: str) -> str:
    return re.sub(r"\W+", "", words.casefold())


def _numbers(text: str) -> set[int]:
    return {int(digits) for digits in NUMBER.findall(NO_TASK.sub(" ", text))}


def _is_meant(session: Session, parts: Parts, person_id: int, context: Context, text: str) -> bool:
    """Whether the reader of sentences takes one of the internal tasks for what is meant, by its words."""
    said = Said(
        text=text,
        person_id=person_id,
        said_at=parts.clock(),
        origin=Origin.MENTION,
        plan_id=context.plan_id,
    )
    heard = conversation.listen(session, said)
    keys = {heard.tasks.get(number) for number in _named(heard)}
    found = select(Task.id).where(
        Task.id.in_({key for key in keys if key}), Task.audience == Audience.INTERNAL
    )
    return session.scalar(found.limit(1)) is not None


def _named(heard: conversation.Heard) -> Iterator[int]:
    for action in heard.reading.actions:
        if action.task is not None:
            yield action.task
    for question in heard.reading.questions:
        yield from question.tasks
