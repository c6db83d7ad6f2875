"""The guide to mail: its settings can be used as they stand there, and its commands are those that there are."""

import re
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from bot.settings import make_settings
from handlers.cli import shell

GUIDE = (Path(__file__).parents[2] / "docs" / "mail.md").read_text()
EXAMPLE = (Path(__file__).parents[2] / ".env.example").read_text()
BLOCKS = re.findall(r"^```env\n(.+?)^```", GUIDE, re.MULTILINE | re.DOTALL)
TYPED = re.findall(r"^    tandem (.+)$", GUIDE, re.MULTILINE)


def read(block: str) -> dict[str, str]:
    pairs = (line.split("=", 1) for line in block.splitlines())
    return {name.removeprefix("TANDEM_").lower(): value for name, value in pairs}


def test_guide_names_settings_that_exist():
    named = set(re.findall(r"TANDEM_\w+", GUIDE))

    assert len(named) > 8
    assert {name for name in named if name not in EXAMPLE} == set()


@pytest.mark.parametrize("block", BLOCKS)
def test_settings_of_each_host_switch_mail_on(block: str):
    """What a later block of a host leaves out stands in its first one."""
    values = {"mail_address": "plan@example.com", **read(block)}
    keys = {"secret_key": "k" * 40, "encryption_key": Fernet.generate_key().decode()}

    settings = make_settings({**keys, **values})

    assert settings.mail is not None
    assert settings.mail.relay is not None
    assert len(settings.mail.mailboxes) == 1
    assert (settings.mail.oauth is not None) is ("mail_oauth" in values)
    assert not [line for line in settings.missing() if "ail" in line]


@pytest.mark.parametrize("typed", TYPED)
def test_commands_of_the_guide_are_there(typed: str):
    words = [word for word in typed.split() if re.fullmatch(r"--?[a-z-]+|[a-z-]+", word)]
    names = [word for word in words if not word.startswith("-") and word != "held"]

    answer = CliRunner().invoke(shell, [*names, "--help"], prog_name="tandem")

    assert answer.exit_code == 0, answer.output
    for option in (word for word in words if word.startswith("-")):
        assert option in answer.output
