"""A day or a person that is put right at once: "make it Thursday. Ah no, Friday", "to Bob, I mean Helen"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.clause import Clause, strangers
from bot.reading.hearing import Hearing
from bot.reading.model import Action, Asked
from bot.reading.outcome import Outcome, remark
from bot.reading.scene import Scene
from bot.reading.tokens import Item
from storage.kinds import Do

# What may stand beside the day or the person that is meant.
_BESIDE = {
    "no",
    "tag",
    "move",
    "slip",
    "thanks",
    "filler",
    "eta",
    "it",
    "wish",
    "act.do",
    "act",
    "speaker",
}


def amended(heard: Hearing, before: Sequence[Outcome]) -> Outcome | None:
    """Put the day or the owner that is meant in the place of the one just said; `None`: none is."""
    value = _only_value(heard.clause, heard.scene)
    last = next((o for o in reversed(before) if o.actions and not _is_small(o)), None)
    amends = _amends(heard.clause, heard.scene) or heard.memory.amends == heard.clause.line
    if value is None or last is None or last.asked or not amends:
        return None
    if heard.memory.line != heard.clause.line:
        return None
    actions = tuple(_meaning(action, value) for action in last.actions)
    if None in actions:
        return None
    if value.kind == "person" and heard.has("thanks"):
        last.asked = Asked.SURE  # "to Bob, sorry Helen" may only beg her pardon
        return remark(heard.words, "meant, or greeted")
    last.actions = tuple(action for action in actions if action is not None)
    return remark(heard.words, "puts right what was just said")


def only_amends(clause: Clause, scene: Scene) -> bool:
    """Whether nothing is said but "no", "sorry", "wait"."""
    words = [item.low for item in clause.items if item.kind == "word"]
    filler = scene.grammar.sets["filler"]
    said = _amends(clause, scene) and not clause.numbers and not clause.dates and not clause.asked
    return said and all(word in scene.grammar.roles.amends | filler for word in words)


def _is_small(outcome: Outcome) -> bool:
    return outcome.does <= {Do.COMMENT, Do.NOTHING} and not outcome.asked


def _amends(clause: Clause, scene: Scene) -> bool:
    return any(item.low in scene.grammar.roles.amends for item in clause.items)


def _only_value(clause: Clause, scene: Scene) -> Item | None:
    """Find the day or the person, where a clause says nothing else."""
    values = [item for item in clause.items if item.when or item.kind == "person"]
    if len(values) != 1 or clause.numbers or clause.asked:
        return None
    known = scene.grammar.roles.amends | scene.grammar.sets["filler"] | scene.grammar.sets["prep"]
    words = [i.low for i in clause.items if i.kind == "word" and i.low not in known]
    covered = clause.tags <= _BESIDE and not strangers(clause, scene)
    return values[0] if covered and all(word in scene.grammar.known for word in words) else None


def _meaning(action: Action, value: Item) -> Action | None:
    """Give the action with the day or the person that was meant; `None`: it has no such thing."""
    day = value.when.day if value.when and not value.when.past else None
    if action.do == Do.DUE and day:
        return replace(action, date=day)
    if action.do == Do.SNOOZE and day:
        return replace(action, until=day)
    if action.do == Do.ASSIGN and len(value.emails) == 1:
        return replace(action, to=value.emails[0])
    return None
