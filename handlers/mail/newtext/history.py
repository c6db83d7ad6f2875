"""Where what the author wrote ends and what they answer begins: each line is new or it is not.

What is quoted with ">" ends where those marks end, so that answers below and between are found; what
stands without marks below a boundary is history to the end of the mail.
"""

import re
from dataclasses import dataclass
from itertools import groupby, pairwise

from handlers.mail.newtext import attributions, blocks
from handlers.mail.newtext.between import between
from handlers.mail.newtext.boundaries import (
    RUN,
    Boundary,
    Context,
    boundary,
    marker_end,
)
from handlers.mail.newtext.inline import item_number
from handlers.mail.newtext.lines import Line, key, squash
from handlers.mail.newtext.signatures import COMMANDS
from handlers.mail.newtext.tints import tinted

# "> 5 people are missing": more than five, and no item of a list.
MORE = re.compile(r"\d[\d.,]*\s?(?:%|[^\W\d_])")
FULL_LINE = 68
OWN_LETTERS = 25
WRAP_LIMIT = 80
RULED_OFF = frozenset({"original", "forwarded"})
TOLD = frozenset({"headers", "attribution"})


@dataclass(frozen=True)
class Split:
    """For each line whether it is new, and the rule that told the first that is not."""

    new: list[bool]
    cut: str


def split(lines: list[Line], context: Context) -> Split:
    """Tell the new lines from the history."""
    _unquote_more(lines, context)
    marked = {line.at for line in lines if line.depth and not line.blank}
    if context.sent_lines:
        _quote_ours(lines, context)
    new = [line.depth == 0 and not line.cut for line in lines]
    _unwrap_quotes(lines, new, context)
    quoted = next((line for line in lines if line.depth and not line.blank), None)
    cut = _quote_rule(quoted)
    told = False
    index: int | None = 0
    while index is not None and index < len(lines):
        found = boundary(lines, index, context) if _may_begin(lines[index], new) else None
        if found is None:
            index += 1
            continue
        if not told and (quoted is None or found.start <= quoted.at):
            cut, told = found.rule, True
        index = _follow(lines, new, found, context)
    if told and context.sent_lines:
        _answers_between(lines, new, context, marked)
    if told and not marked:
        _answers_in_colour(lines, new, context)
    return Split(new, cut)


def _answers_in_colour(lines: list[Line], new: list[bool], context: Context) -> None:
    """Let what was written in a colour that its author named be new, and what it answers be quoted."""
    own = tinted(lines, new, context.sent_letters)
    for line in lines[: own[-1]] if own else ():
        line.depth = line.depth or int(not new[line.at])
    for at in own:
        lines[at].depth, lines[at].cut, new[at] = 0, "", True


def _answers_between(
    lines: list[Line], new: list[bool], context: Context, marked: set[int]
) -> None:
    """Let what was typed between our lines be new, and those be quoted, so that it belongs to their items.

    Where a client marks what it quotes, what has no mark is known without; the frame of an item of ours is no mark.
    """
    start = next((line.at for line in lines if not (new[line.at] or line.blank)), len(lines))
    found = between(lines, start, context)
    if not marked <= set(found.ours):
        return
    for index in found.ours if found.typed else ():
        lines[index].depth, new[index] = 1, False
    for index in found.typed:
        new[index] = True


def _quote_rule(quoted: Line | None) -> str:
    """Name what the first quoted line tells: a forward is no answer."""
    if quoted is None:
        return ""
    return "forwarded" if blocks.separator(quoted.text) == "forwarded" else "quote"


def _may_begin(line: Line, new: list[bool]) -> bool:
    return new[line.at] or (line.depth == 0 and bool(line.cut)) or attributions.stands_alone(line)


def _follow(lines: list[Line], new: list[bool], found: Boundary, context: Context) -> int | None:
    """Take the history off that a boundary begins; gives where to go on, None where nothing new can follow."""
    _mark(new, found.start, found.end)
    _rules_above(lines, new, found.start)
    if found.rule in RULED_OFF:
        told = _told_next(lines, found.end, context)
        if told is not None:
            _mark(new, found.end, told)
            return told
    if found.rule != "client" and _quoted_next(lines, found.end):
        return found.end
    _mark(new, found.end, len(lines))
    return None


def unflattened(lines: list[Line]) -> list[Line]:
    """Cut lines on which a client ran the author's words, an attribution and history into one."""
    cut: list[Line] = []
    for line in lines:
        pieces = [line.text] if line.depth else attributions.flattened(line.text)
        cut += [Line(piece, line.depth, line.cut, line.sign, tint=line.tint) for piece in pieces]
    for at, line in enumerate(cut):
        line.at = at
    return cut


def _mark(new: list[bool], start: int, end: int) -> None:
    new[start:end] = [False] * (min(end, len(new)) - start)


