"""What a clause is about, by the words before its verb: the task, or another thing of the same name."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.clause import Clause, strangers
from bot.reading.hearing import Hearing
from bot.reading.naming import alike, title_words
from bot.reading.scene import Scene
from bot.reading.tokens import Item
from bot.reading.unexplained import names_meant

_SAYING = {"done", "deed", "state", "cancel", "block", "will", "mark", "part"}
_VERBS = {"done", "deed", "state", "will"}
# So far before a word stands the preposition that ties it to the thing before ("devis pour les chaises").
_NEAR = 3
# What stands before a noun in a compound has so many letters, and a noun in one more.
_LEAST = 3


def speaks_elsewhere(clause: Clause, scene: Scene) -> bool:
    """Whether a clause that changes nothing is about so many of a thing; in a `strict` language, about a meeting or any other thing."""
    if clause.items[0].kind == "number" and strangers(clause, scene):
        return True  # "12 boxes on the doorstep"
    met = clause.has("meet") and not clause.dates
    return scene.grammar.strict and (met or subject_elsewhere(clause, scene))


def subject_elsewhere(clause: Clause, scene: Scene) -> bool:
    """Whether something that nothing explains is what a clause speaks of ("in the contract it says")."""
    if clause.has("away", "block", "not", "no"):
        return False
    roles, prep = scene.grammar.roles, scene.grammar.sets["prep"]
    subject = clause.items[: _predicate(clause, scene)]
    unknown = {item.start for item in strangers(clause, scene, 0, len(subject), strict=True)}
    after = clause.items[len(subject) : len(subject) + 1]
    if len(subject) == 1 and after and after[0].low in roles.auxiliaries:
        return subject[0].start in unknown
    return any(
        other.start in unknown and one.low in roles.articles | prep
        for one, other in pairwise(subject)
    )


def is_narrowed(heard: Hearing) -> bool:
    """Whether only a part or another of what the title names is spoken of ("the quote for the chairs is approved")."""
    clause, scene = heard.clause, heard.scene
    if is_compound(heard) or _is_of_others(heard) or _is_different(heard) or _is_mine_alone(heard):
        return True
    end = _predicate(clause, scene)
    unknown = {item.start for item in strangers(clause, scene, strict=True)}
    roles, sets = scene.grammar.roles, scene.grammar.sets
    small = roles.articles | sets["prep"]
    verbs = {
        place
        for f in clause.found
        if {tag.partition(".")[0] for tag in f.tags} & _VERBS
        for place in range(f.start, f.end)
    }
    return any(
        item.start in unknown
        and (
            _is_tied(clause, place, roles.belongs | sets["prep"], small, set())
            if place < end
            else _is_tied(clause, place, roles.ties, small | sets["filler"], verbs)
        )
        for place, item in enumerate(clause.items)
    )


def is_compound(heard: Hearing) -> bool:
    """Whether a title's noun is only the end of what is spoken of ("het huurcontract" of "Contract tekenen")."""
    nouns = _nouns(heard) if heard.scene.grammar.parted else ()  # "la fecha realista" is no "lista"
    lows = [item.low for item in heard.clause.items if item.kind == "word"]
    if any(_is_front(noun, lows) for noun in nouns):
        return True  # "die Druckerpatronen" of "Drucker bestellen"
    return any(
        low.endswith(noun)
        and len(low) - len(noun) >= _LEAST
        and noun not in lows
        and not any(low[:_LEAST] == other[:_LEAST] for other in nouns)
        for low in lows
        for noun in nouns
        if len(noun) > _LEAST
    )


def _is_front(noun: str, lows: Sequence[str]) -> bool:
    """Whether a noun is only the front of a longer one that is said."""
    longer = (low for low in lows if low.startswith(noun) and len(low) - len(noun) > _LEAST)
    return len(noun) > _LEAST and noun not in lows and any(longer)


def _is_of_others(heard: Hearing) -> bool:
    """Whether a title's noun is tied to a word that the title has not ("el listado de invitados")."""
    grammar, nouns = heard.scene.grammar, _nouns(heard)
    small = grammar.roles.articles | grammar.sets["filler"] | grammar.sets["generic"]
    items = [item for item in heard.clause.items if item.low not in grammar.roles.articles]
    return any(
        tie.low in grammar.roles.ties
        and (after.kind == "word" or _is_another(after, heard))
        and after.low not in small | grammar.sets["prep"] | grammar.sets["it"]
        and not {"@n", "@ord"} & set(after.edges)
        and any(alike(thing.low, noun) for noun in nouns)
        and not any(alike(after.low, name) for name in names_meant(heard))
        for thing, tie, after in zip(items, items[1:], items[2:], strict=False)
    ) or _is_one_of_others(heard)


