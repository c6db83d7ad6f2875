"""A title's own verb: what a phrase says of other tasks, it does not say of the one that asks for just that.

"Blocked" is a hindrance, but of the task "Block legacy logins" it says that it is done; a
"sync" is a meeting, but not in "Stop the overnight sync".
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.reading.inflection import pasts_of
from bot.reading.naming import Title, title_words
from bot.reading.phrases import Found
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# What a title's own verb may not say of its task.
_OTHERWISE = {
    "block",
    "not",
    "stop",
    "undo",
    "going",
    "open",
    "remind",
    "cancel",
    "freed",
    "add",
    "reopen",
    "help",
}
# What a word says although it stands in the title.
_KEPT = {"done", "state", "not", "yes", "no", "cancel", "part", "it"}


_SAID = {"done", "state"}
# So near behind a participle at the beginning stands the verb of its noun.
_NEAR = 3


def owned(
    found: Sequence[Found], items: Sequence[Item], numbers: Collection[int], scene: Scene
) -> list[Found]:
    """Hear the phrases of a clause about `numbers` as these tasks' titles mean them."""
    titles = [
        title_words(scene.by_number[number].title, scene.grammar.language) for number in numbers
    ]
    families = {f"deed.{family}" for title in titles for family in title.families}
    verbs = {title.lows[0] for title in titles if title.lows[0] in title.verb_words}
    names = {name for title in titles for name in title.names} - verbs
    pasts = (
        {form for title in titles for form in pasts_of(title.lows[0])}
        if scene.grammar.verb_edges
        else set()
    )
    said = not names.isdisjoint(item.low for item in items)
    heard: list[Found] = []
    for one in found:
        words = {item.low for item in items[one.start : one.end]}
        tags = one.tags
        if _is_stalled(one, items, scene) and not said:
            tags = ("block",)  # "parado" of "Desligar o servidor"
        if families & set(tags) and not set(tags) & {"done", "assign"}:
            tags = tuple(tag for tag in tags if tag not in _OTHERWISE)
        tags = _said_plainly(one, tags, items, families if said else set(), scene)
        if {"cancel", "block"} & set(tags) and not pasts.isdisjoint(words):
            tags = ("deed.own",)
        if one.end - one.start > 1:
            tags = (*tags, *_hidden(items[one.start], tags, titles, scene))
        if families & {tag.replace("act.", "deed.") for tag in tags}:
            tags = tuple(tag for tag in tags if tag != "meet")
        if "deed.move" in families & set(tags):
            tags = tuple(tag for tag in tags if tag not in {"move", "slipping", "until"})
        if _is_adjective(items, one, scene):
            tags = tuple(tag for tag in tags if not tag.startswith("deed.") and tag not in _SAID)
        if words <= names:
            tags = tuple(tag for tag in tags if tag in _KEPT or tag.startswith(("deed.", "act.")))
        if tags:
            heard.append(replace(one, tags=tags))
    return heard


def _is_stalled(one: Found, items: Sequence[Item], scene: Scene) -> bool:
    """Whether a word that says what is stopped says as well that it stands still."""
    return "block" in one.tags and items[one.start].low in scene.grammar.roles.stalls


def own_deeds(
    items: Sequence[Item], found: Sequence[Found], numbers: Collection[int], scene: Scene
) -> list[Found]:
    """Hear the past of the verb that a title begins with, where no table knows it ("Lodged it")."""
    if not scene.grammar.verb_edges:
        return []
    asked = ("asks",)  # "the keys are revoked" asks nothing
    covered = {place for f in found if f.tags != asked for place in range(f.start, f.end)}
    pasts = {
        form
        for number in numbers
        for form in pasts_of(title_words(scene.by_number[number].title, "en").lows[0])
    }
    return [
        Found(place, place + 1, ("deed.own",))
        for place, item in enumerate(items)
        if place not in covered and item.low in pasts
    ]


def _said_plainly(
    one: Found,
    tags: tuple[str, ...],
    items: Sequence[Item],
    families: Collection[str],
    scene: Scene,
) -> tuple[str, ...]:
    """Hear "closed on Friday" and "has started" of the tasks that ask for just that, or by number."""
    if not {"away", "begun"} & set(tags):
        return tags
    place = one.start if "away" in tags else one.end - 1
    alone: tuple[str, ...] = scene.grammar.phrases.get(items[place].low, {}).get("", ())
    if not set(alone).isdisjoint(families):
        return alone
    numbered = "away" in tags and one.start > 0 and items[one.start - 1].kind == "task"
    return alone if numbered and "done" in alone else tags


def _hidden(item: Item, tags: Sequence[str], titles: Sequence[Title], scene: Scene) -> list[str]:
    """Find the title's verb within a phrase that says another thing ("send it" as "give it to")."""
    alone: tuple[str, ...] = scene.grammar.phrases.get(item.low, {}).get("", ())
    families = {family for title in titles for family in title.families}
    kinds = ("act", "deed") if "meet" in tags else ("act",)  # "blocked the …"
    acts = {f"{kind}.{family}" for kind in kinds for family in families}
    return [tag for tag in alone if tag in acts and tag not in tags]


def _is_adjective(items: Sequence[Item], one: Found, scene: Scene) -> bool:
    """Whether a participle belongs to a noun ("the complete set", "signed copies are fine")."""
    if one.end >= len(items):
        return False
    after, tables = items[one.end], scene.grammar
    roles, sets = tables.roles, tables.sets
    small = (sets["filler"], sets["prep"], roles.title_courtesy, roles.excepting)
    noun = after.kind == "word" and not any(after.low in words for words in small)
    if one.end - one.start != 1 or not noun:
        return noun and items[one.end - 1].low in roles.intensifiers
    if one.start and items[one.start - 1].low in roles.articles:
        return True
    later = items[one.end + 1 : one.end + 1 + _NEAR]
    return one.start == 0 and any(item.low in roles.auxiliaries for item in later)