def _quoted_next(lines: list[Line], index: int) -> bool:
    """Whether the next thing to read is marked as quoted, or there is nothing more."""
    for line in lines[index:]:
        if not line.blank:
            return line.depth > 0
    return True


def _told_next(lines: list[Line], index: int, context: Context) -> int | None:
    """Where a separator is followed by the lines that tell whose mail it rules off, give the first of those."""
    for at in [line.at for line in lines[index : index + 8] if not line.blank][:4]:
        found = boundary(lines, at, context)
        if found and found.rule in TOLD:
            return found.start
        bare = blocks.bare_end(lines, at)
        if bare is not None and _quoted_next(lines, bare):
            return bare
    return None


def _rules_above(lines: list[Line], new: list[bool], start: int) -> None:
    """A rule, or the words of one ("Original Message"), right above the history belongs to it."""
    for index in range(start - 1, -1, -1):
        text = lines[index].text
        ruled = blocks.is_rule(text) or blocks.is_ruled(text) or blocks.is_heading(text)
        if not (lines[index].blank or ruled):
            break
        new[index] = False


def _quote_ours(lines: list[Line], context: Context) -> None:
    """Mark as quoted what we sent and no client marked, where the author copied single lines to answer them.

    A long line, an item of our list, or one beside another of ours is never the author's; a whole run
    of ours is history, and left to the boundaries.
    """
    said = (line for line in lines if not line.blank and not line.depth)
    for ours, group in groupby(said, lambda line: key(line.text) in context.sent_lines):
        run = list(group)
        # Below our marker all is history, whatever else a client left of it.
        if not ours or len(run) >= RUN or any(marker_end(lines, one.at) for one in run):
            continue
        for line in run:
            item = item_number(line.text) is not None
            if item or len(run) > 1 or len(squash(line.text)) >= OWN_LETTERS:
                line.depth = 1


def _unquote_more(lines: list[Line], context: Context) -> None:
    """Give back to the author a figure with "more than" before it, which looks like one quoted line.

    Only above a history that is told otherwise, and where neither that nor what we sent holds such a line.
    """
    alone = [line for line in lines if _is_more(lines, line, context)]
    if not alone or not _is_told_below(lines, alone[-1].at, context):
        return
    places = {line.at for line in alone}
    others = squash("\n".join(line.text for line in lines if line.at not in places))
    for line in alone:
        letters = squash(line.text)
        if letters not in others and letters not in context.sent_letters:
            line.text, line.depth = f"> {line.text}", 0


def _is_more(lines: list[Line], line: Line, context: Context) -> bool:
    if line.depth != 1 or not MORE.match(line.text) or item_number(line.text) is not None:
        return False
    # What might be a command is somebody's whom the author quotes, where there is any doubt.
    if COMMANDS.search(key(line.text)):
        return False
    beside = lines[max(0, line.at - 1) : line.at] + lines[line.at + 1 : line.at + 2]
    above = next(
        (one for one in reversed(lines[max(0, line.at - 2) : line.at]) if not one.blank), None
    )
    told = above is not None and (
        attributions.names_author(above.text) or boundary(lines, above.at, context)
    )
    return not told and not any(one.depth for one in beside)


def _is_told_below(lines: list[Line], index: int, context: Context) -> bool:
    below = lines[index + 1 :]
    if sum(bool(line.depth) and not line.blank for line in below) > 1:
        return True
    return any(boundary(lines, line.at, context) for line in below if not line.depth)


def _unwrap_quotes(lines: list[Line], new: list[bool], context: Context) -> None:
    """What a gateway wrapped out of a quoted line is still quoted.

    A remainder in the midst of a quote shows that it was wrapped; then one at its end is known too.
    """
    longest = max((len(line.text) + line.depth for line in lines if line.depth), default=0)
    likely: list[int] = []
    certain = False
    for above, line in pairwise(lines):
        if line.depth or line.blank or not above.depth or above.blank:
            continue
        if _runs_on(above, line, context):
            new[line.at] = False
        elif longest <= WRAP_LIMIT and _did_not_fit(above, line):
            likely.append(line.at)
            certain = certain or any(after.depth for after in lines[line.at + 1 : line.at + 2])
    for at in likely if certain else ():
        new[at] = False


def _runs_on(above: Line, line: Line, context: Context) -> bool:
    """Whether our text goes on from the quoted line into this one."""
    end, more = squash(above.text)[-WRAP_LIMIT:], squash(line.text)
    return bool(end and more) and end + more in context.sent_letters


def _did_not_fit(above: Line, line: Line) -> bool:
    """Whether the first word of a line was too long for the quoted line above."""
    return len(above.text) + above.depth + 1 + len(line.text.split()[0]) >= FULL_LINE
