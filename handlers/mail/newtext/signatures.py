"""Signatures: what stands at the end of a person's words and is not one of them.

Dashes, a telephone's line, a closing with a name, a name alone, a block of company and telephone. What
might be words is kept: a signature that is kept says nothing, a sentence that is cut is lost.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.blocks import is_rule
from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.words.closings import CLOSINGS, THANKS
from handlers.mail.newtext.words.mobile import ENDS, HOLDS, STARTS, THINGS

MOBILE_LETTERS = 160
START = re.compile("|".join(sorted(map(re.escape, STARTS), key=len, reverse=True)))
CLOSING = frozenset(CLOSINGS)
THANK = frozenset(THANKS)
CONTACT = re.compile(
    r"(?:https?://|www\.)\S|\S@\S+\.\w|\+\d[\d\s().\-/]{6,}|\(\d{2,5}\)\s?\d{3}|\b\d{3}[\s.\-]\d{3}[\s.\-]\d{4}\b"
    r"|^(?:t|m|p|f|e|w|tel|fon|phone|mobile|mobil|cell|fax|office|direct|telefon|tél|tel|móvil|web|email|e-mail|mail|skype|linkedin|téléphone|portable|handy|电话|手机|電話|전화|тел|моб)\b\.?\s*[:.|]?\s*[+(\d]"
    r"|\b(?:gmbh|inc|ltd|llc|plc|corp|s\.?a\.?r\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|oyj|a/s|aps|a\.?s|sp\.? z o\.?o|s\.?r\.?o|kft|zrt|co\. kg|ag|se|株式会社|有限公司|주식회사|ооо)\b\.?"
    r"|\b(?:hrb|amtsgericht|ust-id|vat|geschäftsführer|registered)\b",
    re.IGNORECASE,
)
LETTER = re.compile(r"[^\W\d_]")
NAME_WORDS = 5
NAME_LETTERS = 60
BLOCK_LINES = 14
POSTSCRIPT = re.compile(
    r"\s*(?:p\.?\s?p?\.?\s?s|p\.?\s?d|追伸|n\.?b|п\.?с)\b\.?\s*[:.,\-–—]*\s*\S", re.IGNORECASE
)
COMMANDS = re.compile(r"\d+\s*[:\-–=]?\s*(?:done|erledigt|fait|hecho|feito|klaar|ok)\b")


def is_mobile(text: str) -> bool:
    """Whether a line was put there by a telephone or a client."""
    folded = key(text).lstrip("-–—_~*|[( ").removeprefix("> ")
    if not folded or len(folded) > MOBILE_LETTERS:
        return False
    if START.match(folded):
        return _client_words(folded)
    if any(link in folded for link in HOLDS):
        return True
    bare = folded.rstrip(".。!)] ")
    return (
        bare.endswith(ENDS)
        and any(thing in folded for thing in THINGS)
        and len(bare) <= NAME_LETTERS + 20
    )


def _client_words(folded: str) -> bool:
    """A sentence of a person may begin alike ("sent via courier yesterday"): a client names a thing or links."""
    rest = START.sub("", folded, count=1)
    named = (
        any(thing in folded for thing in THINGS)
        or "http" in folded
        or "excuse" in folded
        or "typos" in folded
    )
    return named or len(rest) <= NAME_LETTERS // 2 and not any(c.isdigit() for c in rest)


def is_dashes(text: str) -> bool:
    """Whether a line is the signature mark of RFC 3676 (section 4.3), with or without its space."""
    return text.rstrip() in {"--", "—", "- -", "--­"} and not text.startswith(" ")


def is_closing(text: str) -> bool:
    """Whether a line only says goodbye."""
    return _bare(text) in CLOSING


def is_thanks(text: str) -> bool:
    """Whether a line only says thanks."""
    return _bare(text) in THANK


def _bare(text: str) -> str:
    return key(text).strip(" ,.!;:-–—،、。！,~*()😊🙂👍🙏")


def is_name(text: str, names: frozenset[str]) -> bool:
    """Whether a line is the author's name, whole or first, with a dash or a slash before it."""
    return _bare(text).lstrip("/ ") in names


def could_be_name(text: str) -> bool:
    """Whether a line has the shape of a name: few capitalised words, no figures."""
    bare = text.strip(" ,.-–—*~/()")
    words = bare.split()
    if (
        not 0 < len(words) <= NAME_WORDS
        or len(bare) > NAME_LETTERS
        or any(c.isdigit() for c in bare)
    ):
        return False
    return bool(LETTER.search(bare)) and all(_capital(word) for word in words)


