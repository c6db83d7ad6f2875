"""Signatures: what stands at the end of a person's words and is not one of them.

Dashes, a telephone's line, a closing with a name, a name alone, a block of company and telephone. What
might be words is kept: a signature that is kept says nothing, a sentence that is cut is lost.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.blocks import is_rule
from handlers.mail.newtext.cards import COMPANY, LINK, STREET, is_card, is_contact, is_of_another
from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.names import (
    closes_with_name,
    could_be_name,
    is_closing,
    is_name,
    is_thanks,
    names_author,
)
from handlers.mail.newtext.telephones import is_advert, is_mobile

PICTURE = re.compile(
    r"^\s*!\[[^\[\]]{0,160}\]\([^()]{0,600}\)\s*$|^\s*[\[<(]\s*(?:cid:|image|bild|imagen|immagine|imagem|afbeelding|inline|logo)[^\[\]<>]{0,160}[\])>]\s*$|^\s*(?:\[[^\[\]]{1,60}\]\s*<https?://[^<>\s]{1,400}>\s*)+$",
    re.IGNORECASE,
)
BLOCK_LINES = 14
SENTENCE_WORDS = 3
COMMANDS = re.compile(
    r"\d+\s*[:\-–=]?\s*(?:is |are |was |ist |sind |est )?(?:done|completed?|finished|ready|erledigt|fertig|fait|hecho|listo|feito|klaar|ok|blocked)\b"
)
POSTSCRIPT = re.compile(
    r"\s*(?:p\.?\s?p?\.?\s?s|p\.?\s?d|追伸|n\.?b|п\.?с)\b\.?\s*[:.,\-–—]*\s*\S", re.IGNORECASE
)
# Words with which no sentence ends.
LEADING = frozenset({"to", "at", "is", "are", "by", "for", "under", "an", "bei", "ist", "sind", "unter", "à", "est", "para", "es", "é", "naar", "till", "til"})  # fmt: skip
LIST = re.compile(r"\S{1,60} mailing ?list")
# What a calendar puts below.
MEETINGS = ("microsoft teams", "join microsoft teams", "join zoom", "google meet")

# Stands for what was written above a quote.
ABOVE, BLANK = Line("What was written above."), Line("")


def is_dashes(text: str) -> bool:
    """Whether a line is the signature mark of RFC 3676 (section 4.3), with or without its space."""
    return text.rstrip() in {"--", "—", "- -"}


def is_sentence(text: str) -> bool:
    """Whether a line says something: a command, or words that are not capitalised as titles are."""
    if COMMANDS.search(key(text)):
        return True
    return _says(text) and _says(STREET.sub(" ", COMPANY.sub(" ", text)))


def _says(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha()]
    small = sum(word[:1].islower() for word in words)
    return len(words) >= SENTENCE_WORDS and small * 2 >= len(words)


def trim(lines: list[Line], names: frozenset[str], *, first: bool = True) -> list[Line]:
    """Take the signature off the end of one stretch of new text.

    `first`: nothing was written above, so that a rule that would leave nothing is not believed; below
    a quote a signature may stand alone.
    """
    lines = [line for line in lines if not (is_mobile(line.text) or PICTURE.match(line.text))]
    said = [line for line in lines if not is_advert(line.text)]
    lines = said if not first or _texts(said) else lines
    if not first:
        return _trimmed([ABOVE, BLANK, *lines], names)[2:]
    return _trimmed(lines, names)


def _trimmed(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(1, len(lines)):
        if POSTSCRIPT.match(lines[index].text):
            above = _unsigned(lines[:index], names)
            # A rule that a signature does not stand below is the author's.
            signed = _block(above) != _block(lines[:index])
            return [*(above if signed else lines[:index]), *_unsigned(lines[index:], names)]
    return _unsigned(lines, names)


def _unsigned(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for rule in (_from_dashes, _from_closing, _from_block, _from_head, _from_name):
        lines = rule(lines, names)
    return _without_last_rules(lines)


def _without_last_rules(lines: list[Line]) -> list[Line]:
    """A rule with nothing below it ruled off what was cut."""
    end = len(lines)
    while end and (lines[end - 1].blank or is_rule(lines[end - 1].text)):
        end -= 1
    return lines[:end] or lines


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines if not line.blank]


def _block(lines: list[Line]) -> list[str]:
    """What could be a signature, without the rules that frame it."""
    return [text for text in _texts(lines) if not is_rule(text)]


def _from_dashes(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index, line in enumerate(lines):
        if is_dashes(line.text):
            return lines[:index]
        if is_rule(line.text) and _texts(lines[:index]) and _signs(lines[index + 1 :], names):
            return lines[:index]
    return lines


def _signs(below: list[Line], names: frozenset[str]) -> bool:
    """Whether what stands below a rule is a signature: short, with the author's name on top or contacts in it."""
    block = _block(below)
    if block and key(block[0]).startswith(MEETINGS):
        return True
    if not block or len(block) > BLOCK_LINES:
        return not block
    if any("<" in text and is_of_another(text, names) for text in block):
        return False
    if names_author(block[0], names):
        return True
    headed = is_contact(block[0]) or could_be_name(block[0]) or LIST.match(key(block[0]))
    return bool(headed) and sum(map(is_contact, block)) * 2 >= len(block)


