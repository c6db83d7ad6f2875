"""A raw mail, read under limits: `parse` gives what it says, or raises `Unreadable` and nothing else.

The standard library's parsers are not used: `policy.default` takes 9 s for 136 kB of parameters and
6 s for 20,000 addresses, and both parsers end 1,000 nested parts with a RecursionError.
"""

import hashlib
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from handlers.mail.parse import smime
from handlers.mail.parse.addresses import addresses
from handlers.mail.parse.bodies import TEXT_BYTES, bytes_of
from handlers.mail.parse.charsets import charsets_of, text_of
from handlers.mail.parse.headers import one_line
from handlers.mail.parse.model import Address, Headers, Parsed, Part, Unreadable
from handlers.mail.parse.structure import content_type, leaves, read_head

__all__ = ["Address", "Headers", "Parsed", "Part", "Unreadable", "parse", "parse_head"]

MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
LINE_END = re.compile("\r\n|[\r\u2028\u2029\x0b\x0c\x85]")
REFERENCES = 100
SUBJECT = 1000
# Where an HTML names its charset.
HEAD_BYTES = 2_000
DELIVERED = (
    "delivered-to",
    "x-forwarded-to",
    "envelope-to",
    "x-original-to",
    "x-envelope-to",
    "apparently-to",
)


def parse(raw: bytes) -> Parsed:
    """Read a raw mail; raises `Unreadable` where it passes a limit or holds nothing."""
    raw, headers, body = _headed(raw)
    return _parsed(raw, headers, body, _opened(leaves(raw, body, headers)))


def parse_head(raw: bytes) -> Parsed:
    """Read a mail's head alone, as of one without parts; raises `Unreadable` where that is too long."""
    raw, headers, body = _headed(raw)
    return _parsed(raw, headers, body, ())


def _opened(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Take the parts of the mail that lies in an opaque signature, where that is all there is."""
    if len(parts) != 1 or parts[0].type not in smime.PACKED:
        return parts
    inner = smime.unpack(parts[0].content())
    if not inner:
        return parts
    headers, body = read_head(inner, 0, len(inner))
    return leaves(inner, body, headers)


def _headed(raw: bytes) -> tuple[bytes, Headers, int]:
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    start = _skip_lead(raw)
    if start >= len(raw):
        raise Unreadable("This mail is empty.")
    headers, body = read_head(raw, start, len(raw))
    return raw, headers, body


def _parsed(raw: bytes, headers: Headers, body: int, parts: tuple[Part, ...]) -> Parsed:
    plain, html, attachments = _sort(parts)
    others = (
        *(part.params.get("charset", "") for part in (*plain, *html)),
        *charsets_of(headers.first("subject"), headers.first("from")),
    )
    ids = MESSAGE_ID.findall(headers.first("in-reply-to"))
    return Parsed(
        headers=headers,
        parts=parts,
        message_id=_message_id(headers.first("message-id")),
        in_reply_to=ids[0] if ids else None,
        references=tuple(MESSAGE_ID.findall(" ".join(headers.every("references")))[-REFERENCES:]),
        from_=addresses(headers.every("from")),
        reply_to=addresses(headers.every("reply-to")),
        to=addresses(headers.every("to")),
        cc=addresses(headers.every("cc")),
        delivered_to=addresses(tuple(value for name in DELIVERED for value in headers.every(name))),
        subject=one_line(headers.first("subject"), SUBJECT),
        date=_date(headers.first("date")),
        text="\n".join(_text(part, others) for part in plain),
        html="\n".join(_text(part, others) for part in html) if html else None,
        attachments=attachments,
        auth_results=headers.every("authentication-results"),
        type=content_type(headers)[0],
        size=len(raw),
        identity=_identity(headers, raw, body),
    )


def _skip_lead(raw: bytes) -> int:
    """Pass over blank lines and the mbox line that some stores leave on top of a mail."""
    start = 0
    while raw[start : start + 1] in {b"\r", b"\n"}:
        start += 1
    if raw[start : start + 6].lstrip(b">").startswith(b"From "):
        end = raw.find(b"\n", start)
        start = len(raw) if end < 0 else end + 1
    return start


def _sort(parts: tuple[Part, ...]) -> tuple[list[Part], list[Part], tuple[Part, ...]]:
    """Tell what the author wrote from what is attached; a named text is attached unless it is all there is."""
    written = [part for part in parts if _written(part) and part.name is None]
    if not written:
        written = [part for part in parts if _written(part)][:1]
    plain = [part for part in written if part.type != "text/html"]
    html = [part for part in written if part.type == "text/html"]
    return plain, html, tuple(part for part in parts if not any(part is one for one in written))


def _written(part: Part) -> bool:
    return (
        part.type in {"text/plain", "text/html", "text/enriched"}
        and part.disposition != "attachment"
    )


def _text(part: Part, others: tuple[str, ...]) -> str:
    """Read what a part says; `others` are the charsets that the mail names elsewhere."""
    content = bytes_of(part.raw[: TEXT_BYTES * 2], part.headers.first("content-transfer-encoding"))
    if part.type == "text/html":
        others = (*charsets_of(content[:HEAD_BYTES].decode("latin-1")), *others)
    text = text_of(content[:TEXT_BYTES], part.params.get("charset", ""), others)
    text = re.sub(LINE_END, "\n", text)
    if part.params.get("format", "").lower() != "flowed":
        return text
    return _unflow(text, keep=part.params.get("delsp", "").lower() != "yes")


def _unflow(text: str, *, keep: bool) -> str:
    """Join the soft breaks of format=flowed (RFC 3676) in what is not quoted; "-- " is never one.

    `keep`: the space at the break belongs to the text, as it does unless DelSp says otherwise.
    """
    lines: list[list[str]] = []
    joins = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        stuffed = line.removeprefix(" ")
        soft = not quoted and stuffed.endswith(" ") and stuffed != "-- "
        if not (joins and not quoted and stuffed != "-- "):
            lines.append([])
        lines[-1].append(stuffed if keep or not soft else stuffed[:-1])
        joins = soft
    return "\n".join("".join(pieces) for pieces in lines)


def _message_id(value: str) -> str | None:
    found = MESSAGE_ID.search(value)
    if found:
        return found[0]
    bare = "".join(value.split())[:998]
    return bare or None


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value[:100])
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        date.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return date


def _identity(headers: Headers, raw: bytes, body: int) -> str:
    """Hash what stays the same when a mail is delivered twice; Received differs each time."""
    digest = hashlib.sha256()
    for name in ("from", "date", "subject"):
        digest.update(" ".join(headers.first(name).split()).encode("utf-8", "replace") + b"\x00")
    digest.update(raw[body:].replace(b"\r\n", b"\n").rstrip())
    return digest.hexdigest()