def _capital(word: str) -> bool:
    first = word.lstrip("(\"'-–—&/.,")[:1]
    return (
        not first
        or first.isupper()
        or first >= "\u0590"
        or word.lower()
        in {
            "von",
            "van",
            "de",
            "der",
            "da",
            "dos",
            "di",
            "la",
            "el",
            "and",
            "und",
            "y",
            "bin",
            "al",
        }
    )


def is_contact(text: str) -> bool:
    """Whether a line is of a signature block: telephone, address, company, or titles between bars."""
    stripped = text.strip()
    if CONTACT.search(stripped):
        return True
    bars = [piece.strip() for piece in re.split(r"\s[|·•⋅∙/]\s", stripped)]
    return (
        len(bars) > 1
        and not stripped[:1].isdigit()
        and all(could_be_name(piece) or CONTACT.search(piece) for piece in bars if piece)
    )


def trim(lines: list[Line], names: frozenset[str]) -> list[Line]:
    """Take the signature off the end of one stretch of new text."""
    lines = [line for line in lines if not is_mobile(line.text)]
    lines = _from_dashes(lines, names)
    lines = _from_closing(lines, names)
    lines = _from_block(lines, names)
    return _from_name(lines, names)


def _from_dashes(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index, line in enumerate(lines):
        if is_dashes(line.text) or (is_rule(line.text) and _signs(lines[index + 1 :], names)):
            return lines[:index]
    return lines


def _signs(below: list[Line], names: frozenset[str]) -> bool:
    """Whether what stands below a rule is a signature: short, with the author's name on top or contacts in it."""
    block = _texts(below)
    if not block or len(block) > BLOCK_LINES:
        return not block
    contacts = sum(map(is_contact, block))
    return is_name(block[0], names) or _full_name_in(block[0], names) or contacts * 2 >= len(block)


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines if not line.blank]


def _full_name_in(text: str, names: frozenset[str]) -> bool:
    return any(" " in name and name in key(text) for name in names)


def _from_closing(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(len(lines) - 1, 0, -1):
        if lines[index].blank or not _closes(lines, index, names):
            continue
        above = lines[:index]
        return [*above, *_postscript(lines[index:])] if _texts(above) else lines
    return lines


def _closes(lines: list[Line], index: int, names: frozenset[str]) -> bool:
    """Whether a line begins the end: a closing or thanks, and below it a name, contacts or nothing."""
    text = lines[index].text
    below = _texts(lines[index + 1 : index + BLOCK_LINES * 2])
    if is_closing(text):
        return not below or _signature_follows(below, names)
    if is_thanks(text) and below:
        return _signature_follows(below, names) and not is_closing(below[0])
    return closing_with_name(text, names) and (
        not below or _signature_follows([text, *below], names)
    )


def closing_with_name(text: str, names: frozenset[str]) -> bool:
    """Tell "Thanks, Dana" and "LG Dana", both on one line, by the author's own name."""
    folded = _bare(text)
    return any(
        folded.endswith(name) and _bare(folded.removesuffix(name)) in CLOSING | THANK
        for name in names
    )


def _signature_follows(below: list[str], names: frozenset[str]) -> bool:
    first = below[0]
    named = (
        is_name(first, names)
        or could_be_name(first)
        or is_closing(first)
        or closing_with_name(first, names)
    )
    return (named or is_contact(first)) and len(below) <= BLOCK_LINES


def _postscript(lines: list[Line]) -> list[Line]:
    for index, line in enumerate(lines):
        if POSTSCRIPT.match(line.text):
            return lines[index:]
    return []


def _from_block(lines: list[Line], names: frozenset[str]) -> list[Line]:
    """Cut a block of company and telephone that stands below a blank line."""
    start = len(lines)
    for index in range(len(lines) - 1, 0, -1):
        if lines[index].blank or not lines[index - 1].blank:
            continue
        if not _is_block(_texts(lines[index:start]), names):
            break
        start = index
    return lines[:start] if _texts(lines[:start]) else lines


def _is_block(block: list[str], names: frozenset[str]) -> bool:
    if len(block) > BLOCK_LINES or any(COMMANDS.search(key(text)) for text in block):
        return False
    contacts = sum(map(is_contact, block))
    shaped = contacts or len(block) == 1 or all(map(could_be_name, block))
    if _full_name_in(block[0], names) and len(block[0]) <= NAME_LETTERS * 2 and shaped:
        return True
    return contacts == len(block) or (
        contacts > 1 and contacts * 2 >= len(block) and could_be_name(block[0])
    )


def _from_name(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(len(lines) - 1, 0, -1):
        if lines[index].blank:
            continue
        named = is_name(lines[index].text, names) and _texts(lines[:index])
        return lines[:index] if named else lines
    return lines
