"""Things of the world as Slack's JSON shows them to an app.

Shapes after https://docs.slack.dev/reference/objects/ and the payload logs that Slack's SDKs publish. What an app is
shown depends on who asks: an outsider's address is left out, a Slack Connect channel carries its flags.
"""

from handlers.sandbox.slack.world import (
    Channel,
    Installation,
    Json,
    Message,
    Team,
    User,
    View,
    World,
)


def bare(found: Json) -> Json:
    """The object without what is None: Slack leaves absent fields out."""
    return {key: value for key, value in found.items() if value is not None}


def user_json(user: User, *, asked_by: str, with_email: bool, with_locale: bool = False) -> Json:
    """A user object as `asked_by`'s workspace sees it: of an outsider it does not get the address."""
    is_ours, locale = user.team == asked_by, user.locale if with_locale else None
    profile = {
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": user.name,
        "display_name_normalized": user.name,
        "first_name": user.real_name.split(" ")[0],
        "team": user.team,
        "email": user.email if with_email and is_ours and not user.deleted else None,
    }
    flags = {
        "deleted": user.deleted,
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "is_stranger": None if is_ours else False,
    }
    place = {"tz": user.tz, "tz_label": user.tz, "locale": locale} if not user.deleted else {}
    names = {"id": user.id, "team_id": user.team, "name": user.name, "real_name": user.real_name}
    return bare({**names, **flags, **place, "profile": bare(profile), "updated": 0})


def channel_json(channel: Channel, world: World, *, asked_by: Installation) -> Json:
    """A conversation object as an installation sees it."""
    if channel.is_im:
        return _im_json(channel, world, asked_by)
    is_member = asked_by.bot_user in channel.members
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": False,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.is_private,
        "is_archived": channel.is_archived,
        "is_general": False,
        "is_member": is_member,
        "is_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_ext_shared": channel.is_ext_shared,
        "is_pending_ext_shared": channel.is_pending_ext_shared,
        "created": channel.created,
        "updated": channel.created * 1000,
        "context_team_id": asked_by.team,
        "conversation_host_id": channel.team,
        "shared_team_ids": sorted(channel.teams),
        "connected_team_ids": sorted(channel.connected),
        "internal_team_ids": [],
        "pending_shared": [],
        "pending_connected_team_ids": [],
        "num_members": len(channel.members),
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": [],
    }


def _im_json(channel: Channel, world: World, asked_by: Installation) -> Json:
    other = next(iter(channel.members - {asked_by.bot_user}))
    return {
        "id": channel.id,
        "created": channel.created,
        "is_im": True,
        "is_archived": False,
        "is_org_shared": False,
        "is_ext_shared": channel.is_ext_shared,
        "context_team_id": asked_by.team,
        "user": other,
        "is_user_deleted": world.users[other].deleted,
        "priority": 0,
    }


def message_json(message: Message, world: World) -> Json:
    """A message object as history, events and interactions carry it."""
    replies = _thread_json(message, world)
    edited = {"user": message.user, "ts": message.edited_ts} if message.edited_ts else None
    return bare(
        {
            "type": "message",
            "subtype": message.subtype,
            "user": message.user,
            "ts": message.ts,
            "client_msg_id": message.client_msg_id,
            "bot_id": message.bot_id,
            "app_id": message.app_id,
            "text": message.text,
            "team": message.team,
            "bot_profile": _bot_profile(message),
            "blocks": message.blocks or None,
            "metadata": message.metadata,
            "files": message.files or None,
            "thread_ts": message.thread_ts,
            "edited": edited,
            **replies,
        }
    )


def _bot_profile(message: Message) -> Json | None:
    if message.bot_id is None:
        return None
    return {
        "id": message.bot_id,
        "app_id": message.app_id,
        "user_id": message.user,
        "name": "tandem",
        "deleted": False,
        "updated": 0,
        "team_id": message.team,
    }


def _thread_json(message: Message, world: World) -> Json:
    if message.thread_ts:
        parent = world.find(message.channel, message.thread_ts)
        return {"parent_user_id": parent.user if parent else None}
    replies = [m for m in world.in_order(message.channel) if m.thread_ts == message.ts]
    if not replies:
        return {}
    writers = list(dict.fromkeys(reply.user for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(writers),
        "reply_users": writers,
        "latest_reply": replies[-1].ts,
        "is_locked": False,
        "subscribed": True,
    }


def view_json(view: View, world: World) -> Json:
    """A view object as the `views.*` methods and interactions carry it."""
    made_by = world.by_token(view.installation)
    team = world.teams[made_by.team]
    defaults: Json = {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "clear_on_close": False,
        "notify_on_close": False,
        "close": None,
        "submit": None,
        "title": {"type": "plain_text", "text": "View Title", "emoji": True},
    }
    standing: Json = {
        "id": view.id,
        "team_id": view.user_team,
        "state": {"values": view.values},
        "hash": view.hash,
        "root_view_id": view.root_id,
        "previous_view_id": view.previous_id,
        "app_id": made_by.app_id,
        "app_installed_team_id": team.enterprise_id if team.org_wide else team.id,
        "bot_id": made_by.bot_id,
    }
    return {**defaults, **view.content, **standing}


def team_json(team: Team) -> Json:
    """The team of a payload of an interaction: id, domain, and the Grid where there is one."""
    grid = {"enterprise_id": team.enterprise_id, "enterprise_name": team.enterprise_name}
    return bare({"id": team.id, "domain": team.domain, **grid})
