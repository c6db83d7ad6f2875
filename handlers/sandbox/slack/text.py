"""Messages as plain text, for the demo's terminal: what a reader would see, buttons in brackets."""

from collections.abc import Callable
from typing import Any

from handlers.sandbox.slack.world import Json, Message, View

RULE = "─" * 40


def as_text(place: Message | View | list[Json]) -> str:
    """What is to be seen of a message, a view or bare blocks, in lines; mrkdwn stays mostly as it is."""
    if isinstance(place, View):
        return _blocks(place.content["blocks"])
    if isinstance(place, Message):
        return _blocks(place.blocks) if place.blocks else plain(place.text)
    return _blocks(place)


def _blocks(blocks: list[Json]) -> str:
    shown = (_block(block) for block in blocks)
    return "\n".join(text for text in shown if text)


def _block(block: Json) -> str:
    show = SHOWN.get(block["type"])
    return show(block) if show else f"[{block['type']}]"


def _row(block: Json, between: str) -> str:
    return between.join(_element(element) for element in block["elements"])


def _section(block: Json) -> str:
    lines = [_text(block["text"])] if "text" in block else []
    lines += [_text(field) for field in block.get("fields", [])]
    if "accessory" in block:
        lines[-1] += f"  {_element(block['accessory'])}"
    return "\n".join(lines)


def _text(found: Json) -> str:
    return plain(found["text"])


def plain(text: str) -> str:
    """Slack's entities as the signs that a reader sees."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _element(element: Json) -> str:
    match element["type"]:
        case "mrkdwn" | "plain_text":
            return plain(element["text"])
        case "button":
            return f"[{_text(element['text'])}]"
        case "image":
            return f"[picture: {element['alt_text']}]"
        case "overflow":
            return f"[… {' | '.join(_options(element))}]"
        case "checkboxes" | "radio_buttons":
            return " ".join(f"( ) {option}" for option in _options(element))
    return f"[{_placeholder(element)} ▾]"


def _options(element: Json) -> list[str]:
    groups = element.get("option_groups", [])
    options = [*element.get("options", []), *(o for g in groups for o in g["options"])]
    return [_text(option["text"]) for option in options]


def _placeholder(element: Json) -> str:
    if "initial_option" in element:
        return _text(element["initial_option"]["text"])
    if "placeholder" in element:
        return _text(element["placeholder"])
    kind: str = element["type"]
    return kind.replace("_", " ")


def _rich(element: Json) -> str:
    if "elements" in element:
        inner = "".join(_rich(part) for part in element["elements"])
        return f"{inner}\n" if element["type"] == "rich_text_list" else inner
    return _leaf(element)


def _leaf(element: Json) -> str:
    match element["type"]:
        case "text":
            return str(element["text"])
        case "user":
            return f"<@{element['user_id']}>"
        case "link":
            return str(element.get("text") or element["url"])
        case "emoji":
            return f":{element['name']}:"
    return f"[{element['type']}]"


def _table(rows: list[list[Any]]) -> str:
    return "\n".join(" | ".join(_cell(cell) for cell in row) for row in rows)


def _cell(cell: Json) -> str:
    return str(cell["text"]) if cell["type"] == "raw_text" else _rich(cell)


SHOWN: dict[str, Callable[[Json], str]] = {
    "header": lambda block: f"*{_text(block['text'])}*",
    "divider": lambda _: RULE,
    "section": _section,
    "context": lambda block: _row(block, " "),
    "actions": lambda block: _row(block, "  "),
    "input": lambda block: f"{_text(block['label'])}: {_element(block['element'])}",
    "image": lambda block: f"[picture: {block['alt_text']}]",
    "video": lambda block: f"[video: {block['alt_text']}]",
    "markdown": lambda block: str(block["text"]),
    "rich_text": lambda block: "".join(_rich(element) for element in block["elements"]),
    "table": lambda block: _table(block["rows"]),
}
