"""Which tasks a text names: by number as shown, by key and number, by its whole title, by words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.reading.grammar import Grammar, grammar
from bot.reading.phrases import find
from bot.reading.scene import Scene
from bot.reading.tokens import Item, elide, itemise

# Words this short must be the same; others may differ by an ending of some letters.
_SHORT = 4
_ENDING = 3
_MOST_NUMBER = 100_000
_SIGNS = {"sign", "kana"}


@dataclass(frozen=True)
class Title:
    """A title's words that name it, and the families of the verbs in it."""

    lows: tuple[str, ...]
    names: tuple[str, ...]
    families: frozenset[str]
    verb_words: frozenset[str]


@lru_cache(maxsize=4096)
def title_words(title: str, language: str) -> Title:
    """Take a title apart once."""
    tables = grammar(language)
    items = elide(itemise(title)) if tables.elides else itemise(title)
    items = [item for item in items if item.kind not in {"mark", "line"}]
    families: set[str] = set()
    verbs: set[str] = set()
    for found in find(tables.phrases, items):
        for tag in found.tags:
            if tag.startswith(("act.", "deed.")):
                families.add(tag.partition(".")[2])
                verbs.update(item.low for item in items[found.start : found.end])
    lows = tuple(item.low for item in items)
    return Title(lows, _naming_words(items, tables), frozenset(families - {"do"}), frozenset(verbs))


def _naming_words(items: Sequence[Item], tables: Grammar) -> tuple[str, ...]:
    words = [item.low for item in items if item.kind not in _SIGNS]
    words = [word for word in words if word not in tables.sets["filler"] or len(words) == 1]
    return (*words, *_bigrams(items))


def _bigrams(items: Sequence[Item]) -> list[str]:
    """Name unspaced titles by their runs of kana and each two neighbouring signs."""
    kana = [item.low for item in items if item.kind == "kana"]
    pairs = [
        one.low + two.low
        for one, two in pairwise(items)
        if one.kind == two.kind == "sign" and one.low >= "\u3400" and two.low >= "\u3400"
    ]
    return kana + pairs


def alike(word: str, other: str) -> bool:
    """Whether two words differ in their ending only, or one is a part of a compound."""
    if word == other:
        return True
    if word[:2] != other[:2] and word[-2:] != other[-2:]:
        return False
    short, long = sorted((word, other), key=len)
    if len(short) < _SHORT:
        return long in {short + "s", short + "es", short + "'s"}
    stem = max(_SHORT, len(short) - 2)
    if long[:stem] == short[:stem] and len(long) - len(short) <= _ENDING:
        return True
    return len(short) > _SHORT and (long.startswith(short) or long.endswith(short))


def find_titles(items: Sequence[Item], scene: Scene) -> list[Item]:
    """Put one item in the place of a title said in full, so that words in it say nothing."""
    starts: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for task in scene.tasks:
        lows = title_words(task.title, scene.grammar.language).lows
        if len(lows) > 1:
            starts.setdefault(lows[0], []).append((task.number, lows))
    result: list[Item] = []
    place = 0
    while place < len(items):
        number, end = _title_at(items, place, starts.get(items[place].low, ()))
        if number is None:
            result.append(items[place])
        else:
            result.append(_task(items[place], items[end - 1], number))
        place = max(end, place + 1)
    return result


def _title_at(
    items: Sequence[Item], place: int, titles: Sequence[tuple[int, tuple[str, ...]]]
) -> tuple[int | None, int]:
    for number, lows in titles:
        end, rest = place, list(lows)
        while rest and end < len(items) and items[end].low in {rest[0], "-", '"', "/"}:
            if items[end].low == rest[0]:
                rest.pop(0)
            end += 1
        if not rest:
            return number, end
    return None, place


def _task(first: Item, last: Item, number: int) -> Item:
    return Item("task", first.low, first.start, last.end, ("@task",), number)


def find_numbers(items: Sequence[Item], scene: Scene) -> list[Item]:
    """Put task items in the place of the numbers that name tasks."""
    result: list[Item] = []
    for place, item in enumerate(items):
        after = items[place + 1] if place + 1 < len(items) else None
        if item.kind == "pair":
            result += _range(item, scene)
        elif item.kind == "number" and item.number is not None:
            _number(result, item, after, scene)
        else:
            result.append(item)
    return result


