"""Saying what a plan's colour is: who may, until when, who sees it, and taking it back."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine

from bot import changes, status
from bot import commands as c
from bot.health import Cause, Colour
from bot.identity import Reader, eyes
from storage.db import writing
from storage.kinds import Audience, Origin
from storage.models import Person, Plan
from tests.cast import NOON, Cast, insert

UNTIL = date(2026, 3, 20)
RED = Colour.RED


@pytest.fixture
def cast(sqlite_engine: Engine) -> Cast:
    """Which database it is does not matter here."""
    return insert(sqlite_engine)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    return sqlite_engine


def do(engine: Engine, who: int, *commands: c.Command, now=NOON):
    with writing(engine) as session:
        person = session.get_one(Person, who)
        return changes.make(session, commands, actor=person, origin=Origin.SLASH, now=now)


def seen(engine: Engine, cast: Cast, who: int, now=NOON):
    with eyes(engine, Reader.person(who)) as session:
        plan = session.get_one(Plan, cast.plan)
        return status.facts(session, plan, session.get_one(Person, who), now)


def say(cast: Cast, audience=Audience.INTERNAL, why="Their sponsor leaves", until=UNTIL):
    return c.SetHealth(cast.plan, RED, why, until, audience)


def test_what_the_owner_says_is_the_colour_with_the_reason_and_the_end(engine, cast):
    do(engine, cast.vera, say(cast))

    found = seen(engine, cast, cast.vera)

    assert (found.health.colour, found.health.computed) == (RED, Colour.GREEN)
    assert (found.override.why, found.override.until) == ("Their sponsor leaves", UNTIL)
    assert [reason.cause for reason in found.health.reasons] == [Cause.SAID]


@pytest.mark.parametrize("who", ["carl", "cleo"])
def test_what_is_said_internally_leaves_the_customers_colour_alone(engine, cast, who):
    (change,) = do(engine, cast.vera, say(cast))

    found = seen(engine, cast, getattr(cast, who))

    assert (found.health.colour, found.override) == (Colour.GREEN, None)
    assert change.audience is Audience.INTERNAL


def test_what_is_said_to_both_sides_is_seen_by_both(engine, cast):
    do(engine, cast.vera, say(cast, Audience.SHARED))

    assert seen(engine, cast, cast.carl).health.colour is RED
    assert seen(engine, cast, cast.vera).health.colour is RED


def test_what_is_said_internally_goes_before_what_is_said_to_both(engine, cast):
    do(engine, cast.vera, say(cast, Audience.SHARED, why="We are late"), say(cast, why="Churn"))

    assert seen(engine, cast, cast.vera).override.why == "Churn"
    assert seen(engine, cast, cast.carl).override.why == "We are late"


def test_it_holds_up_to_and_with_its_last_day(engine, cast):
    do(engine, cast.vera, say(cast, until=date(2026, 3, 3)))

    assert seen(engine, cast, cast.vera, NOON + timedelta(days=1)).override is not None
    assert seen(engine, cast, cast.vera, NOON + timedelta(days=2)).override is None


def test_saying_the_same_again_changes_nothing(engine, cast):
    do(engine, cast.vera, say(cast))

    assert do(engine, cast.vera, say(cast)) == []


def test_taking_it_back_lets_the_facts_speak(engine, cast):
    do(engine, cast.vera, say(cast), say(cast, Audience.SHARED))

    made = do(engine, cast.vera, c.ClearHealth(cast.plan))

    assert [change.verb for change in made] == ["clear_health"] * 2
    assert seen(engine, cast, cast.vera).health.colour is Colour.GREEN
    assert do(engine, cast.vera, c.ClearHealth(cast.plan)) == []


def test_undo_says_again_what_was_said_before(engine, cast):
    do(engine, cast.vera, say(cast, why="First"))
    (second,) = do(engine, cast.vera, say(cast, why="Second"))

    do(engine, cast.vera, c.Undo(second.request))

    assert seen(engine, cast, cast.vera).override.why == "First"


@pytest.mark.parametrize(
    ("until", "words"),
    [(date(2026, 3, 1), "is past"), (date(2026, 7, 1), "three months at the most")],
)
def test_it_has_an_end_in_sight(engine, cast, until, words):
    with pytest.raises(changes.Unusable, match=words):
        do(engine, cast.vera, say(cast, until=until))


def test_it_has_a_reason(engine, cast):
    with pytest.raises(changes.Unusable, match="needs some words"):
        do(engine, cast.vera, say(cast, why=" "))


@pytest.mark.parametrize(
    ("who", "error"),
    [
        ("victor", changes.NotAllowed),
        ("dora", changes.NotAllowed),
        ("carl", changes.NotAllowed),
        ("sam", changes.NotFound),
    ],
)
@pytest.mark.parametrize("command", [say, lambda cast: c.ClearHealth(cast.plan)])
def test_only_the_owner_says_it(engine, cast, who, error, command):
    with pytest.raises(error):
        do(engine, getattr(cast, who), command(cast))
