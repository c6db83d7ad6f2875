"""Plans as files, at the shell."""

import json

import pytest
from sqlalchemy import select

from storage.db import reading
from storage.kinds import Origin
from storage.models import Change, Plan, Task
from tests.cast import INTERNAL_WORDS
from tests.planfile.files import ACME


def test_a_plan_is_imported_once_and_then_is_as_the_file_says(tandem, settings, file):
    first, second = tandem("plan", "import", str(file)), tandem("plan", "import", str(file))

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout.startswith("ACME: 19 changes (1 plan begun, 5 people invited,")
    assert second.stdout == "ACME is as the file says; nothing changed.\n"


def test_a_second_import_tells_each_change(tandem, settings, file):
    tandem("plan", "import", str(file))
    file.write_text(ACME.replace("title: Firewall form", "title: Firewall form, signed"))

    result = tandem("plan", "import", str(file))

    assert result.stdout == (
        "  task 15: edit: title Firewall form -> Firewall form, signed\nACME: 1 change (1 task changed).\n"
    )


def test_the_changes_of_an_import_are_told_to_programs(tandem, settings, file, said):
    found = said(tandem("plan", "import", str(file), "--json"))

    assert found["plan"] == "ACME"
    assert {key: found["changes"][14][key] for key in ("verb", "task")} == {
        "verb": "add",
        "task": 12,
    }


def test_a_plan_is_imported_from_stdin(tandem, settings):
    assert tandem("plan", "import", "-", stdin=ACME).exit_code == 0


@pytest.mark.usefixtures("settings")
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (ACME.replace("number: 13", "number: 12"), "acme.yaml, line 81: the task number 12 stands"),
        ("", "acme.yaml, line 1: the file is empty"),
        ("x" * 10_000_000, "acme.yaml, line 1: a plan file has at most 5,000,000 characters"),
        (ACME.encode() + b"\xff", "acme.yaml, line 115: expected text in UTF-8"),
    ],
)
def test_a_broken_file_is_told_and_nothing_is_imported(tandem, file, said, content, told):
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    result = tandem("plan", "import", str(file))

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(told)
    assert "Traceback" not in result.stderr
    assert said(tandem("plan", "list", "--json")) == []


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_a_file_that_cannot_be_read_is_told(tandem, settings, name):
    result = tandem("plan", "import", name)

    assert result.exit_code == 1
    assert result.stderr.startswith(f"{name}: " if name != "." else ". is a folder")


def test_an_exported_plan_is_imported_without_a_change(tandem, settings, file, folder):
    tandem("plan", "import", str(file))

    tandem("plan", "export", "acme", "--output", "out.yaml")

    again = tandem("plan", "import", "out.yaml")
    assert again.stdout == "ACME is as the file says; nothing changed.\n"
    assert tandem("plan", "export", "ACME").stdout == (folder / "out.yaml").read_text("utf-8")


def test_an_export_for_a_customer_has_nothing_internal(tandem, acme):
    result = tandem("plan", "export", "ACME", "--as", "carl@acme.example")

    assert result.exit_code == 0
    assert "Send SSO metadata" in result.stdout
    assert not [words for words in INTERNAL_WORDS if words in result.stdout]


@pytest.mark.parametrize("command", [["plan", "export"], ["status"]])
@pytest.mark.parametrize(
    ("email", "told"),
    [
        ("sam@globex.example", "There is no plan ACME that sam@globex.example may see.\n"),
        ("sam@nowhere.example", "Nobody who is active has the address sam@nowhere.example.\n"),
    ],
)
def test_a_stranger_sees_no_plan(tandem, acme, command, email, told):
    result = tandem(*command, "ACME", "--as", email)

    assert (result.exit_code, result.stdout, result.stderr) == (1, "", told)


def test_a_missing_plan_and_a_hidden_one_are_told_alike(tandem, acme):
    hidden = tandem("status", "ACME", "--as", "sam@globex.example")
    missing = tandem("status", "OTHER", "--as", "sam@globex.example")

    assert hidden.stderr.replace("ACME", "OTHER") == missing.stderr


def test_plans_are_listed(tandem, acme, said):
    assert said(tandem("plan", "list", "--json")) == [
        {
            "key": "ACME",
            "title": "Acme onboarding",
            "state": "active",
            "vendor": "Northwind",
            "customer": "Acme",
            "open": 4,
        }
    ]
    assert tandem("plan", "list").stdout.splitlines() == [
        "key   state   open  title",
        "ACME  active  4     Acme onboarding",
    ]


def test_without_a_plan_the_list_says_how_to_get_one(tandem, settings):
    assert "`tandem plan import FILE`" in tandem("plan", "list").stdout


@pytest.mark.parametrize(
    ("command", "state"), [("pause", "paused"), ("close", "closed"), ("resume", "active")]
)
def test_a_plan_is_paused_closed_and_resumed_by_the_operator(
    tandem, acme, sqlite_engine, command, state
):
    if command == "resume":
        tandem("plan", "pause", "ACME")

    first, second = tandem("plan", command, "acme"), tandem("plan", command, "acme")

    assert first.stdout == f"ACME is {state}.\n"
    assert second.stdout == f"ACME is {state} already.\n"
    with reading(sqlite_engine, ()) as session:
        assert session.scalars(select(Plan.state)).one() == state
        change = session.scalars(select(Change).order_by(Change.id.desc())).first()
        assert change is not None
        assert (change.verb, change.origin, change.actor_id) == (
            f"{command}_plan",
            Origin.SHELL,
            None,
        )


def test_what_is_refused_is_told_and_changes_nothing(tandem, acme):
    tandem("plan", "close", "ACME")

    result = tandem("plan", "pause", "ACME")

    assert (result.exit_code, result.stderr) == (1, "ACME is closed; resume it first.\n")


def test_titles_of_all_letters_are_printed_whatever_the_terminal(tandem, acme, sqlite_engine):
    from storage.db import writing

    with writing(sqlite_engine) as session:
        session.scalars(select(Task).where(Task.number == 12)).one().title = "契約 \U0001f389"

    found = json.loads(tandem("status", "ACME", "--json").stdout)

    assert any(task["title"] == "契約 \U0001f389" for task in found["tasks"])
