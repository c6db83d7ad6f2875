"""The tables, with types; the classes are the domain's objects.

A method here needs only its own row. What needs another row is a named read (`storage.queries`), what
needs a reader is `bot.policy`, what changes a plan is `bot.changes`.
"""

from storage.models.base import Base
from storage.models.people import Address, Installation, Organization, Person, SlackIdentity
from storage.models.plans import Dependency, Goal, Member, Milestone, Plan, PlanChannel, Task
from storage.models.post import Card, Cursor, Delivery, Incoming, Lease, Message, Shown
from storage.models.standings import Override, Standing
from storage.models.talk import Attachment, Change, Note, Proposal

__all__ = [
    "Address",
    "Attachment",
    "Base",
    "Card",
    "Change",
    "Cursor",
    "Delivery",
    "Dependency",
    "Goal",
    "Incoming",
    "Installation",
    "Lease",
    "Member",
    "Message",
    "Milestone",
    "Note",
    "Organization",
    "Override",
    "Person",
    "Plan",
    "PlanChannel",
    "Proposal",
    "Shown",
    "SlackIdentity",
    "Standing",
    "Task",
]
