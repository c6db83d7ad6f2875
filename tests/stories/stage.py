"""The real bot between a Slack workspace and a mail host, on one clock: hands and eyes of the cast."""

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import Engine, select
from werkzeug.test import Client, TestResponse

from bot import app, changes, reminders
from bot import commands as c
from bot.settings import Settings, make_settings
from handlers import tick
from handlers.sandbox.mail import MailStandIn
from handlers.sandbox.mail.letters import body_of
from handlers.sandbox.slack import App as SlackApp
from handlers.sandbox.slack import Channel, Delivery, Message, SlackStandIn, User
from handlers.slack.app import make_app
from handlers.slack.socket import listening
from storage.db import reading, writing
from storage.kinds import Audience, Origin
from storage.models import Change, Incoming, Person, PlanChannel, Task
from storage.models import Message as Row
from tests import cast as people
from tests.cast import TEAM, Cast
from tests.conftest import Clock
from tests.servers.dovecot import Dovecot
from tests.servers.fixtures import BOT

SECRET = "a-secret-for-stories-that-is-long-enough"
SEALING = Fernet.generate_key().decode()
CARL, CLEO, VERA = "carl@acme.example", "cleo@acme.example", "vera@northwind.example"
# Enough for an answer to an answer; a bot that talked to itself would be cut off here.
MOST_ROUNDS = 30
FORM = re.compile(r'action="([^"]+)"')


@dataclass
class Stage:
    """Everything that runs, and what can be done and read there."""

    clock: Clock
    cast: Cast
    slack: SlackStandIn
    mail: MailStandIn
    bot: app.App
    settings: Settings
    channel: Channel
    users: dict[str, User]
    dovecot: Dovecot | None = None
    _carried: int = field(default=0)

    @property
    def engine(self) -> Engine:
        """The bot's own database."""
        return self.bot.engine

    @property
    def address(self) -> str:
        """The bot's own address."""
        assert self.settings.mail is not None
        return self.settings.mail.address

    @property
    def web(self) -> Client:
        """A browser without cookies."""
        return Client(self.bot.wsgi())

    # what the worker does

    def round(self) -> None:
        """Wake, fetch and send until it is quiet; a second passes each time, for Slack's pace."""
        for _ in range(MOST_ROUNDS):
            tick.wake_all(self.engine, self.clock())
            taken = self.fetch()
            sent = self.bot.send()
            if not taken + sent:
                return
            self.clock.forward(seconds=1)
        raise AssertionError("the bot does not come to rest")

    def fetch(self) -> int:
        """Take in what lies in the mailbox; where nothing does, the host is not asked (50 ms)."""
        self._carry()
        if self.dovecot is None and not self.folder("INBOX"):
            return 0
        return sum(poller.poll() for poller in self.bot.pollers)

    def wind(self) -> None:
        """Set everybody's alarm clock, as the changes that made the plan would have."""
        with writing(self.engine) as session:
            everybody = session.scalars(select(Person.id)).all()
            reminders.rewind(session, everybody, now=self.clock())

    def pass_time(self, **parts: float) -> None:
        """Let time pass, and what is due happen."""
        self.clock.forward(**parts)
        self.round()

    def _carry(self) -> None:
        """Bring what the stand-in got for the bot into its mailbox at Dovecot, where that is its host."""
        if self.dovecot is None:
            return
        got = [one for one in self.mail.deliveries if one.address == self.address]
        for one in got[self._carried :]:
            detail = one.recipient.partition("@")[0].partition("+")[2] or None
            self.dovecot.deliver(self.address, one.raw, detail, one.mail_from)
        self._carried = len(got)

    # hands

    def make(
        self, person_id: int | None, *commands: c.Command, origin: Origin = Origin.SHELL
    ) -> list[Change]:
        """Change the plan as somebody; as the operator with None."""
        with writing(self.engine) as session:
            actor = changes.OPERATOR if person_id is None else session.get_one(Person, person_id)
            return changes.make(session, commands, actor=actor, origin=origin, now=self.clock())

    def slash(self, name: str, text: str) -> Delivery:
        """Type `/plan …` in the plan's channel."""
        return self.slack.slash(self.users[name], self.channel, "/plan", text)

    def typed(self, name: str, text: str) -> str:
        """Type `/plan …` and read the answer."""
        shown = self.slash(name, text).shown
        assert shown is not None
        return self.slack.shown(shown)

    def reply(self, address: str, text: str, **more: Any) -> EmailMessage:
        """Answer one's newest mail."""
        return self.mail.reply(address, self.mails(address)[-1], text, **more)

    def write(
        self, raw: str | bytes, *, sender: str = CARL, to: str = "", dmarc: str | None = None
    ):
        """Hand in a mail as it is."""
        raw = raw.encode() if isinstance(raw, str) else raw
        self.mail.send(raw, sender, to or self.address, dmarc=dmarc)

    def press(self, url: str, **fields: str) -> TestResponse:
        """Open the page of a mail's button, and press there after some seconds."""
        shown = self.web.get(self.path(url))
        assert shown.status_code == 200, shown.text
        self.clock.forward(seconds=3)
        form = FORM.search(shown.text)
        assert form is not None
        return self.web.post(form[1].replace("&amp;", "&"), data=fields)

    def path(self, url: str) -> str:
        """Give an address without the host."""
        return url.removeprefix(self.settings.base_url)

    # eyes

    def mails(self, address: str) -> list[EmailMessage]:
        """All mails that somebody ever got."""
        return self.mail.mails(address)

    def read(self, message: Message | None) -> str:
        """What a reader sees in Slack."""
        assert message is not None
        return self.slack.shown(message)

    def card(self) -> str:
        """The living card in the plan's channel."""
        standing = [one for one in self.slack.messages(self.channel) if one.bot_id]
        return self.read(next(one for one in standing if one.thread_ts is None))

    def dms(self, name: str) -> list[str]:
        """What stands in the direct conversation with somebody."""
        return [self.read(one) for one in self.slack.dms(self.users[name])]

    def alone(self, name: str) -> list[str]:
        """What was shown to somebody alone."""
        return [self.read(one) for one in self.slack.ephemerals(self.users[name])]

    def task(self, key: int) -> Task:
        """A task as it is now."""
        with reading(self.engine, ()) as session:
            return session.get_one(Task, key)

    def changes(self, *verbs: str) -> list[Change]:
        """The history but the clock's reminders, or what of it has one of these verbs."""
        with reading(self.engine, ()) as session:
            rows = session.scalars(select(Change).order_by(Change.id)).all()
        people = [row for row in rows if row.origin is not Origin.CLOCK]
        return [row for row in people if not verbs or row.verb in verbs]

    def rows(self) -> list[Row]:
        """The outbox."""
        with reading(self.engine, ()) as session:
            return list(session.scalars(select(Row).order_by(Row.id)))

    def incoming(self) -> list[Incoming]:
        """The mails that came in."""
        with reading(self.engine, ()) as session:
            return list(session.scalars(select(Incoming).order_by(Incoming.id)))

    def folder(self, name: str) -> list[bytes]:
        """What lies in a folder of the bot's mailbox."""
        host = self.dovecot or self.mail
        return host.in_folder(self.address, name)

    def channel_of_world(self) -> Channel:
        """The plan's channel as Slack knows it, to let somebody in."""
        return self.slack.world.channels[self.channel.id]

    def connect_socket(self, running: ExitStack) -> None:
        """Speak over Socket Mode from now on."""
        assert self.bot.slack is not None
        token = SecretStr(self.slack.app.app_token)
        running.enter_context(listening(make_app(self.bot.slack), token, self.slack.api_url))
        assert self.slack.sockets.wait_connected()


