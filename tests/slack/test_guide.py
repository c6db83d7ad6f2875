"""The guide, followed from start to end against the stand-in: what it tells to type works as it says."""

import re
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from handlers.cli import shell
from tests.office import Office

GUIDE = (Path(__file__).parents[2] / "docs" / "slack.md").read_text()
TYPED = re.findall(r"^    (/plan .+)$", GUIDE, re.MULTILINE)
SET = re.findall(r"^(TANDEM_\w+)=", GUIDE, re.MULTILINE)
SHELL = re.findall(r"^    (tandem slack .+)$", GUIDE, re.MULTILINE)


def test_guide_is_followed_from_start_to_end(office: Office):
    answers = [office.typed(office.vera, line.removeprefix("/plan ")) for line in TYPED]
    office.send()

    by_line = dict(zip(TYPED, answers, strict=True))
    assert len(by_line) == 6
    assert "/plan status" in by_line["/plan help"]
    assert "Check contract terms" in by_line["/plan mine"]
    assert "Acme onboarding" in by_line["/plan status ACME"]
    assert "Carl Reyes" in by_line["/plan who"]
    assert "12 done" in by_line["/plan done 12"]
    assert "1 of 3 tasks done" in office.read(office.slack.messages(office.channel)[0])


def test_guide_names_settings_that_exist():
    known = (Path(__file__).parents[2] / ".env.example").read_text()

    assert SET
    assert [name for name in SET if name not in known] == []


@pytest.mark.parametrize("line", SHELL)
def test_guide_prints_manifests(line: str):
    answer = CliRunner().invoke(shell, line.split()[1:], prog_name="tandem")

    assert answer.exit_code == 0
    assert yaml.safe_load(answer.output)["settings"]["socket_mode_enabled"] is ("--url" not in line)
