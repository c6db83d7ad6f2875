"""The shapes of a reading, free of words for people: what was understood, and what must be asked."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from storage.kinds import Do, State


@dataclass(frozen=True)
class TaskWords:
    """What a text may say of a task; `owner` is an address."""

    number: int
    title: str
    due_on: dt.date | None = None
    owner: str | None = None
    state: State = State.OPEN


@dataclass(frozen=True)
class PersonWords:
    """Somebody whom a text may name."""

    email: str
    name: str


@dataclass(frozen=True)
class Action:
    """One thing that a text asks; `words` is the part of the text that led to it.

    `task` is the number as shown. `to` is an address. Fields that a verb does
    not use are `None`.
    """

    do: Do
    task: int | None = None
    date: dt.date | None = None
    time: dt.time | None = None
    until: dt.date | None = None
    to: str | None = None
    reason: str | None = None
    title: str | None = None
    words: str = ""


class Asked(StrEnum):
    """What keeps a reading from being certain."""

    WHICH_TASK = "which_task"
    NOT_SHOWN = "not_shown"
    OWN_NUMBERING = "own_numbering"
    WHICH_DATE = "which_date"
    NO_DATE = "no_date"
    WHICH_PERSON = "which_person"
    NO_PERSON = "no_person"
    SURE = "sure"
    CONFLICT = "conflict"
    IS_DONE = "is_done"


@dataclass(frozen=True)
class Option:
    """What one tap would do; no actions: none of these."""

    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Question:
    """What to ask back, without words: `options` may be empty where only the person knows."""

    kind: Asked
    tasks: tuple[int, ...] = ()
    options: tuple[Option, ...] = ()
    words: str = ""


@dataclass(frozen=True)
class Pending:
    """The open question that "yes", "the first", "neither" answer."""

    options: tuple[Option, ...]


@dataclass(frozen=True)
class Reading:
    """What a text was understood to mean.

    `actions` is what is certain, with `ask` among it where something must be
    asked back; `remark` the words that are left to be kept as a comment;
    `why` the explanations, one line each; `answers` whether it answers the
    question that was pending ("neither" does, with no action but `nothing`).
    """

    actions: tuple[Action, ...]
    questions: tuple[Question, ...] = ()
    certain: bool = True
    remark: str = ""
    why: tuple[str, ...] = ()
    language: str = "en"
    answers: bool = False
