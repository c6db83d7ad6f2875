"""The news that are told in the one message of a reader's day, in place of a message beside it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.digests import Digest
from bot.reminders import Part
from bot.render import changes as told
from bot.render import digest_lines as tell
from bot.render import reminder
from bot.render.model import Content, Group, Item
from bot.render.teller import Teller
from storage.models import Change, Message

# A reminder is read for its tasks.
MOST_ITEMS = 6
# Whose lines tell what happened.
TELLING = (Part.WEEK, Part.PLANS)


def reminded(teller: Teller, message: Message, changes: Sequence[int]) -> Content | None:
    """Give the reminder with the news below it; None where nothing is left to remind of."""
    due = reminder.content(teller, message)
    if due is None or not changes:
        return due
    found = told.read(teller, changes)
    return replace(due, groups=(*due.groups, *groups(teller, found, due.shown)))


def apart(teller: Teller, changes: Sequence[int], digest: Digest) -> list[Change]:
    """Give the news that ask something of the reader, or that the digest's lines do not tell."""
    found = told.read(teller, changes) if changes else []
    lines = {one.id for part in TELLING for plan in digest.of(part) for one in plan.changes}
    return [one for one in found if told.waits(teller, one) or one.id not in lines]


def groups(teller: Teller, changes: Sequence[Change], above: Collection[int]) -> Iterator[Group]:
    """Give first what waits for the reader's answer, then what happened; `above` are the tasks that stand there."""
    keys = list(dict.fromkeys(one.plan.key for one in changes if one.plan))
    for key in keys:
        here = [one for one in changes if one.plan and one.plan.key == key]
        asked = [one for one in here if told.waits(teller, one)]
        happened = [one for one in here if one not in asked]
        for heading, some in (("heading_asked", asked), ("heading_happened", happened)):
            if some:
                said = tell.say(teller, heading, {"plan": key if len(keys) > 1 else ""})
                yield Group(said, tuple(_items(teller, some, above)))


def _items(teller: Teller, changes: Sequence[Change], above: Collection[int]) -> Iterator[Item]:
    yield from told.items(teller, changes[:MOST_ITEMS], above)
    if len(changes) > MOST_ITEMS:
        left = tell.say(teller, "more", {"more": len(changes) - MOST_ITEMS})
        yield Item(sentence=left)
