"""From a clause to an outcome: one function for each kind of thing that can be said.

The order is the meaning: a question about a block is a question, a task whose
title says "cancel" is completed by "cancelled", a date that was promised is no
completion. The first rule that answers decides.
"""

from collections.abc import Callable

from bot.reading.clause import Clause
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Action, Asked
from bot.reading.naming import names_thing, title_words
from bot.reading.outcome import Outcome, ask, plain, remark
from bot.reading.phrases import Found
from bot.reading.runs import narrows, strange_runs
from bot.reading.scene import Scene
from bot.reading.tokens import Item
from storage.kinds import Do

# With more words that nothing explains, a clause speaks of something else.
# "Reopen the office": so many words are a thing and its article.
_OBJECT = 2
MOST_STRANGE = 2
_POLITE = {"thanks", "praise"}


Rule = Callable[[Hearing], Outcome | None]


def each(heard: Hearing, target: Target, do: Do, why: str, **details: object) -> Outcome:
    """Do it to each task that is meant, or ask which."""
    words = heard.words
    actions = tuple(
        Action(do, task=number, words=words, **details)  # type: ignore[arg-type]
        for number in target.numbers or target.doubtful
    )
    if target.sure:
        asked = Asked.NOT_SHOWN if target.lost else None
        if not asked and is_obscure(heard, target, do):
            asked = Asked.SURE
        return Outcome(
            actions,
            asked,
            target.numbers,
            target.by,
            why,
            words,
            tags=heard.clause.tags,
            weak=target.by in {"before", "all"} or asked == Asked.SURE,
        )
    if target.lost:
        return Outcome((), Asked.NOT_SHOWN, target.lost, "number", why, words)
    kind = Asked.OWN_NUMBERING if target.own else Asked.WHICH_TASK
    return Outcome(actions, kind, target.doubtful, "none", why, words)


def is_obscure(heard: Hearing, target: Target, do: Do) -> bool:
    """Whether too much is left that nothing explains, in a language without spaces (bystanders.py has the others)."""
    # What names its task may have more such words than what only seems to speak of it.
    if heard.scene.grammar.spaced:
        return False
    if do == Do.BLOCK:
        return _is_unable_elsewhere(heard)
    if do == Do.CANCEL and _tells_why(heard):
        return False
    named = target.by in {"number", "words"} and not names_verb_only(heard, target)
    if do == Do.COMPLETE and not named and _is_other_deed(heard, target):
        return True
    told = heard.has("done", "deed", "going", "all", "except")
    most = MOST_STRANGE if named or do == Do.REOPEN or (do == Do.START and told) else 0
    most += do == Do.SNOOZE and not named
    runs = strange_runs(heard.clause, heard.scene)
    owned = do in {Do.COMPLETE, Do.DUE} and target.by == "words"
    owned = owned and any(narrows(heard.clause, run) for run in runs)
    return len(runs) > most or owned


def _is_other_deed(heard: Hearing, target: Target) -> bool:
    """Whether what was done is not what the only task asks for ("研修を終えました")."""
    return heard.has("deed") and not heard.has("done") and not said_of_title(heard, target)


def _tells_why(heard: Hearing) -> bool:
    """Whether what nothing explains is the reason before it ("ECサイトが中止になったので不要です")."""
    found = heard.clause.first("cancel")
    before = "".join(item.low for item in heard.clause.items[: found.start]) if found else ""
    return before.endswith(("ので", "ため", "から", "ことから"))


def names_verb_only(heard: Hearing, target: Target) -> bool:
    """Whether a title's verb is all that names the task ("ホテルを予約しました")."""
    if target.by == "number":
        return False
    for number, places in heard.clause.named.items():
        title = title_words(heard.scene.by_number[number].title, heard.scene.grammar.language)
        if any(not title.verb_words.issuperset(title.names[place]) for place in places):
            return False
    return True


def _is_unable_elsewhere(heard: Hearing) -> bool:
    """Whether a thing that nothing explains is what cannot be done ("今日は出席できません")."""
    found = heard.clause.first("block")
    items = heard.clause.items
    if found is None or items[found.start].low not in {"で", "出"} or not found.start:
        return False
    runs = strange_runs(heard.clause, heard.scene)
    return bool(runs) and items[found.start - 1].low == runs[-1][-1:]


def said_of_title(heard: Hearing, target: Target) -> bool:
    """Whether the clause says in the past what the task's own title asks for."""
    families = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}
    own = "own" in families
    return own or any(families & families_of(heard.scene, n) for n in target.numbers)


def families_of(scene: Scene, number: int) -> frozenset[str]:
    """List the families of verbs in a task's title, and those as good."""
    title = title_words(scene.by_number[number].title, scene.grammar.language)
    return frozenset(
        kin for family in title.families for kin in scene.grammar.kin.get(family, {family})
    )


def names_task(heard: Hearing) -> bool:
    """Whether a clause names a task by more than its verb."""
    language = heard.scene.grammar.language
    return any(
        names_thing(places, title_words(heard.scene.by_number[number].title, language))
        for number, places in heard.clause.named.items()
    )


