"""The one place where messages are written, and where they wait.

A row is written in the transaction of what it tells. It holds ids and no words: what it says is gathered
with its reader's eyes when it is sent, so that what became internal meanwhile is not told. `Message.key` is
unique, so that nothing is told to anybody twice.
"""

from bot.outbox.above import ROLES, above, tell_above
from bot.outbox.absences import tell_away
from bot.outbox.announce import announce, is_untold
from bot.outbox.daily import DAILY, Daily, daily_key, write_daily
from bot.outbox.places import lose_address, lose_channel, lose_workspace
from bot.outbox.reply import Reply
from bot.outbox.wait import (
    LEASE,
    Claim,
    Dropped,
    Failed,
    Later,
    Outcome,
    Sent,
    Unknown,
    claim,
    fall_back,
    is_astray,
    next_due,
    readdress,
    settle,
)
from bot.outbox.write import answer, notice, redraw_cards, welcome

__all__ = [
    "DAILY",
    "LEASE",
    "ROLES",
    "Claim",
    "Daily",
    "Dropped",
    "Failed",
    "Later",
    "Outcome",
    "Reply",
    "Sent",
    "Unknown",
    "above",
    "announce",
    "answer",
    "claim",
    "daily_key",
    "fall_back",
    "is_astray",
    "is_untold",
    "lose_address",
    "lose_channel",
    "lose_workspace",
    "next_due",
    "notice",
    "readdress",
    "redraw_cards",
    "settle",
    "tell_above",
    "tell_away",
    "welcome",
    "write_daily",
]
