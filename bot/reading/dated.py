"""The single days that a text names: for what is read beside the plan's tasks."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.reading.dates import find_dates
from bot.reading.days import Said, of_month
from bot.reading.grammar import enter, grammar
from bot.reading.scene import Scene, day_first
from bot.reading.tokens import When, elide, itemise

# The full stop behind a number is a day's.
SENTENCES = re.compile(r"(?<=[^\d\s][.!?])\s+|\n+|(?<=[。！？])")  # noqa: RUF001
ASKED = re.compile(r"[?？][\s\"”]*$")  # noqa: RUF001
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|[./]\d\d(?!\d)")
_BACK = re.compile(r"\bback(?= (?:on|in) )")
_OF_MONTH = re.compile(r",? (?:the |den |le |el |dia )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:/%]|\.\d)")


def scene_of(
    language: str, *, said_at: datetime, zone: str, locale: str, country: str | None
) -> Scene:
    """Give what days are counted from, where no task is spoken of."""
    today = said_at.astimezone(ZoneInfo(zone)).date()
    on = Said(today, day_first(locale), country or locale.replace("-", "_").partition("_")[2][:2])
    return Scene((), (), (), "", on, grammar(language), None)


def days_in(text: str, scene: Scene) -> list[tuple[int, int, date]]:
    """Give each single day that a text names, and where."""
    # Elsewhere "back on Monday" is said of the last one.
    items = itemise(_BACK.sub("here", text))
    parted = elide(items) if scene.grammar.elides else items
    dated = find_dates(enter(parted, scene.grammar), scene)
    return [
        _whole(text, item.start, item.end, item.when, scene.said)
        for item in dated
        if item.when is not None and item.when.day
    ]


def past_day(
    text: str, *, language: str, said_at: datetime, zone: str, locale: str, country: str | None
) -> tuple[int, int, date] | None:
    """Give the one day that a text names and where, if its year is told and it is past; else None."""
    if not _YEAR.search(text):
        return None
    scene = scene_of(language, said_at=said_at, zone=zone, locale=locale, country=country)
    found = days_in(text, scene)
    return found[0] if len(found) == 1 and found[0][2] < scene.said.on else None


def _whole(text: str, start: int, end: int, when: When, said: Said) -> tuple[int, int, date]:
    """Take in the full stop of "20.3.", and the day of the month in "Monday 9"."""
    day = when.day or said.on
    behind = _OF_MONTH.match(text, end) if when.weekday else None
    if behind is not None:
        named = of_month(said, int(behind[1])).day
        return start, behind.end(), named or day
    stopped = (
        text[end : end + 1] == "."
        and text[end - 1 : end].isdigit()
        and bool(text[end + 1 :].strip())
    )
    return start, end + stopped, day
