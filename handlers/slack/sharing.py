"""The buttons under what was just kept or added: the other side may see it too, or may not."""

from bot import commands as c
from handlers.slack.buttons import Commands, Meaning, Press


def share(press: Press) -> Commands:
    """The other side may see it: a task, or words that were kept."""
    thing = c.Thing.TASK if "task" in press.value else c.Thing.NOTE
    return [c.Share(thing, press.number(thing.value))]


def hide(press: Press) -> Commands:
    """Only the vendor's side may see that task from now on."""
    return [c.Hide(c.Thing.TASK, press.number("task"))]


MEANINGS: dict[str, Meaning] = {"share": share, "hide": hide}
