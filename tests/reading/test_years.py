"""A year that is told is believed: behind "by" too, and where it is past."""

from datetime import UTC, date, datetime

import pytest

from bot.reading import TaskWords, read
from storage.kinds import Do


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15 by 1 April 2027", date(2027, 4, 1)),
        ("15 by April 1, 2027", date(2027, 4, 1)),
        ("15 until the 1st of April 2027", date(2027, 4, 1)),
        ("15 by 1 April, 12 done", date(2026, 4, 1)),
        ("15 by 1 March 2026", None),
        ("15 by March 1, 2026", None),
        ("15 done by 1 March 2025", None),
    ],
)
def test_the_year_behind_a_day_counts(text: str, day: date | None):
    understood = read(
        text,
        tasks=[TaskWords(12, "Send SSO metadata"), TaskWords(15, "Firewall form")],
        people=[],
        sender="carl@acme.example",
        said_at=datetime(2026, 3, 5, 14, tzinfo=UTC),
        zone="UTC",
        locale="en_US",
    )

    assert [one.date for one in understood.actions if one.do is Do.DUE] == ([day] if day else [])
