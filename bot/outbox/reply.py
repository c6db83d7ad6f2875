"""What is answered to somebody who said something: ids, not words, so that it is worded with their eyes."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Reply:
    """The answer to one saying.

    `changes` are the history rows that it made, `proposals` the questions back, `refused` sentences on what
    was not done, `already` the tasks that were in the wished state before, `note` the words that were kept
    as a comment or question; `status`, `mine` and `help` say what else was asked for. `prompt` names
    what is asked back of the task, to be answered in words (a date, a reason); `noted` a wish for oneself;
    `since` the instant since when changes are to be shown, `who` whether the plan's people, `next` the
    one next task; `one` is a task whose state is to be told, `step` a milestone.
    """

    plan: int | None = None
    task: int | None = None
    changes: tuple[int, ...] = ()
    proposals: tuple[int, ...] = ()
    refused: tuple[str, ...] = ()
    already: tuple[int, ...] = ()
    note: int | None = None
    kept: bool = False
    status: bool = False
    mine: bool = False
    help: bool = False
    prompt: str = ""
    noted: str = ""
    since: str = ""
    who: bool = False
    next: bool = False
    one: int | None = None
    step: int | None = None
    stopped: bool = False

    @property
    def silent(self) -> bool:
        """Whether there is nothing to answer: courtesy needs none."""
        return self == Reply(plan=self.plan, task=self.task)

    def dump(self) -> dict[str, Any]:
        """Give it as JSON, what says something only."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
            if value not in (None, False, (), "")
        }

    @classmethod
    def load(cls, stored: Mapping[str, Any]) -> "Reply":
        """Make it again from JSON; what else the row holds is left alone."""
        known: dict[str, Any] = {
            name: stored[name] for name in cls.__dataclass_fields__ if name in stored
        }
        typed: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in known.items()
        }
        return cls(**typed)
