"""What people say: in channels, threads, to the bot; and what the app hears of it as events."""

import re
from typing import Any

from handlers.sandbox.slack.api_files import file_json
from handlers.sandbox.slack.core import id_of
from handlers.sandbox.slack.events import Herald
from handlers.sandbox.slack.records import CannotDo, Delivery, Said
from handlers.sandbox.slack.shapes import message_json
from handlers.sandbox.slack.world import Channel, File, Installation, Json, Message, User

NAME = re.compile(r"(?<![\w/])@([a-z][a-z0-9._-]*[a-z0-9])")
PLACE = re.compile(r"(?<![\w/])#([a-z][a-z0-9_-]*)")
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(r"https?://[^\s<>|]+")


class Speech(Herald):
    """Messages of people, edited and taken back too."""

    def say(
        self,
        user: User | str,
        channel: Channel | str,
        text: str,
        *,
        thread: Message | str | None = None,
    ) -> Said:
        """Write in a channel or a thread; `@name` mentions somebody, the bot included."""
        person, place = self._person(user), self._joined(user, channel)
        if place.is_archived:
            raise CannotDo(f"#{place.name} is archived")
        message = Message(
            channel=place.id,
            ts=self.world.next_ts(),
            user=person.id,
            team=person.team,
            text=self.typed(text, person),
            blocks=[_rich(text)],
            thread_ts=thread.ts if isinstance(thread, Message) else thread,
            client_msg_id=self.fresh_uuid(),
        )
        self.world.add(message)
        return Said(message, self._tell_of(place, message))

    def upload(
        self,
        user: User | str,
        channel: Channel | str,
        name: str,
        content: bytes,
        *,
        text: str = "",
        only_id: bool = False,
    ) -> Said:
        """Send a file or snippet; `only_id`: the event says no more than its id, as in some shared channels."""
        person, place = self._person(user), self._joined(user, channel)
        made = self._keep(person, name, content, place.id)
        hidden = {"id": made.id, "mode": "file_access", "file_access": "check_file_info"}
        message = Message(
            channel=place.id,
            ts=self.world.next_ts(),
            user=person.id,
            team=person.team,
            text=self.typed(text, person),
            subtype="file_share",
            files=[hidden if only_id else file_json(self, made)],
        )
        self.world.add(message)
        return Said(message, self._tell_of(place, message))

    def attach(self, user: User | str, name: str, content: bytes) -> Json:
        """Choose a file in a modal's file input: it is uploaded at once, into no channel. Gives the file object."""
        return file_json(self, self._keep(self._person(user), name, content))

    def _keep(self, person: User, name: str, content: bytes, channel: str = "") -> File:
        made = File(
            self.world.mint("F"),
            name,
            person.id,
            person.team,
            channel,
            content,
            self.world.seconds(),
        )
        self.world.files[made.id] = made
        return made

    def mention(
        self,
        user: User | str,
        channel: Channel | str,
        text: str,
        *,
        thread: Message | str | None = None,
    ) -> Said:
        """Write to the bot in a channel: `@tandem text`."""
        return self.say(user, channel, f"@{self.app.name} {text}", thread=thread)

    def dm(self, user: User | str, text: str, *, thread: Message | str | None = None) -> Said:
        """Write to the bot in the direct conversation with it."""
        return self.say(user, self.im(user), text, thread=thread)

    def im(self, user: User | str) -> Channel:
        """The direct conversation of somebody with the bot."""
        person = self._person(user)
        made = self.world.installation(person.team) or self._shared_with(person)
        return self.world.im(made.bot_user, person.id)

    def edit(self, user: User | str, message: Message, text: str) -> list[Delivery]:
        """Change a message of one's own."""
        person = self._author(user, message)
        previous = message_json(message, self.world)
        message.earlier.append(previous)
        message.text, message.blocks = self.typed(text, person), [_rich(text)]
        message.edited_ts = self.world.next_ts()
        event = {"subtype": "message_changed", "message": message_json(message, self.world)}
        return self._tell_of_change(message, {**event, "previous_message": previous})

    def take_back(self, user: User | str, message: Message) -> list[Delivery]:
        """Delete a message of one's own."""
        self._author(user, message)
        previous = message_json(message, self.world)
        message.deleted = True
        event = {"subtype": "message_deleted", "deleted_ts": message.ts}
        return self._tell_of_change(message, {**event, "previous_message": previous})

    def announce(self, channel: Channel, person: User, subtype: str, what: str) -> list[Delivery]:
        """Say in the channel what somebody did there, as Slack does by itself."""
        message = Message(
            channel=channel.id,
            ts=self.world.next_ts(),
            user=person.id,
            team=person.team,
            text=f"<@{person.id}> {what}",
            subtype=subtype,
        )
        self.world.add(message)
        return self._tell_of(channel, message)

    def deliver_echoes(self) -> list[Delivery]:
        """Tell the app of its own messages, edits and deletions, as Slack does, right after it made them."""
        waiting, self.echoes[:] = list(self.echoes), []
        told = [
            self.tell_channel(channel, _in_channel(channel, event)) for channel, event in waiting
        ]
        return [delivery for deliveries in told for delivery in deliveries]

    def typed(self, text: str, person: User, *, with_names: bool = False) -> str:
        """What Slack makes of typed text: entities escaped, names, channels, links and addresses in brackets.

        In a command's text a mention carries the name as well (`<@U01|carl>`), if the app's settings have
        "escape channels, users and links" on; if they have it off, only the entities are escaped.
        """
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        if with_names and not self.app.escapes:
            return escaped
        linked = ADDRESS.sub(lambda m: f"<mailto:{m[0]}|{m[0]}>", LINK.sub(r"<\g<0>>", escaped))
        named = NAME.sub(lambda m: self._mention(m, person, with_names), linked)
        return PLACE.sub(lambda m: self._channel_link(m, person), named)

    def _mention(self, match: re.Match[str], person: User, with_names: bool) -> str:  # noqa: FBT001
        known = [u for u in self.world.users.values() if u.name == match[1] and not u.deleted]
        known.sort(key=lambda user: user.team != person.team)
        if not known:
            return match[0]
        return f"<@{known[0].id}|{known[0].name}>" if with_names else f"<@{known[0].id}>"

    def _channel_link(self, match: re.Match[str], person: User) -> str:
        for channel in self.world.channels.values():
            if channel.name == match[1] and person.team in channel.teams:
                return f"<#{channel.id}|{channel.name}>"
        return match[0]

    def _tell_of(self, channel: Channel, message: Message) -> list[Delivery]:
        event = _in_channel(channel, message_json(message, self.world))
        told = self.tell_channel(channel, event, speaker=message.team)
        for made in self.world.listening(channel):
            is_meant = f"<@{made.bot_user}>" in message.text and message.subtype is None
            if is_meant and not channel.is_im:
                told += self.tell(made, self._mention_event(message, made), channel=channel)
        return told

    def _mention_event(self, message: Message, made: Installation) -> Json:
        """`app_mention`; of an outsider it names the installing team as `team`, and theirs as `user_team`."""
        event = {**message_json(message, self.world), "type": "app_mention"}
        event |= {"channel": message.channel, "event_ts": message.ts, "team": made.team}
        if message.team == made.team:
            return event
        theirs = self.world.teams[message.team].enterprise_id or message.team
        profile = {"team": theirs, "name": self.world.users[message.user].name}
        return {**event, "user_team": theirs, "source_team": theirs, "user_profile": profile}

    def _tell_of_change(self, message: Message, event: Json) -> list[Delivery]:
        channel = self.world.channels[message.channel]
        event = {"type": "message", "hidden": True, "ts": self.world.next_ts(), **event}
        return self.tell_channel(channel, _in_channel(channel, event), speaker=message.team)

    def _author(self, user: User | str, message: Message) -> User:
        person = self._person(user)
        if message.user != person.id:
            raise CannotDo(f"{person.name} did not write this")
        return person

    def _person(self, user: User | str) -> User:
        person = self.world.users[id_of(user)]
        if person.deleted:
            raise CannotDo(f"{person.name} is deactivated")
        return person

    def _joined_person(self, user: User | str, channel: Channel | str) -> User:
        person = self._person(user)
        self._joined(person, channel)
        return person

    def _joined(self, user: User | str, channel: Channel | str) -> Channel:
        place = self.world.channels[id_of(channel)]
        if id_of(user) not in place.members:
            raise CannotDo(f"{id_of(user)} is not in {place.id}")
        return place

    def _shared_with(self, person: User) -> Installation:
        for channel in self.world.channels.values():
            if person.id in channel.members and (heard := self.world.listening(channel)):
                return heard[0]
        raise CannotDo(f"{person.name} knows no bot")


def _in_channel(channel: Channel, event: Json) -> Json:
    return {
        **event,
        "channel": channel.id,
        "channel_type": channel.kind,
        "event_ts": event["ts"],
    }


def _rich(text: str) -> dict[str, Any]:
    """What the composer makes of plain typing."""
    part = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "block_id": "b1", "elements": [part]}
