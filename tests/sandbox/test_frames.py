import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.sandbox.slack import frames

MASK = b"\x37\xfa\x21\x3d"


def from_client(opcode: int, payload: bytes, *, final: bool = True) -> bytes:
    """A frame as a client sends it, by the letter of RFC 6455, section 5.2."""
    size = len(payload)
    first = bytes([(0x80 if final else 0) | opcode])
    if size < 126:
        head = first + bytes([0x80 | size])
    elif size < 2**16:
        head = first + bytes([0x80 | 126]) + struct.pack("!H", size)
    else:
        head = first + bytes([0x80 | 127]) + struct.pack("!Q", size)
    masked = bytes(byte ^ MASK[place % 4] for place, byte in enumerate(payload))
    return head + MASK + masked


def heard(*parts: bytes) -> list[frames.Frame]:
    return list(frames.messages(io.BytesIO(b"".join(parts))))


def test_the_key_is_accepted_as_in_the_rfc():
    assert frames.accept_key("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536])
def test_a_frame_of_any_size_is_read(size: int):
    payload = b"x" * size

    assert heard(from_client(frames.TEXT, payload)) == [frames.Frame(frames.TEXT, payload)]


@given(st.binary(max_size=300))
def test_a_mask_is_taken_off(payload: bytes):
    (frame,) = heard(from_client(frames.TEXT, payload))

    assert frame.payload == payload


def test_fragments_are_one_message_with_control_frames_between():
    found = heard(
        from_client(frames.TEXT, b"he", final=False),
        from_client(frames.PING, b"1"),
        from_client(frames.CONTINUATION, b"llo"),
    )

    assert found == [frames.Frame(frames.PING, b"1"), frames.Frame(frames.TEXT, b"hello")]


@pytest.mark.parametrize("cut", [1, 3, 7, 9])
def test_a_connection_that_ends_within_a_frame_ends_the_talk(cut: int):
    assert heard(from_client(frames.TEXT, b"hello")[:cut]) == []


def test_a_frame_without_a_mask_is_broken():
    with pytest.raises(frames.BrokenFrame):
        heard(frames.encode(frames.TEXT, b"hello"))


def test_a_frame_that_claims_to_be_huge_is_broken():
    with pytest.raises(frames.BrokenFrame):
        heard(b"\x81\xff" + struct.pack("!Q", 2**40))


@pytest.mark.parametrize(
    ("size", "head"), [(5, b"\x81\x05"), (126, b"\x81\x7e\x00\x7e"), (2**16, b"\x81\x7f")]
)
def test_a_server_sends_without_a_mask(size: int, head: bytes):
    assert frames.encode(frames.TEXT, b"x" * size).startswith(head)
