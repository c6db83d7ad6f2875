import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.sandbox.slack import SlackStandIn
from tests.conftest import Clock
from tests.sandbox.conftest import Cast


def post(client: WebClient, channel: str) -> None:
    client.chat_postMessage(channel=channel, text="a")


def refused(client: WebClient, channel: str) -> SlackApiError:
    with pytest.raises(SlackApiError) as raised:
        post(client, channel)
    return raised.value


def test_a_channel_takes_a_burst_and_then_one_message_a_second(
    slack: SlackStandIn, client: WebClient, cast: Cast, clock: Clock
):
    for _ in range(5):
        post(client, cast.inside.id)

    response = refused(client, cast.inside.id).response
    clock.forward(seconds=1)
    post(client, cast.inside.id)

    assert (response.status_code, response["error"]) == (429, "ratelimited")
    assert response.headers["Retry-After"] == "1"
    assert len(slack.messages(cast.inside)) == 6


def test_channels_do_not_wait_for_each_other(client: WebClient, cast: Cast):
    for _ in range(5):
        post(client, cast.inside.id)

    post(client, cast.shared.id)


def test_who_calls_again_too_soon_breaks_a_rule(slack: SlackStandIn, client: WebClient, cast: Cast):
    for _ in range(5):
        post(client, cast.inside.id)
    refused(client, cast.inside.id)

    with slack.expecting("called again before Retry-After"):
        refused(client, cast.inside.id)


def test_a_method_has_so_many_calls_a_minute_for_each_workspace(
    slack: SlackStandIn, client: WebClient, connect, cast: Cast, clock: Clock
):
    other = connect(slack.install(cast.acme))
    for _ in range(20):
        client.users_list()

    with pytest.raises(SlackApiError) as raised:
        client.users_list()
    other.users_list()
    clock.forward(seconds=3)
    client.users_list()

    assert raised.value.response.headers["Retry-After"] == "3"


def test_limits_can_be_switched_off(clock: Clock):
    with SlackStandIn(clock, rate_limits=False) as slack:
        team = slack.add_team("Northwind")
        channel = slack.add_channel(team, "acme")
        client = WebClient(slack.install(team, channels=[channel]), base_url=slack.api_url)

        for _ in range(30):
            post(client, channel.id)

        assert len(slack.messages(channel)) == 30
