"""People of a plan file: known again by any address, given other roles, and nobody taken over."""

from sqlalchemy import select

from storage.db import reading
from storage.kinds import (
    Medium,
    Role,
)
from storage.models import Member, Person, Task
from tests.planfile.files import ACME, HEAD, PLAN, small
from tests.planfile.test_import import bring, refused


def test_the_lead_changes_and_who_led_before_stays_as_a_contributor(engine):
    bring(engine, ACME)

    turned = ACME.replace("lead: carl@", "lead: cleo@").replace(
        "sponsor: cleo@acme.example", "phase: x"
    )
    bring(engine, turned.replace("  phase: onboarding\n", ""))

    with reading(engine, ()) as session:
        roles = {m.person.name: m.role for m in session.scalars(select(Member))}
        assert roles["Cleo Park"] is Role.LEAD
        assert roles["Carl Reyes"] is Role.CONTRIBUTOR


def test_who_is_no_longer_sponsor_stays_as_a_contributor(engine):
    bring(engine, ACME)

    bring(engine, ACME.replace("sponsor: cleo@acme.example", "sponsor: null"))

    with reading(engine, ()) as session:
        roles = {m.person.name: m.role for m in session.scalars(select(Member))}
        assert roles["Cleo Park"] is Role.CONTRIBUTOR


def test_a_new_owner_takes_over(engine):
    bring(engine, ACME)
    turned = ACME.replace("owner: vera@", "owner: victor@").replace(
        "{person: victor@northwind.example, role: contributor,", "{person: vera@northwind.example,"
    )

    bring(engine, turned)

    with reading(engine, ()) as session:
        roles = {m.person.name: m.role for m in session.scalars(select(Member))}
        assert roles["Victor Lund"] is Role.OWNER
        assert roles["Vera Holm"] is Role.CONTRIBUTOR
    assert bring(engine, turned) == []


def test_a_person_is_known_again_by_any_address_and_keeps_the_others(engine):
    bring(engine, small())
    head = HEAD.replace(
        "email: carl@acme.example, name: Carl Reyes",
        "email: carl.reyes@acme.example, addresses: [carl@acme.example], name: Carl A. Reyes",
    )

    bring(engine, small(head=head))
    bring(engine, small())

    with reading(engine, ()) as session:
        [carl] = session.scalars(select(Person).where(Person.name.contains("Reyes"))).all()
        emails = [address.email for address in carl.addresses]
        assert emails == ["carl@acme.example", "carl.reyes@acme.example"]


def test_what_differs_of_a_person_is_updated_and_their_wishes_stand_in_history(engine):
    bring(engine, small())
    head = HEAD.replace(
        "name: Carl Reyes, organization: Acme, time_zone: America/New_York",
        "name: Carl Reyes, organization: Acme, time_zone: Asia/Kathmandu, channel: mail, country: NP",
    )

    assert bring(engine, small(head=head)) == [("preferences", None)]

    with reading(engine, ()) as session:
        carl = session.scalars(select(Person).where(Person.name == "Carl Reyes")).one()
        assert (carl.time_zone, carl.channel, carl.country) == (
            "Asia/Kathmandu",
            Medium.MAIL,
            "NP",
        )
    assert bring(engine, small(head=head)) == []


def test_a_person_without_an_address_is_named_by_slack(engine):
    head = HEAD.replace("{email: victor@northwind.example,", "{slack: T01/U02,")

    bring(engine, small("number: 1, title: A, assignee: T01/U02", head=head))

    with reading(engine, ()) as session:
        [task] = session.scalars(select(Task)).all()
        assert task.assignee is not None
        assert task.assignee.name == "Victor Lund"


def test_one_entry_for_two_known_people_is_refused(engine):
    bring(engine, small())
    head = HEAD.replace(
        "{email: victor@northwind.example,",
        "{email: vic@northwind.example, addresses: [carl@acme.example, victor@northwind.example],",
    ).replace(
        "  - {email: carl@acme.example, name: Carl Reyes, organization: Acme,",
        "  - {email: c@acme.example, name: C, organization: Acme,",
    )

    told = refused(engine, small(head=head, plan=PLAN.replace("carl@", "c@")))

    assert told.startswith(
        "plan.yaml, line 7: these addresses and Slack users belong to Carl Reyes"
    )


def test_a_file_of_other_companies_does_not_take_a_plan_over(engine):
    bring(engine, small())

    told = refused(engine, small().replace("Acme", "Globex").replace("carl@acme", "gus@globex"))

    assert "SMALL is a plan of Northwind and Acme" in told


def test_a_company_does_not_change_sides(engine):
    bring(engine, small())
    turned = (
        small()
        .replace("name: Northwind, side: vendor", "name: Northwind, side: customer")
        .replace("name: Acme, side: customer", "name: Acme, side: vendor")
        .replace(
            "owner: vera@northwind.example, lead: carl@acme.example", "owner: carl@acme.example"
        )
    )

    assert "line 3: Northwind is known as a vendor" in refused(engine, turned)
