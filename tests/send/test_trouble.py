"""Limits and trouble on the way: what passes is waited out, what does not goes by mail or is given up."""

import pytest

from bot import commands as c
from handlers.send import send_due
from storage.db import writing
from storage.kinds import Medium, MessageKind, MessageState
from storage.models import (
    Message,
    Person,
)
from tests.cast import TEAM
from tests.office import Office
from tests.send.sending import make, told


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def test_limit_of_slack_puts_the_row_off_until_slack_said(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", 429, retry_after=40)

    office.send(1)
    early = len(office.slack.dms(office.victor))
    office.clock.forward(seconds=41)
    office.send()

    assert early == 0
    assert len(office.slack.dms(office.victor)) == 1


@pytest.mark.parametrize("trouble", [500, 503, "internal_error", "drop before", "request_timeout"])
def test_trouble_that_passes_is_waited_out(office: Office, trouble: str | int):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", trouble, times=2)

    office.send(1)
    early = len(told(office))
    for _ in range(8):
        office.clock.forward(minutes=2)
        office.send(1)

    assert early == 0
    assert len(told(office)) == 1


def test_message_that_slack_never_takes_goes_by_mail(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.users[office.victor.id].deleted = True

    office.send()

    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {(row.medium, row.state) for row in mine} == {(Medium.MAIL, MessageState.WAITING)}


def test_message_for_a_dead_address_fails_for_good(office: Office):
    with writing(office.engine) as session:
        person = session.get_one(Person, office.cast.victor)
        person.addresses[0].dead_at = office.clock()
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.users[office.victor.id].deleted = True

    office.send()

    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {row.state for row in mine} == {MessageState.FAILED}


def test_messages_of_one_channel_go_a_second_apart(office: Office):
    office.link()
    for number in (12, 14, 15):
        office.slack.mention(office.vera, office.channel, f"{number} done")
    office.clock.forward(seconds=5)

    send_due(office.engine, {Medium.SLACK: office.transport}, clock=office.clock)
    first = len(office.slack.messages(office.channel))
    office.send()

    # What was said, the card, and then the answers and a word on each milestone that was reached.
    assert first == 4
    assert len(office.slack.messages(office.channel)) == 9


def test_busy_channel_wears_no_message_out(office: Office):
    office.link()
    for _ in range(12):
        office.slack.mention(office.vera, office.channel, "status")

    office.send(6)
    office.slack.fail_next("chat.postMessage", 500, times=3)
    office.send(40)

    answers = [row for row in office.rows() if row.kind is MessageKind.ANSWER]
    assert {row.state for row in answers} == {MessageState.SENT}
    assert len(answers) == 12


def test_mishap_in_rendering_stops_no_other_message(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    with writing(office.engine) as session:
        session.add(
            Message(
                key="change:0:broken",
                kind=MessageKind.CHANGE,
                person_id=office.cast.vera,
                medium=Medium.SLACK,
                about={},
                made_at=office.clock(),
                due_at=office.clock(),
            )
        )

    office.send()

    broken = next(row for row in office.rows() if row.key == "change:0:broken")
    assert told(office)
    assert broken.error == "KeyError"
    assert broken.due_at > office.clock()


def test_message_that_never_works_is_given_up_in_the_end(office: Office):
    with writing(office.engine) as session:
        row = Message(
            key="change:0:broken",
            kind=MessageKind.CHANGE,
            person_id=office.cast.vera,
            medium=Medium.SLACK,
            about={},
            made_at=office.clock(),
            due_at=office.clock(),
        )
        session.add(row)

    for _ in range(14):
        office.clock.forward(hours=1)
        office.send(1)

    assert {row.medium for row in office.rows()} == {Medium.MAIL}


def test_limit_on_posts_lets_edits_go_on(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()
    office.slack.fail_next("chat.postMessage", 429, retry_after=600)
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))

    office.send()

    assert not told(office)
    assert "1 of 3" in office.read(office.last())
