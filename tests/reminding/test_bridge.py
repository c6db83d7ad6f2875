"""One conversation: a task's Slack thread and its mails, under the name of who said it, to who may read it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import changes, render
from bot import commands as c
from bot.identity import Reader, eyes
from storage.db import reading, writing
from storage.kinds import Audience, Medium, Origin
from storage.models import Message, Person, PlanChannel
from tests.cast import NOON, TEAM
from tests.reminding.days import Days
from tests.render.telling import LINKS, words

OURS, SHARED = "C02OURS", "C01SHARED"


@pytest.fixture
def days(sqlite_days: Days) -> Days:
    """The plan lives in a channel that it shares with the customer, and in one of the vendor's own."""
    with writing(sqlite_days.engine) as session:
        for channel, audience in ((SHARED, Audience.SHARED), (OURS, Audience.INTERNAL)):
            session.add(
                PlanChannel(
                    plan_id=sqlite_days.cast.plan,
                    team_id=TEAM,
                    channel_id=channel,
                    audience=audience,
                )
            )
    return sqlite_days


def say(days: Days, who: int, text: str, origin: Origin, **where: object) -> None:
    with writing(days.engine) as session:
        person = session.get_one(Person, who)
        note = c.Comment(days.cast.plan, text, days.cast.firewall_form, **where)
        changes.make(session, [note], actor=person, origin=origin, now=NOON)


def told(days: Days, channel: str) -> list[str]:
    """Give what is posted into the threads of a channel, as its readers read it."""
    with reading(days.engine, ()) as session:
        rows = session.scalars(
            select(Message).where(
                Message.channel_id == channel, Message.about["thread"].is_not(None)
            )
        ).all()
        session.expunge_all()
    posts = []
    for row in rows:
        if row.about.get("thread"):
            with eyes(days.engine, Reader.place(TEAM, channel)) as session:
                posts.append(words(render.for_slack(session, row, now=NOON, links=LINKS)))
    return posts


def mails(days: Days, who: int) -> list[str]:
    return [one.letter.text for one in _sent(days) if one.person == who]


def _sent(days: Days):
    with writing(days.engine) as session:
        for row in session.scalars(select(Message).where(Message.person_id.is_(None))):
            row.due_at = None  # the channel's own posts are looked at apart

    return list(days.send(NOON + timedelta(minutes=6)))


def test_a_comment_goes_from_the_thread_to_the_mail_and_back(days: Days):
    place = f"{TEAM}/{SHARED}/1.1"
    say(days, days.cast.vera, "Do you need the port list?", Origin.THREAD, place=place)
    (mail,) = mails(days, days.cast.carl)

    say(days, days.cast.carl, "Yes, please send it.", Origin.MAIL)

    assert "Vera Holm" in mail
    assert "Do you need the port list?" in mail
    (post,) = told(days, SHARED)
    assert "Carl Reyes" in post
    assert "Yes, please send it." in post
    # Vera reads it in the thread in which she spoke, and not a second time.
    assert mails(days, days.cast.vera) == []


def test_what_is_said_in_an_internal_channel_is_not_answered_by_the_customer(days: Days):
    place = f"{TEAM}/{OURS}/1.1"
    say(
        days,
        days.cast.vera,
        "Their discount ends in June.",
        Origin.THREAD,
        place=place,
        audience=Audience.INTERNAL,
    )

    say(days, days.cast.carl, "Any news?", Origin.MAIL)

    assert told(days, OURS) == []
    assert not [text for text in mails(days, days.cast.carl) if "discount" in text]


def test_an_internal_word_by_mail_does_not_come_to_the_shared_thread(days: Days):
    say(days, days.cast.vera, "Hello", Origin.THREAD, place=f"{TEAM}/{SHARED}/1.1")

    inside = {"audience": Audience.INTERNAL}
    say(days, days.cast.victor, "Their discount ends in June.", Origin.MAIL, **inside)

    assert told(days, SHARED) == []
    with writing(days.engine) as session:
        assert session.get_one(Person, days.cast.victor).medium is Medium.MAIL
