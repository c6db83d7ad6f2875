"""What stands on a card: telephones, addresses, streets, companies, titles between bars."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import key
from handlers.mail.newtext.names import could_be_name

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
    r"〒\s?\d|\b(?:ul|os|al|pl|str|nr|c)[./]\s?[A-ZÀ-Ž]\w+|\b\d{4,5}\s[A-ZÀ-Ž]\w+|[A-ZÀ-Ž]\w+(?:str\.|straße|strasse|weg|platz|gasse)\s\d|\d+\s[A-ZÀ-Ž]\w+\s(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Lane|Way|Drive)\b|\b(?:rue|avenue|boulevard|quai|allée|via|viale|piazza|calle|rua|avenida)\s(?:(?:d[aeiou]s?|del|della|l[ae]s?|los)\s){0,2}[A-ZÀ-Ž]\w*|,\s[A-Z]{2}\s\d{5}"
)
LISTED = re.compile(r"^\s*#?\d{1,4}\s?[:.)\-–]\s")
LOCAL = re.compile(r"([^\s@<>()\[\]\"';:,|]{1,64})@[^\s@]{1,100}\.\w")
WORDS = re.compile(r"[._+\-]")
NAME_LETTERS = 3
# Mailboxes of companies.
BOXES = frozenset({"info", "contact", "office", "mail", "email", "hello", "support", "sales", "team", "kontakt", "service", "help", "admin", "it", "post", "contacto", "contato", "secretariat", "buero"})  # fmt: skip
BARS = re.compile(r"\s[|·•⋅∙/]\s")
HOURS = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr)[a-z]*\.?\s?[-–]\s?\w+|\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?",
    re.IGNORECASE,
)


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


def is_of_another(text: str, names: frozenset[str]) -> bool:
    """Whether a line holds the address of a person who is not the author: a signature names nobody else."""
    if not names:
        return False
    for local in LOCAL.findall(text):
        folded = key(local)
        known = any(name in folded for name in names if len(name) >= NAME_LETTERS)
        if not (known or BOXES.intersection(WORDS.split(folded))):
            return True
    return False
