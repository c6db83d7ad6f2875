"""Plans that are begun in Slack, blank or from a file, and who is on them."""

import json
from datetime import date

import pytest

from handlers.slack import files
from storage.db import reading, writing
from storage.kinds import Audience, Origin, Role
from storage.models import Address, Member, Organization, Person, Plan, SlackIdentity, Task
from tests.office import Office
from tests.slack.filling import demote, errors, fill, typed_form
from tests.slack.test_verbs import carl_in_slack

FILE = """\
tandem: 1
organizations:
  - {name: Northwind, side: vendor}
  - {name: Initech, side: customer, domains: [initech.example]}
people:
  - {email: vera@northwind.example, name: Vera Holm, organization: Northwind}
  - {email: ivy@initech.example, name: Ivy Ross, organization: Initech, time_zone: America/Chicago}
plan: {key: INIT, title: Initech onboarding, owner: vera@northwind.example, lead: ivy@initech.example, starts_on: 2026-03-02}
milestones:
  - {title: Kick-off, due_on: 2026-03-09}
tasks:
  - {number: 1, title: Sign the order, assignee: ivy@initech.example, milestone: Kick-off, due_on: 2026-03-06}
  - {number: 2, title: Price list, assignee: vera@northwind.example, audience: internal}
"""


def plan_of(office: Office, key: str) -> Plan | None:
    with reading(office.engine, ()) as session:
        return session.query(Plan).filter_by(key=key).one_or_none()


def test_blank_plan_is_begun_in_a_form(both: Office):
    view = typed_form(both, both.vera, "new")

    fill(both, both.vera, view, key="globex", plan_title_new="Globex onboarding", customer="Globex")

    plan = plan_of(both, "GLOBEX")
    assert (plan.title, plan.customer_id) == ("Globex onboarding", both.cast.globex)
    assert plan.starts_on == date(2026, 3, 2)
    shown = both.read(both.slack.views(both.vera)[-1])
    assert "Globex onboarding" in shown
    # No button stands in what came of a form.
    assert ("Press" in shown, "Tell me undo" in shown.replace("`", "")) == (False, True)


@pytest.mark.parametrize(
    ("values", "meant"),
    [
        ({}, "Say for which customer"),
        ({"customer": "Globex"}, "needs some words"),
        ({"customer": "Globex", "key": "a b", "plan_title_new": "x"}, "A key is a short word"),
        ({"customer": "Globex", "key": "ACME", "plan_title_new": "x"}, "is taken"),
        ({"file": "tandem: 1\nplan: {key: X}\n"}, "Line 2"),
        ({"file": "- [" * 900}, "Line 1"),
    ],
)
def test_plan_that_cannot_be_begun_is_said_at_the_field(office: Office, values, meant: str):
    view = typed_form(office, office.vera, "new")

    assert meant in errors(fill(office, office.vera, view, **values))
    assert not office.changes()


def test_plan_is_begun_from_a_file_that_is_pasted(office: Office):
    view = typed_form(office, office.vera, "new")

    fill(office, office.vera, view, file=FILE)

    plan = plan_of(office, "INIT")
    with reading(office.engine, ()) as session:
        tasks = session.query(Task).filter_by(plan_id=plan.id).order_by(Task.number).all()
        assert [task.title for task in tasks] == ["Sign the order", "Price list"]
        assert session.query(Person).filter_by(name="Ivy Ross").one().organization.name == "Initech"
    assert {row.origin for row in office.changes()} == {Origin.MODAL}
    shown = office.read(office.slack.views(office.vera)[-1])
    assert "Initech onboarding" in shown
    assert "[Complete]" not in shown


def test_plan_is_begun_from_a_file_that_is_chosen(both: Office):
    view = typed_form(both, both.vera, "new")
    chosen = both.slack.attach(both.vera, "initech.yaml", FILE.encode())

    fill(both, both.vera, view, upload=chosen)

    assert plan_of(both, "INIT").title == "Initech onboarding"
    assert "Initech onboarding" in both.read(both.slack.views(both.vera)[-1])


@pytest.mark.parametrize(
    ("content", "more", "meant"),
    [
        (FILE.replace("side: vendor", "side: vedor"), {}, "Line 3"),
        (FILE.replace("key: INIT", "key: ACME"), {}, "the key ACME is taken"),
        (FILE, {"file": FILE}, "not both"),
        ("#" * (files.LARGEST + 1), {}, "too large"),
        ("", {}, "Line 1"),
    ],
)
def test_what_is_wrong_with_a_file_that_was_chosen_stands_under_it(
    office: Office, content: str, more, meant: str
):
    view = typed_form(office, office.vera, "new")
    chosen = office.slack.attach(office.vera, "plan.yaml", content.encode())

    said = fill(office, office.vera, view, upload=chosen, **more)

    found = json.loads(said.answer)["errors"]
    assert meant in found["file" if more else "upload"]
    assert not office.changes()


