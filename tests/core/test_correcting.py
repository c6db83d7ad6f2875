"""Another number was meant than the one that was said before."""

import pytest
from sqlalchemy import select

from storage.db import writing
from storage.kinds import State
from storage.models import Proposal
from tests.core.test_conversation import say, task


@pytest.mark.parametrize(
    "text",
    [
        "no, I meant 15",
        "Sorry, meant task 15!",
        "I meant 15, not 12",
        "nein, ich meinte die 15",
    ],
)
def test_another_number_that_was_meant_is_one_tap_away(engine, cast, text):
    done = say(engine, cast.carl, "12 done", shown=(cast.sso_metadata,))
    reply = say(engine, cast.carl, text, shown=(cast.sso_metadata,))

    (proposal,) = reply.proposals
    assert done.changes
    assert task(engine, cast.sso_metadata).state is State.DONE
    say(engine, cast.carl, "yes", proposal=proposal, plan_id=cast.plan)
    assert task(engine, cast.sso_metadata).state is State.OPEN
    assert task(engine, cast.firewall_form).state is State.DONE


def test_a_day_is_taken_back_too(engine, cast):
    was = task(engine, cast.sso_metadata).due_on
    say(engine, cast.carl, "12 on 3 March", plan_id=cast.plan)

    (proposal,) = say(engine, cast.carl, "no, I meant 15", plan_id=cast.plan).proposals
    with writing(engine) as session:
        stored = session.get_one(Proposal, proposal).options[0]
    says = [(one["task"], one["due_on"]) for one in stored]

    assert says == [(cast.sso_metadata, was.isoformat()), (cast.firewall_form, "2026-03-03")]


@pytest.mark.parametrize("text", ["no, I meant 13", "no, I meant 12", "I meant 15 people"])
def test_nothing_is_swapped_for_what_is_internal_the_same_or_no_task(engine, cast, text):
    say(engine, cast.carl, "12 done", plan_id=cast.plan)

    say(engine, cast.carl, text, plan_id=cast.plan)

    with writing(engine) as session:
        options = [one.options for one in session.scalars(select(Proposal))]
    assert "reopen" not in str(options).casefold()
    assert task(engine, cast.sso_metadata).state is State.DONE


def test_what_another_person_did_is_not_swapped(engine, cast):
    say(engine, cast.vera, "12 done", plan_id=cast.plan)

    reply = say(engine, cast.carl, "no, I meant 15", plan_id=cast.plan)

    assert reply.proposals == ()
    assert task(engine, cast.sso_metadata).state is State.DONE
