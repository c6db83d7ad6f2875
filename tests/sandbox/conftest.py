"""A stand-in with two companies and a bot that listens to it; a test that leaves a violation behind fails."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import Channel, SlackStandIn, Team, User
from tests.conftest import Clock
from tests.sandbox.bot import Bot


@dataclass
class Cast:
    """Northwind has the app; Acme shares a channel with it; Sam is of neither."""

    northwind: Team
    acme: Team
    vera: User
    victor: User
    carl: User
    sam: User
    inside: Channel
    shared: Channel
    token: str


@pytest.fixture
def slack(clock: Clock) -> Iterator[SlackStandIn]:
    with SlackStandIn(clock) as stand_in:
        yield stand_in
    assert stand_in.violations == []


@pytest.fixture
def cast(slack: SlackStandIn) -> Cast:
    northwind, acme = slack.add_team("Northwind"), slack.add_team("Acme")
    vera = slack.add_user(northwind, "Vera Holm", email="vera@northwind.example")
    victor = slack.add_user(northwind, "Victor Lund", email="victor@northwind.example")
    carl = slack.add_user(acme, "Carl Reyes", email="carl@acme.example")
    sam = slack.add_user(slack.add_team("Globex"), "Sam Stone")
    inside = slack.add_channel(northwind, "acme-internal", [vera, victor])
    shared = slack.add_channel(northwind, "acme", [vera, victor, carl], connected=[acme])
    token = slack.install(northwind, channels=[inside, shared])
    return Cast(northwind, acme, vera, victor, carl, sam, inside, shared, token)


@pytest.fixture
def connect(slack: SlackStandIn) -> Callable[[str], WebClient]:
    """A client for a token, that does not retry: what is cut stays cut."""
    return lambda token: WebClient(token, base_url=slack.api_url, retry_handlers=[], timeout=10)


@pytest.fixture
def client(connect: Callable[[str], WebClient], cast: Cast) -> WebClient:
    """The client of Northwind's bot."""
    return connect(cast.token)


@pytest.fixture
def bot(slack: SlackStandIn, clock: Clock) -> Bot:
    """The bot, called as a WSGI app."""
    app = Bot(slack.app.signing_secret, clock)
    slack.deliver_to(app)
    return app
