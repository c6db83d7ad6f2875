"""The mail edge over real servers: what is sent lies in people's mailboxes, what they answer is polled."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import outbox
from bot.settings import Settings, make_settings
from bot.tokens import BounceTokens, LinkTokens, ReplyTokens
from handlers.mail.desk import Desk
from handlers.mail.poller import Poller
from handlers.sandbox.mail import MailStandIn
from handlers.send.loop import send_due
from handlers.send.mail import MailTransport
from handlers.web.links import WebLinks
from storage.db import reading, writing
from storage.kinds import IncomingState, Medium, State
from storage.models import Change, Incoming, Message, Person, Task
from tests.cast import Cast
from tests.conftest import Clock
from tests.servers.fixtures import BOT

SECRET = "a-secret-key-of-forty-letters-or-even-more"
CARL, VERA, SAM = "carl@acme.example", "vera@northwind.example", "sam@globex.example"


def settings_for(host: MailStandIn | None = None, **values: str) -> Settings:
    """Make settings for a mail host."""
    urls = {"imap_url": host.imap_url(BOT), "smtp_url": host.smtp_url} if host else {}
    base = {
        "secret_key": SECRET,
        "encryption_key": Fernet.generate_key().decode(),
        "mail_address": BOT,
        "mail_authserv_id": "mx.northwind.example",
        "base_url": "https://plan.northwind.example",
    }
    return make_settings({**base, **urls, **values})


@dataclass
class Office:
    """The bot's mail edge, its database and its clock."""

    engine: Engine
    cast: Cast
    clock: Clock
    settings: Settings

    def __post_init__(self) -> None:
        assert self.settings.mail is not None
        self.mail = self.settings.mail
        self.replies, self.bounces = ReplyTokens(SECRET), BounceTokens(SECRET)
        self.desk = Desk(self.engine, self.mail, self.replies, self.bounces)
        links = self.links = WebLinks(self.settings.base_url, LinkTokens(SECRET), self.clock)
        self.transport = MailTransport(self.engine, self.mail, self.replies, self.bounces, links)

    def poller(self, **options: float) -> Poller:
        return Poller(
            self.engine,
            self.mail,
            self.mail.mailboxes[0],
            replies=self.replies,
            bounces=self.bounces,
            clock=self.clock,
            **options,
        )

    def poll(self) -> int:
        return self.poller().poll()

    def send(self) -> int:
        return send_due(self.engine, {Medium.MAIL: self.transport}, clock=self.clock)

    def remind(self, name: str = "carl") -> int:
        """Write a reminder to somebody and give its key."""
        with writing(self.engine) as session:
            person = session.get_one(Person, getattr(self.cast, name))
            day = outbox.Daily(person, self.clock().date())
            assert outbox.write_daily(session, [day], now=self.clock())
            return session.scalars(select(Message.id).order_by(Message.id.desc())).first() or 0

    def state(self, task_id: int) -> State:
        return self.read(lambda session: session.get_one(Task, task_id).state)

    def incoming(self) -> list[Incoming]:
        return self.read(lambda s: list(s.scalars(select(Incoming).order_by(Incoming.id))))

    def fates(self) -> list[IncomingState]:
        return [mail.state for mail in self.incoming()]

    def changes(self) -> list[str]:
        return self.read(lambda s: list(s.scalars(select(Change.verb).order_by(Change.id))))

    def messages(self) -> list[Message]:
        return self.read(lambda s: list(s.scalars(select(Message).order_by(Message.id))))

    def read(self, query: Callable[[Session], object]):  # type: ignore[no-untyped-def]
        with reading(self.engine, ()) as session:
            found = query(session)
            session.expunge_all()
            return found


@pytest.fixture
def office(
    engine: Engine, cast: Cast, clock: Clock, mail_stand_in: MailStandIn
) -> Iterator[Office]:
    """The bot's mail edge at the stand-in."""
    found = Office(engine, cast, clock, settings_for(mail_stand_in))
    yield found
    found.transport.close()


Behind = Callable[[Path, Settings], Office]


@pytest.fixture
def behind(
    engine: Engine, cast: Cast, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Behind]:
    """Makes the bot's mail edge at servers that an authority of their own vouches for."""
    with ExitStack() as stack:

        def make(authority: Path, settings: Settings) -> Office:
            monkeypatch.setenv("SSL_CERT_FILE", str(authority))
            made = Office(engine, cast, clock, settings)
            stack.callback(made.transport.close)
            return made

        yield make


@pytest.fixture
def reminded(office: Office, mail_stand_in: MailStandIn) -> EmailMessage:
    """A reminder as it lies in Carl's mailbox."""
    office.remind()
    office.send()
    (mail,) = mail_stand_in.mails(CARL)
    return mail


def raw(
    sender: str | None, to: str, text: str, *, body: bytes | None = None, **headers: str | None
) -> bytes:
    """Write a mail by hand; a header that is None is left out, `_` stands for `-`."""
    head = {
        "From": sender,
        "To": to,
        "Subject": "Re: plan",
        "Date": "Mon, 02 Mar 2026 11:59:00 +0000",
        "Message-ID": f"<{abs(hash((sender, to, text)))}@acme.example>",
        "Content-Type": "text/plain; charset=utf-8",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    lines = [f"{name}: {value}" for name, value in head.items() if value is not None]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + (body or text.encode()) + b"\r\n"
