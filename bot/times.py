"""Pure dates: local and UTC, working days, quiet hours, holidays.

Nothing here knows what time it is: every function is given the instant that it
speaks about. A due *date* begins and ends in its assignee's zone, so instants
are UTC and become dates only through a zone that was named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", re.ASCII)
_DAY = timedelta(days=1)
_MONDAY_TO_FRIDAY = frozenset(range(5))
# A late reminder should not ring in the evening of somebody who set no quiet hours.
_EVENING = time(20)
_COUNTRY_LENGTH = 2
# Each day is looked at, so a number typed wrong must not keep a worker busy for minutes.
_MOST_WORKING_DAYS = 10_000


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """Find a time zone; `ValueError`, as a sentence for its writer, where there is none.

    Only listed names count: ZoneInfo would also open `right/…` (leap seconds)
    and `localtime`, which means something else on each machine.
    """
    if name in _zone_names():
        return ZoneInfo(name)
    raise ValueError(f"There is no time zone “{name}”; write it like Europe/Berlin.")


@lru_cache(maxsize=1)
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones() - {"localtime", "Factory"})


def local(at: datetime, zone_name: str) -> datetime:
    """Turn an instant into the clock on the wall there; `ValueError` for a naive one.

    To be shown or taken apart, not compared: in the hours that come twice it equals
    no instant of another zone, not even itself in UTC (PEP 495).
    """
    if at.tzinfo is None:
        # astimezone would take it for the machine's zone, and be wrong silently.
        raise ValueError("An instant needs its zone; this one has none.")
    return at.astimezone(zone(zone_name))


def local_day(at: datetime, zone_name: str) -> date:
    """Name the day that an instant falls on there."""
    return local(at, zone_name).date()


def at_local(day: date, clock: time, zone_name: str) -> datetime:
    """Turn a day and a clock time there into an instant in UTC.

    In the nights when the clocks change: a time that does not exist moves
    forward by what was skipped (02:30 becomes 03:30), one that comes twice is
    the first of the two (PEP 495, fold=0).
    """
    return datetime.combine(day, clock, zone(zone_name)).astimezone(UTC)


def next_midnight(at: datetime, zone_name: str) -> datetime:
    """Find the instant, strictly after that one, at which the next day begins there; in UTC."""
    return at_local(local_day(at, zone_name) + _DAY, time(0), zone_name)


def parse_clock(words: str) -> time:
    """Read "09:00" or "9:00"; `ValueError`, as a sentence for its writer, for anything else."""
    found = _CLOCK.fullmatch(words.strip())
    if found:
        return time(int(found[1]), int(found[2]))
    raise ValueError(f"“{words}” is no time of day; write it like 09:00.")


def default_work_days(locale: str | None, country: str | None) -> frozenset[int]:
    """Say which days are worked (Monday is 0) where nobody has set them.

    The weekend is CLDR's, of the country, else of the locale's country, else
    Saturday and Sunday.
    """
    for name in (f"und_{country}" if country else None, locale):
        weekend = _weekend(name) if name else None
        if weekend is not None:
            return frozenset(range(7)) - weekend
    return _MONDAY_TO_FRIDAY


@lru_cache(maxsize=512)
def _weekend(locale: str) -> frozenset[int] | None:
    from babel import Locale, UnknownLocaleError

    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
    length = (found.weekend_end - found.weekend_start) % 7 + 1
    return frozenset((found.weekend_start + n) % 7 for n in range(length))


@lru_cache(maxsize=1024)
def _holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    """List the public holidays; none where the country is not known, the country's where the region is not.

    Somebody whose country has no list must still be reminded, so this does
    not raise.
    """
    import holidays

    for subdivision in (region, None):
        try:
            return frozenset(holidays.country_holidays(country.upper(), subdivision, year))
        except NotImplementedError:
            continue
    return frozenset()


def check_country(country: str, region: str | None = None) -> None:
    """See that a country exists and its region has holidays; `ValueError`, as a sentence for their writer."""
    from babel import Locale

    code = country.upper()
    if len(code) != _COUNTRY_LENGTH or code not in Locale("en").territories:
        raise ValueError(f"There is no country “{country}”; write it in two letters, like DE.")
    if region is not None:
        _check_region(code, region)


def _check_region(country: str, region: str) -> None:
    import holidays

    try:
        holidays.country_holidays(country, subdiv=region)
    except NotImplementedError:
        known = ", ".join(holidays.list_supported_countries().get(country, []))
        raise ValueError(
            f"No holidays of {country} are known for “{region}” alone; leave the region out"
            + (f" or take one of {known}." if known else ".")
        ) from None


def is_away(day: date, since: date | None, until: date | None) -> bool:
    """Tell whether a day falls into an absence: from `since` (None: it has begun) to before `until`, the day back."""
    return until is not None and (since is None or since <= day) and day < until


@dataclass(frozen=True)
class Calendar:
    """When a person works and may be spoken to.

    `work_days` counts from Monday as 0, `hours` is when the daily reminder
    comes, `quiet` may pass midnight. `ValueError` where no day is worked, since
    there would be no next working day.
    """

    zone: str
    work_days: frozenset[int] = _MONDAY_TO_FRIDAY
    hours: time = time(9)
    quiet: tuple[time, time] | None = None
    country: str | None = None
    region: str | None = None
    days_off: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.work_days & frozenset(range(7)):
            raise ValueError("A calendar needs at least one working day.")
        if self.quiet and self.quiet[0] == self.quiet[1]:
            object.__setattr__(self, "quiet", None)  # they last no time

    def is_working_day(self, day: date) -> bool:
        """Tell whether they work on that day: no weekend, no public holiday, no day off."""
        if day.weekday() not in self.work_days or day in self.days_off:
            return False
        if self.country is None:
            return True
        return day not in _holidays(self.country, self.region, day.year)

    def next_working_day(self, day: date) -> date:
        """Find the first working day on or after that day."""
        return next(self._working_days(day, _DAY))

    def add_working_days(self, day: date, count: int) -> date:
        """Go that many working days on from a day, or back; 0 is the day itself, worked or not.

        `ValueError` beyond 10,000 days.
        """
        if abs(count) > _MOST_WORKING_DAYS:
            raise ValueError(f"{count} working days are too many; 10,000 are the most.")
        if count == 0:
            return day
        step = _DAY if count > 0 else -_DAY
        days = self._working_days(day + step, step)
        for _ in range(abs(count) - 1):
            next(days)
        return next(days)

    def working_days_between(self, start: date, end: date) -> int:
        """Count the working days from start to end; negative where the end comes first.

        The start does not count and the end does, in both directions, so that
        `working_days_between(day, add_working_days(day, n)) == n`.
        """
        if end < start:
            return -sum(self.is_working_day(day) for day in _days(end, start))
        return sum(self.is_working_day(day) for day in _days(start + _DAY, end + _DAY))

    def is_quiet(self, at: datetime) -> bool:
        """Tell whether an instant falls into their quiet hours."""
        return self._is_quiet_clock(local(at, self.zone).time())

    def out_of_quiet(self, at: datetime) -> datetime:
        """Find the first instant at or after `at` that is not quiet, in UTC."""
        if self.quiet is None or not self.is_quiet(at):
            return at.astimezone(UTC)
        # The clock strikes twice in the night it is set back, and only the second time ends the quiet.
        clocks = (self.quiet[1].replace(fold=fold) for fold in (0, 1))
        today = local_day(at, self.zone)
        ends = sorted(
            at_local(today + n * _DAY, clock, self.zone) for clock in clocks for n in range(4)
        )
        return next(end for end in ends if end > at and not self.is_quiet(end))

    def next_reminder(self, after: datetime) -> datetime:
        """Find the next instant, strictly after that one, when their daily reminder is due; in UTC."""
        days = self._working_days(local_day(after, self.zone), _DAY)
        return next(at for at in map(self._opens_at, days) if at > after)

    def next_open(self, now: datetime) -> datetime:
        """Find the first instant, from now on, in their day: after its hour, before its evening; in UTC."""
        return now if self.reminder_day(now) is not None else self.next_reminder(now)

    def reminder_on(self, day: date) -> datetime:
        """Give when the reminder of that day is due, or of the next working day; in UTC."""
        return self._opens_at(self.next_working_day(day))

    def reminder_day(self, now: datetime) -> date | None:
        """Name the working day whose reminder is due now; `None` before its hour and once it is too late.

        Too late is when the quiet hours begin, or 20:00 where there are none:
        a worker that was down from 8 to 15 h sends one reminder at 15:00, and
        one that comes back in the evening leaves it to the next working day.
        """
        today = local_day(now, self.zone)
        if not self.is_working_day(today) or self.is_quiet(now):
            return None
        return today if self._opens_at(today) <= now < self._closes_at(today) else None

    def _is_quiet_clock(self, clock: time) -> bool:
        if self.quiet is None:
            return False
        start, end = self.quiet
        if start <= end:
            return start <= clock < end
        return clock >= start or clock < end

    def _opens(self) -> time:
        # Quiet hours win: who set 6:00 and quiet until 7:00 hears of it at 7:00.
        return self.quiet[1] if self.quiet and self._is_quiet_clock(self.hours) else self.hours

    def _opens_at(self, day: date) -> datetime:
        # Only where the hour does not exist that night can it move into the quiet hours.
        return self.out_of_quiet(at_local(day, self._opens(), self.zone))

    def _closes_at(self, day: date) -> datetime:
        closes = self.quiet[0] if self.quiet else _EVENING
        if closes > self._opens():
            return at_local(day, closes, self.zone)
        return at_local(day + _DAY, time(0), self.zone)

    def _working_days(self, day: date, step: timedelta) -> Iterator[date]:
        while True:
            if self.is_working_day(day):
                yield day
            day += step


def _days(start: date, end: date) -> Iterator[date]:
    while start < end:
        yield start
        start += _DAY
