"""Addresses of a header, read by one pass over its letters; a broken one never costs its neighbours.

Encoded words are decoded only after the structure was read, so that a display name can never become
an address.
"""

from handlers.mail.parse.headers import one_line
from handlers.mail.parse.model import Address

ADDRESSES = 500
LENGTH = 320
NAME = 200


def addresses(values: tuple[str, ...]) -> tuple[Address, ...]:
    """Read the addresses of all headers of one name, at most 500.

    What holds two bracketed addresses in one place gives both: that is told apart by who asks for
    the one author, not here.
    """
    found: list[Address] = []
    for value in values:
        for entry in _entries(value):
            found += _mailboxes(entry)
            if len(found) >= ADDRESSES:
                return tuple(found[:ADDRESSES])
    return tuple(found)


def _entries(value: str) -> list[str]:
    """Cut at commas and semicolons outside quotes, comments and angle brackets; a group's name is dropped."""
    entries: list[str] = []
    current: list[str] = []
    quoted = escaped = False
    closers = 0
    angle = False
    for letter in value:
        if escaped or letter == "\\":
            escaped = not escaped
        elif letter == '"' and not closers:
            quoted = not quoted
        elif quoted:
            pass
        elif letter == "(":
            closers += 1
        elif letter == ")" and closers:
            closers -= 1
        elif letter in "<>" and not closers:
            angle = letter == "<"
        elif letter in ",;" and not (closers or angle):
            entries.append("".join(current))
            current = []
            continue
        elif letter == ":" and not (closers or angle):
            current = []
            continue
        current.append(letter)
    return [*entries, "".join(current)]


def _mailboxes(entry: str) -> list[Address]:
    bare, quotes = _without_quotes(entry)
    if "<" not in bare:
        address = _bare(_without_comments(bare))
        return [Address(_named(_comment(bare), quotes), address)] if address else []
    name, *rest = bare.split("<")
    name = _named(_without_comments(name), quotes)
    return [Address(name, address) for piece in rest if (address := _bare(piece.partition(">")[0]))]


def _without_quotes(entry: str) -> tuple[str, list[str]]:
    """Take quoted strings out, leaving a mark: what is quoted is a name, whatever it looks like."""
    pieces: list[str] = []
    quotes: list[str] = []
    for index, piece in enumerate(entry.replace('\\"', "\u201d").split('"')):
        if index % 2 == 0:
            pieces.append(piece)
            continue
        pieces.append("\x01")
        quotes.append(piece.replace("\\", ""))
    return "".join(pieces), quotes


def _named(name: str, quotes: list[str]) -> str:
    pieces = name.split("\x01")
    filled = [
        piece + (quotes[i] if i < len(quotes) and i + 1 < len(pieces) else "")
        for i, piece in enumerate(pieces)
    ]
    return one_line("".join(filled), NAME)


def _without_comments(text: str) -> str:
    kept: list[str] = []
    depth = 0
    for letter in text:
        depth += letter == "("
        if not depth:
            kept.append(letter)
        depth -= letter == ")" and depth > 0
    return "".join(kept)


def _comment(text: str) -> str:
    return text.partition("(")[2].rpartition(")")[0]


def _bare(text: str) -> str:
    """Give the address in lower case, or nothing where it is none.

    What lowering alone makes plain letters (the Kelvin sign) was meant to look like them.
    """
    written = "".join(text.split())
    address = written.lower()
    if address.isascii() and not written.isascii():
        return ""
    local, at, domain = address.rpartition("@")
    usable = at and local and domain and len(address) <= LENGTH and "\x01" not in address
    return address if usable and address.isprintable() and "=?" not in address else ""
