"""Mail out: one message at a time over one kept connection, and what the relay's answer means for it."""

import smtplib
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import outbox, render
from bot.outbox import Claim, Failed, Later, Outcome, Sent, Unknown
from bot.render import Links
from bot.settings.parts import MailSettings
from bot.tokens import BounceTokens, ReplyTokens
from handlers.send.allowance import Allowance
from handlers.send.held import held_of
from handlers.send.letters import Stationery, envelope, recipient, write
from handlers.send.loop import ALLOWED, backoff, put_off
from handlers.send.smtp import Answer, Line
from handlers.send.wording import words_of
from storage.kinds import MessageKind
from storage.models import Address, Message, Person

log = structlog.get_logger()
NO_ADDRESS = "there is no address that mail reaches"
# How much of an address the row keeps of where a mail went.
PLACE = 64


@dataclass(frozen=True)
class Mailed(Sent):
    """It went out: with the text as it went, so that it is known again when it comes back quoted."""

    text: str = ""


@dataclass(frozen=True)
class NoMailbox(Failed):
    """The relay knows that there is no such address."""

    address: str = ""


@dataclass(frozen=True)
class Prepared:
    """A mail ready to go; `recipient` is empty where there is nobody to send it to."""

    message: Message
    recipient: str
    envelope: str
    message_id: str
    raw: bytes
    shown: tuple[int, ...]
    text: str


class MailTransport:
    """The way out by SMTP. Used by one thread at a time."""

    def __init__(
        self,
        engine: Engine,
        mail: MailSettings,
        replies: ReplyTokens,
        bounces: BounceTokens,
        links: Links,
    ) -> None:
        if mail.relay is None:
            raise ValueError("Mail cannot be sent without a relay.")
        self._engine = engine
        self._paper = Stationery(engine, mail.address, replies, bounces, mail.subaddresses)
        self._links = links
        self._line = Line(mail.relay, self._paper.host, mail.oauth)
        self._allowance = Allowance(engine, mail.relay.host, mail.per_minute)

    def prepare(self, session: Session, taken: Claim, *, now: datetime) -> Prepared | None:
        """Word the letter with its reader's eyes and write it as a mail."""
        message = taken.message
        notice = message.kind is MessageKind.NOTICE
        letter = render.for_mail(
            session,
            message,
            changes=taken.changes,
            held=held_of(self._engine, message) if notice else None,
            now=now,
            links=self._links,
        )
        if letter is None:
            return None
        message_id, raw = write(session, message, letter, self._paper, now=now)
        return Prepared(
            message=message,
            recipient=recipient(session.get_one(Person, message.person_id)),
            envelope=envelope(message, self._paper),
            message_id=message_id,
            raw=raw,
            shown=letter.shown,
            text=words_of(letter),
        )

    def send(self, prepared: Prepared, *, now: datetime) -> Outcome:
        """Hand the mail to the relay; no transaction is open."""
        if not prepared.recipient:
            return Failed(NO_ADDRESS)
        early = self._allowance.take(now)
        if early is not None:
            return Later(early, ALLOWED)
        try:
            answer = self._line.deliver(prepared.raw, prepared.envelope, prepared.recipient)
        except (OSError, smtplib.SMTPException) as error:
            self._line.close()
            return put_off(prepared.message, f"the relay is away ({type(error).__name__})", now)
        return _judge(prepared, answer, now)

    def after(self, session: Session, taken: Claim, outcome: Outcome, *, now: datetime) -> None:
        """Keep the text that went out; note an address that the relay says does not exist."""
        if isinstance(outcome, Mailed):
            session.get_one(Message, taken.message.id).sent_text = outcome.text
        if isinstance(outcome, NoMailbox):
            _bury(session, outcome.address, now)
        if isinstance(outcome, Failed):
            outbox.fall_back(session, taken, now=now)

    def check(self) -> None:
        """Log in at the relay. Raises `OSError` or `smtplib.SMTPException` where that fails."""
        self._line.check()

    def close(self) -> None:
        """Say goodbye to the relay."""
        self._line.quit()


def _judge(prepared: Prepared, answer: Answer, now: datetime) -> Outcome:
    message = prepared.message
    if answer.taken:
        place = prepared.recipient[:PLACE]
        return Mailed(place, prepared.message_id, prepared.shown, prepared.text)
    if answer.lost:
        # It goes again with the same Message-ID, so that a mail that was taken threads onto itself.
        return Unknown(now + backoff(message.attempts), f"no answer ({answer.words})")
    why = f"{answer.code} {answer.status}".strip()
    if not answer.permanent:
        return put_off(message, why, now)
    if answer.at_recipient and answer.status.startswith("5.1."):
        return NoMailbox(why, address=prepared.recipient)
    return Failed(why)


def _bury(session: Session, email: str, now: datetime) -> None:
    """Write no more to an address that does not exist, and tell who runs the person's plans."""
    address = session.scalar(select(Address).where(Address.email == email))
    if address is None or address.dead_at is not None:
        return
    outbox.lose_address(session, address, now=now)
    log.warning("address dead", address=address.id)
