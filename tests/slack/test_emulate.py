"""The installation against a Slack that is not ours: npm's `emulate` 0.12.2, which lacks much and knows OAuth v2.

It is looked for on the PATH; `.ci/run` says how to install it.
"""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from socket import create_server
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from cryptography.fernet import Fernet
from slack_sdk import WebClient
from sqlalchemy import Engine
from werkzeug.test import Client

from bot.settings import make_settings
from bot.tokens import LinkTokens
from handlers.slack.authorize import Workspaces
from handlers.slack.clearance import readers_of
from handlers.slack.install import Installer
from handlers.slack.parts import Parts
from storage.db import reading
from storage.models import Installation
from tests.conftest import Clock
from tests.office import Pages
from tests.servers.require import require

BASE = "http://127.0.0.1:8700"
SECRET = "emulated-secret"
SEED = {
    "slack": {
        "team": {"name": "Northwind", "domain": "northwind"},
        "users": [{"name": "vera", "real_name": "Vera Holm", "email": "vera@northwind.example"}],
        "channels": [{"name": "acme"}],
        "oauth_apps": [
            {
                "client_id": "1.2",
                "client_secret": SECRET,
                "name": "Tandem",
                "redirect_uris": [f"{BASE}/slack/oauth_redirect"],
            }
        ],
    }
}


class Staying(HTTPRedirectHandler):
    """Does not follow a redirect."""

    def redirect_request(self, *args: object) -> None:
        return None


@pytest.fixture(scope="module")
def emulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start it, seeded, and give its origin."""
    program = require("emulate")
    seed: Path = tmp_path_factory.mktemp("emulate") / "seed.json"
    seed.write_text(json.dumps(SEED))
    with create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    words = [program, "start", "--service", "slack", "--port", port, "--seed", str(seed)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            assert any("Ready" in line for line in server.stdout), "emulate did not start"
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


@pytest.fixture
def parts(sqlite_engine: Engine, clock: Clock, emulated: str) -> Parts:
    settings = make_settings(
        {
            "secret_key": "0" * 40,
            "encryption_key": Fernet.generate_key().decode(),
            "slack_signing_secret": "signing",
            "slack_client_id": "1.2",
            "slack_client_secret": SECRET,
            "slack_api_url": f"{emulated}/api/",
        }
    )
    assert settings.slack is not None
    keys = settings.encryption_key.get_secret_value()
    workspaces = Workspaces(sqlite_engine, clock, settings.slack, keys)
    return Parts(sqlite_engine, clock, Pages(), workspaces, strict=True)


@pytest.fixture
def browser(parts: Parts) -> Client:
    settings = parts.workspaces._settings
    tokens = LinkTokens("0" * 40)
    return Client(Installer(parts.engine, parts.clock, settings, parts.workspaces, tokens, BASE))


def allow(page_url: str) -> str:
    """Sign in as the first person that the page offers, and give where the browser is sent."""
    with build_opener().open(page_url) as answer:
        page = answer.read().decode()
    form = page.partition("<form")[2].partition("</form>")[0]
    hidden = re.findall(r'name="([^"]+)"\s+value="([^"]*)"', form)
    fields = urlencode({name: value.replace("&amp;", "&") for name, value in hidden}).encode()
    origin = urlsplit(page_url)
    post = Request(f"{origin.scheme}://{origin.netloc}/oauth/v2/authorize/callback", fields)
    with pytest.raises(HTTPError) as sent:
        build_opener(Staying).open(post)
    with sent.value as error:
        return str(error.headers["Location"])


def install(browser: Client) -> int:
    back = urlsplit(allow(browser.get("/slack/install").headers["Location"]))
    return browser.get(f"{back.path}?{back.query}").status_code


def client(parts: Parts) -> WebClient:
    return parts.workspaces.client(team(parts))


def team(parts: Parts) -> str:
    with reading(parts.engine, ()) as session:
        return session.query(Installation).one().team_id


def test_app_is_installed_and_speaks_with_the_token_that_it_kept(parts: Parts, browser: Client):
    status = install(browser)

    assert status == 200
    with reading(parts.engine, ()) as session:
        row = session.query(Installation).one()
    who = client(parts).auth_test()
    assert (row.team_id, row.bot_user_id) == (who["team_id"], who["user_id"])
    assert b"xoxb" not in row.token


def test_message_is_posted_and_edited_there(parts: Parts, browser: Client):
    install(browser)
    speaking = client(parts)
    channel = speaking.conversations_list()["channels"][0]["id"]

    posted = speaking.chat_postMessage(channel=channel, text="12 is done")
    speaking.chat_update(channel=channel, ts=posted["ts"], text="12 is open again")

    found = speaking.conversations_history(channel=channel)["messages"]
    assert "12 is open again" in [message["text"] for message in found]


def test_readers_of_a_channel_there_are_known(parts: Parts, browser: Client):
    install(browser)
    channel = client(parts).conversations_list()["channels"][0]["id"]

    readers = readers_of(parts, team(parts), channel)

    assert readers.known
    assert not readers.external


def test_wrong_secret_installs_nothing(parts: Parts, browser: Client):
    location = allow(browser.get("/slack/install").headers["Location"])
    code = re.sub(r"code=\w+", "code=0000", location)
    back = urlsplit(code)

    answer = browser.get(f"{back.path}?{back.query}")

    assert answer.status_code == 400
    with reading(parts.engine, ()) as session:
        assert not session.query(Installation).count()
