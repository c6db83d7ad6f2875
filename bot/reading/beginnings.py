"""Begun: what is under way, if it is the task and nothing else ("I started at the new office")."""

from bot.reading.clause import Clause
from bot.reading.elsewhere import leads_another, object_elsewhere, other_act_runs
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome, ask, remark
from bot.reading.phrases import Found
from bot.reading.rules import doubted, each, families_of
from storage.kinds import Do

# What ends something that runs.
_ENDING = {"stop", "cancel", "remove"}


def beginning(heard: Hearing) -> Outcome | None:
    """On it, in progress."""
    target = heard.target()
    if not heard.has("going"):
        return _doing(heard, target)
    found = heard.clause.first("going")
    if heard.has("stop", "act.stop") or _still_runs(heard, found, target):
        return remark(heard.words, "no longer under way, or what is to end runs still")
    if _starts_elsewhere(heard, found):
        return remark(heard.words, "something else is under way")
    if other_act_runs(heard, found, target):
        return doubted(heard, target, Do.START, "another act is under way")
    return _begun(heard, found, target)


def _begun(heard: Hearing, found: Found | None, target: Target) -> Outcome:
    if _was_to_start(heard, found, target):
        return each(heard, target, Do.COMPLETE, "what it asks for was begun")
    if any(item.when and item.when.day != heard.scene.said.on for item in heard.clause.dates):
        return ask(Asked.NO_DATE, heard.words, "to be begun, on a day to come")
    people = (item for item in heard.clause.items if item.kind == "person")
    others = any(heard.scene.sender not in item.emails for item in people)
    if others and _subject(heard.clause, "going"):
        return doubted(heard, target, Do.START, "somebody else is on it")
    return each(heard, target, Do.START, "under way")


def _starts_elsewhere(heard: Hearing, found: Found | None) -> bool:
    """Whether another thing is under way, or somebody began there ("I started at the new office")."""
    if found is None:
        return False
    chat = leads_another(heard, found.end) and heard.target().by != "number"
    if chat or _is_upon(heard, found):
        return True  # "started a group chat for the rehearsal"
    if heard.target().by not in {"single", "before"}:
        return False
    it = any(
        f.start >= found.end for f in heard.clause.spans("it")
    )  # "my team has begun with this"
    private = heard.scene.grammar.strict and (heard.has("away") or _is_other_act(heard, found))
    if not it and (private or heard.strangers(0, found.start)):
        return True  # "mijn vakantie is net begonnen", "estoy conduciendo"
    if object_elsewhere(heard, "going"):
        return True
    after = heard.clause.items[found.end : found.end + 1]
    led = bool(after) and after[0].low in heard.scene.grammar.roles.posts
    unknown = heard.unknown(found.end)
    there = led and after[0].low not in heard.scene.grammar.sets["prep"]
    return led and "begun" in found.tags and (there or bool(unknown))


def _is_other_act(heard: Hearing, found: Found) -> bool:
    """Whether somebody is doing what no table knows, of no thing that is named ("estoy conduciendo")."""
    grammar, last = heard.scene.grammar, heard.clause.items[found.end - 1]
    endings = grammar.roles.gerunds
    stem = next((last.low.removesuffix(end) for end in endings if last.low.endswith(end)), None)
    if (
        stem is None
        or last.low in grammar.known
        or any("@it" in i.edges for i in heard.clause.items)
    ):
        return False
    verbs = grammar.roles.infinitives_first
    return not any(stem + verb in grammar.known for verb in verbs)


def _was_to_start(heard: Hearing, found: Found | None, target: Target) -> bool:
    """Whether a start is all that the title asks for ("Start the collector": "started the collector at 6")."""
    begun = found is not None and "begun" in found.tags
    starts = all("start" in families_of(heard.scene, n) for n in target.numbers)
    return begun and target.sure and target.by == "words" and starts


def _is_upon(heard: Hearing, found: Found) -> bool:
    """Whether "on it" says where a thing is ("has our old logo on it")."""
    grammar, items = heard.scene.grammar, heard.clause.items
    before = items[found.start - 1] if found.start else None
    on = items[found.start].low in grammar.roles.ons
    known = grammar.known | grammar.sets["filler"]
    return on and before is not None and before.kind == "word" and before.low not in known


def _still_runs(heard: Hearing, found: Found | None, target: Target) -> bool:
    """Whether what a title wants to end is only said to run ("der Webshop läuft noch")."""
    runs = heard.scene.grammar.roles.runs
    inside = heard.clause.items[found.start : found.end] if found else []
    said = any(item.low in runs for item in inside)
    ends = any(_ENDING & families_of(heard.scene, n) for n in target.numbers)
    return said and (ends or (target.by == "words" and not _names_verb(heard)))


def _names_verb(heard: Hearing) -> bool:
    """Whether what runs is what a title asks for ("de migratie loopt"), and no thing ("het contract loopt nog")."""
    grammar, named = heard.scene.grammar, heard.clause.named.items()
    language = grammar.language
    if not any(item.low in grammar.roles.articles for item in heard.clause.items):
        return True  # "ontwerp goedgekeurd, handleiding loopt"
    titles = [(title_words(heard.scene.by_number[n].title, language), p) for n, p in named]
    return heard.has("act") or any(
        title.names[p] in title.verb_words for title, ps in titles for p in ps
    )


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
