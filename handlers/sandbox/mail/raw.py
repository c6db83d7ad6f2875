"""Raw mails as bytes: finding header fields without parsing.

A receiving host adds and removes header fields and leaves every other byte
alone, whatever garbage it is; the standard library's parsers do not promise that.
"""

import re
from collections.abc import Iterator

BLANK_LINE = re.compile(rb"(?:\A|\n)\r?\n")
FIELD = re.compile(rb"^([!-9;-~]++)[ \t]*+:[^\n]*\n?(?:[ \t][^\n]*\n?)*", re.MULTILINE)
Field = tuple[bytes, int, int]


def header_end(raw: bytes) -> int:
    """Return where the body begins: after the first blank line, or at the end."""
    blank = BLANK_LINE.search(raw)
    return blank.end() if blank else len(raw)


def header_fields(raw: bytes) -> Iterator[Field]:
    """Yield the name of each header field, and where it begins and ends with its folded lines."""
    for field in FIELD.finditer(raw, 0, header_end(raw)):
        yield field[1], field.start(), field.end()


def field_value(raw: bytes, field: Field) -> bytes:
    """Return what stands behind the colon, folding included."""
    _, start, end = field
    return raw[start:end].partition(b":")[2].strip()


def without(raw: bytes, unwanted: list[Field]) -> bytes:
    """Return the mail without these fields; all else stays byte for byte."""
    kept, position = bytearray(), 0
    for _, start, end in unwanted:
        kept += raw[position:start]
        position = end
    return bytes(kept + raw[position:])
