"""The bot behind a real HTTP server, and the ways in which it can fail to answer."""

import socket
import textwrap
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Thread

import pytest
from slack_sdk import WebClient
from waitress.server import create_server

import handlers.sandbox.slack
from handlers.sandbox.slack import App, SlackStandIn
from tests.conftest import Clock
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast


@pytest.fixture
def slack(clock: Clock) -> Iterator[SlackStandIn]:
    with SlackStandIn(clock, app=App(patience=0.3)) as stand_in:
        yield stand_in
    assert stand_in.violations == []


@pytest.fixture
def serve() -> Iterator[Callable[[Bot], str]]:
    """Puts a bot behind waitress; the URL of its events."""
    servers = []

    def start(app: Bot) -> str:
        server = create_server(app, host="127.0.0.1", port=0, threads=2)
        thread = Thread(target=server.run)
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.effective_port}/slack/events"

    yield start
    for server, thread in servers:
        server.trigger.pull_trigger(server.close)
        thread.join(10)
        server.task_dispatcher.shutdown()


def test_a_bot_is_reached_over_http(slack: SlackStandIn, cast: Cast, clock: Clock, serve):
    bot = Bot(slack.app.signing_secret, clock)
    bot.will_say({"text": "status"})
    slack.deliver_to(serve(bot))

    delivery = slack.slash(cast.vera, cast.inside, "/plan", "status")

    assert (delivery.status, delivery.json) == (200, {"text": "status"})
    assert 0 < delivery.seconds < 3
    assert bot.heard[0].headers["user-agent"].startswith("Slackbot")
    assert slack.deliveries == [delivery]


def test_a_bot_that_is_not_there_gives_no_answer(slack: SlackStandIn, cast: Cast):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        slack.deliver_to(f"http://127.0.0.1:{free.getsockname()[1]}/slack/events")

        with slack.expecting("no answer in 3 s"):
            delivery = slack.slash(cast.vera, cast.inside, "/plan")

    assert (delivery.status, delivery.refused) == (None, "no answer: ConnectionRefusedError")


def test_a_bot_that_takes_too_long_gives_no_answer(slack: SlackStandIn, cast: Cast):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        slack.deliver_to(f"http://127.0.0.1:{silent.getsockname()[1]}/slack/events")

        with slack.expecting("not taken"):
            said = slack.say(cast.vera, cast.inside, "hello")

    assert not said.ok
    assert said.deliveries[0].refused == "no answer: TimeoutError"


def test_the_example_of_the_package_runs(clock: Clock, serve):
    text = str(handlers.sandbox.slack.__doc__)
    example = textwrap.dedent(text[text.index("    with ") :])
    bot = Bot(App().signing_secret, clock)
    names = {"SlackStandIn": SlackStandIn, "WebClient": WebClient, "clock": clock}

    exec(example.replace("http://127.0.0.1:8700/slack/events", serve(bot)), names)

    assert [heard.form.get("command") for heard in bot.heard] == ["/plan", None]
    assert bot.heard[1].payload["actions"][0]["value"] == "12"


def test_stopping_leaves_no_thread_and_no_open_port(clock: Clock):
    stand_in = SlackStandIn(clock).start()
    port = int(stand_in.origin.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as idle:
        stand_in.stop()

        # Reset where the server had not taken the connection up yet, ended in order where it had.
        with suppress(ConnectionResetError):
            assert idle.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
