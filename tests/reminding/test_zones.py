"""Where people live and go: nights when clocks change, a move across the date line, other weekends, a long pause."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot import commands as c
from tests.reminding.days import Days

AUCKLAND, ANGELES = "Pacific/Auckland", "America/Los_Angeles"


@pytest.fixture
def carl(sqlite_days: Days) -> Days:
    """Carl has one task, due on Thursday 5 March, and no public holidays."""
    sqlite_days.only(sqlite_days.cast.firewall_form, date(2026, 3, 5))
    sqlite_days.person(sqlite_days.cast.carl, country=None)
    return sqlite_days


def mornings(days: Days, start: datetime, end: datetime) -> list[datetime]:
    """Give when Carl was told anything."""
    return [one.at for one in days.run(start, end) if one.person == days.cast.carl]


@pytest.mark.parametrize(
    ("zone", "due_on", "nine"),
    [
        # Forward on 8 March and 29 March, back on 1 November, 25 October; in the south 5 April and 27 September.
        ("America/New_York", date(2026, 3, 9), datetime(2026, 3, 9, 13, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 30), datetime(2026, 3, 30, 7, tzinfo=UTC)),
        ("America/New_York", date(2026, 11, 2), datetime(2026, 11, 2, 14, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 10, 26), datetime(2026, 10, 26, 8, tzinfo=UTC)),
        (AUCKLAND, date(2026, 4, 6), datetime(2026, 4, 5, 21, tzinfo=UTC)),
        (AUCKLAND, date(2026, 9, 28), datetime(2026, 9, 27, 20, tzinfo=UTC)),
        ("America/Santiago", date(2026, 4, 6), datetime(2026, 4, 6, 13, tzinfo=UTC)),
        ("America/Santiago", date(2026, 9, 7), datetime(2026, 9, 7, 12, tzinfo=UTC)),
    ],
)
def test_after_the_night_the_clocks_change_it_is_nine_there_once(
    carl: Days, zone: str, due_on: date, nine: datetime
):
    carl.person(carl.cast.carl, time_zone=zone)
    carl.only(carl.cast.firewall_form, due_on)
    start = nine - timedelta(hours=30)
    carl.begin(start - timedelta(days=5))

    told = mornings(carl, start, nine + timedelta(hours=20))

    assert [at for at in told if at >= nine - timedelta(hours=2)] == [nine]


def test_who_moves_to_an_earlier_day_is_told_once_of_each_day(carl: Days):
    """It is Thursday in Auckland; after the flight it is Wednesday again, and Thursday comes a second time."""
    start = datetime(2026, 3, 1, 12, tzinfo=UTC)
    carl.person(carl.cast.carl, time_zone=AUCKLAND)
    carl.begin(start)
    flight = datetime(2026, 3, 5, 2, tzinfo=UTC)  # Thursday afternoon there
    before = mornings(carl, start, flight)

    move = c.SetPreferences(carl.cast.carl, time_zone=ANGELES)
    carl.make(carl.cast.carl, move, now=flight)
    after = mornings(carl, flight, datetime(2026, 3, 6, 23, tzinfo=UTC))

    # The date's own day was told in Auckland; the next rung is Friday's, at nine in Los Angeles.
    assert before[-1] == datetime(2026, 3, 4, 20, tzinfo=UTC)
    assert after == [datetime(2026, 3, 6, 17, tzinfo=UTC)]


def test_who_moves_to_a_later_day_misses_none(carl: Days):
    start = datetime(2026, 3, 1, 20, tzinfo=UTC)
    carl.person(carl.cast.carl, time_zone=ANGELES)
    carl.begin(start)
    flight = datetime(
        2026, 3, 5, 10, tzinfo=UTC
    )  # before nine on Thursday; in Auckland that is over
    mornings(carl, start, flight)

    move = c.SetPreferences(carl.cast.carl, time_zone=AUCKLAND)
    carl.make(carl.cast.carl, move, now=flight)
    after = mornings(carl, flight, datetime(2026, 3, 6, 12, tzinfo=UTC))

    assert after == [datetime(2026, 3, 5, 20, tzinfo=UTC)]  # Friday at nine: both rungs as one
    assert carl.steps("remind")[-1] == (carl.cast.carl, 1)


def test_the_weekend_is_friday_and_saturday_where_it_is(carl: Days):
    """Due on a Friday: told on Thursday; a working day later is Sunday."""
    carl.person(carl.cast.carl, time_zone="Asia/Riyadh", locale="ar_SA")
    carl.only(carl.cast.firewall_form, date(2026, 3, 6))
    carl.begin(datetime(2026, 3, 4, 12, tzinfo=UTC))

    told = mornings(
        carl, datetime(2026, 3, 4, 12, tzinfo=UTC), datetime(2026, 3, 8, 12, tzinfo=UTC)
    )

    assert [(at.weekday(), at.hour) for at in told] == [(3, 6), (6, 6)]


def test_a_worker_that_was_down_from_friday_to_monday_sends_one_message_and_skips_no_rung(
    carl: Days,
):
    start = datetime(2026, 3, 2, 12, tzinfo=UTC)
    carl.begin(start)
    mornings(carl, start, datetime(2026, 3, 5, 23, tzinfo=UTC))
    monday = datetime(2026, 3, 9, 17, 30, tzinfo=UTC)

    told = [one for one in carl.round(monday) if one.person == carl.cast.carl]

    assert len(told) == 1
    assert "Firewall form" in told[0].letter.text
    # Friday's rung was missed; nobody above is told what was not announced by a message that went out.
    assert carl.steps("escalate") == []
    later = carl.run(monday + timedelta(minutes=1), datetime(2026, 3, 12, 23, tzinfo=UTC))
    assert "will hear of it" in told[0].letter.text
    assert carl.steps("escalate") == [(carl.cast.vera, 3)]
    assert [one for one in later if one.person == carl.cast.vera and one.key.startswith("change:")]


def test_a_public_holiday_is_no_day_for_a_reminder(carl: Days):
    """Memorial Day is the last Monday of May in the United States."""
    carl.person(carl.cast.carl, country="US")
    carl.only(carl.cast.firewall_form, date(2026, 5, 25))
    start = datetime(2026, 5, 21, 20, tzinfo=UTC)
    carl.begin(start)

    told = mornings(carl, start, datetime(2026, 5, 26, 20, tzinfo=UTC))

    assert [at.date() for at in told] == [date(2026, 5, 22), date(2026, 5, 26)]
