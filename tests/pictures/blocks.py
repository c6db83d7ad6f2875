"""Block Kit as HTML, as Slack draws it: each kind of block and element that the bot sends.

https://docs.slack.dev/reference/block-kit. A kind that is not known raises, so that a picture lacks nothing.
"""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from tests.pictures.mrkdwn import drawn, to_html

Json = dict[str, Any]
# The place of an image's bytes, by its address.
Images = Mapping[str, str]


def to_page(blocks: list[Json], images: Images) -> str:
    """Draw blocks one under the other."""
    return "".join(BLOCKS[block["type"]](block, images) for block in blocks)


def _text(found: Json) -> str:
    if found["type"] == "mrkdwn":
        return to_html(found["text"])
    return drawn(escape(found["text"]))


def _header(block: Json, _images: Images) -> str:
    return f'<div class="header">{_text(block["text"])}</div>'


def _section(block: Json, images: Images) -> str:
    text = _text(block["text"])
    beside = ""
    if "accessory" in block:
        beside = f'<div class="accessory">{_element(block["accessory"], images)}</div>'
    return f'<div class="section"><div class="text">{text}</div>{beside}</div>'


def _context(block: Json, images: Images) -> str:
    parts = "".join(_element(element, images) for element in block["elements"])
    return f'<div class="context">{parts}</div>'


def _actions(block: Json, images: Images) -> str:
    parts = "".join(_element(element, images) for element in block["elements"])
    return f'<div class="actions">{parts}</div>'


def _divider(_block: Json, _images: Images) -> str:
    return "<hr>"


def _image(block: Json, images: Images) -> str:
    return f'<img class="picture" src="{images[block["image_url"]]}" alt="{escape(block["alt_text"])}">'


def _input(block: Json, images: Images) -> str:
    optional = ' <span class="hint">(optional)</span>' if block.get("optional") else ""
    hint = f'<div class="hint">{_text(block["hint"])}</div>' if "hint" in block else ""
    field = _element(block["element"], images)
    return f'<div class="input"><label>{_text(block["label"])}{optional}</label>{field}{hint}</div>'


BLOCKS: dict[str, Callable[[Json, Images], str]] = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "divider": _divider,
    "image": _image,
    "input": _input,
}


def _element(element: Json, images: Images) -> str:
    return ELEMENTS[element["type"]](element, images)


def _words(element: Json, _images: Images) -> str:
    return f"<div>{_text(element)}</div>"


def _small_image(element: Json, images: Images) -> str:
    return f'<img src="{images[element["image_url"]]}" alt="{escape(element["alt_text"])}">'


def _button(element: Json, _images: Images) -> str:
    style = element.get("style", "plain")
    return f'<span class="button {style}">{_text(element["text"])}</span>'


def _select(element: Json, _images: Images) -> str:
    """Draw a menu with what is chosen in it, or asked for."""
    chosen = element.get("initial_option")
    named = [one["text"] for one in element.get("initial_options", [])]
    shown = [chosen["text"]] if chosen else named or [element["placeholder"]]
    words = ", ".join(_text(one) for one in shown)
    return f'<span class="select">{words}</span>'


def _picker(element: Json, _images: Images) -> str:
    first = element.get("initial_date") or element.get("initial_time")
    words = first or _text(element.get("placeholder", {"type": "plain_text", "text": ""}))
    return f'<span class="select">{words}</span>'


def _typed(element: Json, _images: Images) -> str:
    kind = "typed long" if element.get("multiline") else "typed"
    return f'<div class="{kind}">{escape(element.get("initial_value", ""))}</div>'


def _ticks(element: Json, _images: Images) -> str:
    chosen = {one["value"] for one in element.get("initial_options", [])}
    rows = (
        f'<div class="tick{" on" if one["value"] in chosen else ""}">{_text(one["text"])}</div>'
        for one in element["options"]
    )
    return "".join(rows)


ELEMENTS: dict[str, Callable[[Json, Images], str]] = {
    "mrkdwn": _words,
    "plain_text": _words,
    "image": _small_image,
    "button": _button,
    "static_select": _select,
    "multi_static_select": _select,
    "datepicker": _picker,
    "timepicker": _picker,
    "plain_text_input": _typed,
    "checkboxes": _ticks,
    "file_input": _typed,
}
