import http.client
import urllib.error

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast

CUT = (http.client.RemoteDisconnected, urllib.error.URLError, ConnectionError)


def post(client: WebClient, cast: Cast) -> None:
    client.chat_postMessage(channel=cast.inside.id, text="a")


def test_a_planned_error_comes_once_and_nothing_happens(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    slack.fail_next("chat.postMessage", "internal_error")

    assert error(lambda: post(client, cast)) == "internal_error"
    assert slack.messages(cast.inside) == []
    post(client, cast)
    assert len(slack.messages(cast.inside)) == 1


def test_a_planned_status_comes_as_often_as_planned(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    slack.fail_next("chat.postMessage", 503, times=2)

    for _ in range(2):
        with pytest.raises(SlackApiError) as raised:
            post(client, cast)
        assert raised.value.response.status_code == 503
    post(client, cast)


def test_a_planned_429_says_when_to_come_back(slack: SlackStandIn, client: WebClient, cast: Cast):
    slack.fail_next("chat.postMessage", 429, retry_after=42)

    with pytest.raises(SlackApiError) as raised:
        post(client, cast)

    assert raised.value.response.headers["Retry-After"] == "42"


def test_a_connection_cut_before_leaves_nothing(slack: SlackStandIn, client: WebClient, cast: Cast):
    slack.fail_next("chat.postMessage", "drop before")

    with pytest.raises(CUT):
        post(client, cast)

    assert slack.messages(cast.inside) == []


def test_a_connection_cut_after_leaves_the_message(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    slack.fail_next("chat.postMessage", "drop after")

    with pytest.raises(CUT):
        post(client, cast)

    assert len(slack.messages(cast.inside)) == 1


def test_trouble_can_be_planned_for_any_method(slack: SlackStandIn, client: WebClient):
    slack.fail_next("*", "service_unavailable")

    assert error(client.auth_test) == "service_unavailable"
    assert client.auth_test()["ok"]


def test_planned_trouble_can_be_forgotten(slack: SlackStandIn, client: WebClient):
    slack.fail_next("auth.test", 500, times=9)

    slack.faults.clear()

    assert client.auth_test()["ok"]
