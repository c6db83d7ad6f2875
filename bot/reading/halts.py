"""Blocked: what keeps a task from being done, and its reason."""

import re
from dataclasses import replace
from itertools import pairwise

from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.naming import named_words
from bot.reading.outcome import Outcome, mild, remark
from bot.reading.phrases import Found
from bot.reading.rules import doubted, each
from storage.kinds import Do

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
# A longer phrase is part of the reason ("can't do it until …").
_LONG = 3


def blocking(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """Waiting for something, or unable until something: blocked, with its reason."""
    clause = heard.clause
    found = clause.first("block") or _without(heard)
    if found is None or heard.has("freed", "keep", "mark") or _is_slot(heard, found):
        return None
    if _denies_block(heard, found) or _blocks_another(heard, found) or _is_abroad(heard, found):
        return remark(heard.words, "nothing that hinders the task")
    if heard.asks() or _is_absence(heard) or _is_another_day(heard, found):
        return None
    if _lacks_rest(heard, found):
        return remark(heard.words, "what is left of it")
    if heard.memory.dated and heard.memory.sentence == clause.sentence and _depends(heard):
        return remark(heard.words, "what the day depends on")
    if _wants_done(heard) or _must_do(heard):
        return remark(heard.words, "it is what is waited for")
    first = next((p for p, i in enumerate(clause.items) if i.kind in {"task", "lost"}), 0)
    inside = found.start <= first < found.end
    target = heard.target(0, found.end if inside else found.start)
    target = _without_cause(heard, found, target)
    if not _said(target):
        target = (
            heard.target(found.end)
            if not _is_cause(heard, found.end)
            else Target(doubtful=heard.scene.about)
        )
    if _is_condition(heard, found):
        return remark(heard.words, "a condition")
    if _is_ours(heard, found):
        return remark(heard.words, "it waits for the writer alone")
    doubtful = heard.has("maybe") or _said_before(heard, found, "heard", "will")
    if doubtful or _names_cause(heard, found, target):
        return mild(doubted(heard, target, Do.BLOCK, "perhaps blocked"))
    return each(heard, target, Do.BLOCK, "waits for something", reason=_reason(heard))


def _without_cause(heard: Hearing, found: Found, target: Target) -> Target:
    """Leave out the task that the other waits for ("14は12が終わらないと進められません")."""
    items = heard.clause.items
    before = items[found.start - 1] if found.start else None
    led = items[found.start].low in heard.scene.grammar.roles.nominatives
    if not led or before is None or before.kind != "task" or len(target.numbers) < 2:  # noqa: PLR2004 - it and its cause
        return target
    return replace(target, numbers=tuple(n for n in target.numbers if n != before.number))


def _without(heard: Hearing) -> Found | None:
    """Find what cannot be done without something ("ohne Freigabe dürfen wir nichts senden")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    place = next((p for p, item in enumerate(items) if item.low in roles.withouts), None)
    if place is None or heard.clause.numbers or heard.asks():
        return None
    led = all(item.kind != "word" or item.low in roles.links for item in items[:place])
    polite = any(found.start == place for found in heard.clause.spans("thanks"))  # "sem problema"
    denied = any(found.start > place + 1 for found in heard.clause.spans("not"))
    return Found(place, place + 1, ("block",)) if led and denied and not polite else None


def _lacks_rest(heard: Hearing, found: Found) -> bool:
    """Whether it is said what is left of what was just begun ("está quase, só me falta a loja")."""
    inside = heard.clause.items[found.start : found.end]
    near = heard.memory.partly == heard.clause.line
    return near and any(item.low in heard.scene.grammar.roles.lacks for item in inside)


def _is_ours(heard: Hearing, found: Found) -> bool:
    """Whether what is waited for is the writer's own side ("pending from our side only")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    after = [item.low for item in items[found.end :] if item.kind != "mark"]
    sides = {f"{one} {other}" for one, other in pairwise(after[:2])}
    return bool(sides & {side.replace("_", " ") for side in roles.own_sides})


def _names_cause(heard: Hearing, found: Found, target: Target) -> bool:
    """Whether of several tasks one is named only by what is lacking ("il me manque les accès" of "Créer les accès")."""
    several = heard.scene.grammar.strict and heard.scene.single is None and target.by == "words"
    inside = {item.low for item in heard.clause.items[found.start : found.end]}
    if target.numbers == heard.memory.last or inside.isdisjoint(heard.scene.grammar.roles.singling):
        return False
    return several and not named_words(heard.clause.items[: found.start], heard.scene)


def _is_condition(heard: Hearing, found: Found) -> bool:
    """Whether "if" stands before it; "until legal answers my hands are tied" tells what hinders."""
    condition = heard.clause.first("if")
    if condition is None or condition.start >= found.start:
        return False
    return heard.clause.items[condition.start].low not in heard.scene.grammar.roles.untils


def _said_before(heard: Hearing, found: Found, *tags: str) -> bool:
    """Whether one of these is said of the block, not of what is waited for ("until we get …")."""
    return any(f.start < found.end for tag in tags for f in heard.clause.spans(tag))


def _denies_block(heard: Hearing, found: Found) -> bool:
    """Whether nothing hinders it, or no longer ("35 isn't held up by anything", "we were waiting")."""
    if not heard.scene.grammar.verb_edges:
        return False
    lies_back = any(
        f.end == found.start for tag in ("not", "past") for f in heard.clause.spans(tag)
    )
    aside = heard.clause.items[0].low in heard.scene.grammar.roles.asides
    return lies_back or (aside and heard.target().by in {"single", "before"})


def _blocks_another(heard: Hearing, found: Found) -> bool:
    """Whether another thing hindered another ("the spam filter blocked your mails")."""
    items, grammar = heard.clause.items, heard.scene.grammar
    if heard.target().by not in {"single", "before"}:
        return False
    after = items[found.end].low if found.end < len(items) else ""
    subject = bool(heard.unknown(0, found.start))
    if subject and items[found.start].low in grammar.sets["prep"]:
        return True  # "took three rounds with procurement"
    barred = any(item.low in grammar.roles.barred for item in items[found.start : found.end])
    if subject and barred and found.end == len(items):
        return True
    if barred and any(item.low in grammar.roles.ways for item in items[: found.start]):
        return True
    past = (
        found.end - found.start == 1 and after in grammar.roles.articles | grammar.roles.possessives
    )
    return subject and past


def _is_abroad(heard: Hearing, found: Found) -> bool:
    """Whether somebody is stuck at a place ("stuck in Frankfurt")."""
    items, grammar = heard.clause.items, heard.scene.grammar
    place = items[found.end] if found.end < len(items) else None
    if place is None or items[found.end - 1].low not in grammar.roles.inside:
        return False
    named = place.kind == "word" and heard.text[place.start].isupper()
    return named and not heard.text.isupper() and heard.target().by in {"single", "before", "none"}


def _is_another_day(heard: Hearing, found: Found) -> bool:
    """Whether only a day is refused, and more is said ("can't do Tuesday, Thursday works")."""
    refused = heard.clause.items[found.start].low in heard.scene.grammar.roles.cannot
    return refused and bool(heard.clause.dates) and not heard.alone and not heard.strangers()


def _is_slot(heard: Hearing, found: Found) -> bool:
    """Whether time is blocked for a meeting ("blocked an hour for a call")."""
    last = heard.clause.items[found.end - 1].low
    if not heard.has("meet") or last in heard.scene.grammar.roles.agents:
        return False  # "blocked by the change freeze"
    node = heard.scene.grammar.phrases.get(heard.clause.items[found.start].low, {})
    blocks = {"act.stop", "deed.stop"} & {*node.get("", ())}
    return bool(blocks) or not heard.scene.grammar.verb_edges


def _wants_done(heard: Hearing) -> bool:
    """Whether the task is what is needed first ("I need 12 done before I can …")."""
    found = heard.clause.first("block")
    inside = heard.clause.items[found.start : found.end] if found else []
    roles, tree = heard.scene.grammar.roles, heard.scene.grammar.phrases
    if not roles.belongs or (inside and inside[0].low in roles.cannot | roles.depending):
        return False
    agents = heard.scene.grammar.roles.agents
    said = (item.low for item in inside[1:] if item.low not in agents)
    return any("done" in tree.get(low, {}).get("", ()) for low in said)


def _must_do(heard: Hearing) -> bool:
    """Whether it is only told by when it must be done ("need to finish this before the go-live")."""
    found = heard.clause.first("block")
    inside = heard.clause.items[found.start : found.end] if found else []
    must = len(inside) > 1 and inside[1].low in heard.scene.grammar.roles.tos
    if found and any(item.kind == "task" for item in heard.clause.items[: found.start]):
        return False  # "12 has to wait until 14 is done"
    return must and any(item.kind == "task" or "@it" in item.edges for item in inside)


def _depends(heard: Hearing) -> bool:
    """Whether "depends on" goes on from a day that was said."""
    found = heard.clause.first("block")
    words = heard.clause.items[found.start : found.end] if found else []
    leads = heard.scene.grammar.roles.depending
    return not heard.clause.numbers and any(item.low in leads for item in words)


def _is_absence(heard: Hearing) -> bool:
    """Whether somebody is only away ("antes disso o contabilista está de férias")."""
    return heard.has("away") and not heard.scene.grammar.verb_edges


def _said(target: Target) -> bool:
    return target.sure and target.by in {"number", "words", "all"}


def _is_cause(heard: Hearing, place: int) -> bool:
    """Whether the next task named is what is waited for ("blocked by 12")."""
    items = heard.clause.items
    found = heard.clause.first("block")
    alone = found is not None and found.end - found.start == 1
    if heard.scene.grammar.spaced and alone and heard.clause.joined == "":
        return items[place - 1].low in heard.scene.grammar.sets["prep"]
    return (
        heard.scene.single is None and place < len(items) and items[place].kind in {"task", "lost"}
    )


def _reason(heard: Hearing) -> str:
    """Keep the words from the block to the end of the sentence, else the whole sentence."""
    clause = heard.clause
    found = clause.first("block")
    if found is None:
        return heard.words
    after = heard.text[clause.items[found.start].start : clause.upto].strip(" ,.-")
    inner = heard.text[clause.items[found.end - 1].end : clause.upto].strip(" ,.-:;")
    untils = heard.scene.grammar.roles.untils | heard.scene.grammar.roles.withouts
    named_before = any(item.low in untils for item in clause.items[: found.start])
    if named_before or (clause.joined == "but" and not heard.strangers(found.end)):
        return _sentence(heard)
    bare = all(i.low in heard.scene.grammar.sets["filler"] for i in clause.items[found.end :])
    if bare and not clause.joined and found.start == 0:
        return _with_next(heard)
    if not inner or not heard.scene.grammar.head_first:
        begin = clause.since if found.start == 0 and not heard.scene.grammar.head_first else None
        return heard.text[clause.start if begin is None else begin : clause.upto].strip(" ,.-")
    leads = clause.items[found.end - 1].low in heard.scene.grammar.sets["prep"]
    reason = inner if leads and found.end - found.start < _LONG else after
    return _without_link(reason, heard)


def _with_next(heard: Hearing) -> str:
    """Take the next sentence of the line as well ("Stuck. The portal doesn't let me in")."""
    line = heard.text[heard.clause.start :].partition("\n")[0]
    sentences = _SENTENCES.split(line)
    return " ".join(sentences[:2]).strip(" ,.-")


def _without_link(reason: str, heard: Hearing) -> str:
    """Leave out the "and" that joins what is said next."""
    words, _, last = reason.rpartition(" ")
    return words.strip(" ,.-") if last.lower() in heard.scene.grammar.roles.links else reason


def _sentence(heard: Hearing) -> str:
    """Take the whole sentence, where its beginning says why ("nothing from legal, so I can't")."""
    before = heard.text[: heard.clause.start]
    begin = max(before.rfind(end) for end in ".!?\n;") + 1
    return heard.text[begin : heard.clause.upto].strip(" ,.-")
