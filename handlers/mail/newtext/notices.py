"""Banners that gateways put above a mail and small print that companies put below: neither is the author's."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.banners import without_banner, without_tag
from handlers.mail.newtext.blocks import is_rule
from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.paragraphs import hit_lines, joined, paragraphs, runs_on, said
from handlers.mail.newtext.patterns import any_of
from handlers.mail.newtext.words.notices import FOOTERS, HEADINGS, NOTICES, WEAK

SMALL_PRINT = 50
LINE = 40
NOTICE = re.compile(any_of((*NOTICES, *FOOTERS)))
# A label that a company's mail program puts below: "Acme Internal".
CLASSED = re.compile(
    r"^(?:[A-Z][\w&.\-]*\s){1,3}(?:Internal|Confidential|Restricted|Proprietary|Internal Use Only|Intern|Vertraulich|Confidentiel|Confidencial|Interno)$"
)


def without_notices(lines: list[Line], *, first: bool) -> list[Line]:
    """Take banners and small print out of one stretch of new text; what the author wrote stays in its order.

    `first`: this is the begin of the mail, where small print with nothing above it could be all there is.
    """
    for line in [line for line in lines if not line.blank][:1]:
        line.text = without_tag(line.text)
    kept = _without(lines, first=first, wrapped=True)
    nothing = first and all(line.blank for line in kept)
    return _without(lines, first=first, wrapped=False) if nothing else kept


def _without(lines: list[Line], *, first: bool, wrapped: bool) -> list[Line]:
    """As `without_notices`; `wrapped`: lines into which one of a banner seems to run on are of it."""
    kept: list[Line] = []
    warned = below = False
    for paragraph in paragraphs(lines):
        left = without_banner(paragraph, wrapped=wrapped, below=warned and wrapped)
        warned = (warned or bool(said(paragraph))) and not said(left)
        told = [] if _is_classed(left) else _without_small_print(left)
        if not said(kept) and first:
            kept += told or left
            continue
        kept = kept if told or not left else _without_heading(kept)
        kept += [] if below and _goes_on(told) else told
        below = below or _is_plain(said(left)[len(said(told)) :])
    return _without_rules(kept) if len(kept) < len(lines) else kept


def _is_plain(cut: list[Line]) -> bool:
    """Whether what was cut holds a phrase that nobody writes by hand."""
    return any(found[0] not in WEAK for found in NOTICE.finditer(joined(cut)))


def _goes_on(paragraph: list[Line]) -> bool:
    """Whether a paragraph below small print is more of it: long, and without a figure or a question."""
    text = joined(paragraph)
    return len(text.encode()) >= SMALL_PRINT and not any(c.isdigit() or c in "?？" for c in text)


def _is_classed(paragraph: list[Line]) -> bool:
    """Whether a paragraph is nothing but a company's label for how secret a mail is."""
    words = said(paragraph)
    return len(words) == 1 and bool(CLASSED.match(words[0].text.strip()))


def _without_heading(lines: list[Line]) -> list[Line]:
    """Take off a last line that was only the heading of small print."""
    end = len(lines)
    while end and lines[end - 1].blank:
        end -= 1
    return lines[: end - 1] if end and _is_heading(lines[end - 1].text) else lines


def _is_heading(text: str) -> bool:
    return key(text).strip(" :*_-=") in HEADINGS


def _without_rules(lines: list[Line]) -> list[Line]:
    """The rules around a banner go with it."""
    index = 0
    while index < len(lines) and (lines[index].blank or is_rule(lines[index].text)):
        index += 1
    return lines[index:]


def _without_small_print(paragraph: list[Line]) -> list[Line]:
    """Cut small print from its first line to the end of its paragraph."""
    hits = hit_lines(paragraph, NOTICE)
    if not hits:
        return paragraph
    # What people write too may stand above small print by chance.
    begin = min((i for i, phrase in hits.items() if phrase not in WEAK), default=min(hits))
    while begin > 0 and (
        runs_on(paragraph, begin - 1)
        or _is_heading(paragraph[begin - 1].text)
        or (begin - 1 in hits and len(paragraph[begin - 1].text) >= LINE)
    ):
        begin -= 1
    text = joined(paragraph[begin:])
    phrases = {found[0] for found in NOTICE.finditer(text)}
    long = len(text.encode()) >= SMALL_PRINT
    enough = long and (len(phrases) > 1 or not phrases <= WEAK)
    return paragraph[:begin] if enough or phrases & FOOTERS else paragraph
