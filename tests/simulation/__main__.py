"""Simulate the year in full: `make simulate`. Worlds are judged apart, as many at a time as there are cores."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import structlog

from storage import migrations
from storage.db import connect
from tests.simulation.year import Year

WORLDS, PLANS, TASKS, DAYS = 10, 20, 50, 365


def world(seed: int) -> dict[str, int]:
    """Let a year pass in a world of its own."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    shared = Path("/dev/shm")
    with TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        url = f"sqlite:///{folder}/year.db"
        migrations.upgrade(url)
        engine = connect(url)
        year = Year.of(engine, seed, plans=PLANS, tasks=TASKS, days=DAYS, one_in=12)
        found = year.run()
        engine.dispose()
    return found


def main(first: int) -> None:
    began = perf_counter()
    whole: dict[str, int] = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        running = {pool.submit(world, seed): seed for seed in range(first, first + WORLDS)}
        for number, done in enumerate(as_completed(running), 1):
            if done.exception() is not None:
                sys.stdout.write(f"seed {running[done]} failed\n")
                pool.shutdown(cancel_futures=True)
            found = done.result()
            whole = {name: whole.get(name, 0) + count for name, count in found.items()}
            seconds = perf_counter() - began
            sys.stdout.write(f"{number} of {WORLDS} worlds after {seconds:.0f} s: {found}\n")
            sys.stdout.flush()
    plans, tasks = WORLDS * PLANS, WORLDS * PLANS * TASKS
    seconds = perf_counter() - began
    sys.stdout.write(f"{plans} plans, {tasks:,} tasks, {DAYS} days in {seconds:.0f} s: {whole}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
