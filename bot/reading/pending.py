"""Answers to an open question: "yes", "the first", "neither", "only the second", "both"."""

from collections.abc import Sequence

from bot.reading.grammar import enter
from bot.reading.model import Action, Option, Pending, Reading
from bot.reading.phrases import find
from bot.reading.quantities import is_last
from bot.reading.scene import Scene
from bot.reading.tokens import Item
from storage.kinds import Do

_MOST_WORDS = 8
_BOTH = 2


def answer_pending(pending: Pending, items: Sequence[Item], scene: Scene) -> Reading | None:
    """Read a short answer to an open question; `None` where the text is something else."""
    words = [
        item
        for item in enter(list(items), scene.grammar)
        if item.kind not in {"mark", "line"} or item.low in "👍✅✔❌"
    ]
    if not words or len(words) > _MOST_WORDS:
        return None
    choices = [option for option in pending.options if option.actions]
    tags = {tag for found in find(scene.grammar.phrases, words) for tag in found.tags}
    if tags - {
        "yes",
        "no",
        "none",
        "not",
        "both",
        "all",
        "place",
        "wish",
        "thanks",
        "filler",
        "except",
        "eta",
        "tag",
    }:
        return None
    if _strange(words, scene):
        return None
    return _chosen(choices, words, tags, scene)


def _strange(words: Sequence[Item], scene: Scene) -> bool:
    return any(
        item.low not in scene.grammar.phrases
        and item.low not in scene.grammar.sets["filler"]
        and "@ord" not in item.edges
        and "@n" not in item.edges
        for item in words
    )


def _chosen(
    choices: Sequence[Option], words: Sequence[Item], tags: set[str], scene: Scene
) -> Reading | None:
    said = " ".join(item.low for item in words)
    if tags & {"no", "none"} or "neither" in said.split():
        return Reading(
            (Action(Do.NOTHING, words=said),),
            why=(f"{said}: none of what was offered",),
            answers=True,
        )
    place = _place(words, len(choices), scene)
    if place is not None and 0 <= place < len(choices):
        return Reading(
            choices[place].actions, why=(f"{said}: the answer offered there",), answers=True
        )
    if tags & {"both", "all"} and (len(choices) == _BOTH or "all" in tags):
        actions = tuple(action for option in choices for action in option.actions)
        return Reading(actions, why=(f"{said}: all that was offered",), answers=True)
    positive = "yes" in tags or "👍" in said or "✅" in said or "ok" in said.split()
    if positive and len(choices) == 1:
        return Reading(choices[0].actions, why=(f"{said}: yes to what was offered",), answers=True)
    return None


def _place(words: Sequence[Item], count: int, scene: Scene) -> int | None:
    """Find the place of the option that is meant, from 0."""
    for item in words:
        if is_last(item, scene):
            return count - 1
        if "@ord" in item.edges and item.number:
            return item.number - 1
    return None
