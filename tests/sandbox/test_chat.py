import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, section


def test_a_message_stands_in_the_channel_with_its_blocks_and_metadata(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    metadata = {"event_type": "reminder", "event_payload": {"id": 17}}

    answer = client.chat_postMessage(
        channel=cast.inside.id, text="SSO", blocks=[section()], metadata=metadata
    )

    (message,) = slack.messages(cast.inside)
    assert (message.text, message.metadata, message.ts) == ("SSO", metadata, answer["ts"])
    assert message.blocks == [section(block_id="b1")]
    assert answer["message"]["bot_id"] == message.bot_id
    assert answer["channel"] == cast.inside.id


def test_a_form_carries_its_blocks_as_a_string(slack: SlackStandIn, client: WebClient, cast: Cast):
    body = {"channel": cast.inside.id, "text": "a", "blocks": '[{"type": "divider"}]'}

    client.api_call("chat.postMessage", params=body)

    assert slack.messages(cast.inside)[0].blocks == [{"block_id": "b1", "type": "divider"}]


def test_a_form_may_carry_the_token(slack: SlackStandIn, connect, cast: Cast):
    bare = connect("")

    bare.api_call(
        "chat.postMessage", params={"token": cast.token, "channel": cast.inside.id, "text": "a"}
    )

    assert len(slack.messages(cast.inside)) == 1
    assert "token" not in slack.calls[-1].arguments


def test_blocks_that_are_no_json_are_refused(slack: SlackStandIn, client: WebClient, cast: Cast):
    body = {"channel": cast.inside.id, "blocks": "[{"}

    with slack.expecting("invalid_blocks_format"):
        assert (
            error(lambda: client.api_call("chat.postMessage", params=body))
            == "invalid_blocks_format"
        )


def test_invalid_blocks_are_refused_with_slacks_words(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    bad = [section("x" * 3001)]

    with slack.expecting("invalid_blocks"), pytest.raises(SlackApiError) as raised:
        client.chat_postMessage(channel=cast.inside.id, text="a", blocks=bad)

    line = "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    assert raised.value.response["errors"] == [line]
    assert raised.value.response["response_metadata"]["messages"] == [f"[ERROR] {line}"]
    assert slack.messages(cast.inside) == []


def test_what_is_refused_is_written_down_as_a_violation(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    with pytest.raises(SlackApiError):
        client.api_call("chat.postMessage", json={"channel": cast.inside.id})

    (violation,) = slack.violations
    assert (violation.where, violation.rule) == ("chat.postMessage", "no_text")
    slack.violations.clear()


def test_an_expected_violation_that_does_not_come_is_a_failure(slack: SlackStandIn):
    with pytest.raises(AssertionError), slack.expecting("no_text"):
        pass


def test_a_text_over_the_limit_is_refused(slack: SlackStandIn, client: WebClient, cast: Cast):
    with slack.expecting("msg_too_long"):
        assert (
            error(lambda: client.chat_postMessage(channel=cast.inside.id, text="x" * 40_001))
            == "msg_too_long"
        )


def test_a_text_that_slack_advises_against_is_posted_and_written_down(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    with slack.expecting("unwise_length"):
        client.chat_postMessage(channel=cast.inside.id, text="x" * 4_001)

    assert len(slack.messages(cast.inside)) == 1


@pytest.mark.parametrize(
    "metadata",
    [
        {"event_type": "a"},
        {"event_payload": {}},
        {"event_type": "no spaces", "event_payload": {}},
        "a",
    ],
)
def test_metadata_has_a_type_and_a_payload(
    slack: SlackStandIn, client: WebClient, cast: Cast, metadata: object
):
    body = {"channel": cast.inside.id, "text": "a", "metadata": metadata}

    with slack.expecting("invalid_metadata_format"):
        assert (
            error(lambda: client.api_call("chat.postMessage", json=body))
            == "invalid_metadata_format"
        )


def test_a_channel_that_is_not_there_is_no_violation(client: WebClient):
    assert error(lambda: client.chat_postMessage(channel="C99", text="a")) == "channel_not_found"


def test_a_bot_posts_only_where_it_is_a_member(slack: SlackStandIn, client: WebClient, cast: Cast):
    other = slack.add_channel(cast.northwind, "general", [cast.vera])

    assert error(lambda: client.chat_postMessage(channel=other.id, text="a")) == "not_in_channel"


def test_a_private_channel_does_not_exist_for_a_bot_outside_of_it(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    private = slack.add_channel(cast.northwind, "board", [cast.vera], is_private=True)

    assert (
        error(lambda: client.chat_postMessage(channel=private.id, text="a")) == "channel_not_found"
    )


def test_a_channel_of_another_workspace_does_not_exist(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    theirs = slack.add_channel(cast.acme, "theirs", [cast.carl])

    assert (
        error(lambda: client.chat_postMessage(channel=theirs.id, text="a")) == "channel_not_found"
    )


def test_nothing_is_posted_or_changed_in_an_archived_channel(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    ts = client.chat_postMessage(channel=cast.inside.id, text="a")["ts"]
    cast.inside.is_archived = True

    assert error(lambda: client.chat_postMessage(channel=cast.inside.id, text="a")) == "is_archived"
    assert (
        error(lambda: client.chat_update(channel=cast.inside.id, ts=ts, text="b")) == "is_archived"
    )


def test_a_post_to_a_person_opens_the_direct_conversation(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    opened = client.conversations_open(users=cast.vera.id)["channel"]["id"]

    posted = client.chat_postMessage(channel=cast.vera.id, text="Hello")

    assert posted["channel"] == opened
    assert [message.text for message in slack.dms(cast.vera)] == ["Hello"]
    assert slack.dms(cast.victor) == []


def test_nobody_writes_to_strangers(client: WebClient, cast: Cast):
    post = lambda: client.chat_postMessage(channel=cast.sam.id, text="a")  # noqa: E731
    open_direct = lambda: client.conversations_open(users=cast.sam.id)  # noqa: E731

    assert (error(post), error(open_direct)) == ("channel_not_found", "user_not_visible")


@pytest.mark.parametrize(
    ("change", "expected"), [("deleted", "user_disabled"), ("is_bot", "cannot_dm_bot")]
)
def test_nobody_writes_to_the_dead_or_to_bots(
    client: WebClient, cast: Cast, change: str, expected: str
):
    setattr(cast.victor, change, True)

    assert error(lambda: client.chat_postMessage(channel=cast.victor.id, text="a")) == expected
    assert error(lambda: client.conversations_open(users=cast.victor.id)) == expected


def test_replies_stand_under_their_parent(slack: SlackStandIn, client: WebClient, cast: Cast):
    parent = client.chat_postMessage(channel=cast.inside.id, text="card")["ts"]
    client.chat_postMessage(channel=cast.inside.id, text="other")

    client.chat_postMessage(channel=cast.inside.id, text="reply", thread_ts=parent)

    assert [message.text for message in slack.thread(cast.inside, parent)] == ["card", "reply"]


def test_a_reply_to_a_reply_goes_to_the_thread_and_is_written_down(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    parent = client.chat_postMessage(channel=cast.inside.id, text="card")["ts"]
    reply = client.chat_postMessage(channel=cast.inside.id, text="reply", thread_ts=parent)["ts"]

    with slack.expecting("reply_as_parent"):
        client.chat_postMessage(channel=cast.inside.id, text="again", thread_ts=reply)

    assert len(slack.thread(cast.inside, parent)) == 3


def test_an_update_replaces_text_and_blocks_in_place(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    ts = client.chat_postMessage(channel=cast.inside.id, text="a", blocks=[actions(button())])["ts"]

    client.chat_update(channel=cast.inside.id, ts=ts, text="done", blocks=[section("done")])

    (message,) = slack.messages(cast.inside)
    assert (message.ts, message.text) == (ts, "done")
    assert slack.buttons(message) == []
    assert message.earlier[0]["text"] == "a"


def test_an_update_with_a_text_alone_takes_the_blocks_away(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    ts = client.chat_postMessage(channel=cast.inside.id, text="a", blocks=[section()])["ts"]

    client.chat_update(channel=cast.inside.id, ts=ts, text="gone")

    (message,) = slack.messages(cast.inside)
    assert message.blocks == []
    assert message.edited_ts is not None


def test_only_the_bots_own_messages_are_changed_or_deleted(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot
):
    said = slack.say(cast.vera, cast.inside, "mine").message

    update = lambda: client.chat_update(channel=cast.inside.id, ts=said.ts, text="a")  # noqa: E731
    delete = lambda: client.chat_delete(channel=cast.inside.id, ts=said.ts)  # noqa: E731

    assert (error(update), error(delete)) == ("cant_update_message", "cant_delete_message")


def test_a_deleted_message_is_not_found(slack: SlackStandIn, client: WebClient, cast: Cast):
    ts = client.chat_postMessage(channel=cast.inside.id, text="a")["ts"]

    client.chat_delete(channel=cast.inside.id, ts=ts)

    assert slack.messages(cast.inside) == []
    assert (
        error(lambda: client.chat_update(channel=cast.inside.id, ts=ts, text="b"))
        == "message_not_found"
    )


def test_an_ephemeral_message_is_seen_by_one_and_stays_nowhere(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    client.chat_postEphemeral(channel=cast.shared.id, user=cast.carl.id, text="only you")

    assert [message.text for message in slack.ephemerals(cast.carl)] == ["only you"]
    assert slack.ephemerals(cast.vera) == []
    assert slack.messages(cast.shared) == []


def test_an_ephemeral_message_needs_a_member(client: WebClient, cast: Cast):
    call = lambda: client.chat_postEphemeral(channel=cast.inside.id, user=cast.carl.id, text="a")  # noqa: E731

    assert error(call) == "user_not_in_channel"


def test_a_permalink_names_channel_message_and_thread(client: WebClient, cast: Cast):
    parent = client.chat_postMessage(channel=cast.inside.id, text="card")["ts"]
    reply = client.chat_postMessage(channel=cast.inside.id, text="reply", thread_ts=parent)["ts"]

    link = client.chat_getPermalink(channel=cast.inside.id, message_ts=reply)["permalink"]

    assert link == (
        f"https://northwind.slack.com/archives/{cast.inside.id}/p{reply.replace('.', '')}"
        f"?thread_ts={parent}&cid={cast.inside.id}"
    )


def test_timestamps_differ_while_the_clock_stands(client: WebClient, cast: Cast):
    stamps = [client.chat_postMessage(channel=cast.inside.id, text="a")["ts"] for _ in range(3)]

    assert stamps == ["1772452800.000000", "1772452800.000001", "1772452800.000002"]
