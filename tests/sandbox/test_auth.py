import json
import urllib.request

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast


def test_a_token_knows_whose_it_is(client: WebClient, cast: Cast):
    answer = client.auth_test()

    assert (answer["team_id"], answer["user_id"], answer["bot_id"]) == ("T01", "UB01", "B01")
    assert "enterprise_id" not in answer.data


def test_a_workspace_of_a_grid_names_its_enterprise(slack: SlackStandIn, connect):
    team = slack.add_team("Initech", enterprise_id="E01")

    assert connect(slack.install(team)).auth_test()["enterprise_id"] == "E01"


@pytest.mark.parametrize(("token", "expected"), [("", "not_authed"), ("xoxb-none", "invalid_auth")])
def test_without_a_token_nothing_is_done(slack: SlackStandIn, connect, token: str, expected: str):
    assert error(lambda: connect(token).auth_test()) == expected
    slack.violations.clear()


def test_an_app_token_is_not_for_methods(slack: SlackStandIn, connect, cast: Cast):
    with slack.expecting("not_allowed_token_type"):
        assert error(lambda: connect(slack.app.app_token).auth_test()) == "not_allowed_token_type"


def test_a_removed_app_has_a_dead_token(slack: SlackStandIn, client: WebClient, cast: Cast, bot):
    slack.uninstall(cast.northwind)

    assert error(client.auth_test) == "account_inactive"


def test_a_revoked_token_says_so(slack: SlackStandIn, client: WebClient, cast: Cast, bot):
    slack.revoke(cast.northwind)

    assert error(client.auth_test) == "token_revoked"


def test_a_second_installation_has_a_new_token_and_the_same_bot(
    slack: SlackStandIn, client: WebClient, connect, cast: Cast, bot
):
    slack.uninstall(cast.northwind)

    fresh = slack.install(cast.northwind)

    assert connect(fresh).auth_test()["user_id"] == "UB01"
    assert error(client.auth_test) == "account_inactive"


def test_a_missing_scope_is_named(slack: SlackStandIn, connect, cast: Cast):
    token = slack.install(cast.northwind, ["commands", "users:read"])

    with slack.expecting("missing_scope"):
        assert error(lambda: connect(token).team_info()) == "missing_scope"

    assert slack.calls[-1].answer["needed"] == "team:read"
    assert slack.calls[-1].answer["provided"] == "commands,users:read"


def test_an_unknown_method_is_named(slack: SlackStandIn, client: WebClient):
    with slack.expecting("unknown_method"):
        assert error(lambda: client.api_call("plans.list")) == "unknown_method"


def test_a_missing_argument_is_named(slack: SlackStandIn, client: WebClient):
    with slack.expecting("invalid_arguments"):
        assert error(lambda: client.api_call("users.info")) == "invalid_arguments"

    assert slack.calls[-1].answer["response_metadata"]["messages"] == [
        "[ERROR] missing required field: user"
    ]


def test_json_without_a_charset_is_warned_of(slack: SlackStandIn, cast: Cast):
    answer = post(slack, b'{"foo": "bar"}')

    assert answer["args"] == {"foo": "bar"}
    assert answer["warning"] == "missing_charset"
    assert answer["response_metadata"] == {"warnings": ["missing_charset"]}


def test_a_body_that_is_no_json_is_written_down(slack: SlackStandIn):
    with slack.expecting("invalid_json"):
        assert post(slack, b"{")["ok"]


def test_every_call_is_kept_with_its_answer(slack: SlackStandIn, client: WebClient, cast: Cast):
    client.users_info(user=cast.vera.id)

    call = slack.calls[-1]
    assert (call.method, call.arguments, call.ok, call.team) == (
        "users.info",
        {"user": cast.vera.id},
        True,
        cast.northwind.id,
    )


def post(slack: SlackStandIn, body: bytes):
    request = urllib.request.Request(
        f"{slack.api_url}api.test", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)
