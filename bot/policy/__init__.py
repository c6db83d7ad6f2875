"""The one verdict: who may see a thing, who may do a thing, who reads, and a reader's limits.

Whoever is not a member of a plan sees and changes nothing of it. A member sees what
`thing.audience <= clearance` allows; that one comparison is made in Python for a row and in SQL for every
SELECT of a reader's session.
"""

from bot.policy.eyes import Reader, clearance, cleared, eyes_of, lend, limits, may_see, seen_at
from bot.policy.heads import head, heir, is_head, is_owner, member_of, other_side
from bot.policy.rights import (
    OPERATOR,
    Actor,
    NotAllowed,
    NotFound,
    Operator,
    Refused,
    authorize,
    check_living,
    person_of,
)

__all__ = [
    "OPERATOR",
    "Actor",
    "NotAllowed",
    "NotFound",
    "Operator",
    "Reader",
    "Refused",
    "authorize",
    "check_living",
    "clearance",
    "cleared",
    "eyes_of",
    "head",
    "heir",
    "is_head",
    "is_owner",
    "lend",
    "limits",
    "may_see",
    "member_of",
    "other_side",
    "person_of",
    "seen_at",
]
