"""Calm: a budget of news, one channel, and what somebody says once for themselves."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import commands as c
from bot import conversation, outbox, reminders, render
from bot.conversation import Said, wishes
from bot.conversation.wishes import Wish
from bot.identity import Reader, eyes
from handlers.mail import sayings
from storage.db import reading, writing
from storage.kinds import Audience, Medium, MessageState, Origin, Role
from storage.models import Address, Member, Message, Note, Person, Plan, SlackIdentity
from tests.cast import NOON
from tests.reminding.days import Days, Told
from tests.render.telling import LINKS

NEXT_MORNING = datetime(2026, 3, 3, 14, tzinfo=UTC)


def news(days: Days, count: int) -> int:
    """Tell Carl of so many things one after the other, each in a message of its own; gives how many went out."""
    told = 0
    for number in range(count):
        at = NOON + timedelta(minutes=10 * number)
        edit = c.EditTask(days.cast.sso_metadata, title=f"Send SSO metadata, part {number}")
        days.make(days.cast.vera, edit, now=at)
        told += sum(one.person == days.cast.carl for one in days.send(at + timedelta(minutes=6)))
    return told


def say(days: Days, who: int, text: str, *, about: tuple[int, ...] | None = None) -> str:
    """Let somebody say it by mail, and give the answer's words."""
    with writing(days.engine) as session:
        said = Said(
            text=text,
            person_id=who,
            said_at=NOON,
            origin=Origin.MAIL,
            plan_id=days.cast.plan,
            shown=about,
            about=about,
        )
        heard = conversation.listen(session, said)
        reply = conversation.act(session, heard, now=NOON)
    with eyes(days.engine, Reader.person(who)) as session:
        post = render.answer_slack(session, reply, person_id=who, now=NOON, links=LINKS)
    return str(post.blocks)


def person(days: Days, key: int) -> Person:
    with writing(days.engine) as session:
        return session.get_one(Person, key)


def waiting(days: Days) -> list[Message]:
    with reading(days.engine, ()) as session:
        rows = session.scalars(select(Message).where(Message.state == MessageState.WAITING)).all()
        session.expunge_all()
    return list(rows)


def test_a_customer_is_told_three_news_a_day_and_reads_the_rest_in_the_digest(days: Days):
    assert news(days, 5) == 3

    days.begin(NOON)
    told = days.run(NOON + timedelta(hours=1), datetime(2026, 3, 9, 15, tzinfo=UTC))

    (digest,) = [one for one in told if one.key.startswith(f"digest:{days.cast.carl}:")]
    assert "part 4" in digest.letter.text


def test_what_asks_something_of_a_customer_comes_the_next_morning(sqlite_days: Days):
    news(sqlite_days, 3)
    at = NOON + timedelta(hours=1)
    ask = c.Ask(sqlite_days.cast.plan, "Which provider?", to=sqlite_days.cast.carl)
    sqlite_days.make(sqlite_days.cast.vera, ask, now=at)

    assert [one for one in sqlite_days.send(at) if one.person == sqlite_days.cast.carl] == []
    (asked,) = [one for one in sqlite_days.send(NEXT_MORNING) if one.key.startswith("change:")]
    assert "Which provider?" in asked.letter.text


def to_carl(days: Days, told: list[Told]) -> list[Told]:
    return [one for one in told if one.person == days.cast.carl]


def test_what_was_put_by_for_the_morning_comes_in_that_mornings_reminder(days: Days):
    news(days, 3)
    at = NOON + timedelta(hours=1)
    ask = c.Ask(days.cast.plan, "Which provider?", to=days.cast.carl)
    days.make(days.cast.vera, ask, now=at)
    days.begin(at)

    told = to_carl(days, days.run(at, NEXT_MORNING + timedelta(hours=2)))

    assert [one.key for one in told] == [f"reminder:{days.cast.carl}:2026-03-02"]
    text = told[0].letter.text
    assert text.index("12. Send SSO") < text.index("Waits for your answer") < text.index("Which")
    assert [one for one in waiting(days) if one.person_id == days.cast.carl] == []
    with reading(days.engine, ()) as session:
        key = session.scalar(select(Message.id).where(Message.key == told[0].key))
        asked = session.scalar(select(Note.id).where(Note.text == "Which provider?"))
        assert sayings.answered(session, key).question == asked


def test_news_of_the_minutes_before_the_reminder_stand_in_it_and_in_no_mail_beside_it(days: Days):
    early = NEXT_MORNING - timedelta(minutes=2)
    words = c.Comment(days.cast.plan, "The lab is ready", audience=Audience.SHARED)
    inside = c.Comment(days.cast.plan, "Their discount ends", audience=Audience.INTERNAL)
    days.begin(NOON)
    days.make(days.cast.victor, words, inside, now=early)

    told = to_carl(days, days.run(early, NEXT_MORNING + timedelta(hours=2)))

    assert len(told) == 1
    assert "What happened" in told[0].letter.text
    assert told[0].letter.text.count("The lab is ready") == 1
    assert "discount" not in told[0].letter.text


