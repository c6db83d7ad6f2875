"""The words with a fixed choice, apart from SQLAlchemy so that reading imports fast.

Values are what stands in the database, in plan files and in JSON; they are the words of the product.
"""

from enum import IntEnum, StrEnum


class Side(StrEnum):
    """Which company somebody works for."""

    VENDOR = "vendor"
    CUSTOMER = "customer"


class Audience(IntEnum):
    """Who may see a thing, and (as a clearance) what a member may see: `audience <= clearance`."""

    SHARED = 0
    INTERNAL = 1

    @property
    def word(self) -> str:
        """The word in plan files, buttons and JSON."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> "Audience":
        """Read the word; `ValueError` where it is neither."""
        for audience in cls:
            if audience.word == word:
                return audience
        raise ValueError(word)


class State(StrEnum):
    """Where a task stands."""

    OPEN = "open"
    STARTED = "started"
    BLOCKED = "blocked"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        """Whether nothing is left to do."""
        return self in {State.DONE, State.CANCELLED}


class Colour(StrEnum):
    """How a plan does; said by its word too, never by the colour alone."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class PlanState(StrEnum):
    """A paused plan sends nothing; a closed one keeps its history."""

    ACTIVE = "active"
    PAUSED = "paused"
    CLOSED = "closed"


class Role(StrEnum):
    """What a member is on a plan. Owner is the vendor's; lead and sponsor are the customer's."""

    OWNER = "owner"
    CONTRIBUTOR = "contributor"
    LEAD = "lead"
    SPONSOR = "sponsor"
    VIEWER = "viewer"


class NoteKind(StrEnum):
    """What a note is."""

    COMMENT = "comment"
    QUESTION = "question"
    DECISION = "decision"
    MINUTES = "minutes"


class MilestoneKind(StrEnum):
    """A phase of the lifecycle is a milestone too."""

    MILESTONE = "milestone"
    PHASE = "phase"


class Touch(StrEnum):
    """How often and how personally a plan's people are contacted."""

    HIGH = "high"
    LOW = "low"
    TECH = "tech"


class Consent(StrEnum):
    """When a later date needs the other side's yes."""

    ALWAYS = "always"
    MILESTONE = "milestone"
    NEVER = "never"


class Medium(StrEnum):
    """Through which channel a person is told."""

    SLACK = "slack"
    MAIL = "mail"


class Origin(StrEnum):
    """Through which door a change came."""

    SLASH = "slash"
    BUTTON = "button"
    MODAL = "modal"
    MENTION = "mention"
    DM = "dm"
    THREAD = "thread"
    MAIL = "mail"
    PAGE = "page"
    SHELL = "shell"
    CLOCK = "clock"


class ProposalKind(StrEnum):
    """What waits for a yes: a later date, or a reading that was not certain."""

    DATE = "date"
    READING = "reading"


class ProposalState(StrEnum):
    """Where a proposal stands."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class MessageKind(StrEnum):
    """What a message of the outbox is about."""

    CHANGE = "change"
    REMINDER = "reminder"
    ANSWER = "answer"
    NOTICE = "notice"
    WELCOME = "welcome"
    DIGEST = "digest"
    CARD = "card"


class MessageState(StrEnum):
    """Where a message stands. UNKNOWN: the connection broke before Slack or SMTP answered."""

    WAITING = "waiting"
    SENT = "sent"
    DROPPED = "dropped"
    FAILED = "failed"
    UNKNOWN = "unknown"


class IncomingState(StrEnum):
    """The fate of an inbound mail."""

    RECEIVED = "received"
    USED = "used"
    HELD = "held"
    IGNORED = "ignored"
    FAILED = "failed"
    DROPPED = "dropped"


class Refusal(StrEnum):
    """Why a file was not kept."""

    PROGRAM = "program"
    SIZE = "size"


class Do(StrEnum):
    """What a sentence can ask."""

    COMPLETE = "complete"
    REOPEN = "reopen"
    START = "start"
    BLOCK = "block"
    DUE = "due"
    SNOOZE = "snooze"
    ASSIGN = "assign"
    ADD = "add"
    CANCEL = "cancel"
    COMMENT = "comment"
    QUESTION = "question"
    STATUS = "status"
    MINE = "mine"
    HELP = "help"
    STOP = "stop"
    UNDO = "undo"
    ASK = "ask"
    NOTHING = "nothing"
