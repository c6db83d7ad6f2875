from urllib.parse import parse_qs, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

import pytest
from werkzeug.test import Client, TestResponse

from bot.settings import SlackSettings
from bot.tokens import LinkTokens
from handlers.slack.install import Installer
from handlers.slack.manifest import scopes
from storage.db import reading
from storage.models import Installation
from tests.office import Office

BASE = "http://127.0.0.1:8700"


class Staying(HTTPRedirectHandler):
    """Does not follow a redirect."""

    def redirect_request(self, *args: object) -> None:
        return None


@pytest.fixture
def browser(office: Office) -> Client:
    settings: SlackSettings = office.parts.workspaces._settings
    installer = Installer(
        office.engine,
        office.clock,
        settings,
        office.parts.workspaces,
        LinkTokens("0" * 40),
        BASE,
    )
    return Client(installer)


def allow(url: str) -> str:
    """Click Allow at Slack, and give where the browser is sent."""
    from urllib.error import HTTPError

    with pytest.raises(HTTPError) as answer:
        build_opener(Staying).open(url)
    with answer.value as error:
        return str(error.headers["Location"])


def come_back(browser: Client, url: str) -> TestResponse:
    parts = urlsplit(url)
    return browser.get(f"{parts.path}?{parts.query}")


def test_workspace_installs_the_app_and_its_token_is_kept_encrypted(
    office: Office, browser: Client
):
    other = office.slack.add_team("Globex")
    office.slack.approver = office.slack.add_user(other, "Admin")

    begun = browser.get("/slack/install")
    done = come_back(browser, allow(begun.headers["Location"]))

    assert done.status_code == 200
    with reading(office.engine, ()) as session:
        row = session.query(Installation).one()
    made = office.slack.world.installation(other.id)
    assert (row.team_id, row.bot_user_id, row.bot_id) == (other.id, made.bot_user, made.bot_id)
    assert made.token.encode() not in row.token
    client = office.parts.workspaces.client(other.id)
    assert client.auth_test()["team_id"] == other.id


def test_workspace_that_lets_no_channel_be_read_is_asked_for_less(office: Office, browser: Client):
    other = office.slack.add_team("Globex")
    office.slack.approver = office.slack.add_user(other, "Admin")

    come_back(browser, allow(browser.get("/slack/install?threads=no").headers["Location"]))

    with reading(office.engine, ()) as session:
        granted = set(session.query(Installation).one().scopes)
    assert granted == set(scopes(threads=False))


def test_workspace_that_comes_back_is_in_again(office: Office, browser: Client):
    other = office.slack.add_team("Globex")
    office.slack.approver = office.slack.add_user(other, "Admin")
    come_back(browser, allow(browser.get("/slack/install").headers["Location"]))
    office.slack.uninstall(other)

    come_back(browser, allow(browser.get("/slack/install").headers["Location"]))

    assert office.parts.workspaces.find(other.id) is not None


def test_installation_that_another_browser_began_is_refused(office: Office, browser: Client):
    location = allow(browser.get("/slack/install").headers["Location"])
    browser.delete_cookie("tandem_install")

    answer = come_back(browser, location)

    assert answer.status_code == 400
    assert "another browser" in answer.text


@pytest.mark.parametrize(
    "query", ["", "?code=1&state=x", "?error=access_denied&state=x", "?state=é"]
)
def test_wrong_return_is_answered_with_a_page(browser: Client, query: str):
    answer = browser.get(f"/slack/oauth_redirect{query}")

    assert answer.status_code == 400
    assert "Not installed" in answer.text
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_late_return_is_refused(office: Office, browser: Client):
    location = allow(browser.get("/slack/install").headers["Location"])
    office.clock.forward(minutes=11)

    assert come_back(browser, location).status_code == 400


def test_wrong_code_is_refused(browser: Client):
    state = parse_qs(urlsplit(browser.get("/slack/install").headers["Location"]).query)["state"][0]

    answer = browser.get(f"/slack/oauth_redirect?code=wrong&state={state}")

    assert answer.status_code == 400
    assert "Slack did not confirm" in answer.text
