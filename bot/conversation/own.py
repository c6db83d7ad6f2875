"""What somebody says of themselves: how they wish to be told, that they are away, that they are back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot import commands as c
from bot import outbox
from bot.conversation import wishes
from bot.conversation.listen import Heard
from bot.conversation.turn import Turn
from bot.conversation.wishes import Wish, Wished
from bot.times import local_day
from storage.kinds import Origin
from storage.models import Change, Person, Task

AWAY, BACK = "away", "back"
WORD = re.compile(r"\w+")
# What stands before a title, as `_stems` gives it.
SMALL = frozenset({"the", "a", "an", "my", "our", "your", "that", "thi", "these", "those", "task"})


def wish(turn: Turn) -> bool:
    """Do what somebody wishes for themselves; False where people talk, or it is not clear of which task."""
    wished = wishes.find(turn.heard.said.text)
    return wished is not None and _fulfil(turn, wished)


def _fulfil(turn: Turn, wished: Wished) -> bool:
    task = wished_task(turn.heard, wished) or _titled(turn, wished.words)
    if wished.wish is Wish.LATER and turn.heard.said.question is not None:
        return False
    if wished.is_of_task and task is None:
        return _ask_which(turn, wished)
    if wished.wish is Wish.BACK and not is_resting(turn.person, turn.now):
        return False
    if wished.wish is Wish.SLACK and not turn.person.identities:
        turn.refuse("I do not know you in Slack yet; ask your contact to connect you.")
        return True
    if wished.is_of_task:
        turn.reply = replace(turn.reply, task=task)
    tomorrow = local_day(turn.now, turn.person.time_zone) + timedelta(days=1)
    until = turn.person.calendar.next_working_day(tomorrow)
    made = turn.make([wishes.command(wished, turn.person.id, task, tomorrow=until)])
    if made and wished.wish is not Wish.LATER:
        turn.reply = replace(turn.reply, noted=wished.wish.value, already=())
    return True


def wished_task(heard: Heard, wished: Wished) -> int | None:
    """Give the task that a wish is about: the one it names, else the one it was said of."""
    return heard.tasks.get(wished.number) if wished.number is not None else heard.one_task


def _titled(turn: Turn, words: str) -> int | None:
    """Give the one task that the speaker may name and whose title has all those words; None where several do, or none."""
    meant = _stems(words) - SMALL
    if not meant:
        return None
    named = turn.heard.tasks.values()
    found = [key for key in named if meant <= _stems(turn.session.get_one(Task, key).title)]
    return found[0] if len(found) == 1 else None


def _stems(words: str) -> set[str]:
    """Give the words, whether one or several are spoken of."""
    return {word.removesuffix("s") for word in WORD.findall(words.casefold())}


def rest(turn: Turn) -> bool:
    """Let the reminders of who says that they are away wait; whether nothing else is said, and to nobody else."""
    heard, today = turn.heard, local_day(turn.now, turn.person.time_zone)
    absence = heard.absence
    if absence is None or absence.back_on <= today:
        return False
    wanted = c.SetPreferences(turn.person.id, away_from=absence.since, away_until=absence.back_on)
    before = len(turn.reply.changes)
    if not turn.make([wanted]):
        return False
    turn.reply = replace(turn.reply, noted=AWAY)
    if len(turn.reply.changes) > before:
        outbox.tell_away(
            turn.session,
            turn.person,
            absence.back_on,
            since=absence.since,
            own_words=True,
            now=turn.now,
        )
    to_people = heard.said.question is not None or heard.said.origin is Origin.THREAD
    return absence.alone and not absence.rest and not to_people


def undone(made: Sequence[Change]) -> str:
    """Say of an absence that was taken back how it is now, as `Reply.noted` does: nothing else tells of it."""
    ends = [row.now["away_until"] for row in made if "away_until" in row.now]
    if not ends:
        return ""
    return AWAY if ends[-1] else BACK


def is_resting(person: Person, now: datetime) -> bool:
    """Whether somebody is away, or is to be."""
    until = person.away_until
    return until is not None and until > local_day(now, person.time_zone)


def _ask_which(turn: Turn, wished: Wished) -> bool:
    """Ask for the number of the task: what somebody wishes for themselves is no comment for all."""
    if turn.heard.said.origin is Origin.THREAD:
        return False
    example = next(iter(turn.heard.tasks), 12)
    if wished.wish is Wish.LATER:
        turn.refuse(f"Which task? Say it with its number, like “later {example}”.")
    elif wished.wish is Wish.MUTED:
        turn.refuse(f"Which task? Say it with its number, like “mute {example}”.")
    else:
        turn.refuse(f"Which task? Say it with its number, like “unmute {example}”.")
    return True
