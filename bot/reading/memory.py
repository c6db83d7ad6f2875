"""What a clause is about, and what was said before it."""

from dataclasses import dataclass, field

from bot.reading.tokens import When


@dataclass(frozen=True)
class Target:
    """`numbers` are meant; `lost` were said and not shown; of `doubtful` it may be any.

    `by` says how it was found: number, words, all, single, before, none. `own`: the
    writer's own numbering.
    """

    numbers: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()
    by: str = "none"
    own: bool = False

    @property
    def sure(self) -> bool:
        """Whether something may be done at once."""
        return bool(self.numbers) and not self.doubtful


@dataclass
class Memory:
    """What was said before in the message: the task last spoken of, all that were named."""

    last: tuple[int, ...] = ()
    sentence: int = -1
    line: int = -1
    named: set[int] = field(default_factory=set)
    done: set[int] = field(default_factory=set)
    when: When | None = None
    dated: bool = False
    reminds: int = -1
    people: tuple[str, ...] = ()
    thanked: int = -1
    parted: int = -1
    greeted: int = -1
    elsewhere: int = -1
    cancelled: int = -1
    asked: int = -1
    amends: int = -1
    meets: int = -1
    partly: int = -1
