"""A plan's messages before they are sent: the real reminders, standings, outbox and words, on a copy.

The copy is a database of its own with the plan in it, and the other plans of its people, since the day's message
of a person is over all of theirs; its transports write down instead of talking. So nothing is sent, and nothing of
the rehearsal is left. Nobody answers in it: whatever is not done stays so.
"""

from handlers.rehearsal.paper import Told
from handlers.rehearsal.play import Rehearsal, rehearse

__all__ = ["Rehearsal", "Told", "rehearse"]
