"""Denied, doubted, promised: what a clause says of a task that is not done.

Negation, future, condition, hedge and part are looked at before anything is
completed (see deeds.py).
"""

from bot.reading.deeds import is_step
from bot.reading.hearing import Hearing
from bot.reading.lacking import is_of_done
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.naming import title_words
from bot.reading.occasions import was_after
from bot.reading.outcome import Outcome, ask, mild, remark
from bot.reading.rules import doubted, each, said_of_title
from storage.kinds import Do

# What a clause of a number and a nod ("12 ok") may be made of.
_NODDING = {"thanks", "filler", "eta"}


def negated(heard: Hearing) -> Outcome | None:
    """Not done, not yet, no: a remark."""
    if heard.has("open") and not heard.has("done") and _stays_open(heard):
        return _still_open(heard)
    if heard.has("not", "none") and heard.has("except") and heard.has("done"):
        return _but_one(heard)
    if heard.has("none") and not heard.has("not", "part", "except"):
        return remark(heard.words, "none of them", doubt="not")
    if heard.has("not", "no") and not heard.has("notreally"):
        if heard.has("cancel") and not said_of_title(heard, heard.target()):
            return None
        return _denied(heard)
    return None


def _still_open(heard: Hearing) -> Outcome:
    """Keep what is open; a task that is named so is none of "all done" ("…, but the form is late")."""
    outcome, target = remark(heard.words, "still open", doubt="not"), heard.target()
    if target.by in {"number", "words"}:
        outcome.tasks, outcome.part, outcome.by = target.numbers, True, target.by
    return outcome


def _but_one(heard: Hearing) -> Outcome:
    """Take what "nothing is done but 8" leaves out of the denial."""
    left = heard.clause.first("except")
    denial = heard.clause.first("not") or heard.clause.first("none")
    if left is None or denial is None or denial.start > 0:
        return _denied(heard)
    numbers = tuple(
        i.number for i in heard.clause.items[left.end :] if i.kind == "task" and i.number
    )
    if not numbers or len(numbers) < len(heard.clause.numbers):
        return _denied(heard)
    return each(heard, Target(numbers, by="number"), Do.COMPLETE, "the only ones that are done")


def _stays_open(heard: Hearing) -> bool:
    """Whether "open" heads a list, or is no act that a title asks for, but for those as good."""
    found = heard.clause.first("open")
    titles = (heard.scene.by_number[number].title for number in heard.target().numbers)
    language = heard.scene.grammar.language
    asked = any("open" in title_words(title, language).families for title in titles)
    return (found is not None and found.start == 0) or not asked


def _denied(heard: Hearing) -> Outcome:
    """Keep a denial; one about the same task contradicts a "done" beside it, or leaves a part of it."""
    if _lacks(heard):
        outcome = each(heard, heard.target(), Do.START, "done, but for a part")
        outcome.part = True
        return outcome
    outcome = remark(heard.words, "negated", doubt="not")
    bare = not heard.clause.tags - {"not", "no", "filler", "asks", "it", "eta"}
    target = heard.target()
    deed = heard.has("deed") and not heard.strangers() and _is_weighty(heard, target)
    said = heard.has("done") or deed or said_of_title(heard, target) or is_of_done(heard, target)
    if said or (bare and (heard.strangers() or target.by == "number" or _goes_on(heard, target))):
        outcome.tasks, outcome.part, outcome.by = target.numbers, True, target.by
    if said or not heard.strangers():
        outcome.tags = heard.clause.tags
    return outcome


def _is_weighty(heard: Hearing, target: Target) -> bool:
    """Whether the denied deed is one that tasks end by, or this one's own."""
    final = {f"deed.{family}" for family in heard.scene.grammar.final}
    return not is_step(heard, target) or bool(final & heard.clause.tags)


def _lacks(heard: Hearing) -> bool:
    """Whether a step is denied of what was just said to be done ("configurada pero sin probar")."""
    target = heard.target()
    near = heard.memory.sentence == heard.clause.sentence and heard.clause.joined == "but"
    step = heard.has("deed", "act") or not heard.scene.grammar.spaced
    said = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}
    language = heard.scene.grammar.language
    titles = (heard.scene.by_number[n].title for n in target.numbers)
    own = heard.has("done") or any(said & title_words(t, language).families for t in titles)
    done = bool(target.numbers) and heard.memory.done.issuperset(target.numbers)
    return near and step and done and not own and not heard.scene.grammar.verb_edges


