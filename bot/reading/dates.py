"""Days and times in a sentence: phrases of the language's table, and dates in figures."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from bot.reading.days import BUILDERS, Said, clock, exact, in_month, pair
from bot.reading.phrases import find
from bot.reading.scene import Scene
from bot.reading.tokens import Item, When

_LAST_DAY = 31
_POINTED = re.compile(r"[0-9]{1,2}\.[0-5][0-9]")
FRACTIONS = {"1/2", "1/3", "2/3", "1/4", "3/4"}
_DATED = {"iso", "full", "pair"}


def find_dates(items: Sequence[Item], scene: Scene) -> list[Item]:
    """Put one item in the place of each date and time."""
    lows = ["", *(item.low for item in items), ""]
    figures = [
        _figure(item, lows[place], lows[place + 2], scene) for place, item in enumerate(items)
    ]
    return _joined(_phrased(figures, scene))


def undot(items: Sequence[Item], text: str) -> list[Item]:
    """Take away the full stop of "5.12." inside a sentence, so that it ends none."""
    return [
        item
        for place, item in enumerate(items)
        if not (
            item.low == "."
            and place
            and items[place - 1].when
            and items[place - 1].low[:1].isdigit()
            and items[place - 1].end == item.start
            and text[item.end : item.end + 2].strip().islower()
        )
    ]


def _figure(item: Item, before: str, after: str, scene: Scene) -> Item:
    """Read a date in figures, unless it is a part ("2/3 of the way"), a version or a list of tasks that were shown."""
    roles = scene.grammar.roles
    if item.kind == "clock":
        hour, minute = (int(part) for part in re.split("[:hu]", item.low))
        at = clock(hour, minute)
        return _dated(item, item, When(clock=at), "@clock") if at else item
    if item.kind not in _DATED or (item.kind == "pair" and before in roles.versioned):
        return item
    if item.low in FRACTIONS and after in roles.parted_of:
        return item
    if item.kind == "pair" and before in roles.clock_preps and _POINTED.fullmatch(item.low):
        hour, minute = (int(part) for part in item.low.split("."))
        at = clock(hour, minute)
        return _dated(item, item, When(clock=at), "@clock") if at else item
    parts = [int(part) for part in item.low.replace("-", "/").replace(".", "/").split("/")]
    if item.kind == "pair" and (
        scene.shown.issuperset(parts) or not _is_date(item.low, dots=scene.dots)
    ):
        return item
    when = _from_parts(scene.said, parts, item.kind)
    known = when.day or when.days or item.kind != "pair"
    return _dated(item, item, when, "@date") if known else item


def _is_date(low: str, *, dots: bool) -> bool:
    return "/" in low or dots


def _from_parts(said: Said, parts: list[int], kind: str) -> When:
    if kind == "iso":
        return in_month(said, parts[2], parts[1], parts[0])
    return pair(said, parts[0], parts[1], *parts[2:])


def _dated(first: Item, last: Item, when: When, edge: str) -> Item:
    return Item("date", first.low, first.start, last.end, (edge,), None, when)


def _phrased(items: Sequence[Item], scene: Scene) -> list[Item]:
    result: list[Item] = []
    place = 0
    for found in find(scene.grammar.dates, items):
        part = items[found.start : found.end]
        item = _build(part, found.tags[0], scene.said)
        if item is None:
            continue
        result += items[place : found.start]
        if result and result[-1].low in scene.grammar.roles.day_articles:
            # Taken in, so that "until the end of the week" is "until" and a day.
            item.start = result.pop().start
        result.append(item)
        place = found.end
    return [*result, *items[place:]]


def _build(part: Sequence[Item], tag: str, said: Said) -> Item | None:
    kind, _, name = tag.partition(".")
    if kind == "skip":
        return None
    numbers = [item.number for item in part if item.number is not None and "@n" in item.edges]
    numbers += [item.number for item in part if item.number is not None and "@ord" in item.edges]
    if kind == "clock":
        at = _clock(part, name, numbers)
        return _dated(part[0], part[-1], When(clock=at), "@clock") if at else None
    days = [item.number for item in part if item.number is not None and "@wd" in item.edges]
    months = [item.number for item in part if item.number is not None and "@mon" in item.edges]
    known = next((item.when for item in part if item.when and "@date" in item.edges), None)
    if name in {"day_month", "weekday_day_month"}:
        numbers.sort(key=lambda number: number > _LAST_DAY)  # "the 1st of April 2027"
    when = known or BUILDERS[name](said, numbers, days, months)
    if (
        name in {"day_month", "weekday_day_month", "of_month"}
        and max(numbers[:1], default=0) > _LAST_DAY
    ):
        return None  # "331 Jun": a task and a name
    if kind in {"span", "pastspan"}:
        when = When(past=kind == "pastspan", after=when.day)
    if known and days and known.day and known.day.weekday() != days[0]:
        when = When(days=(known.day,))
    edge = "@past" if when.past else "@date" if when.day or when.days else "@vague"
    return _dated(part[0], part[-1], when, edge)


def _clock(part: Sequence[Item], name: str, numbers: Sequence[int]) -> time | None:
    known = next((item.when.clock for item in part if item.when), None)
    if name == "noon":
        return clock(12)
    if known:
        return clock(known.hour, known.minute, name) if name in {"am", "pm"} else known
    minutes = numbers[1] if len(numbers) > 1 else 30 if name.startswith("half") else 0
    half = name.removeprefix("half")
    hour = numbers[0] if numbers else None
    if hour and half == "to":  # "half tien" is half past nine
        hour = hour - 1 or 12
    return clock(hour, minutes, half if half in {"am", "pm"} else "")


def _joined(items: Sequence[Item]) -> list[Item]:
    """Join a time with the date beside it ("Friday at 5pm", "5pm on Friday", "Friday 17:00")."""
    result: list[Item] = []
    for item in items:
        if len(result) > 1 and item.when and result[-2].when and _ties(result, item.when):
            result.pop()
        before = result[-1] if result else None
        if before and before.when and item.when and _fit(before.when, item.when):
            day, at = (before.when, item.when) if item.when.clock else (item.when, before.when)
            result[-1] = _dated(before, item, replace(day, clock=at.clock), _edge(day))
        elif before and _same_day(before, item):
            result[-1] = _dated(before, item, _given(before, item), "@date")
        else:
            result.append(item)
    return result


def _ties(result: Sequence[Item], when: When) -> bool:
    """Whether "の" or a comma stands between a day and its time ("Monday, 12:30")."""
    day, low = result[-2].when, result[-1].low
    return low == "の" or (low == "," and day is not None and bool(when.clock) and _fit(day, when))


def _same_day(before: Item, item: Item) -> bool:
    """Whether a date in figures stands directly behind its weekday ("COB Tuesday 28/4")."""
    if not (before.when and item.when and before.when.weekday and before.when.day):
        return False
    return not item.when.weekday and bool(item.when.day) and item.start - before.end <= 1


def _given(before: Item, item: Item) -> When:
    """Take the date where it is such a weekday, else both."""
    one, other = before.when, item.when
    if one is None or other is None or one.day is None or other.day is None:
        return When()
    if one.day.weekday() == other.day.weekday():
        return other
    return When(days=(one.day, other.day))


def _edge(when: When) -> str:
    return "@past" if when.past else "@date" if when.day or when.days else "@vague"


def _fit(one: When, other: When) -> bool:
    clocks = (one.clock is None) != (other.clock is None)
    bare = one if one.clock else other
    return clocks and bare.day is None and not bare.days and not bare.past


def either(one: When, other: When) -> When:
    """Join "Monday or Tuesday": two readings, unless they are the same day."""
    days: tuple[date | None, ...] = (one.day, *one.days, other.day, *other.days)
    return exact(*days)
