"""The stage, on each database."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests import cast as people
from tests.conftest import Clock
from tests.stories.stage import Stage, set_up


@pytest.fixture
def stage(engine: Engine, clock: Clock, cast: people.Cast) -> Iterator[Stage]:
    """The whole bot, on each of the two databases in its turn."""
    with set_up(engine, clock, cast) as made:
        yield made


@pytest.fixture
def small_stage(sqlite_engine: Engine, clock: Clock) -> Iterator[Stage]:
    """The whole bot on SQLite, for what does not concern the database."""
    with set_up(sqlite_engine, clock, people.insert(sqlite_engine)) as made:
        yield made
