"""A mail to ourselves, sent by the relay and found in the mailbox: what `tandem check` says of the way between."""

import smtplib
import threading
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from secrets import token_hex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import MailSettings, Relay
    from handlers.mail.box import Box

LOOKS, PAUSE = 40, 0.5
WORDS = "Tandem sends this to itself, to see that mail leaves, arrives and is read.\n"


@dataclass(frozen=True)
class Found:
    """What came back: whether by the address, and by it with a token behind a plus sign; who vouched for it."""

    plain: bool
    tagged: bool
    vouched_by: str | None


def send_and_find(mail: "MailSettings", relay: "Relay", *, now: datetime) -> Found:
    """Send two mails to ourselves and look for them for twenty seconds; what is found is removed.

    Raises what the relay and the mailbox raise, and `RuntimeError` where the relay takes none of them.
    """
    box, _, host = mail.address.rpartition("@")
    mark = token_hex(8)
    tagged_to = f"{box}+check-{mark}@{host}"
    recipients = {f"<{mark}-1@{host}>": tagged_to, f"<{mark}-2@{host}>": mail.address}
    sent = [key for key, to in recipients.items() if _hand_in(mail, relay, key, to, now)]
    if not sent:
        raise RuntimeError("the relay did not take a mail to ourselves")
    heads = _look(mail, sent)
    tagged, plain = (heads.get(key) for key in recipients)
    return Found(plain is not None, tagged is not None, _vouched_by(tagged or plain or b""))


def _hand_in(mail: "MailSettings", relay: "Relay", key: str, to: str, now: datetime) -> bool:
    from handlers.send.smtp import Line

    message = EmailMessage(policy=SMTP)
    message["From"] = f"Tandem <{mail.address}>"
    message["To"] = to
    message["Subject"] = "A test of Tandem's mail"
    message["Date"] = format_datetime(now)
    message["Message-ID"] = key
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(WORDS)
    line = Line(relay, mail.address.rpartition("@")[2], mail.oauth)
    try:
        return line.deliver(message.as_bytes(), mail.address, to).taken
    except smtplib.SMTPResponseException:
        return False
    finally:
        line.quit()


def _look(mail: "MailSettings", keys: list[str]) -> dict[str, bytes]:
    """Look into all mailboxes, and where a worker that runs meanwhile puts its mails; gives the heads by key."""
    from handlers.mail.box import open_box

    heads: dict[str, bytes] = {}
    pause = threading.Event()
    for _ in range(LOOKS):
        for mailbox in mail.mailboxes:
            with open_box(mailbox, mail.oauth) as box:
                heads |= _take_out(box, [key for key in keys if key not in heads])
        if len(heads) == len(keys):
            break
        pause.wait(PAUSE)
    return heads


def _take_out(box: "Box", keys: list[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for folder in (None, "Processed"):
        if not box.turn_to(folder):
            continue
        for key in keys:
            head = box.take_out(key)
            if head is not None:
                found[key] = head
    return found


def _vouched_by(head: bytes) -> str | None:
    """Give the name of the host that judged the sender; None where none did."""
    from handlers.mail.parse import parse
    from handlers.mail.senders import host_of

    return host_of(parse(head + b"\r\n")) if head else None
