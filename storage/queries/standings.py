"""What is read of many plans at once: how each of them stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from storage.kinds import PlanState, Role
from storage.models import Member, Milestone, Note, Person, Plan, Standing, Task


@dataclass(frozen=True)
class Stood:
    """A plan of a portfolio: how it stood when it was last looked at; None where it never was."""

    plan: Plan
    standing: Standing | None
    owner: Person | None


def portfolio(session: Session) -> list[Stood]:
    """List the live plans with how they stand for this reader, in four SELECTs however many they are."""
    both = (joinedload(Plan.vendor), joinedload(Plan.customer))
    live = select(Plan).where(Plan.state != PlanState.CLOSED).options(*both)
    plans = session.scalars(live.order_by(Plan.key)).all()
    # The narrower audience comes last and stays: who may see it sees it.
    rows = session.scalars(select(Standing).order_by(Standing.audience)).all()
    standings = {row.plan_id: row for row in rows}
    owning = select(Member.plan_id, Person).join(Person, Person.id == Member.person_id)
    owners = session.execute(owning.where(Member.role == Role.OWNER)).all()
    of_plan: dict[int, Person] = {key: person for key, person in owners}  # noqa: C416 - typed
    return [Stood(plan, standings.get(plan.id), of_plan.get(plan.id)) for plan in plans]


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


def question_texts(session: Session, keys: Sequence[int]) -> dict[int, str]:
    """Give the words of those of the notes that are seen."""
    rows = session.execute(select(Note.id, Note.text).where(Note.id.in_(keys)))
    return {key: text for key, text in rows}  # noqa: C416 - typed
