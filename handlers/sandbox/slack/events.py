"""Events: their envelope, who hears them, and what happens to workspaces, channels and people.

https://docs.slack.dev/apis/events-api. An app hears only what its scopes allow. Where several installations are in a
Slack Connect channel, one event arrives once for each, under the same event id.
"""

from secrets import token_hex
from uuid import uuid4

from handlers.sandbox.slack.delivery import Messenger
from handlers.sandbox.slack.records import Delivery
from handlers.sandbox.slack.world import Channel, Installation, Json

# Any one of these scopes lets the app hear the event; an event that is not named needs none.
HEARING = {
    "message.channel": ("channels:history",),
    "message.group": ("groups:history",),
    "message.im": ("im:history",),
    "app_mention": ("app_mentions:read",),
    "user_change": ("users:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "channel_shared": ("channels:read", "groups:read"),
    "channel_unshared": ("channels:read", "groups:read"),
    "channel_id_changed": ("channels:read", "groups:read"),
    "channel_archive": ("channels:read",),
    "channel_unarchive": ("channels:read",),
    "channel_rename": ("channels:read",),
    "group_archive": ("groups:read",),
    "group_unarchive": ("groups:read",),
    "group_rename": ("groups:read",),
}


class Herald(Messenger):
    """Tells installations what happened."""

    def tell(
        self,
        made: Installation,
        event: Json,
        *,
        channel: Channel | None = None,
        speaker: str | None = None,
        event_id: str | None = None,
    ) -> list[Delivery]:
        """Deliver one event to one installation, if its scopes let it hear; [] if not."""
        if not _hears(made, event):
            return []
        envelope = self._envelope(made, event, channel, speaker or made.team)
        envelope["event_id"] = event_id or self.fresh_event_id()
        delivery = self._dispatch("events_api", envelope)
        if not delivery.ok:
            detail = f"{delivery.status} {delivery.refused or ''}"
            self.violate(f"event {event['type']}", "not taken", detail)
        return [delivery]

    def tell_channel(
        self, channel: Channel, event: Json, *, speaker: str | None = None
    ) -> list[Delivery]:
        """Deliver one event to every installation whose bot is in the channel."""
        event_id = self.fresh_event_id()
        told: list[Delivery] = []
        for made in self.world.listening(channel):
            told += self.tell(made, event, channel=channel, speaker=speaker, event_id=event_id)
        return told

    def fresh_event_id(self) -> str:
        """An id that stays the same over retries and installations."""
        return f"Ev{token_hex(5).upper()}"

    def fresh_uuid(self) -> str:
        """What a client puts on a message of its own."""
        return str(uuid4())

    def _envelope(
        self, made: Installation, event: Json, channel: Channel | None, speaker: str
    ) -> Json:
        team, context = self.world.teams[speaker], self.world.teams[made.team]
        envelope: Json = {
            "token": self.app.verification_token,
            "team_id": team.id,
            "enterprise_id": team.enterprise_id,
            "context_team_id": context.id,
            "context_enterprise_id": context.enterprise_id,
            "api_app_id": self.app.id,
            "event": event,
            "type": "event_callback",
            "event_time": self.world.seconds(),
            "authorizations": [
                {
                    "enterprise_id": context.enterprise_id,
                    "team_id": None if context.org_wide else context.id,
                    "user_id": made.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": context.org_wide,
                }
            ],
            "is_ext_shared_channel": channel is not None and channel.is_ext_shared,
        }
        if channel is not None:
            envelope["event_context"] = f"4-{token_hex(20)}"
        return envelope


def _hears(made: Installation, event: Json) -> bool:
    name = event["type"]
    if name == "message":
        name = f"message.{event['channel_type']}"
    needed = HEARING.get(name)
    return needed is None or bool(made.scopes.intersection(needed))
