"""Where what the author wrote ends and what they answer begins: each line is new or it is not.

The order of the rules is by their certainty. After one has fired, what is quoted with ">" ends where
those marks end, so that answers below and between are found; what stands there without marks is history
to the end of the mail.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
from dataclasses import dataclass

from handlers.mail.newtext import attributions, blocks, markers
from handlers.mail.newtext.lines import Line, key, squash
from handlers.mail.newtext.words.closings import GREETINGS

GREETING = re.compile(
    rf"^(?:{'|'.join(sorted(map(re.escape, GREETINGS), key=len, reverse=True))})[\s,]\s*(?:(?:mr|ms|mrs|herr|frau|dr)\.?\s)?(.{{1,60}}?)\s*[,!.:;،、]?\s*[-–]?$"
)
MARKERS = frozenset(squash(words) for words in (*markers.MARKERS.values(), *markers.OTHERS))
FULL_LINE = 68
WRAP_LIMIT = 80
RULED_OFF = frozenset({"original", "forwarded"})
RUN = 2
LONG_LINE = 40


@dataclass(frozen=True)
class Context:
    """What helps to tell the history: addresses of ours, the author's first name, the lines that we sent."""

    addresses: frozenset[str] = frozenset()
    name: str = ""
    sent_lines: frozenset[str] = frozenset()
    sent_letters: str = ""


@dataclass(frozen=True)
class Split:
    """For each line whether it is new, and the rule that told the first that is not."""

    new: list[bool]
    cut: str


def split(lines: list[Line], context: Context) -> Split:
    """Tell the new lines from the history."""
    new = [line.depth == 0 and not line.cut for line in lines]
    _unwrap_quotes(lines, new, context)
    cut = "quote" if any(line.depth for line in lines) else ""
    index = 0
    while index < len(lines):
        if not new[index] and not lines[index].cut and not attributions.stands_alone(lines[index]):
            index += 1
            continue
        found = _boundary(lines, index, context, new)
        if found is None:
            index += 1
            continue
        start, end, rule = found
        cut = rule if not any(line.depth for line in lines[:start]) else cut
        _mark(new, start, end)
        _rules_above(lines, new, start)
        if rule in RULED_OFF and (told := _told_next(lines, end, context, new)) is not None:
            _mark(new, start, told)
            index = told
            continue
        if rule != "client" and _quoted_next(lines, end):
            index = end
            continue
        _mark(new, start, len(lines))
        break
    return Split(new, cut)


def unflattened(lines: list[Line]) -> list[Line]:
    """Cut lines on which a client ran the author's words, an attribution and history into one."""
    cut: list[Line] = []
    for line in lines:
        pieces = [line.text] if line.depth else attributions.flattened(line.text)
        cut += [Line(piece, line.depth, line.cut, line.sign) for piece in pieces]
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


def _told_next(lines: list[Line], index: int, context: Context, new: list[bool]) -> int | None:
    """Where a separator is followed by the lines that tell whose mail it rules off, give the first of those."""
    for at in [line.at for line in lines[index : index + 8] if not line.blank][:4]:
        found = _boundary(lines, at, context, new)
        if found and found[2] in {"headers", "attribution"}:
            return found[0]
    return None


def _rules_above(lines: list[Line], new: list[bool], start: int) -> None:
    """A rule right above the history belongs to it."""
    index = start - 1
    while index >= 0 and (
        lines[index].blank
        or blocks.is_rule(lines[index].text)
        or blocks.is_ruled(lines[index].text)
    ):
        new[index] = False
        index -= 1


