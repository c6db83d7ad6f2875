"""The fixed cast of all tests and their plan, as rows.

They are inserted as they are, past `changes.make`: a test begins with a quiet plan, without history, with
an empty outbox and with no alarm clock set.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from storage.db import writing
from storage.kinds import Audience, IncomingState, Role, Side
from storage.models import (
    Address,
    Dependency,
    Goal,
    Incoming,
    Member,
    Milestone,
    Note,
    Organization,
    Person,
    Plan,
    SlackIdentity,
    Task,
)

# A Monday.
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
EARLIER = NOON - timedelta(days=3)
TEAM = "T01"
# Nobody's: not even a person of another customer has it.
UNKNOWN_ADDRESS = "sam@nowhere.example"
# What Carl, Cleo and Sam must never read, wherever it is told.
INTERNAL_WORDS = ("Check contract terms", "Margin review", "discount ends in June")


@dataclass(frozen=True, kw_only=True)
class Cast:
    """The keys of all rows; the numbers of the tasks stand in their names' comments.

    A task's key is not its number, so that a test finds out who takes one for the other.
    """

    northwind: int
    acme: int
    globex: int
    vera: int
    victor: int
    dora: int
    carl: int
    cleo: int
    sam: int
    plan: int
    kick_off: int
    go_live: int
    margin_review: int
    sso_metadata: int  # 12, Carl
    contract: int  # 13, Vera, internal
    configure_sso: int  # 14, Victor, after 12
    firewall_form: int  # 15, Carl
    note: int
    goal: int


def people(session: Session) -> dict[str, Person]:
    """Add the organizations and everybody; the keys are their first names in lower case."""
    northwind = Organization(name="Northwind", side=Side.VENDOR, domains=["northwind.example"])
    acme = Organization(name="Acme", side=Side.CUSTOMER, domains=["acme.example"])
    globex = Organization(name="Globex", side=Side.CUSTOMER, domains=["globex.example"])
    berlin, york, chicago = "Europe/Berlin", "America/New_York", "America/Chicago"
    found = {
        "vera": _person("Vera Holm", northwind, berlin, "U01VERA"),
        "victor": _person("Victor Lund", northwind, berlin, "U02VICTOR"),
        "dora": _person("Dora Weiss", northwind, berlin, "U03DORA"),
        "carl": _person("Carl Reyes", acme, york),
        "cleo": _person("Cleo Park", acme, york),
        "sam": _person("Sam Stone", globex, chicago),
    }
    session.add_all([northwind, acme, globex, *found.values()])
    session.flush()
    return found


def insert(engine: Engine) -> Cast:
    """Put the cast and the plan into an empty database."""
    with writing(engine) as session:
        found = people(session)
        plan = _plan(found)
        session.add(plan)
        session.flush()
        rows = _work(plan.id, found)
        session.add_all(rows.values())
        session.flush()
        after = Dependency(task_id=rows["configure_sso"].id, needs_id=rows["sso_metadata"].id)
        session.add(after)
        keys = {name: row.id for name, row in (found | rows).items()}
        return Cast(
            northwind=plan.vendor_id,
            acme=plan.customer_id,
            globex=found["sam"].organization_id,
            plan=plan.id,
            **keys,
        )


def _person(name: str, organization: Organization, zone: str, slack: str | None = None) -> Person:
    email = f"{name.split(maxsplit=1)[0].lower()}@{organization.domains[0]}"
    german = zone == "Europe/Berlin"
    return Person(
        name=name,
        organization=organization,
        time_zone=zone,
        # English on both sides; other languages have tests of their own.
        locale="en_DE" if german else "en_US",
        country="DE" if german else "US",
        addresses=[Address(email=email)],
        identities=[SlackIdentity(team_id=TEAM, user_id=slack)] if slack else [],
    )


def _plan(found: dict[str, Person]) -> Plan:
    roles = {
        "vera": (Role.OWNER, Audience.INTERNAL),
        "victor": (Role.CONTRIBUTOR, Audience.INTERNAL),
        "dora": (Role.VIEWER, Audience.INTERNAL),
        "carl": (Role.LEAD, Audience.SHARED),
        "cleo": (Role.SPONSOR, Audience.SHARED),
    }
    return Plan(
        key="ACME",
        title="Acme onboarding",
        vendor=found["vera"].organization,
        customer=found["carl"].organization,
        starts_on=date(2026, 3, 2),
        next_number=16,
        members=[
            Member(person=found[name], role=role, clearance=clearance, welcomed_at=EARLIER)
            for name, (role, clearance) in roles.items()
        ],
    )


def _work(plan_id: int, found: dict[str, Person]) -> dict[str, Milestone | Task | Note | Goal]:
    """Make what the plan holds. The plan's key, not the plan: a row is added once, in this order."""
    kick_off = Milestone(plan_id=plan_id, title="Kick-off", due_on=date(2026, 3, 5))
    go_live = Milestone(plan_id=plan_id, title="Go-live", due_on=date(2026, 3, 27))
    margin = Milestone(
        plan_id=plan_id,
        title="Margin review",
        due_on=date(2026, 3, 20),
        audience=Audience.INTERNAL,
    )

    def task(number: int, title: str, whose: str, day: int, milestone: Milestone | None) -> Task:
        due_on = date(2026, 3, day)
        return Task(
            plan_id=plan_id,
            number=number,
            title=title,
            assignee=found[whose],
            milestone=milestone,
            due_on=due_on,
            promised_on=due_on,
        )

    contract = task(13, "Check contract terms", "vera", 9, None)
    contract.audience = Audience.INTERNAL
    return {
        "kick_off": kick_off,
        "go_live": go_live,
        "margin_review": margin,
        "sso_metadata": task(12, "Send SSO metadata", "carl", 4, kick_off),
        "contract": contract,
        "configure_sso": task(14, "Configure SSO", "victor", 11, go_live),
        "firewall_form": task(15, "Firewall form", "carl", 5, go_live),
        "note": Note(
            plan_id=plan_id,
            author=found["vera"],
            at=EARLIER,
            text="Their discount ends in June.",
            audience=Audience.INTERNAL,
        ),
        "goal": Goal(
            plan_id=plan_id,
            title="Nurses find a slot in under a minute",
            baseline=6,
            target=1,
            unit="minutes",
        ),
    }


def arrived(plan: int, state: IncomingState = IncomingState.RECEIVED) -> Incoming:
    """A mail about the plan, as it lies in the database."""
    return Incoming(
        account="a",
        folder="INBOX",
        uidvalidity=1,
        uid=1,
        identity="one",
        sha256="0" * 64,
        raw=b"",
        size=0,
        arrived_at=NOON,
        state=state,
        plan_id=plan,
    )
