"""Answers that were typed between our own lines without any mark, as Outlook has people do.

Only where we know what we sent, in each of its forms, and nothing stands there that is neither ours nor below an
item of ours: what a client made of our mail in a way that we do not know is history as a whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from handlers.mail.newtext.boundaries import RUN, Context, boundary
from handlers.mail.newtext.inline import item_number, unlinked
from handlers.mail.newtext.lines import Line, key, squash

# What is shorter may stand in our mail by chance: "done".
LEAST_LETTERS = 12
WRAPPED = 80
PIECES = re.compile(r"\s*[·|•]\s*|\s{2,}")
TOLD = frozenset({"headers", "attribution", "original", "forwarded"})


@dataclass
class Between:
    """What of a history is ours, and what was typed below its items."""

    ours: list[int] = field(default_factory=list)
    typed: list[int] = field(default_factory=list)


def between(lines: list[Line], start: int, context: Context) -> Between:
    """Part the history that begins at a line, up to our last line in it; nothing where it is not our mail alone."""
    found = Between()
    shown = _Shown(context)
    waiting: list[int] = []
    listed = False
    for line in _said(lines, start):
        above = lines[found.ours[-1]] if found.ours and not waiting else None
        if shown.holds(line.text, above):
            found.typed += waiting
            waiting = []
            found.ours.append(line.at)
            listed = listed or item_number(line.text) is not None
        elif found.ours and _is_told(lines, line.at, context):
            break
        elif found.ours and not listed:
            return Between()
        elif found.ours:
            waiting.append(line.at)
    alone = len(found.ours) >= RUN and len(found.typed) <= len(found.ours)
    return found if alone else Between()


def _said(lines: list[Line], start: int) -> Iterator[Line]:
    """Pass over what says nothing by itself: blank lines, links, rules."""
    return (line for line in lines[start:] if squash(unlinked(line.text)))


def _is_told(lines: list[Line], index: int, context: Context) -> bool:
    """Whether an older mail begins below ours."""
    found = boundary(lines, index, context)
    return found is not None and found.rule in TOLD


class _Shown:
    """What we sent, as it may come back."""

    def __init__(self, context: Context) -> None:
        self._letters = context.sent_letters
        self._lines = {_bare(line) for line in context.sent_lines} | context.sent_lines

    def holds(self, text: str, above: Line | None) -> bool:
        """Whether a line is ours: as it stood, a part of one, several in a row, or the rest of the one above."""
        letters = squash(unlinked(text))
        if _bare(text) in self._lines:
            return True
        if len(letters) >= LEAST_LETTERS and letters in self._letters:
            return True
        pieces = [piece for piece in PIECES.split(unlinked(text)) if squash(piece)]
        if len(pieces) > 1 and all(_bare(piece) in self._lines for piece in pieces):
            return True
        end = squash(unlinked(above.text))[-WRAPPED:] if above is not None else ""
        return len(end) >= LEAST_LETTERS and end + letters in self._letters


def _bare(text: str) -> str:
    return key(unlinked(text)).strip(" :·|•")
