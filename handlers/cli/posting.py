"""One mail by hand, to see that mail leaves and arrives."""

import smtplib
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from typing import TYPE_CHECKING

import typer

from handlers.cli.fates import Stopped

if TYPE_CHECKING:
    from bot.settings import MailSettings, Relay

WORDS = """\
This is a test: the relay that Tandem's settings name has taken this mail.

Nothing comes of an answer to it.
"""


def send_one(mail: "MailSettings", relay: "Relay", address: str, *, now: datetime) -> None:
    """Hand a short mail to the relay; `Stopped` with its words where it does not take it."""
    from handlers.send.smtp import Line

    raw = _write(mail.address, _checked(address), now)
    line = Line(relay, mail.address.rpartition("@")[2], mail.oauth)
    try:
        answer = line.deliver(raw, mail.address, address)
    except smtplib.SMTPResponseException as error:
        words = error.smtp_error
        told = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
        raise Stopped(f"{relay.host} refuses us: {error.smtp_code} {told}") from error
    except (OSError, smtplib.SMTPException) as error:
        raise Stopped(f"{relay.host} cannot be reached: {error}") from error
    finally:
        line.quit()
    if not answer.taken:
        raise Stopped(f"{relay.host} did not take the mail: {answer.code} {answer.words}")


def _checked(address: str) -> str:
    """Refuse what is no address before it stands in a header or in an SMTP command."""
    local, _, domain = address.rpartition("@")
    if local and domain and address.isascii() and not set(address) & set(' \t\r\n<>,;"\\'):
        return address
    raise typer.BadParameter(f"expected an address like carl@acme.example, not {address!r}")


def _write(sender: str, recipient: str, now: datetime) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = f"Tandem <{sender}>"
    message["To"] = recipient
    message["Subject"] = "A test of Tandem's mail"
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(WORDS)
    return message.as_bytes()
