import http.client
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast

BACK = "http://127.0.0.1:8700/slack/oauth_redirect"


def visit(slack: SlackStandIn, **more: str) -> tuple[int, dict[str, str]]:
    """Open the authorize page; what comes back to the app."""
    query = {"client_id": slack.app.client_id, "scope": "commands,chat:write", "state": "s1"}
    query |= {"redirect_uri": BACK, **more}
    connection = http.client.HTTPConnection(str(urlsplit(slack.origin).netloc), timeout=10)
    connection.request("GET", f"/oauth/v2/authorize?{urlencode(query)}")
    response = connection.getresponse()
    response.read()
    connection.close()
    location = urlsplit(response.headers.get("Location", ""))
    return response.status, {key: values[0] for key, values in parse_qs(location.query).items()}


def exchange(slack: SlackStandIn, client: WebClient, code: str, **more: str):
    arguments = {
        "client_id": slack.app.client_id,
        "client_secret": slack.app.client_secret,
        "code": code,
        "redirect_uri": BACK,
    }
    return client.oauth_v2_access(**{**arguments, **more})


@pytest.fixture
def stranger(connect) -> WebClient:
    """A client without a token, as the app has before it is installed."""
    return connect("")


def test_an_installation_from_page_to_token(
    slack: SlackStandIn, cast: Cast, stranger: WebClient, connect
):
    slack.approver = cast.carl

    status, back = visit(slack)
    answer = exchange(slack, stranger, back["code"])

    assert (status, back["state"]) == (302, "s1")
    assert answer["team"] == {"id": cast.acme.id, "name": "Acme"}
    assert (answer["token_type"], answer["scope"]) == ("bot", "chat:write,commands")
    assert (answer["authed_user"], answer["enterprise"]) == ({"id": cast.carl.id}, None)
    assert connect(answer["access_token"]).auth_test()["user_id"] == answer["bot_user_id"]


def test_the_page_can_be_told_the_workspace(slack: SlackStandIn, cast: Cast, stranger: WebClient):
    _, back = visit(slack, team=cast.acme.id)

    assert exchange(slack, stranger, back["code"])["team"]["id"] == cast.acme.id


def test_who_cancels_brings_no_code(slack: SlackStandIn, cast: Cast):
    slack.declines = True

    _, back = visit(slack)

    assert back == {"error": "access_denied", "state": "s1"}


def test_a_scope_that_the_app_does_not_have_is_refused(slack: SlackStandIn, cast: Cast):
    with slack.expecting("invalid_scope"):
        status, _ = visit(slack, scope="admin")

    assert status == 400


def test_a_foreign_client_is_refused(slack: SlackStandIn, cast: Cast):
    assert visit(slack, client_id="9.9")[0] == 400


def test_a_code_works_once(slack: SlackStandIn, cast: Cast, stranger: WebClient):
    _, back = visit(slack)
    exchange(slack, stranger, back["code"])

    assert error(lambda: exchange(slack, stranger, back["code"])) == "code_already_used"


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"code": "none"}, "invalid_code"),
        ({"client_id": "9.9"}, "invalid_client_id"),
        ({"client_secret": "guess"}, "bad_client_secret"),
        ({"redirect_uri": "http://127.0.0.1/else"}, "bad_redirect_uri"),
    ],
)
def test_a_wrong_exchange_is_refused(
    slack: SlackStandIn, cast: Cast, stranger: WebClient, wrong, expected: str
):
    _, back = visit(slack)

    assert error(lambda: exchange(slack, stranger, **{"code": back["code"], **wrong})) == expected


def test_a_workspace_of_a_grid_comes_with_its_enterprise(slack: SlackStandIn, stranger: WebClient):
    team = slack.add_team("Initech", enterprise_id="E01")
    slack.approver = slack.add_user(team, "Ines Roth")

    _, back = visit(slack)

    assert exchange(slack, stranger, back["code"])["enterprise"]["id"] == "E01"
