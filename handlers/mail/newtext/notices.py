"""Banners that gateways put above a mail and small print that companies put below: neither is the author's."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.words.notices import BANNERS, NOTICES, TAGS

TAG = re.compile(
    r"^[\s\[\]{}()<>*!#|=_~⚠️🔒❗‼️【】《》:;.\-–—]*(.*?)[\s\[\]{}()<>*!#|=_~⚠️🔒❗‼️【】《》:;.\-–—]*$"
)
LEAD_TAG = re.compile(
    r"^\s*[\[\(【<*]{1,3}\s*([^\[\]()【】<>*]{1,40}?)\s*[\]\)】>*]{1,3}:?\s*(?=\S)"
)
KNOWN = frozenset(TAGS)
BANNER = re.compile("|".join(sorted(map(re.escape, BANNERS), key=len, reverse=True)))
NOTICE = re.compile("|".join(sorted(map(re.escape, NOTICES), key=len, reverse=True)))
BANNER_LETTERS = 1_200
SMALL_PRINT = 90
HEAD = 60


def is_tag(text: str) -> bool:
    """Whether a line is nothing but a label of a gateway: "[EXTERNAL]", "*** EXTERN ***"."""
    found = TAG.match(text[:120])
    bare = key(found[1]) if found else ""
    marked = key(text) != bare or text.isupper()
    return bare in KNOWN and (marked or " " in bare)


def without_tag(text: str) -> str:
    """Take a gateway's label off the begin of a line that goes on."""
    found = LEAD_TAG.match(text[:120])
    return text[found.end() :] if found and key(found[1]) in KNOWN else text


def is_banner(paragraph: str) -> bool:
    """Whether a paragraph warns of a sender or a link, in the words of a gateway."""
    return len(paragraph) <= BANNER_LETTERS and bool(BANNER.search(key(paragraph)))


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph is small print: long, and in its words at least twice or from its first words on."""
    if len(paragraph) < SMALL_PRINT // 2:
        return False
    hits = {found[0]: found.start() for found in NOTICE.finditer(key(paragraph[:4000]))}
    if not hits:
        return False
    return (
        min(hits.values()) < HEAD
        and (len(hits) > 1 or len(paragraph) >= SMALL_PRINT)
        or len(hits) > 2
    )


def without_notices(lines: list[Line]) -> list[Line]:
    """Take banners and small print out of one stretch of new text; what the author wrote stays in its order."""
    kept: list[Line] = []
    for paragraph in _paragraphs(lines):
        paragraph = [line for line in paragraph if not is_tag(line.text)]
        text = " ".join(line.text.strip() for line in paragraph)
        if is_banner(text) or (kept and is_notice(text)):
            kept += _own_lines(paragraph)
            continue
        kept += paragraph
    return kept


def _own_lines(paragraph: list[Line]) -> list[Line]:
    """A banner without a blank line below it: the lines of the author right beneath are kept."""
    while paragraph and not paragraph[-1].blank:
        break
    last = max(
        (i for i, line in enumerate(paragraph) if is_banner(line.text) or is_notice(line.text)),
        default=len(paragraph) - 1,
    )
    return paragraph[last + 1 :]


def _paragraphs(lines: list[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        paragraphs[-1].append(line)
        if line.blank:
            paragraphs.append([])
    return paragraphs
