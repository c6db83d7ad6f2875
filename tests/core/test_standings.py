"""How a plan stands is kept, its owner is told of another colour once, and a portfolio is read from it."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes, standings, status
from bot import commands as c
from bot.health import Cause, Colour
from bot.identity import Reader, eyes
from handlers.tick import look_all
from storage.db import writing
from storage.kinds import Audience, Consent, MessageKind, Origin
from storage.models import Message, Person, Plan, Standing
from tests.cast import INTERNAL_WORDS, NOON, Cast

LATE = NOON + timedelta(days=4)


def do(engine: Engine, who: int, *commands: c.Command, now=NOON):
    with writing(engine) as session:
        person = session.get_one(Person, who)
        return changes.make(session, commands, actor=person, origin=Origin.SLASH, now=now)


def look(engine: Engine, cast: Cast, now: datetime = NOON) -> None:
    """Let the clock ring, and look."""
    with writing(engine) as session:
        plan = session.get_one(Plan, cast.plan)
        plan.look_at = plan.look_at or now
    look_all(engine, now)


def kept(engine: Engine, cast: Cast, audience=Audience.INTERNAL) -> Standing:
    with writing(engine) as session:
        query = select(Standing).where(Standing.plan_id == cast.plan)
        return session.scalars(query.where(Standing.audience == audience)).one()


def told(engine: Engine) -> list[tuple[int | None, str, str]]:
    """Give who was told of which colours: before and now."""
    with writing(engine) as session:
        rows = session.scalars(select(Message).where(Message.kind == MessageKind.NOTICE))
        found = [row for row in rows.all() if row.about.get("what") == "health"]
        return [(row.person_id, row.about["before"], row.about["colour"]) for row in found]


def lines(engine: Engine, who: int, now: datetime = NOON):
    with eyes(engine, Reader.person(who)) as session:
        return status.portfolio(session, now)


def test_a_plan_that_is_green_from_its_first_day_is_no_news(engine, cast):
    look(engine, cast)

    assert kept(engine, cast).colour is Colour.GREEN
    assert told(engine) == []


def test_the_owner_is_told_at_once_and_once_when_the_colour_changes(engine, cast):
    look(engine, cast)
    look(engine, cast, LATE)
    look_all(engine, LATE + timedelta(hours=1))

    assert told(engine) == [(cast.vera, "green", "red")]
    assert (kept(engine, cast).before, kept(engine, cast).since) == (Colour.GREEN, LATE)


def test_the_clock_rings_when_a_day_begins_for_somebody_on_the_plan(engine, cast):
    look(engine, cast)

    with writing(engine) as session:
        # Midnight in Berlin, where Vera is, comes before New York's.
        assert standings.next_look(session) == datetime.fromisoformat("2026-03-02T23:00:00+00:00")


def test_a_change_rings_the_clock_at_once(engine, cast):
    look(engine, cast)
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata), now=NOON + timedelta(hours=1))

    look_all(engine, NOON + timedelta(hours=1))

    assert kept(engine, cast).done == 1


def test_what_changes_while_somebody_looks_is_looked_at_again(engine, cast):
    look(engine, cast)
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).look_at = NOON
    with writing(engine) as session:
        assert standings.due(session, NOON) == [cast.plan]
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata))
    standings.look(engine, cast.plan, NOON)

    with writing(engine) as session:
        assert session.get_one(Plan, cast.plan).look_at == NOON


def test_two_workers_do_not_look_at_the_same_plan(engine, cast):
    look(engine, cast)
    with writing(engine) as session:
        session.get_one(Plan, cast.plan).look_at = NOON

    with writing(engine) as session:
        first = standings.due(session, NOON)
    with writing(engine) as session:
        second = standings.due(session, NOON)

    assert (first, second) == ([cast.plan], [])


def test_who_turned_the_colour_alone_is_not_told_what_they_did(engine, cast):
    look(engine, cast)
    said = c.SetHealth(cast.plan, Colour.RED, "Their sponsor leaves", date(2026, 3, 20))
    do(engine, cast.vera, said)

    look_all(engine, NOON)

    assert kept(engine, cast).colour is Colour.RED
    assert told(engine) == []


def test_who_wants_digests_only_reads_of_a_colour_there(engine, cast):
    look(engine, cast)
    do(engine, cast.vera, c.SetPreferences(cast.vera, digests_only=True))

    look(engine, cast, LATE)

    assert kept(engine, cast).colour is Colour.RED
    assert told(engine) == []


def test_what_turns_worse_at_night_is_left_to_the_morning_s_page(engine, cast):
    look(engine, cast)

    look(engine, cast, datetime.fromisoformat("2026-03-10T23:00:00+00:00"))

    assert kept(engine, cast).colour is Colour.RED
    assert told(engine) == []


def test_what_several_changed_is_told(engine, cast):
    look(engine, cast)
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata), now=LATE)
    do(engine, cast.vera, c.Comment(cast.plan, "Thanks"), now=LATE)

    look_all(engine, LATE)

    assert [who for who, *_ in told(engine)] == [cast.vera]


def test_a_paused_plan_tells_nothing_until_it_goes_on(engine, cast):
    look(engine, cast)
    do(engine, cast.vera, c.PausePlan(cast.plan))
    look_all(engine, LATE)
    silent = told(engine)
    do(engine, cast.vera, c.ResumePlan(cast.plan), now=LATE)
    do(engine, cast.carl, c.Comment(cast.plan, "Back again"), now=LATE)
    look_all(engine, LATE)

    assert silent == []
    assert len(told(engine)) == 1


@pytest.mark.parametrize("audience", list(Audience))
def test_internal_facts_do_not_colour_what_the_customer_sees(engine, cast, audience):
    """Vera's internal task is late, and nothing else."""
    do(
        engine,
        cast.vera,
        c.EditPlan(cast.plan, consent=Consent.NEVER),
        *(
            c.MoveDate(task, date(2026, 4, 30))
            for task in (cast.sso_metadata, cast.configure_sso, cast.firewall_form)
        ),
        c.EditMilestone(cast.kick_off, due_on=date(2026, 4, 30)),
        c.EditMilestone(cast.go_live, due_on=date(2026, 4, 30)),
    )
    now = NOON + timedelta(days=9)

    look(engine, cast, now)

    row = kept(engine, cast, audience)
    colour = Colour.AMBER if audience is Audience.INTERNAL else Colour.GREEN
    assert (row.colour, row.late) == (colour, 1 if audience is Audience.INTERNAL else 0)


