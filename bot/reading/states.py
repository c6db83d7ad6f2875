"""Done, begun, blocked, not needed: what a clause says of a task's state.

Negation, future, condition, hedge and part are looked at before anything is
completed; what remains must be said of a task that is meant.
"""

from bot.reading.clauses import Clause
from bot.reading.model import Asked
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome, ask, remark
from bot.reading.rules import Hearing, doubted, each, families_of, said_of_title
from bot.reading.targets import Target
from storage.kinds import Do

# What a clause of a number and a nod ("12 ok") may be made of.
_NODDING = {"thanks", "filler", "eta"}


def blocking(heard: Hearing) -> Outcome | None:
    """Waiting for something, or unable until something: blocked, with its reason."""
    clause = heard.clause
    found = clause.first("block")
    if found is None or heard.has("freed", "meet", "keep", "mark"):
        return None
    if heard.asks() or _is_deed_of_title(heard):
        return None
    target = heard.target(0, found.start)
    if not _said(target):
        target = (
            heard.target(found.end)
            if not _is_cause(heard, found.end)
            else Target(doubtful=heard.scene.about)
        )
    if heard.has("if") and clause.first("if").start < found.start:  # type: ignore[union-attr]
        return remark(heard.words, "a condition")
    if heard.has("maybe", "heard") or (heard.has("will") and not _unable(heard)):
        return doubted(heard, target, Do.BLOCK, "perhaps blocked")
    return each(heard, target, Do.BLOCK, "waits for something", reason=_reason(heard))


def _said(target: Target) -> bool:
    return target.sure and target.by in {"number", "words", "all"}


def _unable(heard: Hearing) -> bool:
    found = heard.clause.first("block")
    return found is not None and any(
        item.low.startswith(("can", "won", "need", "have", "unable"))
        for item in heard.clause.items[found.start : found.end]
    )


def _is_cause(heard: Hearing, place: int) -> bool:
    """Whether the next task named is what is waited for ("blocked by 12")."""
    items = heard.clause.items
    return (
        heard.scene.single is None and place < len(items) and items[place].kind in {"task", "lost"}
    )


def _is_deed_of_title(heard: Hearing) -> bool:
    return said_of_title(heard, heard.target()) and not heard.has("not")


def _reason(heard: Hearing) -> str:
    """Keep the words from the block to the end of the sentence, else the whole sentence."""
    clause = heard.clause
    found = clause.first("block")
    if found is None:
        return heard.words
    after = heard.text[clause.items[found.start].start : clause.upto].strip(" ,.-")
    inner = heard.text[clause.items[found.end - 1].end : clause.upto].strip(" ,.-–:;")
    if not inner or not heard.scene.grammar.head_first:
        return heard.text[clause.start : clause.upto].strip(" ,.-")
    leads = clause.items[found.end - 1].low in heard.scene.grammar.sets["prep"]
    return inner if leads and found.end - found.start < 3 else after


def cancelling(heard: Hearing) -> Outcome | None:
    """Not needed: cancelled; unless cancelling is what the task asks for."""
    if not heard.has("cancel") or heard.has("keep") or heard.asks() and not heard.has("wish"):
        return None
    target = heard.target()
    if said_of_title(heard, target) or _imperative_of_title(heard, target):
        return None
    if heard.has("maybe", "heard"):
        return doubted(heard, target, Do.CANCEL, "perhaps not needed")
    if heard.has("if") or heard.has("not") and not _needless(heard):
        return remark(heard.words, "not clearly cancelled")
    if heard.strangers(0, heard.clause.first("cancel").start) and target.by in {"single", "before"}:  # type: ignore[union-attr]
        return remark(heard.words, "something else is cancelled")
    if _object_elsewhere(heard, "cancel") and target.by in {"single", "before", "none"}:
        return remark(heard.words, "something else is cancelled")
    return each(heard, target, Do.CANCEL, "not needed")


def _needless(heard: Hearing) -> bool:
    """Whether the "not" is the cancelling phrase's own."""
    return not any("not" in f.tags and "cancel" not in f.tags for f in heard.clause.found)


