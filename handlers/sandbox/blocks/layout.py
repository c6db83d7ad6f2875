"""The blocks of Block Kit, and which surface takes which.

https://docs.slack.dev/reference/block-kit/blocks. The table of elements in
https://docs.slack.dev/reference/block-kit/block-elements says where each may stand.
"""

from handlers.sandbox.blocks.elements import ELEMENTS, ID, SLACK_FILE, url_or_file
from handlers.sandbox.blocks.rich import RICH_TEXT_RULES
from handlers.sandbox.blocks.rules import (
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
    plain,
    say,
    string,
    text,
)

LONGEST_MARKDOWN = 12_000
MENUS = ("static", "external", "users", "conversations", "channels")
SELECTS = tuple(f"{menu}_select" for menu in MENUS)
MULTI_SELECTS = tuple(f"multi_{menu}_select" for menu in MENUS)
PICKERS = ("datepicker", "timepicker")
GROUPS = ("checkboxes", "radio_buttons")
TYPED = ("email_text_input", "url_text_input", "number_input")

CHOSEN = (*SELECTS, *MULTI_SELECTS, *PICKERS, *GROUPS)
ACCESSORIES = ("button", "overflow", "image", *CHOSEN)
ACTIONS = ("button", "overflow", "datetimepicker", *CHOSEN)
INPUTS = ("plain_text_input", "datetimepicker", "file_input", *TYPED, *CHOSEN)
ABSENT = {
    "home": ("email_text_input", "url_text_input", "number_input", "datetimepicker", "file_input"),
    "message": ("email_text_input", "url_text_input", "number_input", "file_input"),
    "modal": (),
}


def _text_or_fields(value: Json, path: Path, found: Found) -> None:
    if "text" not in value and "fields" not in value:
        say(found, (path, "type"), "must define either `text` or `fields`")


def _block(
    rules: dict[str, Rule], required: tuple[str, ...] = (), also: Rule | None = None
) -> Shape:
    return Shape({"type": anything, "block_id": ID, **rules}, required, also)


COLUMN = Shape({"align": choice("left", "center", "right"), "is_wrapped": boolean})
CELL = Kinds(
    {
        "raw_text": Shape({"type": anything, "text": string(3000)}, ("text",)),
        "rich_text": _block(dict(RICH_TEXT_RULES), ("elements",)),
    }
)
CONTEXT_PARTS = Kinds(
    {
        "image": ELEMENTS.shapes["image"],
        "mrkdwn": text(3000),
        "plain_text": text(3000),
    }
)

PLAIN_BLOCKS: dict[str, Rule] = {
    "divider": _block({}),
    "header": _block({"text": plain(150)}, ("text",)),
    "context": _block({"elements": many(CONTEXT_PARTS, 10)}, ("elements",)),
    "rich_text": _block(dict(RICH_TEXT_RULES), ("elements",)),
    "image": _block(
        {
            "image_url": link(),
            "slack_file": SLACK_FILE,
            "alt_text": string(2000),
            "title": plain(2000),
        },
        ("alt_text",),
        url_or_file,
    ),
    "video": _block(
        {
            "alt_text": string(2000),
            "author_name": string(49),
            "description": plain(200),
            "provider_icon_url": link(),
            "provider_name": string(255),
            "title": plain(199),
            "title_url": link(),
            "thumbnail_url": link(),
            "video_url": link(),
        },
        ("alt_text", "title", "thumbnail_url", "video_url"),
    ),
}
MESSAGE_BLOCKS: dict[str, Rule] = {
    "markdown": _block({"text": string(LONGEST_MARKDOWN)}, ("text",)),
    "table": _block(
        {"rows": many(many(CELL, 20), 100), "column_settings": many(COLUMN, 20)}, ("rows",)
    ),
}


def _interactive(surface: str) -> dict[str, Rule]:
    """The blocks whose elements differ from surface to surface."""
    fitting = ELEMENTS.without(*ABSENT[surface])

    def among(names: tuple[str, ...]) -> Kinds:
        return fitting.only(*(name for name in names if name in fitting.shapes))

    return {
        "section": _block(
            {
                "text": text(3000),
                "fields": many(text(2000), 10),
                "accessory": among(ACCESSORIES),
                "expand": boolean,
            },
            also=_text_or_fields,
        ),
        "actions": _block({"elements": many(among(ACTIONS), 25)}, ("elements",)),
        "input": _block(
            {
                "label": plain(2000),
                "element": among(INPUTS),
                "hint": plain(2000),
                "optional": boolean,
                "dispatch_action": boolean,
            },
            ("label", "element"),
        ),
    }


SURFACES = {
    "message": Kinds({**PLAIN_BLOCKS, **MESSAGE_BLOCKS, **_interactive("message")}),
    "home": Kinds({**PLAIN_BLOCKS, **_interactive("home")}),
    "modal": Kinds({**PLAIN_BLOCKS, **_interactive("modal")}),
}
