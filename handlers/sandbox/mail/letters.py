"""How people's mail programs write mails and replies. Pure.

The reply is Gmail's, the most common: the new text on top, an attribution line,
the original below, as text and as HTML with Gmail's class names.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr
from html import escape
from uuid import uuid4

ATTRIBUTION_WIDTH = 78
QUOTE_STYLE = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"


UNFOLDED = SMTP.clone(max_line_length=998)


@dataclass(frozen=True)
class Correspondent:
    """Somebody with a mailbox, and the zone that their mail program shows times in."""

    address: str
    name: str = ""
    zone: tzinfo = UTC


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What somebody writes."""

    sender: Correspondent
    to: str
    subject: str
    text: str
    at: datetime
    html: bool = True


def written(letter: Letter) -> EmailMessage:
    """Write a first mail, as text and (unless switched off) as HTML."""
    mail = _headed(letter)
    mail.set_content(f"{letter.text}\n")
    if letter.html:
        _add_html(mail, f'<div dir="ltr">{_lines(letter.text)}</div>\n')
    return mail


def answered(original: EmailMessage, letter: Letter) -> EmailMessage:
    """Write a reply to `original`, with it quoted below as Gmail does."""
    mail = _headed(letter)
    message_id = str(original["Message-ID"] or "").strip()
    if message_id:
        mail["In-Reply-To"] = message_id
        mail["References"] = " ".join([*str(original["References"] or "").split(), message_id])
    mail.set_content(f"{letter.text}\n\n{_attribution(original, letter)}\n\n{_quoted(original)}\n")
    if letter.html:
        _add_html(mail, _html(original, letter))
    return mail


def as_sent(mail: EmailMessage) -> bytes:
    """Return the bytes that go over the wire.

    Header lines are not folded at 78: the standard library would write a
    Message-ID that is longer than a line into In-Reply-To and References as
    an encoded word, which no mail program does and which finds no thread.
    """
    return mail.as_bytes(policy=UNFOLDED)


def reply_address(original: EmailMessage) -> str:
    """Where a reply to it goes: Reply-To, else From, as it stands there."""
    return str(original["Reply-To"] or original["From"] or "")


def reply_subject(original: EmailMessage) -> str:
    """Return the subject with one "Re:"."""
    subject = str(original["Subject"] or "")
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def body_of(mail: EmailMessage, kind: str) -> str:
    """Return the text of its `plain` or `html` body; empty where it has none."""
    part = mail.get_body((kind,))
    content = part.get_content() if part else ""
    return content if isinstance(content, str) else ""


def _headed(letter: Letter) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    sender = letter.sender
    mail["MIME-Version"] = "1.0"
    mail["Date"] = format_datetime(letter.at.astimezone(sender.zone))
    mail["Message-ID"] = f"<{uuid4().hex}@{sender.address.rpartition('@')[2]}>"
    mail["Subject"] = letter.subject
    mail["From"] = formataddr((sender.name, sender.address))
    mail["To"] = letter.to
    return mail


def _add_html(mail: EmailMessage, html: str) -> None:
    mail.add_alternative(html, subtype="html")
    mail.set_boundary(f"000000000000{uuid4().hex[:16]}")


def _attribution(original: EmailMessage, letter: Letter) -> str:
    name, address = parseaddr(str(original["From"]))
    line = f"{_on(original, letter)} {name or address} <{address}> wrote:"
    return line if len(line) <= ATTRIBUTION_WIDTH else line.replace(" <", " <\n", 1)


def _on(original: EmailMessage, letter: Letter) -> str:
    """Return "On Mon, Mar 2, 2026 at 9:00 AM" in the writer's zone.

    Gmail puts a narrow no-break space before AM and PM.
    """
    sent = getattr(original["Date"], "datetime", None) or letter.at
    local = sent.astimezone(letter.sender.zone)
    hour = local.hour % 12 or 12
    day = f"{local:%a, %b} {local.day}, {local.year}"
    return f"On {day} at {hour}:{local:%M}\N{NARROW NO-BREAK SPACE}{local:%p}"


def _quoted(original: EmailMessage) -> str:
    lines = body_of(original, "plain").splitlines()
    return "\n".join(f"> {line}" if line else ">" for line in lines)


def _html(original: EmailMessage, letter: Letter) -> str:
    name, address = parseaddr(str(original["From"]))
    link = f'&lt;<a href="mailto:{escape(address)}">{escape(address)}</a>&gt;'
    inner = body_of(original, "html") or _lines(body_of(original, "plain"))
    return (
        f'<div dir="ltr">{_lines(letter.text)}</div><br>'
        '<div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{_on(original, letter)} '
        f"{escape(name or address)} {link} wrote:<br></div>"
        f'<blockquote class="gmail_quote" style="{QUOTE_STYLE}">{inner}</blockquote></div>\n'
    )


def _lines(text: str) -> str:
    return "<br>\n".join(escape(line) for line in text.splitlines())
