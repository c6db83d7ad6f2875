"""The bodies of commands and interactions, in the shape in which Slack sends them.

https://docs.slack.dev/reference/interaction-payloads and the payload logs of Slack's SDKs. In a Slack Connect channel
`team` of a click is the workspace that installed the app and only `user.team_id` names the clicker's own; in a
submitted modal `team` is the submitter's and `view.app_installed_team_id` the installation's.
"""

from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.shapes import bare, message_json, team_json, view_json
from handlers.sandbox.slack.world import Channel, Installation, Json, Message, Team, User, View


def command_payload(
    core: Core, *, user: User, channel: Channel, command: str, text: str, url: str, trigger: str
) -> Json:
    """A slash command, as a flat form."""
    team = core.world.teams[user.team]
    grid = {"enterprise_id": team.enterprise_id, "enterprise_name": team.enterprise_name}
    return bare(
        {
            "token": core.app.verification_token,
            "team_id": team.id,
            "team_domain": team.domain,
            **grid,
            "channel_id": channel.id,
            "channel_name": _channel_name(channel),
            "user_id": user.id,
            "user_name": user.name,
            "command": command,
            "text": text,
            "api_app_id": core.app.id,
            "is_enterprise_install": str(team.org_wide).lower(),
            "response_url": url,
            "trigger_id": trigger,
        }
    )


def _channel_name(channel: Channel) -> str:
    if channel.is_im:
        return "directmessage"
    return "privategroup" if channel.is_private else channel.name


def _enterprise(team: Team) -> Json | None:
    if team.enterprise_id is None:
        return None
    return {"id": team.enterprise_id, "name": team.enterprise_name}


def _opening(core: Core, kind: str, user: User, team: Team) -> Json:
    """What every interaction begins with."""
    return {
        "type": kind,
        "user": {
            "id": user.id,
            "username": user.name,
            "name": user.name,
            "team_id": user.team,
        },
        "api_app_id": core.app.id,
        "token": core.app.verification_token,
        "team": None if team.org_wide else team_json(team),
        "enterprise": _enterprise(team),
        "is_enterprise_install": team.org_wide,
    }


def message_click(
    core: Core, *, user: User, message: Message, made: Installation, action: Json, values: Json
) -> Json:
    """`block_actions` from a message; of an ephemeral one Slack sends no `message`."""
    channel = core.world.channels[message.channel]
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.ephemeral_to is not None,
        "thread_ts": message.thread_ts,
    }
    shown = None if message.ephemeral_to else {"message": message_json(message, core.world)}
    return {
        **_opening(core, "block_actions", user, core.world.teams[made.team]),
        "container": bare(container),
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        **(shown or {}),
        "state": {"values": values},
        "actions": [action],
    }


def view_click(core: Core, *, user: User, view: View, made: Installation, action: Json) -> Json:
    """`block_actions` from a modal or a home tab: no channel, no message, no response URL."""
    return {
        **_opening(core, "block_actions", user, core.world.teams[made.team]),
        "container": {"type": "view", "view_id": view.id},
        "view": view_json(view, core.world),
        "actions": [action],
    }


def submission(core: Core, *, user: User, view: View) -> Json:
    """`view_submission`, under the submitter's own team."""
    return {
        **_opening(core, "view_submission", user, core.world.teams[user.team]),
        "view": view_json(view, core.world),
        "response_urls": [],
    }


def closing(core: Core, *, user: User, view: View, is_cleared: bool) -> Json:
    """`view_closed`."""
    return {
        **_opening(core, "view_closed", user, core.world.teams[user.team]),
        "view": view_json(view, core.world),
        "is_cleared": is_cleared,
    }


def message_shortcut(
    core: Core, *, user: User, message: Message, callback_id: str, made: Installation
) -> Json:
    """`message_action`: an entry of a message's own menu."""
    channel = core.world.channels[message.channel]
    return {
        **_opening(core, "message_action", user, core.world.teams[made.team]),
        "callback_id": callback_id,
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "message_ts": message.ts,
        "message": message_json(message, core.world),
        "action_ts": core.world.next_ts(),
    }


def global_shortcut(core: Core, *, user: User, callback_id: str) -> Json:
    """`shortcut`: an entry of the lightning menu."""
    return {
        **_opening(core, "shortcut", user, core.world.teams[user.team]),
        "callback_id": callback_id,
        "action_ts": core.world.next_ts(),
    }


def suggestion(
    core: Core,
    *,
    user: User,
    view: View,
    made: Installation,
    block_id: str,
    action_id: str,
    text: str,
) -> Json:
    """`block_suggestion`: what somebody typed into an external select."""
    return {
        **_opening(core, "block_suggestion", user, core.world.teams[made.team]),
        "container": {"type": "view", "view_id": view.id},
        "view": view_json(view, core.world),
        "block_id": block_id,
        "action_id": action_id,
        "value": text,
    }
