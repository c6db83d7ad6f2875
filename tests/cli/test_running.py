"""The bot as a process: it starts, answers, and ends when it is told to."""

import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

import pytest


@pytest.fixture
def port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.mark.parametrize(("command", "end"), [("run", signal.SIGTERM), ("web", signal.SIGINT)])
@pytest.mark.usefixtures("settings")
def test_the_bot_starts_answers_and_ends_quietly(folder, monkeypatch, port, command, end):
    monkeypatch.setenv("TANDEM_LISTEN", f"127.0.0.1:{port}")
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", command], stderr=subprocess.PIPE, text=True
    )

    assert process.stderr is not None
    with process, process.stderr as log:
        begun = next(line for line in iter(log.readline, "") if "listening" in line)
        with urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
            healthy = answer.status
        process.send_signal(end)
        rest = log.read()

    assert healthy == 200
    assert process.returncode == 0
    assert "Traceback" not in begun + rest
