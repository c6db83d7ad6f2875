"""Who says that they are away is left in peace until they are back, and who runs the plan hears of it."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes, reminders
from bot import commands as c
from storage.db import writing
from storage.kinds import MessageKind, Origin, State
from storage.models import Message, Person
from tests.cast import NOON, Cast
from tests.core.test_conversation import notes, say, task

# 2 March 2026 is a Monday.
AWAY = "I'm on vacation from 10 to 20 March"


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def days(engine: Engine, who: int) -> tuple[date | None, date | None]:
    with writing(engine) as session:
        person = session.get_one(Person, who)
        return person.away_from, person.away_until


def words(engine: Engine) -> list[str]:
    """What was kept since the cast was made."""
    return [note.text for note in notes(engine)[1:]]


def notices(engine: Engine) -> list[tuple[int | None, str | None]]:
    with writing(engine) as session:
        rows = session.scalars(select(Message).where(Message.kind == MessageKind.NOTICE))
        return [(row.person_id, row.about.get("until")) for row in rows]


def test_absence_pauses_reminders_tells_the_owner_and_is_no_comment(engine: Engine, cast: Cast):
    reply = say(engine, cast.carl, AWAY, plan_id=cast.plan)

    assert days(engine, cast.carl) == (date(2026, 3, 10), date(2026, 3, 21))
    assert notices(engine) == [(cast.vera, "2026-03-21")]
    assert (reply.noted, words(engine)) == ("away", [])


def test_absence_said_twice_is_told_once(engine: Engine, cast: Cast):
    for _ in range(2):
        say(engine, cast.carl, "I am on holiday until 20 March", plan_id=cast.plan)

    assert notices(engine) == [(cast.vera, "2026-03-21")]


def test_what_is_done_beside_it_is_done_and_the_words_are_kept(engine: Engine, cast: Cast):
    text = "12 done. I am on holiday until 20 March, Bob covers for me."

    say(engine, cast.carl, text, plan_id=cast.plan)

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert days(engine, cast.carl) == (None, date(2026, 3, 21))
    (kept,) = words(engine)
    assert "Bob covers for me" in kept


def test_the_days_of_an_absence_are_asked_about_by_nobody(engine: Engine, cast: Cast):
    text = "Ich bin vom 10. bis 20. März im Urlaub, Bob vertritt mich"

    reply = say(engine, cast.carl, text, shown=(cast.sso_metadata,))

    assert reply.proposals == ()
    assert task(engine, cast.sso_metadata).due_on == date(2026, 3, 4)


def test_absence_as_an_answer_to_people_is_kept_as_that(engine: Engine, cast: Cast):
    with writing(engine) as session:
        vera = session.get_one(Person, cast.vera)
        ask = c.Ask(cast.plan, "Can you send the form on Friday?", to=cast.carl)
        (asked,) = changes.make(session, [ask], actor=vera, origin=Origin.SLASH, now=NOON)
        question = asked.note_id

    say(engine, cast.carl, "I am on holiday until 20 March", plan_id=cast.plan, question=question)

    assert days(engine, cast.carl)[1] == date(2026, 3, 21)
    assert notes(engine)[-1].answers_id == question


@pytest.mark.parametrize("words", ["undo", "I'm back", "ich bin wieder da", "resume"])
def test_undo_and_being_back_end_it(engine: Engine, cast: Cast, words: str):
    say(engine, cast.carl, "I am on holiday until 20 March", plan_id=cast.plan)

    reply = say(engine, cast.carl, words, plan_id=cast.plan)

    assert days(engine, cast.carl) == (None, None)
    assert reply.refused == ()


def test_being_back_without_having_been_away_is_talk(engine: Engine, cast: Cast):
    reply = say(engine, cast.carl, "I'm back", plan_id=cast.plan)

    assert (reply.noted, words(engine)) == ("", ["I'm back"])


def test_reminders_come_before_the_absence_and_rest_in_it(engine: Engine, cast: Cast):
    say(engine, cast.carl, AWAY, plan_id=cast.plan)
    reminded = set()

    for day in range(21):
        # Ten in the morning where Carl lives.
        now = NOON + timedelta(days=day, hours=3)
        with writing(engine) as session:
            reminders.ring_all(session, now)
            reminders.wake(session, now)
            found = select(Message.key).where(
                Message.person_id == cast.carl, Message.kind == MessageKind.REMINDER
            )
            reminded |= {key.rpartition(":")[2] for key in session.scalars(found)}

    assert {"2026-03-03", "2026-03-04"} & reminded
    assert not {f"2026-03-{day}" for day in range(10, 21)} & reminded


def test_stranger_says_it_of_nobody(engine: Engine, cast: Cast):
    say(engine, cast.sam, "I am on holiday until 20 March")

    assert days(engine, cast.sam)[1] == date(2026, 3, 21)
    assert notices(engine) == []
