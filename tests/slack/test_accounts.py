"""Accounts that a company closes: who had them acts no more, and nothing of theirs is left lying."""

import pytest
from sqlalchemy import select

from storage.db import reading, writing
from storage.kinds import MessageState, Origin, Role
from storage.models import Member, Message, Person, SlackIdentity
from tests.cast import INTERNAL_WORDS
from tests.office import Office


def person(office: Office, key: int) -> Person:
    with reading(office.engine, ()) as session:
        return session.get_one(Person, key)


def bring_carl(office: Office, team_id: str, **account: bool):
    """Give Carl a Slack account: as a guest of T01, or of his own company."""
    acme = office.team if team_id == office.team.id else office.slack.add_team("Acme", id=team_id)
    carl = office.slack.add_user(acme, "Carl Reyes", id="U04CARL", **account)
    office.channel.connected |= {team_id} - {office.team.id}
    office.channel.members.add(carl.id)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=office.cast.carl, team_id=team_id, user_id=carl.id))
    return carl


def test_tasks_of_who_left_go_to_the_plans_owner_who_is_told_in_one_message(office: Office):
    office.slack.change_user(office.victor, deleted=True)
    office.send()

    assert office.task(office.cast.configure_sso).assignee_id == office.cast.vera
    assert not person(office, office.cast.victor).active
    (told,) = office.said(office.vera)
    assert "Victor Lund has left" in told
    assert "Configure SSO" in told


def test_customer_hears_who_has_the_task_now_and_not_whom_the_vendor_employs(office: Office):
    office.slack.change_user(office.victor, deleted=True)

    with reading(office.engine, ()) as session:
        rows = session.scalars(select(Message).where(Message.person_id == office.cast.carl)).all()
    verbs = {change.id: change.verb for change in office.changes()}
    assert {verbs[row.about["change"]] for row in rows} == {"assign"}


def test_account_closed_twice_has_its_effect_once(office: Office):
    office.slack.change_user(office.victor, deleted=True)
    before = len(office.changes()), len(office.rows())

    office.slack.change_user(office.victor, deleted=True)

    assert (len(office.changes()), len(office.rows())) == before


def test_who_left_is_told_nothing_any_more(office: Office):
    office.typed(office.vera, "done 12")
    told_before = [row for row in office.rows() if row.person_id == office.cast.victor]
    office.slack.change_user(office.victor, deleted=True)
    office.send()

    rows = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert len(rows) == len(told_before) == 1
    assert {row.state for row in rows} == {MessageState.DROPPED}


def test_who_is_back_is_known_again_but_has_no_tasks(office: Office):
    office.slack.change_user(office.victor, deleted=True)

    office.slack.change_user(office.victor, deleted=False)

    assert "Nothing" in office.typed(office.victor, "mine")
    assert [change.origin for change in office.changes("return")] == [Origin.CLOCK]


def test_who_was_taken_out_by_hand_is_not_let_in_by_slack(office: Office):
    with writing(office.engine) as session:
        session.get_one(Person, office.cast.victor).active = False

    office.slack.change_user(office.victor, real_name="Victor L.")

    assert not person(office, office.cast.victor).active


def test_internal_task_goes_to_nobody_who_may_not_see_it(office: Office):
    with writing(office.engine) as session:
        members = {row.person_id: row for row in session.query(Member)}
        members[office.cast.victor].clearance = members[office.cast.carl].clearance

    office.slack.change_user(office.vera, deleted=True)

    assert office.task(office.cast.contract).assignee_id is None


def test_without_an_owner_a_contributor_takes_over(office: Office):
    office.slack.change_user(office.vera, deleted=True)
    office.send()

    assert office.task(office.cast.contract).assignee_id == office.cast.victor
    assert "Vera Holm has left" in "".join(office.said(office.victor))


def test_account_that_the_customer_closes_hands_over_to_the_customers_sponsor(office: Office):
    carl = bring_carl(office, "T02")

    office.slack.change_user(carl, deleted=True)
    office.send()

    assert office.task(office.cast.sso_metadata).assignee_id == office.cast.cleo
    assert office.task(office.cast.configure_sso).assignee_id == office.cast.victor
    told = "".join(office.said(office.vera))
    assert "Carl Reyes (Acme) has left" in told
    assert not any(word in "".join(office.alone(carl)) for word in INTERNAL_WORDS)


def test_guest_whose_account_is_closed_is_written_to_by_mail(office: Office):
    carl = bring_carl(office, "T01", is_guest=True)

    office.slack.change_user(carl, deleted=True)

    assert person(office, office.cast.carl).active
    with reading(office.engine, ()) as session:
        assert session.get_one(Person, office.cast.carl).medium.value == "mail"
    assert office.task(office.cast.sso_metadata).assignee_id == office.cast.carl


@pytest.mark.parametrize("change", [{"deleted": True}, {"tz": "Asia/Tokyo"}])
def test_account_of_a_stranger_changes_nothing(office: Office, change: dict[str, object]):
    sam = office.slack.add_user(office.team, "Sam Stone")

    office.slack.change_user(sam, **change)

    assert not office.changes()


def test_roles_stay_for_history(office: Office):
    office.slack.change_user(office.vera, deleted=True)

    with reading(office.engine, ()) as session:
        roles = {row.person_id: row.role for row in session.query(Member)}
    assert roles[office.cast.vera] is Role.OWNER
