import re
from pathlib import Path

import pytest
import yaml

import handlers.send
import handlers.slack
from handlers.slack.manifest import events, manifest, manifest_text, scopes
from tests.office import Office

# https://docs.slack.dev/reference/methods: which scopes each method of ours needs.
NEEDED = {
    "auth_test": set(),
    "oauth_v2_access": set(),
    "chat_postMessage": {"chat:write"},
    "chat_postEphemeral": {"chat:write"},
    "chat_update": {"chat:write"},
    "chat_delete": {"chat:write"},
    "conversations_open": {"im:write"},
    "conversations_info": {"channels:read", "groups:read"},
    "conversations_members": {"channels:read", "groups:read"},
    "conversations_history": {"channels:history", "groups:history", "im:history"},
    "conversations_replies": {"channels:history", "groups:history", "im:history"},
    "users_info": {"users:read", "users:read.email"},
    "views_open": set(),
    "views_publish": set(),
    "chat_getPermalink": set(),
    "files_info": {"files:read"},
}
HEARD = {
    "app_mention": {"app_mentions:read"},
    "message": {"im:history", "channels:history", "groups:history"},
}
# The workspace's name, for the guide and for `tandem check`.
FOR_OTHERS = {"team:read"}
CALL = re.compile(r"\b(?:client|said|self)\.([a-z]+_(?:[a-z0-9]+_)*[a-zA-Z0-9]+)\(")


def called() -> set[str]:
    """The methods of the Web API that the code calls."""
    from slack_sdk import WebClient

    rooms = [Path(room.__file__).parent for room in (handlers.slack, handlers.send)]
    source = "".join(path.read_text() for room in rooms for path in room.rglob("*.py"))
    return {name for name in CALL.findall(source) if hasattr(WebClient, name)}


def test_scopes_are_those_that_the_code_needs():
    needed = set().union(*(NEEDED[name] for name in called()), *HEARD.values(), {"commands"})

    assert set(scopes()) == needed | FOR_OTHERS


def test_threads_can_be_left_out():
    assert set(scopes()) - set(scopes(threads=False)) == {"channels:history", "groups:history"}
    assert set(events()) - set(events(threads=False)) == {"message.channels", "message.groups"}


def test_events_are_those_that_the_code_hears(office: Office):
    heard = {name.partition(".")[0] for name in events()}

    listening = set(re.findall(r"app\.event\(\"(\w+)\"\)", _source())) | set(
        _channel_events(office)
    )

    assert heard == listening


@pytest.mark.parametrize("url", ["https://tandem.example", "https://tandem.example/"])
def test_manifest_names_the_addresses(url: str):
    found = yaml.safe_load(manifest_text(url, "/msp"))

    events_url = "https://tandem.example/slack/events"
    assert found["features"]["slash_commands"][0]["url"] == events_url
    assert found["features"]["slash_commands"][0]["command"] == "/msp"
    assert found["settings"]["event_subscriptions"]["request_url"] == events_url
    assert found["settings"]["interactivity"]["request_url"] == events_url
    assert found["oauth_config"]["redirect_urls"] == ["https://tandem.example/slack/oauth_redirect"]


def test_manifest_without_an_address_is_for_socket_mode():
    found = manifest(None)

    assert found["settings"]["socket_mode_enabled"]
    assert "request_url" not in found["settings"]["event_subscriptions"]


def test_manifest_keeps_slacks_limits():
    found = manifest("https://tandem.example")

    assert len(found["display_information"]["description"]) <= 140
    assert len(found["features"]["slash_commands"][0]["usage_hint"]) <= 1000


def _source() -> str:
    return (Path(handlers.slack.__file__).parent / "app.py").read_text()


def _channel_events(office: Office) -> list[str]:
    from handlers.slack.channels import listeners

    return list(listeners(office.parts))
