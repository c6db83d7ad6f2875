from sqlalchemy import select

from bot import changes
from bot import commands as c
from bot.outbox import write as outbox
from storage.db import reading, writing
from storage.kinds import Audience, MessageState, Origin
from storage.models import Card, Change, Person
from tests.cast import INTERNAL_WORDS, TEAM
from tests.office import Office

PLACE = "T01/C01/1700000000.000100"


def make(office: Office, person_id: int, *commands: c.Command):
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=Origin.MAIL, now=office.clock())


def test_plan_has_one_card_in_its_channel_which_is_edited_in_place(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()

    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()

    cards = office.slack.messages(office.channel)
    assert len(cards) == 1
    assert "1 of 3 tasks done" in office.read(cards[0])
    with reading(office.engine, ()) as session:
        assert session.query(Card).one().ts == cards[0].ts


def test_card_in_a_shared_channel_shows_nothing_internal(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))

    office.send()

    words = office.read(office.last())
    assert not any(word in words for word in INTERNAL_WORDS)


def test_card_that_was_deleted_is_posted_anew(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()
    first = office.last()
    office.slack.world.find(office.channel.id, first.ts).deleted = True

    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()

    cards = office.slack.messages(office.channel)
    assert [card.ts != first.ts for card in cards] == [True]


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


def test_what_became_internal_meanwhile_is_not_sent(office: Office):
    office.link()
    with writing(office.engine) as session:
        note = c.Comment(office.cast.plan, "Nearly there", task=office.cast.configure_sso)
        dora = session.get_one(Person, office.cast.dora)
        changes.make(session, [note], actor=dora, origin=Origin.MAIL, now=office.clock())
        outbox.tell_thread(
            session, session.scalars(select(Change)).one(), PLACE, now=office.clock()
        )
    make(office, office.cast.vera, c.Hide(c.Thing.TASK, office.cast.configure_sso))

    office.send()

    told = [row for row in office.rows() if row.about.get("thread")]
    assert [row.state for row in told] == [MessageState.DROPPED]


def test_limit_of_slack_puts_the_row_off_until_slack_said(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", 429, retry_after=40)

    office.send(1)
    early = len(office.slack.dms(office.victor))
    office.clock.forward(seconds=41)
    office.send()

    assert early == 0
    assert len(office.slack.dms(office.victor)) == 1


def test_channel_that_is_archived_is_marked_and_the_owner_is_told(office: Office):
    make(
        office,
        office.cast.vera,
        c.LinkChannel(office.cast.plan, TEAM, office.channel.id, Audience.INTERNAL),
    )
    office.slack.world.channels[office.channel.id].is_archived = True

    office.send()

    notices = [row for row in office.rows() if row.about.get("what") == "channel_gone"]
    assert [row.person_id for row in notices] == [office.cast.vera]
    assert office.said(office.vera)
