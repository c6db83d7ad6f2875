"""The mail host together with the people who have their mailboxes there."""

from collections.abc import Callable, Collection, Iterable
from datetime import UTC, tzinfo
from email.message import EmailMessage
from email.utils import getaddresses

from .folders import Clock
from .host import MailHost, mailbox
from .letters import Correspondent, Letter, answered, as_sent, reply_address, reply_subject, written
from .post import Delivery, Found


class MailStandIn(MailHost):
    """A mail host whose people can be asked what they got, and made to answer it."""

    def __init__(
        self,
        people: Iterable[Correspondent | str] = (),
        *,
        now: Clock,
        authserv_id: str = "mx.northwind.example",
        max_bytes: int = 40_000_000,
        lacks: Collection[str] = (),
    ) -> None:
        super().__init__(now=now, authserv_id=authserv_id, max_bytes=max_bytes, lacks=lacks)
        self._people: dict[str, Correspondent] = {}
        for person in people:
            known = Correspondent(person) if isinstance(person, str) else person
            self.add(known.address, known.name, known.zone)

    def add(self, address: str, name: str = "", zone: tzinfo = UTC) -> None:
        """Give somebody a mailbox; `zone` is what their mail program shows times in."""
        self._people[mailbox(address)] = Correspondent(mailbox(address), name, zone)
        self.open_account(address)

    @property
    def deliveries(self) -> list[Delivery]:
        """All that was delivered to anybody, with its envelope, oldest first."""
        return self.post.deliveries

    def mails(self, address: str) -> list[EmailMessage]:
        """All mails ever delivered to somebody, oldest first, wherever they lie by now."""
        whose = mailbox(address)
        return [delivery.mail for delivery in self.deliveries if delivery.address == whose]

    def wait_for(self, predicate: Callable[[], Found], timeout: float = 10) -> Found:
        """Return the first true answer of `predicate`, asked anew at each change of a mailbox.

        `TimeoutError` where it stays untrue for `timeout` seconds.
        """
        return self.post.wait_for(predicate, timeout)

    def reply(
        self,
        address: str,
        mail: EmailMessage,
        text: str,
        *,
        html: bool = True,
        to: str = "",
        subject: str = "",
        dmarc: str | None = None,
    ) -> EmailMessage:
        """Let somebody answer a mail as Gmail would, and return what they wrote.

        `to` and `subject` stand in for those of a normal reply. Raises what
        `smtplib` raises where the host refuses it.
        """
        letter = Letter(
            sender=self._people[mailbox(address)],
            to=to or reply_address(mail),
            subject=subject or reply_subject(mail),
            text=text,
            at=self.now(),
            html=html,
        )
        return self._post(answered(mail, letter), letter, dmarc)

    def write(
        self,
        address: str,
        to: str,
        subject: str,
        text: str,
        *,
        html: bool = True,
        dmarc: str | None = None,
    ) -> EmailMessage:
        """Let somebody write a mail that answers none, and return it."""
        sender = self._people[mailbox(address)]
        letter = Letter(sender=sender, to=to, subject=subject, text=text, at=self.now(), html=html)
        return self._post(written(letter), letter, dmarc)

    def _post(self, mail: EmailMessage, letter: Letter, dmarc: str | None) -> EmailMessage:
        recipients = [address for _, address in getaddresses([letter.to])]
        self.send(as_sent(mail), letter.sender.address, recipients, dmarc=dmarc)
        return mail
