"""What a machine may lack, and CI may not."""

from pathlib import Path

import pytest

from .guarded import Guarded
from .require import require


def test_program_that_is_there_is_found():
    assert Path(require("sh")).name == "sh"


def test_program_may_have_several_names():
    assert Path(require("shell", "no-such-shell", "sh")).name == "sh"


def test_missing_program_skips_with_its_reason(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("TANDEM_TEST_REQUIRE", raising=False)

    with pytest.raises(pytest.skip.Exception, match="no-such-server is not installed"):
        require("no-such-server")


def test_missing_program_fails_where_it_is_required(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TANDEM_TEST_REQUIRE", "chromium no-such-server")

    with pytest.raises(pytest.fail.Exception, match="TANDEM_TEST_REQUIRE"):
        require("no-such-server")


def test_server_that_does_not_start_is_reported_with_what_it_said():
    guarded = Guarded("broken")

    with pytest.raises(RuntimeError, match="no such luck"):
        guarded.start("sh", "-c", "echo no such luck; exit 1", ready="never said")

    assert not guarded.folder.exists()
