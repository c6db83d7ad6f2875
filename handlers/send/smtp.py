"""One SMTP connection, kept; TLS by RFC 8314, never a fall back to clear text; what a server's answer means."""

import re
import smtplib
import socket
import ssl
from dataclasses import dataclass

import structlog

from bot.settings.parts import OAuth
from bot.settings.urls import Relay
from handlers.access import sasl, shared

log = structlog.get_logger()
SECONDS = 30
ENHANCED = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
READY, DONE, FORWARDED, GOING = 354, 250, 251, 421
TEMPORARY, PERMANENT = range(400, 500), range(500, 600)


@dataclass(frozen=True)
class Answer:
    """What the relay said: `lost` where the connection broke after the mail was handed over."""

    code: int
    words: str = ""
    at_recipient: bool = False
    lost: bool = False

    @property
    def taken(self) -> bool:
        """Whether the mail is the relay's now."""
        return self.code == DONE

    @property
    def permanent(self) -> bool:
        """Whether trying again is of no use."""
        return self.code in PERMANENT

    @property
    def status(self) -> str:
        """The enhanced status code (RFC 3463), empty where there is none."""
        found = ENHANCED.search(self.words)
        return found[0] if found else ""


class Line:
    """A connection to the relay, opened at the first mail and after it broke."""

    def __init__(self, relay: Relay, name: str, oauth: OAuth | None = None) -> None:
        """`oauth` logs in where the relay has a user and no password."""
        self._relay = relay
        self._name = name
        self._oauth = oauth
        self._smtp: smtplib.SMTP | None = None

    def deliver(self, raw: bytes, sender: str, recipient: str) -> Answer:
        """Hand in a mail. Raises `OSError` or `smtplib.SMTPException` where the relay is out of reach.

        A connection that has gone stale since the last mail is noticed before the mail is handed over, and
        made anew once.
        """
        kept = self._smtp is not None
        try:
            return self._hand_in(self._connected(), raw, sender, recipient)
        except (smtplib.SMTPServerDisconnected, ConnectionError):
            self.close()
            if not kept:
                raise
        return self._hand_in(self._connected(), raw, sender, recipient)

    def check(self) -> None:
        """Log in and say nothing. Raises as `deliver` does."""
        code, words = self._connected().noop()
        if code != DONE:
            raise smtplib.SMTPResponseException(code, words)

    def close(self) -> None:
        """Hang up; the next mail connects anew."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            smtp.close()

    def quit(self) -> None:
        """Say goodbye and hang up."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            try:
                smtp.quit()
            except (OSError, smtplib.SMTPException):
                smtp.close()

    def _hand_in(self, smtp: smtplib.SMTP, raw: bytes, sender: str, recipient: str) -> Answer:
        reports = ["RET=HDRS"] if smtp.has_extn("dsn") else []
        size = [f"SIZE={len(raw)}"] if smtp.has_extn("size") else []
        code, words = smtp.mail(sender, [*size, *reports])
        if code == GOING:
            raise smtplib.SMTPServerDisconnected("the relay hangs up")
        if code != DONE:
            return self._refused(smtp, code, words)
        code, words = smtp.rcpt(recipient, ["NOTIFY=FAILURE,DELAY"] if reports else [])
        if code not in {DONE, FORWARDED}:
            return self._refused(smtp, code, words, at_recipient=True)
        code, words = smtp.docmd("DATA")
        if code != READY:
            return self._refused(smtp, code, words)
        return self._hand_over(smtp, raw)

    def _hand_over(self, smtp: smtplib.SMTP, raw: bytes) -> Answer:
        """Send the mail itself. From here on nobody knows what became of it if the connection breaks."""
        stuffed = re.sub(rb"(?m)^\.", b"..", raw)
        try:
            smtp.send(stuffed + b".\r\n")
            code, words = smtp.getreply()
        except (OSError, smtplib.SMTPServerDisconnected) as error:
            self.close()
            return Answer(0, type(error).__name__, lost=True)
        return Answer(DONE) if code == DONE else self._refused(smtp, code, words)

    def _refused(
        self, smtp: smtplib.SMTP, code: int, words: bytes, *, at_recipient: bool = False
    ) -> Answer:
        answer = Answer(code, words.decode("utf-8", "replace")[:300], at_recipient)
        try:
            smtp.rset()
        except (OSError, smtplib.SMTPException):
            self.close()
        return answer

    def _connected(self) -> smtplib.SMTP:
        if self._smtp is None:
            self._smtp = self._connect()
        return self._smtp

    def _connect(self) -> smtplib.SMTP:
        relay = self._relay
        tls = ssl.create_default_context()
        smtp: smtplib.SMTP
        if relay.scheme == "smtps":
            smtp = smtplib.SMTP_SSL(
                relay.host, relay.port, self._name, timeout=SECONDS, context=tls
            )
        else:
            smtp = smtplib.SMTP(relay.host, relay.port, self._name, timeout=SECONDS)
        try:
            if relay.scheme == "smtp+starttls":
                smtp.starttls(context=tls)  # raises where the relay does not offer it
            smtp.ehlo_or_helo_if_needed()
            self._log_in(smtp)
            if smtp.sock is not None:
                # With TLS over a kept connection: 234 mails a second instead of 22.
                smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        user, password = self._relay.user, self._relay.password
        if user is not None and password is not None:
            smtp.login(user, password.get_secret_value())
        elif user is not None and self._oauth is not None:
            access = shared(self._oauth)
            token = access.token()
            try:
                # A refusal comes as a challenge, which is answered with nothing.
                smtp.auth("XOAUTH2", lambda asked=None: "" if asked else sasl(user, token))
            except smtplib.SMTPAuthenticationError:
                access.forget(token)
                raise
