"""Posts of which it is not known whether they were made: found again, and not posted twice."""

import pytest

from bot import commands as c
from bot.outbox import claim
from storage.db import reading, writing
from storage.kinds import Medium, MessageKind, MessageState
from tests.cast import TEAM
from tests.office import Office
from tests.send.sending import make, told, waiting


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def test_post_whose_answer_was_lost_is_found_and_not_posted_twice(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", "drop after")

    office.send(1)
    states = {row.state for row in office.rows() if row.person_id == office.cast.victor}
    office.clock.forward(minutes=10)
    office.send()

    assert states == {MessageState.UNKNOWN}
    assert len(office.slack.dms(office.victor)) == 1
    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {row.state for row in mine} == {MessageState.SENT}


def test_post_that_was_not_made_before_the_connection_broke_is_made_later(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", "drop before")

    office.send(1)
    office.clock.forward(minutes=10)
    office.send()

    assert len(told(office)) == 1


def test_lost_post_in_a_thread_is_found_there(office: Office):
    office.link()
    said = office.slack.mention(office.victor, office.channel, "14 done")
    office.slack.fail_next("chat.postMessage", "drop after", times=2)

    office.send(2)
    office.clock.forward(minutes=10)
    office.send()

    assert len(office.slack.thread(office.channel, said.message)) == 2
    assert not waiting(office)


def test_post_of_a_sender_that_died_is_found_by_the_next_one(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    with writing(office.engine) as session:
        taken = claim(session, office.clock(), [Medium.SLACK])
    with reading(office.engine, ()) as session:
        parcel = office.transport.prepare(session, taken, now=office.clock())
    office.transport.send(parcel, now=office.clock())

    office.clock.forward(minutes=6)
    office.send()

    assert len(told(office)) == 1
    assert not waiting(office)


def test_edit_whose_answer_was_lost_is_made_again(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()
    make(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
    office.slack.fail_next("chat.update", "drop after")

    office.send(1)
    office.clock.forward(minutes=5)
    office.send()

    assert "1 of 3" in office.read(office.last())
    assert len(office.slack.messages(office.channel)) == 1


def test_lost_post_that_nobody_can_look_for_is_not_tried_for_ever(office: Office):
    office.link()
    office.slack.fail_next("conversations.replies", "missing_scope", times=10)
    office.slack.mention(office.victor, office.channel, "14 done")
    office.slack.fail_next("chat.postMessage", "drop after", times=10)

    for _ in range(10):
        office.clock.forward(minutes=10)
        office.send(1)

    answers = [row for row in office.rows() if row.kind is MessageKind.ANSWER]
    posted = [call for call in office.slack.calls if call.method == "chat.postMessage"]
    assert [row.state for row in answers] == [MessageState.FAILED]
    assert len([call for call in posted if call.arguments.get("thread_ts")]) == 3
