"""Slack's own framework as the bot: what the stand-in sends is what Bolt understands."""

from typing import Any

import pytest
from slack_bolt import App as Bolt
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, field, modal, option, section, select


@pytest.fixture(autouse=True)
def real_time(monkeypatch: pytest.MonkeyPatch, clock) -> None:
    """Bolt asks the machine for the time when it checks a signature; it shall ask the test's clock."""
    monkeypatch.setattr("slack_sdk.signature.Clock.now", lambda _: clock().timestamp())


@pytest.fixture
def heard() -> list[Any]:
    return []


@pytest.fixture
def bolt(slack: SlackStandIn, client: WebClient, heard: list[Any]) -> Bolt:
    app = Bolt(client=client, signing_secret=slack.app.signing_secret, process_before_response=True)
    take_commands(app)
    take_clicks(app, heard)
    take_forms(app, heard)
    take_talk(app, heard)
    slack.deliver_to(SlackRequestHandler(app))
    return app


def take_commands(app: Bolt) -> None:
    @app.command("/plan")
    def plan(ack, command, client):
        if command["text"] == "add":
            client.views_open(
                trigger_id=command["trigger_id"], view=modal(field("title"), callback_id="new")
            )
            ack()
            return
        ack(
            text="status",
            blocks=[section("status"), actions(button(), select("friday"))],
            response_type="in_channel",
        )


def take_clicks(app: Bolt, heard: list[Any]) -> None:
    @app.action("complete")
    def complete(ack, body, respond, context):
        heard.append((body["user"]["team_id"], context.actor_team_id, context.team_id))
        ack()
        respond(text="done", replace_original=True)

    @app.action({"action_id": "when", "block_id": "b2"})
    def when(ack, action):
        heard.append(action["selected_option"]["value"])
        ack()


def take_forms(app: Bolt, heard: list[Any]) -> None:
    @app.view("new")
    def new(ack, view, context):
        heard.append(view["state"]["values"]["title"]["typed"]["value"])
        if heard[-1] == "?":
            ack(response_action="errors", errors={"title": "which?"})
        else:
            ack()


def take_talk(app: Bolt, heard: list[Any]) -> None:
    @app.event("app_mention")
    def mention(event, say):
        say(text="hello", thread_ts=event["ts"])

    @app.message("mine")
    def mine(message, say):
        heard.append(message["channel_type"])
        say("nothing")

    @app.event("message")
    def other(event):
        heard.append(event.get("subtype"))

    @app.event("app_home_opened")
    def home(event, client):
        client.views_publish(
            user_id=event["user"], view={"type": "home", "blocks": [section("home")]}
        )

    @app.shortcut("add_to_plan")
    def add(ack, shortcut):
        heard.append(shortcut["message"]["text"])
        ack()


def test_bolt_answers_a_command_and_a_click(
    slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]
):
    slack.slash(cast.vera, cast.shared, "/plan", "status")
    (card,) = slack.messages(cast.shared)

    slack.click(cast.vera, card, "complete")

    assert [message.text for message in slack.messages(cast.shared)] == ["done"]
    assert heard == [("T01", "T01", "T01")]


def test_bolt_calls_an_outsider_one_of_ours(
    slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]
):
    slack.slash(cast.vera, cast.shared, "/plan", "status")

    slack.click(cast.carl, slack.messages(cast.shared)[0], "complete")

    assert heard == [(cast.acme.id, "T01", "T01")]


def test_bolt_hears_a_choice(slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]):
    slack.slash(cast.vera, cast.shared, "/plan", "status")

    slack.choose(cast.vera, slack.messages(cast.shared)[0], "when", "friday")

    assert heard == [option("friday")["value"]]


def test_bolt_opens_a_modal_refuses_it_and_takes_it(
    slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]
):
    slack.slash(cast.vera, cast.inside, "/plan", "add")
    (view,) = slack.views(cast.vera)

    refused = slack.submit(cast.vera, view, {"title": "?"})
    slack.submit(cast.vera, view, {"title": "Send logs"})

    assert refused.json == {"response_action": "errors", "errors": {"title": "which?"}}
    assert heard == ["?", "Send logs"]
    assert slack.views(cast.vera) == []


def test_bolt_answers_a_mention_a_direct_message_and_a_look_at_the_home_tab(
    slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]
):
    said = slack.mention(cast.carl, cast.shared, "hi").message
    slack.dm(cast.vera, "mine")
    slack.open_home(cast.vera)

    assert [message.text for message in slack.thread(cast.shared, said)] == ["<@UB01> hi", "hello"]
    assert [message.text for message in slack.dms(cast.vera)] == ["mine", "nothing"]
    assert slack.home(cast.vera) is not None


def test_bolt_does_not_hear_itself(slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]):
    slack.dm(cast.vera, "mine")
    heard.clear()

    slack.deliver_echoes()

    assert heard == []


def test_bolt_hears_a_shortcut(slack: SlackStandIn, cast: Cast, bolt: Bolt, heard: list[Any]):
    said = slack.say(cast.vera, cast.inside, "logs please").message

    slack.shortcut(cast.vera, said, "add_to_plan")

    assert heard[-1] == "logs please"


def test_bolt_verifies_the_url(slack: SlackStandIn, bolt: Bolt):
    assert slack.url_verification().ok
    assert slack.ssl_check().ok
