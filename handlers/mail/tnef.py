"""Outlook's packages (winmail.dat, MS-OXTNEF): the files in them, as far as they can be read; no text, no sender."""

import struct
from collections.abc import Iterator

SIGNATURE = 0x223E9F78
HEAD = 6
# MS-OXTNEF, section 2.1.3.3: a file begins, its short name, its content.
BEGINS, TITLE, CONTENT = 0x00069002, 0x00018010, 0x0006800F
MOST = 20


def unpack(package: bytes) -> list[tuple[str, bytes]]:
    """Give (name, content) of the files in a package; none where it is broken or no package."""
    if len(package) < HEAD or struct.unpack_from("<I", package)[0] != SIGNATURE:
        return []
    files: list[tuple[str, bytes]] = []
    for kind, content in _attributes(package):
        if kind == BEGINS and len(files) < MOST:
            files.append(("", b""))
        elif kind == TITLE and files:
            files[-1] = (content.split(b"\0")[0].decode("cp1252", "replace"), files[-1][1])
        elif kind == CONTENT and files:
            files[-1] = (files[-1][0], content)
    return [(name or "file", content) for name, content in files if content]


def _attributes(package: bytes) -> Iterator[tuple[int, bytes]]:
    """Cut into (id, content): a level, an id, a length, the content, a checksum that is not looked at."""
    place = HEAD
    while place + 9 <= len(package):
        kind, length = struct.unpack_from("<II", package, place + 1)
        begin = place + 9
        if begin + length > len(package):
            return
        yield kind, package[begin : begin + length]
        place = begin + length + 2
