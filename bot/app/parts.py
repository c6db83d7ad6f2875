"""The bot in one process: what it listens on, and what it does round after round."""

import gc
import signal
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import Any

import structlog
import waitress
from slack_bolt import App as BoltApp
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot import outbox, reminders
from bot.app.clock import Clock, system_clock
from bot.app.logs import set_logging
from bot.settings import MailSettings, Settings, SlackSettings
from bot.tokens import BounceTokens, LinkTokens, ReplyTokens
from handlers import tick
from handlers.mail.poller import MailboxAway, Poller
from handlers.send.loop import Transport, send_due
from handlers.send.mail import MailTransport
from handlers.send.slack import SlackTransport
from handlers.slack.app import make_app
from handlers.slack.authorize import Workspaces
from handlers.slack.channels import may_be_internal
from handlers.slack.door import make_door
from handlers.slack.parts import Parts
from handlers.slack.socket import listening
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage import migrations
from storage.db import connect, reading, writing
from storage.kinds import Medium

Wsgi = Callable[[dict[str, Any], Any], Any]
log = structlog.get_logger()
SEND_SECONDS = 0.5
WAKE_SECONDS = 5
TIDY_SECONDS = 3600
THREADS = 8
# A round that is asked for by hand as of about now is a usual one.
NEAR = timedelta(minutes=1)


class NotReady(Exception):  # noqa: N818 - named for its fate
    """The bot cannot start; the message says what to do."""


def build(
    settings: Settings,
    *,
    clock: Clock = system_clock,
    strict: bool = False,
    engine: Engine | None = None,
) -> "App":
    """Put the bot together; nothing is connected and no thread runs before it is asked to.

    `clock` is shared by all parts, so that the demo can play a week. `strict` raises where Slack would
    refuse a payload, instead of sending plain text. `engine` is one on the settings' database, where there
    is one already; `close` disposes of it all the same.
    """
    url = settings.database_url.get_secret_value()
    return App(settings, clock, engine or connect(url), strict=strict)


