"""A milestone gets another day by a sentence: the vendor's people move it, a customer asks for it."""

from datetime import date

import pytest
from sqlalchemy import Engine, select

from storage.db import writing
from storage.kinds import State
from storage.models import Change, Milestone, Proposal
from tests.cast import Cast
from tests.core.test_conversation import notes, say, task

PLANNED, EARLIER, LATER = date(2026, 3, 27), date(2026, 3, 20), date(2026, 4, 3)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def day(engine: Engine, step: int) -> date | None:
    with writing(engine) as session:
        return session.get_one(Milestone, step).due_on


def asked(engine: Engine) -> list[tuple[int | None, int | None, date | None]]:
    with writing(engine) as session:
        rows = session.scalars(select(Proposal).order_by(Proposal.id))
        return [(row.milestone_id, row.to_id, row.new_on) for row in rows]


def verbs(engine: Engine) -> list[str]:
    with writing(engine) as session:
        return list(session.scalars(select(Change.verb).order_by(Change.id)))


@pytest.mark.parametrize(
    "text",
    [
        "go-live will be 20 March",
        "Hi Carl, the Go Live moves to Friday 20 March instead.",
        "move go-live to 20 March",
        "can you bring the go-live date forward to 20 March?",
        "Go-live: 20 March",
        "Go-live wird am 20. März sein",
        "bitte Go-live auf den 20. März verschieben",
        "le go-live sera le 20 mars",
        "el go-live será el 20 de marzo",
        "o go-live vai ser no dia 20 de março",
        "de go-live wordt 20 maart",
        "Go-liveは3月20日に変更してください",
    ],
)
def test_the_owner_moves_a_milestone_by_its_name(engine: Engine, cast: Cast, text: str):
    reply = say(engine, cast.vera, text, plan_id=cast.plan)

    assert day(engine, cast.go_live) == EARLIER
    assert (verbs(engine), reply.proposals, len(notes(engine))) == (["edit_milestone"], (), 1)


def test_a_later_day_waits_for_the_customers_yes(engine: Engine, cast: Cast):
    say(engine, cast.vera, "go-live will be 3 April", plan_id=cast.plan)

    assert day(engine, cast.go_live) == PLANNED
    assert asked(engine) == [(cast.go_live, cast.carl, LATER)]


@pytest.mark.parametrize(
    ("text", "wished"), [("go-live will be 3 April", LATER), ("move go-live to 20 March", EARLIER)]
)
def test_a_customers_word_on_it_is_a_wish_to_the_owner(
    engine: Engine, cast: Cast, text: str, wished: date
):
    say(engine, cast.carl, text, plan_id=cast.plan)

    assert day(engine, cast.go_live) == PLANNED
    assert asked(engine) == [(cast.go_live, cast.vera, wished)]


def test_what_else_is_said_is_done_and_why_is_kept(engine: Engine, cast: Cast):
    text = "12 done. Go-live moves to 20 March because the nurses are trained."

    say(engine, cast.vera, text, plan_id=cast.plan)

    assert (day(engine, cast.go_live), task(engine, cast.sso_metadata).state) == (
        EARLIER,
        State.DONE,
    )
    assert notes(engine)[-1].text == "Go-live moves to 20 March because the nurses are trained."


def test_the_day_that_it_has_already_is_told(engine: Engine, cast: Cast):
    reply = say(engine, cast.vera, "go-live is 27 March", plan_id=cast.plan)

    assert (reply.step, verbs(engine)) == (cast.go_live, [])


def test_a_past_day_is_refused_and_the_words_are_kept(engine: Engine, cast: Cast):
    reply = say(engine, cast.vera, "move go-live to 2026-03-01", plan_id=cast.plan)

    assert "2026-03-01 is past" in reply.refused[0]
    assert (day(engine, cast.go_live), notes(engine)[-1].text) == (
        PLANNED,
        "move go-live to 2026-03-01",
    )


@pytest.mark.parametrize(
    "text",
    [
        "will go-live be 20 March?",
        "can we move go-live to 20 March?",
        "I think go-live will be 20 March",
        "if go-live is 20 March, we are fine",
        "go-live was 20 March",
        "go-live is 20 March or 21 March",
        "the go-live party will be 20 March",
        "training will be 20 March",
    ],
)
def test_no_milestone_is_moved_by_what_is_not_said_outright(engine: Engine, cast: Cast, text: str):
    say(engine, cast.vera, text, plan_id=cast.plan)

    assert (day(engine, cast.go_live), asked(engine)[:0]) == (PLANNED, [])
    assert "edit_milestone" not in verbs(engine)


def test_internal_milestone_is_to_a_customer_as_if_there_were_none(engine: Engine, cast: Cast):
    said = say(engine, cast.carl, "margin review will be 3 April", plan_id=cast.plan)
    other = say(engine, cast.carl, "party review will be 3 April", plan_id=cast.plan)

    assert day(engine, cast.margin_review) == EARLIER
    assert (said.refused, said.step, said.kept) == (other.refused, other.step, other.kept)
    assert all(step is None for step, _, _ in asked(engine))


def test_stranger_moves_nothing(engine: Engine, cast: Cast):
    say(engine, cast.sam, "go-live will be 20 March")

    assert (day(engine, cast.go_live), asked(engine)) == (PLANNED, [])