def courtesy(heard: Hearing) -> Outcome | None:
    """Thanks, greetings and praise say nothing, whatever words they are made of."""
    clause = heard.clause
    said = {tag for f in clause.found if _POLITE.isdisjoint(f.tags) for tag in f.tags}
    said |= clause.tags & {"maybe", "if"}
    thanked = {i.start for f in clause.spans("thanks") for i in clause.items[f.start : f.end]}
    if _praises(heard):
        return plain(Do.NOTHING, heard.words, "praise")
    if said - {"yes", "filler", "softif", "eta", "same", "all", "both", "tag"} or clause.numbers:
        return None
    ors = heard.scene.grammar.roles.ors
    chosen = clause.asked and any(
        item.low in ors for item in clause.items
    )  # "doe ik het of Pieter?"
    dated = any(item.start not in thanked for item in _days_ahead(heard)) and not _wishes_well(
        clause
    )
    if chosen or dated:
        return None
    if clause.has("assign") or not (clause.has(*_POLITE) or _only_people(clause)):
        return None
    after = clause.first("thanks")
    spaced = heard.scene.grammar.spaced
    strange = heard.strangers() if spaced else len(strange_runs(clause, heard.scene))
    wished = clause.has("wish") and heard.scene.grammar.strict
    if strange > 1 and (wished or not (after and after.start <= 1)):
        return None
    return plain(Do.NOTHING, heard.words, "courtesy")


def _days_ahead(heard: Hearing) -> list[Item]:
    """List the days that may be promised: not today, where somebody is praised for it."""
    dates, today = heard.clause.dates, heard.scene.said.on
    return [d for d in dates if not (heard.has("praise") and d.when and d.when.day == today)]


def _wishes_well(clause: Clause) -> bool:
    """Whether a day belongs to a good wish ("safe travels on Thursday")."""
    first = clause.first("thanks")
    wished = first is not None and first.end - first.start > 1 and "wish" not in first.tags
    return wished and clause.tags <= {"thanks", "filler"}


def _praises(heard: Hearing) -> bool:
    """Whether somebody is thanked for having done it ("nice work finishing 12")."""
    first = heard.clause.first("praise")
    items = heard.clause.items
    if first is None or any(
        item.kind == "word" and item.low not in heard.scene.grammar.sets["filler"]
        for item in items[: first.start]
    ):
        return False
    return first.end < len(items) and items[first.end].low.endswith("ing")


def _only_people(clause: Clause) -> bool:
    kinds = {item.kind for item in clause.items if item.kind != "mark"}
    return kinds == {"person"} or not kinds


def marking(heard: Hearing) -> Outcome | None:
    """Complete on "can you mark it as done", although it is asked; "should I mark it" does not."""
    if not heard.has("mark") or heard.has("not", "none", "if", "maybe", "heard"):
        return None
    found = heard.clause.first("mark")
    ours = heard.scene.grammar.roles.ourselves
    when = heard.clause.first("wh")
    if when is not None and found is not None and when.end <= found.start:
        return None  # "wann kann ich das abhaken"
    if heard.clause.asked and any(item.low in ours for item in heard.clause.items):
        return None  # "können wir das schließen?"
    promised = found is not None and any(f.end == found.start for f in heard.clause.spans("will"))
    wished = heard.has("wish") or (found is not None and found.start <= 1 and not promised)
    if not wished and (heard.asks() or heard.has("will")):
        return None
    return each(heard, heard.target(), Do.COMPLETE, "asks to mark it done")


def reopening(heard: Hearing) -> Outcome | None:
    """Open it again, where that is asked outright."""
    if not heard.has("reopen") or heard.has("if") or (heard.asks() and not heard.has("wish")):
        return None
    target = heard.target()
    denied = heard.has("not") and not _negates_done(heard)
    if denied or (heard.has("deed.reopen") and said_of_title(heard, target)):
        return None
    found = heard.clause.first("reopen")
    strange = found is not None and (
        heard.strangers(0, found.start) > 0 or heard.unknown(found.end, found.end + _OBJECT)
    )
    if strange and target.by in {"single", "before"}:
        return None  # "the shop reopens on Monday", "reopen the office"
    if found is not None and _is_subject(heard, found) and not heard.has("wish", "will"):
        return None  # "the Leeds depot reopened"
    if heard.has("deed.reopen") and target.by == "words":
        return doubted(heard, target, Do.REOPEN, "perhaps another thing was opened again")
    return each(heard, target, Do.REOPEN, "asks to open it again")


def _is_subject(heard: Hearing, found: Found) -> bool:
    """Whether a thing stands right before the verb, which does it then."""
    grammar = heard.scene.grammar
    before = heard.clause.items[found.start - 1] if found.start else None
    if before is None or found.end - found.start > 1:
        return False
    return before.kind == "word" and before.low not in grammar.sets["filler"] | grammar.sets["it"]


def _negates_done(heard: Hearing) -> bool:
    return heard.has("done")


def asking(heard: Hearing) -> Outcome | None:
    """A question that is not a wish is handed on to people."""
    if not heard.asks() or (heard.has("cancel") and heard.has("wish") and wishes_of_bot(heard)):
        return None
    return Outcome((Action(Do.QUESTION, words=heard.words),), words=heard.words, why="a question")


def wishes_of_bot(heard: Hearing) -> bool:
    """Whether it is the reader of the message who is asked to do it ("can you cancel 12?"), not "we"."""
    return any(
        item.low in heard.scene.grammar.roles.addressees
        for found in heard.clause.spans("wish")
        for item in heard.clause.items[found.start : found.end]
    )


def finish(heard: Hearing) -> Outcome:
    """Keep what no rule took, as a remark."""
    return remark(heard.words, "nothing that would change the plan")


def doubted(heard: Hearing, target: Target, do: Do, why: str) -> Outcome:
    """Ask whether it is so."""
    actions = tuple(
        Action(do, task=n, words=heard.words) for n in target.numbers or target.doubtful
    )
    outcome = ask(Asked.SURE, heard.words, why, actions)
    outcome.tasks = target.numbers or target.doubtful
    outcome.by = target.by
    outcome.tags = heard.clause.tags
    return outcome
