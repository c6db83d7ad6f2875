"""Done: said outright, by what stands now, or by the task's own verb in the past.

What is done must be said of a task that is meant: something else that is done is
asked about, a step on the way is a remark.
"""

from itertools import takewhile

from bot.reading.elsewhere import did_to_another, leads_another, of_something_else
from bot.reading.guards import doubt_of
from bot.reading.hearing import Hearing
from bot.reading.lookalikes import lookalike
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome, ask, mild, remark
from bot.reading.phrases import Found
from bot.reading.rules import MOST_STRANGE, doubted, each, families_of, said_of_title
from storage.kinds import Do

# So near "for" stands what it is done for ("all set for the party").
_NEAR = 3
# Families of titles that are done when the thing is there.
_HAVING = {"order", "ask", "record", "install", "open", "load", "publish", "book"}


def completing(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """Done, or the task's own verb in the past; something else that is done is asked about."""
    if _denies(heard):
        return remark(heard.words, "negated", doubt="not")
    if heard.has("slip") and heard.has("done", "deed") and not _corrects(heard):
        return doubted(heard, heard.target(), Do.REOPEN, "done by mistake")
    if heard.has("other") and heard.has("done", "deed"):
        return doubted(
            heard, Target(doubtful=heard.scene.about), Do.COMPLETE, "something else is done"
        )
    other = lookalike(heard)
    if other:
        return remark(heard.words, other)
    if _is_some_day(heard):
        return doubted(heard, heard.target(), Do.COMPLETE, "done, on a day to come")
    if heard.has("done") and not _only_helps(heard):
        return _finished(heard)
    if heard.has("freed") and not said_of_title(heard, heard.target()):
        return remark(heard.words, "no longer hindered")
    if heard.has("going") and not said_of_title(heard, heard.target()):
        return None
    if heard.has("state") and not heard.has("deed"):
        return _stands(heard)
    if heard.has("deed"):
        return _did(heard)
    return None


def _only_helps(heard: Hearing) -> bool:
    """Whether "is" belongs to the deed behind it, and says nothing more ("el contrato ya está redactado")."""
    found, standing = heard.clause.first("done"), heard.scene.grammar.roles.standing
    if found is None or heard.clause.items[found.end - 1].low not in standing:
        return False
    alone = sum(1 for _ in heard.clause.spans("done")) == 1
    return alone and any(f.start == found.end for f in heard.clause.spans("deed"))


def _denies(heard: Hearing) -> bool:
    """Whether a "not" is left that no rule before has heard: nothing is completed beside one."""
    negatives = heard.scene.grammar.roles.negatives
    harmless = {
        p
        for tag in ("notreally", "slip", "except")
        for f in heard.clause.spans(tag)
        for p in range(f.start, f.end)
    }
    return any(
        item.low in negatives and place not in harmless
        for place, item in enumerate(heard.clause.items)
    )


def _is_some_day(heard: Hearing) -> bool:
    """Whether a vague day to come stands beside what looks like a past ("firmamos la semana que viene")."""
    ons = heard.scene.grammar.roles.ons
    told = heard.has("past")  # "it was done before the weekend"
    if not heard.has("done", "deed") or heard.has("away") or told:
        return False
    if not heard.has("done") and not said_of_title(heard, heard.target()):
        return False
    if not heard.scene.grammar.strict and any(item.low in ons for item in heard.clause.dates):
        return False
    whens = [item.when for item in heard.clause.dates if item.when]
    return bool(whens) and all(not (w.day or w.days or w.clock or w.after) for w in whens)


def _corrects(heard: Hearing) -> bool:
    """Whether "I meant 17 is done" only names the right task."""
    found = heard.clause.first("slip")
    items = heard.clause.items[found.start : found.end + 1] if found else []
    named = bool(items) and items[-1].kind == "task"
    return named and any(item.low in heard.scene.grammar.roles.meaning for item in items)


def _is_about(heard: Hearing) -> bool:
    """Whether something was sent or said about what the title names ("sent a mail about the form")."""
    items, roles = heard.clause.items, heard.scene.grammar.roles
    deed = heard.clause.first("deed")
    if deed is None or heard.target().by != "words":
        return False
    language = heard.scene.grammar.language
    titles = (heard.scene.by_number[n].title for n in heard.target().numbers)
    names = {name for title in titles for name in title_words(title, language).names}
    behind = range(deed.end, len(items))
    named = min((p for p in behind if items[p].low in names), default=0)
    return any(items[p].low in roles.abouts for p in range(deed.end + 1, named))


def _is_for_another(heard: Hearing, found: Found) -> bool:
    """Whether it is done for another occasion or place ("all set for the party")."""
    after = heard.clause.items[found.end : found.end + 1]
    led = bool(after) and after[0].low in heard.scene.grammar.roles.fors
    return led and bool(heard.unknown(found.end + 1, found.end + _NEAR))


def _finished_another(heard: Hearing, target: Target) -> Outcome | None:
    """Keep what is said of another thing ("completed her probation"); ask where it only may be ("it's a wrap")."""
    found = heard.clause.first("done")
    if found is not None and any(f.start == found.end for f in heard.clause.spans("meet")):
        return remark(heard.words, "a meeting, or the like")  # "finished lunch"
    if found is None or target.by not in {"single", "before"}:
        return None
    if leads_another(heard, found.end):
        return remark(heard.words, "something else is done")
    other = of_something_else(heard, "done") or _is_for_another(heard, found)
    other = other and not heard.has("meet")
    if said_of_title(heard, target) or not other:
        return None
    return doubted(heard, target, Do.COMPLETE, "something else may be done")


def _finished(heard: Hearing) -> Outcome:  # noqa: PLR0911 - one return for each reason
    target = heard.target()
    if _says_again(heard, target):
        return remark(heard.words, "said again")
    other = _finished_another(heard, target)
    if other:
        return other
    if heard.has("meet") and target.by not in {"number", "words"}:
        articles = heard.scene.grammar.roles.indefinite
        if any(item.low in articles for item in heard.clause.items):
            return remark(heard.words, "a meeting, or the like")
        return doubted(heard, target, Do.COMPLETE, "perhaps a meeting only")
    if _is_shut(heard, target):
        return doubted(heard, target, Do.COMPLETE, "something is closed")
    if target.by == "none" and heard.strangers() > MOST_STRANGE:
        return ask(Asked.WHICH_TASK, heard.words, "done, but what?")
    return _sure(heard, target, "done")


def _says_again(heard: Hearing, target: Target) -> bool:
    """Whether it only says the same of what was just done ("both are ready and done")."""
    near = heard.memory.sentence == heard.clause.sentence and heard.clause.joined == "and"
    bare = len(heard.clause.items) == 1 and not target.sure
    return near and bare and bool(heard.memory.done)


def _is_shut(heard: Hearing, target: Target) -> bool:
    """Whether a place was closed, of which a word stands in the title ("the canteen was closed")."""
    closed = heard.has("deed.close") and heard.has("past")
    if not closed or target.by == "number" or said_of_title(heard, target):
        return False
    return any(len(heard.clause.named.get(number, ())) == 1 for number in target.numbers)


def _stands(heard: Hearing) -> Outcome | None:
    """Live, in place, ready: done where it is said of a task, not of anything else."""
    target = heard.target()
    if _is_elsewhere(heard) or _is_somebody(heard):
        return None
    if set(target.doubtful) < set(heard.scene.about) and target.doubtful and not heard.strangers():
        return each(heard, target, Do.COMPLETE, "it stands, but which?")
    if target.by in {"number", "words"} or (target.sure and not heard.strangers()):
        if heard.has("forstep") or _has_only_come(heard, target):
            return mild(doubted(heard, target, Do.COMPLETE, "it has come, and is to be done still"))
        return _sure(heard, target, "it stands")
    return None


def _has_only_come(heard: Hearing, target: Target) -> bool:
    """Whether a thing is there of which more is asked than to have it ("der Vertrag ist da", to be signed)."""
    found, language = heard.clause.first("state"), heard.scene.grammar.language
    last = heard.clause.items[found.end - 1].low if found else ""
    if last not in heard.scene.grammar.roles.arrivals:
        return False
    titles = (title_words(heard.scene.by_number[n].title, language) for n in target.numbers)
    return any(title.families and not title.families & _HAVING for title in titles)


def _is_somebody(heard: Hearing) -> bool:
    """Whether it is people who are ready, or have arrived."""
    found = heard.clause.first("state")
    before = heard.clause.items[: found.end] if found else []
    people = heard.scene.grammar.roles.pronouns
    return any(item.kind == "person" or item.low in people for item in before)


def _is_elsewhere(heard: Hearing) -> bool:
    """Whether "is in", "is out" says where somebody is, or goes on ("is in charge of it")."""
    found = heard.clause.first("state")
    items = heard.clause.items
    with_somebody = any(item.kind == "person" for item in items)
    if with_somebody and heard.target().by in {"single", "before"}:
        return True
    if found is None or items[found.end - 1].low not in heard.scene.grammar.roles.places:
        return False
    if with_somebody or heard.clause.dates:
        return True
    after = items[found.end : found.end + 1]
    grammar = heard.scene.grammar
    return any(item.kind == "word" and item.low not in grammar.roles.after_places for item in after)


def _did(heard: Hearing) -> Outcome:  # noqa: PLR0911 - one return for each reason
    target = heard.target()
    step = is_step(heard, target) and not _is_agreed(heard, target)
    elsewhere = target.by in {"single", "before"} and of_something_else(heard, "deed")
    if target.by == "none":
        if heard.strangers() or _told_somebody(heard):
            return remark(heard.words, "something was done, of no task that was shown")
        return mild(doubted(heard, target, Do.COMPLETE, "something was done"))
    elsewhere |= target.by == "all" and heard.memory.elsewhere == heard.clause.sentence
    if elsewhere or heard.has("meet") or did_to_another(heard) or _is_about(heard):
        return remark(heard.words, "something else was done")
    if heard.has("forstep"):
        if step:
            return remark(heard.words, "a step on the way")
        return doubted(heard, target, Do.COMPLETE, "sent on for a further step")
    if step and not _families(heard) & heard.scene.grammar.final:
        return remark(heard.words, "a step on the way")
    if step:
        return mild(doubted(heard, target, Do.COMPLETE, "a step, perhaps not the whole"))
    return _sure(heard, target, "what it asks for was done")


def _told_somebody(heard: Hearing) -> bool:
    """Whether it went to a person who was named ("le reenvié el correo a Karla")."""
    return any(item.kind == "person" for item in heard.clause.items)


def _sure(heard: Hearing, target: Target, why: str) -> Outcome:
    """Complete what is meant, where nothing stands beside it that says otherwise."""
    doubt = doubt_of(heard)
    if doubt and target.by != "none":
        return mild(doubted(heard, target, Do.COMPLETE, doubt))
    return each(heard, target, Do.COMPLETE, why)


def _is_agreed(heard: Hearing, target: Target) -> bool:
    """Whether a task that is only named is said to be agreed ("the discount rule is agreed")."""
    if target.by not in {"number", "words"} or heard.has("forstep"):
        return False
    return heard.has("deed.agree") and not any(families_of(heard.scene, n) for n in target.numbers)


def _families(heard: Hearing) -> set[str]:
    return {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}


def is_thing(heard: Hearing, number: int) -> bool:
    """Whether a title may be no order but a thing ("Shift codes", "Machine list")."""
    lows = title_words(heard.scene.by_number[number].title, heard.scene.grammar.language).lows
    prepositions, roles = heard.scene.grammar.sets["prep"], heard.scene.grammar.roles
    lows = tuple(takewhile(lambda low: low not in prepositions, lows)) or lows
    if len(lows) > 1 and lows[0] in roles.noun_verbs and lows[1] not in roles.articles:
        return True
    return lows[-1] in roles.deliverables and lows[0] not in heard.scene.grammar.phrases


def is_step(heard: Hearing, target: Target) -> bool:
    """Whether a deed is on the way to what the title asks for, but not it."""
    families = _families(heard)
    if "own" in families:
        return False
    for number in target.numbers:
        wanted = families_of(heard.scene, number)
        if wanted and is_thing(heard, number):
            wanted |= heard.scene.grammar.final
        if not (families & wanted if wanted else families & heard.scene.grammar.final):
            return True
    return False
