"""What stands before a number and makes it a task's: "#", "task", "no.", the plan's key."""

from collections.abc import Sequence

from bot.reading.scene import Scene
from bot.reading.tokens import Item

_SIGNS = {"?", ":", "-", "="}


def prefixed(result: list[Item], item: Item, scene: Scene) -> bool:
    """Whether "#", "task", "T" or the plan's key stands before; a key's dash is taken away."""
    before = result[-1] if result else None
    if before is None or _denies(result):
        return False
    words = scene.grammar.roles.task_words
    if before.low == "#" or before.low in words:
        return before.low not in {"t", "nr", "no"} or before.end == item.start or before.low != "t"
    shortened = before.low == "." and len(result) > 1 and result[-2].low in {"no", "nr", "num"}
    keyed = before.low == "-" and len(result) > 1 and _is_key(result[-2], before, item, scene)
    if shortened or keyed:
        result.pop()
    return shortened or keyed


def _denies(result: Sequence[Item]) -> bool:
    """Whether "no" answers the task before it ("12 yes 14 no 15 yes", "14? no. 15? Friday")."""
    before = result[:-1] if result[-1].low == "." else result
    if not before or before[-1].low != "no":
        return False
    answered = before[-3:-2] if len(before) > 1 and before[-2].low in _SIGNS else before[-2:-1]
    return bool(answered) and answered[0].kind in {"task", "lost"}


def _is_key(word: Item, dash: Item, item: Item, scene: Scene) -> bool:
    if word.kind != "word" or word.end != dash.start or dash.end != item.start:
        return False
    if word.low in scene.grammar.roles.task_words:
        return True
    return word.low == scene.key.lower() if scene.key else item.number in scene.shown


def is_marker(before: Item | None, after: Item | None) -> bool:
    """Whether a number stands as a list's numbering does: "2." or "2)" at a line's start."""
    opened = before is None or before.kind == "line"
    return opened and after is not None and after.low in {".", ")"}