def _imperative_of_title(heard: Hearing, target: Target) -> bool:
    """Whether it is the title's own verb ("we will cancel it"), and not the task that is meant."""
    found = heard.clause.first("cancel")
    if found is None or any(i.low in heard.scene.grammar.task_words for i in heard.clause.items):
        return False
    words = {item.low for item in heard.clause.items[found.start : found.end]}
    titles = [
        title_words(heard.scene.by_number[n].title, heard.scene.grammar.language)
        for n in target.numbers
    ]
    return any(words & title.verb_words for title in titles) and not heard.clause.numbers


def parting(heard: Hearing) -> Outcome | None:
    """Almost, half, 80 %, all but a part: begun, not done."""
    if not heard.has("part", "except") or heard.has("if", "none") or heard.asks():
        return None
    if _whole(heard):
        return (
            None
            if heard.has("not", "will", "maybe")
            else each(heard, heard.target(), Do.COMPLETE, "all of it")
        )
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
    if heard.has("not") and not heard.has("done", "deed"):
        return remark(heard.words, "a part, and negated")
    outcome = each(heard, target, Do.START, "a part of it")
    outcome.part = True
    return outcome


def _whole(heard: Hearing) -> bool:
    """Whether the part is 100 %."""
    found = heard.clause.first("part")
    items = heard.clause.items[found.start : found.end] if found else []
    return any(item.number == 100 and item.kind == "number" for item in items) and not heard.has(
        "except"
    )


def negated(heard: Hearing) -> Outcome | None:
    """Not done, not yet, no: a remark."""
    if heard.has("open") and not said_of_title(heard, heard.target()) and not heard.has("done"):
        return remark(heard.words, "still open", doubt="not")
    if heard.has("none") and not heard.has("not", "part", "except"):
        return remark(heard.words, "none of them", doubt="not")
    if heard.has("not", "no") and not heard.has("notreally"):
        if heard.has("cancel") and not said_of_title(heard, heard.target()):
            return None
        return _denied(heard)
    return None


def _denied(heard: Hearing) -> Outcome:
    """Keep a denial; one about the same task contradicts a "done" beside it."""
    outcome = remark(heard.words, "negated", doubt="not")
    bare = not heard.clause.tags - {"not", "no", "filler", "asks", "it", "eta"}
    target = heard.target()
    if heard.has("done") or said_of_title(heard, target) or (bare and heard.strangers()):
        outcome.tasks, outcome.part = target.numbers, True
    return outcome


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
        and _is_step(heard, heard.target())
        and heard.has("maybe")
    ):
        return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")
    return doubted(heard, heard.target(), Do.COMPLETE, "perhaps done")


def promised(heard: Hearing) -> Outcome | None:
    """Will be done, once it is done: a remark, as it names no day."""
    if heard.has("missed"):
        return remark(heard.words, "should have been", doubt="will")
    if heard.has("will", "if") and not heard.has("yes"):
        doubt = "if" if heard.has("if") else "will"
        return remark(heard.words, "not done yet", doubt=doubt)
    return None


def completing(heard: Hearing) -> Outcome | None:
    """Done, or the task's own verb in the past; something else that is done is asked about."""
    if heard.has("other") and heard.has("done", "deed"):
        return doubted(
            heard, Target(doubtful=heard.scene.about), Do.COMPLETE, "something else is done"
        )
    if heard.has("done"):
        return _finished(heard)
    if heard.has("going") and not said_of_title(heard, heard.target()):
        return None
    if heard.has("state") and not heard.has("deed"):
        return _stands(heard)
    if heard.has("deed"):
        return _did(heard)
    return None


def _finished(heard: Hearing) -> Outcome:
    target = heard.target()
    if (
        target.by in {"single", "before"}
        and not said_of_title(heard, target)
        and _of_something_else(heard, "done")
    ):
        return doubted(heard, target, Do.COMPLETE, "something else may be done")
    if target.by == "none" and heard.strangers() > 2:
        return ask(Asked.WHICH_TASK, heard.words, "done, but what?")
    return each(heard, target, Do.COMPLETE, "done")


def _stands(heard: Hearing) -> Outcome | None:
    """Live, in place, ready: done where it is said of a task, not of anything else."""
    target = heard.target()
    if target.by in {"number", "words"} or (target.sure and not heard.strangers()):
        return each(heard, target, Do.COMPLETE, "it stands")
    return None


