"""A paragraph of a mail: the phrases that stand in it wrapped or not, and where a line runs on into the next."""

import re

from handlers.mail.newtext.blocks import is_rule
from handlers.mail.newtext.lines import Line, key

PARAGRAPH_LETTERS = 4_000
FULL_LINE = 60
WRAP_LIMIT = 80
SHORT_WORD = 6
# Japanese and Chinese have no spaces: their first word is the whole line.
LONG_WORD = 12
SENTENCE_ENDS = tuple(".!?:;|*]>)。！？－-")  # noqa: RUF001 - as other languages write them
# What a link holds says nothing of the line that it stands on, but for those of the gateways' own pages.
LINK = re.compile(r"https?://(?!aka\.ms/)[^\s<>]+")


def paragraphs(lines: list[Line]) -> list[list[Line]]:
    """Cut lines at the blank ones, which end their paragraph."""
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        paragraphs[-1].append(line)
        if line.blank:
            paragraphs.append([])
    return paragraphs


def said(paragraph: list[Line]) -> list[Line]:
    """Leave out what rules off and what is blank."""
    return [line for line in paragraph if not (line.blank or is_rule(line.text))]


def joined(paragraph: list[Line]) -> str:
    """Give a paragraph in one, as it is compared."""
    return " ".join(words(line) for line in paragraph)[:PARAGRAPH_LETTERS]


def words(line: Line) -> str:
    """Give a line as it is compared, without what its links hold."""
    return key(LINK.sub(" ", line.text) if "://" in line.text else line.text)


def hit_lines(paragraph: list[Line], pattern: re.Pattern[str]) -> dict[int, str]:
    """Give the lines of a paragraph on which a phrase stands, which may be wrapped, with the phrase."""
    joined = ""
    starts: list[int] = []
    for line in paragraph:
        starts.append(len(joined))
        joined += words(line) + " "
    hits: dict[int, str] = {}
    for found in pattern.finditer(joined[:PARAGRAPH_LETTERS]):
        for index, start in enumerate(starts):
            end = starts[index + 1] if index + 1 < len(starts) else len(joined)
            if start < found.end() and found.start() < end:
                hits.setdefault(index, found[0])
    return hits


def runs_on(paragraph: list[Line], index: int) -> bool:
    """Whether a sentence was wrapped at the end of a line, since the next word did not fit on it."""
    text = paragraph[index].text.rstrip()
    word = "".join(paragraph[index + 1].text.split()[:1])
    length = len(word) if word.lower() != word.upper() else min(len(word), LONG_WORD)
    full = len(text) + 1 + length > FULL_LINE
    if not full or text.endswith(SENTENCE_ENDS):
        return False
    if len(text) > WRAP_LIMIT:
        below = paragraph[index + 1].text.rstrip()
        told = below.endswith(SENTENCE_ENDS) or not any(map(str.isdigit, below))
        return told and word[:1].islower()
    last = text.rpartition(" ")[2]
    return not word[:1].isupper() or (last.islower() and len(last) <= SHORT_WORD)
