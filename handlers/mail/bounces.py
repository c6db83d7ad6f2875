"""What a delivery report says: which address, how it failed, and which mail of ours came back.

Anybody can forge one, so it is only told here what it claims. Whether it counts is decided by our own
token in the mail that it returns (`addresses` and `message_ids`).
"""

import re
from dataclasses import dataclass

from handlers.mail.parse import Headers, Parsed, Part
from handlers.mail.parse.addresses import addresses
from handlers.mail.parse.headers import head_pairs, split_head

REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
RETURNED = frozenset({"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers", "message/rfc822-headers"})  # fmt: skip
REPORT_BYTES = 64 * 1024
# RFC 3463: class, subject, detail.
STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
SEEN_LETTERS = 16_000


@dataclass(frozen=True)
class Bounce:
    """A delivery report. `status` is as in RFC 3463, or nothing where none is told.

    `message_ids` are the Message-ID and References of the mail that came back, `addresses` those that it
    named as its sender and for replies.
    """

    status: str
    action: str
    recipient: str | None
    message_ids: tuple[str, ...]
    addresses: tuple[str, ...]

    @property
    def permanent(self) -> bool:
        """Whether sending again is of no use."""
        return self.status.startswith("5")


def bounce(parsed: Parsed) -> Bounce | None:
    """Read a delivery report (RFC 3464), or what older servers send instead; None where it is neither."""
    report = _first(parsed.parts, REPORTS)
    failed = parsed.headers.first("x-failed-recipients")
    if report is None and not failed and not _from_daemon(parsed):
        return None
    fields = _fields(report)
    text = parsed.text[:SEEN_LETTERS]
    returned = _returned(parsed)
    status = (
        STATUS.search(fields.first("status"))
        or STATUS.search(fields.first("diagnostic-code"))
        or STATUS.search(text)
    )
    if status is None and not failed and report is None:
        return None
    named = fields.first("final-recipient") or fields.first("original-recipient")
    boxes = addresses((named.partition(";")[2] or failed,))
    return Bounce(
        status=status[0] if status else "",
        action=fields.first("action").strip().lower(),
        recipient=boxes[0].address if boxes else None,
        message_ids=tuple(
            MESSAGE_ID.findall(f"{returned.first('message-id')} {returned.first('references')}")
        ),
        addresses=tuple(
            box.address for box in addresses((returned.first("reply-to"), returned.first("from")))
        ),
    )


def _from_daemon(parsed: Parsed) -> bool:
    return any(box.address.startswith(("mailer-daemon@", "postmaster@")) for box in parsed.from_)


def _first(parts: tuple[Part, ...], kinds: frozenset[str]) -> Part | None:
    return next((part for part in parts if part.type in kinds), None)


def _fields(report: Part | None) -> Headers:
    """Read the fields of all recipients into one: the first that failed is told first."""
    if report is None:
        return Headers()
    blocks = re.split(rb"\n\s*\n", report.content()[:REPORT_BYTES].replace(b"\r\n", b"\n"))
    heads = [Headers(head_pairs(block)) for block in blocks[:50]]
    failed = [head for head in heads if head.first("action").strip().lower() == "failed"]
    told = failed or [head for head in heads if "status" in head]
    return told[0] if told else Headers()


def _returned(parsed: Parsed) -> Headers:
    part = _first(parsed.parts, RETURNED)
    if part is None:
        return Headers()
    raw = part.content()[:REPORT_BYTES].lstrip(b"\r\n")
    cut = split_head(raw, 0, len(raw))
    return Headers(head_pairs(raw[: cut[0]])) if cut else Headers()