def _boundary(
    lines: list[Line], index: int, context: Context, new: list[bool]
) -> tuple[int, int, str] | None:
    line = lines[index]
    if line.cut:
        return index, index + 1, "client"
    if line.blank:
        return None
    if attributions.stands_alone(line):
        return index, index + 1, "attribution"
    if (end := marker_end(lines, index)) is not None:
        return index, end, "marker"
    if (rule := blocks.separator(line.text)) and not _lonely(lines, index):
        return index, index + 1, rule
    if (end := blocks.block_end(lines, index)) is not None:
        return index, end, "headers"
    begin = attributions.attribution_end(lines, index, context.addresses)
    if begin is not None:
        return _not_above(new, begin, index), index + 1, "attribution"
    named = attributions.names_author(line.text) or attributions.above_quote(line.text)
    if named and _quoted_right_below(lines, index):
        return index, index + 1, "attribution"
    return _by_knowledge(lines, index, context)


def _not_above(new: list[bool], begin: int, index: int) -> int:
    while begin < index and not new[begin]:
        begin += 1
    return begin


def _lonely(lines: list[Line], index: int) -> bool:
    """A separator with nothing below rules off nothing."""
    return all(line.blank for line in lines[index + 1 :])


def _quoted_right_below(lines: list[Line], index: int) -> bool:
    below = [line for line in lines[index + 1 : index + 4] if not line.blank]
    return bool(below) and below[0].depth > 0


def marker_end(lines: list[Line], index: int) -> int | None:
    """Where our marker begins at a line, wrapped over at most two, give the line behind it."""
    joined = ""
    for end in range(index, min(len(lines), index + 3)):
        joined += squash(lines[end].text)
        if len(joined) > 80:  # noqa: PLR2004 - no marker is longer
            return None
        if joined in MARKERS:
            return end + 1
    return None


def _by_knowledge(lines: list[Line], index: int, context: Context) -> tuple[int, int, str] | None:
    """History that no client marked: our own lines, or a greeting to the author of the mail."""
    if _ours(lines, index, context) or _greets_author(lines, index, context):
        start = index
        above = _above(lines, index)
        if above is not None and (
            attributions.COLON.search(lines[above].text) or "@" in lines[above].text
        ):
            start = above
        return start, index + 1, "our words"
    return None


def _above(lines: list[Line], index: int) -> int | None:
    for above in range(index - 1, -1, -1):
        if not lines[above].blank:
            return above
    return None


def _ours(lines: list[Line], index: int, context: Context) -> bool:
    """Two lines of ours in a row, or a long one: one short line may be the author's own."""
    if key(lines[index].text) not in context.sent_lines:
        return False
    run = 0
    for line in lines[index : index + 6]:
        if line.blank:
            continue
        if key(line.text) not in context.sent_lines:
            break
        run += 1
    return run >= RUN or len(key(lines[index].text)) >= LONG_LINE


def _greets_author(lines: list[Line], index: int, context: Context) -> bool:
    """Nobody greets themselves: "Hi Dana," in a mail by Dana is the begin of what she answers."""
    if not context.name or _above(lines, index) is None:
        return False
    found = GREETING.match(key(lines[index].text))
    return bool(found) and context.name in found[1].split()  # type: ignore[index]


def _unwrap_quotes(lines: list[Line], new: list[bool], context: Context) -> None:
    """What a gateway wrapped out of a quoted line is still quoted."""
    longest = max((len(line.text) + 2 * line.depth for line in lines if line.depth), default=0)
    for index in range(1, len(lines)):
        line, above = lines[index], lines[index - 1]
        if line.depth or line.blank or not above.depth or above.blank:
            continue
        if _runs_on(above, line, context) or (longest <= WRAP_LIMIT and _was_wrapped(lines, index)):
            new[index] = False


def _runs_on(above: Line, line: Line, context: Context) -> bool:
    """Whether our text goes on from the quoted line into this one."""
    end = squash(above.text)[-WRAP_LIMIT:]
    return bool(end) and end + squash(line.text) in context.sent_letters


def _was_wrapped(lines: list[Line], index: int) -> bool:
    """Whether the first word of a line did not fit on the full quoted line above, and quoting goes on below."""
    above = lines[index - 1]
    word = lines[index].text.split()[0]
    full = len(above.text) + above.depth + 1 + len(word) >= FULL_LINE
    return full and index + 1 < len(lines) and lines[index + 1].depth > 0
