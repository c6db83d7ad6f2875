"""Run all benchmarks: `make bench`, or `python -m tests.bench core reading` for some of them."""

import sys
from collections.abc import Callable, Iterable
from importlib import import_module

from tests.bench import quiet

PARTS = {
    "core": "tests.bench.core",
    "standing": "tests.bench.standing",
    "waking": "tests.bench.waking",
    "mail": "tests.bench.mail",
    "slack": "tests.bench.slack",
    "reading": "tests.reading.bench_reading",
    "mail_text": "tests.mail_text.bench_mail_text",
    "hostile": "tests.mail.bench_corpus",
}


def _say(row: str) -> None:
    sys.stdout.write(f"{row}\n")
    sys.stdout.flush()


def main(names: list[str]) -> None:
    quiet()
    for name in names or PARTS:
        _say(f"\n{name}")
        run: Callable[[], Iterable[str]] = import_module(PARTS[name]).run
        for row in run():
            _say(f"  {row}")


if __name__ == "__main__":
    main(sys.argv[1:])
