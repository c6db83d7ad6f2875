"""What English writes short: "the form's sent", "IT", "12: y, 14: n"."""

from collections.abc import Sequence

from bot.reading.naming import title_words
from bot.reading.scene import Scene
from bot.reading.tokens import Item

_NODS = {"y": "yes", "n": "no", "na": "n/a"}


def spelled_out(items: list[Item], text: str) -> list[Item]:
    """Tell the department from "it", and "y" and "n" beside a number from letters."""
    _name_departments(items, text)
    _spell_nods(items)
    return items


def part_verbs(items: Sequence[Item], scene: Scene) -> list[Item]:
    """Part "Friday's" and "the form's" into the day or the title's word and "is"."""
    parted: list[Item] = []
    for place, item in enumerate(items):
        word = item.low.removesuffix("'s")
        if word != item.low and (_is_day(word, scene) or _has_verb(word, items, place, scene)):
            parted.append(Item("word", word, item.start, item.end - 2, (word,)))
            parted.append(Item("word", "'s", item.end - 2, item.end, ("'s", "is")))
        else:
            parted.append(item)
    return parted


def _is_day(word: str, scene: Scene) -> bool:
    weekday = "@wd" in scene.grammar.lexicon.get(word, ((), None))[0]
    return weekday or "" in scene.grammar.dates.get(word, {})


def _has_verb(word: str, items: Sequence[Item], place: int, scene: Scene) -> bool:
    """Whether a title's word goes on with a verb ("form's gone") and owns nothing ("form's owner")."""
    tables = scene.grammar
    after = items[place + 1].low if place + 1 < len(items) else ""
    if after not in tables.phrases and after not in tables.sets["filler"]:
        return False
    return any(word in title_words(task.title, tables.language).names for task in scene.tasks)


def _name_departments(items: Sequence[Item], text: str) -> None:
    """Tell "IT" from "it", but in a text that is all capitals."""
    if text.upper() == text:
        return
    for item in items:
        if item.low == "it" and text[item.start : item.end] == "IT":
            item.low, item.edges = "it-department", ("it-department",)


def _spell_nods(items: Sequence[Item]) -> None:
    """Tell "12: y, 14: n" from letters of a text: behind a number, with nothing after them."""
    for place, item in enumerate(items):
        after = items[place + 1] if place + 1 < len(items) else None
        before = items[place - 1] if place else None
        last = after is None or (after.kind in {"line", "mark"} and after.low != "/")
        apart = after is not None and after.low == "/" and after.start > item.end
        numbered = before is not None and (before.kind == "number" or before.low in {":", "-", "="})
        if item.low in _NODS and numbered and (last or apart):
            item.low, item.edges = _NODS[item.low], (_NODS[item.low],)
