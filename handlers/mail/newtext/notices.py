"""Banners that gateways put above a mail and small print that companies put below: neither is the author's."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
from collections.abc import Iterable

from handlers.mail.newtext.blocks import is_rule
from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.words.notices import (
    BANNERS,
    FOOTERS,
    HEADINGS,
    MILD,
    NOTICES,
    OUTSIDE,
    TAGS,
    WARNS,
    WEAK,
)

FRAME = r"[\s\[\]{}()<>*!#|=_~⚠️🔒❗‼🛑⛔🔔📧【】《》:;.\-–—]*"
TAG = re.compile(rf"^{FRAME}(.*?){FRAME}$")
LEAD_TAG = re.compile(r"^\s*[\[\(【]{1,3}\s*([^\[\]()【】]{1,40}?)\s*[\]\)】]{1,3}:?\s*(?=\S)")
KNOWN = frozenset(TAGS)
PARAGRAPH_LETTERS = 4_000
SMALL_PRINT = 55
FULL_LINE = 60
WRAP_LIMIT = 80
SHORT_WORD = 6
# Japanese and Chinese have no spaces: their first word is the whole line.
LONG_WORD = 12
# Who puts a row of links below a banner, and ends it with their name.
MAKERS = ("inky", "mimecast", "proofpoint", "barracuda", "avanan", "ironscales", "sophos")
SENTENCE_ENDS = tuple(".!?:;|*]>)。！？－-")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


BANNER = re.compile(
    rf"(?:{_any_of(BANNERS)})|^\W*(?:{_any_of(WARNS)})\b.{{0,80}}?(?:{_any_of(OUTSIDE)})"
)
WARNING = re.compile(rf"(?<!\w)(?:{_any_of(WARNS)})(?!\w)")
NOTICE = re.compile(_any_of((*NOTICES, *FOOTERS)))
# A label that a company's mail program puts below: "Acme Internal".
CLASSED = re.compile(
    r"^(?:[A-Z][\w&.\-]*\s){1,3}(?:Internal|Confidential|Restricted|Proprietary|Internal Use Only|Intern|Vertraulich|Confidentiel|Confidencial|Interno)$"
)
SENDER = re.compile(r"\s*[(<\[][^\s()<>\[\]]{1,100}@[^\s()<>\[\]]{1,100}[)>\]]")


def is_tag(text: str) -> bool:
    """Whether a line is nothing but a label of a gateway: "[EXTERNAL]", "*** EXTERN ***"."""
    found = TAG.match(SENDER.sub("", text[:120]))
    bare = key(found[1]) if found else ""
    marked = key(text) != bare or text.isupper()
    return bare in KNOWN and (marked or " " in bare)


def without_tag(text: str) -> str:
    """Take a gateway's label off the begin of a line that goes on."""
    found = LEAD_TAG.match(text[:120])
    return text[found.end() :] if found and key(found[1]) in KNOWN else text


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
    for paragraph in _paragraphs(lines):
        left = [line for line in paragraph if not is_tag(line.text)]
        left = _without_banner(left, wrapped=wrapped)
        told = [] if _is_classed(left) else _without_small_print(left)
        if not kept and first:
            kept += told or left
            continue
        kept = kept if told or not left else _without_heading(kept)
        kept += told
    return _without_rules(kept) if len(kept) < len(lines) else kept


def _is_classed(paragraph: list[Line]) -> bool:
    """Whether a paragraph is nothing but a company's label for how secret a mail is."""
    words = [line.text.strip() for line in paragraph if not (line.blank or is_rule(line.text))]
    return len(words) == 1 and bool(CLASSED.match(words[0]))


def _without_heading(lines: list[Line]) -> list[Line]:
    """Take off a last line that was only the heading of small print."""
    end = len(lines)
    while end and lines[end - 1].blank:
        end -= 1
    return lines[: end - 1] if end and _is_heading(lines[end - 1].text) else lines


def _is_heading(text: str) -> bool:
    return key(text).strip(" :*_-=") in HEADINGS


def _paragraphs(lines: list[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        paragraphs[-1].append(line)
        if line.blank:
            paragraphs.append([])
    return paragraphs


def _without_rules(lines: list[Line]) -> list[Line]:
    """The rules around a banner go with it."""
    index = 0
    while index < len(lines) and (lines[index].blank or is_rule(lines[index].text)):
        index += 1
    return lines[index:]


def _without_banner(paragraph: list[Line], *, wrapped: bool) -> list[Line]:
    """Cut from the first line of a banner to its last, wrapped ones included; others are the author's."""
    hits = _hit_lines(paragraph, BANNER)
    if not hits or not _warns(paragraph):
        return paragraph
    first, last = min(hits), max(hits)
    while wrapped and first > 0 and _runs_on(paragraph, first - 1):
        first -= 1
    while wrapped and last + 1 < len(paragraph) and _runs_on(paragraph, last):
        last += 1
    return [*paragraph[:first], *paragraph[last + 1 :]]


def _warns(paragraph: list[Line]) -> bool:
    """Whether the phrases of a paragraph are a banner's: one that people write too is not enough."""
    text = _joined(paragraph)
    phrases = {found[0] for found in BANNER.finditer(text)}
    return len(phrases) > 1 or not phrases <= MILD or bool(WARNING.search(text))


def _joined(paragraph: list[Line]) -> str:
    return " ".join(key(line.text) for line in paragraph)[:PARAGRAPH_LETTERS]


def _runs_on(paragraph: list[Line], index: int) -> bool:
    """Whether a sentence was wrapped at the end of a line, since the next word did not fit on it."""
    text = paragraph[index].text.rstrip()
    word = "".join(paragraph[index + 1].text.split()[:1])
    length = len(word) if word.lower() != word.upper() else min(len(word), LONG_WORD)
    full = len(text) + 1 + length > FULL_LINE and len(text) <= WRAP_LIMIT
    if not full or text.endswith(SENTENCE_ENDS) or key(text).endswith(MAKERS):
        return False
    last = text.rpartition(" ")[2]
    return not word[:1].isupper() or (last.islower() and len(last) <= SHORT_WORD)


def _hit_lines(paragraph: list[Line], pattern: re.Pattern[str]) -> dict[int, str]:
    """Give the lines of a paragraph on which a phrase stands, which may be wrapped, with the phrase."""
    joined = ""
    starts: list[int] = []
    for line in paragraph:
        starts.append(len(joined))
        joined += key(line.text) + " "
    hits: dict[int, str] = {}
    for found in pattern.finditer(joined[:PARAGRAPH_LETTERS]):
        for index, start in enumerate(starts):
            end = starts[index + 1] if index + 1 < len(starts) else len(joined)
            if start < found.end() and found.start() < end:
                hits.setdefault(index, found[0])
    return hits


def _without_small_print(paragraph: list[Line]) -> list[Line]:
    """Cut small print from its first line to the end of its paragraph."""
    hits = _hit_lines(paragraph, NOTICE)
    if not hits:
        return paragraph
    begin = min(hits)
    while begin > 0 and (_runs_on(paragraph, begin - 1) or _is_heading(paragraph[begin - 1].text)):
        begin -= 1
    text = _joined(paragraph[begin:])
    phrases = {found[0] for found in NOTICE.finditer(text)}
    long = len(text.encode()) >= SMALL_PRINT
    enough = long and (len(phrases) > 1 or not phrases <= WEAK)
    return paragraph[:begin] if enough or phrases & FOOTERS else paragraph
