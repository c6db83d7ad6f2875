"""Dates by the calendars of people in many zones, the nights the clocks change among them."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.times import (
    Calendar,
    at_local,
    check_country,
    default_work_days,
    local,
    local_day,
    parse_clock,
    zone,
)

NEW_YORK = "America/New_York"
BERLIN = "Europe/Berlin"
MONDAY = date(2026, 3, 2)
SATURDAY = date(2026, 3, 7)
NIGHT = (time(20), time(8))


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


# A half hour of daylight saving (Lord Howe), odd offsets, no change at all, changes at midnight
# (Cairo, Santiago), a negative one (Dublin), both hemispheres.
ZONES = [
    "Asia/Kathmandu",
    "Pacific/Auckland",
    NEW_YORK,
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Africa/Cairo",
    "America/Santiago",
    "Europe/Dublin",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    BERLIN,
    "UTC",
]
# The nights the clocks changed in 2026, each with the hours around.
CHANGES = [
    utc(2026, 3, 8, 7),  # New York, on
    utc(2026, 11, 1, 6),  # New York, back
    utc(2026, 3, 29, 1),  # Berlin and Dublin, on
    utc(2026, 10, 25, 1),  # Berlin and Dublin, back
    utc(2026, 4, 4, 14),  # Auckland and Chatham, back
    utc(2026, 9, 26, 14),  # Auckland and Chatham, on
    utc(2026, 4, 4, 15),  # Lord Howe, back by half an hour
    utc(2026, 10, 3, 15, 30),  # Lord Howe, on by half an hour
    utc(2026, 4, 23, 22),  # Cairo, on at midnight
    utc(2026, 10, 29, 21),  # Cairo, back at midnight
    utc(2026, 4, 5, 3),  # Santiago, back at midnight
    utc(2026, 9, 6, 4),  # Santiago, on at midnight
]

# The first calendar imports the holidays, which takes longer than an example may.
patient = settings(deadline=None)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
zones = st.sampled_from(ZONES)
instants = st.one_of(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.builds(
        lambda change, minutes: change + timedelta(minutes=minutes),
        st.sampled_from(CHANGES),
        st.integers(-36 * 60, 36 * 60),
    ),
)
# Quiet hours of at most 16 hours, so that a day has room for a reminder.
quiets = st.builds(
    lambda start, minutes: (
        start,
        (datetime.combine(MONDAY, start) + timedelta(minutes=minutes)).time(),
    ),
    clocks,
    st.integers(0, 16 * 60),
)
calendars = st.builds(
    Calendar,
    zone=zones,
    work_days=st.frozensets(st.integers(0, 6), min_size=1),
    hours=clocks,
    quiet=st.none() | quiets,
    country=st.sampled_from([None, "US", "DE", "NP", "NZ", "EG", "XX"]),
    days_off=st.frozensets(days, max_size=3),
)


# Zones and clocks


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


# Working days


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


# Quiet hours


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


# Reminders


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


# Places


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
