"""The stage: stand-ins, the real bot, one clock, and what each person reads."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from functools import partial
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import waitress
from sqlalchemy import select
from waitress.wasyncore import close_all

from bot import app, outbox, planfile
from bot.identity import by_address
from bot.settings import Settings, fresh_env, make_settings
from handlers import tick
from handlers.demo.clock import StoryClock
from handlers.mail.holding import answers_left
from handlers.sandbox.mail import Correspondent, MailStandIn
from handlers.sandbox.mail.text import as_text
from handlers.sandbox.slack import Channel, Message, SlackStandIn, User
from storage import migrations
from storage.db import reading, writing
from storage.models import Plan

BOT = "plan@northwind.example"
VENDORS = {"Vera": "U01VERA", "Victor": "U02VICTOR", "Dora": "U03DORA"}
CUSTOMERS = {"Carl": "carl@acme.example", "Cleo": "cleo@acme.example"}
FULL_NAMES = {
    "Vera": "Vera Holm",
    "Victor": "Victor Lund",
    "Dora": "Dora Weiss",
    "Carl": "Carl Reyes",
    "Cleo": "Cleo Park",
}
# Enough rounds for an answer to an answer; a bot that talked to itself would be cut off here.
MOST_ROUNDS = 20
SOON = timedelta(seconds=10)
# Who types plays a day in minutes; nobody sends so many mails an hour that answers to them are capped.
BETWEEN_SAYINGS = timedelta(minutes=7)


@dataclass(frozen=True)
class News:
    """Something that somebody can read now."""

    reader: str
    medium: str
    text: str
    changed: bool = False


class Stage:
    """Everything that runs, and the hands and eyes of the people."""

    def __init__(
        self, clock: StoryClock, slack: SlackStandIn, mail: MailStandIn, bot: app.App
    ) -> None:
        self.clock = clock
        self.slack = slack
        self.mail = mail
        self.bot = bot
        self.users: dict[str, User] = {}
        self.channel: Channel
        self._lock = threading.RLock()
        self._seen: set[tuple[str, ...]] = set()

    @property
    def plan_url(self) -> str:
        """The address of the plan's page."""
        with reading(self.bot.engine, ()) as session:
            plan_id = session.scalars(select(Plan.id).order_by(Plan.id)).first()
        return self.bot.links.plan(plan_id or 0)

    def round(self) -> None:
        """Let the worker do all there is to do now: wake, fetch, send, until it is quiet."""
        with self._lock:
            for _ in range(MOST_ROUNDS):
                tick.decide_all(self.bot.engine, self.clock())
                taken = sum(poller.poll() for poller in self.bot.pollers)
                if not taken + self.bot.send() and not self._wait_a_moment():
                    return

    def _wait_a_moment(self) -> bool:
        """Slack takes one message a second in a channel: let the story's seconds pass."""
        if self.clock.running:
            return False
        with reading(self.bot.engine, ()) as session:
            due_at = outbox.next_due(session, tuple(self.bot.transports))
        if due_at is None or due_at > self.clock() + SOON:
            return False
        self.clock.jump(due_at)
        return True

    def mails(self, name: str) -> list[EmailMessage]:
        """Give the mails of somebody of the customer."""
        return self.mail.mails(CUSTOMERS[name])

    def speak(self, name: str, text: str) -> list[News]:
        """Say something as somebody: in Slack to the bot, or as an answer to their last mail."""
        with self._lock:
            self.news()
            if name in self.users:
                self._speak_in_slack(self.users[name], text)
            else:
                self._answer_mail(CUSTOMERS[name], text)
            self.round()
            told = self.news()
            self._let_time_pass()
            return told

    def is_capped(self, name: str) -> bool:
        """Whether somebody has had all answers by mail that one person gets for now."""
        with reading(self.bot.engine, ()) as session:
            person = by_address(session, CUSTOMERS.get(name, ""))
            return person is not None and answers_left(session, person, now=self.clock()) == 0

    def news(self) -> list[News]:
        """Give what was not read before, oldest first."""
        return [*self._slack_news(), *self._form_news(), *self._mail_news()]

    def _let_time_pass(self) -> None:
        if self.clock.running:
            self.clock.jump(self.clock() + BETWEEN_SAYINGS)
            self.clock.run()

    def _speak_in_slack(self, user: User, text: str) -> None:
        command, _, words = text.partition(" ")
        if command in self.slack.app.commands:
            self.slack.slash(user, self.channel, command, words)
        else:
            self.slack.dm(user, text)

    def _answer_mail(self, address: str, text: str) -> None:
        received = self.mail.mails(address)
        if received:
            self.mail.reply(address, received[-1], text)
        else:
            self.mail.write(address, BOT, "A question", text)

    def _slack_news(self) -> Iterator[News]:
        for message, reader in self._slack_messages():
            key = (message.channel, message.ts, message.text, str(message.blocks))
            if message.user in VENDORS.values() or key in self._seen:
                continue
            known = any(seen[:2] == key[:2] for seen in self._seen)
            self._seen.add(key)
            yield News(reader, "Slack", self.slack.shown(message), changed=known)

    def _slack_messages(self) -> Iterator[tuple[Message, str]]:
        for message in self.slack.messages(self.channel):
            thread = " (thread)" if message.thread_ts else ""
            yield message, f"#{self.channel.name}{thread}"
        for name, user in self.users.items():
            for message in self.slack.dms(user):
                yield message, f"{name}, direct message{' (thread)' if message.thread_ts else ''}"
            for message in self.slack.ephemerals(user):
                yield message, f"{name}, only visible to them"

    def _form_news(self) -> Iterator[News]:
        """Forms that opened: who types a command that opens one sees nothing else."""
        for name, user in self.users.items():
            for view in self.slack.views(user):
                key = ("form", name, view.id, str(view.content))
                if key not in self._seen:
                    self._seen.add(key)
                    yield News(f"{name}, a form that opened", "Slack", self.slack.shown(view))

    def _mail_news(self) -> Iterator[News]:
        for name, address in CUSTOMERS.items():
            for number, mail in enumerate(self.mail.mails(address)):
                if (address, str(number)) not in self._seen:
                    self._seen.add((address, str(number)))
                    yield News(name, "mail", as_text(mail))


