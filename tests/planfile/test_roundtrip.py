"""Export, import, export gives the same file; a broken file never gives a trace, nor half a plan."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select

from bot.changes import Refused
from bot.planfile import PlanFileError, export_plan, import_plan, load
from storage.db import connect, reading, writing
from storage.models import Address, Change, Note, Organization, Person, Plan, Task
from tests.cast import NOON
from tests.planfile.files import ACME, HEAD
from tests.servers.sqlite import SqliteFiles

LINES = ACME.splitlines(keepends=True)
PIECES = [
    ": ",
    "- ",
    "[",
    "}",
    "null",
    "\t",
    "&a ",
    "*a",
    "'",
    '"',
    "|",
    "12",
    "#",
    "é",
    "2026-03-09",
]

letters = st.characters(
    exclude_categories=["Cs", "Cc"], include_characters="\n\t", exclude_characters="\ufffe\uffff"
)
words = st.text(letters, max_size=60)
lines = words.filter(lambda text: text.isprintable() and text.strip())
dates = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 1, 1))
instants = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.timezones())  # noqa: DTZ001
states = st.sampled_from(
    [
        {},
        {"state": "done"},
        {"state": "started"},
        {"state": "blocked", "reason": "Legal"},
        {"state": "blocked"},
        {"state": "cancelled"},
        {"state": "cancelled", "reason": "Not needed\nany more"},
    ]
)
people = st.sampled_from(["vera@northwind.example", "victor@northwind.example"])


@st.composite
def tasks(draw: st.DrawFn) -> list[dict[str, object]]:
    numbers = draw(st.lists(st.integers(1, 99), max_size=6, unique=True))
    found: list[dict[str, object]] = []
    for place, number in enumerate(numbers):
        task: dict[str, object] = {"number": number, "title": draw(lines), **draw(states)}
        for key, values in (
            ("due_on", dates),
            ("promised_on", dates),
            ("assignee", people),
            ("instructions", words.filter(lambda text: any(map(str.isalnum, text)))),
            ("audience", st.sampled_from(["shared", "internal"])),
            ("links", st.just(["https://northwind.example/ä?x=1#y"])),
        ):
            if draw(st.booleans()):
                task[key] = draw(values)
        if place:
            task["after"] = draw(st.lists(st.sampled_from(numbers[:place]), unique=True))
        found.append(task)
    return found


@st.composite
def notes(draw: st.DrawFn) -> list[dict[str, object]]:
    texts = draw(st.lists(words.filter(lambda text: any(map(str.isalnum, text))), max_size=3))
    return [{"at": draw(instants), "text": text} for text in texts]


@pytest.fixture(scope="module")
def databases(
    sqlite_files: SqliteFiles, tmp_path_factory: pytest.TempPathFactory
) -> Iterator["Databases"]:
    made = Databases(sqlite_files, tmp_path_factory.mktemp("roundtrip"))
    yield made
    made.close()


class Databases:
    """As many fresh databases as an example needs."""

    def __init__(self, files: SqliteFiles, folder: Path) -> None:
        self.files = files
        self.folder = folder
        self.engines: list[Engine] = []

    def fresh(self) -> Engine:
        folder = self.folder / str(len(self.engines))
        folder.mkdir()
        self.engines.append(connect(self.files.fresh_database(folder)))
        return self.engines[-1]

    def close(self) -> None:
        for engine in self.engines:
            engine.dispose()


def bring(engine: Engine, text: str) -> int:
    with writing(engine) as session:
        return len(import_plan(session, load(text), now=NOON))


def written(engine: Engine) -> str:
    with reading(engine, ()) as session:
        return export_plan(session, session.scalars(select(Plan)).one())


def rows(engine: Engine) -> dict[str, int | None]:
    kinds = (Organization, Person, Address, Plan, Task, Note, Change)
    with reading(engine, ()) as session:
        return {
            kind.__name__: session.scalar(select(func.count()).select_from(kind)) for kind in kinds
        }


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(title=lines, tasks=tasks(), notes=notes())
def test_export_import_export_gives_the_same_file(databases, title, tasks, notes):
    plan = {"key": "SMALL", "title": title, "owner": "vera@northwind.example"}
    body = {"plan": plan, "tasks": tasks, "notes": notes}
    first, second = databases.fresh(), databases.fresh()
    bring(first, HEAD + yaml.safe_dump(body, allow_unicode=True))

    text = written(first)

    assert bring(first, text) == 0
    bring(second, text)
    assert written(second) == text


@settings(max_examples=300, deadline=None)
@given(place=st.integers(0, len(LINES) - 1), data=st.data())
def test_a_file_with_a_broken_line_is_a_plan_or_a_list_of_mistakes(place, data):
    line = LINES[place]
    cut = data.draw(st.integers(0, len(line)))
    broken = data.draw(
        st.sampled_from(
            ["", line[:cut], line[cut:], *(line[:cut] + p + line[cut:] for p in PIECES)]
        )
    )
    text = "".join([*LINES[:place], broken, *LINES[place + 1 :]])

    try:
        load(text, name="plan.yaml")
    except PlanFileError as error:
        told = str(error).splitlines()
    else:
        told = []
    assert all(line.startswith("plan.yaml") for line in told)


@settings(max_examples=20, deadline=None)
@given(place=st.integers(0, len(LINES) - 1), data=st.data())
def test_a_broken_file_is_imported_wholly_or_not_at_all(databases, place, data):
    other = data.draw(st.integers(0, len(LINES) - 1))
    text = "".join(
        [*LINES[:place], *data.draw(st.sampled_from([[], [LINES[other]]])), *LINES[place + 1 :]]
    )
    engine = databases.fresh()
    before = rows(engine)

    try:
        bring(engine, text)
    except (PlanFileError, Refused):
        assert rows(engine) == before
    else:
        assert bring(engine, text) == 0


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=300), st.binary(max_size=300)))
def test_any_letters_and_bytes_are_a_plan_or_a_list_of_mistakes(content):
    with pytest.raises(PlanFileError):
        load(content)
