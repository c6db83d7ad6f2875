"""What stands behind a verb, or around it, where words are not written apart."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.phrases import Found, find
from bot.reading.scene import Scene
from bot.reading.tokens import Item

_WISHES = {"move", "remind", "wish", "will", "moretime", "cancel", "reopen"}
_REASONS = {"not", "no", "maybe", "heard", "if", "yes", "missed", "past"}


def is_inside(found: Found, items: Sequence[Item]) -> bool:
    """Whether "済" or "完" is a part of another word ("決済", "完全")."""
    before = items[found.start - 1] if found.start else None
    if found.end - found.start != 1 or items[found.start].low not in {"済", "完"}:
        return False
    after = items[found.end] if found.end < len(items) else None
    beside = before if items[found.start].low == "済" else after
    return beside is not None and beside.kind == "sign" and beside.low >= "\u3400"


def under_way(items: Sequence[Item], found: Sequence[Found]) -> list[Found]:
    """Hear that a verb goes on where "中" stands behind it ("設置中です")."""
    return [
        Found(f.end, f.end + 1, ("going",))
        for f in found
        if any(tag.startswith("act.") for tag in f.tags)
        and [item.low for item in items[f.end : f.end + 1]] == ["中"]
        and not {item.low for item in items[f.end + 1 : f.end + 2]} & {"の", "に", "止"}
    ]


def wished(found: Found, items: Sequence[Item]) -> Found:
    """Hear in "決めたい" what is wished, and not "決めた", which has been."""
    after = items[found.end].low if found.end < len(items) else ""
    if after != "い" or items[found.end - 1].low != "た":
        return found
    tags = (tag.replace("deed.", "act.") for tag in found.tags if tag != "done")
    return replace(found, tags=tuple(tags))


def unfinished(items: Sequence[Item], found: Sequence[Found], scene: Scene) -> set[str]:
    """Hear the condition in what follows a past directly ("終わりましたら", "送付した後")."""
    roles = scene.grammar.roles
    for f in found:
        said = any(tag.partition(".")[0] in {"done", "deed"} for tag in f.tags)
        after = [item.low for item in items[f.end : f.end + 2]]
        follows = (
            bool(after)
            and "".join(after) != "らし"
            and (after[0] in roles.after_past or "".join(after) in roles.after_past)
        )
        if said and follows and items[f.end - 1].low in roles.past_endings:
            return {"if"}
    return set()


def with_last(found: Found, items: Sequence[Item], scene: Scene) -> Found:
    """Hear both deeds of a phrase that ends in a second one ("押印のうえ返送いたしました")."""
    if not any(tag.startswith("deed.") for tag in found.tags):
        return found
    for place in range(found.start + 1, found.end - 1):
        last = find(scene.grammar.phrases, items[place : found.end])[:1]
        if last and last[0].start == 0 and last[0].end == found.end - place:
            more = tuple(tag for tag in last[0].tags if tag.startswith("deed."))
            return replace(found, tags=tuple(dict.fromkeys((*found.tags, *more))))
    return found


def with_nouns(found: Sequence[Found], nouns: Sequence[Found]) -> list[Found]:
    """Put the verbs of the titles' nouns in the place of what else they would say ("回答します" tells nobody)."""
    places = {place for f in nouns for place in range(f.start, f.end)}
    kept = [f for f in found if places.isdisjoint(range(f.start, f.end))]
    return sorted((*kept, *nouns), key=lambda f: f.start)


def without_talks(items: Sequence[Item], found: Sequence[Found], titles: str) -> list[Found]:
    """Leave out the talks that a title asks for: there "説明会" is the task."""
    heard: list[Found] = []
    for f in found:
        own = "meet" in f.tags and ends_word("".join(i.low for i in items[f.start : f.end]), titles)
        tags = tuple(tag for tag in f.tags if tag != "meet") if own else f.tags
        if tags:
            heard.append(replace(f, tags=tags))
    return heard


def ends_word(word: str, titles: str) -> bool:
    """Whether titles have a word that ends so, and no longer one alone ("会議" of "会議室")."""
    _, found, rest = titles.partition(word)
    return bool(found) and not "\u3400" <= rest[:1] <= "\u9fff"


def without_reasons(items: Sequence[Item], found: Sequence[Found]) -> list[Found]:
    """Leave out the moods of the reason before a wish ("手が離せないので金曜に …")."""
    lows = [item.low for item in items]
    ends = [p for p in range(1, len(lows) - 1) if lows[p - 1 : p + 1] == ["の", "で"]]
    if not ends:
        return list(found)
    wish = any(f.start > ends[0] and _WISHES.intersection(f.tags) for f in found)
    heard: list[Found] = []
    for f in found:
        before = wish and f.end <= ends[0] + 1 and _REASONS.issuperset(f.tags)
        heard.append(replace(f, tags=("filler",)) if before else f)
    return heard
