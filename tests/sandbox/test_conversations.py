import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast


def test_a_shared_channel_carries_its_flags(client: WebClient, cast: Cast):
    shared = client.conversations_info(channel=cast.shared.id)["channel"]
    inside = client.conversations_info(channel=cast.inside.id)["channel"]

    assert (shared["is_ext_shared"], shared["connected_team_ids"]) == (True, [cast.acme.id])
    assert (inside["is_ext_shared"], inside["is_pending_ext_shared"]) == (False, False)


def test_the_size_of_a_channel_is_told_when_it_is_asked_for(client: WebClient, cast: Cast):
    channel = client.conversations_info(channel=cast.inside.id, include_num_members=True)["channel"]

    assert channel["num_members"] == 3


def test_a_private_channel_needs_a_scope_of_its_own(slack: SlackStandIn, connect, cast: Cast):
    token = slack.install(cast.northwind, ["channels:read"])
    private = slack.add_channel(cast.northwind, "board", ["UB01"], is_private=True)

    assert connect(token).conversations_info(channel=cast.inside.id)["ok"]
    with slack.expecting("missing_scope"):
        assert (
            error(lambda: connect(token).conversations_info(channel=private.id)) == "missing_scope"
        )

    assert slack.calls[-1].answer["needed"] == "groups:read"


def test_members_are_listed_outsiders_included(client: WebClient, cast: Cast):
    members = client.conversations_members(channel=cast.shared.id)["members"]

    assert set(members) == {cast.vera.id, cast.victor.id, cast.carl.id, "UB01"}


def test_channels_are_listed_by_type_and_without_archived_ones(
    slack: SlackStandIn, client: WebClient, cast: Cast
):
    private = slack.add_channel(cast.northwind, "board", ["UB01"], is_private=True)
    slack.add_channel(cast.northwind, "secret", [cast.vera], is_private=True)
    cast.inside.is_archived = True

    public = client.conversations_list(exclude_archived=True)["channels"]
    both = client.conversations_list(types="public_channel,private_channel")["channels"]

    assert [c["id"] for c in public] == [cast.shared.id]
    assert [c["id"] for c in both] == [cast.inside.id, cast.shared.id, private.id]


def test_a_type_of_channel_that_is_none_is_refused(slack: SlackStandIn, client: WebClient):
    with slack.expecting("invalid_types"):
        assert error(lambda: client.conversations_list(types="channel")) == "invalid_types"


def test_opening_twice_gives_the_same_conversation(client: WebClient, cast: Cast):
    first, second = (client.conversations_open(users=[cast.carl.id])["channel"]["id"] for _ in "ab")

    assert first == second
    assert error(lambda: client.conversations_open(users="U99")) == "user_not_found"


def test_a_direct_conversation_is_shown_to_who_may_read_it(
    slack: SlackStandIn, client: WebClient, connect, cast: Cast
):
    channel = client.conversations_open(users=cast.vera.id)["channel"]["id"]
    with slack.expecting("missing_scope"):
        assert error(lambda: client.conversations_info(channel=channel)) == "missing_scope"
    token = slack.install(cast.northwind, ["im:read"])

    shown = connect(token).conversations_info(channel=channel)["channel"]

    assert (shown["is_im"], shown["user"]) == (True, cast.vera.id)


def test_an_open_conversation_is_already_open(client: WebClient, cast: Cast):
    channel = client.conversations_open(users=cast.vera.id)["channel"]["id"]

    assert client.conversations_open(channel=channel)["already_open"] is True


def test_several_people_need_another_scope(slack: SlackStandIn, client: WebClient, cast: Cast):
    with slack.expecting("missing_scope"):
        call = lambda: client.conversations_open(users=[cast.vera.id, cast.victor.id])  # noqa: E731
        assert error(call) == "missing_scope"


def test_opening_needs_its_scope(slack: SlackStandIn, connect, cast: Cast):
    token = slack.install(cast.northwind, ["chat:write"])

    with slack.expecting("missing_scope"):
        assert (
            error(lambda: connect(token).conversations_open(users=cast.vera.id)) == "missing_scope"
        )


@pytest.fixture
def talk(slack: SlackStandIn, client: WebClient, cast: Cast, bot) -> str:
    parent = client.chat_postMessage(
        channel=cast.inside.id,
        text="card",
        metadata={"event_type": "card", "event_payload": {"id": 1}},
    )["ts"]
    slack.say(cast.vera, cast.inside, "first", thread=parent)
    slack.say(cast.victor, cast.inside, "aside")
    return str(parent)


def test_history_has_no_replies_and_is_newest_first(client: WebClient, cast: Cast, talk: str):
    messages = client.conversations_history(channel=cast.inside.id)["messages"]

    assert [message["text"] for message in messages] == ["aside", "card"]
    assert (messages[1]["reply_count"], messages[1]["reply_users"]) == (1, [cast.vera.id])
    assert "metadata" not in messages[1]


def test_history_shows_metadata_when_it_is_asked_for(client: WebClient, cast: Cast, talk: str):
    answer = client.conversations_history(channel=cast.inside.id, include_all_metadata=True)

    assert answer["messages"][1]["metadata"]["event_payload"] == {"id": 1}


def test_replies_begin_with_the_parent(client: WebClient, cast: Cast, talk: str):
    answer = client.conversations_replies(channel=cast.inside.id, ts=talk)

    assert [message["text"] for message in answer["messages"]] == ["card", "first"]
    assert answer["messages"][1]["parent_user_id"] == "UB01"
    assert (
        error(lambda: client.conversations_replies(channel=cast.inside.id, ts="1.0"))
        == "thread_not_found"
    )


def test_history_is_for_members(slack: SlackStandIn, client: WebClient, cast: Cast):
    other = slack.add_channel(cast.northwind, "general", [cast.vera])

    assert error(lambda: client.conversations_history(channel=other.id)) == "not_in_channel"
