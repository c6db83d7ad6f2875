"""`tandem read` in its three forms; none of them changes anything."""

import json
import subprocess
import sys

import pytest
from sqlalchemy import func, select

from storage.db import reading
from storage.models import Change, Note, Proposal

CASE = {
    "id": "one",
    "lang": "en",
    "kind": "one",
    "now": "2026-03-02T10:00:00-05:00",
    "tz": "America/New_York",
    "locale": "en_US",
    "sender": "carl@acme.example",
    "sender_name": "Carl Reyes",
    "tasks": [{"n": 12, "title": "Send SSO metadata", "due": "2026-03-04", "owner": None}],
    "people": [],
    "text": "done",
    "note": "a key that nobody knows",
}
MAIL = b"From: carl@acme.example\r\nSubject: Re: ACME\r\n\r\n12 done\r\n\r\nOn Monday Vera wrote:\r\n> hi\r\n"
AS_CARL = ("--plan", "ACME", "--as", "carl@acme.example", "--now", "2026-03-02T10:00:00-05:00")


def test_a_text_is_read_with_the_eyes_of_who_says_it_and_changes_nothing(
    tandem, acme, sqlite_engine
):
    result = tandem("read", "12 done", *AS_CARL)

    assert result.exit_code == 0
    assert result.stdout.splitlines()[0].startswith("complete task 12")
    assert result.stdout.splitlines()[-1] == "certain"
    with reading(sqlite_engine, ()) as session:
        for kind in (Change, Note, Proposal):
            count = session.scalar(select(func.count()).select_from(kind))
            assert count == (1 if kind is Note else 0)


def test_a_hidden_task_is_not_understood_by_a_customer(tandem, acme, said):
    carl = said(tandem("read", "13 done", *AS_CARL, "--json"))
    vera = said(tandem("read", "13 done", "--as", "vera@northwind.example", "--json"))

    assert "complete" not in [action["do"] for action in carl["actions"]]
    assert vera["actions"][0]["task"] == 13


def test_what_is_no_tasks_is_shown_beside_the_reading(tandem, acme):
    said = tandem("read", "Go-live moves to 3 April. I'm on holiday until 20 March.", *AS_CARL)

    assert said.stdout.splitlines()[:2] == [
        "milestone Go-live, date 2026-04-03",
        "away, back on 2026-03-21",
    ]


def test_a_past_day_is_quoted_as_it_was_written(tandem, acme):
    read = tandem("read", "15 on 02/12/2026", *AS_CARL, "--why").stdout

    assert "from “15 on 02/12/2026”" in read
    assert "2026-03-09" not in read


def test_what_is_not_certain_of_all_says_what_would_be_done(tandem, acme):
    some = tandem("read", "12 done. 14 sometime", *AS_CARL).stdout.splitlines()
    none = tandem("read", "15 sometime", *AS_CARL).stdout.splitlines()

    assert some[0].startswith("complete task 12")
    assert some[-1].startswith("not certain of all: the above would be done,")
    assert none[-1] == "not certain: nothing would change before what is asked back is answered"


def test_a_reading_explains_itself(tandem, acme):
    plain, explained = (
        tandem("read", "12 done", *AS_CARL),
        tandem("read", "12 done", *AS_CARL, "--why"),
    )

    assert explained.stdout.startswith(plain.stdout)


def test_cases_are_answered_without_database_and_settings(tandem, folder, said):
    (folder / "cases.jsonl").write_text(json.dumps(CASE) + "\n\n" + json.dumps({**CASE, "id": "2"}))

    result = tandem("read", "--cases", "cases.jsonl")

    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"id": "one", "actions": [{"do": "complete", "task": 12}]},
        {"id": "2", "actions": [{"do": "complete", "task": 12}]},
    ]
    assert tandem("read", "--cases", "-", stdin=json.dumps(CASE)).exit_code == 0


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        "{}",
        json.dumps({**CASE, "now": "soon"}),
        json.dumps({**CASE, "tasks": [12]}),
        json.dumps({**CASE, "tasks": 12}),
    ],
)
def test_a_broken_case_is_told_by_its_line(tandem, folder, line):
    (folder / "cases.jsonl").write_text(f"{json.dumps(CASE)}\n{line}\n")

    result = tandem("read", "--cases", "cases.jsonl")

    assert result.exit_code == 1
    assert result.stderr.startswith("cases.jsonl, line 2: expected a case; ")
    assert len(result.stderr.splitlines()) == 1


def test_raw_mails_are_shown_one_a_line(tandem, folder):
    (folder / "a.eml").write_bytes(MAIL)
    (folder / "b.eml").write_bytes(b"Auto-Submitted: auto-replied\r\n" + MAIL)

    result = tandem("read", "--mail", "a.eml", "b.eml", "--json")

    first, second = map(json.loads, result.stdout.splitlines())
    assert (first["file"], first["reply"], first["automatic"]) == ("a.eml", "12 done", None)
    assert second["automatic"] is not None
    assert "| 12 done" in tandem("read", "--mail", "a.eml").stdout


def test_a_mail_that_is_missing_is_told(tandem):
    result = tandem("read", "--mail", "missing.eml")

    assert (result.exit_code, result.stderr) == (1, "missing.eml: No such file or directory\n")


def test_cases_load_neither_database_nor_settings(folder):
    program = (
        "import sys; sys.argv = ['tandem', 'read', '--cases', '-']\n"
        "from bot.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "sys.exit(sorted({'sqlalchemy', 'holidays', 'rich'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(CASE).encode(),
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")
