"""What a text is read against: the tasks shown, the people, the day, the language."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.days import Said
from bot.reading.grammar import Grammar
from bot.reading.model import PersonWords, TaskWords
from bot.reading.tokens import fold

# Where English is spoken, "5.12" is no date.
_WITHOUT_DOTS = {
    "US",
    "GB",
    "IE",
    "CA",
    "AU",
    "NZ",
    "IN",
    "ZA",
    "SG",
    "PH",
    "MY",
    "HK",
    "NG",
    "KE",
    "JP",
}


@dataclass(frozen=True)
class Scene:
    """All that a reading depends on beside the text.

    `tasks` may be named; `about` are the numbers that a text without any name speaks of.
    """

    tasks: tuple[TaskWords, ...]
    about: tuple[int, ...]
    people: tuple[PersonWords, ...]
    sender: str
    said: Said
    grammar: Grammar
    key: str | None

    @cached_property
    def shown(self) -> frozenset[int]:
        """The numbers that were shown."""
        return frozenset(task.number for task in self.tasks)

    @cached_property
    def by_number(self) -> dict[int, TaskWords]:
        """The tasks by number."""
        return {task.number: task for task in self.tasks}

    @property
    def dots(self) -> bool:
        """Whether "5.12." is a date: by the language, or by the country of who writes English."""
        country = self.said.country
        return self.grammar.dots or (country is not None and country not in _WITHOUT_DOTS)

    @cached_property
    def called(self) -> frozenset[str]:
        """The words by which people are called."""
        return frozenset(word for person in self.people for word in fold(person.name).split())

    @property
    def single(self) -> int | None:
        """The one task that a bare word is about."""
        return self.about[0] if len(self.about) == 1 else None


def day_first(locale: str) -> bool | None:
    """Say whether "12/5" is the 12th of May there; `None` where people write both ways."""
    language, _, country = locale.replace("-", "_").partition("_")
    if country in {"US", "PH", "FM", "PW"} or (language == "en" and not country):
        return False
    if language == "ja":
        return False
    return None if country == "CA" else True


def names_of(people: Sequence[PersonWords], email: str) -> list[str]:
    """List the names by which somebody may sign: whole, first, initials."""
    for person in people:
        if person.email.lower() == email.lower():
            words = person.name.split()
            return [person.name, *words, "".join(word[:1] for word in words), *_initial(words)]
    return []


def _initial(words: Sequence[str]) -> list[str]:
    return [words[0][:1], f"{words[0]} {words[-1][:1]}"] if len(words) > 1 else []
