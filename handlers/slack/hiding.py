"""The wish that something be internal, or not, as people put it where a verb is meant: "internal 16", "make 15 private".

To hide is done: nobody reads less than they should. To share is asked about first.
"""

import re
from dataclasses import dataclass, replace

from bot.identity import eyes
from handlers.slack.lines import Line
from handlers.slack.verbs import Mistaken
from storage.kinds import Side
from storage.models import Person

LONGEST = 100
_NUMBERS = r"(?:tasks? )?((?:(?:[a-z][a-z0-9-]*-|#)?\d{1,9}(?:,? and |, ?|[ &]+)?)+)"
_HIDDEN = r"(?:internal|private|hidden|secret|confidential|invisible)"
_OPEN = r"(?:public|shared|visible|unhidden)"
_MAKE = r"(?:(?:please |can you |could you )?(?:make|keep|set|mark|turn|leave|put) )?"
_BE = r"(?:(?:is|are|as|to|to be|be|should be|must be|has to be|needs to be|should stay|stays?|strictly) )*"
_OURS = (
    r"(?:(?:only )?for (?:us|our side|our team)(?: only)?|(?:for )?our (?:side|eyes) only|among us)"
)
_AUDIENCE = r"[\w .&-]{1,40}"
_END = r"(?: please| only| now)?"
HIDE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_MAKE}{_HIDDEN}:? {_NUMBERS}{_END}",
        rf"{_MAKE}{_NUMBERS}{_BE}(?:{_HIDDEN}|{_OURS}){_END}",
        rf"hide {_NUMBERS}from (?:the )?{_AUDIENCE}",
        rf"(?:do not|don't|never) (?:show|tell|share) {_NUMBERS}(?:to|with) (?:the )?{_AUDIENCE}",
    )
)
SHOW = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:{_MAKE}{_OPEN}|publish|unhide):? {_NUMBERS}{_END}",
        rf"{_MAKE}{_NUMBERS}{_BE}{_OPEN}{_END}",
    )
)
# Something is to be hidden, and no number says which task.
UNNUMBERED = re.compile(
    rf"(?:please )?(?:make|keep|set|mark|turn|leave|put) .{{1,60}} {_BE}{_HIDDEN}{_END}"
)
NUMBER = re.compile(r"(?:[a-z][a-z0-9-]*-)?\d{1,9}")


@dataclass(frozen=True)
class Wished:
    """What is to be hidden, or shared where `hides` is not so; no numbers where it does not say which task."""

    numbers: str
    hides: bool = True


def find(text: str) -> Wished | None:
    """Give the wish that a whole text is; None where it says anything else."""
    if len(text) > LONGEST:
        return None
    bare = " ".join(text.casefold().replace("\u2019", "'").split()).rstrip(".! ")
    for patterns, hides in ((HIDE, True), (SHOW, False)):
        for pattern in patterns:
            match = pattern.fullmatch(bare)
            if match is not None:
                return Wished(" ".join(NUMBER.findall(match[1])), hides)
    return Wished("") if UNNUMBERED.fullmatch(bare) else None


def meant(line: Line) -> Line:
    """Take such a wish of the vendor's for the verb; any other line as it is. `Mistaken` asks whether to share."""
    wished = find(line.text)
    if wished is None or not _may_hide(line):
        return line
    if wished.hides:
        return replace(line, verb="hide", rest=wished.numbers)
    command = f"{line.parts.command} share {wished.numbers}"
    raise Mistaken(f"Shall both sides see it? Then type {command}")


def _may_hide(line: Line) -> bool:
    """A customer's words on it are words."""
    with eyes(line.parts.engine, line.reader) as session:
        return session.get_one(Person, line.person_id).side is Side.VENDOR
