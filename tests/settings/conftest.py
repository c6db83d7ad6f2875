"""Nobody's own settings get into a test."""

import os

import pytest


@pytest.fixture(autouse=True)
def _nobody_elses_environment(monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.startswith("TANDEM_")]:  # noqa: TID251 - put aside
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
