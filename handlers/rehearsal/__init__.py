"""A plan's messages before they are sent: the real reminders, standings, outbox and words, on a copy.

The copy is a database of its own with this one plan in it, and its transports write down instead of talking;
so nothing is sent, and nothing of the rehearsal is left. Nobody answers in it: whatever is not done stays so.
"""

from handlers.rehearsal.paper import Told
from handlers.rehearsal.play import rehearse

__all__ = ["Told", "rehearse"]
