"""A day later by a length of time: "slips by a week", "need two more days".

What slips does so from its due date; "more time" may count from there or from now, so
it is a day only where both are the same.
"""

from datetime import timedelta

from bot.reading.hearing import Hearing
from bot.reading.tokens import When


def delayed(heard: Hearing) -> When | None:
    """Find the day that a task slips to; `None` where no single one is meant."""
    ends = {item.when.after for item in heard.clause.items if item.when and item.when.after}
    task = heard.scene.by_number.get(_only(heard))
    if len(ends) != 1 or task is None or task.due_on is None or heard.has("if", "not", "maybe"):
        return None
    said = heard.scene.said.on
    length: timedelta = ends.pop() - said
    if task.due_on < said or (task.due_on > said and not heard.has("slipping")):
        return None
    if not heard.has("slipping", "moretime"):
        return None
    return When(task.due_on + length)


def _only(heard: Hearing) -> int:
    numbers = heard.target().numbers
    return numbers[0] if len(numbers) == 1 else -1
