"""What somebody says of their own absence: "I am on holiday until 20 March", "out next week, back Monday 9".

Beside the reading of a text, since nothing of a plan changes by it. A table of patterns and no grammar: only a
clause that begins with its writer, or a sentence that begins with being away, is taken; that Bob is away is news.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache

from bot.reading.dated import ASKED, SENTENCES, days_in, scene_of
from bot.reading.days import monday
from bot.reading.languages.absences import ABSENT, NEVER, Absent
from bot.reading.languages.detect import language_of
from bot.reading.scene import Scene
from bot.reading.tidy import tidy
from bot.reading.tokens import itemise

MOST_LETTERS = 2_000
# Without a year a day that far ahead is more likely one that is past.
YEARLESS, LONGEST = timedelta(days=180), timedelta(days=400)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
# What stands for a day, a week and a whole "from … to …" in a sentence, so that a pattern can name them.
_DAYS, _WEEKS, _TIMES = 0xE000, 0xE100, 0xE200
_MANY = 0x100
_DAY, _WEEK, _TIME = (f"[{chr(at)}-{chr(at + _MANY - 1)}]" for at in (_DAYS, _WEEKS, _TIMES))
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」")
_JOINTS = "and|but|as|because|since|und|aber|da|weil|et|mais|y|pero|e|mas|en|maar"
# "Thursday and Friday": which of them, or both.
_MORE = re.compile(rf"\s*(?:,|&|(?:{_JOINTS})\s)\s*{_TIME}")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_JAPANESE_RANGE = re.compile(r"(\d{1,2})月(\d{1,2})日?(から|〜|～|-|–)(\d{1,2})日")  # noqa: RUF001


@dataclass(frozen=True)
class Absence:
    """The writer's own: from `since` on (None: it has begun), until `back_on`, the first day back.

    `words` is the sentence that tells it, `rest` what stands besides, `alone` whether that sentence tells nothing else.
    """

    back_on: date
    since: date | None = None
    words: str = ""
    rest: str = ""
    alone: bool = True


@dataclass(frozen=True)
class _Time:
    """When, as it stands: from a day, to the last day away, in a week; or one day of which it hangs on what is said."""

    since: date | None = None
    last: date | None = None
    on: date | None = None


@dataclass(frozen=True)
class _Sense:
    """With what a sentence is read: the language's words, and its writer's calendar."""

    words: Absent
    scene: Scene
    japanese: bool
    times: list[_Time] = field(default_factory=list)


def absence(
    text: str,
    *,
    names: Sequence[str],
    said_at: datetime,
    zone: str,
    locale: str,
    country: str | None,
) -> Absence | None:
    """Give the absence of which its writer tells unmistakably, with its last day or the first one back; else None."""
    if not _hints().search(text[:MOST_LETTERS].casefold()):
        return None
    said = tidy(text[:MOST_LETTERS], names).replace("\u2019", "'")
    language = language_of(said, (item.low for item in itemise(said)), locale)
    if language not in ABSENT:
        return None
    scene = scene_of(language, said_at=said_at, zone=zone, locale=locale, country=country)
    for sentence in SENTENCES.split(said):
        found = _absence(sentence, _Sense(ABSENT[language], scene, language == "ja"))
        if found is not None and found.back_on - scene.said.on <= _longest(sentence):
            rest = " ".join(said.replace(sentence, " ", 1).split())
            return replace(found, words=sentence, rest=rest)
    return None


@cache
def _hints() -> re.Pattern[str]:
    """Match what any absence holds, before its days are found; most texts hold none of it."""
    words = [one.away for one in ABSENT.values()]
    words += [one.unheld for one in ABSENT.values() if one.unheld != NEVER]
    return re.compile(re.sub(r"\(\?![^)]*\)", "", "|".join(words)))


def _longest(sentence: str) -> timedelta:
    return LONGEST if _YEAR.search(sentence) else YEARLESS


def _absence(sentence: str, sense: _Sense) -> Absence | None:
    """Read one sentence."""
    if ASKED.search(sentence):
        return None
    marked = _marked(_QUOTED.sub(" ", sentence), sense)
    found = _found(marked, sense)
    if found is None:
        return None
    times = [sense.times[ord(one) - _TIMES] for one in re.findall(_TIME, found["when"])]
    unheld = re.search(sense.words.unheld, found["when"]) is not None
    backs = [sense.times[ord(one) - _TIMES] for one in re.findall(_TIME, found["back"] or "")]
    when = _when(times, backs, unheld=unheld)
    if when is None:
        return None
    today = sense.scene.said.on
    since, back_on = when
    if back_on <= today:
        return None
    if _MORE.match(marked, found.end()):
        return None
    besides = f"{marked[: found.start()]} {marked[found.end() :]}"
    alone = not any(letter.isalnum() for letter in besides)
    # "Next week, back Monday" counts from whichever week: the day back is the one that is named.
    begins = since if since is not None and today < since < back_on else None
    return Absence(back_on, begins, alone=alone)


def _when(
    times: Sequence[_Time], backs: Sequence[_Time], *, unheld: bool
) -> tuple[date | None, date] | None:
    """Give from when on they are away, and when they are back; None where it is not told."""
    time = times[0] if times else _Time()
    since = time.since or (time.on if not backs else None)
    if backs:
        back_on = backs[0].on or backs[0].since
        return (since, back_on) if back_on is not None else None
    last = time.last or time.on
    if len(times) > 1 or last is None:
        return None
    return since, last if unheld and since is None else last + A_DAY


def _marked(sentence: str, sense: _Sense) -> str:
    """Put one letter in the place of each "from … to …", in small letters."""
    text = sentence.casefold()
    for number, week in enumerate(sense.words.weeks):
        text = re.sub(rf"{week}(?!\w)" if not sense.japanese else week, chr(_WEEKS + number), text)
    days: list[date] = []

    def token(day: date) -> str:
        days.append(day)
        return chr(_DAYS + len(days) - 1)

    text = _spelled_out(text, sense)
    for start, end, day in reversed(days_in(text, sense.scene)[:_MANY]):
        text = f"{text[:start]}{_before(text[start:end], sense)}{token(day)}{text[end:]}"
    return _times(sense).sub(lambda match: _timed(match, days, sense), text)


def _before(phrase: str, sense: _Sense) -> str:
    """Give the word before a day that the day's phrase took in ("hasta el 20 de marzo")."""
    words = sense.words
    found = re.match(rf"(?:{words.until}|{words.since}|{words.on})\s+", phrase)
    return found[0] if found else ""