def _is_one_of_others(heard: Hearing) -> bool:
    """Whether "the one of …" is of something that nothing explains ("firmé el de mantenimiento")."""
    roles, its = heard.scene.grammar.roles, heard.scene.grammar.sets["it"]
    items, unknown = heard.clause.items, heard.unknown()
    return any(
        one.low in roles.articles | its
        and tie.low in roles.ties
        and any(item in unknown or _is_another(item, heard) for item in items[place : place + 2])
        for place, (one, tie) in enumerate(pairwise(items), 2)
    )


def _is_different(heard: Hearing) -> bool:
    """Whether another one than the title's is spoken of ("el otro proveedor ya entregó")."""
    several = heard.scene.single is None and heard.has("rest", "both", "all", "except")
    if several or heard.clause.numbers:
        return False
    roles, prep = heard.scene.grammar.roles, heard.scene.grammar.sets["prep"]
    different = roles.different - names_meant(heard)
    items = [item for item in heard.clause.items if item.low not in roles.articles]
    nouns = _nouns(heard)
    return any(
        item.low in different
        and item.when is None
        and (
            not (place and items[place - 1].low in prep)
            or any(
                alike(after.low, noun) for after in items[place + 1 : place + 2] for noun in nouns
            )
        )
        for place, item in enumerate(items)
    )


def is_mine(heard: Hearing) -> bool:
    """Whether the speaker calls a title's noun their own ("mijn contract")."""
    mine, nouns = heard.scene.grammar.roles.mine, _nouns(heard)
    return any(
        one.low in mine and any(alike(other.low, noun) for noun in nouns)
        for one, other in pairwise(heard.clause.items)
    )


def _is_mine_alone(heard: Hearing) -> bool:
    """Whether it is the speaker's own, and more that nothing explains ("mijn abonnement op de sportschool")."""
    return is_mine(heard) and bool(heard.unknown())


def _is_another(item: Item, heard: Hearing) -> bool:
    """Whether somebody is named who is neither the speaker nor the owner of a task that is meant."""
    owners = {heard.scene.by_number[n].owner for n in heard.target().numbers}
    return item.kind == "person" and {heard.scene.sender, *owners}.isdisjoint(item.emails)


def _nouns(heard: Hearing) -> set[str]:
    """Collect the words of the titles that are meant, but for their verbs."""
    language = heard.scene.grammar.language
    numbers = {*heard.clause.named, *heard.target().numbers}
    titles = (heard.scene.by_number[n].title for n in numbers if n in heard.scene.by_number)
    words = (title_words(title, language) for title in titles)
    return {name for title in words for name in title.names if name not in title.verb_words}


def is_numbered(heard: Hearing) -> bool:
    """Whether a thing has a number of its own, which is no task's ("version 14 is installed")."""
    roles, sets = heard.scene.grammar.roles, heard.scene.grammar.sets
    things = (roles.count_before | sets["generic"]) - sets["filler"] - sets["prep"]
    return any(
        other.kind in {"number", "pair", "task", "lost"} and one.low in things
        for one, other in pairwise(heard.clause.items)
    )


def goes_on_elsewhere(heard: Hearing) -> bool:
    """Whether a clause without a subject goes on about the other thing that was just spoken of."""
    roles = heard.scene.grammar.roles
    clause = heard.clause
    if heard.memory.elsewhere != clause.sentence or clause.joined == "but" or clause.has("mark"):
        return False
    lows = [item.low for item in clause.items]
    if lows[0] in roles.thats or not roles.subjects:
        return lows[0] in roles.thats
    return not heard.has("it") and roles.subjects.isdisjoint(lows)


def _predicate(clause: Clause, scene: Scene) -> int:
    """Find where a clause begins to say something of its subject."""
    helps = [
        place
        for place, item in enumerate(clause.items)
        if item.low in scene.grammar.roles.auxiliaries and "=à" not in item.edges  # à is no "a"
    ]
    if helps:
        return helps[0]
    said = [f.start for f in clause.found if {t.partition(".")[0] for t in f.tags} & _SAYING]
    return min(said, default=len(clause.items))


def _is_tied(
    clause: Clause, place: int, ties: frozenset[str], small: frozenset[str], verbs: set[int]
) -> bool:
    """Whether a preposition ties a word to a thing that was named before it, which is no verb."""
    for before in range(place - 1, max(0, place - 1 - _NEAR), -1):
        if clause.items[before].low in ties:
            thing = clause.items[before - 1]
            return thing.kind == "word" and thing.low not in small and before - 1 not in verbs
    return False
