"""Forms in Slack: opening one, reading what was filled in, and what comes of it.

A form shows what `bot.render.forms` makes with its reader's eyes. What comes back is ids and typed words: rights
are asked again when it is submitted, and what was changed meanwhile is not overwritten.
"""

from handlers.slack.forms.filled import Filled, Wrong
from handlers.slack.forms.opening import Opening, open_form
from handlers.slack.forms.submitting import READERS, submit

__all__ = ["READERS", "Filled", "Opening", "Wrong", "open_form", "submit"]
