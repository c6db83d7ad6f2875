"""What takes back what was just said: "12 done - sorry, meant 14", "scratch that", "12 is done, right?"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.clause import Clause, strangers
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.outcome import Outcome, remark
from bot.reading.rules import families_of
from bot.reading.scene import Scene
from storage.kinds import Do

_PLAIN = {Do.COMMENT, Do.NOTHING, Do.QUESTION, Do.UNDO}
# What a tag ("…, right?") may be made of beside itself.
_TAGGING = {"tag", "yes", "thanks", "no", "not", "asks", "filler", "done", "it", "eta", "mark"}
# Families of verbs that undo what was made.
_ENDING = {"remove", "cancel", "stop"}
# What a part may be made of that only names a task.
_TOPIC = {"act", "eta", "filler", "it"}
# What says something by itself, so that it corrects by more than a number.
_SAYING = {
    "done",
    "deed",
    "act",
    "move",
    "remind",
    "assign",
    "block",
    "going",
    "cancel",
    "part",
    "not",
    "will",
}


def corrected(heard: Hearing, before: Sequence[Outcome]) -> Outcome | None:
    """Put in doubt what was said last, or give it to the task that was meant."""
    if _removes(heard, before):
        return remark(heard.words, "taken away again", doubt="slip")
    if not heard.has("slip") or heard.has("wh", "reopen"):
        return None
    last = next((o for o in reversed(before) if o.does - _PLAIN and not o.asked), None)
    if last is None or last.does == {Do.REOPEN}:
        return None
    target = heard.target()
    named = target.by in {"number", "words"} and target.sure and not heard.has("undo")
    pattern = last.actions
    target = _without(target, heard, last)
    if named and len(pattern) == 1 and len(target.numbers) == 1 and not _says_more(heard, target):
        last.actions = ()
        actions = (replace(pattern[0], task=target.numbers[0], words=heard.words),)
        return Outcome(actions, None, target.numbers, target.by, "meant this one", heard.words)
    for other in before:
        if other is last or (
            other.tasks == last.tasks and other.does == last.does and not other.asked
        ):
            other.asked, other.weak = Asked.SURE, True
    if named or heard.has(*_SAYING):
        return None
    return remark(heard.words, "takes back what was said", doubt="slip")


def _removes(heard: Hearing, before: Sequence[Outcome]) -> bool:
    """Whether what was just done was taken away again, which puts it in doubt ("geïnstalleerd en weer verwijderd")."""
    ended = {kind + family for kind in ("deed.", "act.") for family in _ENDING}
    last = before[-1] if before else None
    if last is None or heard.scene.grammar.verb_edges or last.does != {Do.COMPLETE} or last.asked:
        return False
    wanted = {family for n in last.tasks for family in families_of(heard.scene, n)}
    near = heard.memory.sentence == heard.clause.sentence and not heard.clause.numbers
    if not near or not ended & heard.clause.tags or wanted & _ENDING or heard.has("done", "not"):
        return False
    last.asked, last.weak = Asked.SURE, True
    return True


def _says_more(heard: Hearing, target: Target) -> bool:
    """Whether more is said than which task was meant."""
    said = {"not"} if target != heard.target() else set()
    return heard.has(*(_SAYING - said))


def _without(target: Target, heard: Hearing, last: Outcome) -> Target:
    """Leave out the task that was not meant ("I meant 9, not 8")."""
    meant = tuple(n for n in target.numbers if n not in last.tasks)
    if not heard.has("not") or len(meant) != 1 or target.by != "number":
        return target
    return replace(target, numbers=meant)


def question_tags(clauses: Sequence[Clause], scene: Scene) -> None:
    """Make a question of what ends in "…, right?", "…, isn't it?", "all good, the import is done?"."""
    for clause in clauses:
        clause.asked |= _ends_in_tag(clause, scene)
    tagged = False
    for place in range(len(clauses) - 1, 0, -1):
        clause, before = clauses[place], clauses[place - 1]
        if not clause.asked or clause.sentence != before.sentence:
            tagged = False
            continue
        opens = _is_tag(clause, scene) or clause.items[0].low in scene.grammar.roles.ors
        # "It's settled, this badge thing, or not?" asks by its first part.
        tagged = opens or (tagged and not clause.has(*_SAYING))
        before.asked |= tagged or _asks_same(before, clause) or _is_topic(before, clause, scene)


def _is_topic(before: Clause, clause: Clause, scene: Scene) -> bool:
    """Whether it is only named of what it was asked ("c'est réglé, les badges ?")."""
    plain = {tag.partition(".")[0] for tag in clause.tags} <= _TOPIC and bool(clause.named)
    said = before.has("done", "deed", "state") and not before.numbers and not clause.dates
    return scene.grammar.strict and plain and said and clause.joined == ","


def _ends_in_tag(clause: Clause, scene: Scene) -> bool:
    """Whether a sentence that says what is done ends in "oder", "né", "non"."""
    last = clause.items[-1]
    ends = last.end >= clause.upto and last.low in scene.grammar.roles.late_tags
    return ends and len(clause.items) > 1 and clause.has("done", "deed", "state")


def _asks_same(before: Clause, clause: Clause) -> bool:
    """Whether both parts say done, of no task by its number: then neither tells it."""
    done = before.has("done", "deed") and clause.has("done", "deed")
    return done and not before.numbers and not clause.numbers and not clause.has("wish", "mark")


def _is_tag(clause: Clause, scene: Scene) -> bool:
    words = {item.low for item in clause.items if item.kind == "word"}
    if words and words <= scene.grammar.roles.question_tags:
        return True
    if not clause.has("tag") or clause.numbers or clause.dates or clause.named:
        return False
    return clause.tags <= _TAGGING and not strangers(clause, scene)
