"""What is missing: of what was just done, or of a task of which nothing else is told."""

from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.outcome import Outcome, mild
from bot.reading.rules import doubted
from storage.kinds import Do


def lacking(heard: Hearing, target: Target) -> Outcome | None:
    """Ask where a thing is missing that may be a part, or all, of a task; `None`: it is told as a part."""
    single = target.by == "words" and heard.scene.single is not None  # "me falta o layout"
    if target.by not in {"single", "before"} and not single:
        return None
    if _only_lacks(heard, target):
        return mild(doubted(heard, target, Do.START, "something is missing, but is it begun?"))
    if _is_just_done(heard, target) and _is_lacking(heard) and heard.unknown():
        outcome = doubted(heard, target, Do.START, "something is lacking of what is done")
        outcome.doubt = "lacks"
        return outcome
    return None


def lacks_something(heard: Hearing) -> bool:
    """Whether it is told what is missing of the task that was just said to be done ("signed, Gegenzeichnung fehlt")."""
    clause, target = heard.clause, heard.target()
    ends = {clause.items[0].low, clause.items[-1].low}
    missing = ends & heard.scene.grammar.roles.singling and heard.unknown()
    said = heard.has("part", "done", "deed", "act", "will", "block", "all")
    just = target.by in {"single", "before"} and _is_just_done(heard, target)
    return just and bool(missing) and not said


def is_of_done(heard: Hearing, target: Target) -> bool:
    """Whether one of all that were just said to be done is named ("alles fertig, nur die Freigabe steht noch aus")."""
    named = heard.scene.grammar.strict and target.by in {"number", "words"}
    return named and len(heard.memory.done) > 1 and _is_just_done(heard, target)


def _only_lacks(heard: Hearing, target: Target) -> bool:
    """Whether something is missing, and nothing tells that the rest is done ("Bestätigung fehlt noch")."""
    told = heard.has("done", "deed", "except", "going") or heard.memory.done & set(target.numbers)
    solely = heard.scene.grammar.roles.solely
    only = any(item.low in solely or "@n" in item.edges for item in heard.clause.items)
    return _is_lacking(heard) and not (told or only)


def _is_just_done(heard: Hearing, target: Target) -> bool:
    near = heard.memory.sentence == heard.clause.sentence
    return near and bool(target.numbers) and heard.memory.done.issuperset(target.numbers)


def _is_lacking(heard: Hearing) -> bool:
    """Whether the phrase of the part is one of missing ("fehlt noch"), where a language tells "only" from it."""
    found, roles = heard.clause.first("part"), heard.scene.grammar.roles
    inside = {i.low for i in heard.clause.items[found.start : found.end]} if found else set()
    return bool(roles.solely and inside & roles.singling)
