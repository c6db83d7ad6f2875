"""The banners that gateways put above a mail: labels, warnings, what frames them and goes on below them."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.paragraphs import (
    SENTENCE_ENDS,
    hit_lines,
    joined,
    runs_on,
    words,
)
from handlers.mail.newtext.patterns import any_of
from handlers.mail.newtext.words.notices import BANNERS, CARE, MAILS, MILD, OUTSIDE, TAGS, WARNS

FRAME = r"[\s\[\]{}()<>*!#|=_~⚠️🔒❗‼🛑⛔🔔📧【】《》:;.\-–—]*"
TAG = re.compile(rf"^{FRAME}(.*?){FRAME}$")
LEAD_TAG = re.compile(r"^\s*[\[\(【]{1,3}\s*([^\[\]()【】]{1,40}?)\s*[\]\)】]{1,3}:?\s*(?=\S)")
KNOWN = frozenset(TAGS)
PHRASES = frozenset(BANNERS)
# Who puts a row of links below a banner, and ends it with their name.
MAKERS = ("inky", "mimecast", "proofpoint", "barracuda", "avanan", "ironscales", "sophos")
BANNER = re.compile(
    rf"(?:{any_of(BANNERS)})|^\W*(?:{any_of(WARNS)})\b.{{0,80}}?(?:{any_of(OUTSIDE)})"
)
WARNING = re.compile(rf"(?<!\w)(?:{any_of(WARNS)})(?!\w)")
WARNED = re.compile(any_of(CARE))
MAIL = re.compile(any_of(MAILS))
EDGE = re.compile(r"^\s*[+|*#=_~\-─━═]{2}[\s+|*#=_~\-─━═]*$")
BOXED = re.compile(r"^\s*[|│║].*[|│║]\s*$")
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


def without_banner(paragraph: list[Line], *, wrapped: bool, below: bool = False) -> list[Line]:
    """Cut a banner from its first line to its last, with its frame; other lines are the author's.

    `wrapped`: lines into which one of a banner seems to run on are of it too. `below`: a banner stands right above.
    """
    paragraph = [line for line in _without_frame(paragraph) if not is_tag(line.text)]
    told = hit_lines(paragraph, BANNER)
    if not told or not (_warns(paragraph) or (below and _warns_more(paragraph, told))):
        return paragraph
    first, last = min(told), max(told)
    while wrapped and first > 0 and _runs_on(paragraph, first - 1):
        first -= 1
    while wrapped and last + 1 < len(paragraph) and _belongs(paragraph, last):
        last += 1
    return [*paragraph[:first], *paragraph[last + 1 :]]


def _runs_on(paragraph: list[Line], index: int) -> bool:
    return runs_on(paragraph, index) and not key(paragraph[index].text).endswith(MAKERS)


def _belongs(paragraph: list[Line], index: int) -> bool:
    """Whether the line below one of a banner is of it too: it runs on, or warns of two more things."""
    below = words(paragraph[index + 1])
    warned = 0 if any(map(str.isdigit, below)) else len(set(WARNED.findall(below)))
    ends = (one.text.rstrip().endswith(SENTENCE_ENDS) for one in paragraph[index : index + 2])
    return warned > 1 or (warned == 1 and [*ends] == [False, True]) or _runs_on(paragraph, index)


def _without_frame(paragraph: list[Line]) -> list[Line]:
    """Take out a banner with what frames it: the rules above and below it, or the rows of a box."""
    if not any(EDGE.match(line.text) or BOXED.match(line.text) for line in paragraph):
        return paragraph
    told = {
        i for i, line in enumerate(paragraph) if is_tag(line.text) and not EDGE.match(line.text)
    }
    told |= set(hit_lines(paragraph, BANNER)) if _warns(paragraph) else set()
    if not told:
        return paragraph
    first, last = _framed(paragraph, min(told), max(told))
    return [*paragraph[:first], *paragraph[last:]]


def _framed(paragraph: list[Line], first: int, last: int) -> tuple[int, int]:
    """Give where a frame around some lines begins and ends; the end of the first twice where there is none."""
    top = next((i for i in range(first, -1, -1) if EDGE.match(paragraph[i].text)), None)
    end = next((i for i in range(last, len(paragraph)) if EDGE.match(paragraph[i].text)), None)
    if top is not None and end is not None:
        return top, end + 1
    while first > 0 and BOXED.match(paragraph[first - 1].text):
        first -= 1
    if not BOXED.match(paragraph[first].text):
        return first, first
    while last < len(paragraph) and BOXED.match(paragraph[last].text):
        last += 1
    return first, last


def _warns(paragraph: list[Line]) -> bool:
    """Whether the phrases of a paragraph are a banner's: one that people write too is not enough."""
    text = joined(paragraph)
    phrases = {found[0] for found in BANNER.finditer(text)}
    if not phrases & PHRASES and not MAIL.search(text):
        return False
    return len(phrases) > 1 or not phrases <= MILD or bool(WARNING.search(text))


def _warns_more(paragraph: list[Line], told: dict[int, str]) -> bool:
    """Whether what people write too is about links and senders here, as the second paragraph of a banner is."""
    text = joined([paragraph[i] for i, phrase in told.items() if phrase in PHRASES])
    return bool(WARNED.search(text)) and not any(map(str.isdigit, text))
