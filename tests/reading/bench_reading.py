"""How fast the reader is: short replies a second, the parts' shares, and time over size.

python tests/reading/bench_reading.py
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from bot.reading import reader
from bot.reading.cases import read_case
from bot.reading.clauses import clauses_of
from bot.reading.combine import combine
from bot.reading.tidy import tidy
from bot.reading.tokens import itemise

CASES = Path(__file__).parent / "cases"
ROUNDS = 5
SIZES = (1_000, 10_000, 100_000, 1_000_000)
BOMBS = {
    "one word": "a",
    "words": "done ",
    "numbers": "12 ",
    "moods": "if not will ",
    "lines": "On \n",
}


def run() -> list[str]:
    """Measure and tell, one row each."""
    cases = [
        json.loads(line)
        for line in (CASES / "en.jsonl").read_text(encoding="utf-8").splitlines()
        if len(json.loads(line)["text"]) < 120
    ]
    for case in cases:
        read_case(case)
    return [*_rate(cases), *_shares(cases), *_growth(cases[0]), *_import()]


def _rate(cases: list[dict]) -> list[str]:
    start = time.process_time()
    for _ in range(ROUNDS):
        for case in cases:
            read_case(case)
    spent = time.process_time() - start
    return [f"short replies      {ROUNDS * len(cases) / spent:8.0f} a second on one core"]


def _shares(cases: list[dict]) -> list[str]:
    """Time each part by standing in for it with a clock around it."""
    spent = dict.fromkeys(("tidy", "itemise", "_prepared", "clauses_of", "combine"), 0.0)
    kept = {
        "tidy": tidy,
        "itemise": itemise,
        "_prepared": reader._prepared,
        "clauses_of": clauses_of,
        "combine": combine,
    }

    def clocked(name):
        def part(*args, **more):
            start = time.perf_counter()
            result = kept[name](*args, **more)
            spent[name] += time.perf_counter() - start
            return result

        return part

    start = time.perf_counter()
    try:
        for name in kept:
            setattr(reader, name, clocked(name))
        for case in cases:
            read_case(case)
    finally:
        for name, part in kept.items():
            setattr(reader, name, part)
    whole = time.perf_counter() - start
    rest = whole - sum(spent.values())
    return [
        f"share of {name:10s}{100 * part / whole:7.0f} %"
        for name, part in (*spent.items(), ("rules", rest))
    ]


def _growth(case: dict) -> list[str]:
    rows = []
    for name, piece in BOMBS.items():
        times = []
        for size in SIZES:
            start = time.process_time()
            read_case({**case, "text": piece * (size // len(piece))})
            times.append(f"{1000 * (time.process_time() - start):6.1f}")
        rows.append(f"ms at 1 kB, 10 kB, 100 kB, 1 MB of {name:10s}{' '.join(times)}")
    return rows


def _import() -> list[str]:
    code = (
        "import time; a = time.process_time(); import bot.reading; print(time.process_time() - a)"
    )
    spent = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return [f"import             {1000 * float(spent.stdout):8.0f} ms"]


if __name__ == "__main__":
    sys.stdout.write("\n".join(run()) + "\n")
