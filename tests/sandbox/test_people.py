import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast


def test_a_colleague_is_shown_with_address_and_zone(client: WebClient, cast: Cast):
    user = client.users_info(user=cast.vera.id)["user"]

    assert (user["team_id"], user["real_name"], user["tz"]) == (
        "T01",
        "Vera Holm",
        "America/New_York",
    )
    assert user["profile"]["email"] == "vera@northwind.example"
    assert user["is_restricted"] is False
    assert "locale" not in user


def test_the_locale_is_shown_when_it_is_asked_for(client: WebClient, cast: Cast):
    user = client.users_info(user=cast.vera.id, include_locale=True)["user"]

    assert user["locale"] == "en-US"


def test_without_its_scope_the_address_is_left_out(slack: SlackStandIn, connect, cast: Cast):
    token = slack.install(cast.northwind, ["users:read"])

    user = connect(token).users_info(user=cast.vera.id)["user"]

    assert "email" not in user["profile"]


def test_an_outsider_of_a_shared_channel_is_shown_without_an_address(client: WebClient, cast: Cast):
    user = client.users_info(user=cast.carl.id)["user"]

    assert (user["team_id"], user["is_stranger"]) == (cast.acme.id, False)
    assert "email" not in user["profile"]


def test_somebody_with_whom_no_channel_is_shared_is_not_visible(client: WebClient, cast: Cast):
    assert error(lambda: client.users_info(user=cast.sam.id)) == "user_not_visible"
    assert error(lambda: client.users_info(user="U99")) == "user_not_found"


def test_a_guest_is_marked(slack: SlackStandIn, client: WebClient, cast: Cast):
    guest = slack.add_user(cast.northwind, "Cleo Marsh", is_guest=True)

    assert client.users_info(user=guest.id)["user"]["is_restricted"] is True


def test_people_are_found_by_address_in_their_own_workspace_only(client: WebClient, cast: Cast):
    assert client.users_lookupByEmail(email="VERA@northwind.example")["user"]["id"] == cast.vera.id
    assert error(lambda: client.users_lookupByEmail(email="carl@acme.example")) == "users_not_found"


def test_a_deactivated_colleague_is_not_found_by_address(client: WebClient, cast: Cast):
    cast.vera.deleted = True

    assert (
        error(lambda: client.users_lookupByEmail(email="vera@northwind.example"))
        == "users_not_found"
    )
    assert client.users_info(user=cast.vera.id)["user"]["deleted"] is True


def test_people_are_listed_in_pages(client: WebClient, cast: Cast):
    pages = [[m["id"] for m in page["members"]] for page in client.users_list(limit=2)]

    assert pages == [[cast.vera.id, cast.victor.id], ["UB01"]]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [({"limit": 0}, "invalid_limit"), ({"cursor": "?"}, "invalid_cursor")],
)
def test_pages_are_asked_for_rightly(
    slack: SlackStandIn, client: WebClient, arguments, expected: str
):
    with slack.expecting(expected):
        assert error(lambda: client.users_list(**arguments)) == expected


def test_a_workspace_and_a_bot_say_what_they_are(client: WebClient, cast: Cast):
    assert client.team_info()["team"] == {
        "id": "T01",
        "name": "Northwind",
        "domain": "northwind",
        "email_domain": "",
    }
    assert client.team_info(team=cast.acme.id)["team"]["name"] == "Acme"
    assert client.bots_info(bot="B01")["bot"]["user_id"] == "UB01"