@pytest.mark.parametrize("status", [404, 500])
def test_a_chosen_file_that_slack_does_not_give_is_asked_for_again(office: Office, status: int):
    view = typed_form(office, office.vera, "new")
    chosen = office.slack.attach(office.vera, "plan.yaml", FILE.encode())
    office.slack.fail_next("download", status)

    assert "send it again" in errors(fill(office, office.vera, view, upload=chosen))


def test_without_the_right_to_read_files_the_form_has_no_field_for_one(office: Office):
    office.slack.world.installation("T01").scopes -= {"files:read"}

    view = typed_form(office, office.vera, "new")

    names = {block["block_id"] for block in view.content["blocks"]}
    assert "upload" not in names
    assert "file" in names


def test_a_customers_file_is_not_fetched_from_a_form_either(office: Office):
    """They never see the form; a submission of it that was put together is refused all the same."""
    carl = carl_in_slack(office)
    view = typed_form(office, office.vera, "new")
    view.user = carl.id

    said = fill(office, carl, view, upload=office.slack.attach(carl, "plan.yaml", FILE.encode()))

    assert "Only the vendor's people" in errors(said)
    assert "download" not in {call.method for call in office.slack.calls}


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("key: INIT", "key: ACME", "the key ACME is taken"),
        (
            "owner: vera@northwind.example",
            "owner: victor@northwind.example",
            "yourself as the owner",
        ),
        ("Northwind", "Globex", "expected your own: Northwind"),
        ("time_zone: America/Chicago", "slack: T01/U99IVY", "bound by signing in"),
        (
            "ivy@initech.example",
            "carl@acme.example",
            "known at another company",
        ),
        (
            "name: Vera Holm,",
            "addresses: [evil@nowhere.example], name: Vera Holm,",
            "known as one person's",
        ),
        (
            "people:\n",
            "people:\n  - {email: mole@nowhere.example, name: Mole, organization: Northwind}\n",
            "expected an address of Northwind",
        ),
    ],
)
def test_file_that_is_pasted_changes_nobody_and_nothing_that_is_there(
    office: Office, old: str, new: str, meant: str
):
    text = FILE.replace(old, new)
    if "victor" in new:
        victor = "{email: victor@northwind.example, name: Victor Lund, organization: Northwind}"
        text = text.replace("people:\n", f"people:\n  - {victor}\n")
    with reading(office.engine, ()) as session:
        before = session.query(Person).count(), session.query(Address).count()
    view = typed_form(office, office.vera, "new")

    said = fill(office, office.vera, view, file=text)

    assert meant in errors(said)
    with reading(office.engine, ()) as session:
        assert (session.query(Person).count(), session.query(Address).count()) == before
        assert session.query(SlackIdentity).count() == 3
    assert not office.changes()


def test_file_leaves_a_person_who_is_known_as_they_are(office: Office):
    text = FILE.replace("name: Vera Holm,", "name: Vera Evil, time_zone: Asia/Tokyo,")
    fill(office, office.vera, typed_form(office, office.vera, "new"), file=text)

    with reading(office.engine, ()) as session:
        vera = session.get_one(Person, office.cast.vera)
        assert (vera.name, vera.time_zone) == ("Vera Holm", "Europe/Berlin")


def test_customer_gets_no_form_for_a_plan(office: Office):
    carl = carl_in_slack(office)

    assert "Only the vendor's people" in office.typed(carl, "new")
    assert not office.slack.views(carl)


def test_members_are_invited_and_taken_off_in_a_form(office: Office):
    with writing(office.engine) as session:
        acme = session.get_one(Organization, office.cast.acme)
        session.add(Person(name="Nora Hill", organization=acme, time_zone="America/New_York"))
    view = typed_form(office, office.vera, "members")
    assert "Carl Reyes (Acme), project lead" in office.read(view)

    fill(office, office.vera, view, person="Nora Hill (Acme)", leaves="Victor Lund (Northwind)")

    with reading(office.engine, ()) as session:
        members = {m.person.name: m for m in session.query(Member)}
        assert (members["Nora Hill"].role, members["Nora Hill"].clearance) == (
            Role.CONTRIBUTOR,
            Audience.SHARED,
        )
        assert "Victor Lund" not in members


def test_customer_sees_no_colleagues_of_the_vendor_to_invite(office: Office):
    carl = carl_in_slack(office)
    with writing(office.engine) as session:
        northwind = session.get_one(Organization, office.cast.northwind)
        session.add(Person(name="Mona Pike", organization=northwind, time_zone="UTC"))

    view = typed_form(office, carl, "members")

    assert "Mona Pike" not in str(view.content)
    assert "internal" not in office.read(view).lower()


def test_members_form_after_the_rights_were_lost_changes_nothing(office: Office):
    view = typed_form(office, office.victor, "members")
    demote(office, office.cast.victor)

    said = fill(office, office.victor, view, leaves="Dora Weiss (Northwind)")

    assert "no such thing" in errors(said)
    assert not office.changes()
