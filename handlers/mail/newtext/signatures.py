"""Signatures: what stands at the end of a person's words and is not one of them.

Dashes, a telephone's line, a closing with a name, a name alone, a block of company and telephone. What
might be words is kept: a signature that is kept says nothing, a sentence that is cut is lost.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.blocks import is_rule
from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.names import (
    closes_with_name,
    could_be_name,
    is_closing,
    is_name,
    is_thanks,
    names_author,
)
from handlers.mail.newtext.words.mobile import ENDS, HOLDS, MINE, STARTS, THINGS

MOBILE_LETTERS = 160
START = re.compile("|".join(sorted(map(re.escape, STARTS), key=len, reverse=True)))
THING = re.compile(
    "|".join(
        rf"(?<![a-z]){re.escape(thing)}" if thing.isascii() else re.escape(thing)
        for thing in THINGS
    )
)
OWNED = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, MINE))})(?!\w)")
MOBILE_WORDS = 16
PICTURE = re.compile(
    r"^\s*!\[[^\[\]]{0,160}\]\([^()]{0,600}\)\s*$|^\s*[\[<(]\s*(?:cid:|image|bild|imagen|immagine|imagem|afbeelding|inline|logo)[^\[\]<>]{0,160}[\])>]\s*$",
    re.IGNORECASE,
)
LINK = re.compile(r"(?:https?://|www\.)\S|\S@\S+\.\w")
PHONE = re.compile(
    r"\+\d[\d\s().\-/]{6,}|\(\d{2,5}\)\s?\d{3}|\b\d{3}[\s.\-]\d{3}[\s.\-]\d{4}\b"
    r"|^\W{0,3}(?:t|m|p|f|tel|fon|phone|mobile|mobil|cell|fax|office|direct|telefon|tél|téléphone|móvil|celular|gsm|portable|handy|电话|手机|電話|전화|тел|моб)\b\.?\s*[:.|]?\s*[+(\d][\d\s().\-/]{5,}",
    re.IGNORECASE,
)
COMPANY = re.compile(
    r"[A-ZÀ-Ž][\w&.\-]*,?\s(?:GmbH|Inc|LLC|Ltd|PLC|plc|Corp|SARL|SAS|S\.A\.|SA|S\.p\.A|SpA|S\.r\.l|Srl|B\.?V|N\.?V|Oyj?|A/S|ApS|AB|AS|AG|SE|KG|e\.V|Sp\. z o\.?o|s\.r\.o|Kft|Zrt|Lda|Ltda|Pty|Pvt|LLP)\b"
    r"|株式会社|有限会社|有限公司|주식회사|\b(?:ООО|ЗАО|АО)\b|\bHRB\s?\d|Amtsgericht\s|USt-?Id|VAT\s(?:no|id|reg)|SIRET|Geschäftsführ"
)
STREET = re.compile(
    r"〒\s?\d|\b(?:ul|os|al|pl|str|nr|c)[./]\s?[A-ZÀ-Ž]\w+|\b\d{4,5}\s[A-ZÀ-Ž]\w+|[A-ZÀ-Ž]\w+(?:str\.|straße|strasse|weg|platz|gasse)\s\d|\d+\s[A-ZÀ-Ž]\w+\s(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Lane|Way|Drive)\b|\b(?:rue|avenue|via|calle|rua)\s[A-ZÀ-Ž]|,\s[A-Z]{2}\s\d{5}"
)
LISTED = re.compile(r"^\s*#?\d{1,4}\s?[:.)\-–]\s")
LOCAL = re.compile(r"([^\s@<>()\[\]\"';:,|]{1,64})@[^\s@]{1,100}\.\w")
# Mailboxes of companies.
BOXES = frozenset({"info", "contact", "office", "mail", "email", "hello", "support", "sales", "team", "kontakt", "service", "help", "admin", "it", "post", "contacto", "contato", "secretariat", "buero"})  # fmt: skip
BARS = re.compile(r"\s[|·•⋅∙/]\s")
HOURS = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr)[a-z]*\.?\s?[-–]\s?\w+|\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?",
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

# Stands for what was written above a quote.
ABOVE, BLANK = Line("What was written above."), Line("")


def is_mobile(text: str) -> bool:
    """Whether a line was put there by a telephone or a client."""
    folded = key(text).lstrip("-–—_~|[( ").rstrip("_~|")
    if not folded or len(folded) > MOBILE_LETTERS:
        return False
    if START.match(folded):
        return _client_words(folded)
    if any(link in folded for link in HOLDS):
        return True
    return (
        folded.rstrip(".。!)] ").endswith(ENDS)
        and bool(THING.search(folded))
        and len(folded) <= MOBILE_LETTERS // 2
    )


def _client_words(folded: str) -> bool:
    """A sentence of a person may begin alike ("sent via courier yesterday"): a client names a thing or links."""
    if len(folded.split()) > MOBILE_WORDS and "http" not in folded and "(" not in folded:
        return False
    owned = (
        bool(OWNED.search(folded))
        and not any(c in ":?" or c.isdigit() for c in folded)
        and len(folded) <= MOBILE_LETTERS // 3
    )
    return owned or bool(THING.search(folded)) or "http" in folded or "www." in folded


def is_dashes(text: str) -> bool:
    """Whether a line is the signature mark of RFC 3676 (section 4.3), with or without its space."""
    return text.rstrip() in {"--", "—", "- -"}


def is_contact(text: str) -> bool:
    """Whether a line is of a signature block: telephone, address, company, or titles between bars."""
    stripped = text.strip()
    if LISTED.match(stripped):
        return False
    return is_card(stripped) or bool(LINK.search(stripped) or STREET.search(stripped))


def is_card(text: str) -> bool:
    """Whether a line could be nothing else: a telephone, a company by its form, titles between bars."""
    if PHONE.search(text) or COMPANY.search(text):
        return True
    bars = [piece.strip() for piece in BARS.split(text) if piece.strip()]
    barred = len(bars) > 1 and not text[:1].isdigit()
    return barred and all(
        could_be_name(piece) or LINK.search(piece) or HOURS.search(piece) for piece in bars
    )


def is_sentence(text: str) -> bool:
    """Whether a line says something: a command, or words that are not capitalised as titles are."""
    if COMMANDS.search(key(text)):
        return True
    return _says(text) and _says(STREET.sub(" ", COMPANY.sub(" ", text)))


def _says(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha()]
    small = sum(word[:1].islower() for word in words)
    return len(words) >= SENTENCE_WORDS and small * 2 >= len(words)


def is_of_another(text: str, names: frozenset[str]) -> bool:
    """Whether a line holds the address of a person who is not the author: a signature names nobody else."""
    if not names:
        return False
    for local in LOCAL.findall(text):
        words = {word for word in re.split(r"[._+\-]", key(local)) if word}
        known = any(word in names or key(local).startswith(word) for word in words & names)
        initials = any(name[0] == key(local)[0] and key(local)[1:] in names for name in names)
        if not (known or initials or words & BOXES):
            return True
    return False


def trim(lines: list[Line], names: frozenset[str], *, first: bool = True) -> list[Line]:
    """Take the signature off the end of one stretch of new text.

    `first`: nothing was written above, so that a rule that would leave nothing is not believed; below
    a quote a signature may stand alone.
    """
    lines = [line for line in lines if not (is_mobile(line.text) or PICTURE.match(line.text))]
    if not first:
        return _trimmed([ABOVE, BLANK, *lines], names)[2:]
    return _trimmed(lines, names)


def _trimmed(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(1, len(lines)):
        if POSTSCRIPT.match(lines[index].text):
            return [*_unsigned(lines[:index], names), *_unsigned(lines[index:], names)]
    return _unsigned(lines, names)


def _unsigned(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for rule in (_from_dashes, _from_closing, _from_block, _from_name):
        lines = rule(lines, names)
    return lines


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines if not line.blank]


def _block(lines: list[Line]) -> list[str]:
    """What could be a signature, without the rules that frame it."""
    return [text for text in _texts(lines) if not is_rule(text)]


def _from_dashes(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index, line in enumerate(lines):
        if is_dashes(line.text) or (is_rule(line.text) and _signs(lines[index + 1 :], names)):
            return lines[:index]
    return lines


def _signs(below: list[Line], names: frozenset[str]) -> bool:
    """Whether what stands below a rule is a signature: short, with the author's name on top or contacts in it."""
    block = _block(below)
    if not block or len(block) > BLOCK_LINES:
        return not block
    if any("<" in text and is_of_another(text, names) for text in block):
        return False
    return names_author(block[0], names) or sum(map(is_contact, block)) * 2 >= len(block)


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
    if thanks and not (names_author(below[0], names) or any(map(is_card, below))):
        return False
    return _signature_follows(below, names)


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
    """Cut a block of name, company and telephone that stands below a blank line."""
    for index in range(1, len(lines)):
        if lines[index].blank or not lines[index - 1].blank:
            continue
        above = _texts(lines[:index])
        if above and _is_block(_block(lines[index:]), names, above[-1]):
            return lines[:index]
    return lines


def _is_block(block: list[str], names: frozenset[str], above: str) -> bool:
    """Whether lines are a signature. What another line introduces, or another person's card, is told."""
    if not block or len(block) > BLOCK_LINES or any(map(is_sentence, block)):
        return False
    if names_author(block[0], names):
        return True
    told = above.rstrip().endswith((":", "：")) and len(block) > 1 and not is_card(block[0])
    if told or any(is_of_another(text, names) for text in block):
        return False
    if not any(is_card(text.strip()) for text in block):
        return False
    contacts = sum(map(is_contact, block))
    return contacts == len(block) or (
        contacts > 1 and contacts * 2 >= len(block) and could_be_name(block[0])
    )


def _from_name(lines: list[Line], names: frozenset[str]) -> list[Line]:
    for index in range(len(lines) - 1, 0, -1):
        if not lines[index].blank:
            signed = is_name(lines[index].text, names) and _texts(lines[:index])
            return lines[:index] if signed else lines
    return lines
