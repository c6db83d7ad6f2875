"""What happens to workspaces, channels and people, and the events that tell of it.

https://docs.slack.dev/reference/events. For a private channel some events have a name of their own (`group_archive`).
"""

from typing import Any

from handlers.sandbox.slack.core import id_of
from handlers.sandbox.slack.hands import Hands
from handlers.sandbox.slack.records import CannotDo, Delivery
from handlers.sandbox.slack.shapes import user_json, view_json
from handlers.sandbox.slack.world import Channel, Installation, Json, Team, User


class Lifecycle(Hands):
    """Installations end, channels are shared and archived, people come and go."""

    def open_home(self, user: User | str, tab: str = "home") -> list[Delivery]:
        """Somebody looks at the app's home tab."""
        person = self._person(user)
        made = self.world.installation(person.team)
        if made is None:
            return []
        event = self._event("app_home_opened", user=person.id, tab=tab)
        event["channel"] = self.world.im(made.bot_user, person.id).id
        if (view := self.world.homes.get((made.token, person.id))) is not None:
            event["view"] = view_json(view, self.world)
        return self.tell(made, event)

    def uninstall(self, team: Team | str) -> list[Delivery]:
        """A workspace removes the app: its token is dead when the events come, in no promised order."""
        made = self._standing(team)
        made.refusal = "account_inactive"
        return self.tell(made, self._revoked(made)) + self.tell(
            made, self._event("app_uninstalled")
        )

    def revoke(self, team: Team | str) -> list[Delivery]:
        """The bot token is revoked."""
        made = self._standing(team)
        made.refusal = "token_revoked"
        return self.tell(made, self._revoked(made))

    def share(self, channel: Channel | str, team: Team | str) -> list[Delivery]:
        """A channel becomes a Slack Connect channel with another company."""
        place = self.world.channels[id_of(channel)]
        place.connected.add(id_of(team))
        place.is_pending_ext_shared = False
        event = self._event("channel_shared", channel=place.id, connected_team_id=id_of(team))
        return self.tell_channel(place, event)

    def unshare(self, channel: Channel | str, team: Team | str) -> list[Delivery]:
        """Another company leaves the channel, with all of its people."""
        place = self.world.channels[id_of(channel)]
        place.connected.discard(id_of(team))
        listening = self.world.listening(place)
        place.members -= {u.id for u in self.world.users.values() if u.team == id_of(team)}
        event = self._event(
            "channel_unshared",
            channel=place.id,
            previously_connected_team_id=id_of(team),
            is_ext_shared=place.is_ext_shared,
        )
        return self._tell_each(listening, event, place)

    def archive(self, channel: Channel | str, by: User | str) -> list[Delivery]:
        """A channel is archived."""
        place = self.world.channels[id_of(channel)]
        place.is_archived = True
        event = self._event(f"{place.kind}_archive", channel=place.id, user=id_of(by), is_moved=0)
        return self.tell_channel(place, event)

    def unarchive(self, channel: Channel | str, by: User | str) -> list[Delivery]:
        """A channel is taken out of the archive."""
        place = self.world.channels[id_of(channel)]
        place.is_archived = False
        event = self._event(f"{place.kind}_unarchive", channel=place.id, user=id_of(by))
        return self.tell_channel(place, event)

    def rename(self, channel: Channel | str, name: str) -> list[Delivery]:
        """A channel gets another name."""
        place = self.world.channels[id_of(channel)]
        place.name = name
        shown = {"id": place.id, "name": name, "name_normalized": name, "created": place.created}
        event = self._event(f"{place.kind}_rename", channel={**shown, "is_mpim": False})
        return self.tell_channel(place, event)

    def change_channel_id(self, channel: Channel | str, new_id: str) -> list[Delivery]:
        """A channel goes on under another id, as happens when it is shared, or its host changes."""
        old_id = id_of(channel)
        with self.world.lock:
            place = self.world.channels.pop(old_id)
            place.id = new_id
            self.world.channels[new_id] = place
            said = self.world.messages.pop(old_id, {})
            for message in said.values():
                message.channel = new_id
            self.world.messages[new_id] = said
        event = self._event("channel_id_changed", old_channel_id=old_id, new_channel_id=new_id)
        return self.tell_channel(place, event)

    def join(
        self, user: User | str, channel: Channel | str, inviter: User | str | None = None
    ) -> list[Delivery]:
        """Somebody comes into a channel, the bot itself too, by its user id; Slack also says so in the channel."""
        place, person = self.world.channels[id_of(channel)], self.world.users[id_of(user)]
        if person.team not in place.teams:
            raise CannotDo(f"{person.name}'s workspace does not share {place.id}")
        place.members.add(person.id)
        invited = {} if inviter is None else {"inviter": id_of(inviter)}
        event = {**self._membership("member_joined_channel", place, person), **invited}
        told = self.tell_channel(place, event, speaker=person.team)
        return told + self.announce(place, person, "channel_join", "has joined the channel")

    def leave(self, user: User | str, channel: Channel | str) -> list[Delivery]:
        """Somebody leaves a channel; a bot that is removed hears of it as well."""
        place, person = self.world.channels[id_of(channel)], self.world.users[id_of(user)]
        listening = self.world.listening(place)
        place.members.discard(person.id)
        return self._tell_each(
            listening, self._membership("member_left_channel", place, person), place
        )

    def change_user(self, user: User | str, **fields: Any) -> list[Delivery]:
        """Somebody's account changes: `deleted=True`, another zone, address, or guest status."""
        person = self.world.users[id_of(user)]
        for name, value in fields.items():
            if not hasattr(person, name):
                raise CannotDo(f"a user has no {name}")
            setattr(person, name, value)
        told: list[Delivery] = []
        for made in self._acquainted(person):
            with_email = "users:read.email" in made.scopes
            shown = user_json(person, asked_by=made.team, with_email=with_email)
            cache = self.world.seconds()
            told += self.tell(made, self._event("user_change", user=shown, cache_ts=cache))
        return told

    def _event(self, kind: str, **fields: Any) -> Json:
        return {"type": kind, **fields, "event_ts": self.world.next_ts()}

    def _revoked(self, made: Installation) -> Json:
        return self._event("tokens_revoked", tokens={"oauth": [], "bot": [made.bot_user]})

    def _membership(self, kind: str, channel: Channel, person: User) -> Json:
        letter = "G" if channel.is_private else "C"
        return self._event(
            kind, user=person.id, channel=channel.id, channel_type=letter, team=person.team
        )

    def _tell_each(
        self, listening: list[Installation], event: Json, channel: Channel
    ) -> list[Delivery]:
        event_id = self.fresh_event_id()
        told = [self.tell(made, event, channel=channel, event_id=event_id) for made in listening]
        return [delivery for deliveries in told for delivery in deliveries]

    def _acquainted(self, person: User) -> list[Installation]:
        living = [made for made in self.world.installations if made.refusal is None]
        shared = [c.teams for c in self.world.channels.values() if person.id in c.members]
        known = {person.team}.union(*shared)
        return [made for made in living if made.team in known]

    def _standing(self, team: Team | str) -> Installation:
        made = self.world.installation(id_of(team))
        if made is None:
            raise CannotDo(f"the app is not installed in {id_of(team)}")
        return made
