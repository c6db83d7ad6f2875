"""What is said by likeness: "14 too", "same for 15"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.hearing import Hearing
from bot.reading.outcome import Outcome
from bot.reading.rules import each

_OWN_WORDS = {
    "done",
    "deed",
    "part",
    "going",
    "block",
    "cancel",
    "not",
    "no",
    "will",
    "if",
    "maybe",
    "remind",
    "move",
    "assign",
    "owns",
    "mark",
    "wh",
    "act",
    "reopen",
    "add",
    "thanks",
}


def copied(heard: Hearing, before: Sequence[Outcome]) -> Outcome | None:
    """Do to these tasks what was just done to others."""
    clause = heard.clause
    if (
        not clause.has("same")
        or _OWN_WORDS & {tag for f in clause.found if "same" not in f.tags for tag in f.tags}
        or clause.dates
        or not before
        or clause.asked
    ):
        return None
    if heard.unknown():
        return None
    last = before[-1]
    target = heard.target()
    if last.asked or not last.actions or target.by not in {"number", "words"} or target.doubtful:
        return None
    pattern = last.actions[0]
    if pattern.task is None:
        return None
    if not target.sure:
        return each(heard, target, pattern.do, f"like {last.words}")
    actions = tuple(replace(pattern, task=n, words=heard.words) for n in target.numbers)
    return Outcome(actions, None, target.numbers, target.by, f"like {last.words}", heard.words)
