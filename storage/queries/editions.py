"""Whether a plan, and the people whom it names, are as they were when they were read."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from storage.models import Organization, Person, Plan

_vendor, _customer, _company = (aliased(Organization) for _ in range(3))
# Who somebody is, on which days they work, when they were heard: what of a person stands in what is made of a plan.
_OWN = (
    Person.id,
    Person.name,
    Person.time_zone,
    Person.locale,
    Person.country,
    Person.region,
    Person.work_days,
    Person.away_from,
    Person.away_until,
    Person.heard_at,
)
_NAMES = tuple(column.key for column in _OWN)
# Made once: to put it together takes as long as to run it.
_NOW = (
    select(Plan.edition, _vendor.name, _customer.name, *_OWN, _company.name, _company.side)
    .join(_vendor, _vendor.id == Plan.vendor_id)
    .join(_customer, _customer.id == Plan.customer_id)
    .join(Person, Person.id.in_(bindparam("people", expanding=True)))
    .join(_company, _company.id == Person.organization_id)
    .where(Plan.id == bindparam("plan"))
    .order_by(Person.id)
)


@dataclass(frozen=True)
class Edition:
    """What is compared: the plan's edition with the names of its two companies, and what its people are."""

    plan: tuple[Any, ...]
    people: tuple[tuple[Any, ...], ...]


def edition_of(plan: Plan, people: Collection[Person]) -> Edition:
    """Give the edition of what was read: as it was when the plan was read, which must have come first."""
    in_order = sorted(people, key=lambda person: person.id)
    return Edition(
        (plan.edition, plan.vendor.name, plan.customer.name), tuple(map(_values, in_order))
    )


def edition_now(session: Session, plan_id: int, people: Sequence[int]) -> Edition | None:
    """Give the edition of now, in one SELECT; None where the session does not see the plan."""
    rows = session.execute(_NOW, {"plan": plan_id, "people": people}).all()
    if not rows:
        return None
    return Edition(tuple(rows[0][:3]), tuple(tuple(row[3:]) for row in rows))


def _values(person: Person) -> tuple[Any, ...]:
    company = person.organization
    return (*(getattr(person, name) for name in _NAMES), company.name, company.side)
