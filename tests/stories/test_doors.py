"""Through every door the same change gives the same history, notices and card."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import commands as c
from handlers.cli.shell import shell
from handlers.sandbox.mail.letters import body_of
from storage.db import connect
from storage.kinds import Medium, Origin
from tests import cast as people
from tests.conftest import Clock
from tests.servers.sqlite import SqliteFiles
from tests.stories import doors
from tests.stories.doors import ACTOR, DOORS, VERB, Act, Outcome
from tests.stories.stage import CARL, VERA, Stage, set_up

Way = Callable[[Stage], Act]


COMPLETE: dict[str, Way] = {
    "button": doors.by_button,
    "slash": doors.by_slash("done 12"),
    "mention": doors.by_mention("12 done"),
    "dm": doors.by_dm("12 done"),
    "thread": doors.by_thread("12 done"),
    "mail": doors.by_mail("12 done"),
    "page": doors.by_page,
}
MOVE: dict[str, Way] = {
    "slash": doors.by_slash("due 12 thursday"),
    "mention": doors.by_mention("12 is due Thursday"),
    "dm": doors.by_dm("12 is due Thursday"),
    "thread": doors.by_thread("12 is due Thursday"),
    "mail": doors.by_mail("12 is due Thursday"),
}
# Later than the milestone: the vendor is asked.
PROPOSE: dict[str, Way] = {
    "slash": doors.by_slash("due 12 friday"),
    "mention": doors.by_mention("12 is due Friday"),
    "dm": doors.by_dm("12 is due Friday"),
    "thread": doors.by_thread("12 is due Friday"),
    "mail": doors.by_mail("12 is due Friday"),
}
WAYS = {"complete": COMPLETE, "move": MOVE, "propose": PROPOSE}
ACCEPT: dict[str, Way] = {
    "button": doors.vera_by_button,
    "dm": doors.vera_by_dm,
    "thread": doors.vera_by_thread,
    "mail": doors.vera_by_mail,
    "page": doors.vera_by_page,
}
CASES = [(change, door) for change in ("move", "propose") for door in WAYS[change]]


@pytest.fixture(scope="session")
def references(
    sqlite_files: SqliteFiles, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Outcome]:
    """What comes of each change where the core makes it, without any door."""
    return {
        change: _reference(sqlite_files.fresh_database(tmp_path_factory.mktemp(change)), change)
        for change in (*WAYS, "accept")
    }


def _reference(url: str, change: str) -> Outcome:
    engine = connect(url)
    cast = people.insert(engine)
    with set_up(engine, Clock(), cast) as stage:
        doors.morning(stage, Medium.SLACK)
        if change == "accept":
            doors.asked_for_a_date(stage, Medium.SLACK)
        who, command = _commands(cast)[change]
        return doors.outcome(stage, lambda: stage.make(who, command))


def _commands(cast: people.Cast) -> dict[str, tuple[int, c.Command]]:
    return {
        "complete": (cast.carl, c.CompleteTask(cast.sso_metadata)),
        "move": (cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 5))),
        "propose": (cast.carl, c.MoveDate(cast.sso_metadata, doors.FRIDAY)),
        "accept": (cast.vera, c.Accept(1)),
    }


def test_the_reference_is_what_the_plan_says(references: dict[str, Outcome]):
    done = references["complete"]

    assert [row[VERB] for row in done.history] == ["complete"]
    # The two whom it concerns, and the channel: the kick-off is reached.
    assert [row[1] for row in done.told] == [1, 2, 0]
    assert done.drawn == 1
    assert "1 of 3" in done.card
    assert [row[VERB] for row in references["propose"].history] == ["propose"]
    assert "Thu 5 March" in references["move"].card


@pytest.mark.parametrize("door", COMPLETE)
def test_done_is_the_same_through_every_door(
    stage: Stage, references: dict[str, Outcome], door: str
):
    assert_same(stage, references, "complete", door)


@pytest.mark.parametrize(("change", "door"), CASES)
def test_a_date_is_the_same_through_every_door(
    small_stage: Stage, references: dict[str, Outcome], change: str, door: str
):
    assert_same(small_stage, references, change, door)


def assert_same(stage: Stage, references: dict[str, Outcome], change: str, door: str) -> None:
    """Do it through the door, and compare what came of it with what comes of it without any."""
    medium, origin = DOORS[door]
    doors.morning(stage, medium)
    act = WAYS[change][door](stage)

    found = doors.outcome(stage, act)

    assert found == references[change]
    assert {one.origin for one in stage.changes()[1:]} == {origin}


@pytest.mark.parametrize("door", ACCEPT)
def test_a_yes_is_the_same_through_every_door(
    small_stage: Stage, references: dict[str, Outcome], door: str
):
    stage = small_stage
    medium = DOORS[door][0]
    doors.morning(stage, Medium.SLACK)
    doors.asked_for_a_date(stage, medium)
    act = ACCEPT[door](stage)

    found = doors.outcome(stage, act)

    assert found == references["accept"]


@pytest.fixture
def tandem(
    small_stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., str]:
    """The command at a shell, on the stage's database and clock."""
    settings = small_stage.settings
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TANDEM_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("TANDEM_SECRET_KEY", settings.secret_key.get_secret_value())
    monkeypatch.setenv("TANDEM_ENCRYPTION_KEY", settings.encryption_key.get_secret_value())
    monkeypatch.setattr("handlers.cli.opened.moment", small_stage.clock)

    def run(*words: str, stdin: str | None = None) -> str:
        ended = CliRunner().invoke(shell, list(words), input=stdin, prog_name="tandem")
        assert ended.exit_code == 0, ended.output
        return ended.stdout

    return run


