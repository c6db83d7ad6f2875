"""The `rich_text` block: sections, lists, quotes and what stands in them.

https://docs.slack.dev/reference/block-kit/blocks/rich-text-block.
"""

from handlers.sandbox.blocks.rules import (
    Kinds,
    Shape,
    anything,
    boolean,
    choice,
    link,
    many,
    number,
    string,
)

MOST = 10_000  # Slack names no number; the size of a message ends it first.

STYLE = Shape(dict.fromkeys(("bold", "italic", "strike", "code", "underline"), boolean))
HIGHLIGHT = Shape(
    dict.fromkeys(("bold", "italic", "strike", "highlight", "client_highlight", "unlink"), boolean)
)


def _leaf(required: dict[str, object], optional: dict[str, object] | None = None) -> Shape:
    rules = {"type": anything, **required, **(optional or {})}
    return Shape(rules, tuple(required))  # type: ignore[arg-type]


LEAVES = Kinds(
    {
        "text": _leaf({"text": string(40_000)}, {"style": STYLE}),
        "link": _leaf(
            {"url": string(3000)}, {"text": string(3000, 0), "unsafe": boolean, "style": STYLE}
        ),
        "emoji": _leaf(
            {"name": string(255)},
            {"unicode": string(255), "skin_tone": number(1, 6), "style": STYLE},
        ),
        "user": _leaf({"user_id": string(255)}, {"style": HIGHLIGHT}),
        "channel": _leaf({"channel_id": string(255)}, {"style": HIGHLIGHT}),
        "usergroup": _leaf({"usergroup_id": string(255)}, {"style": HIGHLIGHT}),
        "broadcast": _leaf({"range": choice("here", "channel", "everyone")}),
        "color": _leaf({"value": string(255)}),
        "date": _leaf(
            {"timestamp": number(0, 10**11), "format": string(255)},
            {"url": link(), "fallback": string(3000), "style": STYLE},
        ),
    }
)
PREFORMATTED_LEAVES = LEAVES.only("text", "link")
SECTION = _leaf({"elements": many(LEAVES, MOST, 0)})
PARTS = Kinds(
    {
        "rich_text_section": SECTION,
        "rich_text_quote": _leaf({"elements": many(LEAVES, MOST, 0)}, {"border": number(0, 1)}),
        "rich_text_preformatted": _leaf(
            {"elements": many(PREFORMATTED_LEAVES, MOST, 0)},
            {"border": number(0, 1), "language": string(255)},
        ),
        "rich_text_list": _leaf(
            {
                "style": choice("bullet", "ordered"),
                "elements": many(Kinds({"rich_text_section": SECTION}), MOST, 0),
            },
            {"indent": number(0, 8), "offset": number(0, 10**6), "border": number(0, 1)},
        ),
    }
)
RICH_TEXT_RULES = {"elements": many(PARTS, MOST)}
