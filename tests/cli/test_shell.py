"""What holds for every command."""

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
import typer
from typer.main import get_command

from handlers.cli import shell


def commands(group: object = None, *path: str) -> Iterator[tuple[str, ...]]:
    group = group or get_command(shell)
    yield path
    for name, command in getattr(group, "commands", {}).items():
        yield from commands(command, *path, name)


@pytest.mark.parametrize("path", [pytest.param(p, id=" ".join(p)) for p in commands()])
def test_every_command_has_help_with_an_example(tandem, path):
    result = tandem(*path, "--help")

    assert result.exit_code == 0
    assert "Example: tandem" in result.stdout
    assert "--help" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["unheard-of"],
        ["plan", "unheard-of"],
        ["plan", "import"],
        ["status", "ACME", "--unheard-of"],
        ["tick"],
        ["read"],
        ["read", "two", "texts"],
        ["read", "done"],
        ["read", "--mail"],
        ["status", "ACME", "--now", "tomorrow"],
        ["status", "ACME", "--now", "2026-03-02T09:00:00"],
        ["mail", "show", "first"],
        ["mail", "list", "--state", "lost"],
    ],
)
def test_wrong_usage_is_exit_2_with_a_sentence(tandem, settings, words):
    result = tandem(*words)

    assert result.exit_code == 2
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["migrate"],
        ["plan", "list"],
        ["plan", "export", "ACME"],
        ["status", "ACME"],
        ["mail", "list"],
        ["tick", "--once"],
        ["web"],
    ],
)
def test_wrong_settings_stop_a_command_with_one_sentence_and_without_their_values(
    tandem, settings, monkeypatch, words
):
    monkeypatch.setenv("TANDEM_DATABASE_URL", "mysql://root:hidden@host/name")

    result = tandem(*words)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("TANDEM_DATABASE_URL must ")
    assert "hidden" not in result.stderr


def test_a_database_that_is_away_is_told_without_its_password(tandem, settings, monkeypatch):
    monkeypatch.setenv("TANDEM_DATABASE_URL", "postgresql://bot:hidden@127.0.0.1:1/tandem")

    result = tandem("plan", "list")

    assert result.exit_code == 1
    assert result.stderr.startswith("The database cannot be used: ")
    assert len(result.stderr.splitlines()) == 1
    assert "hidden" not in result.stderr


def test_a_database_without_tables_asks_for_a_migration(tandem, settings, monkeypatch):
    monkeypatch.setenv("TANDEM_DATABASE_URL", "sqlite:///empty.db")

    result = tandem("plan", "list")

    assert result.exit_code == 1
    assert "run `tandem migrate`" in result.stderr


def test_a_mistake_of_ours_keeps_its_trace():
    from handlers.cli.fates import sentence

    assert sentence(ZeroDivisionError()) is None
    assert sentence(typer.Exit(3)) is None


@pytest.mark.parametrize("words", [["--help"], ["read", "--help"], ["plan", "--help"]])
def test_help_loads_neither_database_nor_slack(words):
    program = (
        "import sys; sys.argv = ['tandem', *sys.argv[1:]]\n"
        "from bot.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "slow = {'sqlalchemy', 'slack_bolt', 'slack_sdk', 'flask', 'rich', 'jinja2'}\n"
        "sys.exit(sorted(slow & set(sys.modules)) or 0)"
    )

    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


def test_help_comes_at_once():
    begun = time.monotonic()
    subprocess.run([sys.executable, "-m", "bot", "--help"], check=True, capture_output=True)

    # Half a second is the promise; a machine that tests on all its cores may take twice that.
    assert time.monotonic() - begun < 1.5


def test_a_demo_that_does_not_run_is_told(tandem, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    result = tandem("demo", "say", "Carl", "15 done")

    assert (result.exit_code, result.stderr) == (
        1,
        "No demo is running; start one with `tandem demo` first.\n",
    )


def test_the_demo_says_what_it_needs_where_the_extra_is_missing(tandem, monkeypatch):
    monkeypatch.setattr("handlers.cli.demo.find_spec", lambda _name: None)

    result = tandem("demo", "--once")

    assert result.exit_code == 1
    assert result.stderr.startswith("The demo needs aiosmtpd and pymap; install the extra with")


def test_a_person_whom_the_demo_does_not_know_is_told(tandem):
    result = tandem("demo", "say", "Nobody", "15 done")

    assert result.exit_code == 1
    assert result.stderr.startswith("There is no Nobody in the demo; take one of ")