def test_a_portfolio_says_for_each_plan_how_it_stands_and_why(engine, cast):
    look(engine, cast, LATE)

    (line,) = lines(engine, cast.dora, LATE)

    assert (line.key, line.colour, line.owner.name) == ("ACME", Colour.RED, "Vera Holm")
    assert (line.reasons[0].cause, line.reasons[0].name) == (Cause.MILESTONE, "Kick-off")
    assert (line.step.title, line.step_due_on) == ("Kick-off", date(2026, 3, 5))
    assert line.late == 2


def test_a_portfolio_is_not_behind_what_was_changed_just_now(engine, cast):
    look(engine, cast)
    do(engine, cast.carl, c.CompleteTask(cast.sso_metadata), now=NOON)

    (line,) = lines(engine, cast.dora)

    assert line.progress.done == 1


def test_a_plan_that_nobody_has_looked_at_stands_in_the_portfolio(engine, cast):
    (line,) = lines(engine, cast.dora, LATE)

    assert line.colour is Colour.RED


@pytest.mark.parametrize("looked", [True, False])
@pytest.mark.parametrize("who", ["carl", "cleo"])
def test_a_customers_portfolio_knows_nothing_internal(engine, cast, who, looked):
    said = c.SetHealth(cast.plan, Colour.RED, "Margin review fails", date(2026, 3, 20))
    do(engine, cast.vera, said)
    if looked:
        look(engine, cast)

    found = lines(engine, getattr(cast, who))

    text = str(status.portfolio_as_json(found))
    assert [line.colour for line in found] == [Colour.GREEN]
    assert found[0].progress.total == 3
    assert not [words for words in INTERNAL_WORDS if words in text]


def test_a_stranger_has_no_portfolio(engine, cast):
    look(engine, cast)

    assert lines(engine, cast.sam) == ()
