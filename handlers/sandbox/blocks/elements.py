"""The elements of Block Kit: buttons, menus, pickers, inputs, and the objects that they are made of.

https://docs.slack.dev/reference/block-kit/block-elements and https://docs.slack.dev/reference/block-kit/composition-objects.
"""

import re
from typing import Any

from handlers.sandbox.blocks.rules import (
    ANY_TEXT,
    PLAIN,
    Found,
    Json,
    Kinds,
    Path,
    Rule,
    Shape,
    anything,
    boolean,
    choice,
    link,
    many,
    number,
    plain,
    say,
    string,
    text,
)

MOST_OPTIONS, MOST_GROUPS = 100, 100
DATE, TIME = re.compile(r"\d{4}-\d{2}-\d{2}"), re.compile(r"([01]\d|2[0-3]):[0-5]\d")

ID = string(255)
CONFIRM = Shape(
    {
        "title": plain(100),
        "text": text(300),
        "confirm": plain(30),
        "deny": plain(30),
        "style": choice("primary", "danger"),
    },
    ("title", "text", "confirm", "deny"),
)
DISPATCH = Shape(
    {
        "trigger_actions_on": many(choice("on_enter_pressed", "on_character_entered"), 2),
    }
)
FILTER = Shape(
    {
        "include": many(choice("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    }
)
SLACK_FILE = Shape({"id": string(255), "url": link()})


def option(kinds: frozenset[str] = PLAIN, *, with_url: bool = False) -> Shape:
    """Allow one entry of a menu or group."""
    rules: dict[str, Rule] = {
        "text": text(75, kinds),
        "value": string(150),
        "description": text(75, kinds),
    }
    if with_url:
        rules["url"] = link()
    return Shape(rules, ("text", "value"))


OPTION = option()
GROUP = Shape({"label": plain(75), "options": many(OPTION, MOST_OPTIONS)}, ("label", "options"))


def pattern(what: re.Pattern[str], words: str) -> Rule:
    """Allow a string of a certain form."""

    def rule(value: Any, path: Path, found: Found) -> None:
        if not isinstance(value, str) or not what.fullmatch(value):
            say(found, path, words)

    return rule


def _options_or_groups(value: Json, path: Path, found: Found) -> None:
    if ("options" in value) == ("option_groups" in value):
        say(found, path, "must define either `options` or `option_groups`")
    _initial_among_options(value, path, found)


def _initial_among_options(value: Json, path: Path, found: Found) -> None:
    first = value.get("initial_option")
    initial = value.get("initial_options", [] if first is None else [first])
    if not initial:
        return
    groups = value.get("option_groups") or [value]
    lists = [group.get("options") for group in groups if isinstance(group, dict)]
    there = [one for options in lists if isinstance(options, list) for one in options]
    if not isinstance(initial, list) or any(one not in there for one in initial):
        say(found, path, "initial options must be among the options")


def _smallest_first(value: Json, path: Path, found: Found) -> None:
    low, high = value.get("min_length"), value.get("max_length")
    if isinstance(low, int) and isinstance(high, int) and low > high:
        say(found, path, "min_length must not be greater than max_length")
    first = value.get("initial_value")
    if isinstance(first, str) and isinstance(high, int) and len(first) > high:
        say(found, (path, "initial_value"), f"must be less than {high + 1} characters")


def url_or_file(value: Json, path: Path, found: Found) -> None:
    """Allow a picture by its address or as a file of Slack's, not both."""
    if ("image_url" in value) == ("slack_file" in value):
        say(found, path, "must define either `image_url` or `slack_file`")


def _element(
    rules: dict[str, Rule], required: tuple[str, ...] = (), also: Rule | None = None
) -> Shape:
    """Allow an interactive element: what all have, and what is its own."""
    common: dict[str, Rule] = {"type": anything, "action_id": ID}
    return Shape({**common, **rules}, required, also)


CONFIRMED: dict[str, Rule] = {"confirm": CONFIRM}
FOCUSED: dict[str, Rule] = {"focus_on_load": boolean}
HINTED: dict[str, Rule] = {**FOCUSED, "placeholder": plain(150)}
PICKED: dict[str, Rule] = {**HINTED, **CONFIRMED}
SEVERAL: dict[str, Rule] = {**PICKED, "max_selected_items": number(1, MOST_OPTIONS)}
TYPED: dict[str, Rule] = {**HINTED, "dispatch_action_config": DISPATCH}
LISTED: dict[str, Rule] = {
    "options": many(OPTION, MOST_OPTIONS),
    "option_groups": many(GROUP, MOST_GROUPS),
}
CONVERSATIONS: dict[str, Rule] = {"default_to_current_conversation": boolean, "filter": FILTER}
ANSWERED: dict[str, Rule] = {"response_url_enabled": boolean}
MARKED_OPTION = option(ANY_TEXT)

ELEMENTS = Kinds(
    {
        "button": _element(
            {
                **CONFIRMED,
                "text": plain(75),
                "url": link(),
                "value": string(2000, 0),
                "style": choice("primary", "danger"),
                "accessibility_label": string(75),
            },
            ("text",),
        ),
        "checkboxes": _element(
            {
                **CONFIRMED,
                **FOCUSED,
                "options": many(MARKED_OPTION, 10),
                "initial_options": many(MARKED_OPTION, 10),
            },
            ("options",),
            _initial_among_options,
        ),
        "radio_buttons": _element(
            {
                **CONFIRMED,
                **FOCUSED,
                "options": many(MARKED_OPTION, 10),
                "initial_option": MARKED_OPTION,
            },
            ("options",),
            _initial_among_options,
        ),
        "overflow": _element(
            {**CONFIRMED, "options": many(option(with_url=True), 5)}, ("options",)
        ),
        "datepicker": _element({**PICKED, "initial_date": pattern(DATE, "invalid date")}),
        "timepicker": _element(
            {**PICKED, "initial_time": pattern(TIME, "invalid time"), "timezone": string(255)}
        ),
        "datetimepicker": _element(
            {**CONFIRMED, **FOCUSED, "initial_date_time": number(10**9, 10**10 - 1)}
        ),
        "static_select": _element(
            {**PICKED, **LISTED, "initial_option": OPTION}, also=_options_or_groups
        ),
        "multi_static_select": _element(
            {**SEVERAL, **LISTED, "initial_options": many(OPTION, MOST_OPTIONS)},
            also=_options_or_groups,
        ),
        "external_select": _element(
            {**PICKED, "initial_option": OPTION, "min_query_length": number(0, 100)}
        ),
        "multi_external_select": _element(
            {
                **SEVERAL,
                "initial_options": many(OPTION, MOST_OPTIONS),
                "min_query_length": number(0, 100),
            }
        ),
        "users_select": _element({**PICKED, "initial_user": ID}),
        "multi_users_select": _element({**SEVERAL, "initial_users": many(ID, MOST_OPTIONS)}),
        "conversations_select": _element(
            {**PICKED, **CONVERSATIONS, **ANSWERED, "initial_conversation": ID}
        ),
        "multi_conversations_select": _element(
            {**SEVERAL, **CONVERSATIONS, "initial_conversations": many(ID, MOST_OPTIONS)}
        ),
        "channels_select": _element({**PICKED, **ANSWERED, "initial_channel": ID}),
        "multi_channels_select": _element({**SEVERAL, "initial_channels": many(ID, MOST_OPTIONS)}),
        "plain_text_input": _element(
            {
                **TYPED,
                "initial_value": string(3000, 0),
                "multiline": boolean,
                "min_length": number(0, 3000),
                "max_length": number(1, 3000),
            },
            also=_smallest_first,
        ),
        "email_text_input": _element({**TYPED, "initial_value": string(3000, 0)}),
        "url_text_input": _element({**TYPED, "initial_value": string(3000, 0)}),
        "file_input": _element({"filetypes": many(string(255), 100), "max_files": number(1, 10)}),
        "number_input": _element(
            {
                **TYPED,
                "is_decimal_allowed": boolean,
                "initial_value": string(255),
                "min_value": string(255),
                "max_value": string(255),
            },
            ("is_decimal_allowed",),
        ),
        "image": Shape(
            {
                "type": anything,
                "image_url": link(),
                "slack_file": SLACK_FILE,
                "alt_text": string(2000),
            },
            ("alt_text",),
            url_or_file,
        ),
    }
)
