"""Asking what has changed: "what changed since Friday?", "was hat sich seit gestern geändert?", and since when.

A table and no grammar: what is not asked in such words alone is left to the reader of sentences. A weekday is
the last such day before today.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import cache

from bot.reading.languages.de.days import WEEKDAYS as GERMAN
from bot.reading.languages.en.days import WEEKDAYS as ENGLISH
from bot.reading.languages.es.days import WEEKDAYS as SPANISH
from bot.reading.languages.fr.days import WEEKDAYS as FRENCH
from bot.reading.languages.ja.days import WEEKDAYS as JAPANESE
from bot.reading.languages.nl.days import WEEKDAYS as DUTCH
from bot.reading.languages.pt.days import WEEKDAYS as PORTUGUESE
from bot.times import at_local, local_day
from storage.models import Person

A_DAY, A_WEEK, LONGEST = timedelta(days=1), timedelta(days=7), timedelta(days=366)
LONGEST_QUESTION = 120
# Shorter names of days are other words too: "so", "di", "mar".
LEAST_LETTERS = 4
ENGLISH_SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}")
SPAN = re.compile(
    r"(\d{1,3})\s*(?:(?P<days>days?|tagen?|jours?|días?|dias?|dagen|日)"
    r"|(?:weeks?|wochen?|semaines?|semanas?|weken|週間?))"
)
VISIT = re.compile(
    r"\b(?:my |the )?last (?:visit|look|time)\b|\bi (?:last )?looked\b|^visit$|letzten? (?:besuch|mal)"
    r"|dernière (?:visite|fois)|última (?:visita|vez)|laatste (?:bezoek|keer)|前回"
)
YESTERDAY = re.compile(r"\b(?:yesterday|gestern|depuis hier|ayer|ontem|gisteren)\b|昨日")
TODAY = re.compile(r"\b(?:today|heute|aujourd'hui|hoy|hoje|vandaag)\b|今日")
THIS_WEEK = re.compile(
    r"\b(?:this|diese[rn]?|cette|esta|deze) (?:week|woche|semaine|semana)\b|今週"
)
LAST_WEEK = re.compile(
    r"\b(?:last|letzte[rn]?|vorige|afgelopen) (?:week|woche)\b|semaine dernière"
    r"|semana pasada|semana passada|先週"
)
_SINCE = (
    r"(?:since|in|over|from|this|last|today|yesterday|seit|letzte|vorige|diese|gestern|heute|depuis|cette"
    r"|la semaine|desde|esta|la semana|ayer|hoy|ontem|hoje|sinds|deze|gisteren|vandaag)"
)
_WHEN = rf"(?P<when> ?\b{_SINCE}\b[^.?!,;\n]{{0,40}})"
_ON = r"(?: (?:on|in|with|at|for|bei|auf|sur|en|no|na|op) (?:[^\W\d]|[\" &-]){1,40}?)?"
QUESTIONS = tuple(
    re.compile(f"(?:(?:and|so|hey|hi|hello|tandem) ?,? ?)*{asked}", re.IGNORECASE)
    for asked in (
        rf"what(?:'s| is| has| have)?(?: has| have)? (?:changed|new|happened|moved|different){_ON}{_WHEN}?",
        rf"any (?:news|changes){_ON}{_WHEN}?",
        rf"was (?:hat sich|ist|gibt es){_ON}{_WHEN}? (?:geändert|verändert|passiert|neues|neu)",
        rf"was (?:ist|gibt es) (?:neues|neu){_ON}{_WHEN}?",
        rf"(?:qu'est-ce qui a changé|quoi de neuf|qu'est-ce qu'il y a de neuf){_ON}{_WHEN}?",
        rf"¿?(?:qué (?:ha|han) cambiado|qué cambió|qué hay de nuevo){_ON}{_WHEN}?",
        rf"(?:o que (?:mudou|há de novo)|quais são as novidades){_ON}{_WHEN}?",
        rf"wat is er{_ON}{_WHEN}? (?:veranderd|gebeurd|nieuw)",
        r"(?P<when>[^。?？]{0,12}(?:から|以降))?(?:、)?何が変わりましたか|変更点は(?:何ですか)?",  # noqa: RUF001
    )
)


def asked(text: str) -> str | None:
    """Give the words that say since when, where a whole text asks what has changed; None where it does not."""
    if len(text) > LONGEST_QUESTION:
        return None
    plain = " ".join(text.replace("\u2019", "'").split()).rstrip(" ?.!？。")  # noqa: RUF001
    found = (question.fullmatch(plain) for question in QUESTIONS)
    match = next((one for one in found if one is not None), None)
    return None if match is None else (match["when"] or "").strip()


def is_visit(words: str) -> bool:
    """Whether "since my last visit" is meant."""
    return VISIT.search(words.casefold()) is not None


def begin(words: str, person: Person | None, now: datetime) -> datetime:
    """Give since when, on the person's calendar: the beginning of that day; of a week ago where none is named."""
    zone = person.time_zone if person else "UTC"
    today = local_day(now, zone)
    day = named_day(words, today) or today - A_WEEK
    return at_local(max(min(day, today), today - LONGEST), time(0), zone)


def named_day(words: str, today: date) -> date | None:
    """Give the past day that is meant; None where none is named."""
    said = words.casefold().replace("\u2019", "'")
    written = WRITTEN.search(said)
    if written is not None:
        return _written(written[0])
    if YESTERDAY.search(said):
        return today - A_DAY
    if TODAY.search(said):
        return today
    span = SPAN.search(said)
    if span is not None:
        return today - int(span[1]) * (A_DAY if span["days"] else A_WEEK)
    if THIS_WEEK.search(said) or LAST_WEEK.search(said):
        back = A_WEEK if LAST_WEEK.search(said) else timedelta()
        return today - timedelta(days=today.weekday()) - back
    return _week_day(said, today)


def undated(words: str) -> str:
    """Give the words without what dates them: a number that is left is a task's."""
    return SPAN.sub("", WRITTEN.sub("", words.casefold()))


def _written(digits: str) -> date | None:
    try:
        return date.fromisoformat(digits)
    except ValueError:
        return None


def _week_day(said: str, today: date) -> date | None:
    """Give the last such day before today."""
    for name, number in _weekdays().items():
        if re.search(rf"\b{name}" if name.isascii() else name, said):
            return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return None


@cache
def _weekdays() -> dict[str, int]:
    """Give the number of each weekday by its name in all languages, as patterns."""
    tables = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH)
    names = [
        (name, number)
        for table in tables
        for number, row in enumerate(table)
        for name in row.split("|")
        if len(name) >= LEAST_LETTERS
    ]
    short = [(rf"{name}\b", number) for number, name in enumerate(ENGLISH_SHORT)]
    signs = [(f"{sign}曜", number) for number, sign in enumerate(JAPANESE)]
    return dict([*names, *short, *signs])
