"""Who is named: by first, last or whole name, by address; the speaker by "me"."""

from collections.abc import Sequence
from functools import lru_cache

from bot.reading.model import PersonWords
from bot.reading.phrases import Tree, find, grow
from bot.reading.scene import Scene
from bot.reading.tokens import Item, fold

_POLITE = ("さん", "様", "さま", "氏", "くん")


def find_people(items: Sequence[Item], text: str, scene: Scene) -> list[Item]:
    """Put one item in the place of each name or address."""
    tree = _names(scene.people, spaced=scene.grammar.spaced)
    result: list[Item] = []
    place = 0
    for found in find(tree, items):
        part = items[found.start : found.end]
        if not _is_name(part, items, found.start, text, scene):
            continue
        emails = tuple(scene.people[int(tag)].email for tag in found.tags)
        result += [*items[place : found.start], _person(part, emails)]
        place = found.end
    result += items[place:]
    return [_addressed(item, scene) for item in result]


def _person(part: Sequence[Item], emails: tuple[str, ...]) -> Item:
    owns = part[-1].low.endswith("'s")
    edges = ("@person's", "@person") if owns else ("@person",)
    return Item("person", part[0].low, part[0].start, part[-1].end, edges, emails=emails)


def _addressed(item: Item, scene: Scene) -> Item:
    if item.kind != "email":
        return item
    known = tuple(p.email for p in scene.people if p.email.lower() == item.low)
    return Item("person", item.low, item.start, item.end, ("@person",), emails=known)


@lru_cache(maxsize=512)
def _names(people: tuple[PersonWords, ...], *, spaced: bool) -> Tree:
    return grow(
        {str(place): _ways(person.name, spaced=spaced) for place, person in enumerate(people)},
        split=not spaced,
    )


def _ways(name: str, *, spaced: bool) -> list[str]:
    """List how somebody is called: "Ben Carver", "Ben", "Carver", "Ben C", "Ben's"."""
    words = [word for word in fold(name).replace("|", " ").split() if word.strip(".")]
    if not words:
        return []
    ways = [" ".join(words), *(word for word in words if len(word) > 1)]
    if len(words) > 1:
        ways += [f"{words[0]} {words[-1][0]}", f"{words[0]} {words[-1]}", f"{words[-1]} {words[0]}"]
        ways += [] if spaced else ["".join(words), *_single(words)]
    if len(words) == 3:  # noqa: PLR2004 - "Jun Hao Lim" is called Jun Hao
        ways.append(" ".join(words[:2]))
    ways = [way.replace("-", " - ") for way in ways]  # "Marc-André" is three items
    return ways + [f"{way}'s" for way in ways] if spaced else ways


def _single(words: Sequence[str]) -> list[str]:
    """List names of one sign with what tells them from a common word ("原さん")."""
    return [word + polite for word in words if len(word) == 1 for polite in _POLITE]


def _is_name(
    part: Sequence[Item], items: Sequence[Item], start: int, text: str, scene: Scene
) -> bool:
    """Whether a word that is also a common one ("mark", "will") is meant as a name."""
    low = part[0].low.removesuffix("'s")
    if len(part) > 1 or not scene.grammar.spaced:
        return True
    if low not in scene.grammar.known and low not in scene.grammar.sets["filler"]:
        return True
    if not text[part[0].start].isupper():
        return False
    after = items[start + 1].low if start + 1 < len(items) else ""
    if after in scene.grammar.roles.auxiliaries | scene.grammar.roles.modals:
        return True
    return start > 0 and items[start - 1].low not in {".", "\n", "!", "?", "-", "*"}
