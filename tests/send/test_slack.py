"""What is posted in Slack: cards, changes, what they carry, and what is not told any more."""

import pytest
from sqlalchemy import select

from bot import changes
from bot import commands as c
from bot.outbox import write as outbox
from bot.render import Post
from storage.db import reading, writing
from storage.kinds import MessageState, Origin
from storage.models import (
    Card,
    Change,
    Person,
)
from tests.cast import INTERNAL_WORDS, TEAM
from tests.office import Office
from tests.send.sending import make, told, waiting

PLACE = "T01/C01/1700000000.000100"


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def test_plan_has_one_card_in_its_channel_which_is_edited_in_place(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()

    make(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
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

    make(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
    office.send()

    cards = office.slack.messages(office.channel)
    assert [card.ts != first.ts for card in cards] == [True]


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


def test_reminder_that_somebody_deleted_is_left_alone(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()
    message = office.slack.dms(office.victor)[0]
    office.slack.world.find(message.channel, message.ts).deleted = True

    make(office, office.cast.victor, c.StartTask(office.cast.configure_sso))
    office.send()

    assert not told(office)
    assert not waiting(office)


def test_paused_plan_sends_nothing_until_it_goes_on(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    make(office, office.cast.vera, c.PausePlan(office.cast.plan))

    office.send()
    paused = len(told(office))
    make(office, office.cast.vera, c.ResumePlan(office.cast.plan))
    office.clock.forward(hours=2)
    office.send()

    assert paused == 0
    assert told(office)


def test_several_changes_are_told_in_one_message_and_drawn_again_whole(office: Office):
    make(office, office.cast.carl, c.Comment(office.cast.plan, "One", office.cast.sso_metadata))
    make(office, office.cast.carl, c.Comment(office.cast.plan, "Two", office.cast.firewall_form))
    office.clock.forward(minutes=6)
    office.send()

    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()

    first = office.said(office.vera)[0]
    assert "One" in first
    assert "Two" in first


def test_bad_blocks_fall_back_to_plain_text_in_production(
    office: Office, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        "handlers.send.slack.render.for_slack",
        lambda *_args, **_more: Post("In words", [{"type": "section"}]),
    )
    office.transport.strict = False
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))

    office.send()

    assert told(office) == ["In words"]


def test_every_post_carries_its_rows_key_and_unfurls_nothing(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))

    office.send()

    row = next(row for row in office.rows() if row.person_id == office.cast.victor)
    message = office.slack.dms(office.victor)[0]
    assert message.metadata["event_payload"] == {"id": row.id}
    assert message.unfurl_links is False
