"""A milestone's date in plain words: "go-live will be 3 April", "move go-live to 3 April".

Which milestones there are is not known here: what stands where one is named is given, and who knows the plan
looks whether it is one. Only a sentence that says no more than that is taken.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from bot.reading.dated import ASKED, SENTENCES, days_in, scene_of
from bot.reading.languages.steps import ASIDES, LEADS, REASONS, STEPS
from bot.reading.scene import Scene

MOST_LETTERS = 2_000
LONGEST = 200
_WISHED = re.compile(r"(?:can|could) you |können sie |kannst du |pouvez-vous ")
_NAMED = re.compile(r"^milestone |(?:[ -]milestone|[ -]meilenstein)$")


@dataclass(frozen=True)
class Moved:
    """A day for what `name` names, said in `words`; `why` whether more is said of it than the day."""

    name: str
    day: date
    words: str
    why: bool = False


def moved(
    text: str, *, language: str, said_at: datetime, zone: str, locale: str, country: str | None
) -> Iterator[Moved]:
    """Give each sentence that sets the day of something, by whatever name; `language` is the text's, as it was read."""
    said = text[:MOST_LETTERS].replace("\u2019", "'")
    scene: Scene | None = None
    for sentence in SENTENCES.split(said):
        for found in _matches(sentence, language):
            scene = scene or scene_of(
                language, said_at=said_at, zone=zone, locale=locale, country=country
            )
            day = _day(found["day"], scene)
            if day is not None:
                yield Moved(_NAMED.sub("", found["step"]), day, sentence, bool(found["why"]))
                break


def _matches(sentence: str, language: str) -> Iterator[re.Match[str]]:
    plain = " ".join(sentence.casefold().split())
    asked = ASKED.search(plain) is not None and not _WISHED.match(plain)
    if len(plain) > LONGEST or asked or language not in STEPS:
        return
    for pattern in _patterns(language):
        found = pattern.fullmatch(plain.rstrip(" .!?。"))
        if found is not None:
            yield found


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    leads = rf"(?:(?:{LEADS})[\s,:–-]+)*"  # noqa: RUF001
    tail = rf"(?:[\s,;–-]+(?:{ASIDES}))*(?:[\s,;–-]+(?P<why>(?:{REASONS})\s.+))?"  # noqa: RUF001
    filled = (
        pattern.replace("STEP", "(?P<step>[^,;:]{2,80}?)").replace("DAY", "(?P<day>.{1,40}?)")
        for pattern in STEPS[language]
    )
    return tuple(re.compile(f"{leads}{one}{tail}") for one in filled)


def _day(phrase: str, scene: Scene) -> date | None:
    """Give the day, where the phrase is one and nothing else."""
    found = days_in(phrase, scene)
    if len(found) != 1:
        return None
    start, end, day = found[0]
    beside = phrase[:start] + phrase[end:]
    return None if any(letter.isalnum() for letter in beside) else day
