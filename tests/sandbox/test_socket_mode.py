from collections.abc import Iterator
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from handlers.sandbox.slack import App, SlackStandIn
from tests.conftest import Clock
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, field, modal


class SocketBot:
    """slack_sdk's own client, which acknowledges what comes with what it is told to."""

    def __init__(self, slack: SlackStandIn) -> None:
        web = WebClient(base_url=slack.api_url, retry_handlers=[])
        self.heard: list[SocketModeRequest] = []
        self.answers: list[Any] = []
        self.is_silent = False
        self._client = SocketModeClient(slack.app.app_token, web_client=web)
        self._client.socket_mode_request_listeners.append(self._hear)
        self._client.connect()
        assert slack.sockets.wait_connected()

    def close(self) -> None:
        self._client.close()

    def _hear(self, client: Any, request: SocketModeRequest) -> None:
        self.heard.append(request)
        if not self.is_silent:
            answer = self.answers.pop(0) if self.answers else None
            client.send_socket_mode_response(SocketModeResponse(request.envelope_id, answer))


@pytest.fixture
def slack(clock: Clock) -> Iterator[SlackStandIn]:
    with SlackStandIn(clock, app=App(patience=1.0)) as stand_in:
        yield stand_in
    assert stand_in.violations == []


@pytest.fixture
def socket_bot(slack: SlackStandIn) -> Iterator[SocketBot]:
    bot = SocketBot(slack)
    yield bot
    bot.close()


def test_a_command_is_answered_in_its_acknowledgement(
    slack: SlackStandIn, cast: Cast, socket_bot: SocketBot
):
    socket_bot.answers = [{"text": "status"}]

    delivery = slack.slash(cast.vera, cast.inside, "/plan", "status")

    (request,) = socket_bot.heard
    assert (request.type, request.accepts_response_payload) == ("slash_commands", True)
    assert request.payload["text"] == "status"
    assert delivery.shown is not None
    assert delivery.shown.text == "status"


def test_an_event_is_acknowledged_without_a_payload(
    slack: SlackStandIn, cast: Cast, socket_bot: SocketBot
):
    assert slack.say(cast.vera, cast.inside, "hello").ok

    (request,) = socket_bot.heard
    assert (request.type, request.accepts_response_payload) == ("events_api", False)
    assert request.payload["event"]["text"] == "hello"


def test_a_payload_for_an_event_is_a_violation(
    slack: SlackStandIn, cast: Cast, socket_bot: SocketBot
):
    socket_bot.answers = [{"text": "hi"}]

    with slack.expecting("an event takes no payload"):
        slack.say(cast.vera, cast.inside, "hello")


def test_a_modal_is_opened_submitted_and_refused(
    slack: SlackStandIn, client: WebClient, cast: Cast, socket_bot: SocketBot
):
    client.chat_postMessage(channel=cast.inside.id, text="a", blocks=[actions(button())])
    slack.click(cast.vera, slack.messages(cast.inside)[0], "complete")
    client.views_open(
        trigger_id=socket_bot.heard[-1].payload["trigger_id"], view=modal(field("title"))
    )
    socket_bot.answers = [{"response_action": "errors", "errors": {"title": "too vague"}}]

    slack.submit(cast.vera, slack.views(cast.vera)[0], {"title": "a"})

    assert socket_bot.heard[-1].type == "interactive"
    assert len(slack.views(cast.vera)) == 1


def test_a_large_payload_comes_whole(slack: SlackStandIn, cast: Cast, socket_bot: SocketBot):
    slack.say(cast.vera, cast.inside, "é" * 4_000)

    assert socket_bot.heard[0].payload["event"]["text"] == "é" * 4_000


def test_a_retry_names_its_attempt(slack: SlackStandIn, cast: Cast, socket_bot: SocketBot):
    (first,) = slack.say(cast.vera, cast.inside, "hello").deliveries

    slack.retry(first, 2, "timeout")

    assert (socket_bot.heard[1].retry_attempt, socket_bot.heard[1].retry_reason) == (2, "timeout")


def test_no_acknowledgement_in_time_is_a_violation(
    slack: SlackStandIn, cast: Cast, socket_bot: SocketBot
):
    socket_bot.is_silent = True

    with slack.expecting("no answer in 3 s"):
        delivery = slack.slash(cast.vera, cast.inside, "/plan")

    assert (delivery.status, delivery.refused) == (None, "no acknowledgement")


def test_a_connection_is_made_anew_when_slack_asks(
    slack: SlackStandIn, cast: Cast, socket_bot: SocketBot
):
    assert slack.sockets.refresh()

    assert slack.slash(cast.vera, cast.inside, "/plan").ok


def test_two_connections_share_the_work(slack: SlackStandIn, cast: Cast, socket_bot: SocketBot):
    other = SocketBot(slack)
    assert slack.sockets.wait_connected(2)

    for _ in range(4):
        slack.slash(cast.vera, cast.inside, "/plan")
    other.close()

    assert (len(socket_bot.heard), len(other.heard)) == (2, 2)


def test_connections_need_the_app_token(slack: SlackStandIn, client: WebClient, connect):
    with slack.expecting("not_allowed_token_type"):
        assert error(lambda: client.apps_connections_open(app_token="xoxb-1")) == "invalid_auth"
        call = lambda: client.api_call("apps.connections.open")  # noqa: E731
        assert error(call) == "not_allowed_token_type"


def test_stopping_leaves_no_connection(clock: Clock):
    slack = SlackStandIn(clock).start()
    bot = SocketBot(slack)
    bot.close()

    slack.stop()

    assert not slack.sockets.is_connected
