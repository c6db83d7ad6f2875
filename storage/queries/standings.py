"""What is read of many plans at once: how each of them stands."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from storage.kinds import Colour, PlanState, Role
from storage.models import (
    Member,
    Milestone,
    Note,
    Organization,
    Override,
    Person,
    Plan,
    Standing,
    Task,
)


class Kept(NamedTuple):
    """The columns of a standing that a portfolio shows: no objects, since there are thousands."""

    colour: Colour
    before: Colour | None
    since: datetime
    done: int
    total: int
    late: int
    waiting: int
    reasons: list[Any]
    step_id: int | None
    forecast_on: date | None


@dataclass(frozen=True)
class Stood:
    """A plan of a portfolio; `kept` is how it stood when it was last looked at, None where it never was."""

    id: int
    key: str
    title: str
    state: PlanState
    look_at: datetime | None
    customer: str
    kept: Kept | None
    owner: Person | None


def portfolio(session: Session) -> list[Stood]:
    """List the live plans with how they stand for this reader, in three SELECTs however many they are."""
    live = (
        select(Plan.id, Plan.key, Plan.title, Plan.state, Plan.look_at, Organization.name)
        .join(Organization, Organization.id == Plan.customer_id)
        .where(Plan.state != PlanState.CLOSED)
        .order_by(Plan.key)
    )
    kept, owners = stood(session), _owners(session)
    return [
        Stood(*row, kept=kept.get(row.id), owner=owners.get(row.id))
        for row in session.execute(live)
    ]


def stood(session: Session, plans: Collection[int] | None = None) -> dict[int, Kept]:
    """Read how plans stood, None: all; the narrower audience comes last and stays: who may see it sees it."""
    columns = [Standing.plan_id, *(getattr(Standing, name) for name in Kept._fields)]
    query = select(*columns).order_by(Standing.audience)
    if plans is not None:
        query = query.where(Standing.plan_id.in_(plans))
    return {key: Kept(*values) for key, *values in session.execute(query)}


def _owners(session: Session) -> dict[int, Person]:
    owning = select(Member.plan_id, Member.person_id).where(Member.role == Role.OWNER)
    keys = {plan: person for plan, person in session.execute(owning)}  # noqa: C416 - typed
    people = select(Person).where(Person.id.in_(set(keys.values())))
    by_id = {person.id: person for person in session.scalars(people)}
    return {plan: by_id[key] for plan, key in keys.items() if key in by_id}


def steps(session: Session, keys: Sequence[int]) -> dict[int, tuple[str, date | None]]:
    """Give title and date of those of the milestones that are seen."""
    found = select(Milestone.id, Milestone.title, Milestone.due_on).where(Milestone.id.in_(keys))
    return {key: (title, due_on) for key, title, due_on in session.execute(found)}


def task_names(session: Session, keys: Sequence[int]) -> dict[int, str]:
    """Give number and title of those of the tasks that are seen."""
    rows = session.execute(select(Task.id, Task.number, Task.title).where(Task.id.in_(keys)))
    return {key: f"{number}. {title}" for key, number, title in rows}


def milestone_names(session: Session, keys: Sequence[int]) -> dict[int, str]:
    """Give the titles of those of the milestones that are seen."""
    return {key: title for key, (title, _) in steps(session, keys).items()}


def override_words(session: Session, keys: Sequence[int]) -> dict[int, str]:
    """Give why somebody said a colour, of those of the sayings that are seen."""
    rows = session.execute(select(Override.id, Override.why).where(Override.id.in_(keys)))
    return {key: why for key, why in rows}  # noqa: C416 - typed


def override_authors(session: Session, keys: Sequence[int]) -> dict[int, Person]:
    """Give who said a colour, of those of the sayings that are seen; none of what the operator said."""
    said = select(Override).where(Override.id.in_(keys)).options(joinedload(Override.by))
    return {one.id: one.by for one in session.scalars(said) if one.by is not None}


def question_texts(session: Session, keys: Sequence[int]) -> dict[int, str]:
    """Give the words of those of the notes that are seen."""
    rows = session.execute(select(Note.id, Note.text).where(Note.id.in_(keys)))
    return {key: text for key, text in rows}  # noqa: C416 - typed