def _goes_on(heard: Hearing, target: Target) -> bool:
    """Whether what was just said to be done is denied ("done from our side, from legal not")."""
    near = heard.memory.sentence == heard.clause.sentence
    return near and bool(target.numbers) and heard.memory.done.issuperset(target.numbers)


def hedged(heard: Hearing) -> Outcome | None:
    """Perhaps done, said to be done: asked."""
    if not heard.has("maybe", "heard"):
        return None
    doubted_too = heard.scene.grammar.verb_edges and any(
        "missed" not in found.tags for found in heard.clause.spans("maybe")
    )
    if (heard.has("missed") and not doubted_too) or _denied_first(heard):
        return None
    bare = not heard.clause.tags - {"maybe", "filler", "it", "eta"} and not heard.strangers()
    if heard.clause.numbers and bare:
        return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")
    if heard.scene.grammar.strict and heard.has("meet") and not heard.has("done"):
        return None  # a talk was called off, and later there will be one
    condition = heard.has("if") and not was_after(heard)
    if condition or not heard.has("done", "deed", "going", "yes", "same", "state"):
        return remark(heard.words, "not certain", doubt="maybe") if not heard.has("wh") else None
    return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")


def _denied_first(heard: Hearing) -> bool:
    """Whether it is denied, and only then doubted ("no lo he firmado ni creo que lo firme hoy")."""
    order = [heard.clause.first(tag) for tag in ("not", "deed", "maybe")]
    places = [found.start for found in order if found is not None]
    return len(places) == len(order) and places == sorted(places)


def promised(heard: Hearing) -> Outcome | None:
    """Will be done, once it is done: a remark, as it names no day."""
    if heard.has("missed"):
        return remark(heard.words, "should have been", doubt="will")
    first = heard.clause.first("if")
    if first and first.start == 0 and not heard.has("softif"):
        return remark(heard.words, "a condition", doubt="if")
    if heard.has("will", "if") and not _nods(heard) and not was_after(heard):
        doubt = "if" if heard.has("if") else "will"
        return remark(heard.words, "not done yet", doubt=doubt)
    return None


def _nods(heard: Hearing) -> bool:
    """Whether a yes begins the clause, or follows the task ("12 yes"), and does not end it ("for sure")."""
    yes = heard.clause.first("yes")
    if yes is None or not heard.scene.grammar.verb_edges:
        return yes is not None
    before = heard.clause.items[: yes.start]
    filler = heard.scene.grammar.sets["filler"]
    return all(item.kind != "word" or item.low in filler for item in before)


def _thanks_for(heard: Hearing) -> bool:
    """Whether the task is what somebody is thanked for ("thanks for closing 91")."""
    thanks = heard.clause.spans("thanks")
    return any(i.kind == "task" for f in thanks for i in heard.clause.items[f.start : f.end])


def affirming(heard: Hearing) -> Outcome | None:
    """A yes beside a task's number completes it; a bare one says yes to nothing."""
    rest = heard.has("rest")
    nods = (
        heard.has("thanks")
        and (rest or bool(heard.clause.numbers))
        and not heard.clause.tags - _NODDING - {"rest"}
    )
    if not heard.has("yes") and (not nods or heard.strangers() or _thanks_for(heard)):
        return None
    target = heard.target()
    if not heard.has("yes"):
        nod = mild(doubted(heard, target, Do.COMPLETE, "a nod, beside its number"))
        nod.doubt = "nod"
        return nod
    return _yes_to(heard, target)


def _yes_to(heard: Hearing, target: Target) -> Outcome:
    if heard.memory.cancelled == heard.clause.sentence and not heard.has("done"):
        return remark(heard.words, "still needed")  # "12 hoeft niet meer, 14 wel"
    if target.by in {"number", "words"} or target.lost:
        return each(heard, target, Do.COMPLETE, "yes, beside its number")
    if target.by == "all" and heard.has("all", "both", "rest"):
        return each(heard, target, Do.COMPLETE, "yes, to all")
    if heard.alone:
        return ask(Asked.SURE, heard.words, "a yes without a question")
    return remark(heard.words, "a yes")
