"""When to look at a person again (`next_wake`), and looking (`wake`).

`person.wake_at` is an alarm clock, not a verdict: when it rings, all that is due for the person is looked at
afresh. By person and not by task, since two workers that woke one person's two tasks would both write the
day's reminder. What a task's ladder has done so far is history (`remind`, `escalate`), and nothing else.
"""

from bot.reminders.alarm import (
    bring_forward,
    hold,
    next_wake,
    rewind,
    ring_all,
    set_clocks,
)
from bot.reminders.rhythm import Part
from bot.reminders.tasks import due_tasks, near_tasks, open_tasks
from bot.reminders.waking import wake

__all__ = [
    "Part",
    "bring_forward",
    "due_tasks",
    "hold",
    "near_tasks",
    "next_wake",
    "open_tasks",
    "rewind",
    "ring_all",
    "set_clocks",
    "wake",
]
