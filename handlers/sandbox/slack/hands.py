"""What people do with their hands: commands, clicks, choices, modals, shortcuts, the home tab.

Each method builds what Slack would send, delivers it, and applies the answer to the world. What Slack's own surface
would not let a person do raises `CannotDo`, so that a test cannot press a button that nobody sees.
"""

from typing import Any

from handlers.sandbox.slack import answers, payloads
from handlers.sandbox.slack.core import id_of
from handlers.sandbox.slack.forms import (
    chosen_state,
    elements,
    find,
    first_values,
    is_empty,
)
from handlers.sandbox.slack.records import CannotDo, Delivery
from handlers.sandbox.slack.speech import Speech
from handlers.sandbox.slack.world import Channel, Installation, Json, Message, User, View

Place = Message | View


class Hands(Speech):
    """Commands and interactions."""

    def slash(
        self,
        user: User | str,
        channel: Channel | str,
        command: str,
        text: str = "",
        *,
        thread: str | None = None,
    ) -> Delivery:
        """Type a slash command; Slack refuses it in threads and to people of workspaces without the app."""
        person, place = self._person(user), self._joined(user, channel)
        made = self.world.installation(person.team)
        if thread is not None:
            return _refused(f"{command} is not supported in threads. Sorry!")
        if made is None or command not in self.app.commands:
            return _refused(
                f"{command} is not a valid command. In Slack, all messages that start with the "
                '"/" character are interpreted as commands.'
            )
        path = self.response_urls.issue(channel=place.id, user=person.id, installation=made.token)
        payload = payloads.command_payload(
            self,
            user=person,
            channel=place,
            command=command,
            text=self.typed(text, person, with_names=True),
            url=self.origin + path,
            trigger=self.triggers.issue(person.id, made.token),
        )
        delivery = self._dispatch("slash_commands", payload)
        answers.take_command(self, delivery, self.response_urls.look(path))
        return delivery

    def click(
        self,
        user: User | str,
        place: Place,
        action_id: str,
        value: str | None = None,
        *,
        block_id: str | None = None,
    ) -> Delivery:
        """Press a button of a message, a modal or a home tab; `value` tells apart those with one action id."""
        block, button = find(self._blocks(place), action_id, value=value, block_id=block_id)
        if button["type"] != "button":
            raise CannotDo(f"{action_id} is a {button['type']}: choose in it")
        keys = ("action_id", "text", "value", "style", "url", "type", "accessibility_label")
        action = {key: button[key] for key in keys if key in button}
        return self._interact(user, place, {**action, "block_id": block["block_id"]})

    def choose(
        self,
        user: User | str,
        place: Place,
        action_id: str,
        chosen: Any,
        *,
        block_id: str | None = None,
    ) -> Delivery:
        """Choose in a select, overflow menu or picker: an option's value or text, an id, a date, or several."""
        block, element = find(self._blocks(place), action_id, block_id=block_id)
        state = chosen_state(element, chosen)
        if element["type"] != "overflow":
            self._values(user, place).setdefault(block["block_id"], {})[action_id] = state
        keys = ("action_id", "placeholder", "confirm")
        action = {key: element[key] for key in keys if key in element}
        return self._interact(user, place, {**action, **state, "block_id": block["block_id"]})

    def submit(self, user: User | str, view: View, values: dict[str, Any]) -> Delivery:
        """Fill a modal in and submit it; `values` is what goes into each block, by block id."""
        person = self._viewer(user, view)
        if not view.content.get("submit"):
            raise CannotDo("the modal has no submit button")
        self._fill(view, values)
        payload = payloads.submission(self, user=person, view=view)
        payload["trigger_id"] = self.triggers.issue(person.id, view.installation, view.id)
        delivery = self._dispatch("interactive", payload)
        answers.take_submission(self, delivery, view)
        return delivery

    def close_view(
        self, user: User | str, view: View, *, whole_stack: bool = False
    ) -> Delivery | None:
        """Close a modal, or all of its stack; the app hears of it only if it wanted to (then a delivery)."""
        person = self._viewer(user, view)
        view.is_open = False
        if whole_stack:
            answers.clear(self, view)
        if not view.content.get("notify_on_close"):
            return None
        payload = payloads.closing(self, user=person, view=view, is_cleared=whole_stack)
        delivery = self._dispatch("interactive", payload)
        answers.judge(self, delivery, "view_closed")
        return delivery

    def shortcut(self, user: User | str, message: Message | None, callback_id: str) -> Delivery:
        """Use a shortcut of the app: on a message, or (without one) from the lightning menu."""
        person = self._person(user)
        made = self.world.installation(person.team)
        if made is None:
            return _refused("the app is not installed in this workspace")
        if message is None:
            payload = payloads.global_shortcut(self, user=person, callback_id=callback_id)
        else:
            payload = self._on_message(person, message, callback_id, made)
        payload["trigger_id"] = self.triggers.issue(person.id, made.token)
        delivery = self._dispatch("interactive", payload)
        answers.judge(self, delivery, "shortcut")
        return delivery

    def _on_message(
        self, person: User, message: Message, callback_id: str, made: Installation
    ) -> Json:
        self._joined(person, message.channel)
        path = self.response_urls.issue(
            channel=message.channel, user=person.id, installation=made.token, about=message.ts
        )
        payload = payloads.message_shortcut(
            self, user=person, message=message, callback_id=callback_id, made=made
        )
        return {**payload, "response_url": self.origin + path}

    def suggest(self, user: User | str, view: View, action_id: str, text: str) -> Delivery:
        """Type into an external select; the answer's JSON has the options."""
        person, made = self._viewer(user, view), self._made(view)
        block, _ = find(view.content["blocks"], action_id)
        payload = payloads.suggestion(
            self,
            user=person,
            view=view,
            made=made,
            block_id=block["block_id"],
            action_id=action_id,
            text=text,
        )
        delivery = self._dispatch("interactive", payload)
        answers.judge(self, delivery, "block_suggestion")
        return delivery

    def _interact(self, user: User | str, place: Place, action: Json) -> Delivery:
        action = {**action, "action_ts": self.world.next_ts()}
        if isinstance(place, View):
            payload = self._in_view(user, place, action)
        else:
            payload = self._in_message(user, place, action)
        delivery = self._dispatch("interactive", payload)
        answers.take_click(self, delivery)
        return delivery

    def _in_view(self, user: User | str, view: View, action: Json) -> Json:
        person, made = self._viewer(user, view), self._made(view)
        trigger = self.triggers.issue(person.id, made.token, view.id)
        payload = payloads.view_click(self, user=person, view=view, made=made, action=action)
        return {**payload, "trigger_id": trigger}

    def _in_message(self, user: User | str, message: Message, action: Json) -> Json:
        person, made = self._reader(user, message), self._made(message)
        path = self.response_urls.issue(
            channel=message.channel, user=person.id, installation=made.token, about=message.ts
        )
        payload = payloads.message_click(
            self,
            user=person,
            message=self._current(message),
            made=made,
            action=action,
            values=self._values(user, message),
        )
        trigger = self.triggers.issue(person.id, made.token)
        return {**payload, "trigger_id": trigger, "response_url": self.origin + path}

    def _current(self, message: Message) -> Message:
        return self.world.find(message.channel, message.ts) or message

    def _blocks(self, place: Place) -> list[Json]:
        return place.content["blocks"] if isinstance(place, View) else place.blocks

    def _made(self, place: Place) -> Installation:
        for made in self.world.installations:
            if isinstance(place, View) and place.installation == made.token:
                return made
            if isinstance(place, Message) and place.bot_id == made.bot_id:
                return made
        raise CannotDo("no app stands behind this")

    def _values(self, user: User | str, place: Place) -> dict[str, Json]:
        """What has been entered and not yet sent; in a message it is each reader's own."""
        if isinstance(place, View):
            return place.values
        key = (id_of(user), place.channel, place.ts)
        return self.entered.setdefault(key, first_values(place.blocks))

    def _reader(self, user: User | str, message: Message) -> User:
        person = self._joined_person(user, message.channel)
        if message.ephemeral_to not in (None, person.id):
            raise CannotDo(f"{person.name} does not see this ephemeral message")
        return person

    def _viewer(self, user: User | str, view: View) -> User:
        person = self._person(user)
        if view.user != person.id or not view.is_open:
            raise CannotDo(f"{person.name} does not have this view open")
        return person

    def _fill(self, view: View, values: dict[str, Any]) -> None:
        blocks = {block["block_id"]: block for block in view.content["blocks"]}
        if unknown := values.keys() - blocks.keys():
            raise CannotDo(f"no blocks {sorted(unknown)}; there are {list(blocks)}")
        for block, element in elements(view.content["blocks"]):
            block_id, action_id = block["block_id"], element["action_id"]
            if block_id in values and element["type"] != "button":
                entered = chosen_state(element, values[block_id])
                view.values.setdefault(block_id, {})[action_id] = entered
            if block["type"] == "input" and not block.get("optional"):
                _refuse_empty(block_id, view.values[block_id][action_id])


def _refuse_empty(block_id: str, state: Json) -> None:
    if is_empty(state):
        raise CannotDo(f"{block_id} is required and empty")


def _refused(words: str) -> Delivery:
    return Delivery("refused by Slack", {}, refused=words)
