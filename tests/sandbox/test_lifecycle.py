from typing import Any

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import CannotDo, SlackStandIn
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast


def last(bot: Bot) -> Any:
    """The event that came last."""
    return bot.heard[-1].event["event"]


def test_looking_at_the_home_tab_is_told(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    slack.open_home(cast.vera)
    first = last(bot)
    client.views_publish(user_id=cast.vera.id, view={"type": "home", "blocks": []})

    slack.open_home(cast.vera)

    assert (first["type"], first["user"], first["tab"]) == ("app_home_opened", cast.vera.id, "home")
    assert first["channel"].startswith("D")
    assert "view" not in first
    assert last(bot)["view"]["type"] == "home"


def test_outsiders_have_no_home_tab(slack: SlackStandIn, cast: Cast, bot: Bot):
    assert slack.open_home(cast.carl) == []


def test_removing_the_app_kills_the_token_and_is_told(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.uninstall(cast.northwind)

    kinds = [heard.event["event"]["type"] for heard in bot.heard]
    assert set(kinds) == {"app_uninstalled", "tokens_revoked"}
    assert slack.world.installation("T01") is None


def test_after_that_the_app_hears_nothing_and_nobody_uses_it(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    slack.uninstall(cast.northwind)
    bot.heard.clear()

    said = slack.say(cast.vera, cast.inside, "hello")
    command = slack.slash(cast.vera, cast.inside, "/plan")

    assert (said.deliveries, command.refused is None, bot.heard) == ([], False, [])


def test_revoked_tokens_are_named_by_their_bot(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.revoke(cast.northwind)

    assert last(bot)["tokens"] == {"oauth": [], "bot": ["UB01"]}


def test_sharing_a_channel_changes_what_it_is(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    slack.share(cast.inside, cast.acme)
    event = last(bot)
    shared = client.conversations_info(channel=cast.inside.id)["channel"]["is_ext_shared"]
    slack.join(cast.carl, cast.inside)

    slack.unshare(cast.inside, cast.acme)

    assert (event["type"], event["connected_team_id"]) == ("channel_shared", cast.acme.id)
    assert shared is True
    assert last(bot)["type"] == "channel_unshared"
    assert last(bot)["previously_connected_team_id"] == cast.acme.id
    assert cast.carl.id not in cast.inside.members


def test_archives_and_names_are_told(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.archive(cast.inside, cast.vera)
    archived = last(bot)
    slack.unarchive(cast.inside, cast.vera)
    slack.rename(cast.inside, "acme-team")

    assert (archived["type"], archived["channel"]) == ("channel_archive", cast.inside.id)
    assert bot.heard[-2].event["event"]["type"] == "channel_unarchive"
    assert last(bot)["channel"]["name"] == "acme-team"


def test_a_private_channels_events_have_names_of_their_own(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    private = slack.add_channel(cast.northwind, "board", [cast.vera, "UB01"], is_private=True)

    slack.archive(private, cast.vera)

    assert last(bot)["type"] == "group_archive"


def test_a_channel_goes_on_under_another_id(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    client.chat_postMessage(channel="C01", text="card")

    slack.change_channel_id("C01", "C77")

    event = last(bot)
    assert (event["old_channel_id"], event["new_channel_id"]) == ("C01", "C77")
    assert [message.text for message in slack.messages("C77")] == ["card"]
    assert client.conversations_info(channel="C77")["ok"]


def test_who_joins_is_told_as_an_event_and_as_a_message(slack: SlackStandIn, cast: Cast, bot: Bot):
    guest = slack.add_user(cast.northwind, "Cleo Marsh", is_guest=True)

    slack.join(guest, cast.inside, inviter=cast.vera)

    joined, message = (heard.event["event"] for heard in bot.heard)
    assert (joined["type"], joined["inviter"]) == ("member_joined_channel", cast.vera.id)
    assert (joined["channel_type"], joined["team"]) == ("C", "T01")
    assert message["subtype"] == "channel_join"


def test_who_leaves_is_told(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.leave(cast.victor, cast.inside)

    assert last(bot)["type"] == "member_left_channel"
    assert cast.victor.id not in cast.inside.members


def test_a_bot_that_is_removed_from_a_channel_hears_of_it(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    slack.leave("UB01", cast.inside)

    assert last(bot)["user"] == "UB01"


def test_nobody_joins_a_channel_that_their_company_does_not_share(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    with pytest.raises(CannotDo):
        slack.join(cast.carl, cast.inside)


def test_a_changed_account_is_told_to_those_who_know_it(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.change_user(cast.victor, deleted=True)
    ours = last(bot)
    slack.change_user(cast.carl, tz="Europe/Paris")
    theirs = last(bot)
    heard = len(bot.heard)
    slack.change_user(cast.sam, tz="Asia/Tokyo")

    assert (ours["type"], ours["user"]["deleted"]) == ("user_change", True)
    assert (theirs["user"]["id"], "email" in theirs["user"]["profile"]) == (cast.carl.id, False)
    assert len(bot.heard) == heard


def test_an_account_has_no_unknown_fields(slack: SlackStandIn, cast: Cast, bot: Bot):
    with pytest.raises(CannotDo):
        slack.change_user(cast.victor, shoe_size=43)
