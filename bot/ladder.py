"""The ladder of reminders: on which working days a task is spoken of, and to whom beside who has it.

One table, by touch level; a plan may bring its own (the plan file's key `ladder`). Pure: what a rung did is
history, and when one comes is asked of `bot.reminders`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from storage.kinds import Touch

FARTHEST = 250
MOST_NOTICES = 50
FORM = "a ladder looks like {-3: assignee, 0: assignee, 3: owner, 10: sponsor}"


class Whom(StrEnum):
    """Who hears of a task at a rung. The assignee always does, and before anybody above them."""

    ASSIGNEE = "assignee"
    OWNER = "owner"
    LEAD = "lead"
    SPONSOR = "sponsor"


@dataclass(frozen=True)
class Ladder:
    """How a plan's tasks are spoken of.

    `rungs` say who hears, by working days of the assignee from the due date, in their order. After the last
    one the assignee is reminded `again` every so many working days. On the rung `other` they are written to
    through their other channel. `notices` is how many news a customer is told in a day beside the reminder.
    """

    rungs: tuple[tuple[int, Whom], ...]
    again: int = 5
    other: int | None = None
    notices: int = 3

    @property
    def ahead(self) -> int:
        """How many working days before its date a task is spoken of first."""
        return max(0, -self.rungs[0][0])


_YOU, _OWNER, _LEAD, _SPONSOR = Whom.ASSIGNEE, Whom.OWNER, Whom.LEAD, Whom.SPONSOR
LADDERS: Mapping[Touch, Ladder] = {
    Touch.HIGH: Ladder(
        ((-3, _YOU), (0, _YOU), (1, _YOU), (3, _OWNER), (5, _LEAD), (10, _SPONSOR)),
        again=5,
        other=5,
    ),
    Touch.LOW: Ladder(
        ((-1, _YOU), (0, _YOU), (3, _OWNER), (8, _LEAD), (15, _SPONSOR)),
        again=5,
        other=8,
    ),
    Touch.TECH: Ladder(((0, _YOU), (5, _OWNER), (15, _LEAD)), again=10, notices=1),
}


def ladder_of(touch: Touch, own: Mapping[str, Any] | None) -> Ladder:
    """Give a plan's ladder: its own where it has one, else that of its touch level."""
    return parse(own, LADDERS[touch]) if own else LADDERS[touch]


def parse(document: Mapping[str, Any], base: Ladder = LADDERS[Touch.HIGH]) -> Ladder:
    """Read a plan's own ladder; `ValueError`, as a sentence for its writer, where it is none.

    What it does not name stays as in `base`. Rungs are named all or none.
    """
    settings = {name: document[name] for name in ("again", "other", "notices") if name in document}
    days = {key: whom for key, whom in document.items() if key not in settings}
    rungs = tuple(sorted((_day(key), _whom(whom)) for key, whom in days.items()))
    other = settings.get("other", base.other)
    return Ladder(
        rungs=rungs or base.rungs,
        again=_count(settings.get("again", base.again), "again", 1, FARTHEST),
        other=None if other is None else _count(other, "other", -FARTHEST, FARTHEST),
        notices=_count(settings.get("notices", base.notices), "notices", 0, MOST_NOTICES),
    )


def _day(key: object) -> int:
    try:
        day = int(str(key))
    except ValueError:
        raise ValueError(f"“{key}” is no number of working days; {FORM}.") from None
    if abs(day) > FARTHEST:
        raise ValueError(f"{day} working days are too many for a ladder; {FARTHEST} are the most.")
    return day


def _whom(word: object) -> Whom:
    try:
        return Whom(str(word))
    except ValueError:
        known = ", ".join(Whom)
        raise ValueError(f"“{word}” is nobody on a ladder; it knows {known}.") from None


def _count(value: object, name: str, least: int, most: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    raise ValueError(f"“{name}” of a ladder is a number from {least} to {most}.")
