"""Where in blocks a person can act, and what Slack says of what they chose.

The state of an element, typed as in https://docs.slack.dev/reference/interaction-payloads/block_actions-payload.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from handlers.sandbox.slack.records import CannotDo
from handlers.sandbox.slack.world import Json

# What an element's state is called, and what its first state is called in the block.
SINGLE = {
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
}
SEVERAL = {
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "file_input": ("files", "initial_files"),
}
MOST_FILES = 10
WITH_OPTIONS = ("selected_option", "selected_options")


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Each interactive element with the block it is in."""
    for block in blocks:
        found = [*_list(block, "elements"), block.get("accessory"), block.get("element")]
        for element in found:
            if isinstance(element, dict) and "action_id" in element:
                yield block, element


def _list(block: Json, key: str) -> list[Any]:
    return block[key] if block["type"] in ("actions", "context_actions") else []


def name_parts(blocks: list[Json]) -> list[Json]:
    """A copy with the ids that Slack makes up where the app gave none."""
    named = deepcopy(blocks)
    for number, block in enumerate(named, 1):
        block.setdefault("block_id", f"b{number}")
        parts = [*_list(block, "elements"), block.get("accessory"), block.get("element")]
        for place, element in enumerate(parts, 1):
            if isinstance(element, dict) and _is_interactive(element):
                element.setdefault("action_id", f"a{number}.{place}")
    return named


def _is_interactive(element: Json) -> bool:
    kind = element.get("type")
    return kind in SINGLE or kind in SEVERAL or kind in ("button", "overflow")


def find(
    blocks: list[Json], action_id: str, *, value: str | None = None, block_id: str | None = None
) -> tuple[Json, Json]:
    """The element that a person means; `CannotDo` where there is none, or more than one to choose from."""
    found = [
        (block, element)
        for block, element in elements(blocks)
        if element["action_id"] == action_id
        and (value is None or element.get("value") == value)
        and (block_id is None or block["block_id"] == block_id)
    ]
    if len(found) == 1:
        return found[0]
    there = [f"{e['action_id']}={e.get('value', '')}" for _, e in elements(blocks)]
    raise CannotDo(f"{len(found)} elements are {action_id}={value or '*'}; there are: {there}")


def first_state(element: Json) -> Json:
    """What Slack reports of an element that nobody has touched."""
    kind = element["type"]
    if kind in SEVERAL:
        name, first = SEVERAL[kind]
        return {"type": kind, name: element.get(first, [])}
    name, first = SINGLE[kind]
    return {"type": kind, name: element.get(first)}


def first_values(blocks: list[Json]) -> dict[str, Json]:
    """The `state.values` of blocks that nobody has touched."""
    values: dict[str, Json] = {}
    for block, element in elements(blocks):
        if element["type"] in SINGLE or element["type"] in SEVERAL:
            values.setdefault(block["block_id"], {})[element["action_id"]] = first_state(element)
    return values


def chosen_state(element: Json, chosen: Any) -> Json:
    """The state of an element after a person chose: the value of an option, an id, a date, or what they typed."""
    kind = element["type"]
    if kind in SEVERAL:
        name, _ = SEVERAL[kind]
        picked = [chosen] if isinstance(chosen, str | dict) else list(chosen)
        if len(picked) > element.get("max_files", MOST_FILES):
            raise CannotDo(f"{len(picked)} are too many for {element['action_id']}")
        return {"type": kind, name: [_picked(element, name, one) for one in picked]}
    if kind == "overflow":
        return {"type": kind, "selected_option": _option(element, chosen)}
    if kind not in SINGLE:
        raise CannotDo(f"nothing can be chosen in a {kind}")
    name, _ = SINGLE[kind]
    return {"type": kind, name: None if chosen is None else _picked(element, name, chosen)}


def _picked(element: Json, name: str, chosen: Any) -> Any:
    if element["type"] == "file_input":
        return _chosen_file(element, chosen)
    if name not in WITH_OPTIONS:
        return _typed(element, chosen)
    return chosen if element["type"].endswith("external_select") else _option(element, chosen)


def _chosen_file(element: Json, file: Json) -> Json:
    """Take a file object; the dialog offers only the endings that the app named."""
    endings = element.get("filetypes")
    if endings and file["name"].rpartition(".")[2].lower() not in endings:
        raise CannotDo(f"{file['name']} is none of {endings}")
    return file


def _typed(element: Json, chosen: Any) -> Any:
    if element["type"] == "plain_text_input" and len(chosen) > element.get("max_length", 3000):
        raise CannotDo(f"{len(chosen)} characters do not fit into {element['action_id']}")
    return chosen


def _option(element: Json, chosen: str) -> Json:
    groups = element.get("option_groups", [])
    options = [*element.get("options", []), *(o for group in groups for o in group["options"])]
    for option in options:
        if chosen in (option["value"], option["text"]["text"]):
            return dict(option)
    raise CannotDo(f"{chosen!r} is not among {[option['value'] for option in options]}")


def is_empty(state: Json) -> bool:
    """Whether an input was left empty, so that Slack would not let a required one be submitted."""
    return not any(value for key, value in state.items() if key != "type")