def test_news_that_wait_on_a_mondays_morning_are_told_once_in_the_week(sqlite_days: Days):
    days = sqlite_days
    monday = datetime(2026, 3, 9, 13, tzinfo=UTC)
    days.person(days.cast.carl, quiet_hours="18:00-09:00")
    days.begin(NOON)
    days.run(NOON, monday - timedelta(hours=2))
    days.make(
        days.cast.vera,
        c.Comment(days.cast.plan, "The lab is ready", audience=Audience.SHARED),
        c.Ask(days.cast.plan, "Which provider?", to=days.cast.carl),
        now=monday - timedelta(hours=1),
    )

    told = to_carl(days, days.run(monday - timedelta(hours=1), monday + timedelta(hours=2)))

    assert [one.key for one in told] == [f"digest:{days.cast.carl}:2026-03-09"]
    assert told[0].letter.text.count("The lab is ready") == 1
    assert told[0].letter.text.count("Which provider?") == 1
    assert told[0].letter.text.count("Waits for your answer") == 1


def test_where_nothing_is_left_to_remind_of_the_news_are_told_alone(sqlite_days: Days):
    days = sqlite_days
    days.only(days.cast.sso_metadata, date(2026, 3, 3))
    days.begin(NOON)
    with writing(days.engine) as session:
        while reminders.wake(session, NEXT_MORNING):
            pass
    days.make(days.cast.vera, c.CompleteTask(days.cast.sso_metadata), now=NEXT_MORNING)

    (told,) = to_carl(days, list(days.send(NEXT_MORNING)))

    assert told.key.startswith("change:")
    assert told.letter.subject.startswith("ACME: Vera Holm (Northwind) completed 12.")


def test_the_news_of_a_paused_plan_do_not_slip_out_with_the_days_reminder(sqlite_days: Days):
    days = sqlite_days
    early = NEXT_MORNING - timedelta(minutes=2)
    with writing(days.engine) as session:
        northwind, acme = days.cast.northwind, days.cast.acme
        other = Plan(key="SECOND", title="Second", vendor_id=northwind, customer_id=acme)
        for key, role in ((days.cast.vera, Role.OWNER), (days.cast.carl, Role.LEAD)):
            other.members.append(Member(person_id=key, role=role, clearance=Audience.SHARED))
        session.add(other)
        session.flush()
        second = other.id
    days.begin(NOON)
    words = c.Comment(second, "Nobody is to hear it", audience=Audience.SHARED)
    days.make(days.cast.vera, words, now=early)
    days.make(days.cast.vera, c.PausePlan(second), now=early)

    told = to_carl(days, days.run(early, NEXT_MORNING + timedelta(minutes=1)))

    assert [one.letter.text for one in told if "Nobody is to hear" in one.letter.text] == []
    assert [one.key for one in told if one.key.startswith("reminder:")]


def test_a_plan_says_how_much_news_its_customer_is_told(sqlite_days: Days):
    with writing(sqlite_days.engine) as session:
        session.get_one(Plan, sqlite_days.cast.plan).ladder = {"notices": 1}

    assert news(sqlite_days, 3) == 1


def test_the_vendors_people_have_no_budget(sqlite_days: Days):
    told = 0
    for number in range(5):
        at = NOON + timedelta(minutes=10 * number)
        edit = c.EditTask(sqlite_days.cast.configure_sso, title=f"Configure SSO {number}")
        sqlite_days.make(sqlite_days.cast.vera, edit, now=at)
        sent = list(sqlite_days.send(at + timedelta(minutes=6)))
        told += sum(one.person == sqlite_days.cast.victor for one in sent)

    assert told == 5


def test_what_is_asked_at_night_waits_for_the_end_of_quiet_hours(sqlite_days: Days):
    sqlite_days.person(sqlite_days.cast.carl, quiet_hours="18:00-08:00")
    night = datetime(2026, 3, 3, 3, tzinfo=UTC)  # 22:00 in New York
    ask = c.Ask(sqlite_days.cast.plan, "Which provider?", to=sqlite_days.cast.carl)
    sqlite_days.make(sqlite_days.cast.vera, ask, now=night)

    (row,) = [one for one in waiting(sqlite_days) if one.person_id == sqlite_days.cast.carl]

    assert row.due_at == datetime(2026, 3, 3, 13, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "columns", "words"),
    [
        ("Mail me instead, please!", {"channel": Medium.MAIL}, "by mail"),
        ("only digests", {"digests_only": True}, "digests only"),
        ("Nur Zusammenfassungen bitte.", {"digests_only": True}, "digests only"),
        ("everything again", {"digests_only": False, "stopped_at": None}, "everything"),
    ],
)
def test_a_wish_is_granted_and_said_back(sqlite_days: Days, text: str, columns: dict, words: str):
    answer = say(sqlite_days, sqlite_days.cast.vera, text)

    vera = person(sqlite_days, sqlite_days.cast.vera)
    assert {name: getattr(vera, name) for name in columns} == columns
    assert words in answer
    assert "Noted" not in answer