SHELL = {
    "complete": ("due_on: 2026-03-04", "due_on: 2026-03-04\n    state: done"),
    "move": ("due_on: 2026-03-04", "due_on: 2026-03-05"),
}


@pytest.mark.parametrize("change", SHELL)
def test_a_plan_file_changes_the_same_and_tells_the_assignee_too(
    small_stage: Stage, tandem: Callable[..., str], references: dict[str, Outcome], change: str
):
    """The operator at the shell is nobody on the plan, so that Carl is told of his own task."""
    stage, expected = small_stage, references[change]
    doors.morning(stage, Medium.SLACK)
    old, new = SHELL[change]
    text = tandem("plan", "export", "ACME")

    found = doors.outcome(
        stage, lambda: tandem("plan", "import", "-", stdin=text.replace(old, new, 1)) and None
    )

    assert [_but_actor(row) for row in found.history] == [
        _but_actor(row) for row in expected.history
    ]
    assert set(expected.told) < set(found.told)
    assert {row[1] for row in found.told} == {row[1] for row in expected.told} | {stage.cast.carl}
    assert (found.card, found.drawn) == (expected.card, 1)
    assert {one.origin for one in stage.changes()} == {Origin.SHELL}


def _but_actor(row: tuple) -> tuple:
    return (*row[:ACTOR], *row[ACTOR + 1 :])


@pytest.mark.parametrize("door", ["dm", "mail"])
def test_a_no_in_words_keeps_the_date_and_tells_who_asked(small_stage: Stage, door: str):
    stage = small_stage
    doors.morning(stage, Medium.MAIL)
    doors.asked_for_a_date(stage, DOORS[door][0])

    if door == "dm":
        stage.slack.dm(stage.users["vera"], "no, sorry")
    else:
        stage.reply(VERA, "no, sorry")
    stage.round()

    assert [one.verb for one in stage.changes()][-1] == "decline"
    assert stage.task(stage.cast.sso_metadata).due_on == date(2026, 3, 4)
    assert "4 March" in body_of(stage.mails(CARL)[-1], "plain")