@contextmanager
def set_up(
    engine: Engine, clock: Clock, cast: Cast, *, dovecot: Dovecot | None = None, **settings: Any
) -> Iterator[Stage]:
    """Start the stand-ins and put the bot together; where a rule of Slack's was broken, the test has failed."""
    address = dovecot.fresh_address() if dovecot else BOT
    with ExitStack() as running:
        slack = running.enter_context(
            SlackStandIn(clock, app=SlackApp(patience=60), rate_limits=False)
        )
        mailboxes = (address, CARL, CLEO, VERA, "victor@northwind.example", "sam@globex.example")
        mail = running.enter_context(MailStandIn(mailboxes, now=clock))
        team = slack.add_team("Northwind", id=TEAM)
        users = {
            name: slack.add_user(team, real, id=key, email=f"{name}@northwind.example")
            for name, real, key in (
                ("vera", "Vera Holm", "U01VERA"),
                ("victor", "Victor Lund", "U02VICTOR"),
                ("dora", "Dora Weiss", "U03DORA"),
            )
        }
        channel = slack.add_channel(team, "acme", [*users.values()], id="C01")
        made = make_settings(
            {
                "database_url": engine.url.render_as_string(hide_password=False),
                "secret_key": SECRET,
                "encryption_key": SEALING,
                "slack_bot_token": slack.install(team, channels=[channel]),
                "slack_signing_secret": slack.app.signing_secret,
                "slack_api_url": slack.api_url,
                "mail_address": address,
                "imap_url": dovecot.imap_url(address) if dovecot else mail.imap_url(address),
                "smtp_url": mail.smtp_url,
                "mail_authserv_id": mail.authserv_id,
                **settings,
            }
        )
        bot = app.build(made, clock=clock, strict=True, engine=engine)
        running.callback(bot.close)
        slack.deliver_to(bot.wsgi())
        stage = Stage(clock, cast, slack, mail, bot, made, channel, users, dovecot)
        link(stage, channel)
        yield stage
    assert not slack.violations


def link(stage: Stage, channel: Channel, audience: Audience = Audience.SHARED) -> None:
    """Let the plan live in a channel."""
    with writing(stage.engine) as session:
        session.add(
            PlanChannel(
                plan_id=stage.cast.plan, team_id=TEAM, channel_id=channel.id, audience=audience
            )
        )


def words_of(mail: EmailMessage) -> str:
    """Everything of a mail that can be read: its head as it stands, its text, its HTML."""
    head = "\n".join(f"{name}: {value}" for name, value in mail.items())
    return "\n".join((head, body_of(mail, "plain"), body_of(mail, "html")))


def links_of(mail: EmailMessage, path: str) -> Sequence[str]:
    """The addresses of a mail's HTML that lead to such a page."""
    found = re.findall(r'href="([^"]+)"', body_of(mail, "html"))
    return [url.replace("&amp;", "&") for url in found if f"/{path}/" in url]


__all__ = ["CARL", "CLEO", "VERA", "Stage", "link", "links_of", "people", "set_up", "words_of"]