@contextmanager
def set_up(at: datetime) -> Iterator[Stage]:
    """Start the stand-ins and the bot at that time of the story; all is gone afterwards."""
    clock = StoryClock(at)
    with ExitStack() as running:
        folder = Path(running.enter_context(TemporaryDirectory(prefix="tandem-demo-")))
        slack = running.enter_context(SlackStandIn(clock, rate_limits=False))
        mail = running.enter_context(MailStandIn([Correspondent(BOT, "Tandem")], now=clock))
        settings = _settings(folder, slack, mail, port := _free_port())
        migrations.upgrade(settings.database_url.get_secret_value())
        bot = app.build(settings, clock=clock)
        running.callback(bot.close)
        stage = Stage(clock, slack, mail, bot)
        _people_stage(stage)
        _serve(running, bot, port)
        slack.deliver_to(f"{settings.listen.url}/slack/events")
        _import_plan(stage)
        yield stage


def _settings(folder: Path, slack: SlackStandIn, mail: MailStandIn, port: int) -> Settings:
    keys = dict(line.split("=", 1) for line in fresh_env().splitlines() if "_KEY=" in line)
    team = slack.add_team("Northwind", id="T01")
    return make_settings(
        {
            "database_url": f"sqlite:///{folder}/tandem.db",
            "secret_key": keys["TANDEM_SECRET_KEY"],
            "encryption_key": keys["TANDEM_ENCRYPTION_KEY"],
            "listen": f"127.0.0.1:{port}",
            "slack_bot_token": slack.install(team),
            "slack_signing_secret": slack.app.signing_secret,
            "slack_api_url": slack.api_url,
            "mail_address": BOT,
            "imap_url": mail.imap_url(BOT),
            "smtp_url": mail.smtp_url,
            "mail_authserv_id": "mx.northwind.example",
        }
    )


def _people_stage(stage: Stage) -> None:
    for name, key in VENDORS.items():
        email = f"{name.lower()}@northwind.example"
        stage.users[name] = stage.slack.add_user(
            "T01", FULL_NAMES[name], id=key, email=email, tz="Europe/Berlin"
        )
    for name, address in CUSTOMERS.items():
        stage.mail.add(address, FULL_NAMES[name], ZoneInfo("America/New_York"))
    everybody = list(stage.users.values())
    stage.channel = stage.slack.add_channel("T01", "acme", [*everybody], id="C01")
    stage.slack.install("T01", channels=[stage.channel])


def _serve(running: ExitStack, bot: app.App, port: int) -> None:
    channels: dict[int, object] = {}
    server = waitress.create_server(
        bot.wsgi(), map=channels, host="127.0.0.1", port=port, threads=4
    )
    thread = threading.Thread(target=server.run, name="demo web")
    thread.start()
    running.callback(thread.join)
    # A browser keeps its connections open, and the server would wait for their end.
    running.callback(server.trigger.pull_trigger, partial(close_all, channels, ignore_all=True))


def _import_plan(stage: Stage) -> None:
    text = files("handlers.demo").joinpath("acme.yaml").read_text(encoding="utf-8")
    with writing(stage.bot.engine) as session:
        planfile.import_plan(session, planfile.load(text), now=stage.clock())


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
