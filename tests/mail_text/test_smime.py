"""A mail that is packed into its own signature is read as any; broken, it is answered, and costs nothing."""

from base64 import encodebytes
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7Options, PKCS7SignatureBuilder

from handlers.mail.attached import files
from handlers.mail.cases import read_mail
from handlers.mail.parse import parse
from handlers.mail.parse.smime import SIGNED, unpack
from tests.mail_text.bombs import HEAD

INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\n12 ist erledigt \xe2\x80\x93 Gru\xc3\x9f, Carl\r\n"
WITH_FILE = (
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    b"--x\r\nContent-Type: text/html\r\n\r\n<p>12 done</p>\r\n"
    b'--x\r\nContent-Type: application/pdf; name="form.pdf"\r\n\r\n%PDF\r\n--x--\r\n'
)


def signed(content: bytes) -> bytes:
    """Sign as Outlook does with "send clear text signed message" off: DER, the mail within."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Carl Reyes")])
    now = datetime(2026, 3, 2, tzinfo=UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=2))
    certificate = builder.sign(key, SHA256())
    made = PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, SHA256())
    return made.sign(Encoding.DER, [PKCS7Options.Binary])


def streamed(*pieces: bytes) -> bytes:
    """The same as a program writes it that does not know the length beforehand: BER, in pieces, without a signer."""
    octets = b"\x24\x80" + b"".join(element(0x04, piece) for piece in pieces) + b"\0\0"
    content = b"\x30\x80" + element(0x06, SIGNED[:-1] + b"\x01") + b"\xa0\x80" + octets
    data = element(0x02, b"\x01") + element(0x31, b"") + content + b"\0\0\0\0"
    return b"\x30\x80" + element(0x06, SIGNED) + b"\xa0\x80\x30\x80" + data + b"\0\0" * 3


def element(tag: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 128 else b"\x83" + size.to_bytes(3, "big")
    return bytes([tag]) + length + content


def mailed(packed: bytes, kind: str = "smime-type=signed-data") -> bytes:
    head = f'Content-Type: application/pkcs7-mime; {kind}; name="smime.p7m"\n'
    coded = b"Content-Transfer-Encoding: base64\n\n" + encodebytes(packed)
    return HEAD + head.encode() + coded


@pytest.mark.parametrize("kind", ["smime-type=signed-data", "x=y"])
@pytest.mark.parametrize(
    "make", [signed, lambda inner: streamed(inner[:50], inner[50:])], ids=["DER", "BER"]
)
def test_a_mail_in_its_signature_is_read_as_any(make: Callable[[bytes], bytes], kind: str):
    said = read_mail("a", mailed(make(INNER), kind))

    assert said["reply"] == "12 ist erledigt – Gruß, Carl"  # noqa: RUF001
    assert "unreadable" not in said


def test_its_files_come_along_and_its_head_says_nothing():
    """Who wrote it stands outside, where the receiving host has looked at it."""
    parsed = parse(mailed(signed(b"From: vera@northwind.example\r\n" + WITH_FILE)))

    assert [one.name for one in files(parsed, 1_000)] == ["form.pdf"]
    assert parsed.html == "<p>12 done</p>"
    assert [one.address for one in parsed.from_] == ["carl@acme.example"]


def test_what_is_wrapped_within_is_told():
    inner = mailed(b"0\x03\x02\x01\x00", "smime-type=enveloped-data").removeprefix(HEAD)

    assert "encrypted" in read_mail("a", mailed(signed(inner)))["unreadable"]


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"0",
        b"0\x84",
        b"0\x89" + b"\xff" * 9,
        b"\x30\x80" * 300_000,
        streamed(INNER)[:60],
        streamed(INNER).replace(SIGNED, SIGNED[:-1] + b"\x03"),
        streamed(INNER).replace(b"\x24\x80", b"\x25\x80"),
        streamed() + b"\x24\x80" * 200_000,
        b"\0" * 600_000,
        *(streamed(INNER)[:size] for size in range(1, 60, 7)),
    ],
    ids=len,
)
def test_what_is_broken_gives_nothing_and_is_answered(packed: bytes):
    assert not unpack(packed)
    assert read_mail("a", mailed(packed))["unreadable"]


def test_a_string_in_a_hundred_thousand_pieces_is_read_in_one_go():
    assert unpack(streamed(*([b"x"] * 100_000))) == b"x" * 100_000


def test_a_string_that_is_cut_again_is_one():
    inner = b"\x24\x80" + element(0x04, b"one ") + b"\0\0" + element(0x24, element(0x04, b"two "))
    whole = streamed(b"?").replace(element(0x04, b"?"), inner + element(0x04, b"three"))

    assert unpack(whole) == b"one two three"
