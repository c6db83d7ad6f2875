"""What hinders, travels or is partly done besides the task: trains, meals, colleagues who wait, guests who came."""

from bot.reading.hearing import Hearing
from bot.reading.naming import alike
from bot.reading.outcome import Outcome
from bot.reading.rules import said_of_title
from bot.reading.subjects import is_numbered
from bot.reading.tokens import fold
from bot.reading.unexplained import names_meant, people_beside, unexplained

_NAMED = {"number", "words"}
# So far behind a part stands what it is a part of ("fast alle Parkplätze").
_SO_FAR = 4


def travels(heard: Hearing) -> bool:
    """Whether a train, a meal or the like is spoken of, which no title names."""
    journeys, names = heard.scene.grammar.roles.journeys, names_meant(heard)
    items = heard.clause.items
    found = [
        item.low
        for before, item in zip([None, *items], items, strict=False)
        if item.low in journeys and not (before and before.low == "en")  # "en train de …"
    ]
    return any(not any(alike(low, name) for name in names) for low in found)


def did_somebody(heard: Hearing) -> bool:
    """Whether "he" or "she", of whom nothing was said before, is told to have done it ("er hat's erledigt")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    places = [place for place, item in enumerate(items) if item.low in roles.actors]
    said = {f.start for tag in ("done", "deed") for f in heard.clause.spans(tag)}
    if any(place + 1 in said for place in places) and roles.helpers:
        return True  # "sie bestellt" is now, or to come
    if heard.memory.people or any(item.low in roles.passives for item in items):
        return False
    helped = roles.helpers
    return any(
        not helped
        or any(item.low in helped for item in items[place + 1 : place + 2])
        or (place > 0 and items[place - 1].low in helped and _is_only_subject(place, heard))
        for place in places
    )


def _is_only_subject(place: int, heard: Hearing) -> bool:
    """Whether nobody else stands before the verb, so that the pronoun behind it is who did it."""
    before = heard.clause.items[: place - 1]
    pronouns = heard.scene.grammar.roles.pronouns
    return not any(item.kind == "person" or item.low in pronouns for item in before)


def hinders_another(heard: Hearing) -> bool:
    """Whether it is another thing that cannot go on, or that others wait for."""
    elsewhere = _is_unable_elsewhere(heard) or _trails_off(heard) or _is_stalled_elsewhere(heard)
    return elsewhere or _stalls_another(heard) or is_numbered(heard)


def _is_unable_elsewhere(heard: Hearing) -> bool:
    """Whether somebody cannot, and the sentence tells no cause ("ich kann nicht teilnehmen")."""
    roles, clause = heard.scene.grammar.roles, heard.clause
    lows = {item.low for item in clause.items}
    behind = {fold(word) for word in heard.text[clause.end : clause.upto].split()}
    return bool(lows & roles.unable) and not (lows | behind) & roles.hindrances


def _trails_off(heard: Hearing) -> bool:
    """Whether "hangs on" names nothing on which it hangs: then it is attached ("die Liste hängt an")."""
    found = heard.clause.first("block")
    last = heard.clause.items[-1]
    ends = found is not None and found.end == len(heard.clause.items)
    accented = any(edge[:1] == "=" for edge in last.edges)  # "dá" is no "da"
    return ends and not accented and last.low in heard.scene.grammar.sets["prep"]


def is_of_others(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a part of a thing that nothing explains is told, and nothing that is done ("el 80% del equipo")."""
    told = heard.has("done", "deed", "act", "all", "except", "state", "left", "rest", "mark")
    found = heard.clause.first("part")
    inside = {item.low for item in heard.clause.items[found.start : found.end]} if found else set()
    only = inside & heard.scene.grammar.roles.singling  # "me falta solo el anexo"
    own = said_of_title(heard, heard.target())
    loose = not (only or own or heard.has("done") or outcome.by in _NAMED)
    if found and loose and _takes_part_of(heard, found.end):
        return True
    unknown = bool(unexplained(heard))
    someone = unknown and bool(people_beside(heard))  # "solo falta Jorge para el brindis"
    other = unknown or _is_section(heard)
    return not told and not (only and not someone) and outcome.by != "number" and other


def _is_section(heard: Hearing) -> bool:
    """Whether only a chapter or a page is named, nothing that is done of it ("el capítulo 14 es el mejor")."""
    found = heard.clause.first("part")
    first = heard.clause.items[found.start].low if found else ""
    return first in heard.scene.grammar.roles.sections and not heard.has("will", "going", "left")


def _takes_part_of(heard: Hearing, place: int) -> bool:
    """Whether a part is of people or things that nothing explains ("80% der Gäste haben zugesagt")."""
    grammar = heard.scene.grammar
    small = grammar.roles.articles | grammar.sets["prep"] | grammar.sets["filler"]
    unknown = {item.start for item in heard.unknown(place)}
    for item in heard.clause.items[place : place + _SO_FAR]:
        if item.start in unknown and item.kind == "word":
            return True
        if item.low not in small:
            return False
    return False


def _is_stalled_elsewhere(heard: Hearing) -> bool:
    """Whether another thing is what stands still ("el tráfico está parado")."""
    found = heard.clause.first("block")
    items = heard.clause.items[found.start : found.end] if found else []
    if found is None:
        return False
    grammar = heard.scene.grammar
    named = heard.target(0, found.end).by in _NAMED
    leads = items[-1].low in grammar.sets["prep"]  # "hängt beim Betriebsrat" tells on whom it waits
    stalls = not leads and any(item.low in grammar.roles.stalls for item in items)
    waits = any(item.low in grammar.roles.waits for item in items)  # "die Kollegen warten auf …"
    before = any(i.low not in grammar.roles.works for i in heard.unknown(0, found.start))
    other = _is_tied_to_another(heard, found.start) if named else before
    return (stalls or waits) and other


def _is_tied_to_another(heard: Hearing, end: int) -> bool:
    """Whether a title's word is only the kind of thing that stands still ("el servidor de correo está caído")."""
    roles, names = heard.scene.grammar.roles, names_meant(heard)
    items = [item for item in heard.clause.items[:end] if item.low not in roles.articles]
    return any(
        tie.low in roles.ties
        and after.kind == "word"
        and any(alike(thing.low, name) for name in names)
        and not any(alike(after.low, name) for name in names)
        for thing, tie, after in zip(items, items[1:], items[2:], strict=False)
    )


def _stalls_another(heard: Hearing) -> bool:
    """Whether somebody stands in the way of another thing ("Yann bloque encore le parking")."""
    found, roles = heard.clause.first("block"), heard.scene.grammar.roles
    if found is None or found.end - found.start > 1 or heard.target().by in _NAMED:
        return False
    items = heard.clause.items
    if items[found.start].low in roles.waits or not {"act.stop", "block"} & set(found.tags):
        return False
    unknown = {item.start for item in heard.unknown(found.end)}
    sets = heard.scene.grammar.sets
    filler = sets["filler"] - sets["prep"] - roles.articles - roles.hindrances
    behind = next(
        (p for p, i in enumerate(items[found.end :], found.end) if i.low not in filler), 0
    )
    after = items[behind + 1 : behind + 2] if behind and items[behind].low in roles.articles else []
    return any(item.start in unknown and item.low not in roles.works for item in after)