def _from_closing(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(1, len(lines)):
        if not lines[index].blank and _closes(lines, index, names):
            return lines[:index] if _texts(lines[:index]) else lines
    return lines


def _closes(lines: list[Line], index: int, names: frozenset[str]) -> bool:
    """Whether a line begins the end: a closing or thanks, and below it a name, contacts or nothing."""
    text = lines[index].text
    if not (is_closing(text) or is_thanks(text) or closes_with_name(text, names)):
        return False
    below = _block(lines[index + 1 :])
    thanks = is_thanks(text)
    if not below:
        return not thanks
    if thanks and not (names_author(below[0], names) or _is_named_card(below)):
        return False
    return _signature_follows(below, names)


def _is_named_card(block: list[str]) -> bool:
    """Whether lines are somebody's card; one word on top may be an answer."""
    named = len(block[0].split()) > 1 or is_contact(block[0])
    return named and any(map(is_card, block))


def _signature_follows(below: list[str], names: frozenset[str]) -> bool:
    first = below[0]
    signed = (
        names_author(first, names)
        or could_be_name(first)
        or is_closing(first)
        or is_contact(first)
        or closes_with_name(first, names)
    )
    named = names_author(first, names)
    return (
        signed
        and len(below) <= BLOCK_LINES
        and not any(is_sentence(text) and not (named and _invites(text)) for text in below)
    )


def _invites(text: str) -> bool:
    """Whether a sentence below a name only leads to a page: "Book time with me: https://…"."""
    words = LINK.sub(" ", text)
    return words != text and "@" not in text and not any(c.isdigit() for c in words)


def _from_block(lines: list[Line], names: frozenset[str]) -> list[Line]:
    """Cut blocks of name, company and telephone that stand below a blank line, the last one first."""
    for index in range(len(lines) - 1, 0, -1):
        if lines[index].blank or not lines[index - 1].blank:
            continue
        above = _texts(lines[:index])
        if above and _is_block(_block(lines[index:]), names, above[-1]):
            lines = lines[:index]
    return lines


def _is_block(block: list[str], names: frozenset[str], above: str) -> bool:
    """Whether lines are a signature. What another line introduces, or another person's card, is told."""
    if not block or len(block) > BLOCK_LINES:
        return False
    named = names_author(block[0], names)
    if any(is_sentence(text) and not (named and _invites(text)) for text in block):
        return False
    told = _leads_on(above, block)
    if named:
        return not told or any(map(is_contact, block))
    if told or any(is_of_another(text, names) for text in block):
        return False
    if not any(is_card(text.strip()) for text in block):
        return False
    contacts = sum(map(is_contact, block))
    return contacts == len(block) or (
        contacts > 1 and contacts * 2 >= len(block) and could_be_name(block[0])
    )


def _leads_on(above: str, block: list[str]) -> bool:
    """Whether a line introduces what stands below it: "call me under:", "send the paper copy to"."""
    if above.rstrip().endswith((":", "：")):
        return (len(block) > 1 and not is_card(block[0])) or _says(above)
    return _says(above) and key(above).rpartition(" ")[2] in LEADING


def _from_head(lines: list[Line], names: frozenset[str]) -> list[Line]:
    """Cut a block that begins with the author's name and a title, right below what was written."""
    while lines and lines[-1].blank:
        lines = lines[:-1]
    for index in range(len(lines) - 1, max(0, len(lines) - BLOCK_LINES), -1):
        text = lines[index].text
        if lines[index].blank or is_sentence(text):
            return lines
        if names_author(text, names) and (
            not is_name(text, names) or _is_titled(lines[index + 1 :])
        ):
            above = _texts(lines[:index])
            introduced = not above or above[-1].rstrip().endswith((":", "："))
            return lines if introduced else lines[:index]
    return lines


def _is_titled(below: list[Line]) -> bool:
    """Whether what stands below a name is a title or a contact, and not another name of a list."""
    return any("," in line.text or is_contact(line.text) for line in below)


def _from_name(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(len(lines) - 1, 0, -1):
        if not lines[index].blank:
            signed = is_name(lines[index].text, names) and _texts(lines[:index])
            return lines[:index] if signed else lines
    return lines
