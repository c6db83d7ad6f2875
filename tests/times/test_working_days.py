"""Weekends, holidays and the days between."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.times import Calendar, check_country, default_work_days
from tests.times.calendars import BERLIN, MONDAY, SATURDAY, calendars, days, patient


@pytest.mark.parametrize(
    ("locale", "country", "weekend"),
    [
        ("en_US", "US", {5, 6}),
        ("de_DE", None, {5, 6}),
        ("ar_EG", None, {4, 5}),
        ("en_US", "EG", {4, 5}),
        (None, "AE", {5, 6}),
        (None, "IL", {4, 5}),
        (None, "IR", {4}),
        (None, "IN", {6}),
        ("pt-BR", None, {5, 6}),
        ("xx_nonsense!", "ZZZ", {5, 6}),
        (None, None, {5, 6}),
    ],
)
def test_weekend_is_that_of_the_country_then_of_the_locale(locale, country, weekend):
    assert default_work_days(locale, country) == frozenset(range(7)) - weekend


@pytest.mark.parametrize(
    ("place", "day"),
    [
        (("US", None), date(2026, 7, 3)),  # the 4th is a Saturday: observed before
        (("DE", None), date(2026, 4, 3)),
        (("DE", "BY"), date(2026, 1, 6)),
        (("us", None), date(2026, 12, 25)),
        (("DE", "nowhere"), date(2026, 12, 25)),
        (("US", None), date(2021, 12, 31)),  # the 1st is a Saturday of the next year
    ],
)
def test_public_holiday_is_not_worked(place, day):
    calendar = Calendar(BERLIN, country=place[0], region=place[1])

    assert not calendar.is_working_day(day)


@pytest.mark.parametrize("place", [("DE", None), (None, None), ("XX", None)])
def test_holiday_of_a_region_is_worked_elsewhere(place):
    calendar = Calendar(BERLIN, country=place[0], region=place[1])

    assert calendar.is_working_day(date(2026, 1, 6))


def test_own_day_off_is_not_worked():
    assert not Calendar(BERLIN, days_off=frozenset({MONDAY})).is_working_day(MONDAY)


def test_friday_and_saturday_are_a_weekend_where_they_are_one():
    calendar = Calendar("Africa/Cairo", default_work_days("ar_EG", "EG"))

    assert calendar.next_working_day(date(2026, 3, 6)) == date(2026, 3, 8)


@pytest.mark.parametrize("work_days", [frozenset(), frozenset({7, -1})])
def test_calendar_without_a_working_day_is_refused(work_days):
    with pytest.raises(ValueError, match="at least one working day"):
        Calendar(BERLIN, work_days)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (MONDAY, 5, date(2026, 3, 9)),
        (MONDAY, 0, MONDAY),
        (SATURDAY, 0, SATURDAY),
        (SATURDAY, 1, date(2026, 3, 9)),
        (SATURDAY, -1, date(2026, 3, 6)),
        (MONDAY, -1, date(2026, 2, 27)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # over Easter
    ],
)
def test_working_days_are_added(start, count, end):
    assert Calendar(BERLIN, country="DE").add_working_days(start, count) == end


def test_absurd_number_of_working_days_is_refused():
    with pytest.raises(ValueError, match="are too many"):
        Calendar(BERLIN).add_working_days(MONDAY, -10_001)


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        (MONDAY, MONDAY, 0),
        (MONDAY, date(2026, 3, 6), 4),
        (date(2026, 3, 6), MONDAY, -4),
        (date(2026, 3, 6), SATURDAY, 0),
        (SATURDAY, date(2026, 3, 6), -1),
        (SATURDAY, date(2026, 3, 8), 0),
    ],
)
def test_working_days_between_are_counted(start, end, count):
    assert Calendar(BERLIN).working_days_between(start, end) == count


@patient
@given(calendars, days, st.integers(-40, 40))
def test_added_working_days_are_the_days_between(calendar, day, count):
    assert calendar.working_days_between(day, calendar.add_working_days(day, count)) == count


@patient
@given(calendars, days, days.filter(lambda day: day.year < 2025))
def test_working_days_between_working_days_are_the_same_both_ways(calendar, start, end):
    start, end = calendar.next_working_day(start), calendar.next_working_day(end)
    assume(abs(start - end) < timedelta(days=400))

    between = calendar.working_days_between(start, end)
    assert between == -calendar.working_days_between(end, start)


@patient
@given(calendars, days)
def test_next_working_day_is_the_first_one_from_that_day(calendar, day):
    found = calendar.next_working_day(day)

    assert calendar.is_working_day(found)
    before = [day + timedelta(days=n) for n in range((found - day).days)]
    assert not any(map(calendar.is_working_day, before))


@pytest.mark.parametrize("place", [("DE", None), ("de", "BY"), ("US", "NY"), ("AQ", None)])
def test_known_country_and_region_are_taken(place):
    check_country(*place)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (("Germany", None), "There is no country “Germany”; write it in two letters"),
        (("XX", None), "There is no country “XX”"),
        (("KP", "North"), "alone; leave the region out"),
        (("DE", "Middle Earth"), "take one of BB, BE, BW, BY"),
    ],
)
def test_unknown_country_or_region_is_a_sentence(place, expected):
    with pytest.raises(ValueError, match=expected):
        check_country(*place)


def test_slow_packages_are_not_imported_before_they_are_needed():
    code = "import sys, bot.times; print(sorted({'holidays', 'babel'} & sys.modules.keys()))"

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"
