"""A letter as the bytes of a mail, built by hand: the standard library takes forty times as long.

Header lines are folded between words only. `EmailMessage` would write a Message-ID that is longer than a
line into References as an encoded word, which finds no thread.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime

from bot.render import PICTURE

# An encoded word holds 75 letters at most (RFC 2047, section 2); 45 octets become 60 letters of base64.
WORD_OCTETS = 45
LINE = 998
UNSAFE = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
ATOMS = re.compile(r"[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*")


@dataclass(frozen=True)
class Mail:
    """What a mail says in its head and in its two bodies. Names may hold any letters, addresses ASCII."""

    sender: tuple[str, str]
    recipient: tuple[str, str]
    reply_to: str
    subject: str
    at: datetime
    message_id: str
    text: str
    html: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)
    calendar: bytes = b""
    picture: bytes = b""


def build(mail: Mail) -> bytes:
    """Write a mail as it goes over the wire, 7 bit, with CRLF."""
    head = "\r\n".join(_head(mail))
    html = _part("html", mail.html)
    if mail.picture:
        html = _joined("related", mail, [html, _picture(mail.picture)])
    written = _joined("alternative", mail, [_part("plain", mail.text), html])
    if mail.calendar:
        written = _joined("mixed", mail, [written, _calendar(mail.calendar)])
    return f"{head}\r\n{written}".encode("ascii")


def _joined(kind: str, mail: Mail, parts: Iterable[str]) -> str:
    """Write several parts as one, between marks that stand in none of them."""
    mark = hashlib.sha256(f"{kind} {mail.message_id}".encode()).hexdigest()[:24]
    body = "".join(f"\r\n--{mark}\r\n{part}" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\r\n{body}\r\n--{mark}--\r\n'


def _picture(content: bytes) -> str:
    """Write the image that the HTML shows: it comes along, so that nothing is fetched when the mail is read."""
    return (
        "Content-Type: image/png\r\n"
        f"Content-ID: <{PICTURE}>\r\n"
        'Content-Disposition: inline; filename="plan.png"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
        f"{_base64(content)}"
    )


def _calendar(content: bytes) -> str:
    """Write the dates as a file: among the bodies, Outlook would show them instead of the mail."""
    return (
        "Content-Type: text/calendar; charset=utf-8; method=PUBLISH\r\n"
        'Content-Disposition: attachment; filename="due.ics"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
        f"{_base64(content)}"
    )


def mailbox(name: str, address: str) -> str:
    """Write a mailbox with its display name, quoted or encoded as it needs."""
    plain = _clean(name)
    if not plain:
        return f"<{_clean(address)}>"
    if not plain.isascii():
        return f"{encode(plain)} <{_clean(address)}>"
    if ATOMS.fullmatch(plain):
        return f"{plain} <{_clean(address)}>"
    quoted = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{_clean(address)}>'


def encode(words: str) -> str:
    """Write words of any language as encoded words (RFC 2047), none cut within a letter."""
    pieces, piece = [], b""
    for letter in words:
        octets = letter.encode("utf-8", "replace")
        if len(piece) + len(octets) > WORD_OCTETS:
            pieces.append(piece)
            piece = b""
        piece += octets
    return "\r\n ".join(_encoded(one) for one in (*pieces, piece))


def _encoded(octets: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(octets).decode()}?="


def _head(mail: Mail) -> Iterable[str]:
    yield f"From: {mailbox(*mail.sender)}"
    yield f"To: {mailbox(*mail.recipient)}"
    yield f"Reply-To: {_clean(mail.reply_to)}"
    yield f"Subject: {_words(mail.subject)}"
    yield f"Date: {format_datetime(mail.at)}"
    yield f"Message-ID: {_clean(mail.message_id)}"
    if mail.in_reply_to:
        yield f"In-Reply-To: {_clean(mail.in_reply_to)}"
    if mail.references:
        yield "References: " + "\r\n ".join(_clean(one) for one in mail.references)
    for name, value in mail.extra.items():
        yield f"{name}: {_words(value)}"
    yield "MIME-Version: 1.0"


def _words(value: str) -> str:
    plain = _clean(value)
    return plain if plain.isascii() and len(plain) < LINE // 2 else encode(plain)


def _clean(value: str) -> str:
    """Take out what would end the header and begin another."""
    return UNSAFE.sub(" ", value).strip()


def _part(kind: str, content: str) -> str:
    """Write a body: as it is where it can stand so, else in base64."""
    content = "\r\n".join(content.splitlines()) + "\r\n"
    as_is = content.isascii() and all(len(line) < LINE for line in content.split("\r\n"))
    readable = as_is and "\x00" not in content
    body = content if readable else _base64(content.encode("utf-8", "replace"))
    encoding = "7bit" if readable else "base64"
    return (
        f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
        f"{body}"
    )


def _base64(content: bytes) -> str:
    return base64.encodebytes(content).decode().replace("\n", "\r\n")
