"""All, both, none, the rest, the first two: tasks that are counted and not named."""

from collections.abc import Sequence

from bot.reading.clause import Clause, strangers
from bot.reading.memory import Memory, Target
from bot.reading.phrases import Found
from bot.reading.scene import Scene
from bot.reading.tokens import Item

_BOTH = 2
# What tables give for "last".
_LAST = 99


def quantified(clause: Clause, scene: Scene, memory: Memory) -> Target | None:
    """Find the tasks that a clause counts; `None` where it counts none."""
    about = scene.about
    if len(about) == 1 or (clause.has("both") and len(clause.groups) == _BOTH):
        return None
    if clause.has("rest"):
        rest = tuple(n for n in about if n not in memory.named)
        sure = bool(memory.named) and bool(rest) and _counts(clause, "rest", len(rest))
        return Target(rest, by="all") if sure else Target(doubtful=about)
    if clause.has("both") and not _is_of_others(clause, scene):
        return _both(about, memory)
    if clause.has("place") and not _is_of_others(clause, scene, "place"):
        return placed(clause, about, scene)
    return _whole(clause, about, memory, scene)


def _whole(clause: Clause, about: tuple[int, ...], memory: Memory, scene: Scene) -> Target | None:
    """Read "all" and "none"."""
    near = memory.last and clause.joined and clause.sentence == memory.sentence
    relates = clause.items[0].low in scene.grammar.roles.relatives
    if near and (_is_adverb(clause) or relates):
        return Target(memory.last, by="before")
    if not clause.has("all", "none") or clause.named:
        return None
    mark = "all" if clause.has("all") else "none"
    return Target(about, by="all") if _counts(clause, mark, len(about)) else Target(doubtful=about)


def _is_of_others(clause: Clause, scene: Scene, tag: str = "both") -> bool:
    """Whether other things than tasks are counted ("confirmed with both depots", "our second hotel")."""
    found = clause.first(tag)
    return found is not None and bool(
        strangers(clause, scene, found.end, found.end + 1, strict=True)
    )


def _is_adverb(clause: Clause) -> bool:
    """Whether "all" only strengthens what is said of one task ("…, all approved")."""
    found = clause.first("all")
    return found is not None and "filler" in found.tags and not clause.has("done", "both", "rest")


def _both(about: tuple[int, ...], memory: Memory) -> Target:
    """Read "both": the two just spoken of, else the two there are."""
    if len(memory.last) == _BOTH:
        return Target(memory.last, by="before")
    return Target(about, by="all") if len(about) == _BOTH else Target(doubtful=about)


def _counts(clause: Clause, tag: str, count: int) -> bool:
    """Whether a number that was said with "all" or "the other" is how many there are."""
    found = clause.first(tag)
    if found is None:
        return True
    said = [i.number for i in clause.items[found.start : found.end] if i.number is not None]
    return all(number in {1, count} for number in said)  # "every one of them"


def placed(clause: Clause, about: Sequence[int], scene: Scene) -> Target:
    """Read "the first two", "the last one", in the order shown; both, where both are said."""
    several = [_placed(clause, found, about, scene) for found in clause.spans("place")]
    if len(several) > 1 and all(target.sure for target in several):
        return Target(tuple(dict.fromkeys(n for t in several for n in t.numbers)), by="words")
    return several[0] if several else Target(doubtful=tuple(about))


def is_last(item: Item, scene: Scene) -> bool:
    """Whether a word is the last in the order shown ("the latter", "la última")."""
    return item.low in scene.grammar.roles.lasts or ("@ord" in item.edges and item.number == _LAST)


def _placed(clause: Clause, found: Found, about: Sequence[int], scene: Scene) -> Target:
    items = clause.items[found.start : found.end]
    count = next((i.number for i in items if "@n" in i.edges and i.number), 1)
    lows = {item.low for item in items}
    ordinal = next((i.number for i in items if "@ord" in i.edges and i.number), None)
    if "目" in lows:  # "2つ目" is the second
        count, ordinal = 1, count
    if count >= len(about) or not items:
        return Target(doubtful=tuple(about))
    if any(is_last(item, scene) for item in items):
        return Target(tuple(about[-count:]), by="words")
    if count == 1 and ordinal:
        ok = ordinal <= len(about)
        return Target((about[ordinal - 1],), by="words") if ok else Target(doubtful=tuple(about))
    return Target(tuple(about[:count]), by="words")


def named_tasks(clauses: Sequence[Clause], scene: Scene) -> set[int]:
    """Collect the tasks that a message names, so that "the rest" is the others."""
    named: set[int] = set()
    for clause in clauses:
        if clause.has("rest"):
            continue
        named.update(item.number for item in clause.numbers if item.number in scene.shown)
        for words in clause.groups:
            named.update(words if len(words) == 1 else ())
        if clause.has("place") and not clause.numbers:
            named.update(placed(clause, scene.about, scene).numbers)
        if len(clause.named) == 1 and not clause.numbers:
            named.update(clause.named)
    return named
