"""What a phrase says beside itself: the verb or the wish inside it, the "not" in its gap, its accent."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.reading.phrases import Found, find
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# Longer phrases with these hide a verb that is inside them.
_PROMISED = {"will", "move", "state", "speaker", "owns", "mark", "reopen", "cancel"}
_MOODS = {"maybe", "heard", "will", "missed", "cancel"}
_WISHED = {"reopen", "move", "moretime", "mark", "cancel", "remind", "stop", "assign", "add"}
_BARE = {"eta", "it", "place", "both", "all", "rest"}


def accented(found: Found, items: Sequence[Item]) -> Found:
    """Hear the yes in "sí", which without its accent is "if"."""
    written = any(edge[0] == "=" for edge in items[found.start].edges if edge) if items else False
    if {"yes", "if"} <= set(found.tags) and written:
        return replace(found, tags=tuple(tag for tag in found.tags if tag != "if"))
    return found


def overheard(items: Sequence[Item], found: Sequence[Found], scene: Scene) -> set[str]:
    """Hear the "not" that a phrase's gap ran over ("vrijdag gaat niet lukken")."""
    passed = {p for f in found if _PROMISED.intersection(f.tags) for p in f.passed}
    return {"not" for p in passed if items[p].low in scene.grammar.roles.negatives}


def polite(items: Sequence[Item], found: Sequence[Found], scene: Scene) -> set[str]:
    """Hear the wish inside a longer phrase ("puedes reabrirla", "kun je die verzetten")."""
    tree = scene.grammar.phrases
    longer = [f for f in found if f.end - f.start > 1 and not _WISHED.isdisjoint(f.tags)]
    words = (item for f in longer for item in items[f.start : f.end])
    if any("wish" in tree.get(item.low, {}).get("", ()) for item in words):
        return {"wish"}
    openings = (find(tree, items[f.start : f.end - 1]) for f in longer)
    return {"wish" for opening in openings if any("wish" in f.tags for f in opening)}


def standing(items: Sequence[Item], tags: Collection[str], scene: Scene) -> set[str]:
    """Hear that tasks are done where "están" is all that is said of them ("la 5 y la 8 están")."""
    said = [i for i in items if i.kind != "mark" and not (i.when and i.when.past)]
    if not said or said[-1].low not in scene.grammar.roles.standing or set(tags) - _BARE:
        return set()
    known = scene.grammar.sets["filler"]
    counts = {"@n", "@ord"}
    plain = all(
        item.kind != "word" or item.low in known or counts & set(item.edges) for item in said
    )
    return {"done"} if plain and not any(item.when for item in said) else set()


def inverted(items: Sequence[Item], found: Sequence[Found], scene: Scene) -> set[str]:
    """Hear the verb itself where "sollte Markus" stands inside a sentence and asks nothing."""
    tree = scene.grammar.phrases
    return {
        tag
        for f in found
        if "asks" in f.tags and f.start > 0
        for tag in tree.get(items[f.start].low, {}).get("", ())
    }


def inner(items: Sequence[Item], found: Sequence[Found], scene: Scene) -> set[str]:
    """Hear what is done inside a longer phrase of mood ("müsste schon erledigt sein")."""
    tree = scene.grammar.phrases
    if scene.grammar.language == "en":
        return set()
    inside = (
        edge
        for f in found
        if f.end - f.start > 1 and not _MOODS.isdisjoint(f.tags)
        for item in items[f.start : f.end]
        for edge in item.edges
    )
    tags = {tag for edge in inside for tag in tree.get(edge, {}).get("", ())}
    return {tag for tag in tags if tag == "done" or tag.startswith("deed.")}
