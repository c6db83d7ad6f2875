"""The fields of a form: what is typed, a day, a choice; and the view that holds them.

https://docs.slack.dev/reference/views and https://docs.slack.dev/reference/block-kit/blocks/input-block: titles and
buttons hold 24 characters, a select 100 options of 75 letters, a text 3,000.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.render.blocks import context, section
from bot.render.model import Json
from bot.render.voice import one_line, slack_voice, text_voice

LONGEST_TEXT = 3_000
MOST_OPTIONS = 100
LONGEST_OPTION = 75
LONGEST_NAME = 24
Choices = Sequence[tuple[str, str]]


def words(name: str, **facts: Any) -> str:
    """Give a label, a hint or a button's words; empty where there are none of that name."""
    return str(text_voice().part("forms.words", name, facts))


def told(name: str, **facts: Any) -> Json:
    """A paragraph above the fields."""
    return section(slack_voice().part("forms.words", name, facts))


def small(name: str, **facts: Any) -> Json:
    """A line in small letters."""
    return context(slack_voice().part("forms.words", name, facts))


def typed(
    name: str,
    *,
    value: str | None = None,
    most: int = LONGEST_TEXT,
    long: bool = False,
    optional: bool = False,
    hint: str = "",
) -> Json:
    """Something to type, a line or more; `hint` names another one than the field's own."""
    element: Json = {"type": "plain_text_input", "multiline": long, "max_length": most}
    if value:
        element["initial_value"] = value[:most]
    return _input(name, element, optional=optional, hint=hint)


def day(name: str, value: date | None = None, *, optional: bool = False) -> Json:
    """A day to choose."""
    element: Json = {"type": "datepicker"}
    if value is not None:
        element["initial_date"] = value.isoformat()
    return _input(name, element, optional=optional)


def clock(name: str, value: str | None = None, *, optional: bool = False) -> Json:
    """A time of day to choose."""
    element: Json = {"type": "timepicker"}
    if value is not None:
        element["initial_time"] = value
    return _input(name, element, optional=optional)


def choice(
    name: str, options: Choices, value: str | None = None, *, optional: bool = False
) -> Json:
    """One of several things, each a value (an id, or a word of ours) with its label."""
    found = _options(options)
    element: Json = {"type": "static_select", "options": found}
    first = next((one for one in found if one["value"] == value), None)
    if first is not None:
        element["initial_option"] = first
    return _input(name, element, optional=optional)


def choices(name: str, options: Choices, values: Sequence[str] = ()) -> Json:
    """Any of several things."""
    found = _options(options)
    element: Json = {"type": "multi_static_select", "options": found}
    first = [one for one in found if one["value"] in values]
    if first:
        element["initial_options"] = first
    return _input(name, element, optional=True)


def ticks(name: str, options: Choices, values: Sequence[str] = ()) -> Json:
    """A few things to tick, ten at most."""
    found = _options(options)[:10]
    element: Json = {"type": "checkboxes", "options": found}
    first = [one for one in found if one["value"] in values]
    if first:
        element["initial_options"] = first
    return _input(name, element, optional=True)


def file(name: str, endings: Sequence[str]) -> Json:
    """A file to choose, of those endings.

    https://docs.slack.dev/reference/block-kit/block-elements/file-input-element
    """
    element: Json = {"type": "file_input", "filetypes": list(endings), "max_files": 1}
    return _input(name, element, optional=True)


def modal(kind: str, blocks: Sequence[Json], ids: Mapping[str, int | str]) -> Json:
    """A form. `ids` come back with it: keys of things, never what they say and never a right."""
    title, submit = words(f"{kind}_title"), words(f"{kind}_submit")
    view: Json = {
        "type": "modal",
        "callback_id": kind,
        "title": plain(title, LONGEST_NAME),
        "close": plain(words("cancel"), LONGEST_NAME),
        "private_metadata": json.dumps(dict(ids), separators=(",", ":")),
        "blocks": list(blocks),
    }
    if submit:
        view["submit"] = plain(submit, LONGEST_NAME)
    return view


def result(blocks: Sequence[Json]) -> Json:
    """What came of a form, where it stood."""
    return {
        "type": "modal",
        "callback_id": "result",
        "title": plain(words("result_title"), LONGEST_NAME),
        "close": plain(words("result_close"), LONGEST_NAME),
        "blocks": list(blocks),
    }


def fresh(view: Json, mark: int) -> Json:
    """Show a form as things stand now: Slack keeps what was typed under an id, so the fields get others."""
    blocks = [
        {**block, "block_id": f"{block['block_id']}.{mark}"} if block["type"] == "input" else block
        for block in view["blocks"]
    ]
    return {**view, "blocks": [told("stale"), *blocks]}


def plain(text: str, longest: int) -> Json:
    """A plain text object, on one line."""
    return {"type": "plain_text", "text": one_line(text, longest) or "-", "emoji": False}


def _options(options: Choices) -> list[Json]:
    return [
        {"text": plain(label, LONGEST_OPTION), "value": value}
        for value, label in options[:MOST_OPTIONS]
    ]


def _input(name: str, element: Json, *, optional: bool, hint: str = "") -> Json:
    block: Json = {
        "type": "input",
        "block_id": name,
        "label": plain(words(name), 200),
        "element": {**element, "action_id": "value"},
        "optional": optional,
    }
    said = words(hint or f"{name}_hint")
    if said:
        block["hint"] = plain(said, 200)
    return block
