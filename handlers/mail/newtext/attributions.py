"""The line by which a client says who wrote what follows: "On … wrote:", in any language, wrapped or not.

It is known by what it holds (an address, a date, a time, a verb of writing), not by its order, which
differs between languages. A line is looked at from its end: at most three lines above it belong to it.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.patterns import any_of
from handlers.mail.newtext.words.wrote import BEGINS, WROTE

LONGEST = 400
ARMENIAN = re.compile(r"[\u0531-\u0587]")
WRAPPED = 4
ADDRESS = re.compile(
    r"[<(\[\"']\s*(?:mailto:)?[^\s<>()\[\]@\"']{1,100}@[^\s<>()\[\]@\"']{1,100}\s*(?:<mailto:[^<>\s]{1,200}>)?\s*[>)\]\"']"
)
MAILBOX = re.compile(r"[^\s@]{1,100}@[^\s@]{1,100}")
DATE = re.compile(
    r"(?<!\d)(?:\d{4}|\d{1,4}\s?[./\-年년]\s?\d{1,2}(?:\s?[./\-月월]\s?\d{1,4})?)(?!\d)"
)
TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:.hH時点시]\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?(?:[ap]\.?m\.?|uhr)\b"
)
ZONE = re.compile(
    r"(?:\b(?:gmt|utc)\s?)?[+\-]\d{4}\b|\b(?:gmt|utc)\s?[+\-]\d{1,2}(?::\d\d)?\b", re.IGNORECASE
)
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
WHOLE_DATE = re.compile(r"(?<!\d)\d{1,4}\s?[./\-年년]\s?\d{1,2}\s?[./\-月월]\s?\d{1,4}(?!\d)")
ENDED = re.compile(r"[:：.։․៖፦][\s*_\"'»]*(?:[-_—]{2,}\s*)?$|-{2,}\s*$|\d[^()\d]{0,30}\)\s*$")
SHORT = 120
# What some clients write above a quote without a verb and a colon.
QUOTING = ("quoting ", "excerpts from ", "zitat von ", "citando ")
# A name of few words and an address, with which the first half of such a line may end.
ADDRESSED = re.compile(r"^(?:[^\s<>]{1,30}\s+){0,6}<[^<>\s]{1,100}@[^<>\s]{1,100}>[^<>]{0,20}$")
# Lotus Notes: "Dana Reed ---03/03/2026 09:00:12---Hi Carl"; GroupWise: ">>> Dana <d@x> 03.03.26 09:00 >>>".
LOTUS = re.compile(r"\S ---?\s?\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}[^\-]{0,30}---")
GROUPWISE_DEPTH = 3
# An attribution with words of the author before it, or of the history after it, on one flattened line.
FLAT = re.compile(
    r"(?:^|(?<=[\s.!?;,]))(?:on|am|le|el|il|em|op|den|w dniu|dne)\s[^<>]{6,120}<[^<>\s@]{1,100}@[^<>\s]{1,100}>,?\s*(?:[^\s:：\d][^:：\d]{0,30})?[:：]",
    re.IGNORECASE,
)
COLON = re.compile(r"[:：៖፦][\s*_\"'»]*(?:[-_—]{2,}\s*)?$|-{2,}\s*$|[:：]\s?\([^()]{6,60}\)\s*$")


def _verbs() -> re.Pattern[str]:
    words = {word for words in WROTE.values() for word in words}
    spaced = any_of(word for word in words if word[0] < "\u0e00")
    joined = any_of(word for word in words if word[0] >= "\u0e00")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|(?:{joined})")


VERB = _verbs()
HEADS = frozenset(BEGINS)


def attribution_end(lines: list[Line], end: int, addresses: frozenset[str]) -> int | None:
    """Where line `end` ends an attribution, give the line where it begins; else None.

    `addresses`: those that the mail was sent to; nobody but a client writes ours into a mail.
    """
    if not ENDED.search(lines[end].text):
        return None
    joined = ""
    for start in range(end, max(-1, end - WRAPPED), -1):
        if start < end and not _goes_on(lines, start):
            return None
        joined = f"{lines[start].text.strip()} {joined}"
        if len(joined) > LONGEST:
            return None
        if attributes(joined, addresses) and not _only_ruled(lines[end].text, joined):
            return _head(lines, start, joined)
    return None


def _only_ruled(text: str, joined: str) -> bool:
    """Whether a last line is a rule of its own, not the end of "---- On …, Dana wrote ----"."""
    return not text.strip(" -") and not joined.startswith("-")


def stands_alone(line: Line) -> bool:
    """Whether a line is an attribution in the manner of Lotus Notes or GroupWise, which need no colon."""
    if line.depth == GROUPWISE_DEPTH and line.text.endswith(">>>"):
        return True
    return line.depth == 0 and bool(LOTUS.search(line.text[:LONGEST]))


def flattened(text: str) -> list[str]:
    """Cut a line that a client flattened into what stands before, in and behind its attribution."""
    found = FLAT.search(text) if "@" in text else None
    if not found or not (DATE.search(found[0]) or TIME.search(found[0])):
        return [text]
    if found.end() == len(text.rstrip()) and DATE.search(text[: found.start()]):
        return [text]
    return [
        piece for piece in (text[: found.start()], found[0], text[found.end() :]) if piece.strip()
    ]


def _goes_on(lines: list[Line], above: int) -> bool:
    """Whether a line may be wrapped into the one below it."""
    return not lines[above].blank and lines[above].depth == lines[above + 1].depth


def attributes(text: str, addresses: frozenset[str]) -> bool:
    """Whether a text says who wrote and when, or to whom."""
    folded = key(text)
    written = bool(VERB.search(folded))
    day, hour = bool(DATE.search(folded)), bool(TIME.search(folded))
    dated = day or hour
    boxed = ADDRESS.findall(folded)
    addressed = bool(boxed) or any(address in folded for address in addresses)
    if not COLON.search(folded):
        # Armenian ends it with a full stop; so do the sentences of everybody.
        return written and dated and addressed and bool(ARMENIAN.search(folded))
    ours = any(address in box for box in boxed for address in addresses)
    # Clients tell day and hour, or the address; a person writes "Bob wrote on 2 March 2026:".
    return ours or (written and addressed) or ((written or addressed) and day and hour)


def above_quote(text: str, addresses: frozenset[str]) -> bool:
    """Whether a line right above the first quote tells who wrote it and when, though it has no colon."""
    folded = key(text)
    if len(folded) > SHORT or not DATE.search(folded):
        return False
    if any(address in folded for address in addresses) or folded.startswith(QUOTING):
        return True
    told = VERB.search(folded) or (TIME.search(folded) and COLON.search(folded))
    return bool(told) and bool(WHOLE_DATE.search(folded))


def names_author(text: str) -> bool:
    """Whether a text could be the shortest attribution ("Dana wrote:"), which only counts above a quote.

    Behind an address no figure follows: "Ask Bob (bob@acme.example) about 3:" is said to us.
    """
    folded = key(text)
    if len(folded) >= SHORT or not COLON.search(folded):
        return False
    addresses = [*ADDRESS.finditer(folded)]
    named = bool(addresses) and not any(map(str.isdigit, folded[addresses[-1].end() :]))
    return named or bool(VERB.search(folded))


def _head(lines: list[Line], start: int, joined: str) -> int:
    """Take in the first lines of a wrapped attribution whose last one was enough to know it.

    Clients name the day: where it is missing, it stands above, on a line without a blank one between.
    """
    begin = start
    if _begins(joined) and any(c.isdigit() for c in _bare(joined)):
        return begin
    for above in range(start - 1, max(-1, start - WRAPPED), -1):
        if not _goes_on(lines, above):
            break
        text = lines[above].text.strip()
        if key(text) in HEADS:
            return above
        unnamed = joined.startswith(("<", "(", "[", '"<')) or (
            bool(ADDRESSED.match(text)) and "@" not in joined
        )
        if _names_day(joined) and not unnamed:
            break
        joined = f"{text} {joined}"
        if unnamed:
            begin = above
        if (
            DATE.search(text)
            or TIME.search(text)
            or (_begins(text) and any(c.isdigit() for c in text))
        ):
            begin = above
    return begin


def _names_day(text: str) -> bool:
    """Whether a text holds a whole date, not only a time or a year."""
    if WHOLE_DATE.search(text):
        return True
    bare = _bare(text)
    return bool(YEAR.search(bare)) and bool(DAY.search(YEAR.sub(" ", bare)))


def _bare(text: str) -> str:
    """Take out what holds figures and names no day: addresses, the time, its zone."""
    return TIME.sub(" ", ZONE.sub(" ", MAILBOX.sub(" ", text)))


def _begins(text: str) -> bool:
    first, _, rest = key(text.lstrip("-—* ")).partition(" ")
    return first in HEADS or f"{first} {rest.partition(' ')[0]}" in HEADS
