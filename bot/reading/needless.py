"""Cancelled: what makes a task needless, and what is only called off beside it."""

from bot.reading.elsewhere import object_elsewhere
from bot.reading.guards import doubt_of, is_quoted
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome, remark
from bot.reading.rules import doubted, each, families_of, names_task, said_of_title
from bot.reading.tokens import Item, fold
from storage.kinds import Do

_NAMED = {"number", "words", "all"}
# Families of verbs whose tasks are done by ending something.
_ENDING = {"cancel", "stop", "remove"}


def cancelling(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """Not needed: cancelled; unless cancelling is what the task asks for."""
    if not heard.has("cancel") or heard.has("keep") or (heard.asks() and not heard.has("wish")):
        return None
    target = heard.target()
    if said_of_title(heard, target) or _imperative_of_title(heard, target):
        return None
    needless = _needs_no_other(heard) or _goes_on_needless(heard)
    if any(item.when for item in heard.clause.items) or needless or is_quoted(heard):
        return remark(heard.words, "not needed on a day, or something else")
    if heard.has("missed") or (heard.has("meet", "away") and target.by in {"single", "before"}):
        return remark(heard.words, "a meeting is cancelled, or was to be cancelled")
    doubts = heard.has("maybe", "heard", "part") or _is_partly_needed(heard)
    if doubts or (target.by in _NAMED and target.sure and doubt_of(heard)):
        return doubted(heard, target, Do.CANCEL, "perhaps not needed")
    if (
        heard.has("if")
        or _denies_cancel(heard)
        or _somebody_cancels(heard, target)
        or _by_others(heard)
    ):
        return remark(heard.words, "not clearly cancelled")
    if heard.strangers(0, heard.clause.first("cancel").start) and target.by in {"single", "before"}:  # type: ignore[union-attr]
        return remark(heard.words, "something else is cancelled")
    elsewhere = object_elsewhere(heard, "cancel") and not names_task(heard)
    if elsewhere and target.by in {"single", "before", "none"}:
        return remark(heard.words, "something else is cancelled")
    return each(heard, target, Do.CANCEL, "not needed")


def _is_partly_needed(heard: Hearing) -> bool:
    """Whether it is needless at some place alone ("not applicable in Cork")."""
    found, grammar = heard.clause.first("cancel"), heard.scene.grammar
    after = heard.clause.items[found.end : found.end + 2] if found else []
    if found is None or len(after) < 2 or after[0].low not in grammar.roles.inside:  # noqa: PLR2004 - "in Cork"
        return False
    return after[0].low in grammar.sets["prep"] and after[1] in heard.unknown(found.end)


def _needs_no_other(heard: Hearing) -> bool:
    """Whether it is another act that is not needed ("no need to panic")."""
    found, grammar = heard.clause.first("cancel"), heard.scene.grammar
    after = heard.clause.items[found.end : found.end + 2] if found else []
    if found is None or len(after) < 2 or after[0].low not in grammar.roles.tos:  # noqa: PLR2004 - "to" and a verb
        return False
    if _is_other_infinitive(heard, after[1]):
        return True
    if heard.clause.items[found.end - 1].low not in grammar.roles.wanting:
        return False
    acts = {tag.partition(".")[2] for f in heard.clause.spans("act") for tag in f.tags}
    wanted = {kin for n in heard.target().numbers for kin in families_of(heard.scene, n)}
    return not acts & (wanted | {"do", "close", "send", "fill"})


def _is_other_infinitive(heard: Hearing, item: Item) -> bool:
    """Whether it is not the task that need not be done ("je hoeft niet meer te komen")."""
    grammar = heard.scene.grammar
    endings = tuple(grammar.roles.infinitives_last)
    known = grammar.phrases.get(item.low, {}).get("", ())
    act = any(tag.startswith("act.") for tag in known) or item.low in grammar.sets["filler"]
    return bool(endings) and item.low.endswith(endings) and not act and not heard.clause.named


def _goes_on_needless(heard: Hearing) -> bool:
    """Whether it is told behind a comma what is not needed ("nicht nötig, mich jeden Tag zu erinnern")."""
    clause = heard.clause
    found, needless = clause.first("cancel"), heard.scene.grammar.roles.needless
    ends = found is not None and found.end == len(clause.items) and not clause.numbers
    after = heard.text[clause.end : clause.upto].strip(" ,").partition(" ")[0]
    return ends and bool(after) and fold(after) in needless and heard.target().by != "words"


def _denies_cancel(heard: Hearing) -> bool:
    """Whether a "not" is said of it; what follows may be the reason ("forget 38 we never used it")."""
    cancel, denial = heard.clause.first("cancel"), heard.clause.first("not")
    if cancel is None or denial is None:
        return heard.has("not")  # inside of the phrase: "bitte nicht streichen"
    alone = len(heard.clause.numbers) == 1 and denial.start > cancel.end
    return not (alone and heard.clause.items[denial.end - 1].kind == "word")


def _somebody_cancels(heard: Hearing, target: Target) -> bool:
    """Whether a person called something off that is not named ("Ada cancelled on me again")."""
    found = heard.clause.first("cancel")
    before = heard.clause.items[: found.start] if found else []
    people = any(item.kind == "person" for item in before)
    return people and target.by in {"single", "before"} and not heard.has("it")


def _by_others(heard: Hearing) -> bool:
    """Whether it is told who called something off, or who needs it not ("not needed by the client")."""
    found, roles = heard.clause.first("cancel"), heard.scene.grammar.roles
    after = heard.clause.items[found.end : found.end + 1] if found else []
    led = any(item.low in roles.agents and item.kind == "word" for item in after)
    said = found is not None and heard.clause.items[found.end - 1].low in roles.called_off
    return led and said and heard.target().by in {"single", "before"}


def _imperative_of_title(heard: Hearing, target: Target) -> bool:
    """Whether it is the title's own verb ("we will cancel it"), and not the task that is meant."""
    found = heard.clause.first("cancel")
    if found is None or any(
        i.low in heard.scene.grammar.roles.task_words for i in heard.clause.items
    ):
        return False
    words = {item.low for item in heard.clause.items[found.start : found.end]}
    titles = [
        title_words(heard.scene.by_number[n].title, heard.scene.grammar.language)
        for n in target.numbers
    ]
    return (
        any(words & title.verb_words and title.families & _ENDING for title in titles)
        and not heard.clause.numbers
    )
