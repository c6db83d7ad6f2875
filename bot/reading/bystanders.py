"""What stands beside a change in its clause: words that nothing explains, people, talks, other things.

No table knows all words of a language, so a rule that heard a verb and a day may have heard
"we have a works outing on Friday". Where a language is `strict`, a change needs a clause that
is explained to its last word, but for where and to whom something was sent.
"""

from itertools import pairwise

from bot.reading.clause import strangers
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.naming import alike, title_words
from bot.reading.outcome import Outcome, mild, remark
from bot.reading.rules import doubted
from bot.reading.subjects import goes_on_elsewhere, is_narrowed, is_numbered
from bot.reading.tokens import Item
from storage.kinds import Do

_NAMED = {"number", "words"}
# Beside a task's number there may be a word that is not known ("12 kommt Freitag via Fiege").
_WITH_NUMBER = 1
# So near before its verb stands a pronoun that is its object.
_NEAR = 2
# So far behind a part stands what it is a part of ("fast alle Parkplätze").
_SO_FAR = 4


def withheld(heard: Hearing, outcome: Outcome) -> Outcome:
    """Let a clause change nothing that speaks of something else as well; a "done" is asked about."""
    if not heard.scene.grammar.strict or not outcome.tasks:
        return outcome
    if outcome.asked:
        other = outcome.weak and outcome.asked == Asked.SURE and is_numbered(heard)
        return remark(heard.words, "another thing, by its number") if other else outcome
    why = _doubt(heard, outcome)
    if why is None:
        return outcome
    if Do.COMPLETE in outcome.does and heard.has("done", "yes", "mark", "state"):
        return mild(doubted(heard, Target(outcome.tasks, by=outcome.by), Do.COMPLETE, why))
    return remark(heard.words, why)


def _doubt(heard: Hearing, outcome: Outcome) -> str | None:  # noqa: PLR0911 - one return for each reason
    does = outcome.does
    if _travels(heard):
        return "a journey, or a meal"
    if Do.BLOCK in does:
        return "another hindrance" if _hinders_another(heard) else None
    if _talks(heard):
        return "a talk, or somebody is told"
    if heard.has("other") or (is_numbered(heard) and not outcome.part):
        return "another thing is spoken of"
    if outcome.by not in _NAMED and does & {Do.DUE, Do.COMPLETE} and goes_on_elsewhere(heard):
        return "the other thing is spoken of still"
    if Do.ASSIGN in does:
        return _no_gift(heard)
    if Do.COMPLETE in does:
        return _not_of_task(heard, outcome)
    if Do.DUE in does and _bystanders(heard):
        return "somebody else is spoken of"
    if outcome.part:
        return "a part of something else" if _is_of_others(heard, outcome) else None
    if len(_unexplained(heard)) > (_WITH_NUMBER if outcome.by == "number" else 0):
        return "words that nothing explains"
    return None


def _travels(heard: Hearing) -> bool:
    """Whether a train, a meal or the like is spoken of, which no title names."""
    journeys, names = heard.scene.grammar.roles.journeys, _names(heard)
    items = heard.clause.items
    found = [
        item.low
        for before, item in zip([None, *items], items, strict=False)
        if item.low in journeys and not (before and before.low == "en")  # "en train de …"
    ]
    return any(not any(alike(low, name) for name in names) for low in found)


def _hinders_another(heard: Hearing) -> bool:
    return _is_unable_elsewhere(heard) or _trails_off(heard) or _is_stalled_elsewhere(heard)


def _is_unable_elsewhere(heard: Hearing) -> bool:
    """Whether somebody cannot do another thing, and no cause is told ("ich kann nicht teilnehmen")."""
    roles = heard.scene.grammar.roles
    lows = {item.low for item in heard.clause.items}
    return bool(lows & roles.unable) and not lows & roles.hindrances and bool(_unexplained(heard))


def _trails_off(heard: Hearing) -> bool:
    """Whether "hangs on" names nothing on which it hangs: then it is attached ("die Liste hängt an")."""
    found = heard.clause.first("block")
    last = heard.clause.items[-1].low
    ends = found is not None and found.end == len(heard.clause.items)
    return ends and last in heard.scene.grammar.sets["prep"]


