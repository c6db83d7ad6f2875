"""What has changed, asked in words: since when, and that a visit is counted by whichever look."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot import outbox, render
from bot.conversation import Said, act, listen, looking_back
from bot.identity import Reader, eyes
from storage.db import writing
from storage.kinds import Medium, Origin
from storage.models import Person
from tests.cast import INTERNAL_WORDS, NOON, Cast, insert
from tests.render.telling import LINKS

MONDAY = date(2026, 3, 2)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """Which database it is does not matter here."""
    return sqlite_engine


@pytest.fixture
def cast(engine: Engine) -> Cast:
    return insert(engine)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("What changed since Friday?", date(2026, 2, 27)),
        ("Hi, what has changed on Acme since yesterday", date(2026, 3, 1)),
        ("what's new in the last 3 days?", date(2026, 2, 27)),
        ("any news since 2026-02-20?", date(2026, 2, 20)),
        ("what happened last week?", date(2026, 2, 23)),
        ("What's new?", None),
        ("Was hat sich seit Donnerstag geändert?", date(2026, 2, 26)),
        ("Was gibt es seit gestern Neues?", date(2026, 3, 1)),
        ("Qu\u2019est-ce qui a changé depuis mardi ?", date(2026, 2, 24)),
        ("¿Qué ha cambiado desde el miércoles?", date(2026, 2, 25)),
        ("O que mudou desde sexta-feira?", date(2026, 2, 27)),
        ("Wat is er sinds zaterdag veranderd?", date(2026, 2, 28)),
        ("金曜日から何が変わりましたか？", date(2026, 2, 27)),  # noqa: RUF001
    ],
)
def test_since_when_is_read_in_the_languages_of_the_people(text: str, day: date | None) -> None:
    words = looking_back.asked(text)

    assert words is not None
    assert looking_back.named_day(words, MONDAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "What changed? We were told that the date is fixed, please call me.",
        "what's new with 12?",
        "Friday",
        "Nothing has changed since Friday.",
        "what is needed since the firewall moved",
    ],
)
def test_what_is_no_such_question_is_left_to_the_reader(text: str) -> None:
    assert looking_back.asked(text) is None


def say(engine: Engine, who: int, text: str, now: datetime, **where) -> str:
    """Say it by mail, and give what is answered."""
    where = {"origin": Origin.MAIL, "said_at": now, **where}
    with eyes(engine, Reader.person(who)) as session:
        heard = listen(session, Said(text=text, person_id=who, **where))
    with writing(engine) as session:
        reply = act(session, heard, now=now)
    with writing(engine) as session:
        person = session.get_one(Person, who)
        key = f"{who}{now}{text}"
        message = outbox.answer(session, key, person, reply, medium=Medium.MAIL, now=now)
        assert message is not None
    with eyes(engine, Reader.person(who)) as session:
        letter = render.for_mail(session, message, now=now, links=LINKS)
    return letter.text if letter else ""


def test_what_changed_is_answered_by_mail_with_what_its_asker_sees(
    engine: Engine, cast: Cast
) -> None:
    say(engine, cast.victor, "14 done", NOON)
    say(engine, cast.vera, "13 done", NOON)

    told = say(engine, cast.carl, "What changed since Friday?", NOON)
    stranger = say(engine, cast.sam, "What changed since Friday?", NOON)

    assert "What changed since Fri 27 February" in told
    assert "14. Configure SSO" in told
    assert not any(words in told for words in INTERNAL_WORDS)
    assert "Nothing has changed since Fri 27 February." in stranger


def test_my_last_visit_ended_before_the_status_that_i_have_just_read(
    engine: Engine, cast: Cast
) -> None:
    """A status is a visit, by mail too; what is looked at within half an hour is one."""
    day, minute = timedelta(days=1), timedelta(minutes=1)
    say(engine, cast.carl, "status", NOON)
    say(engine, cast.victor, "14 done", NOON + day)
    say(engine, cast.carl, "status", NOON + 2 * day)

    first = say(engine, cast.carl, "what changed since my last visit?", NOON + 2 * day + minute)
    later = say(engine, cast.carl, "what changed since my last visit?", NOON + 3 * day)

    assert "What changed since Mon 2 March" in first
    assert "14. Configure SSO" in first
    assert "Nothing has changed since Wed 4 March." in later


def test_a_question_among_people_in_a_thread_is_theirs(engine: Engine, cast: Cast) -> None:
    told = say(engine, cast.carl, "What changed since Friday?", NOON, origin=Origin.THREAD)

    assert "What changed" not in told
    assert "Nothing has changed" not in told
