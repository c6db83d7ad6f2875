"""What was typed wrongly is answered with what was meant, and changes nothing."""

import pytest

from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, PlanState, Role, State
from storage.models import Member, Plan, Task
from tests.office import Office
from tests.slack.filling import act


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("done 12 14 99", "There is no task 99 on ACME. For example: /plan done 12"),
        ("share 13 99", "There is no task 99"),
        ("due 14 32 march", "I do not know which day “32 march” is"),
        ("due 14 2026-02-05", "Thu 5 February is past; say a day from Mon 2 March on."),
        ("status as carl", "I do not know “as carl”: you are shown what you may see, as yourself."),
        ("status ACME as carl@acme.example", "I do not know “as carl@acme.example”"),
        ("due 99 friday", "There is no task 99"),
        ("link NOPE", "There is no plan “NOPE” that you are on."),
        ("unlink NOPE", "There is no plan “NOPE” that you are on."),
        ("edit", "Say which task, by its number. For example: /plan edit 12"),
        ("help xyz", "I do not know “xyz”. This is what I do:"),
        ("changes since blah", "I do not know since when “since blah” is"),
        ("changes NOPE", "I do not know since when “NOPE” is"),
        ("resume", "Nothing was changed: it is like that already."),
        ("unlink", "Nothing was changed: it is like that already."),
        ("done 14 --shared", "Only a status can be shared, by /plan status --shared."),
    ],
)
def test_mistake_is_answered_with_what_was_meant(office: Office, typed: str, meant: str):
    assert meant in office.typed(office.vera, typed)

    assert not office.changes()


@pytest.mark.parametrize("typed", ["due 14 6 march", "due 14 12 march"])
def test_a_day_may_begin_with_a_number(office: Office, typed: str):
    office.typed(office.victor, typed)

    assert office.task(office.cast.configure_sso).due_on.day in {6, 12}


def test_in_the_channel_of_a_closed_plan_it_is_that_plan_that_is_spoken_of(office: Office):
    office.link()
    with writing(office.engine) as session:
        other = Plan(
            key="GLOBEX",
            title="Globex pilot",
            vendor_id=office.cast.northwind,
            customer_id=office.cast.globex,
        )
        other.members = [
            Member(person_id=office.cast.victor, role=Role.OWNER, clearance=Audience.INTERNAL)
        ]
        session.add(other)
        session.flush()
        session.add(Task(plan_id=other.id, number=14, title="Sign", assignee_id=office.cast.victor))
    act(office, office.cast.vera, c.ClosePlan(office.cast.plan))

    said = [office.typed(office.victor, text) for text in ("done 14", "14 is done", "status")]

    assert "ACME is closed, so nothing was changed; Vera Holm can resume it." in said[0]
    assert "ACME is closed" in said[1]
    assert "Closed" in said[2]
    assert not office.changes("complete")


def test_of_ones_only_plan_that_is_closed_it_is_said_that_it_is(office: Office):
    act(office, office.cast.vera, c.ClosePlan(office.cast.plan))

    assert "ACME is closed; resume it first." in office.typed(office.vera, "done 14")
    assert "resumed the plan" in office.typed(office.vera, "resume")
    with writing(office.engine) as session:
        assert session.get_one(Plan, office.cast.plan).state is PlanState.ACTIVE


@pytest.mark.parametrize(
    "typed", ["12 open again", "12 is open again.", "task ACME-12: reopen again please"]
)
def test_a_task_that_is_said_to_be_open_again_is_reopened(office: Office, typed: str):
    office.typed(office.vera, "12 done")

    office.typed(office.vera, typed)

    assert office.task(office.cast.sso_metadata).state is State.OPEN
    assert not office.changes("comment")


def test_words_on_what_opens_again_stay_words(office: Office):
    office.typed(office.vera, "12 done")

    office.typed(office.vera, "the shop at gate 12 is open again on Monday")

    assert office.task(office.cast.sso_metadata).state is State.DONE
