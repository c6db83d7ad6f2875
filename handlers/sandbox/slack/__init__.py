"""A strict Slack workspace on loopback: Web API, signed requests, Socket Mode. For the tests and the demo.

It is as narrow-minded as Slack itself, where Slack's own stand-ins are not: it rejects invalid blocks, counts scopes
per token, limits rates, lets trigger ids expire, knows Slack Connect. What the app did wrong is in `violations`.

    with SlackStandIn(clock) as slack:
        northwind = slack.add_team("Northwind")
        vera = slack.add_user(northwind, "Vera Holm", email="vera@northwind.example")
        channel = slack.add_channel(northwind, "acme", [vera])
        token = slack.install(northwind, channels=[channel])
        slack.deliver_to("http://127.0.0.1:8700/slack/events")       # or Socket Mode: slack.app.app_token
        client = WebClient(token, base_url=slack.api_url, retry_handlers=[])
        button = {"type": "button", "action_id": "complete", "value": "12", "text": {"type": "plain_text", "text": "Done"}}
        client.chat_postMessage(channel=channel.id, text="12", blocks=[{"type": "actions", "elements": [button]}])
        delivery = slack.slash(vera, channel, "/plan", "status")     # delivery.status, .seconds, .shown
        slack.click(vera, slack.messages(channel)[0], "complete", "12")
        print(slack.shown(slack.messages(channel)[0]))
        assert not slack.violations
"""

from handlers.sandbox.slack.core import SCOPES, App
from handlers.sandbox.slack.records import Call, CannotDo, Delivery, Said, Violation
from handlers.sandbox.slack.standin import SlackStandIn
from handlers.sandbox.slack.text import as_text
from handlers.sandbox.slack.world import Channel, Message, Team, User, View

__all__ = [
    "SCOPES",
    "App",
    "Call",
    "CannotDo",
    "Channel",
    "Delivery",
    "Message",
    "Said",
    "SlackStandIn",
    "Team",
    "User",
    "View",
    "Violation",
    "as_text",
]
