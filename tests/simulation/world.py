"""The plans and people of a simulated year, made by a seed.

Twelve zones, with clocks that change in both hemispheres, weekends on Friday and Saturday and quarter hours.
What is internal has a word in it that no customer may ever read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from sqlalchemy.orm import Session

from storage.kinds import Audience, Medium, MilestoneKind, Role, Side, Touch
from storage.models import (
    Address,
    Dependency,
    Goal,
    Member,
    Milestone,
    Note,
    Organization,
    Person,
    Plan,
    SlackIdentity,
    Task,
)
from tests.cast import NOON

SECRET = "Zebrafish"
FIRST = date(2026, 1, 5)
PLANS_OF_AN_OWNER = 10
# Zone, locale, country.
ZONES = (
    ("Europe/Berlin", "de_DE", "DE"),
    ("America/New_York", "en_US", "US"),
    ("America/Los_Angeles", "en_US", "US"),
    ("Pacific/Auckland", "en_NZ", "NZ"),
    ("Australia/Sydney", "en_AU", "AU"),
    ("Asia/Kathmandu", "ne_NP", "NP"),
    ("Asia/Riyadh", "ar_SA", "SA"),
    ("Asia/Tokyo", "ja_JP", "JP"),
    ("America/Sao_Paulo", "pt_BR", "BR"),
    ("America/Santiago", "es_CL", "CL"),
    ("Africa/Cairo", "ar_EG", "EG"),
    ("Europe/London", "en_GB", "GB"),
)


@dataclass
class World:
    """The keys of what was made."""

    days: int
    plans: list[int] = field(default_factory=list)
    people: list[int] = field(default_factory=list)
    customers: set[int] = field(default_factory=set)
    owners: dict[int, int] = field(default_factory=dict)


def build(session: Session, random: Random, *, plans: int, tasks: int, days: int) -> World:
    """Make so many plans with so many tasks each, whose dates lie within so many days."""
    world = World(days)
    vendor = Organization(name="Northwind", side=Side.VENDOR)
    session.add(vendor)
    owners: list[Person] = []
    for number in range(plans):
        if number % PLANS_OF_AN_OWNER == 0:
            owners.append(_person(random, vendor, f"Owner {number}", slack=True))
            session.add(owners[-1])
        _plan(session, random, world, owners[-1], number, tasks)
    session.flush()
    return world


def _plan(
    session: Session, random: Random, world: World, owner: Person, number: int, tasks: int
) -> None:
    customer = Organization(name=f"Customer {number}", side=Side.CUSTOMER)
    touch = (Touch.HIGH, Touch.HIGH, Touch.LOW, Touch.TECH)[number % 4]
    plan = Plan(
        key=f"K{number:03}",
        title=f"Rollout K{number:03}",
        vendor=owner.organization,
        customer=customer,
        touch=touch,
    )
    ours = [owner, *_some(random, owner.organization, f"Maker {number}", 2, slack=True)]
    theirs = list(_some(random, customer, f"Guest {number}", 4, slack=False))
    roles = [Role.OWNER, Role.CONTRIBUTOR, Role.CONTRIBUTOR]
    roles += [Role.LEAD, Role.SPONSOR, Role.CONTRIBUTOR, Role.CONTRIBUTOR]
    for person, role in zip([*ours, *theirs], roles, strict=True):
        inside = Audience.INTERNAL if person in ours else Audience.SHARED
        plan.members.append(Member(person=person, role=role, clearance=inside))
    session.add(plan)
    session.flush()
    session.add(Goal(plan_id=plan.id, title=f"Goal of K{number:03}"))
    session.add(Note(plan_id=plan.id, at=NOON, text=SECRET, audience=Audience.INTERNAL))
    _tasks(session, random, world, plan, ours, theirs, tasks)
    world.plans.append(plan.id)
    world.owners[plan.id] = owner.id
    world.people = sorted({*world.people, *(one.id for one in [*ours, *theirs])})
    world.customers |= {one.id for one in theirs}


def _tasks(
    session: Session,
    random: Random,
    world: World,
    plan: Plan,
    ours: list[Person],
    theirs: list[Person],
    count: int,
) -> None:
    steps = [
        Milestone(
            plan_id=plan.id,
            title=f"Step {n} of {plan.key}",
            due_on=FIRST + timedelta(days=world.days * (n + 1) // 4),
            kind=MilestoneKind.PHASE,
        )
        for n in range(4)
    ]
    session.add_all(steps)
    session.flush()
    made: list[Task] = []
    for number in range(1, count + 1):
        inside = random.random() < 0.15
        side = ours if inside or random.random() < 0.4 else theirs[:1] + theirs[2:]
        due_on = FIRST + timedelta(days=random.randrange(3, max(4, world.days - 20)))
        made.append(
            Task(
                plan_id=plan.id,
                number=number,
                title=f"{SECRET} {number}" if inside else f"Deliver {number} of {plan.key}",
                assignee=random.choice(side),
                audience=Audience.INTERNAL if inside else Audience.SHARED,
                milestone_id=random.choice(steps).id,
                due_on=due_on,
                promised_on=due_on,
            )
        )
    plan.next_number = count + 1
    session.add_all(made)
    session.flush()
    pairs = {
        tuple(sorted(random.sample(made, 2), key=lambda task: (task.due_on or FIRST, task.id)))
        for _ in range(count // 6)
    }
    for first, second in sorted(pairs, key=lambda pair: (pair[0].id, pair[1].id)):
        session.add(Dependency(task_id=second.id, needs_id=first.id))


def _some(
    random: Random, company: Organization, name: str, count: int, *, slack: bool
) -> Iterator[Person]:
    for n in range(count):
        yield _person(random, company, f"{name}-{n}", slack=slack)


def _person(random: Random, company: Organization, name: str, *, slack: bool) -> Person:
    zone, locale, country = random.choice(ZONES)
    email = f"{name.lower().replace(' ', '.')}@example.com"
    return Person(
        name=name,
        organization=company,
        time_zone=zone,
        locale=locale,
        country=country,
        channel=Medium.SLACK if slack else Medium.MAIL,
        quiet_hours="19:00-08:00" if random.random() < 0.3 else None,
        addresses=[Address(email=email)],
        identities=[SlackIdentity(team_id="T", user_id=f"U{random.randrange(10**9)}")]
        if slack
        else [],
    )
