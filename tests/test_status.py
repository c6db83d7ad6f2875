"""What a status says, and to whom."""

import json
from contextlib import contextmanager
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event

from bot import changes, status
from bot import commands as c
from bot.health import Cause, Colour
from bot.identity import Reader, eyes
from bot.status import SectionKind, Turn
from storage.db import writing
from storage.kinds import Audience, Origin, Side, State
from storage.models import Change, Person, Plan, Task
from tests.cast import INTERNAL_WORDS, NOON


def facts(engine, cast, who, now=NOON, **options):
    reader = Reader.link(cast.plan) if who is None else Reader.person(who)
    with eyes(engine, reader) as session:
        person = session.get_one(Person, who) if who is not None else None
        return status.facts(session, session.get_one(Plan, cast.plan), person, now, **options)


def make(engine, actor, *commands, now=NOON):
    with writing(engine) as session:
        person = session.get_one(Person, actor)
        return changes.make(session, commands, actor=person, origin=Origin.MAIL, now=now)


def row(found, number):
    return next(row for row in found.tasks if row.number == number)


def numbers(found, kind, side=None):
    rows = (s for s in found.sections if s.kind is kind and side in {None, s.side})
    return [row.number for section in rows for row in section.rows]


@contextmanager
def counted(engine):
    seen: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def test_the_customer_sees_no_internal_task_nor_counts_it(engine, cast):
    found = facts(engine, cast, cast.carl)

    assert [row.number for row in found.tasks] == [12, 14, 15]
    assert (found.progress.done, found.progress.total) == (0, 3)


def test_only_the_vendors_people_are_able_to_have_what_is_internal(engine, cast):
    with eyes(engine, Reader.person(cast.carl)) as session:
        seats = status.circle(session, cast.plan)
        able = status.able(session, cast.plan, Audience.INTERNAL)
        everybody = status.able(session, cast.plan, Audience.SHARED)

    inside = {cast.vera, cast.victor, cast.dora}
    assert {seat.who.id for seat in seats if seat.inside} == inside
    assert {one.id for one in able} == inside
    assert {one.id for one in everybody} == inside | {cast.carl, cast.cleo}


def test_a_stranger_learns_of_nobody_on_a_plan(engine, cast):
    with eyes(engine, Reader.person(cast.sam)) as session:
        assert status.circle(session, cast.plan) == []
        assert status.able(session, cast.plan, Audience.SHARED) == []


def test_the_vendor_sees_all_of_it(engine, cast):
    found = facts(engine, cast, cast.vera)

    assert found.progress.total == 4
    assert [row.title for row in found.milestones] == ["Kick-off", "Margin review", "Go-live"]


@pytest.mark.parametrize("who", ["carl", "cleo", None])
def test_no_internal_word_is_in_the_customers_json(engine, cast, who):
    found = facts(engine, cast, getattr(cast, who) if who else None)

    text = json.dumps(status.as_json(found))

    assert not [words for words in INTERNAL_WORDS if words in text]
    assert "internal" not in text


def test_a_stranger_gets_no_status(engine, cast):
    with writing(engine) as session:
        plan = session.get_one(Plan, cast.plan)
    with eyes(engine, Reader.person(cast.sam)) as session:
        assert status.facts(session, plan, session.get(Person, cast.sam), NOON) is None


def test_the_same_status_for_many_tasks_takes_as_many_selects(engine, cast):
    add = [c.AddTask(cast.plan, f"Task {n}", assignee=cast.carl) for n in range(50)]
    facts(engine, cast, cast.vera)  # the people are remembered for each edition of a plan
    with counted(engine) as before:
        facts(engine, cast, cast.vera)
    make(engine, cast.vera, *add)

    facts(engine, cast, cast.vera)
    with counted(engine) as after:
        found = facts(engine, cast, cast.vera)

    assert found.progress.total == 54
    assert len(after) == len(before) <= 15


