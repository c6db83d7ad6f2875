"""The server's half of WebSocket, as far as Socket Mode needs it: RFC 6455, sections 4.2 and 5.

Text, ping, pong and close; fragments are put together, masks taken off; extensions are not spoken.
"""

import struct
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha1
from io import BufferedIOBase

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, CLOSE, PING, PONG = 0x0, 0x1, 0x8, 0x9, 0xA
FINAL, MASKED = 0x80, 0x80
SHORT, TWO_BYTES, EIGHT_BYTES = 125, 126, 127
LARGEST = 16 * 1024 * 1024


class BrokenFrame(Exception):  # noqa: N818 - named for its fate
    """The other side does not speak the protocol; the connection has to be closed."""


@dataclass(frozen=True)
class Frame:
    """One frame, or a message put together from several."""

    opcode: int
    payload: bytes
    is_final: bool = True


def accept_key(key: str) -> str:
    """The value of Sec-WebSocket-Accept for a client's key (section 4.2.2)."""
    return b64encode(sha1((key + GUID).encode()).digest()).decode()  # noqa: S324 - the protocol's


def encode(opcode: int, payload: bytes) -> bytes:
    """A whole frame as a server sends it, without a mask."""
    size = len(payload)
    if size <= SHORT:
        head = struct.pack("!BB", FINAL | opcode, size)
    elif size < 2**16:
        head = struct.pack("!BBH", FINAL | opcode, TWO_BYTES, size)
    else:
        head = struct.pack("!BBQ", FINAL | opcode, EIGHT_BYTES, size)
    return head + payload


def read(stream: BufferedIOBase) -> Frame | None:
    """The client's next frame; None where the connection ended. `BrokenFrame` where a client may not send that."""
    head = stream.read(2)
    if len(head) < 2:  # noqa: PLR2004
        return None
    first, second = head
    if not second & MASKED:
        raise BrokenFrame("a client has to mask its frames")
    size = _size(stream, second & ~MASKED)
    mask, payload = stream.read(4), stream.read(size)
    if len(mask) + len(payload) < 4 + size:
        return None
    return Frame(first & 0x0F, unmask(mask, payload), bool(first & FINAL))


def _size(stream: BufferedIOBase, size: int) -> int:
    if size == TWO_BYTES:
        size = int.from_bytes(stream.read(2))
    elif size == EIGHT_BYTES:
        size = int.from_bytes(stream.read(8))
    if size > LARGEST:
        raise BrokenFrame(f"a frame of {size} bytes")
    return size


def unmask(mask: bytes, payload: bytes) -> bytes:
    """Payload and mask, xor (section 5.3); as whole numbers, since byte by byte is slow."""
    size = len(payload)
    whole = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload) ^ int.from_bytes(whole)).to_bytes(size)


def messages(stream: BufferedIOBase) -> Iterator[Frame]:
    """What the client says until it goes: whole messages and control frames."""
    parts: list[Frame] = []
    while (frame := read(stream)) is not None:
        if frame.opcode >= CLOSE:
            yield frame
            continue
        parts.append(frame)
        if frame.is_final:
            yield Frame(parts[0].opcode, b"".join(part.payload for part in parts))
            parts.clear()
