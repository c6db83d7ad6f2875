"""The line by which a client says who wrote what follows: "On … wrote:", in any language, wrapped or not.

It is known by what it holds (an address, a date, a time, a verb of writing), not by its order, which
differs between languages. A line is looked at from its end: at most three lines above it belong to it.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.words.wrote import BEGINS, WROTE

LONGEST = 400
WRAPPED = 4
ADDRESS = re.compile(
    r"[<(\[\"']\s*(?:mailto:)?[^\s<>()\[\]@\"']{1,100}@[^\s<>()\[\]@\"']{1,100}\s*(?:<mailto:[^<>\s]{1,200}>)?\s*[>)\]\"']"
)
DATE = re.compile(
    r"(?<!\d)(?:\d{4}|\d{1,4}\s?[./\-年년]\s?\d{1,2}(?:\s?[./\-月월]\s?\d{1,4})?)(?!\d)"
)
TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:.hH時点시]\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?(?:[ap]\.?m\.?|uhr)\b"
)
COLON = re.compile(r"[:：]\s*(?:[-_—]{2,}\s*)?$|-{2,}\s*$")


def _verbs() -> re.Pattern[str]:
    words = sorted({word for words in WROTE.values() for word in words}, key=len, reverse=True)
    spaced = [word for word in words if word[0] < "\u0e00"]
    joined = [word for word in words if word[0] >= "\u0e00"]
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, spaced))})(?!\w)|(?:{'|'.join(map(re.escape, joined))})"
    )


VERB = _verbs()
HEADS = frozenset(BEGINS)


def attribution_end(lines: list[Line], end: int, addresses: frozenset[str]) -> int | None:
    """Where line `end` ends an attribution, give the line where it begins; else None.

    `addresses`: those that the mail was sent to; nobody but a client writes ours into a mail.
    """
    if not COLON.search(lines[end].text):
        return None
    joined = ""
    for start in range(end, max(-1, end - WRAPPED), -1):
        line = lines[start]
        if start < end and (line.blank or line.depth != lines[end].depth):
            return None
        joined = f"{line.text.strip()} {joined}"
        if len(joined) > LONGEST:
            return None
        if attributes(joined, addresses):
            return _head(lines, start, joined)
    return None


def attributes(text: str, addresses: frozenset[str]) -> bool:
    """Whether a text that ends with a colon says who wrote and when, or to whom."""
    folded = key(text)
    written = bool(VERB.search(folded))
    dated = bool(DATE.search(folded) or TIME.search(folded))
    addressed = bool(ADDRESS.search(folded)) or any(address in folded for address in addresses)
    return (written and (dated or addressed)) or (addressed and dated)


def names_author(text: str) -> bool:
    """Whether a text could be the shortest attribution ("Dana wrote:"), which only counts above a quote."""
    folded = key(text)
    return (
        len(folded) < 120
        and bool(COLON.search(folded))
        and bool(VERB.search(folded) or ADDRESS.search(folded))
    )


def _head(lines: list[Line], start: int, joined: str) -> int:
    """Take in the first half of a wrapped attribution whose second half was enough to know it."""
    above = start - 1
    while (
        above >= 0
        and start - above < WRAPPED
        and not lines[above].blank
        and lines[above].depth == lines[start].depth
    ):
        text = key(lines[above].text)
        if (
            _begins(text)
            and not _begins(key(joined))
            and (DATE.search(text) or TIME.search(text) or "@" in text)
        ):
            return above
        above -= 1
    return start


def _begins(text: str) -> bool:
    first, _, rest = text.partition(" ")
    return (
        first in HEADS
        or f"{first} {rest.partition(' ')[0]}" in HEADS
        or first.rstrip(".,").isdigit()
    )