def test_late_begins_when_the_day_is_over_where_the_assignee_lives(engine, cast):
    still_the_fourth_in_new_york = datetime.fromisoformat("2026-03-05T04:30:00+00:00")

    before = facts(engine, cast, cast.vera, still_the_fourth_in_new_york)
    after = facts(engine, cast, cast.vera, still_the_fourth_in_new_york + timedelta(hours=1))

    assert not row(before, 12).late
    assert row(after, 12).late
    assert row(after, 12).late_days == 1


def test_late_counts_working_days_only(engine, cast):
    sunday, tuesday = NOON + timedelta(days=6), NOON + timedelta(days=8)

    assert row(facts(engine, cast, cast.carl, sunday), 15).late_days == 1
    assert row(facts(engine, cast, cast.carl, tuesday), 15).late_days == 3


def test_each_open_task_stands_in_one_section(engine, cast):
    found = facts(engine, cast, cast.carl, NOON + timedelta(days=3))

    assert numbers(found, SectionKind.LATE) == [12]
    assert numbers(found, SectionKind.YOURS) == [15]
    assert numbers(found, SectionKind.SIDE, Side.VENDOR) == [14]


def test_late_stands_apart_for_both_sides_and_the_readers_side_comes_first(engine, cast):
    late = NOON + timedelta(days=20)

    found = facts(engine, cast, cast.carl, late)

    sides = [section.side for section in found.sections if section.kind is SectionKind.LATE]
    assert sides == [Side.CUSTOMER, Side.VENDOR]


def test_a_task_that_nobody_has_stands_in_a_section_of_its_own(engine, cast):
    make(engine, cast.vera, c.AddTask(cast.plan, "Plan the training"))

    assert numbers(facts(engine, cast, cast.carl), SectionKind.NOBODY) == [16]


def test_at_most_twelve_rows_are_shown_and_the_rest_is_counted_of_what_is_seen(engine, cast):
    shared = [c.AddTask(cast.plan, f"Task {n}", assignee=cast.carl) for n in range(20)]
    hidden = [
        c.AddTask(cast.plan, f"Secret {n}", assignee=cast.vera, audience=Audience.INTERNAL)
        for n in range(7)
    ]
    make(engine, cast.vera, *shared, *hidden)

    carl, vera = facts(engine, cast, cast.carl), facts(engine, cast, cast.vera)

    assert sum(len(section.rows) for section in carl.sections) == status.MOST_ROWS
    assert carl.more == 23 - 12
    assert vera.more == 31 - 12


def test_no_section_is_crowded_out(engine, cast):
    make(
        engine, cast.vera, *[c.AddTask(cast.plan, f"T {n}", assignee=cast.carl) for n in range(30)]
    )

    found = facts(engine, cast, cast.carl)

    assert numbers(found, SectionKind.SIDE, Side.VENDOR) == [14]


def test_the_ball_is_with_who_has_to_finish_what_is_needed_first(engine, cast):
    ball = row(facts(engine, cast, cast.victor), 14).ball

    assert (ball.turn, ball.who.id) == (Turn.NEEDS, cast.carl)


def test_the_ball_comes_back_when_what_was_needed_is_done(engine, cast):
    make(engine, cast.carl, c.CompleteTask(cast.sso_metadata))

    ball = row(facts(engine, cast, cast.victor), 14).ball

    assert (ball.turn, ball.who.id, ball.since) == (Turn.WORK, cast.victor, NOON)


def test_the_ball_is_with_who_is_asked(engine, cast):
    make(engine, cast.carl, c.Ask(cast.plan, "Which port?", task=cast.firewall_form))

    ball = row(facts(engine, cast, cast.carl), 15).ball

    assert (ball.turn, ball.who.id) == (Turn.ANSWER, cast.vera)


def test_the_ball_is_with_whose_consent_a_date_waits_for(engine, cast):
    make(engine, cast.carl, c.MoveDate(cast.firewall_form, date(2026, 4, 3)))

    found = facts(engine, cast, cast.carl)

    assert row(found, 15).ball.turn is Turn.CONSENT
    assert [(date.task.number, date.to.id) for date in found.waiting] == [(15, cast.vera)]


