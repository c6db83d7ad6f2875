"""A Slack workspace with the cast in it, and the bot behind its guard: what the tests of Slack begin with."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_bolt import App
from sqlalchemy import Engine, select

from bot.settings import make_settings
from handlers.sandbox.slack import Channel, Delivery, Message, SlackStandIn, Team, User
from handlers.send import send_due
from handlers.send.slack import SlackTransport
from handlers.slack.app import make_app, make_wsgi
from handlers.slack.authorize import Workspaces
from handlers.slack.channels import may_be_internal
from handlers.slack.parts import Parts
from handlers.slack.socket import listening
from storage.db import reading, writing
from storage.kinds import Audience, Medium
from storage.models import Change, PlanChannel, Task
from storage.models import Message as Row
from tests import cast as people
from tests.cast import TEAM, Cast
from tests.conftest import Clock

PAGES = "http://127.0.0.1:8700"


class Pages:
    """Addresses of pages, without tokens."""

    def plan(self, plan_id: int) -> str:
        return f"{PAGES}/p/{plan_id}"

    def do(self, verb: str, thing_id: int, person_id: int, message_id: int) -> str:
        return f"{PAGES}/do/{verb}-{thing_id}-{person_id}-{message_id}"

    def picture(self, plan_id: int) -> str:
        return f"https://tandem.example/picture/{plan_id}.png"

    def file(self, attachment_id: int) -> str:
        return f"{PAGES}/file/{attachment_id}"

    def fresh(self, plan_id: int, person_id: int, message_id: int) -> str:
        return f"{PAGES}/f/{plan_id}-{person_id}-{message_id}"

    def unsubscribe(self, person_id: int) -> str:
        return f"{PAGES}/u/{person_id}"


@dataclass
class Office:
    """The stand-in with the vendor's workspace T01, its people and a shared channel, and the bot."""

    engine: Engine
    clock: Clock
    cast: Cast
    slack: SlackStandIn
    team: Team
    vera: User
    victor: User
    dora: User
    channel: Channel
    token: str
    parts: Parts
    app: App
    transport: SlackTransport

    def slash(self, user: User, text: str, channel: Channel | None = None) -> Delivery:
        """Type `/plan …`."""
        return self.slack.slash(user, channel or self.channel, "/plan", text)

    def typed(self, user: User, text: str, channel: Channel | None = None) -> str:
        """Type `/plan …` and read the answer."""
        return self.read(self.slash(user, text, channel).shown)

    def read(self, message: Any) -> str:
        """What a reader sees."""
        assert message is not None
        return self.slack.shown(message)

    def send(self, rounds: int = 8) -> None:
        """Let everything go out that is due, a second apart."""
        for _ in range(rounds):
            self.clock.forward(seconds=1)
            send_due(self.engine, {Medium.SLACK: self.transport}, clock=self.clock)

    def link(self, audience: Audience = Audience.SHARED, channel: Channel | None = None) -> None:
        """Let the plan live in a channel."""
        with writing(self.engine) as session:
            place = (channel or self.channel).id
            session.add(
                PlanChannel(
                    plan_id=self.cast.plan, team_id=TEAM, channel_id=place, audience=audience
                )
            )

    def task(self, key: int) -> Task:
        """Read a task."""
        with reading(self.engine, ()) as session:
            return session.get_one(Task, key)

    def changes(self, *verbs: str) -> list[Change]:
        """Read the history, or what of it has one of these verbs."""
        with reading(self.engine, ()) as session:
            rows = session.scalars(select(Change).order_by(Change.id)).all()
        return [row for row in rows if not verbs or row.verb in verbs]

    def rows(self) -> list[Row]:
        """Read the outbox."""
        with reading(self.engine, ()) as session:
            return list(session.scalars(select(Row).order_by(Row.id)))

    def said(self, user: User) -> list[str]:
        """What stands in the DM with somebody, as they read it."""
        return [self.read(message) for message in self.slack.dms(user)]

    def alone(self, user: User) -> list[str]:
        """What was shown to somebody alone."""
        return [self.read(message) for message in self.slack.ephemerals(user)]

    def last(self, channel: Channel | None = None) -> Message:
        """The newest message of a channel."""
        return self.slack.messages(channel or self.channel)[-1]


