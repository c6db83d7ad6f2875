"""An event loop in a thread of its own, for callers that are not asynchronous."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

Answer = TypeVar("Answer")
PATIENCE = 60


class LoopThread:
    """Runs coroutines for other threads until it is stopped, and leaves nothing behind."""

    def __init__(self, name: str) -> None:
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._running = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Event | None = None

    def start(self) -> None:
        """Start the thread; returns when coroutines can be run."""
        self._thread.start()
        self._running.wait()

    def run(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """Run a coroutine there and wait for its answer; what it raises is raised here."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    def stop(self) -> None:
        """Cancel what still runs, and wait until the thread is gone."""
        assert self._loop is not None
        assert self._ended is not None
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join()

    def _run(self) -> None:
        asyncio.run(self._until_stopped())

    async def _until_stopped(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._ended = asyncio.Event()
        self._running.set()
        await self._ended.wait()
