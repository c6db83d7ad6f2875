"""From a text to a reading: the one door."""

from collections.abc import Sequence
from datetime import datetime

from bot.reading.model import Action, Asked, Pending, PersonWords, Question, Reading, TaskWords
from storage.kinds import Do

DONE = frozenset({"done", "finished", "complete", "completed"})
THANKS = frozenset({"thanks", "thank", "you", "thx", "ok", "okay", "cheers"})


def read(
    text: str,
    *,
    tasks: Sequence[TaskWords],
    people: Sequence[PersonWords],
    sender: str,
    said_at: datetime,
    zone: str,
    locale: str,
    about: Sequence[int] | None = None,
    key: str | None = None,
    pending: Pending | None = None,
    country: str | None = None,
) -> Reading:
    """Read what somebody wrote; never guess."""
    words = text.lower().replace(",", " ").replace("!", " ").replace(".", " ").split()
    shown = [task.number for task in tasks if about is None or task.number in about]
    named = [int(word.lstrip("#")) for word in words if word.lstrip("#").isdecimal()]
    rest = [word for word in words if not word.lstrip("#").isdecimal() and word not in THANKS]
    if not rest and not named:
        return Reading((Action(Do.NOTHING),))
    if not rest or not DONE.issuperset(rest):
        return Reading((Action(Do.COMMENT, words=text),), remark=text)
    targets = named or (shown if len(shown) == 1 else [])
    done = tuple(Action(Do.COMPLETE, task=n, words=text) for n in targets if n in shown)
    unclear = tuple(n for n in targets if n not in shown)
    if targets and not unclear:
        return Reading(done)
    asked = Question(Asked.NOT_SHOWN if unclear else Asked.WHICH_TASK, unclear, words=text)
    return Reading((*done, Action(Do.ASK, words=text)), (asked,), certain=False, remark=text)