def test_who_wants_digests_only_is_told_nothing_else(sqlite_days: Days):
    say(sqlite_days, sqlite_days.cast.carl, "only digests")
    sqlite_days.begin(NOON)

    assert news(sqlite_days, 2) == 0
    told = sqlite_days.run(NOON + timedelta(hours=1), datetime(2026, 3, 9, 15, tzinfo=UTC))
    own = [one for one in told if one.person == sqlite_days.cast.carl]
    assert [one.key for one in own] == [f"digest:{sqlite_days.cast.carl}:2026-03-09"]
    assert "12. Send SSO metadata" in own[0].letter.text


def test_a_muted_task_is_not_reminded_of_and_the_others_are(sqlite_days: Days):
    days = sqlite_days
    answer = say(days, days.cast.carl, "mute this task", about=(days.cast.sso_metadata,))
    days.begin(NOON)

    told = days.run(NOON, NOON + timedelta(days=4))

    shown = {key for one in told if one.person == days.cast.carl for key in one.letter.shown}
    assert days.cast.sso_metadata not in shown
    assert days.cast.firewall_form in shown
    assert "do not remind you" in answer
    say(days, days.cast.carl, "unmute 12")
    assert person(days, days.cast.carl).muted is None


def test_mute_without_a_task_mutes_nothing(sqlite_days: Days):
    say(sqlite_days, sqlite_days.cast.carl, "mute")

    assert person(sqlite_days, sqlite_days.cast.carl).muted is None


def test_who_is_not_in_slack_is_told_so(sqlite_days: Days):
    answer = say(sqlite_days, sqlite_days.cast.carl, "slack me instead")

    assert "I do not know you in Slack yet" in answer
    assert person(sqlite_days, sqlite_days.cast.carl).channel is None


@pytest.mark.parametrize(
    "text",
    [
        "only digests are fine for Carl",
        "mail me instead of Vera when it is done",
        "please start with 12",
        "should I mute this task?",
        "12 done",
        "",
    ],
)
def test_a_wish_within_other_words_is_none(text: str):
    assert wishes.find(text) is None


@pytest.mark.parametrize("wish", list(Wish))
def test_each_wish_is_heard_in_seven_languages(wish: Wish):
    phrases = [one for one, found in wishes._BY_PHRASE.items() if found is wish]

    assert len(phrases) >= 7
    assert all(wishes.find(f" {one.upper()}. ").wish is wish for one in phrases)


def test_people_are_told_where_they_answer(sqlite_days: Days):
    say(sqlite_days, sqlite_days.cast.vera, "status")

    with writing(sqlite_days.engine) as session:
        assert session.get_one(Person, sqlite_days.cast.vera).medium is Medium.MAIL
        assert session.get_one(Person, sqlite_days.cast.victor).medium is Medium.SLACK


def test_a_mail_that_never_goes_is_told_in_slack_once(engine: Engine, days: Days):
    days.person(days.cast.carl, channel=Medium.MAIL)
    with writing(engine) as session:
        session.add(SlackIdentity(person_id=days.cast.carl, team_id="T01", user_id="U09"))
    news(days, 0)
    days.make(days.cast.vera, c.StartTask(days.cast.sso_metadata), now=NOON)
    fell = []
    for minute in (6, 7, 8):
        at = NOON + timedelta(minutes=minute)
        with writing(engine) as session:
            taken = outbox.claim(session, at, (Medium.MAIL, Medium.SLACK))
            if taken is None:
                break
            fell.append(taken.message.medium)
        with writing(engine) as session:
            outbox.settle(session, taken, outbox.Failed("550"), now=at)
            outbox.fall_back(session, taken, now=at)

    assert fell == [Medium.MAIL, Medium.SLACK]


def test_a_medium_that_is_off_is_asked_for_by_a_reader_first(sqlite_days: Days):
    days = sqlite_days
    days.make(days.cast.carl, c.StartTask(days.cast.sso_metadata), now=NOON)

    with reading(days.engine, ()) as session:
        assert outbox.is_astray(session, Medium.SLACK)
        assert not outbox.is_astray(session, Medium.MAIL)
    with writing(days.engine) as session:
        for address in session.scalars(select(Address)):
            session.delete(address)
    with reading(days.engine, ()) as session:
        assert not outbox.is_astray(session, Medium.SLACK)


def test_away_is_no_time_for_anything(sqlite_days: Days):
    days = sqlite_days
    days.person(days.cast.carl, away_until=date(2026, 3, 16))
    days.begin(NOON)

    told = days.run(NOON, datetime(2026, 3, 16, 15, tzinfo=UTC))

    own = [one.at for one in told if one.person == days.cast.carl]
    assert own == [datetime(2026, 3, 16, 13, tzinfo=UTC)]