def test_what_waits_for_a_hidden_task_does_not_say_so(engine, cast):
    make(engine, cast.vera, c.EditTask(cast.configure_sso, after=(cast.contract,)))

    carl, vera = facts(engine, cast, cast.carl), facts(engine, cast, cast.vera)

    assert row(carl, 14).needs == ()
    assert [ref.number for ref in row(vera, 14).needs] == [13]


def test_a_task_in_a_hidden_milestone_seems_to_be_in_none(engine, cast):
    make(engine, cast.vera, c.EditTask(cast.configure_sso, milestone=cast.margin_review))

    assert row(facts(engine, cast, cast.carl), 14).milestone is None
    assert row(facts(engine, cast, cast.vera), 14).milestone.title == "Margin review"


def test_the_customers_colour_is_made_of_shared_facts_only(engine, cast):
    make(engine, cast.carl, c.CompleteTask(cast.sso_metadata), c.CompleteTask(cast.firewall_form))
    make(engine, cast.victor, c.CompleteTask(cast.configure_sso))
    with writing(engine) as session:
        session.get_one(Person, cast.carl).heard_at = NOON
    later = NOON + timedelta(days=8)

    carl, vera = facts(engine, cast, cast.carl, later), facts(engine, cast, cast.vera, later)

    assert carl.health.colour is Colour.GREEN
    assert (vera.health.colour, vera.health.reasons[0].thing) == (Colour.AMBER, cast.contract)


def test_a_block_turns_the_plan_red_after_five_working_days(engine, cast):
    make(engine, cast.victor, c.BlockTask(cast.configure_sso, "waiting on legal"))

    causes = [
        {
            reason.cause
            for reason in facts(engine, cast, cast.vera, NOON + timedelta(days=n)).health.reasons
        }
        for n in (4, 7)
    ]

    assert [Cause.BLOCKED in found for found in causes] == [False, True]


def test_a_milestone_says_how_far_it_is(engine, cast):
    make(engine, cast.carl, c.CompleteTask(cast.firewall_form))

    go_live = next(m for m in facts(engine, cast, cast.carl).milestones if m.title == "Go-live")

    assert (go_live.progress.done, go_live.progress.total) == (1, 2)
    assert go_live.forecast_on == date(2026, 3, 11)


def test_what_was_cancelled_counts_in_neither(engine, cast):
    make(engine, cast.vera, c.CancelTask(cast.configure_sso))

    found = facts(engine, cast, cast.carl)

    assert found.progress.total == 2
    assert row(found, 14).state is State.CANCELLED


def test_the_json_stands_for_itself(engine, cast):
    found = status.as_json(facts(engine, cast, cast.vera))

    assert json.loads(json.dumps(found)) == found
    assert found["tasks"][1]["audience"] == "internal"
    assert found["sections"][0]["rows"] == [13]
    assert found["health"] == {"colour": "green", "reasons": [], "computed": "green"}


def test_one_persons_tasks_come_from_all_their_active_plans(engine, cast):
    with writing(engine) as session:
        plan = session.get_one(Plan, cast.plan)
        other = Plan(key="BETA", title="B", vendor=plan.vendor, customer=plan.customer)
        session.add(other)
        session.flush()
        session.add(Task(plan_id=other.id, number=1, title="Far", assignee_id=cast.carl))
    with eyes(engine, Reader.person(cast.carl)) as session:
        mine = status.mine(session, session.get_one(Person, cast.carl), NOON)

    # Not on BETA: he is no member there.
    assert [(row.plan_key, row.number) for row in mine] == [("ACME", 12), ("ACME", 15)]


def test_history_is_read_with_the_readers_eyes(engine, cast):
    made = make(engine, cast.vera, c.BlockTask(cast.configure_sso, "legal"))
    with writing(engine) as session:
        session.get_one(Change, made[0].id).audience = Audience.INTERNAL

    carl, vera = facts(engine, cast, cast.carl), facts(engine, cast, cast.vera)

    assert row(carl, 14).ball.since is None
    assert row(vera, 14).ball.since == NOON
