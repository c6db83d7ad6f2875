"""What is written of a plan, and for whom."""

from datetime import date, timedelta

import pytest
import yaml
from sqlalchemy import Engine, select

from bot.identity import Reader, eyes
from bot.planfile import export_plan, import_plan, load
from storage.db import reading, writing
from storage.kinds import Audience
from storage.models import Member, Note, Person, Plan, Task
from tests.cast import INTERNAL_WORDS, NOON
from tests.planfile.files import ACME


def bring(engine: Engine, text: str) -> None:
    with writing(engine) as session:
        import_plan(session, load(text), now=NOON)


def written(engine: Engine) -> str:
    with reading(engine, ()) as session:
        return export_plan(session, session.scalars(select(Plan)).one())


def written_for(engine: Engine, name: str) -> str:
    with reading(engine, ()) as session:
        person = session.scalars(select(Person).where(Person.name == name)).one()
    with eyes(engine, Reader.person(person.id)) as session:
        reader = session.get_one(Person, person.id)
        return export_plan(session, session.scalars(select(Plan)).one(), reader=reader)


def test_an_export_is_read_again_as_the_same_plan(engine):
    bring(engine, ACME)

    text = written(engine)

    with writing(engine) as session:
        assert import_plan(session, load(text), now=NOON) == []
    assert written(engine) == text


def test_dates_are_written_where_working_days_were_read(engine):
    bring(engine, ACME)

    file = yaml.safe_load(written(engine))

    assert [str(task["due_on"]) for task in file["tasks"]] == [
        "2026-03-04",
        "2026-03-09",
        "2026-03-11",
        "2026-03-05",
    ]


def test_any_reader_of_yaml_understands_the_file(engine):
    bring(engine, ACME.replace("title: Firewall form", "title: 'yes'"))

    file = yaml.safe_load(written(engine))

    assert file["tasks"][3]["title"] == "yes"
    assert file["notes"][1]["on"] == 15


def test_words_of_all_kinds_come_back_as_they_were(engine):
    bring(engine, ACME)
    words = "  0: “Grüße”\n\n- 東京 \U0001f389\n\t# no comment\ntrailing: 'yes'  \n \\N \"q\" %"
    with writing(engine) as session:
        session.scalars(select(Task).where(Task.number == 12)).one().instructions = words
        session.scalars(select(Task).where(Task.number == 15)).one().title = "~: [a, *b] &c | > 1e3"

    tasks = load(written(engine)).tasks

    assert tasks[0].instructions == words.strip()
    assert tasks[3].title == "~: [a, *b] &c | > 1e3"


@pytest.mark.parametrize("name", ["Carl Reyes", "Cleo Park"])
def test_a_customer_gets_nothing_internal(engine, cast, name):
    with writing(engine) as session:
        session.scalars(
            select(Task).where(Task.number == 14)
        ).one().milestone_id = cast.margin_review
        hidden = Note(
            plan_id=cast.plan,
            task_id=cast.contract,
            author_id=cast.vera,
            at=NOON,
            text="Said of what is internal",
            audience=Audience.SHARED,
        )
        session.add(hidden)

    text = written_for(engine, name)

    for words in (*INTERNAL_WORDS, "internal", "touch", "clearance", "2026-03-20", "13", "Said of"):
        assert words not in text
    assert "Send SSO metadata" in text


def test_a_customer_gets_of_others_what_a_business_card_has(engine, cast):
    with writing(engine) as session:
        for person in session.scalars(select(Person)):
            person.quiet_hours = "20:00-07:00"

    people = {one.name: one for one in load(written_for(engine, "Carl Reyes")).people}

    assert people["Carl Reyes"].quiet_hours == "20:00-07:00"
    assert people["Vera Holm"].names == ("vera@northwind.example",)
    assert "20:00" not in str(people["Vera Holm"])


def test_the_vendor_gets_what_is_internal(engine, cast):
    text = written_for(engine, "Victor Lund")

    assert all(words in text for words in INTERNAL_WORDS)


def test_what_a_customer_exports_makes_a_plan_elsewhere(sqlite_engine, tmp_path):
    bring(sqlite_engine, ACME)
    text = written_for(sqlite_engine, "Carl Reyes")

    file = load(text)

    assert [task.number for task in file.tasks] == [12, 14, 15]


def test_two_sponsors_and_an_unusual_clearance_are_kept(engine, cast):
    with writing(engine) as session:
        members = {member.person_id: member for member in session.scalars(select(Member))}
        members[cast.victor].clearance = Audience.SHARED
        members[cast.carl].role = members[cast.cleo].role

    text = written(engine)

    with writing(engine) as session:
        assert import_plan(session, load(text), now=NOON) == []


def test_what_was_taken_back_is_not_written(engine, cast):
    with writing(engine) as session:
        session.get_one(Note, cast.note).removed_at = NOON + timedelta(hours=1)

    assert "notes:" not in written(engine)


SAID = (
    "plan:\n  health: [{colour: red, why: Their discount ends in June, until: 2026-03-31}, "
    "{colour: amber, why: We wait for IT, until: 2026-03-20, audience: shared}, ]\n"
)


def test_what_was_said_of_the_colour_comes_back(engine):
    bring(engine, ACME.replace("plan:\n", SAID, 1))

    text = written(engine)

    assert [
        (one["colour"], one["why"], str(one["until"]), one["audience"])
        for one in yaml.safe_load(text)["plan"]["health"]
    ] == [
        ("red", "Their discount ends in June", "2026-03-31", "internal"),
        ("amber", "We wait for IT", "2026-03-20", "shared"),
    ]
    with writing(engine) as session:
        assert import_plan(session, load(text), now=NOON) == []
    assert written(engine) == text


def test_a_customer_reads_the_shared_colour_alone(engine):
    bring(engine, ACME.replace("plan:\n", SAID, 1))

    text = written_for(engine, "Carl Reyes")

    assert "We wait for IT" in text
    assert not any(words in text for words in INTERNAL_WORDS)


def test_a_colour_whose_day_is_past_is_neither_taken_nor_given(engine):
    bring(engine, ACME.replace("plan:\n", SAID, 1))
    with reading(engine, ()) as session:
        plan = session.scalars(select(Plan)).one()
        later = export_plan(session, plan, today=date(2026, 3, 21))
    past = "plan:\n  health: [{colour: red, why: Old, until: 2026-03-01, audience: shared}]\n"

    with writing(engine) as session:
        assert import_plan(session, load(ACME.replace("plan:\n", past, 1)), now=NOON) == []
    assert "We wait for IT" not in later
    assert "Their discount" in later
