"""A database with the cast and what is told from it."""

import pytest
from sqlalchemy import Engine

from tests import cast as people
from tests.render.telling import Telling


@pytest.fixture
def telling(sqlite_engine: Engine) -> Telling:
    """On SQLite: what is worded hangs on rows, which the other tests read from both databases."""
    return Telling(sqlite_engine, people.insert(sqlite_engine))
