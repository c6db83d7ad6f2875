"""What an opaque signature packs (S/MIME, RFC 8551, section 3.5.2): the mail within, as its author wrote it.

Whether the signature is right is not asked: what is unpacked is worth no more than any mail, and whose it is others find
out. The standard library has no reader, `cryptography` reads no content out of a SignedData, and asn1crypto rests since
2022; the way to the content is a few elements long, and here it ends where they do, however they are nested.
"""

from collections.abc import Iterator
from dataclasses import dataclass

PACKED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
# 1.2.840.113549.1.7.2, signed-data (RFC 5652, section 5.1).
SIGNED = bytes.fromhex("2a864886f70d010702")
INTEGER, OCTETS, NAME, SEQUENCE, SET, FIRST = 0x02, 0x04, 0x06, 0x30, 0x31, 0xA0
CONSTRUCTED, INDEFINITE, LONGEST_LENGTH = 0x20, 0x80, 4
END = 0x00


class _Broken(ValueError):  # noqa: N818 - named for its fate
    """No BER, or none of what stands where it should."""


@dataclass(frozen=True)
class _Element:
    """An element of BER: its tag, where its content begins, and where that ends; None where a mark will end it."""

    tag: int
    begin: int
    end: int | None


def unpack(packed: bytes) -> bytes | None:
    """Give the content of a SignedData, in DER or BER; None where it is none, holds none or is broken."""
    try:
        outer = _enter(packed, 0, SEQUENCE)
        name = _element(packed, outer)
        if name.tag != NAME or packed[name.begin : name.end] != SIGNED:
            return None
        signed = _enter(packed, _enter(packed, _after(packed, name), FIRST), SEQUENCE)
        version = _expect(packed, signed, INTEGER)
        digests = _expect(packed, _after(packed, version), SET)
        content = _enter(packed, _after(packed, digests), SEQUENCE)
        kind = _expect(packed, content, NAME)
        return b"".join(_octets(packed, _enter(packed, _after(packed, kind), FIRST)))
    except _Broken:
        return None


def _element(packed: bytes, place: int) -> _Element:
    """Read what stands there: a tag of one byte, its length."""
    if place + 2 > len(packed):
        raise _Broken
    tag, size, begin = packed[place], packed[place + 1], place + 2
    if size == INDEFINITE:
        return _Element(tag, begin, None)
    if size > INDEFINITE:
        more = size - INDEFINITE
        if more > LONGEST_LENGTH:
            raise _Broken
        size, begin = int.from_bytes(packed[begin : begin + more], "big"), begin + more
    if begin + size > len(packed):
        raise _Broken
    return _Element(tag, begin, begin + size)


def _expect(packed: bytes, place: int, tag: int) -> _Element:
    found = _element(packed, place)
    if found.tag != tag:
        raise _Broken
    return found


def _enter(packed: bytes, place: int, tag: int) -> int:
    """Give where the first thing in an element of that tag stands."""
    return _expect(packed, place, tag).begin


def _after(packed: bytes, element: _Element) -> int:
    """Give where the next element stands; what has no length is read to its mark, without recursion."""
    if element.end is not None:
        return element.end
    place, depth = element.begin, 1
    while depth:
        found = _element(packed, place)
        depth += 1 if found.end is None else -1 if found.tag == END else 0
        place = found.begin if found.end is None else found.end
    return place


def _octets(packed: bytes, place: int) -> Iterator[bytes]:
    """Give the pieces of an octet string, which may be cut into several, and these again."""
    found = _element(packed, place)
    if found.tag == OCTETS:
        yield packed[found.begin : found.end]
        return
    if found.tag != OCTETS | CONSTRUCTED:
        raise _Broken
    end = _after(packed, found)
    place = found.begin
    while place < end:
        found = _element(packed, place)
        whole = found.tag == OCTETS and found.end is not None
        if whole:
            yield packed[found.begin : found.end]
        elif found.tag not in {OCTETS | CONSTRUCTED, END}:
            raise _Broken
        place = found.end if whole and found.end is not None else found.begin
