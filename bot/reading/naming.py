"""Which tasks a text names by words: by the whole title, or by some of its words."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.reading.grammar import Grammar, grammar
from bot.reading.inflection import is_past
from bot.reading.numbers import task_item
from bot.reading.phrases import Found, find
from bot.reading.scene import Scene
from bot.reading.tokens import Item, elide, itemise

# Words this short must be the same; others may differ by an ending of some letters.
_SHORT = 4
_ENDING = 3
_SHORT_KANA = 2
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
    asked: set[str] = set()
    verbs: set[str] = set()
    lows = tuple(item.low for item in items)
    asks = _asks_for(lows, tables)
    for found in (*find(tables.phrases, items), *_words_alone(items, tables)):
        if not _may_be_verb(items, found, tables):
            continue
        for tag in (*found.tags, *_alone(items[found.start], tables)):
            if tag.startswith(("act.", "deed.")):
                families.add(tag.partition(".")[2])
                if asks & set(range(found.start, found.end)):
                    asked.add(tag.partition(".")[2])
                verbs.update(
                    item.low
                    for item in items[found.start : found.end]
                    if item.low not in tables.roles.articles
                    and (not asks or asks & set(range(found.start, found.end)))
                )
    light = tables.roles.light_verbs  # "effectuer la recette" asks for the noun's deed
    if light and asked - {"do"} and light.isdisjoint(lows[place] for place in asks):
        families = asked
    if not families - {"do"} and _is_unknown_verb(lows, tables):
        verb = lows[0] if tables.roles.infinitives_first else lows[-1]
        families.add(f"unknown.{verb}")
        verbs.add(verb)
    if not tables.spaced and not families - {"do"} and (noun := _last_noun(lows)):
        families.add(f"unknown.{noun}")
        verbs.update(pair for pair in _bigrams(items[-len(noun) :]) if pair >= "\u3400")
    return Title(lows, _naming_words(items, tables), frozenset(families - {"do"}), frozenset(verbs))


def _last_noun(lows: Sequence[str]) -> str:
    """Take what stands behind the last "の" of a title ("経費の精算"), if it may be a verb."""
    if "の" not in lows:
        return ""
    noun = "".join(lows[len(lows) - lows[::-1].index("の") :])
    return noun if len(noun) > 1 else ""


def unheard_verb(item: Item, scene: Scene) -> str | None:
    """Find the verb of a title, known to no table, of which a word is the past."""
    tables = scene.grammar
    for task in scene.tasks:
        for family in title_words(task.title, tables.language).families:
            known, _, verb = family.partition(".")
            if known == "unknown" and is_past(item.edges, verb, tables.roles.pasts):
                return verb
    return None


def _asks_for(lows: Sequence[str], tables: Grammar) -> set[int]:
    """Find the infinitives that a title asks by, so that "pago" names its thing in "Configurar el pago"."""
    roles = tables.roles
    first, last = tuple(roles.infinitives_first), tuple(roles.infinitives_last)
    if len(lows) < 2 or not (first or last):  # noqa: PLR2004 - a single word is all there is
        return set()
    places = {0} if first else {len(lows) - 1}
    ends = first or last
    joined = {place + (1 if first else -1) for place, low in enumerate(lows) if low in roles.links}
    return {
        place for place in places | joined if 0 <= place < len(lows) and lows[place].endswith(ends)
    }


def _alone(item: Item, tables: Grammar) -> tuple[str, ...]:
    """Find what a phrase's first word says by itself ("move the …")."""
    alone: tuple[str, ...] = tables.phrases.get(item.low, {}).get("", ())
    return alone


def _is_unknown_verb(lows: Sequence[str], tables: Grammar) -> bool:
    """Whether a title asks for something by a verb that no table knows ("Homologar a nota")."""
    if len(lows) < 2:  # noqa: PLR2004 - a single word is a name
        return False
    verb = lows[0] if tables.roles.infinitives_first else lows[-1]
    endings = tables.roles.infinitives_first or tables.roles.infinitives_last
    return verb not in tables.sets["generic"] and verb.endswith(tuple(endings))


def _words_alone(items: Sequence[Item], tables: Grammar) -> list[Found]:
    """Find each word's own meaning, which a longer phrase hides ("cancelar o contrato")."""
    tags = (tables.phrases.get(item.low, {}).get("", ()) for item in items)
    return [Found(place, place + 1, own) for place, own in enumerate(tags) if own]


def _may_be_verb(items: Sequence[Item], found: Found, tables: Grammar) -> bool:
    """Whether a word of a title is its verb: "Opening balances" opens, "Floor plan PDF" plans nothing."""
    if not tables.verb_edges:
        return True
    before = items[found.start - 1].low if found.start else ""
    if found.start and items[-1].low in tables.roles.deliverables and found.end == len(items):
        return False  # "Branch list"
    if found.start == 0 and found.end < len(items) and items[0].low.endswith("ing"):
        return items[found.end].low in tables.roles.articles
    joined = before in tables.roles.links | {",", "/", "-", ":", "to"}
    return found.start == 0 or found.end == len(items) or joined


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