class App:
    """The bot in one process: what it listens on, and what it does round after round."""

    def __init__(self, settings: Settings, clock: Clock, engine: Engine, *, strict: bool) -> None:
        secret = settings.secret_key.get_secret_value()
        self.settings = settings
        self.clock = clock
        self.engine = engine
        self.tokens = LinkTokens(secret, settings.token_days)
        self.links = WebLinks(settings.base_url, self.tokens, self._now)
        self.pollers: list[Poller] = []
        self.transports: dict[Medium, Transport[Any]] = {}
        self.slack: Parts | None = None
        self._as_of: datetime | None = None
        self._stop = threading.Event()
        self._polling = False
        if settings.slack is not None:
            self._add_slack(settings.slack, strict=strict)
        if settings.mail is not None:
            self._add_mail(settings.mail, secret)

    def run(self) -> None:
        """Run web and worker in one process until SIGTERM or Ctrl-C."""
        self._begin()
        with ExitStack() as running:
            running.enter_context(self.working())
            self._serve(running)

    def serve_web(self) -> None:
        """Run a web process until SIGTERM or Ctrl-C."""
        self._begin()
        with ExitStack() as running:
            self._serve(running)

    def work(self) -> None:
        """Run a worker until SIGTERM or Ctrl-C."""
        self._begin()
        self._stop_on_signals()
        with self.working():
            self._stop.wait()

    def tick(self, now: datetime) -> None:
        """Run one round of waking, fetching and sending as of then."""
        set_logging(self.settings)
        self.check_ready()
        self._as_of = now
        if abs(now - self.clock()) > NEAR:
            with writing(self.engine) as session:
                reminders.ring_all(session, now)
        tick.decide_all(self.engine, now)
        for poller in self.pollers:
            self._fetch(poller)
        self.send()

    def send(self, *media: Medium) -> int:
        """Send what is due through these media, or all, and give how many messages that were."""
        self._readdress()
        ways = {medium: self.transports[medium] for medium in media or self.transports}
        return send_due(self.engine, ways, clock=self._now)

    def _fetch(self, poller: Poller) -> None:
        """A mailbox that is away must not keep the round from sending."""
        try:
            poller.poll()
        except MailboxAway as away:
            log.warning("mailbox away", why=str(away))

    @cached_property
    def bolt(self) -> BoltApp:
        """Slack's listeners, the same over HTTP and Socket Mode."""
        assert self.slack is not None
        return make_app(self.slack)

    def working(self) -> ExitStack:
        """Start what a worker does, in threads; leaving the context ends it."""
        stack = ExitStack()
        stop = threading.Event()
        self._polling = True
        # Each medium in a thread of its own: a mail server that is slow must not hold up Slack.
        sends = {f"send {way}": (SEND_SECONDS, partial(self.send, way)) for way in self.transports}
        scheduler = tick.start(
            {
                **sends,
                "wake": (WAKE_SECONDS, lambda: tick.wake_all(self.engine, self._now())),
                "look": (WAKE_SECONDS, lambda: tick.look_all(self.engine, self._now())),
                "tidy": (TIDY_SECONDS, lambda: tick.tidy(self.engine, self._now())),
            }
        )
        stack.callback(scheduler.shutdown)
        threads = [threading.Thread(target=partial(poller.run, stop)) for poller in self.pollers]
        for thread in threads:
            thread.start()
            stack.callback(thread.join)
        stack.callback(stop.set)
        return stack

    def wsgi(self) -> Wsgi:
        """Give all that is served: Slack's door where it is on, and the pages."""
        probes: dict[str, Callable[[], str | None]] = {
            "slack": partial(self._missing, "Slack"),
            "mail": self._mail_trouble,
        }
        site = Site(
            self.engine, self._now, self.tokens, self.links, probes, files=self.settings.files
        )
        pages = make_web(site).wsgi_app
        settings = self.settings.slack
        if self.slack is None or settings is None:
            return pages
        slack = make_door(
            self.slack,
            self.bolt,
            settings,
            tokens=self.tokens,
            base_url=self.settings.base_url,
        )

        def serve(environ: dict[str, Any], start_response: Any) -> Any:
            door = slack if environ.get("PATH_INFO", "").startswith("/slack/") else pages
            return door(environ, start_response)

        return serve

    def check_ready(self) -> None:
        """Raise `NotReady` where the database is away or its schema is another one."""
        try:
            ready = migrations.is_current(self.engine)
        except SQLAlchemyError as error:
            cause = str(error.__cause__ or error).splitlines()[0]
            raise NotReady(f"The database cannot be reached: {cause}") from error
        if not ready:
            raise NotReady("The database has another schema; run `tandem migrate` first.")

    def _begin(self) -> None:
        """Make ready to run for long."""
        set_logging(self.settings)
        self.check_ready()
        # What is loaded stays. To look through it for what nobody uses any more stopped all else for a tenth of a second.
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Let go of the relay and the database."""
        for transport in self.transports.values():
            if isinstance(transport, MailTransport):
                transport.close()
        self.engine.dispose()

    def _now(self) -> datetime:
        return self._as_of or self.clock()

    def _add_slack(self, slack: SlackSettings, *, strict: bool) -> None:
        keys = self.settings.encryption_key.get_secret_value()
        workspaces = Workspaces(self.engine, self._now, slack, keys)
        self.slack = Parts(
            self.engine, self._now, self.links, workspaces, slack.command, strict=strict
        )
        self.transports[Medium.SLACK] = SlackTransport(
            self.engine,
            workspaces,
            self.links,
            strict=strict,
            is_internal=partial(may_be_internal, self.slack),
        )

    def _add_mail(self, mail: MailSettings, secret: str) -> None:
        replies = ReplyTokens(secret, self.settings.token_days)
        bounces = BounceTokens(secret, self.settings.token_days)
        self.pollers = [
            Poller(self.engine, mail, mailbox, replies=replies, bounces=bounces, clock=self._now)
            for mailbox in mail.mailboxes
        ]
        if mail.relay is not None:
            self.transports[Medium.MAIL] = MailTransport(
                self.engine, mail, replies=replies, bounces=bounces, links=self.links
            )

    def _readdress(self) -> None:
        """Where one medium is switched off, tell people through the other."""
        off = [medium for medium in Medium if medium not in self.transports]
        if len(off) != 1:
            return
        # Asked first, by a reader: twice a second nobody should hold up who writes.
        with reading(self.engine, ()) as session:
            if not outbox.is_astray(session, off[0]):
                return
        with writing(self.engine) as session:
            outbox.readdress(session, off[0])

    def _mail_trouble(self) -> str | None:
        """Say what is wrong with mail; a process that only serves pages knows no mailbox."""
        off = self._missing("Mail")
        if off is not None or not self._polling:
            return off
        troubles = [trouble for poller in self.pollers if (trouble := poller.trouble())]
        return "; ".join(troubles) or None

    def _missing(self, surface: str) -> str | None:
        return next((line for line in self.settings.missing() if line.startswith(surface)), None)

    def _serve(self, running: ExitStack) -> None:
        for line in self.settings.missing():
            log.warning("surface off", why=line)
        settings = self.settings.slack
        if self.slack is not None and settings is not None and settings.app_token is not None:
            socket = listening(self.bolt, settings.app_token, settings.api_url)
            running.enter_context(socket)
        listen = self.settings.listen
        server = waitress.create_server(
            self.wsgi(), host=listen.host, port=listen.port, threads=THREADS, ident=None
        )
        running.callback(server.close)
        signal.signal(signal.SIGTERM, _leave)
        log.info("listening", url=listen.url)
        # It catches SystemExit and KeyboardInterrupt, and lets running requests end.
        server.run()

    def _stop_on_signals(self) -> None:
        def stop(_number: int, _frame: Any) -> None:
            self._stop.set()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)


def _leave(_number: int, _frame: Any) -> None:
    raise SystemExit(0)
