"""Servers that speak Slack's protocol and leave out what Slack sends: nothing is lost, nobody becomes known by it."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from handlers.slack import people
from storage.db import writing
from storage.models import SlackIdentity
from tests.office import Office

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def click(office: Office, user_id: str, task: int, **more: Any) -> int:
    """Press Complete with no more than a click needs."""
    payload = {
        "type": "block_actions",
        "team": {"id": office.team.id},
        "user": {"id": user_id},
        "channel": {"id": office.channel.id},
        "message": {"ts": "1.2"},
        "actions": [
            {"action_id": "complete", "block_id": "x", "value": json.dumps({"task": task})}
        ],
        **more,
    }
    body = urlencode({"payload": json.dumps(payload)}).encode()
    status = office.slack.post(body, headers=FORM).status
    assert status is not None
    return status


def event(office: Office, **event: Any) -> None:
    """Send a message event with no more than a team."""
    body = {"type": "event_callback", "event_id": "Ev1", "team_id": office.team.id, "event": event}
    sent = json.dumps(body).encode()
    assert office.slack.post(sent, headers={"Content-Type": "application/json"}).status == 200


def test_bare_clicks_have_their_effect_each(office: Office):
    statuses = [
        click(office, office.victor.id, task)
        for task in (office.cast.configure_sso, office.cast.firewall_form)
    ]

    assert statuses == [200, 200]
    assert len(office.changes("complete")) == 2


def test_bare_click_makes_nobody_known(office: Office):
    click(office, "U99SAM", office.cast.configure_sso)
    click(office, office.victor.id, office.cast.configure_sso, user={"id": "U1", "team_id": "T66"})

    assert not office.changes()


def test_bare_direct_message_is_heard(office: Office):
    event(office, type="message", channel="D01", user=office.victor.id, text="14 done", ts="5.1")

    assert [change.actor_id for change in office.changes("complete")] == [office.cast.victor]


@pytest.mark.parametrize("mark", [{}, {"bot_id": "B01"}, {"bot_profile": {"id": "B01"}}])
def test_bot_does_not_answer_itself(office: Office, mark: dict[str, Any]):
    with writing(office.engine) as session:
        mine = SlackIdentity(person_id=office.cast.victor, team_id="T01", user_id="UB01")
        session.add(mine)

    event(office, type="message", channel="D01", user="UB01", text="14 done", ts="5.1", **mark)

    assert not office.changes()
    assert not office.rows()


def test_server_without_direct_conversations_is_written_to_by_the_user(office: Office):
    office.slack.fail_next("conversations.open", "unknown_method", times=5)
    office.typed(office.vera, "done 12")

    office.send()

    (call,) = [call for call in office.slack.calls if call.method == "chat.postMessage"]
    assert call.arguments["channel"] == office.victor.id
    assert call.ok


def test_server_that_cannot_list_a_channels_members_gets_the_shared_card(office: Office):
    office.slack.fail_next("conversations.members", "unknown_method", times=5)

    refused = office.typed(office.vera, "link ACME --internal")
    linked = office.typed(office.vera, "link ACME")

    assert "cannot let this channel be internal" in refused
    assert "I am not in this channel" not in linked


@pytest.mark.parametrize("status", [404, 502])
def test_page_of_a_proxy_is_waited_out(office: Office, status: int):
    office.typed(office.vera, "done 12")
    office.slack.fail_next("chat.postMessage", status)

    office.send(1)
    office.clock.forward(minutes=1)
    office.send(1)

    assert office.said(office.victor)


def test_one_event_through_two_installations_acts_once(office: Office):
    office.link()
    said = office.slack.mention(office.victor, office.channel, "14 done")
    event(
        office,
        type="app_mention",
        channel=office.channel.id,
        user=office.victor.id,
        text="14 done",
        ts=said.message.ts,
    )
    office.send()

    assert len(office.changes("complete")) == 1
    assert len(office.slack.thread(office.channel, said.message)) == 2


def test_workspace_that_tells_an_event_is_the_installed_one():
    granted = {"authorizations": [{"team_id": "T01"}], "team_id": "T02", "context_team_id": "T03"}

    assert people.installed_in(granted) == "T01"
    assert people.installed_in({"team_id": "T02", "context_team_id": "T03"}) == "T03"
    assert people.installed_in({"authorizations": [], "team_id": "T02"}) == "T02"
