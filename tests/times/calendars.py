"""Calendars of people in many zones, and the instants around the nights the clocks change."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from bot.times import Calendar

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
