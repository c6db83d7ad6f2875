"""Run all benchmarks: `make bench`, or `python -m tests.bench core reading` for some; `slack 60` for a paced minute."""

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


def main(words: list[str]) -> None:
    """Run the parts that are named; a number behind a name is given to it."""
    quiet()
    named = [place for place, word in enumerate(words) if not word.isdecimal()]
    ends = [*named[1:], len(words)]
    chosen = [(words[a], map(int, words[a + 1 : b])) for a, b in zip(named, ends, strict=True)]
    for name, numbers in chosen or [(part, ()) for part in PARTS]:
        _say(f"\n{name}")
        run: Callable[..., Iterable[str]] = import_module(PARTS[name]).run
        for row in run(*numbers):
            _say(f"  {row}")


if __name__ == "__main__":
    main(sys.argv[1:])
