"""The app's manifest: what it asks of a workspace, no more than the code uses.

https://docs.slack.dev/reference/app-manifest
"""

from typing import Any

import yaml

from handlers.slack.forms.asked import ADD_TO_PLAN

SCOPES = (
    "commands",
    "chat:write",
    "app_mentions:read",
    "channels:read",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
    "users:read.email",
    "team:read",
    "files:read",
)
# To hear the threads under our messages in channels; a workspace may not want to grant it.
THREAD_SCOPES = ("channels:history", "groups:history")
EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "channel_shared",
    "channel_unarchive",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.im",
    "tokens_revoked",
    "user_change",
)
THREAD_EVENTS = ("message.channels", "message.groups")
HINT = 'status | done 12 | add "Send the form" @who by friday | help'


def scopes(*, threads: bool = True) -> tuple[str, ...]:
    """List what the app asks for."""
    return SCOPES + (THREAD_SCOPES if threads else ())


def events(*, threads: bool = True) -> tuple[str, ...]:
    """List what the app hears of."""
    return tuple(sorted(EVENTS + (THREAD_EVENTS if threads else ())))


def manifest(url: str | None, command: str = "/plan", *, threads: bool = True) -> dict[str, Any]:
    """Make the manifest for a public address; without one, for Socket Mode."""
    base = url.rstrip("/") if url else None
    address = {"request_url": f"{base}/slack/events"} if base else {}
    slash = {"url": f"{base}/slack/events"} if base else {}
    redirect = {"redirect_urls": [f"{base}/slack/oauth_redirect"]} if base else {}
    return {
        "display_information": {
            "name": "Tandem",
            "description": "Keeps the success plan that you and your customer share",
            "background_color": "#0b6e62",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "tandem", "always_online": True},
            "shortcuts": [
                {
                    "name": "Add to plan",
                    "type": "message",
                    "callback_id": ADD_TO_PLAN,
                    "description": "Make a task of this message",
                }
            ],
            "slash_commands": [
                {
                    "command": command,
                    **slash,
                    "description": "See and change your shared plan",
                    "usage_hint": HINT,
                    "should_escape": True,
                }
            ],
        },
        "oauth_config": {**redirect, "scopes": {"bot": list(scopes(threads=threads))}},
        "settings": {
            "event_subscriptions": {**address, "bot_events": list(events(threads=threads))},
            "interactivity": {"is_enabled": True, **address},
            "org_deploy_enabled": False,
            "socket_mode_enabled": base is None,
            "token_rotation_enabled": False,
        },
    }


def manifest_text(url: str | None, command: str = "/plan", *, threads: bool = True) -> str:
    """Write the manifest as YAML, to be pasted at Slack."""
    found = manifest(url, command, threads=threads)
    return yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=100)
