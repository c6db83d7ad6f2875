"""What is read from a plan file, and what is said of one that cannot be read."""

from datetime import date, datetime, timedelta, timezone

import pytest

from bot.commands import KEEP
from bot.planfile import PlanFileError, load
from bot.planfile.model import WorkingDays
from storage.kinds import Audience, Role, State
from tests.planfile.files import ACME, HEAD, PLAN, small


def errors(text: str | bytes) -> list[str]:
    with pytest.raises(PlanFileError) as caught:
        load(text, name="plan.yaml")
    return str(caught.value).splitlines()


def test_the_example_is_read_wholly():
    file = load(ACME)

    assert [task.number for task in file.tasks] == [12, 13, 14, 15]
    assert file.tasks[1].due_on == WorkingDays(5)
    assert file.tasks[1].audience is Audience.INTERNAL
    assert file.tasks[2].after == (12,)
    assert file.plan.members[1].role is Role.VIEWER
    assert file.notes[1].on == 15
    assert file.notes[1].at == datetime(2026, 2, 27, 17, 5, tzinfo=timezone(timedelta(hours=1)))


def test_a_key_that_is_not_given_is_kept_and_one_that_is_left_empty_is_none():
    [task] = load(small("number: 1, title: Do it, due_on: null")).tasks

    assert task.due_on is None
    assert task.assignee is KEEP


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("2026-03-04", "2026-03-04"),
        ("12", "12"),
        ("'null'", "null"),
        ("1_000", "1_000"),
        ("0x10", "0x10"),
        ("Überprüfen 契約 🎉", "Überprüfen 契約 🎉"),
        ('"On: “it”, # not a comment"', "On: “it”, # not a comment"),
    ],
)
def test_a_title_that_looks_like_something_else_keeps_its_letters(written, read):
    [task] = load(small(f"number: 1, title: {written}")).tasks

    assert task.title == read


def test_words_that_yaml_takes_for_numbers_and_booleans_are_read_as_what_they_are():
    head = HEAD.replace(
        "name: Victor Lund, organization: Northwind",
        "name: Victor Lund, organization: Northwind, country: NO, hours: 9:30, quiet_hours: 20:00-07:00",
    )
    more = "notes: [{at: 2026-03-01 10:00:00Z, on: 1, text: yes}]\n"

    file = load(small("number: 1, title: Do it", head=head, more=more))

    victor = file.people[1]
    assert (victor.country, victor.hours, victor.quiet_hours) == ("NO", "09:30", "20:00-07:00")
    assert (file.notes[0].on, file.notes[0].text) == (1, "yes")


def test_a_state_comes_with_its_reason():
    [task] = load(small("number: 1, title: Do it, state: blocked, reason: Legal is silent")).tasks

    assert (task.state, task.reason) == (State.BLOCKED, "Legal is silent")


def test_a_windows_file_with_a_byte_order_mark_is_read():
    content = b"\xef\xbb\xbf" + small("number: 1, title: Do it").replace("\n", "\r\n").encode()

    assert load(content).tasks[0].title == "Do it"


def test_all_that_is_wrong_is_told_at_once_with_file_line_and_what_was_expected():
    text = small("number: 1, title: Do it, due_on: tomorrow", "nummer: 2, title: ''")

    told = errors(text)

    assert told == [
        "plan.yaml, line 11: due_on: expected a date like 2026-03-04, not “tomorrow”",
        "plan.yaml, line 12: a task has no key “nummer”; did you mean number?",
        "plan.yaml, line 12: title: expected a title in one line, not “”",
        "plan.yaml, line 12: a task needs the key number",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Europe/Berlin", "Europe/Berln", "time_zone: expected a time zone like Europe/Berlin"),
        ("locale: en_US", "locale: english", "locale: expected a locale like de_DE"),
        ("country: DE", "country: XX", "expected a country like DE"),
        ("country: DE", "country: DE\n    region: ZZ", "expected a country like DE and a region"),
        ("due_on: 2026-03-11", "due_on: 2026-02-30", "due_on: expected a date like"),
        ("due_on: 2026-03-11", "due_on: 0026-03-11", "due_on: expected a year from 2000"),
        ("due_on: 2026-03-11", "due_on: 1999-03-11", "due_on: expected a year from 2000 to 2200"),
        ("+5 working days", "+5 days", "due_on: expected working days like +5 working"),
        ("side: vendor", "side: seller", "side: expected vendor or customer, not “seller”"),
        ("audience: internal}", "audience: secret}", "audience: expected shared or internal"),
        ("number: 13", "number: 12", "the task number 12 stands twice, first in line"),
        ("number: 13", "number: 0", "number: expected a number from 1"),
        ("after: [12]", "after: [99]", "task 14 comes after 99, which is not in the file"),
        ("after: [12]", "after: 12", "after: expected a list like [a, b], not “12”"),
        ("after: [12]", "after: [14]", "tasks wait for each other: 14 before 14"),
        ("assignee: victor@", "assignee: viktor@", "there is no person viktor@northwind.example"),
        ("assignee: vera@northwind", "assignee: carl@acme", "task 13 is internal; expected an"),
        ("milestone: Kick-off", "milestone: Kickoff", "there is no milestone “Kickoff” in"),
        ("title: Go-live,", "title: Kick-off,", "the milestone Kick-off stands twice"),
        ("owner: vera@northwind", "owner: carl@acme", "owner: expected somebody of a vendor"),
        ("key: ACME", "key: acme", "key: expected a short key of capital letters"),
        ("key: ACME", "key: ACME\n  colour: red", "a plan has no key “colour”; expected one of"),
        ("tandem: 1", "tandem: 2", "tandem: expected 1, the only form of plan file there is"),
        ("https://docs.northwind.example/sso/setup", "javascript:alert(1)", "a web address"),
        ("on: 15", "on: 16", "on: there is no task 16 in the file"),
        ("slack: T01/C01", "slack: '#general'", "slack: expected Slack's ids like T01/C01, not"),
        ("organization: Acme", "organization: Globex", "there is no organization “Globex”"),
        ("role: viewer", "role: boss", "role: expected owner, contributor, lead, sponsor or"),
        ("at: 2026-02-27T17:05:00+01:00", "at: 2026-02-27T17:05", "at: expected a time with its"),
        ("baseline: 6", "baseline: six", "baseline: expected a number like 6 or 0.25"),
    ],
)
def test_a_mistake_is_told_in_its_line(old, new, told):
    before, found, _after = ACME.partition(old)
    assert found
    line = before.count("\n") + new.count("\n") + 1

    assert any(
        found.startswith(f"plan.yaml, line {line}: ") and told in found
        for found in errors(ACME.replace(old, new, 1))
    )