def _range(item: Item, scene: Scene) -> list[Item]:
    """Read "12-15" and "12/14" where both ends were shown."""
    parts = [int(part) for part in item.low.replace("-", "/").replace(".", "/").split("/")]
    if not scene.shown.issuperset(parts) or "." in item.low:
        return [item]
    first, last = sorted(parts)
    within = parts if "/" in item.low else range(first, last + 1)
    return [_task(item, item, task.number) for task in scene.tasks if task.number in within]


def _number(result: list[Item], item: Item, after: Item | None, scene: Scene) -> None:
    number = item.number
    if number is None:
        return
    before = result[-1] if result else None
    prefixed = _prefix(result, item, scene)
    if not prefixed and not _stands_alone(before, item, after, scene):
        result.append(item)
        return
    if _is_marker(before, after) and number not in scene.shown and not prefixed:
        kind = "own"
    else:
        kind = "task" if number in scene.shown else "lost"
    start = result.pop().start if prefixed and before else item.start
    named = Item(kind, item.low, start, item.end, ("@task", "@n"), number)
    if kind == "own":
        named.edges = ()
    result.append(named)


def _prefix(result: list[Item], item: Item, scene: Scene) -> bool:
    """Whether "#", "task", "T" or the plan's key stands before; a key's dash is taken away."""
    before = result[-1] if result else None
    if before is None:
        return False
    words = scene.grammar.roles.task_words
    if before.low == "#" or before.low in words:
        return before.low not in {"t", "nr", "no"} or before.end == item.start or before.low != "t"
    if before.low == "." and len(result) > 1 and result[-2].low in {"no", "nr", "num"}:
        result.pop()
        return True
    if before.low == "-" and len(result) > 1 and _is_key(result[-2], before, item, scene):
        result.pop()
        return True
    return False


def _is_key(word: Item, dash: Item, item: Item, scene: Scene) -> bool:
    if word.kind != "word" or word.end != dash.start or dash.end != item.start:
        return False
    if word.low in scene.grammar.roles.task_words:
        return True
    return word.low == scene.key.lower() if scene.key else item.number in scene.shown


def _is_marker(before: Item | None, after: Item | None) -> bool:
    """Whether a number stands as a list's numbering does: "2." or "2)" at a line's start."""
    opened = before is None or before.kind == "line"
    return opened and after is not None and after.low in {".", ")"}


def _stands_alone(before: Item | None, item: Item, after: Item | None, scene: Scene) -> bool:
    """Whether a bare number may name a task: no unit, no noun and no "at" beside it."""
    number = item.number
    if number is None or not 0 < number < _MOST_NUMBER:
        return False
    shown = number in scene.shown
    if before and before.end == item.start and before.kind in {"word", "number", "kana"}:
        return False
    if before and before.low in scene.grammar.roles.count_before:
        return False
    if not _goes_on(after, item, scene):
        return False
    if shown:
        return True
    return _opens(before, scene) and after is not None and after.low not in {",", "?"}


def _opens(before: Item | None, scene: Scene) -> bool:
    return (
        before is None
        or before.kind in {"line", "task", "lost"}
        or (
            before.low in {",", ".", ";", "-", "*", "•", "!", "("}
            or before.low in scene.grammar.roles.links
        )
    )


def _goes_on(after: Item | None, item: Item, scene: Scene) -> bool:
    if after is None or after.kind in {"line", "date", "number", "pair"}:
        return True
    if after.kind == "mark":
        return after.low not in {"%", "$", "€", "°", "£"}
    if after.start == item.end and after.kind == "word":
        return False
    low = after.low
    if low in scene.grammar.roles.counted:
        return False
    if not scene.grammar.spaced:
        return True
    return low in scene.grammar.phrases or low in scene.grammar.sets["filler"]


def named_words(items: Sequence[Item], scene: Scene) -> dict[int, dict[int, float]]:
    """Match words with titles: task number → places of its title's words, and how well each fits."""
    said = [item.low for item in items if item.kind in {"word", "number", "kana", "pair"}]
    said += _bigrams(items)
    matched: dict[int, dict[int, float]] = {}
    for task in scene.tasks:
        names = title_words(task.title, scene.grammar.language).names
        fits = {place: _fit(name, said) for place, name in enumerate(names)}
        places = {place: fit for place, fit in fits.items() if fit}
        if places:
            matched[task.number] = places
    return matched


def _fit(name: str, said: Sequence[str]) -> float:
    """Weigh the best match of a title's word: itself, inflected, or part of a compound."""
    if name in said:
        return 1.0
    likes = [word for word in said if alike(word, name)]
    if not likes:
        return 0.0
    return 0.9 if any(word[:3] == name[:3] for word in likes) else 0.5
