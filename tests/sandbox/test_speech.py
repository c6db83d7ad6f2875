import json

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import CannotDo, SlackStandIn
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import section


def test_what_is_said_in_a_channel_comes_as_a_signed_event(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    said = slack.say(cast.vera, cast.inside, "12 done")

    body = bot.heard[-1].event
    event = body["event"]
    assert said.ok
    assert body["type"] == "event_callback"
    assert body["authorizations"] == [
        {
            "enterprise_id": None,
            "team_id": "T01",
            "user_id": "UB01",
            "is_bot": True,
            "is_enterprise_install": False,
        }
    ]
    assert (body["is_ext_shared_channel"], body["team_id"]) == (False, "T01")
    assert (event["type"], event["text"], event["user"]) == ("message", "12 done", cast.vera.id)
    assert (event["channel"], event["channel_type"], event["ts"]) == (
        cast.inside.id,
        "channel",
        said.message.ts,
    )
    assert {"client_msg_id", "event_ts", "team", "blocks"} <= event.keys()
    assert "thread_ts" not in event


def test_a_reply_names_its_thread(slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot):
    parent = client.chat_postMessage(channel=cast.inside.id, text="card")["ts"]

    slack.say(cast.vera, cast.inside, "done", thread=parent)

    event = bot.heard[-1].event["event"]
    assert (event["thread_ts"], event["parent_user_id"]) == (parent, "UB01")


def test_a_mention_comes_as_a_message_and_as_a_mention(slack: SlackStandIn, cast: Cast, bot: Bot):
    said = slack.mention(cast.vera, cast.inside, "status")

    message, mention = (heard.event for heard in bot.heard)
    assert said.message.text == "<@UB01> status"
    assert (message["event"]["type"], mention["event"]["type"]) == ("message", "app_mention")
    assert message["event"]["ts"] == mention["event"]["ts"]
    assert message["event_id"] != mention["event_id"]
    assert "channel_type" not in mention["event"]


def test_a_direct_message_comes_from_a_channel_of_its_own(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    said = slack.dm(cast.vera, "@tandem what's on my plate?")

    (heard,) = bot.heard
    assert heard.event["event"]["channel_type"] == "im"
    assert heard.event["event"]["channel"].startswith("D")
    assert [message.ts for message in slack.dms(cast.vera)] == [said.message.ts]


def test_an_outsider_of_a_shared_channel_may_write_directly(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    slack.dm(cast.carl, "done")

    body = bot.heard[-1].event
    assert (body["event"]["channel_type"], body["is_ext_shared_channel"]) == ("im", True)
    assert [message.text for message in slack.dms(cast.carl)] == ["done"]


def test_a_stranger_knows_no_bot(slack: SlackStandIn, cast: Cast, bot: Bot):
    with pytest.raises(CannotDo):
        slack.dm(cast.sam, "hello")


def test_an_outsiders_message_comes_under_their_own_team(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.mention(cast.carl, cast.shared, "done")

    message, mention = (heard.event for heard in bot.heard)
    assert (message["team_id"], message["context_team_id"]) == (cast.acme.id, "T01")
    assert message["event"]["team"] == cast.acme.id
    assert message["authorizations"][0]["team_id"] == "T01"
    assert message["is_ext_shared_channel"] is True
    assert (mention["team_id"], mention["event"]["team"]) == ("T01", "T01")
    assert mention["event"]["user_team"] == cast.acme.id


def test_both_installations_of_a_shared_channel_hear_the_same_event(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    slack.install(cast.acme, channels=[cast.shared])

    slack.say(cast.carl, cast.shared, "hello")

    first, second = (heard.event for heard in bot.heard)
    assert first["event_id"] == second["event_id"]
    teams = [body["authorizations"][0]["team_id"] for body in (first, second)]
    assert teams == ["T01", cast.acme.id]


def test_without_its_scope_the_app_hears_nothing(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.install(cast.northwind, ["chat:write"])

    said = slack.mention(cast.vera, cast.inside, "status")

    assert (said.deliveries, bot.heard) == ([], [])


def test_a_bot_hears_only_its_own_channels(slack: SlackStandIn, cast: Cast, bot: Bot):
    other = slack.add_channel(cast.northwind, "general", [cast.vera])

    slack.say(cast.vera, other, "hello")

    assert bot.heard == []


def test_typed_text_is_escaped_and_linked(slack: SlackStandIn, cast: Cast, bot: Bot):
    text = "@victor R&D <b> carl@acme.example https://example.org #acme"

    said = slack.say(cast.vera, cast.inside, text)

    assert said.message.text == (
        "<@U02> R&amp;D &lt;b&gt; <mailto:carl@acme.example|carl@acme.example> "
        "<https://example.org> <#C02|acme>"
    )


def test_an_edit_is_told_with_what_was(slack: SlackStandIn, cast: Cast, bot: Bot):
    said = slack.say(cast.vera, cast.inside, "12 doen").message

    slack.edit(cast.vera, said, "12 done")

    event = bot.heard[-1].event["event"]
    assert (event["subtype"], event["message"]["text"]) == ("message_changed", "12 done")
    assert event["previous_message"]["text"] == "12 doen"
    assert event["message"]["edited"]["user"] == cast.vera.id


def test_what_is_taken_back_is_told(slack: SlackStandIn, cast: Cast, bot: Bot):
    said = slack.say(cast.vera, cast.inside, "oops").message

    slack.take_back(cast.vera, said)

    event = bot.heard[-1].event["event"]
    assert (event["subtype"], event["deleted_ts"]) == ("message_deleted", said.ts)
    assert slack.messages(cast.inside) == []


def test_nobody_edits_what_another_wrote(slack: SlackStandIn, cast: Cast, bot: Bot):
    said = slack.say(cast.vera, cast.inside, "mine").message

    with pytest.raises(CannotDo):
        slack.edit(cast.victor, said, "yours")


@pytest.mark.parametrize("who", ["carl", "sam"])
def test_nobody_speaks_where_they_are_not(slack: SlackStandIn, cast: Cast, bot: Bot, who: str):
    with pytest.raises(CannotDo):
        slack.say(getattr(cast, who), cast.inside, "hello")


def test_nobody_speaks_in_the_archive(slack: SlackStandIn, cast: Cast, bot: Bot):
    cast.inside.is_archived = True

    with pytest.raises(CannotDo):
        slack.say(cast.vera, cast.inside, "hello")


def test_the_app_hears_of_its_own_messages_when_the_echoes_are_delivered(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    ts = client.chat_postMessage(channel=cast.inside.id, text="card", blocks=[section()])["ts"]
    client.chat_update(channel=cast.inside.id, ts=ts, text="card 2", blocks=[section("2")])
    client.chat_delete(channel=cast.inside.id, ts=ts)

    slack.deliver_echoes()

    events = [heard.event["event"] for heard in bot.heard]
    assert [event.get("subtype") for event in events] == [
        None,
        "message_changed",
        "message_deleted",
    ]
    assert (events[0]["bot_id"], events[0]["user"]) == ("B01", "UB01")
    assert slack.deliver_echoes() == []


def test_a_retry_brings_the_same_event_with_its_marks(slack: SlackStandIn, cast: Cast, bot: Bot):
    bot.will_say("", "503 Service Unavailable")
    with slack.expecting("not taken"):
        (first,) = slack.say(cast.vera, cast.inside, "12 done").deliveries

    again = slack.retry(first, 1, "http_error")

    assert (first.ok, again.ok) == (False, True)
    assert bot.heard[0].body == bot.heard[1].body
    assert bot.heard[1].headers["x-slack-retry-num"] == "1"
    assert bot.heard[1].headers["x-slack-retry-reason"] == "http_error"


def test_a_url_is_verified_by_its_challenge(slack: SlackStandIn, bot: Bot):
    bot.will_say({"challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"})

    assert slack.url_verification().ok

    with slack.expecting("challenge not answered"):
        slack.url_verification()


def test_a_command_url_is_probed_without_a_signature(slack: SlackStandIn, bot: Bot):
    assert slack.ssl_check().ok
    assert bot.heard[-1].form["ssl_check"] == "1"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Request-Timestamp": "1772452000"},
    ],
)
def test_requests_can_be_forged_without_a_verdict(slack: SlackStandIn, bot: Bot, headers):
    forged = slack.post(json.dumps({"type": "event_callback"}).encode(), headers=headers)

    assert forged.status == 401