def test_two_people_cannot_have_one_address():
    told = errors(ACME.replace("email: cleo@acme.example", "email: carl@acme.example"))

    assert "the address or Slack user carl@acme.example stands twice, first in line 30" in told[0]


def test_one_person_has_one_role():
    told = errors(ACME.replace("sponsor: cleo@acme.example", "sponsor: carl@acme.example"))

    assert "carl@acme.example is lead already; expected one role a person" in told[0]


def test_working_days_need_a_start_to_count_from():
    told = errors(ACME.replace("  starts_on: 2026-03-02\n", ""))

    assert told == [
        "plan.yaml, line 84: working days count from the plan's start; expected starts_on in the plan"
    ]


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("reason: So it is", "task 1 has a reason; expected state blocked or cancelled with it"),
        ("state: finished", "state: expected open, started, blocked, done or cancelled"),
    ],
)
def test_a_state_and_its_reason_go_together(task, told):
    assert told in errors(small(f"number: 1, title: Do it, {task}"))[0]


def test_a_customer_cannot_be_given_internal_clearance():
    plan = PLAN.replace("}\n", ", members: [{person: carl@acme.example, clearance: internal}]}\n")

    assert "carl@acme.example is of the customer; expected clearance" in errors(small(plan=plan))[0]


def test_a_circle_over_several_tasks_is_found():
    told = errors(
        small(
            "number: 1, title: A, after: [3]",
            "number: 2, title: B, after: [1]",
            "number: 3, title: C, after: [2]",
        )
    )

    assert len(told) == 1
    assert "tasks wait for each other: " in told[0]


def test_a_chain_longer_than_python_is_deep_is_read():
    tasks = [f"number: {n}, title: T, after: [{n + 1}]" for n in range(1, 3000)]

    assert len(load(small(*tasks, "number: 3000, title: T")).tasks) == 3000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1: the file is empty"),
        ("just words", "line 1: expected a plan file as keys with values, not “just words”"),
        ("- a\n- b", "expected a plan file as keys with values, not a list"),
        ("a: [b", "this is not YAML: "),
        ("\tkey: value", "this is not YAML: "),
        ("a: &x [1]\nb: *x", "line 2: write it out: *x (a YAML alias) is not read"),
        ("a: !!python/object/apply:os.system [ls]", "(a YAML tag) is not read"),
        ("tandem: 1\n---\ntandem: 1", "line 2: a plan file holds one document"),
        ("[a, b]: c", "line 1: a key is a word, not a list"),
        ("[" * 100_000, "line 1: lists and keys are at most 12 deep in each other"),
        ("x: \ud800", "line 1: the character U+D800 cannot stand in a text file"),
        ("a\x00b", "line 1: the character U+0000 cannot stand in a text file"),
        (b"tandem: 1\nname: M\xfcller", "line 2: expected text in UTF-8"),
        ("a" * 10_000_000, "a plan file has at most 5,000,000 characters"),
    ],
)
def test_what_is_no_plan_file_is_refused_with_one_sentence(text, told):
    [line] = errors(text)

    assert told in line
    assert len(line) < 200


def test_a_bomb_of_aliases_is_refused_before_it_goes_off():
    bomb = "a: &a [x, x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)
    )

    assert errors(bomb) == ["plan.yaml, line 2: write it out: *a (a YAML alias) is not read"]


def test_a_character_that_no_database_takes_is_refused_in_quotes_too():
    assert "U+0000 cannot stand in a text" in errors(small(r'number: 1, title: "a\0b"'))[0]


def test_no_more_than_twenty_mistakes_are_told():
    told = errors(small(*(f"number: {n}" for n in range(1, 100))))

    assert len(told) == 21
    assert told[-1] == "plan.yaml: and 79 more"


def test_a_due_date_is_a_date():
    [task] = load(small("number: 1, title: Do it, due_on: 2026-03-04")).tasks

    assert task.due_on == date(2026, 3, 4)
