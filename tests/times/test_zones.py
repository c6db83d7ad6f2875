"""Clocks on walls and instants in UTC."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from bot.times import at_local, local, local_day, parse_clock, zone
from tests.times.calendars import (
    BERLIN,
    MONDAY,
    NEW_YORK,
    ZONES,
    clocks,
    days,
    instants,
    utc,
    zones,
)


@pytest.mark.parametrize(
    "name", ["Europe/Berln", "", "../etc/passwd", "right/UTC", "localtime", "\0"]
)
def test_unknown_zone_is_a_sentence(name):
    with pytest.raises(ValueError, match=r"There is no time zone .* write it like Europe/Berlin"):
        zone(name)


@pytest.mark.parametrize("name", [*ZONES, "US/Eastern"])
def test_known_zone_is_found(name):
    assert zone(name) == ZoneInfo(name)


def test_late_evening_in_new_york_is_that_day_there_whatever_utc_says():
    assert local_day(utc(2026, 3, 3, 4, 30), NEW_YORK) == MONDAY


def test_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="needs its zone"):
        local(datetime(2026, 3, 2, 9), BERLIN)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("words", "clock"),
    [("09:00", time(9)), ("9:00", time(9)), (" 23:59 ", time(23, 59)), ("00:00", time(0))],
)
def test_clock_is_read(words, clock):
    assert parse_clock(words) == clock


@pytest.mark.parametrize(
    "words",
    ["24:00", "9", "9:60", "9:5", "nine", "", "09:00:00", "-1:00", "\u0660\u0669:\u0660\u0660"],
)
def test_what_is_no_clock_is_a_sentence(words):
    with pytest.raises(ValueError, match="is no time of day; write it like 09:00"):
        parse_clock(words)


@pytest.mark.parametrize(
    ("day", "clock", "name", "expected"),
    [
        (date(2026, 3, 8), time(2, 30), NEW_YORK, utc(2026, 3, 8, 7, 30)),  # is 03:30
        (date(2026, 11, 1), time(1, 30), NEW_YORK, utc(2026, 11, 1, 5, 30)),  # the first
        (date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe", utc(2026, 10, 3, 15, 45)),
        (date(2026, 4, 5), time(2, 30), "Pacific/Auckland", utc(2026, 4, 4, 13, 30)),
        (date(2026, 3, 2), time(9), "Asia/Kathmandu", utc(2026, 3, 2, 3, 15)),
    ],
)
def test_local_clock_becomes_utc_also_in_the_nights_the_clocks_change(day, clock, name, expected):
    assert at_local(day, clock, name) == expected


@given(days, clocks, zones)
def test_local_clock_comes_back_unless_it_was_skipped(day, clock, name):
    at = at_local(day, clock, name)

    assert at.tzinfo is UTC
    back = local(at, name).replace(tzinfo=None)
    skipped = back - datetime.combine(day, clock)
    assert timedelta(0) <= skipped <= timedelta(hours=1)
    if skipped:
        exists = ZoneInfo(name).utcoffset(datetime.combine(day, clock))
        assert exists != ZoneInfo(name).utcoffset(datetime.combine(day, clock, None) + skipped)


@given(instants, zones)
def test_instant_is_the_same_instant_on_every_wall(at, name):
    assert local(at, name).astimezone(UTC) == at
