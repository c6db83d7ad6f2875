"""The simulated year in its small form; `make simulate` is the whole of it."""

from sqlalchemy import Engine

from tests.simulation.year import Year


def test_nobody_is_reminded_twice_or_too_late_or_above_their_head(sqlite_engine: Engine):
    """One reminder a day, in hours, never while away or about what is done; none missed, each step announced.

    What is judged of each message stands in `judge.py`; the model of people in `answers.py`.
    """
    year = Year.of(sqlite_engine, 7, plans=20, tasks=5, days=35, one_in=10)

    found = year.run()

    assert found["expected and found"] > 50
    assert found["told above"] > 5
    assert found["answers"] > 80
    assert found["rendered"] > 30
