"""A plan's messages before they are sent."""

from datetime import date

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot import changes
from bot import commands as c
from handlers.cli.nolinks import NoLinks
from handlers.rehearsal import rehearse
from storage.db import reading, writing
from storage.kinds import Audience, Origin, Role, State
from storage.models import Base, Member, Person, Plan, Task
from tests.cast import INTERNAL_WORDS, NOON, TEAM, Cast

FROM = ("--now", "2026-03-02T08:00:00+00:00")


def rows(engine: Engine) -> dict[str, int]:
    """Count the rows of every table."""
    with reading(engine, ()) as session:
        return {
            mapper.class_.__name__: _count(session, mapper.class_)
            for mapper in Base.registry.mappers
        }


def _count(session: Session, kind) -> int:
    return session.scalar(select(func.count()).select_from(kind)) or 0


def play(engine: Engine, cast: Cast, days: int = 30):
    return rehearse(engine, cast.plan, start=NOON, days=days, links=NoLinks()).told


def test_it_says_who_is_told_when_and_of_what(engine, cast):
    told = play(engine, cast)

    first = next(one for one in told if one.to == "Carl Reyes")
    assert (first.kind.value, first.medium.value, first.tasks) == ("reminder", "mail", (12, 15))
    assert first.at.isoformat() == "2026-03-02T14:00:00+00:00"


def test_the_owner_is_told_of_the_colour_in_their_hours_and_once(engine, cast):
    """What turned at midnight is told by the page of the morning, and by no message beside it."""
    told = play(engine, cast, days=7)

    found = [one for one in told if one.side == "vendor" and "(before: " in one.text]
    assert {(one.to, one.kind.value) for one in found} == {("Vera Holm", "digest")}
    assert not [one for one in told if one.why == "health"]
    assert [one.at.isoformat() for one in found] == [
        "2026-03-05T08:00:00+00:00",
        "2026-03-06T08:00:00+00:00",
    ]


def test_nothing_is_sent_and_nothing_is_left(engine, cast):
    with writing(engine) as session:
        vera = session.get_one(Person, cast.vera)
        wishes = [c.LinkChannel(cast.plan, TEAM, "C01"), c.Comment(cast.plan, "Hello")]
        changes.make(session, wishes, actor=vera, origin=Origin.SLASH, now=NOON)
    before = rows(engine)

    told = play(engine, cast)

    assert len(told) > 5
    assert rows(engine) == before


def test_the_same_rehearsal_says_the_same(sqlite_engine, cast_once):
    first = play(sqlite_engine, cast_once, 10)

    assert play(sqlite_engine, cast_once, 10) == first


@pytest.fixture
def cast_once(sqlite_engine):
    from tests.cast import insert

    return insert(sqlite_engine)


def test_what_leads_nowhere_at_a_shell_is_not_shown(sqlite_engine, cast_once):
    told = play(sqlite_engine, cast_once, days=14)

    lines = [line.strip() for one in told for line in one.text.splitlines()]
    assert not {"Complete:", "Later:", "No more of these:"} & set(lines)
    assert not [line for line in lines if "<|" in line]
    assert not [one.subject for one in told if "*" in one.subject or "&amp;" in one.subject]


def test_what_a_customer_would_be_told_holds_nothing_internal(engine, cast):
    told = [one for one in play(engine, cast) if one.side == "customer"]

    text = " ".join(one.subject + one.text for one in told)
    assert told
    assert not [words for words in INTERNAL_WORDS if words in text]


@pytest.fixture
def globex(engine: Engine, cast: Cast) -> None:
    """Vera runs another plan, on which Victor has a task of each day and Sam one too."""
    with writing(engine) as session:
        plan = Plan(key="GLOBEX", title="Globex", vendor_id=cast.northwind, customer_id=cast.globex)
        for key, role in ((cast.vera, Role.OWNER), (cast.victor, Role.CONTRIBUTOR)):
            plan.members.append(Member(person_id=key, role=role, clearance=Audience.INTERNAL))
        plan.members.append(Member(person_id=cast.sam, role=Role.LEAD))
        session.add(plan)
        session.flush()
        for number, key in ((3, cast.victor), (4, cast.sam), (5, cast.vera)):
            task = Task(plan_id=plan.id, number=number, title=f"Unseen {number}", assignee_id=key)
            task.due_on = task.promised_on = date(2026, 3, 3)
            session.add(task)
        # Nothing is in the way of 14 any more.
        session.get_one(Task, cast.sso_metadata).state = State.DONE


def test_a_day_s_message_is_over_all_plans_of_its_reader(engine, cast, globex):
    """Whoever is on another plan alone is not rehearsed, nor what is of it alone."""
    played = rehearse(engine, cast.plan, start=NOON, days=10, links=NoLinks())

    victors = [one for one in played.told if one.to == "Victor Lund"]
    assert (played.along, played.left_out) == (1, 0)
    assert [(one.tasks, one.others) for one in victors[:2]] == [((14,), ("GLOBEX-3",))] * 2
    assert all(14 in one.tasks for one in victors)
    assert not [one for one in played.told if "Sam" in one.to]


def test_what_a_customer_is_told_names_no_other_customers_plan(engine, cast, globex):
    told = [one for one in play(engine, cast) if one.side == "customer"]

    assert told
    assert not [one for one in told if one.others or "Unseen" in one.text or "GLOBEX" in one.text]


def test_it_is_a_calendar_in_the_terminal(tandem, acme):
    result = tandem("rehearse", "ACME", "--days", "5", *FROM)

    assert result.exit_code == 0
    assert "none is sent" in result.stdout.splitlines()[0]
    assert "Wed 4 March" in result.stdout
    assert "Carl Reyes (mail)  reminder 12" in result.stdout
    assert result.stderr == ""


def test_programs_get_the_messages(tandem, acme, said):
    found = said(tandem("rehearse", "ACME", "--days", "5", "--json", *FROM))

    assert found["days"] == 5
    assert {"at", "local", "to", "by", "why", "subject", "tasks"} <= set(found["messages"][0])


@pytest.mark.parametrize("days", ["0", "-1", "367", "x"])
def test_a_number_of_days_that_makes_no_sense_is_wrong_usage(tandem, acme, days):
    assert tandem("rehearse", "ACME", "--days", days).exit_code == 2


def test_a_closed_plan_sends_nothing(tandem, acme):
    tandem("plan", "close", "ACME")

    result = tandem("rehearse", "ACME")

    assert result.exit_code == 1
    assert "closed" in result.stderr
