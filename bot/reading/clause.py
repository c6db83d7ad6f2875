"""One clause: its items, the phrases in it, the tasks that its words may name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.reading.echoes import accented, inner, inverted, overheard, polite, standing
from bot.reading.endings import (
    is_inside,
    under_way,
    unfinished,
    wished,
    with_last,
    with_nouns,
    without_reasons,
    without_talks,
)
from bot.reading.naming import alike, mentions, named_words, title_words, unheard_verb
from bot.reading.nouns import own_nouns
from bot.reading.owned import own_deeds, owned
from bot.reading.phrases import Found, find
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# Words in these phrases name no task ("everything on the list").
_NAMELESS = {
    "all", "rest", "both", "none", "thanks", "status", "mine", "help", "stop", "undo", "keep", "tell", "mark",
}  # fmt: skip
_NEAR = 3  # so near before a place stands its preposition


@dataclass
class Clause:
    """A part of a sentence that says one thing.

    `joined` is what stands before it: "" (a sentence's beginning), "," or "and"
    or "but"; `sign` is the mark itself ("→", ":"). `asked`: it ends with a question mark; `headed`: with a colon; `led`: a heading with one was taken in; `upto` is
    the place where its sentence ends, `since` where it begins. `groups` are the words of several parts that each
    name a task.
    """

    items: list[Item]
    found: list[Found]
    sentence: int
    line: int
    joined: str = ""
    sign: str = ""
    asked: bool = False
    headed: bool = False
    led: bool = False
    upto: int = 0
    since: int = 0
    tags: frozenset[str] = frozenset()
    named: dict[int, dict[int, float]] = field(default_factory=dict)
    groups: list[dict[int, dict[int, float]]] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.items[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return max(item.end for item in self.items)

    def spans(self, tag: str) -> Iterator[Found]:
        """The phrases with a tag, or of a tag's family."""
        family = tag + "."
        for found in self.found:
            for other in found.tags:
                if other == tag or other.startswith(family):
                    yield found
                    break

    def first(self, tag: str) -> Found | None:
        """The first phrase with a tag."""
        if tag not in self.tags:
            return None
        return next(self.spans(tag), None)

    def has(self, *tags: str) -> bool:
        """Whether one of the tags is there."""
        return not self.tags.isdisjoint(tags)

    @property
    def dates(self) -> list[Item]:
        """The dates that may be meant, gone by ones left out."""
        return [item for item in self.items if item.when and not item.when.past]

    @property
    def numbers(self) -> list[Item]:
        """The items that name a task, shown or not."""
        return [item for item in self.items if item.kind in {"task", "lost", "own"}]


def make_clause(items: list[Item], sentence: int, line: int, scene: Scene) -> Clause:
    """Find the phrases and the tasks' words among the items."""
    found = find(scene.grammar.phrases, items)
    named = named_words(_naming(items, found), scene)
    if named:
        found = find(scene.grammar.phrases, items, mentions(items, named, scene))
    found = _with_unheard(items, _with_parted(items, found, scene), scene)
    if scene.grammar.spaced:
        meant = _meant(items, named, scene)
        found = owned(found, items, meant, scene)
        found = [*found, *own_deeds(items, found, meant, scene)]
    if not scene.grammar.spaced:
        found = without_talks(items, found, _titles(items, named, scene))
        found = [wished(f, items) for f in found if not is_inside(f, items)]
        found = [with_last(f, items, scene) for f in found]
        found = with_nouns(found, own_nouns(items, _meant(items, named, scene), scene))
        found = without_reasons(items, [*found, *under_way(items, found)])
    found = [accented(f, items) for f in found]
    tags = {tag for f in found for tag in f.tags}
    tags |= (
        overheard(items, found, scene) | inverted(items, found, scene) | inner(items, found, scene)
    )
    tags |= polite(items, found, scene) | standing(items, tags, scene)
    tags |= unfinished(items, found, scene)
    if "managed" in tags:
        tags |= {tag.replace("act.", "deed.") for tag in tags if tag.startswith("act.")}
    tags |= {tag.partition(".")[0] for tag in tags}
    return Clause(items, found, sentence, line, tags=frozenset(tags), named=named)


def _with_parted(items: Sequence[Item], found: list[Found], scene: Scene) -> list[Found]:
    """Hear a verb whose part stands behind ("kijk ik maandag na" is "nakijken")."""
    known, small = scene.grammar.parted, scene.grammar.sets["prep"]
    last = next((item for item in reversed(items) if item.kind == "word"), None)
    heard = [
        (Found(place, place + 1, (tag,)), behind)
        for place, item in enumerate(items)
        for part, tag in known.get(item.low, ())
        for behind in range(place + 1, len(items))
        if items[behind].low == part and (part not in small or items[behind] is last)
    ]
    parts = {behind for verb, behind in heard if verb.tags[0].startswith("act.")}
    # "Ik werk het af" has not been: the part says nothing by itself.
    whole = [f for f in found if f.end - f.start > 1 or f.start not in parts]
    return sorted((*whole, *(verb for verb, _ in heard)), key=lambda f: f.start)


def _with_unheard(items: Sequence[Item], found: list[Found], scene: Scene) -> list[Found]:
    """Hear the past of a title's verb that no table knows ("opgekuist" of "Leveranciers opkuisen")."""
    covered = {place for f in found for place in range(f.start, f.end)}
    unheard = [
        Found(place, place + 1, (f"deed.unknown.{verb}",))
        for place, item in enumerate(items)
        if item.kind == "word" and place not in covered and (verb := unheard_verb(item, scene))
    ]
    return sorted((*found, *unheard), key=lambda f: f.start) if unheard else found


def _meant(items: Sequence[Item], named: Mapping[int, object], scene: Scene) -> list[int]:
    """Find the tasks that a clause is about: by number, else by a word, else the only one."""
    numbers = [item.number for item in items if item.kind == "task" and item.number is not None]
    single = [scene.single] if scene.single is not None else []
    return numbers or list(named) or single


def _titles(items: Sequence[Item], named: Mapping[int, object], scene: Scene) -> str:
    """Write the titles of the tasks that a clause is about in one."""
    language = scene.grammar.language
    titles = (scene.by_number[number].title for number in _meant(items, named, scene))
    return "|".join("".join(title_words(title, language).lows) for title in titles)


def _naming(items: Sequence[Item], found: Sequence[Found]) -> list[Item]:
    silent = {
        place
        for f in found
        if _NAMELESS.issuperset(f.tags) and f.end - f.start > 1
        for place in range(f.start, f.end)
    }
    return [item for place, item in enumerate(items) if place not in silent]


def strangers(
    clause: Clause, scene: Scene, begin: int = 0, end: int | None = None, *, strict: bool = False
) -> list[Item]:
    """List the words that nothing explains: no phrase, no filler, no title, no name.

    Nor an adjunct ("sent to the Leeds office"), but for `strict`.
    """
    tables = scene.grammar
    if not tables.spaced:
        return []
    covered = {place for f in clause.found for place in range(f.start, f.end)}
    titled = _titled(clause, scene)
    unknown: list[Item] = []
    adjunct = 0
    for place, item in enumerate(clause.items[:end]):
        known = place in covered or item.low in tables.sets["filler"] or item.low in titled
        known |= item.low in tables.roles.whereabouts and any(
            other.low in tables.sets["prep"] and not _is_article(other, scene)
            for other in clause.items[max(0, place - _NEAR) : place]
        )
        known |= item.kind == "number" and _counts_title(
            clause, place, titled, tables.roles.articles
        )
        article = _is_article(item, scene)
        if item.low in tables.sets["prep"] and not strict and not article:
            adjunct = 4
        elif place in covered and not (article and _is_led(clause, place, scene)):
            adjunct = 0
        adjunct -= 1
        if (
            known
            or item.kind not in {"word", "number", "kana"}
            or item.low in tables.sets["generic"]
        ):
            continue
        if adjunct <= 0 and place >= begin:
            unknown.append(item)
    return unknown


def _is_led(clause: Clause, place: int, scene: Scene) -> bool:
    """Whether a preposition stands before ("a la fábrica", but "a Marta las fotos")."""
    return place > 0 and clause.items[place - 1].low in scene.grammar.sets["prep"]


def _counts_title(
    clause: Clause, place: int, titled: frozenset[str], articles: frozenset[str]
) -> bool:
    """Whether a number counts what the title is about ("las 4 básculas", not "4 básculas")."""
    return (
        place > 0
        and clause.items[place - 1].low in articles
        and any(item.low in titled for item in clause.items[place + 1 : place + 2])
    )


def _is_article(item: Item, scene: Scene) -> bool:
    """Whether a word is an article for want of an accent ("a máquina", not "à equipa")."""
    bare = scene.grammar.strict and not any(edge[0] == "=" for edge in item.edges)
    return bare and item.low in scene.grammar.roles.articles


def _titled(clause: Clause, scene: Scene) -> frozenset[str]:
    language = scene.grammar.language
    names = [
        title_words(scene.by_number[number].title, language).names[place]
        for number, places in clause.named.items()
        for place in places
    ]
    return frozenset(
        item.low for item in clause.items if any(alike(item.low, name) for name in names)
    )
