"""Another number was meant: "no, I meant 15", said of what the same person has just done to 16.

A table and no grammar, as for wishes: nothing happens by it, but one tap takes the one back and does the other.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from bot import commands as c
from bot.conversation.orders import store
from bot.conversation.turn import Turn
from bot.reading import Action, Asked, Option
from storage.kinds import Audience, Do, ProposalKind, Side
from storage.models import Change, Task

LONGEST = 80
A_DAY = timedelta(days=1)
NUMBER = r"(?:(?:task|number|aufgabe|tâche|tarea|tarefa|taak) )?(?:[a-z][a-z0-9-]*-|#)?(\d{1,9})"
MEANT = re.compile(
    r"(?:(?:no|nope|sorry|oops|ups|wait|my mistake|nein|non|não|nee|pardon|perdón|désolé|désolée)[,.:;!… –-]*)*"  # noqa: RUF001
    rf"(?:i|we|that|it)?(?: actually)? ?(?:meant|mean|was meant to be|should have been) {NUMBER}"
    r"(?:,? (?:and )?not \S+|,? instead(?: of \S+)?)?(?:,? (?:sorry|please))?"
    rf"|(?:(?:nein|sorry|ups)[,.:;! ]*)*(?:ich|wir) meinten?(?: eigentlich)? (?:die )?{NUMBER}"
    rf"|(?:(?:non|pardon|désolée?)[,.:;! ]*)*je (?:voulais dire|parlais de) (?:la |le )?{NUMBER}"
)


def ask_instead(turn: Turn) -> bool:
    """Ask whether the last change was meant of another task; False where nothing of the sort is said or was done."""
    said = turn.heard.said
    number = meant(said.text)
    answers = said.question is not None or turn.heard.reading.answers
    if number is None or answers or turn.heard.plan_id is None:
        return False
    key = turn.heard.key_of(number)
    other = turn.session.get(Task, key) if key is not None else None
    made = _latest(turn)
    wrong = turn.session.get(Task, made.task_id) if made is not None else None
    if made is None or other is None or not other.is_open or wrong is None or wrong is other:
        return False
    swapped = tuple(_swapped(made, wrong, other))
    return bool(swapped) and turn.make([_proposal(turn, (wrong, other), swapped)])


def meant(text: str) -> int | None:
    """Give the number that a whole text says was meant; None where it says anything else."""
    if len(text) > LONGEST:
        return None
    bare = " ".join(text.casefold().replace("\u2019", "'").split()).rstrip(".! ")
    found = MEANT.fullmatch(bare)
    return int(next(filter(None, found.groups()))) if found is not None else None


def _latest(turn: Turn) -> Change | None:
    """Give what the speaker did last on the plan, if it was within a day, to one task, and still holds."""
    query = select(Change).where(
        Change.actor_id == turn.person.id,
        Change.plan_id == turn.heard.plan_id,
        Change.at > turn.now - A_DAY,
        Change.verb.not_in(("comment", "nudge")),
    )
    last = turn.session.scalars(query.order_by(Change.id.desc()).limit(1)).first()
    if last is None or last.undone_by_id is not None or last.verb not in {"complete", "move"}:
        return None
    same = turn.session.scalars(query.where(Change.request == last.request)).all()
    return last if len({row.task_id for row in same}) == 1 else None


def _swapped(made: Change, wrong: Task, other: Task) -> Iterator[tuple[Action, c.Command]]:
    """Take it back of the one task and do it to the other."""
    if made.verb == "complete":
        yield Action(Do.REOPEN, wrong.number), c.ReopenTask(wrong.id)
        yield Action(Do.COMPLETE, other.number), c.CompleteTask(other.id)
    elif made.was.get("due_on") and made.now.get("due_on"):
        was, now = (date.fromisoformat(one["due_on"]) for one in (made.was, made.now))
        yield Action(Do.DUE, wrong.number, was), c.MoveDate(wrong.id, was)
        yield Action(Do.DUE, other.number, now), c.MoveDate(other.id, now)


def _proposal(
    turn: Turn, tasks: tuple[Task, Task], swapped: tuple[tuple[Action, c.Command], ...]
) -> c.Propose:
    options = (Option(tuple(action for action, _ in swapped)), Option())
    customer = turn.person.side is Side.CUSTOMER
    assert turn.heard.plan_id is not None
    return c.Propose(
        turn.heard.plan_id,
        ProposalKind.READING,
        (tuple(c.dump(command) for _, command in swapped), ()),
        to=turn.person.id,
        audience=Audience.SHARED if customer else turn.heard.said.audience,
        about={
            "asked": Asked.SURE.value,
            "tasks": [task.id for task in tasks],
            "numbers": [task.number for task in tasks],
            "words": turn.heard.said.text,
            "options": [store(option) for option in options],
        },
    )