@lru_cache(maxsize=4096)
def alike(word: str, other: str) -> bool:
    """Whether two words differ in their ending only, or one is a part of a compound."""
    if word == other or _is_kana_part(word, other):
        return True
    if {word[-4:], other[-4:]} == {"atie", "eren"}:  # "configuratie", "configureren"
        return word[:-4] == other[:-4]
    if word[:2] != other[:2] and word[-2:] != other[-2:]:
        return False
    short, long = sorted((word, other), key=len)
    if len(short) < _SHORT:
        return long in {short + "s", short + "es", short + "'s"}
    longer = len(long) - len(short)
    whole = longer == _ENDING and len(short) == _SHORT + 1  # "conta" is no "contrato"
    stem = len(short) if whole else max(_SHORT, len(short) - 2)
    if long[:stem] == short[:stem] and longer <= _ENDING:
        return True
    return len(short) > _SHORT and (long.startswith(short) or long.endswith(short))


def _is_kana_part(word: str, other: str) -> bool:
    """Whether one word in katakana is a part of the other ("テスト" of "テストアカウント")."""
    short, long = sorted((word, other), key=len)
    if not "\u30a1" <= short[:1] <= "\u30ff" or len(short) < _SHORT_KANA:
        return False
    return long.startswith(short) or (len(short) > _SHORT_KANA and long.endswith(short))


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
            led = bool(result) and result[-1].low in scene.grammar.roles.articles
            first = result.pop() if led else items[place]
            result.append(task_item(first, items[end - 1], number))
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


def named_words(items: Sequence[Item], scene: Scene) -> dict[int, dict[int, float]]:
    """Match words with titles: task number → places of its title's words, and how well each fits."""
    said = [item.low for item in items if item.kind in {"word", "number", "kana", "pair"}]
    said += [item.low.removesuffix("'s") for item in items if item.kind == "person"]
    said += _bigrams(items)
    matched: dict[int, dict[int, float]] = {}
    titled = {t.number: title_words(t.title, scene.grammar.language).names for t in scene.tasks}
    exact = {name for names in titled.values() for name in names if name in said}
    for task in scene.tasks:
        names = titled[task.number]
        fits = {place: _fit(name, said, exact) for place, name in enumerate(names)}
        places = {place: fit for place, fit in fits.items() if fit}
        places = places or _initials(names, said, scene)
        if places:
            matched[task.number] = places
    return matched


def _initials(names: Sequence[str], said: Sequence[str], scene: Scene) -> dict[int, float]:
    """Match "PO" with "Purchase order": the initials of all that names a task, no word otherwise."""
    letters = "".join(name[:1] for name in names)
    plain = letters in scene.grammar.known or letters in scene.grammar.sets["filler"]
    if not 2 <= len(letters) <= 4 or plain or letters not in said:  # noqa: PLR2004 - as people shorten
        return {}
    return dict.fromkeys(range(len(names)), 1.0)


def mentions(
    items: Sequence[Item], named: Mapping[int, Mapping[int, float]], scene: Scene
) -> dict[int, int]:
    """Find where the words of a title stand together: place → the place after ("the firewall form")."""
    articles = scene.grammar.roles.articles
    ends: dict[int, int] = {}
    for number, places in named.items():
        title = title_words(scene.by_number[number].title, scene.grammar.language)
        nouns = [title.names[p] for p in places if title.names[p] not in title.verb_words]
        for start, end in _runs(items, nouns):
            begin = start - (start > 0 and items[start - 1].low in articles)
            ends[begin] = max(end, ends.get(begin, 0))
            ends[start] = max(end, ends.get(start, 0))
    return ends


def _runs(items: Sequence[Item], nouns: Sequence[str]) -> Iterator[tuple[int, int]]:
    start = None
    for place, item in enumerate(items):
        said = item.kind == "word" and any(alike(item.low, noun) for noun in nouns)
        if said and start is None:
            start = place
        if not said and start is not None:
            yield start, place
            start = None
    if start is not None:
        yield start, len(items)


def names_thing(places: Collection[int], title: Title) -> bool:
    """Whether more of a title was said than its verb: a verb alone names no task."""
    return any(title.names[place] not in title.verb_words for place in places)


def _fit(name: str, said: Sequence[str], exact: Collection[str]) -> float:
    """Weigh the best match of a title's word: itself, inflected, or part of a compound.

    What ends in a word that is `exact` in another title is meant as much as that
    ("der Vertrag", of "AV-Vertrag" and "Altvertrag").
    """
    likes = [word for word in said if alike(word, name)]
    if not likes:
        return 0.0
    if name in likes or any(_is_kana_part(word, name) and len(word) < len(name) for word in likes):
        return 1.0
    if any(name.endswith(word) and word in exact for word in likes):
        return 1.0
    return 0.9 if any(word[:3] == name[:3] for word in likes) else 0.5