def _is_of_others(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a part of a thing that nothing explains is told, and nothing that is done ("el 80% del equipo")."""
    told = heard.has("done", "deed", "act", "all", "except", "state", "left", "rest", "mark")
    found = heard.clause.first("part")
    inside = {item.low for item in heard.clause.items[found.start : found.end]} if found else set()
    only = inside & heard.scene.grammar.roles.singling  # "me falta solo el anexo"
    if found and not (only or heard.has("done") or outcome.by in _NAMED):
        if _takes_part_of(heard, found.end):
            return True
    unknown = bool(_unexplained(heard))
    someone = unknown and bool(_bystanders(heard))  # "solo falta Jorge para el brindis"
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
    unknown = {item.start for item in strangers(heard.clause, heard.scene, place, strict=True)}
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
    if found is None or heard.target().by in _NAMED:
        return False
    grammar = heard.scene.grammar
    leads = items[-1].low in grammar.sets["prep"]  # "hängt beim Betriebsrat" tells on whom it waits
    stalls = not leads and any(item.low in grammar.roles.stalls for item in items)
    waits = any(item.low in grammar.roles.waits for item in items)  # "die Kollegen warten auf …"
    before = strangers(heard.clause, heard.scene, 0, found.start, strict=True)
    return (stalls or waits) and any(item.low not in grammar.roles.works for item in before)


def _talks(heard: Hearing) -> bool:
    """Whether it is a meeting or a copy of a mail, also where a phrase passed over the word for it."""
    names = _names(heard)
    items = heard.clause.items
    said = [p for f in heard.clause.spans("meet") for p in range(f.start, f.end)]
    said += [p for p in _passed(heard) if "meet" in _tags(items[p], heard)]
    return bool(said) and not any(alike(items[p].low, name) for p in said for name in names)


def _no_gift(heard: Hearing) -> str | None:
    """Say why a person who is named is no new owner."""
    items = heard.clause.items
    given = heard.clause.first("assign") is None or heard.has("owns", "speaker")
    if any(item.when and item.when.past for item in items) or (heard.has("past") and not given):
        return "it has been"
    hidden = {tag.partition(".")[0] for p in _passed(heard) for tag in _tags(items[p], heard)}
    did = heard.has("done", "deed") and not heard.has("deed.assign")
    if did or hidden & {"done", "deed", "meet"} or (heard.has("tell", "turnto") and not given):
        return "somebody did or was told something"
    if {item.low for item in items} & heard.scene.grammar.roles.messages - _names(heard):
        return "a message is passed on"
    ends = _reasoned(heard)
    unknown = [item for item in _unexplained(heard) if item.start < ends]
    return "words that nothing explains" if unknown else None


def _reasoned(heard: Hearing) -> int:
    """Find where it is told why somebody gets it ("passa pro Igor que ele resolve"), else the end."""
    given, reason = heard.clause.first("assign"), heard.clause.first("wh")
    if given is None or reason is None or reason.start < given.end:
        return heard.clause.end
    return heard.clause.items[reason.start].start


def _not_of_task(heard: Hearing, outcome: Outcome) -> str | None:
    """Say why what is done may be something else than the task."""
    families = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}
    own = not heard.has("done") and any(families & _families(heard, n) for n in outcome.tasks)
    unknown = heard.strangers() if own or outcome.by in _NAMED else len(_unexplained(heard))
    if own and unknown and _has_object(heard):
        unknown -= 1  # who did it: "lo firmó ayer la directora"
    if unknown or (heard.has("away") and heard.has("deed")) or _is_yours(heard, outcome):
        return "words that nothing explains"
    if is_narrowed(heard) or _is_made_of_another(heard, outcome):
        return "another thing of the same name, or named by what was done"
    if not own and not heard.has("done", "state", "yes", "mark") and heard.clause.dates:
        return "a day of something else"
    told = own and (outcome.by in _NAMED or _has_object(heard) or _is_itself(heard))
    if heard.has("tell") and not (heard.has("done") or (told and _tells_that(heard))):
        return "somebody is told of it"
    if outcome.by != "number" and not told and _bystanders(heard):
        return "somebody else did something"
    return None


def _is_made_of_another(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a participle only tells which thing it is ("el listado de invitados está listo")."""
    belongs = heard.scene.grammar.roles.belongs
    wanted = {f"deed.{family}" for n in outcome.tasks for family in _families(heard, n)}
    return heard.has("done") and any(
        f.start > 0 and heard.clause.items[f.start - 1].low in belongs and wanted.isdisjoint(f.tags)
        for f in heard.clause.spans("deed")
    )


def _is_yours(heard: Hearing, outcome: Outcome) -> bool:
    """Whether something of the reader's was sent on, and no task is named ("reenvié tu correo")."""
    grammar = heard.scene.grammar
    items = heard.clause.items
    return outcome.by not in _NAMED and any(
        item.low in grammar.roles.yours
        and not (place and items[place - 1].low in grammar.sets["prep"])
        and any(after.low in grammar.sets["generic"] for after in items[place + 1 : place + 2])
        for place, item in enumerate(items)
    )


def _tells_that(heard: Hearing) -> bool:
    """Whether what was done is what is told ("te cuento que ya lo firmó")."""
    found = heard.clause.first("tell")
    after = heard.clause.items[found.end : found.end + 1] if found else []
    return any(item.low in heard.scene.grammar.roles.relatives for item in after)


def _is_itself(heard: Hearing) -> bool:
    """Whether a pronoun that stands for nothing else is what was done ("Élodie l'a ouvert")."""
    return any(item.low in heard.scene.grammar.roles.itself for item in heard.clause.items)


def _has_object(heard: Hearing) -> bool:
    """Whether a pronoun before the verb is what was done ("lo firmó …", "heeft ze gekoppeld")."""
    found = heard.clause.first("deed")
    before = heard.clause.items[: found.start] if found else []
    if any(item.kind == "person" for item in before[-1:]):
        return heard.has("it")  # "o Rodrigo mandou" has an article
    datives = heard.scene.grammar.roles.datives  # "le envié las fotos"
    verb = heard.clause.items[found.start : found.start + 1] if found else []
    near = [*before[-_NEAR:], *verb]
    known = heard.scene.grammar.sets["filler"] | {item.low for item in verb}
    return heard.has("it") or any(
        "@it" in one.edges and one.low not in datives and other.low in known
        for one, other in pairwise(near)
    )


def _families(heard: Hearing, number: int) -> frozenset[str]:
    """List the verbs of a title, without those that are as good."""
    title = heard.scene.by_number[number].title
    return title_words(title, heard.scene.grammar.language).families


def _tags(item: Item, heard: Hearing) -> tuple[str, ...]:
    """Find what a word says by itself, which a longer phrase hides."""
    tree = heard.scene.grammar.phrases
    return tuple(tag for edge in item.edges for tag in tree.get(edge, {}).get("", ()))


def _passed(heard: Hearing) -> list[int]:
    """List the places that only a phrase's gap took in."""
    kind = ("thanks", "praise", "block")
    return [p for f in heard.clause.found if not set(kind) & set(f.tags) for p in f.passed]


def _unexplained(heard: Hearing) -> list[Item]:
    """List the words that no table knows, those in a phrase's gap among them."""
    tables = heard.scene.grammar
    known = tables.sets["filler"] | tables.sets["generic"] | tables.sets["prep"]
    names = _names(heard)
    inside = [heard.clause.items[place] for place in _passed(heard)]
    unknown = [
        item
        for item in inside
        if item.kind == "word"
        and item.low not in known
        and item.low not in tables.phrases
        and not any(alike(item.low, name) for name in names)
    ]
    words = strangers(heard.clause, heard.scene, strict=True) + unknown
    return [item for item in words if item.start < _because(heard) and not _is_origin(item, heard)]


def _because(heard: Hearing) -> int:
    """Find where a reason begins behind what is said ("ábranlo de nuevo, que faltaban dos equipos")."""
    said = min((f.end for f in heard.clause.found if set(f.tags) - {"eta"}), default=0)
    reasons = heard.scene.grammar.roles.reasons
    later = (item.start for item in heard.clause.items[said:] if item.low in reasons)
    return next(later, heard.clause.end)


def _is_origin(item: Item, heard: Hearing) -> bool:
    """Whether a number is the day that is moved away from ("del 20 al 27 de agosto")."""
    items = heard.clause.items
    place = items.index(item)
    origins = heard.scene.grammar.roles.origins
    return item.kind == "number" and place > 0 and items[place - 1].low in origins


def _names(heard: Hearing) -> set[str]:
    """Collect the words of the titles that are meant."""
    numbers = {*heard.clause.named, *heard.target().numbers}
    language = heard.scene.grammar.language
    titles = (heard.scene.by_number[n].title for n in numbers if n in heard.scene.by_number)
    return {name for title in titles for name in title_words(title, language).names}


def _bystanders(heard: Hearing) -> list[Item]:
    """List the people who do something: neither the sender, nor whom it was sent to or greeted by."""
    items = heard.clause.items
    leads = heard.scene.grammar.sets["prep"]
    articles = heard.scene.grammar.roles.articles
    greeted = {p for f in heard.clause.spans("thanks") for p in range(f.start, f.end + 1)}
    there: list[Item] = []
    for place, item in enumerate(items):
        if item.kind != "person" or heard.scene.sender in item.emails or place in greeted:
            continue
        before = [other.low for other in items[max(0, place - 2) : place]]
        if before and before[-1] in articles:
            before.pop()
        if not before or before[-1] not in leads:
            there.append(item)
    return there
