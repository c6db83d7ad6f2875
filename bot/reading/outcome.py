"""What one clause comes to, before all clauses are weighed together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.reading.model import Action, Asked
from storage.kinds import Do

# What is answered and changes nothing.
_HARMLESS = {Do.COMMENT, Do.QUESTION, Do.NOTHING, Do.STATUS, Do.MINE, Do.HELP}


@dataclass
class Outcome:
    """`actions` are certain; with `asked` they are what a tap would do.

    `by` says how the task was found, `why` which words led here. `weak`: said
    without naming the task, so that what was said outright wins over it.
    """

    actions: tuple[Action, ...] = ()
    asked: Asked | None = None
    tasks: tuple[int, ...] = ()
    by: str = ""
    why: str = ""
    words: str = ""
    weak: bool = False
    part: bool = False
    doubt: str = ""
    tags: frozenset[str] = field(default_factory=frozenset)

    @property
    def does(self) -> frozenset[Do]:
        """The verbs."""
        return frozenset(action.do for action in self.actions)


def plain(do: Do, words: str, why: str) -> Outcome:
    """Make an outcome that no task belongs to."""
    return Outcome((Action(do, words=words),), words=words, why=why)


def remark(words: str, why: str, doubt: str = "") -> Outcome:
    """Keep words as a comment; `doubt` names what kept them from being more."""
    return Outcome((Action(Do.COMMENT, words=words),), words=words, why=why, doubt=doubt)


def ask(asked: Asked, words: str, why: str, options: Sequence[Action] = ()) -> Outcome:
    """Ask back; nothing changes for this part."""
    return Outcome(tuple(options), asked, words=words, why=why)


def mild(outcome: Outcome) -> Outcome:
    """Let a doubt give way where another clause says outright that it is done."""
    outcome.weak = True
    return outcome


def unanswered(outcome: Outcome) -> Outcome:
    """Keep as a comment what would change something, or be asked back."""
    if outcome.asked is None and outcome.does <= _HARMLESS:
        return outcome
    return remark(outcome.words, "one of many words, and no task is named first")