def _of_something_else(heard: Hearing, tag: str) -> bool:
    """Whether a thing that is no part of the task's title is what was done."""
    found = heard.clause.first(tag)
    if found is None:
        return False
    if heard.clause.named:
        return False
    return bool(heard.strangers(0, found.start)) or _object_elsewhere(heard, tag)


def _object_elsewhere(heard: Hearing, tag: str) -> bool:
    """Whether a strange word follows the verb directly, as its object."""
    found = heard.clause.first(tag)
    grammar = heard.scene.grammar
    if found is None or not grammar.spaced:
        return False
    covered = {p for f in heard.clause.found for p in range(f.start, f.end)}
    for place, item in enumerate(heard.clause.items[found.end :], found.end):
        if tag == "done" and place == found.end and item.low in grammar.done_with:
            continue
        if (
            place in covered
            and heard.clause.items[place - 1].low in grammar.articles
            and _is_verb(heard, place)
        ):
            return True
        if item.low in grammar.sets["prep"] or item.kind not in {"word", "person"}:
            return False
        if item.kind == "person" or place in covered or item.low in grammar.sets["filler"]:
            continue
        return item.low not in grammar.sets["generic"]
    return False


def _is_verb(heard: Hearing, place: int) -> bool:
    """Whether a word is known as a verb only: behind an article it is a thing ("an email")."""
    return (
        any(
            f.start == place and all(tag.startswith("act.") for tag in f.tags)
            for f in heard.clause.found
        )
        and not heard.clause.named
    )


def _did(heard: Hearing) -> Outcome:
    target = heard.target()
    step = _is_step(heard, target)
    elsewhere = target.by in {"single", "before"} and _of_something_else(heard, "deed")
    if target.by == "none":
        if heard.strangers():
            return remark(heard.words, "something was done, of no task that was shown")
        return doubted(heard, target, Do.COMPLETE, "something was done")
    if elsewhere or heard.has("meet"):
        return remark(heard.words, "something else was done")
    if heard.has("forstep"):
        if step:
            return remark(heard.words, "a step on the way")
        return doubted(heard, target, Do.COMPLETE, "sent on for a further step")
    if step and not _families(heard) & heard.scene.grammar.final:
        return remark(heard.words, "a step on the way")
    if step:
        return _mild(doubted(heard, target, Do.COMPLETE, "a step, perhaps not the whole"))
    return each(heard, target, Do.COMPLETE, "what it asks for was done")


def _mild(outcome: Outcome) -> Outcome:
    """Let a doubt give way where another clause says outright that it is done."""
    outcome.weak = True
    return outcome


def _families(heard: Hearing) -> set[str]:
    return {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}


def _is_step(heard: Hearing, target: Target) -> bool:
    """Whether a deed is on the way to what the title asks for, but not it."""
    families = _families(heard)
    for number in target.numbers:
        wanted = families_of(heard.scene, number)
        if not (families & wanted if wanted else families & heard.scene.grammar.final):
            return True
    return False


def beginning(heard: Hearing) -> Outcome | None:
    """On it, in progress."""
    if not heard.has("going"):
        return None
    target = heard.target()
    if target.by in {"single", "before"} and _object_elsewhere(heard, "going"):
        return remark(heard.words, "something else is under way")
    others = [
        item
        for item in heard.clause.items
        if item.kind == "person" and heard.scene.sender not in item.emails
    ]
    if others and _subject(heard.clause, "going"):
        return doubted(heard, target, Do.START, "somebody else is on it")
    return each(heard, target, Do.START, "under way")


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
        return _mild(doubted(heard, target, Do.COMPLETE, "a nod, beside its number"))
    if target.by in {"number", "words"} or target.lost:
        return each(heard, target, Do.COMPLETE, "yes, beside its number")
    if target.by == "all" and heard.has("all", "both"):
        return each(heard, target, Do.COMPLETE, "yes, to all")
    if heard.alone:
        return ask(Asked.SURE, heard.words, "a yes without a question")
    return remark(heard.words, "a yes")