def _spelled_out(text: str, sense: _Sense) -> str:
    """Name the month of both days of a range: "10 to 20 March", "10.-20.3.", "March 10-20"."""
    if sense.japanese:
        return _JAPANESE_RANGE.sub(r"\1月\2日\3\1月\4日", text)
    to = rf"\s*(?:{sense.words.until})\s*(?:el |le |o |dia )?"
    first, second = (
        r"(?<![\d.])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?",
        r"(\d{1,2})(?:\.|st|nd|rd|th|º)?",
    )
    text = re.sub(rf"{first}({to})(\d{{1,2}})\.(\d{{1,2}})(?!\d)", r"\1.\4.\2\3.\4", text)
    ahead = re.compile(rf"{first}({to}){second}( (?:de |of )?[^\W\d]{{3,}})")
    text = ahead.sub(
        lambda m: (
            f"{m[1]}{m[4]}{m[2]}{m[3]}{m[4]}" if days_in(f"{m[3]}{m[4]}", sense.scene) else m[0]
        ),
        text,
    )
    behind = re.compile(rf"([^\W\d]{{3,}}) (\d{{1,2}})({to})(\d{{1,2}})(?![\d:/]|\.\d)")
    return behind.sub(
        lambda m: (
            f"{m[1]} {m[2]}{m[3]}{m[1]} {m[4]}" if days_in(f"{m[1]} {m[4]}", sense.scene) else m[0]
        ),
        text,
    )


