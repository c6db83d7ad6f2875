"""The cast, whose days pass."""

import pytest
from sqlalchemy import Engine

from tests import cast as people
from tests.cast import Cast
from tests.reminding.days import Days


@pytest.fixture
def days(engine: Engine, cast: Cast) -> Days:
    """Days on each database in its turn."""
    return Days(engine, cast)


@pytest.fixture
def sqlite_days(sqlite_engine: Engine) -> Days:
    """Days where the database does not matter."""
    return Days(sqlite_engine, people.insert(sqlite_engine))
