import urllib.error
import urllib.request

import pytest
from slack_sdk.webhook import WebhookClient

from handlers.sandbox.slack import Message, SlackStandIn
from tests.conftest import Clock
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, section


@pytest.fixture
def hook(slack: SlackStandIn, cast: Cast, bot: Bot) -> WebhookClient:
    """Where the bot may answer Vera's command."""
    slack.slash(cast.vera, cast.inside, "/plan")
    return WebhookClient(bot.heard[-1].form["response_url"])


@pytest.fixture
def card(slack: SlackStandIn, client, cast: Cast) -> Message:
    client.chat_postMessage(channel=cast.shared.id, text="card", blocks=[actions(button())])
    return slack.messages(cast.shared)[0]


@pytest.fixture
def card_hook(slack: SlackStandIn, cast: Cast, bot: Bot, card: Message) -> WebhookClient:
    """Where the bot may answer Carl's click on the card."""
    slack.click(cast.carl, card, "complete")
    return WebhookClient(bot.heard[-1].payload["response_url"])


def test_a_response_is_seen_by_the_person_alone(
    slack: SlackStandIn, cast: Cast, hook: WebhookClient
):
    assert hook.send(text="later", blocks=[section()]).status_code == 200

    (message,) = slack.ephemerals(cast.vera)
    assert (message.text, message.channel) == ("later", cast.inside.id)


def test_a_response_for_all_stands_in_the_channel(
    slack: SlackStandIn, cast: Cast, hook: WebhookClient
):
    hook.send(text="later", response_type="in_channel")

    assert [message.text for message in slack.messages(cast.inside)] == ["later"]


def test_a_response_works_five_times(slack: SlackStandIn, cast: Cast, hook: WebhookClient):
    for _ in range(5):
        hook.send(text="a")

    with slack.expecting("used_url"):
        response = hook.send(text="a")

    assert (response.status_code, "used_url" in response.body) == (404, True)
    assert len(slack.ephemerals(cast.vera)) == 5


def test_a_response_works_for_half_an_hour(slack: SlackStandIn, clock: Clock, hook: WebhookClient):
    clock.forward(minutes=29)
    hook.send(text="a")
    clock.forward(minutes=2)

    with slack.expecting("expired_url"):
        assert hook.send(text="a").status_code == 404


def test_an_unknown_response_url_is_not_found(slack: SlackStandIn):
    with slack.expecting("invalid_url"):
        assert WebhookClient(f"{slack.origin}/actions/T01/1/x").send(text="a").status_code == 404


def test_the_message_that_was_clicked_can_be_replaced(
    slack: SlackStandIn, cast: Cast, card: Message, card_hook: WebhookClient
):
    card_hook.send(text="done", blocks=[section("done")], replace_original=True)

    (message,) = slack.messages(cast.shared)
    assert (message.ts, message.text) == (card.ts, "done")


def test_the_message_that_was_clicked_can_be_deleted(
    slack: SlackStandIn, cast: Cast, card_hook: WebhookClient
):
    card_hook.send(delete_original=True)

    assert slack.messages(cast.shared) == []


def test_a_response_to_a_click_stands_beside_the_message(
    slack: SlackStandIn, cast: Cast, card_hook: WebhookClient
):
    card_hook.send(text="Carl did it at 9:02")

    assert [message.text for message in slack.ephemerals(cast.carl)] == ["Carl did it at 9:02"]
    assert [message.text for message in slack.messages(cast.shared)] == ["card"]


def test_an_ephemeral_message_can_be_replaced_and_deleted(
    slack: SlackStandIn, client, cast: Cast, bot: Bot
):
    client.chat_postEphemeral(
        channel=cast.shared.id, user=cast.carl.id, text="a", blocks=[actions(button())]
    )
    slack.click(cast.carl, slack.ephemerals(cast.carl)[0], "complete")
    hook = WebhookClient(bot.heard[-1].payload["response_url"])

    hook.send(text="b", replace_original=True)
    replaced = [message.text for message in slack.ephemerals(cast.carl)]
    hook.send(delete_original=True)

    assert (replaced, slack.ephemerals(cast.carl)) == (["b"], [])


def test_bad_blocks_are_refused(slack: SlackStandIn, hook: WebhookClient):
    with slack.expecting("invalid_blocks"):
        response = hook.send(text="a", blocks=[{"type": "section"}])

    assert (response.status_code, "invalid_blocks" in response.body) == (400, True)


def test_a_response_url_can_fail_on_demand(slack: SlackStandIn, cast: Cast, hook: WebhookClient):
    slack.fail_next("response_url", 500)

    assert hook.send(text="a").status_code == 500
    assert slack.ephemerals(cast.vera) == []


def test_a_body_that_is_no_json_is_refused(slack: SlackStandIn, bot: Bot, hook: WebhookClient):
    request = urllib.request.Request(bot.heard[-1].form["response_url"], b"{")

    with slack.expecting("invalid_payload"), pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(request, timeout=10)

    assert raised.value.code == 400
    raised.value.close()


def test_a_deleted_message_cannot_be_replaced(
    slack: SlackStandIn, client, cast: Cast, card: Message, card_hook: WebhookClient
):
    client.chat_delete(channel=cast.shared.id, ts=card.ts)

    assert "message_not_found" in card_hook.send(text="done", replace_original=True).body
