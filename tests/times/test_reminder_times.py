"""Quiet hours, and when a reminder comes."""

from datetime import UTC, date, time, timedelta

import pytest
from hypothesis import given

from bot.times import Calendar, at_local, local, local_day
from tests.times.calendars import (
    BERLIN,
    MONDAY,
    NEW_YORK,
    NIGHT,
    SATURDAY,
    calendars,
    instants,
    patient,
    utc,
)


@pytest.mark.parametrize(
    ("quiet", "clock", "expected"),
    [
        (NIGHT, time(20), True),
        (NIGHT, time(7, 59), True),
        (NIGHT, time(8), False),
        (NIGHT, time(12), False),
        ((time(12), time(13)), time(12, 30), True),
        ((time(12), time(13)), time(13), False),
        ((time(9), time(9)), time(9), False),
        (None, time(3), False),
    ],
)
def test_quiet_hours_may_pass_midnight(quiet, clock, expected):
    calendar = Calendar(BERLIN, quiet=quiet)

    assert calendar.is_quiet(at_local(MONDAY, clock, BERLIN)) is expected


def test_quiet_hour_that_comes_twice_ends_with_the_second():
    calendar = Calendar(NEW_YORK, quiet=(time(22), time(1, 30)))
    second_ten_past_one = utc(2026, 11, 1, 6, 10)

    assert calendar.out_of_quiet(second_ten_past_one) == utc(2026, 11, 1, 6, 30)


@patient
@given(calendars, instants)
def test_out_of_quiet_is_not_quiet_and_within_a_day(calendar, at):
    out = calendar.out_of_quiet(at)

    assert not calendar.is_quiet(out)
    assert at <= out <= at + timedelta(hours=26)
    if out != at:
        skipped = local(out, calendar.zone).time() != calendar.quiet[1]
        assert calendar.is_quiet(at)
        assert calendar.is_quiet(out - timedelta(minutes=1)) or skipped


@pytest.mark.parametrize(
    ("name", "after", "expected"),
    [
        (NEW_YORK, utc(2026, 3, 2, 13, 59), utc(2026, 3, 2, 14)),
        (NEW_YORK, utc(2026, 3, 2, 14), utc(2026, 3, 3, 14)),  # strictly after
        (NEW_YORK, utc(2026, 3, 6, 14), utc(2026, 3, 9, 13)),  # clocks go on meanwhile
        (NEW_YORK, utc(2026, 10, 30, 14), utc(2026, 11, 2, 14)),  # and back
        ("Asia/Kathmandu", utc(2026, 3, 2), utc(2026, 3, 2, 3, 15)),
        ("Pacific/Auckland", utc(2026, 4, 2, 20), utc(2026, 4, 5, 21)),
    ],
)
def test_reminder_comes_at_nine_of_a_working_day_there(name, after, expected):
    reminder = Calendar(name).next_reminder(after)

    assert reminder == expected


def test_reminder_of_the_night_the_clocks_change_comes_though_its_hour_does_not_exist():
    calendar = Calendar(NEW_YORK, frozenset(range(7)), time(2, 30))
    evening = utc(2026, 3, 8, 2)

    assert calendar.next_reminder(evening) == utc(2026, 3, 8, 7, 30)


def test_reminder_of_the_night_the_clocks_change_comes_once_though_its_hour_comes_twice():
    calendar = Calendar(NEW_YORK, frozenset(range(7)), time(1, 30))
    first = calendar.next_reminder(utc(2026, 11, 1, 2))

    assert first == utc(2026, 11, 1, 5, 30)
    assert local_day(calendar.next_reminder(first), NEW_YORK) == date(2026, 11, 2)


def test_reminder_hour_within_the_quiet_waits_for_their_end_on_the_same_day():
    calendar = Calendar(BERLIN, hours=time(6), quiet=NIGHT)

    reminder = calendar.next_reminder(at_local(MONDAY, time(0), BERLIN))

    assert reminder == at_local(MONDAY, time(8), BERLIN)


def test_somebody_who_moves_from_auckland_to_los_angeles_gets_no_day_twice():
    there = Calendar("Pacific/Auckland").next_reminder(utc(2026, 3, 3, 12))

    here = Calendar("America/Los_Angeles").next_reminder(there)

    assert local_day(there, "Pacific/Auckland") == date(2026, 3, 4)
    assert local_day(here, "America/Los_Angeles") == date(2026, 3, 4)
    # It is the same local day again, which is why the reminder's key names the day.
    assert here - there == timedelta(hours=21)


def test_reminder_of_a_day_off_comes_on_the_next_working_day():
    assert Calendar(BERLIN).reminder_on(SATURDAY) == at_local(date(2026, 3, 9), time(9), BERLIN)


@pytest.mark.parametrize(
    ("clock", "quiet", "due"),
    [
        (time(8, 59), None, False),
        (time(9), None, True),
        (time(15), None, True),
        (time(19, 59), None, True),
        (time(20), None, False),
        (time(17, 59), (time(18), time(8)), True),
        (time(18), (time(18), time(8)), False),
        (time(23, 59), (time(0), time(7)), True),
        (time(15), (time(12), time(12)), True),
    ],
)
def test_late_start_reminds_today_until_the_quiet_begins(clock, quiet, due):
    calendar = Calendar(BERLIN, quiet=quiet)

    day = calendar.reminder_day(at_local(MONDAY, clock, BERLIN))

    assert day == (MONDAY if due else None)


def test_late_start_on_a_weekend_reminds_of_nothing():
    assert Calendar(BERLIN).reminder_day(at_local(SATURDAY, time(10), BERLIN)) is None


def test_reminder_of_the_evening_is_due_until_midnight():
    calendar = Calendar(BERLIN, hours=time(21))

    assert calendar.reminder_day(at_local(MONDAY, time(23, 59), BERLIN)) == MONDAY


@patient
@given(calendars, instants)
def test_reminder_is_the_next_one_of_a_working_day_and_due_then(calendar, after):
    reminder = calendar.next_reminder(after)
    day = local_day(reminder, calendar.zone)

    assert reminder > after
    assert reminder.tzinfo is UTC
    assert calendar.is_working_day(day)
    assert not calendar.is_quiet(reminder)
    assert calendar.reminder_day(reminder) == day
    assert calendar.reminder_day(reminder - timedelta(minutes=1)) != day


@patient
@given(calendars, instants)
def test_each_working_day_has_one_reminder(calendar, after):
    first = calendar.next_reminder(after)
    second = calendar.next_reminder(first)

    day = local_day(first, calendar.zone)
    next_day = calendar.next_working_day(day + timedelta(days=1))
    assert local_day(second, calendar.zone) == next_day


@patient
@given(calendars, instants)
def test_reminder_that_is_due_is_of_today_and_not_quiet(calendar, now):
    day = calendar.reminder_day(now)

    if day is not None:
        assert day == local_day(now, calendar.zone)
        assert calendar.is_working_day(day)
        assert not calendar.is_quiet(now)
        assert local_day(calendar.next_reminder(now), calendar.zone) > day