def _timed(match: re.Match[str], days: Sequence[date], sense: _Sense) -> str:
    named = {
        name: days[ord(token) - _DAYS]
        for name, token in match.groupdict().items()
        if token and name != "week"
    }
    if match["week"]:
        begin = monday(sense.scene.said) + A_WEEK * (ord(match["week"]) - _WEEKS)
        time = _Time(begin, begin + A_WEEK - A_DAY)
    elif "first" in named:
        last = named["last"]
        # "from Monday to Friday": each is the next such day.
        time = _Time(named["first"], last if last >= named["first"] else last + A_WEEK)
    else:
        time = _Time(named.get("since"), named.get("until"), named.get("on"))
    sense.times.append(time)
    return chr(_TIMES + len(sense.times) - 1)


def _times(sense: _Sense) -> re.Pattern[str]:
    words = sense.words
    if sense.japanese:
        pairs = f"(?P<first>{_DAY})(?:{words.since})(?P<last>{_DAY})(?:{words.until})?"
        single = f"(?P<until>{_DAY})(?:{words.until})|(?P<since>{_DAY})(?:{words.since})"
    else:
        pairs = rf"(?:(?<!\w)(?:{words.since})\s*)?(?P<first>{_DAY})\s*(?:{words.until})\s*(?P<last>{_DAY})"
        single = rf"(?<!\w)(?:{words.until})\s*(?P<until>{_DAY})|(?<!\w)(?:{words.since})\s*(?P<since>{_DAY})"
    on = rf"(?:(?<!\w)(?:{words.on})\s*)?"
    return re.compile(rf"{pairs}|{single}|{on}(?P<week>{_WEEK})|{on}(?P<on>{_DAY})")


def _found(marked: str, sense: _Sense) -> re.Match[str] | None:
    patterns = _patterns(sense.words, japanese=sense.japanese)
    return next((found for one in patterns if (found := one.search(marked)) is not None), None)


@cache
def _patterns(words: Absent, *, japanese: bool) -> tuple[re.Pattern[str], ...]:
    """Make what an absence looks like: the writer, that they are away, when; when they are back may follow.

    Without the writer only a whole sentence says it of them: "Bob, on holiday until Friday, says hello".
    """
    leads = rf"(?:(?:{words.leads})(?!\w)[\s,:–—-]*)*"  # noqa: RUF001
    back = rf"(?:[\s,;.–—、-]*(?P<back>(?:{_TIME}\s*)?(?:{words.back})\s*{_TIME}?))?"  # noqa: RUF001
    away = rf"(?:{words.away}|{words.unheld})"
    if japanese:
        alone = rf"^\s*(?:(?:{words.leads})\s*)*(?:{words.me})?(?P<when>{_TIME}(?:{words.adverbs})*{away})"
        return (re.compile(f"{alone}[^、。{chr(_TIMES)}]*{back}"),)
    place = rf"(?:\s+(?:{words.places})\s+[^\W\d]+(?:\s+[^\W\d]+){{0,3}}?)?"
    between = rf"(?:(?:{words.adverbs}|{_TIME})\s+)*"
    joint = rf"(?:^|[,;–—]\s*|\s-\s+|(?<!\w)(?:{_JOINTS})\s+)"  # noqa: RUF001
    behind = rf"{away}(?!\w)(?:{place}\s*{_TIME})?"
    own = rf"(?P<when>(?:{_TIME}\s*,?\s*)?(?:{words.me})\s+{between}{behind})"
    bare = (
        rf"(?P<when>{_TIME}\s*{between}{away}(?!\w)|{away}(?!\w){place}\s*{_TIME}|{away}(?=\s*,))"
    )
    return tuple(
        re.compile(f"{one}{back}") for one in (rf"{joint}\s*{leads}{own}", rf"^\s*{leads}{bare}")
    )
