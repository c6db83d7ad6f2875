"""How the vendor brings in somebody new, from Slack: by address, by company, by @mention; and who may not."""

import pytest
from sqlalchemy import select

from storage.db import reading
from storage.kinds import Audience, MessageKind, Role
from storage.models import Member, Person, Plan
from tests.office import Office
from tests.slack.test_buttons import slack_of


def member(office: Office, email: str) -> tuple[Person, Member] | None:
    with reading(office.engine, ()) as session:
        plan = session.get_one(Plan, office.cast.plan)
        found = [one for one in plan.members if one.person.email == email]
        return (found[0].person, found[0]) if found else None


@pytest.mark.parametrize(
    ("text", "email", "company", "role", "clearance"),
    [
        ("invite chris.doe@acme.example", "chris.doe@acme.example", "acme", "contributor", 0),
        ("invite chris@acme.example as viewer", "chris@acme.example", "acme", "viewer", 0),
        ("invite nina@northwind.example", "nina@northwind.example", "northwind", "contributor", 1),
        ("invite pat@agency.example for Acme", "pat@agency.example", "acme", "contributor", 0),
    ],
)
def test_somebody_new_is_invited_by_their_address(
    office: Office, text: str, email: str, company: str, role: str, clearance: int
):
    office.typed(office.vera, text)

    found = member(office, email)
    assert found is not None
    person, seat = found
    assert person.organization_id == getattr(office.cast, company)
    assert (seat.role, seat.clearance) == (Role(role), Audience(clearance))
    welcomed = [row.person_id for row in office.rows() if row.kind is MessageKind.WELCOME]
    assert welcomed == [person.id]


def test_customers_lead_invites_a_colleague_by_mention(office: Office):
    office.link()
    carl = slack_of(office, office.cast.carl, "Carl Reyes")

    office.slack.mention(carl, office.channel, "invite chris@acme.example")

    assert member(office, "chris@acme.example") is not None


def test_colleague_whom_nobody_knows_is_invited_by_a_mention_of_them(office: Office):
    bob = office.slack.add_user(office.team, "Bob Berg", id="U09BOB", email="bob@northwind.example")

    office.typed(office.vera, f"invite @{bob.name}")

    assert member(office, "bob@northwind.example") is not None


def test_guest_is_invited_by_no_mention(office: Office):
    guest = office.slack.add_user(
        office.team, "Gus Guest", id="U09GUS", email="gus@northwind.example", is_guest=True
    )

    said = office.typed(office.vera, f"invite @{guest.name}")

    assert "at either company; use their address." in said
    assert not office.changes()


@pytest.mark.parametrize(
    ("who", "text", "meant"),
    [
        ("vera", "invite pat@agency.example", "Say it, like /plan invite pat@agency.example for"),
        ("vera", "invite pat@agency.example for Globex", "is no address of Acme or Northwind"),
        ("vera", "invite pat@agency.example for Northwind", "is no address of Northwind"),
        ("vera", "invite sam@globex.example", "I cannot tell the company of sam@globex.example"),
        ("vera", "invite chris@acme.example as king", "“king” is no role: owner"),
        ("victor", "invite chris@acme.example as lead", "Only the plan's owner can change"),
        ("dora", "invite chris@acme.example", "Only the customer's lead or the vendor's team"),
        ("vera", "remove @bob", "Nobody called bob is on ACME."),
    ],
)
def test_who_may_not_be_invited_leaves_no_trace(office: Office, who: str, text: str, meant: str):
    with reading(office.engine, ()) as session:
        known = set(session.scalars(select(Person.name)))

    assert meant.partition(". Say")[0] in office.typed(getattr(office, who), text)

    with reading(office.engine, ()) as session:
        assert set(session.scalars(select(Person.name))) == known
    assert not office.changes()


def test_customer_brings_in_nobody_of_another_company(office: Office):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")

    office.typed(carl, "invite eve@northwind.example")
    office.typed(carl, "invite eve@other.example for Acme")

    assert not office.changes()
