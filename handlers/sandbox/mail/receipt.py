"""What a receiving host writes on top of a mail before it puts it into a mailbox."""

import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from .raw import field_value, header_fields, without

DOMAIN = re.compile(rb"@([\w.-]+)")
TOKEN = re.compile(rb"(?:\s|\([^()]*\))*([^\s;()]+)")
FROM_LENGTH = 1000


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """How a mail came to the host: the envelope, and who handed it in."""

    mail_from: str
    recipient: str
    helo: str
    peer: str
    number: int
    at: datetime


def stamped(raw: bytes, arrival: Arrival, authserv_id: str, dmarc: str | None) -> bytes:
    """Return the mail as it lies in the mailbox.

    Return-Path is replaced (RFC 5321 section 4.4). Authentication-Results under
    our own name are removed, since only we may write them (RFC 8601 section 5);
    those of other hosts stay. `dmarc` is the result to write: None finds it out
    (see `aligned`), an empty one leaves the field out.
    """
    if dmarc is None:
        dmarc = "pass" if aligned(raw, arrival.mail_from) else "fail"
    lines = [
        f"Return-Path: <{arrival.mail_from}>",
        f"Delivered-To: {arrival.recipient}",
        *([_results(raw, arrival, authserv_id, dmarc)] if dmarc else []),
        _received(arrival, authserv_id),
    ]
    top = "".join(f"{line}\r\n" for line in lines).encode("utf-8", "surrogateescape")
    return top + without(raw, _replaced(raw, authserv_id))


def aligned(raw: bytes, mail_from: str) -> bool:
    """Whether the one address in From is of the domain that the envelope names.

    This is DMARC by SPF alone, strictly aligned; the stand-in believes the
    envelope. A null sender (a delivery report) is believed to be its host's.
    """
    domains = from_domains(raw)
    if not mail_from:
        return len(domains) == 1
    return domains == [mail_from.rpartition("@")[2].lower()]


def from_domains(raw: bytes) -> list[str]:
    """Return the last domain of each From field, lower-case; a second From is a second entry."""
    values = [
        field_value(raw, field)[:FROM_LENGTH]
        for field in header_fields(raw)
        if field[0].lower() == b"from"
    ]
    return [
        found[-1].decode().lower() if (found := DOMAIN.findall(value)) else "" for value in values
    ]


def _replaced(raw: bytes, authserv_id: str) -> list[tuple[bytes, int, int]]:
    return [
        field
        for field in header_fields(raw)
        if field[0].lower() == b"return-path"
        or (
            field[0].lower() == b"authentication-results"
            and _speaks_for(field_value(raw, field), authserv_id)
        )
    ]


def _speaks_for(value: bytes, authserv_id: str) -> bool:
    named = TOKEN.match(value)
    return named is not None and named[1].strip(b'"').lower() == authserv_id.lower().encode()


def _results(raw: bytes, arrival: Arrival, authserv_id: str, dmarc: str) -> str:
    spf = "pass" if arrival.mail_from else "none"
    domain = next(iter(from_domains(raw)), "")
    return (
        f"Authentication-Results: {authserv_id};\r\n"
        f"\tspf={spf} smtp.mailfrom={arrival.mail_from or '<>'};\r\n"
        f"\tdmarc={dmarc} header.from={domain or 'invalid'}"
    )


def _received(arrival: Arrival, authserv_id: str) -> str:
    return (
        f"Received: from {arrival.helo} ({arrival.peer})\r\n"
        f"\tby {authserv_id} with ESMTP id {arrival.number}\r\n"
        f"\tfor <{arrival.recipient}>; {format_datetime(arrival.at)}"
    )
