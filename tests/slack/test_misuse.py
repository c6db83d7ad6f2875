"""What is too much, too little, too old, or has gone: an answer each, and nothing that Slack would refuse."""

from datetime import date, timedelta

import pytest

from bot import commands as c
from storage.db import reading, writing
from storage.kinds import Audience
from storage.models import Milestone, PlanChannel, Task
from tests.office import Office
from tests.slack.filling import act
from tests.slack.test_buttons import remind
from tests.slack.test_home import home
from tests.slack.test_verbs import carl_in_slack


@pytest.fixture
def full(office: Office) -> Office:
    """The plan with 500 tasks of the longest titles, all of them Vera's and late."""
    with writing(office.engine) as session:
        session.add_all(
            Task(
                plan_id=office.cast.plan,
                number=100 + n,
                title=f"{n} & <{'é' * 190}>",
                assignee_id=office.cast.vera,
                due_on=date(2026, 2, 1 + n % 20),
                audience=Audience.SHARED,
            )
            for n in range(500)
        )
    return office


@pytest.mark.parametrize("words", ["status", "mine", "next", "who", "changes since monday"])
def test_five_hundred_tasks_fit_into_each_answer(full: Office, words: str):
    assert full.typed(full.vera, words)


def test_five_hundred_tasks_fit_into_what_is_posted(full: Office):
    full.typed(full.vera, "link ACME")
    full.typed(full.vera, "status --share")
    remind(full, full.cast.vera)
    full.send()

    assert "ACME · Acme onboarding" in full.read(full.slack.messages(full.channel)[0])
    reminded = full.said(full.vera)[-1]
    assert "500 tasks" in reminded or "501 tasks" in reminded
    assert "more: write `mine` to me" in reminded
    assert "tasks done" in home(full, full.vera)


@pytest.mark.parametrize("who", ["vera", "carl"])
def test_plan_without_anything_says_how_to_begin(office: Office, who: str):
    user = office.vera if who == "vera" else carl_in_slack(office)
    with writing(office.engine) as session:
        for kind in (Task, Milestone):
            for row in session.query(kind):
                session.delete(row)

    status = office.typed(user, "status")
    office.typed(office.vera, "link ACME")
    office.send()

    assert "There is no task yet" in status
    assert "no tasks yet" in office.read(office.last())
    assert "Nothing waits for you" in office.typed(user, "mine")
    assert "no tasks yet" in home(office, user)


def test_button_of_a_year_old_message_says_who_did_it_and_in_which_year(office: Office):
    remind(office, office.cast.vera)
    old = office.slack.dms(office.vera)[-1]
    act(office, office.cast.victor, c.CompleteTask(office.cast.contract))
    before = len(office.changes())
    office.clock.forward(days=365)

    office.slack.click(office.vera, old, "complete")

    assert len(office.changes()) == before
    assert "done already: Victor Lund" in office.alone(office.vera)[-1]
    assert "2026" in office.alone(office.vera)[-1]


def test_channel_that_is_renamed_goes_on(office: Office):
    office.typed(office.vera, "link ACME")
    office.send()

    told = office.slack.rename(office.channel, "acme-2026")
    office.typed(office.vera, "done 12")
    office.send()

    assert all(delivery.ok for delivery in told)
    assert "1 of 3 tasks done" in office.read(office.slack.messages(office.channel)[0])


def test_channel_that_is_shared_no_more_stays_narrow(office: Office):
    other = office.slack.add_team("Acme")
    office.channel.connected.add(other.id)
    office.link()

    told = office.slack.unshare(office.channel, other)
    office.typed(office.vera, "status --share")

    assert all(delivery.ok for delivery in told)
    with reading(office.engine, ()) as session:
        assert session.query(PlanChannel).one().audience is Audience.SHARED
    assert "Check contract terms" not in office.read(office.last())


def test_day_in_the_far_future_or_past_is_answered(office: Office):
    remind(office, office.cast.vera)
    far = (date.max - timedelta(days=1)).isoformat()

    for words in (f"due 13 {far}", "due 13 1900-01-01", "later 13 1900-01-01"):
        assert office.typed(office.vera, words)

    assert office.task(office.cast.contract).due_on.year < 2100
