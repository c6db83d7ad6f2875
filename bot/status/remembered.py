"""A status, gathered or remembered; and the words that are made of it alone."""

from collections.abc import Callable, Hashable
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.policy import eyes_of
from bot.status.facts import Gathering
from bot.status.memory import Asked, memory_of
from bot.status.model import Status
from storage import queries
from storage.models import Person, Plan

MOST_ROWS = 12
Words = TypeVar("Words")


def facts(
    session: Session,
    plan: Plan,
    reader_person: Person | None,
    now: datetime,
    *,
    most: int | None = MOST_ROWS,
) -> Status | None:
    """Gather what a reader may know of a plan; None where the session does not see the plan.

    `reader_person` None is a channel, a link or the operator: nobody's tasks are "yours". `most` is how many
    rows the sections hold together; None: all.
    """
    eyes = eyes_of(session)
    if eyes is None:
        gathering = _gather(session, plan.id, reader_person, now)
        return gathering.status(most) if gathering else None
    asked = Asked(plan.id, eyes, reader_person.id if reader_person else None, most)
    return _recall(session, asked, reader_person, now)


def _recall(session: Session, asked: Asked, reader: Person | None, now: datetime) -> Status | None:
    """Give what is remembered, else gather and keep it."""
    memory = memory_of(session)
    kept = memory.recall(session, asked, now)
    if kept is not None:
        return kept.status
    gathering = _gather(session, asked.plan_id, reader, now)
    if gathering is None:
        return None
    found = gathering.status(asked.most)
    memory.keep(asked, found, gathering.plan, gathering.people(), now)
    return found


def worded(
    session: Session,
    plan_id: int,
    *,
    person_id: int,
    now: datetime,
    kind: Hashable,
    say: Callable[[], tuple[Status | None, Words]],
) -> Words:
    """Give words that are made of a plan's status and its reader alone, the same ones for as long as it holds.

    `kind` names them; `say` makes them, and gives the status that they were made of. They depend on nothing else,
    least of all on the time of the day.
    """
    eyes = eyes_of(session)
    if eyes is None:
        return say()[1]
    asked, memory = Asked(plan_id, eyes, person_id, MOST_ROWS), memory_of(session)
    kept = memory.recall(session, asked, now)
    if kept is not None and kind in kept.words:
        found: Words = kept.words[kind]
        return found
    status, words = say()
    memory.add_words(asked, status, kind, words)
    return words


def _gather(
    session: Session, plan_id: int, reader: Person | None, now: datetime
) -> Gathering | None:
    page = queries.plan_page(session, plan_id)
    return Gathering(page, reader, now) if page else None
