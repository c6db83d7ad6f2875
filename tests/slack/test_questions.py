"""Questions to the bot: how a plan is, what has changed."""

import pytest

from bot import commands as c
from storage.kinds import Audience, State
from tests.cast import INTERNAL_WORDS
from tests.office import Office
from tests.slack.test_spoken import act, second_plan, told, told_of
from tests.slack.test_verbs import carl_in_slack


@pytest.mark.parametrize(
    "text", ["how is Acme?", "How\u2019s ACME doing?", "and how is Acme onboarding going?"]
)
def test_how_a_plan_is_is_answered_with_its_status(office: Office, text: str):
    second_plan(office)

    assert "0 of 4 tasks done" in told(office, text)
    assert "0 of 4 tasks done" in office.typed(office.vera, text)
    assert not office.changes()


def test_how_ones_plans_are_is_a_line_for_each(office: Office):
    office.slack.dm(office.vera, "how are my plans?")
    office.send()

    assert "ACME · Acme onboarding*: " in office.said(office.vera)[-1]
    assert not office.changes()


def test_how_it_is_in_a_channel_shows_what_all_there_may_see(office: Office):
    office.link(Audience.SHARED)

    said = office.slack.mention(office.vera, office.channel, "how is it going?")
    office.send()

    words = office.read(office.slack.thread(office.channel, said.message)[-1])
    assert "0 of 3 tasks done" in words
    assert not any(word in words for word in INTERNAL_WORDS)


def test_what_changed_since_a_day_is_told_by_day(office: Office):
    office.clock.forward(days=-4)
    act(office, office.cast.carl, c.StartTask(office.cast.firewall_form))
    office.clock.forward(days=3)
    act(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    act(office, office.cast.vera, c.CompleteTask(office.cast.contract))
    office.clock.forward(days=1)

    words = told(office, "what changed since Saturday?")

    assert "What changed since Sat 28 February" in words
    assert "Carl Reyes (Acme) completed *12. Send SSO metadata* by mail" in words
    assert "You completed *13. Check contract terms*" in words
    assert "started" not in words


def test_what_changed_tells_a_customer_nothing_internal(office: Office):
    carl = carl_in_slack(office)
    office.link(Audience.SHARED)
    act(office, office.cast.vera, c.CompleteTask(office.cast.contract))
    act(
        office,
        office.cast.vera,
        c.Comment(office.cast.plan, "They pay late", audience=Audience.INTERNAL),
    )
    act(office, office.cast.vera, c.Hide(c.Thing.TASK, office.cast.configure_sso))
    act(office, office.cast.vera, c.AssignTask(office.cast.contract, office.cast.victor))

    typed = office.typed(carl, "changes since monday")
    asked = told_of(office, carl, "what's new?")

    assert "Nothing has changed" in typed
    assert "Nothing has changed" in asked


def test_question_about_a_plan_of_others_is_no_wish_for_its_status(office: Office):
    second_plan(office)
    carl = carl_in_slack(office)

    words = told_of(office, carl, "how is Globex?")

    assert "badges" not in words
    assert "0 of" not in words


def test_since_my_last_visit_is_since_i_last_asked(office: Office):
    office.typed(office.vera, "changes")
    office.clock.forward(hours=2)
    office.typed(office.victor, "done 14")
    office.clock.forward(hours=1)

    first = office.typed(office.vera, "status") and office.typed(
        office.vera, "changes since my last visit"
    )
    office.clock.forward(hours=1)
    second = office.typed(office.vera, "changes since my last visit")

    assert "completed *14. Configure SSO*" in first
    assert "Nothing has changed since" in second


def test_starting_what_is_done_asks_whether_it_shall_be_open_again(office: Office):
    office.typed(office.vera, "done 13")

    typed = office.typed(office.vera, "start 13")
    shown = office.slack.ephemerals("U01VERA")[-1]
    office.slack.click(office.vera, shown, "choose", '{"proposal":1,"option":0}')

    assert "Check contract terms* is done already: you did it" in typed
    assert "Shall 13 be open again?" in typed
    assert office.task(office.cast.contract).state is State.OPEN
