"""From the bytes of a part as it was sent to those that it holds."""

import binascii
import quopri
import re

# A reply is never this long; what follows is quotes, logs and pictures in text.
TEXT_BYTES = 1_000_000
NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")


def bytes_of(raw: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding; one that is unknown is taken for none."""
    match encoding.strip().lower():
        case "base64":
            return _base64(raw)
        case "quoted-printable":
            return quopri.decodestring(raw)
        case "x-uuencode" | "uuencode" | "x-uue":
            return _uuencode(raw)
        case _:
            return raw


def _base64(raw: bytes) -> bytes:
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        letters = NOT_BASE64.sub(b"", raw)
        whole = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def _uuencode(raw: bytes) -> bytes:
    decoded = []
    for line in raw.splitlines():
        if line.startswith((b"begin ", b"end")) or not line:
            continue
        try:
            decoded.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(decoded)