def make_parts(engine: Engine, clock: Clock, slack: SlackStandIn, *, token: str | None) -> Parts:
    """The bot's parts, with the one workspace's token or without."""
    settings = make_settings(
        {
            "secret_key": "0" * 40,
            "encryption_key": Fernet.generate_key().decode(),
            "slack_bot_token": token or "",
            "slack_signing_secret": slack.app.signing_secret,
            "slack_client_id": slack.app.client_id,
            "slack_client_secret": slack.app.client_secret,
            "slack_api_url": slack.api_url,
        }
    )
    assert settings.slack is not None
    workspaces = Workspaces(
        engine, clock, settings.slack, settings.encryption_key.get_secret_value()
    )
    return Parts(engine, clock, Pages(), workspaces, strict=True)


def open_office(engine: Engine, clock: Clock, cast: Cast, slack: SlackStandIn) -> Office:
    """People the stand-in and start the bot; nothing is connected yet."""
    team = slack.add_team("Northwind", id=TEAM)
    users = {
        name: slack.add_user(team, real, id=key, email=f"{name}@northwind.example")
        for name, real, key in (
            ("vera", "Vera Holm", "U01VERA"),
            ("victor", "Victor Lund", "U02VICTOR"),
            ("dora", "Dora Weiss", "U03DORA"),
        )
    }
    channel = slack.add_channel(team, "acme", list(users.values()))
    token = slack.install(team, channels=[channel])
    parts = make_parts(engine, clock, slack, token=token)
    transport = SlackTransport(
        engine,
        parts.workspaces,
        parts.links,
        strict=True,
        is_internal=lambda team, channel: may_be_internal(parts, team, channel),
    )
    return Office(
        engine,
        clock,
        cast,
        slack,
        team,
        channel=channel,
        token=token,
        parts=parts,
        app=make_app(parts),
        transport=transport,
        **users,
    )


def connect_http(office: Office) -> None:
    """Let the stand-in call the guarded WSGI app."""
    secret = SecretStr(office.slack.app.signing_secret)
    office.slack.deliver_to(make_wsgi(office.parts, office.app, secret))


@pytest.fixture
def slack(clock: Clock) -> Iterator[SlackStandIn]:
    """The strict stand-in; a test in which a rule of Slack's was broken has failed."""
    with SlackStandIn(clock) as standin:
        yield standin
    assert not standin.violations


@pytest.fixture
def office(sqlite_engine: Engine, clock: Clock, slack: SlackStandIn) -> Office:
    """The office, over signed HTTP requests."""
    return _open(sqlite_engine, clock, people.insert(sqlite_engine), slack)


@pytest.fixture
def each_office(engine: Engine, clock: Clock, cast: Cast, slack: SlackStandIn) -> Office:
    """The office on each of the two databases in its turn; a room for which they matter names it `office`."""
    return _open(engine, clock, cast, slack)


def _open(engine: Engine, clock: Clock, cast: Cast, slack: SlackStandIn) -> Office:
    made = open_office(engine, clock, cast, slack)
    connect_http(made)
    return made


@pytest.fixture(params=["http", "socket"])
def both(
    request: pytest.FixtureRequest, sqlite_engine: Engine, clock: Clock, slack: SlackStandIn
) -> Iterator[Office]:
    """The office over each of the two transports in its turn."""
    made = open_office(sqlite_engine, clock, people.insert(sqlite_engine), slack)
    with ExitStack() as stack:
        if request.param == "http":
            connect_http(made)
        else:
            token = SecretStr(slack.app.app_token)
            stack.enter_context(listening(made.app, token, slack.api_url))
            assert slack.sockets.wait_connected()
        yield made
