"""Begun, in part, denied, doubted, promised: what a clause says of a task that is not done.

Negation, future, condition, hedge and part are looked at before anything is
completed (see deeds.py).
"""

from bot.reading.clause import Clause, strangers
from bot.reading.deeds import is_step
from bot.reading.elsewhere import object_elsewhere
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome, ask, mild, remark
from bot.reading.phrases import Found
from bot.reading.rules import MOST_STRANGE, doubted, each, families_of, said_of_title
from storage.kinds import Do

_WHOLE = 100  # per cent
# What a clause of a number and a nod ("12 ok") may be made of.
_NODDING = {"thanks", "filler", "eta"}


def parting(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """Almost, half, 80 %, all but a part: begun, not done."""
    if heard.has("rest") and heard.has("will", "not", "left") and _is_rest_of_one(heard):
        outcome = each(heard, heard.target(), Do.START, "the rest of it is to come")
        outcome.part = True
        return outcome
    if heard.has("left") and not heard.has("part", "except"):
        return _left(heard)
    if not heard.has("part", "except") or heard.has("if", "none", "away") or heard.asks():
        return None
    if _whole(heard):
        return _wholly(heard)
    if heard.has("will") and not heard.has("part"):
        return None
    target = heard.target()
    if (
        heard.has("except")
        and target.by == "all"
        and len(target.numbers) > 0
        and heard.scene.single is None
    ):
        return None
    if not heard.has("part") and not heard.has("done", "deed", "all"):
        return None
    if heard.has("not", "maybe") and not heard.has("done", "deed", "going"):
        return remark(heard.words, "a part, negated or in doubt")
    return _partly(heard, target)


def _is_rest_of_one(heard: Hearing) -> bool:
    """Whether the rest is that of the only task, of which more was said before ("…, de rest volgt")."""
    one = heard.scene.single is not None and not heard.scene.grammar.verb_edges
    return one and bool(heard.clause.joined) and not heard.has("if", "block", "cancel")


def _wholly(heard: Hearing) -> Outcome | None:
    """Hear "100 %": done, or that what was said is wholly so ("Monday, 100 %")."""
    if heard.clause.joined and all(item.kind != "word" for item in heard.clause.items):
        return remark(heard.words, "wholly so")
    if heard.has("not", "will", "maybe"):
        return None
    return each(heard, heard.target(), Do.COMPLETE, "all of it")


def _partly(heard: Hearing, target: Target) -> Outcome:
    """Begin what is done in part, where it is the task that the part is of."""
    if target.by == "all" and len(target.numbers) > 1 and not heard.has("both"):
        return doubted(heard, target, Do.START, "a part of them, but which?")
    if _is_of_strangers(heard):
        return remark(heard.words, "a part of something else")
    if heard.strangers() > {"words": 1, "before": 0}.get(target.by, MOST_STRANGE + 1):
        return doubted(heard, target, Do.START, "a part, perhaps of something else")
    if target.by in {"number", "words"} and _is_all_left(heard, target):
        left = remark(heard.words, "it is what is left to do", doubt="not")
        left.tasks, left.part, left.by = target.numbers, True, target.by
        return left
    if _is_part_elsewhere(heard):
        return remark(heard.words, "a part of something else")
    outcome = each(heard, target, Do.START, "a part of it")
    outcome.part = True
    return outcome


def _is_of_strangers(heard: Hearing) -> bool:
    """Whether "half of" is said of another thing ("half of my team is ill")."""
    roles = heard.scene.grammar.roles
    found = heard.clause.first("part")
    inside = heard.clause.items[found.start : found.end] if found else []
    if found is None:
        return False
    if _halves_others(heard, found):
        return True
    if all(item.low not in roles.belongs for item in inside):
        return False
    if inside[-1].low not in roles.belongs | roles.articles:
        return False
    return bool(strangers(heard.clause, heard.scene, found.end, strict=True))


def _halves_others(heard: Hearing, found: Found) -> bool:
    """Whether "half our families" is said, with nothing that is done."""
    if found.end - found.start > 1 or heard.has("done") or said_of_title(heard, heard.target()):
        return False
    after = heard.clause.items[found.end : found.end + 2]
    owned = len(after) > 1 and after[0].low in heard.scene.grammar.roles.articles
    return owned and bool(heard.strangers(found.end + 1, found.end + 2))


def _is_all_left(heard: Hearing, target: Target) -> bool:
    """Whether a task is the part that is left of the whole list ("only the DPA is left")."""
    found = heard.clause.first("part")
    inside = heard.clause.items[found.start : found.end] if found else []
    names = {
        name
        for number in target.numbers
        for name in title_words(
            heard.scene.by_number[number].title, heard.scene.grammar.language
        ).names
    }
    part_of = bool(inside) and inside[-1].low in heard.scene.grammar.roles.belongs
    articles = heard.scene.grammar.roles.articles
    behind = [i for i in heard.clause.items[found.end :] if i.low not in articles] if found else []
    after = [] if part_of else behind[:1]
    last = inside[-1:] if len(inside) > 1 and inside[-2].low in articles else []
    rest = [*inside[1:-1], *last, *(item for item in after if item.kind == "task")]
    return any(item.low in names or item.number in target.numbers for item in rest)


def _is_part_elsewhere(heard: Hearing) -> bool:
    """Whether a number or a half is of other things ("er kwamen nog 14 bevindingen uit")."""
    if heard.scene.grammar.verb_edges or heard.has("done", "deed", "all", "except"):
        return False
    return heard.strangers() > (not heard.has("past"))


def _left(heard: Hearing) -> Outcome:
    """Something is still to do: a part is done where that was said before, else nothing is."""
    target = heard.target()
    if not heard.memory.done.issuperset(target.numbers) or not target.sure:
        return remark(heard.words, "still to do", doubt="not")
    outcome = each(heard, target, Do.START, "a part is still to do")
    outcome.part = True
    return outcome


def _whole(heard: Hearing) -> bool:
    """Whether the part is 100 %."""
    found = heard.clause.first("part")
    items = heard.clause.items[found.start : found.end] if found else []
    return any(item.number == _WHOLE and item.kind == "number" for item in items) and not heard.has(
        "except"
    )


def negated(heard: Hearing) -> Outcome | None:
    """Not done, not yet, no: a remark."""
    if heard.has("open") and not heard.has("done") and _stays_open(heard):
        return remark(heard.words, "still open", doubt="not")
    if heard.has("none") and not heard.has("not", "part", "except"):
        return remark(heard.words, "none of them", doubt="not")
    if heard.has("not", "no") and not heard.has("notreally"):
        if heard.has("cancel") and not said_of_title(heard, heard.target()):
            return None
        return _denied(heard)
    return None


def _stays_open(heard: Hearing) -> bool:
    """Whether "open" heads a list, or is no act that a title asks for, but for those as good."""
    found = heard.clause.first("open")
    titles = (heard.scene.by_number[number].title for number in heard.target().numbers)
    language = heard.scene.grammar.language
    asked = any("open" in title_words(title, language).families for title in titles)
    return (found is not None and found.start == 0) or not asked


def _denied(heard: Hearing) -> Outcome:
    """Keep a denial; one about the same task contradicts a "done" beside it."""
    outcome = remark(heard.words, "negated", doubt="not")
    bare = not heard.clause.tags - {"not", "no", "filler", "asks", "it", "eta"}
    target = heard.target()
    deed = heard.has("deed") and not heard.strangers() and _is_weighty(heard, target)
    said = heard.has("done") or deed or said_of_title(heard, target)
    if said or (bare and (heard.strangers() or target.by == "number" or _goes_on(heard, target))):
        outcome.tasks, outcome.part, outcome.by = target.numbers, True, target.by
    if said or not heard.strangers():
        outcome.tags = heard.clause.tags
    return outcome


def _is_weighty(heard: Hearing, target: Target) -> bool:
    """Whether the denied deed is one that tasks end by, or this one's own."""
    final = {f"deed.{family}" for family in heard.scene.grammar.final}
    return not is_step(heard, target) or bool(final & heard.clause.tags)


def _goes_on(heard: Hearing, target: Target) -> bool:
    """Whether what was just said to be done is denied ("done from our side, from legal not")."""
    near = heard.memory.sentence == heard.clause.sentence
    return near and bool(target.numbers) and heard.memory.done.issuperset(target.numbers)


def hedged(heard: Hearing) -> Outcome | None:
    """Perhaps done, said to be done: asked."""
    if not heard.has("maybe", "heard"):
        return None
    if heard.has("missed"):
        return None
    if heard.clause.numbers and not heard.clause.tags - {"maybe", "filler", "it", "eta"}:
        return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")
    if heard.has("if") or not heard.has("done", "deed", "going", "yes", "same", "state"):
        return remark(heard.words, "not certain", doubt="maybe") if not heard.has("wh") else None
    if (
        heard.has("deed")
        and not heard.has("done")
        and is_step(heard, heard.target())
        and heard.has("maybe")
    ):
        return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")
    return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")


def promised(heard: Hearing) -> Outcome | None:
    """Will be done, once it is done: a remark, as it names no day."""
    if heard.has("missed"):
        return remark(heard.words, "should have been", doubt="will")
    first = heard.clause.first("if")
    if first and first.start == 0 and not heard.has("softif"):
        return remark(heard.words, "a condition", doubt="if")
    if heard.has("will", "if") and not heard.has("yes"):
        doubt = "if" if heard.has("if") else "will"
        return remark(heard.words, "not done yet", doubt=doubt)
    return None


def beginning(heard: Hearing) -> Outcome | None:
    """On it, in progress."""
    target = heard.target()
    if not heard.has("going"):
        return _doing(heard, target)
    if heard.has("stop", "act.stop"):
        return remark(heard.words, "no longer under way")
    found = heard.clause.first("going")
    strange = found is not None and heard.strangers(0, found.start) > 0
    if target.by in {"single", "before"} and (strange or object_elsewhere(heard, "going")):
        return remark(heard.words, "something else is under way")
    if any(item.when and item.when.day != heard.scene.said.on for item in heard.clause.dates):
        return ask(Asked.NO_DATE, heard.words, "to be begun, on a day to come")
    others = [
        item
        for item in heard.clause.items
        if item.kind == "person" and heard.scene.sender not in item.emails
    ]
    if others and _subject(heard.clause, "going"):
        return doubted(heard, target, Do.START, "somebody else is on it")
    return each(heard, target, Do.START, "under way")


def _doing(heard: Hearing, target: Target) -> Outcome | None:
    """Hear the title's own verb where it is said to go on ("sending it now")."""
    if not heard.has("now") or heard.strangers() or not target.sure:
        return None
    acts = {
        tag.partition(".")[2]
        for found in heard.clause.spans("act")
        for tag in found.tags
        if heard.clause.items[found.start].low.endswith("ing")
    }
    if all(acts & families_of(heard.scene, number) for number in target.numbers):
        return each(heard, target, Do.START, "being done")
    return None


def _subject(clause: Clause, tag: str) -> bool:
    """Whether a person stands before the verb, or in its phrase."""
    found = clause.first(tag)
    return found is not None and any(item.kind == "person" for item in clause.items[: found.end])


def affirming(heard: Hearing) -> Outcome | None:
    """A yes beside a task's number completes it; a bare one says yes to nothing."""
    nods = heard.has("thanks") and bool(heard.clause.numbers) and not heard.clause.tags - _NODDING
    if not heard.has("yes") and (not nods or heard.strangers()):
        return None
    target = heard.target()
    if not heard.has("yes"):
        nod = mild(doubted(heard, target, Do.COMPLETE, "a nod, beside its number"))
        nod.doubt = "nod"
        return nod
    if target.by in {"number", "words"} or target.lost:
        return each(heard, target, Do.COMPLETE, "yes, beside its number")
    if target.by == "all" and heard.has("all", "both"):
        return each(heard, target, Do.COMPLETE, "yes, to all")
    if heard.alone:
        return ask(Asked.SURE, heard.words, "a yes without a question")
    return remark(heard.words, "a yes")
