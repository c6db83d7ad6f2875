"""Processes that begin together, say how far they are, and can be killed.

They are forked from a server that has imported what they need and has no connection open, which takes
10 ms a process; a fresh interpreter takes a second.
"""

import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Barrier
from typing import Any

import pytest

PATIENCE = 60
CONTEXT = get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.races.work"])

Report = Callable[[Any], None]
Work = Callable[..., None]


@dataclass(frozen=True)
class Failure:
    """What a process ended with, as text."""

    text: str


@dataclass
class Hand:
    """One process, and the end of its pipe that is ours.

    The barrier is kept since its name is gone with its last reference here, before a slow process has
    opened it.
    """

    process: BaseProcess
    pipe: Connection
    barrier: Barrier

    def steps(self, count: int) -> list[Any]:
        """Wait until it has reported so many steps, and give them."""
        found = [self._next() for _ in range(count)]
        assert None not in found, "it ended before"
        return found

    def kill(self) -> None:
        """End it in the middle of whatever it does: `kill -9`."""
        self.process.kill()
        self.process.join(PATIENCE)
        self.pipe.close()

    def finish(self) -> list[Any]:
        """Wait for its end, and give what it reported; what it raised is raised here."""
        found = []
        while (step := self._next()) is not None:
            found.append(step)
        self.process.join(PATIENCE)
        self.pipe.close()
        return found

    def _next(self) -> Any:
        """Give the next step; None at the end."""
        assert self.pipe.poll(PATIENCE), "the process neither goes on nor ends"
        step = self.pipe.recv()
        if isinstance(step, Failure):
            pytest.fail(step.text, pytrace=False)
        return step


def start(work: Work, each: Sequence[tuple[Any, ...]]) -> list[Hand]:
    """Start a process for each tuple of arguments; none begins before all are there."""
    barrier = CONTEXT.Barrier(len(each))
    return [_start(work, barrier, args) for args in each]


def race(work: Work, each: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    """Let them all run to the end, and give what each reported."""
    return [hand.finish() for hand in start(work, each)]


def _start(work: Work, barrier: Barrier, args: tuple[Any, ...]) -> Hand:
    ours, theirs = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_run, args=(work, barrier, theirs, args), daemon=True)
    process.start()
    theirs.close()
    return Hand(process, ours, barrier)


def _run(work: Work, barrier: Barrier, pipe: Connection, args: tuple[Any, ...]) -> None:
    """Be the process."""
    try:
        barrier.wait(PATIENCE)
        work(pipe.send, *args)
        pipe.send(None)
    except BaseException:  # noqa: BLE001 - it is told to whoever waits for us
        pipe.send(Failure(traceback.format_exc()))
