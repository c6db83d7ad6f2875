"""Block Kit structure. Words come from templates; here is what holds them, within Slack's limits.

https://docs.slack.dev/reference/block-kit/blocks: 50 blocks a message, 3,000 characters a section, 150 a
header, 75 a button, 2,000 its value, 255 an id. Text is `verbatim`, so that nothing typed by people is
turned into a mention or a link.
"""

import json
import re
from collections.abc import Sequence

from bot.render.model import Button, Json
from bot.render.voice import one_line

MOST_BLOCKS = 50
LONGEST_SECTION = 3_000
LONGEST_HEADER = 150
LONGEST_LABEL = 75
LONGEST_ID = 255
_CUT_ENTITY = re.compile(r"&[a-z]{0,4}$|<[^>]*$")


def header(text: str) -> Json:
    """A line in large letters; plain text, so nothing in it is read as markup."""
    words = one_line(text, LONGEST_HEADER) or "Tandem"
    return {"type": "header", "text": {"type": "plain_text", "text": words, "emoji": False}}


def section(text: str, *, block_id: str | None = None, accessory: Json | None = None) -> Json:
    """A paragraph of mrkdwn, with at most one button beside it."""
    block: Json = {"type": "section", "text": mrkdwn(text)}
    if block_id is not None:
        block["block_id"] = block_id[:LONGEST_ID]
    if accessory is not None:
        block["accessory"] = accessory
    return block


def image(url: str, alt: str) -> Json:
    """Make a picture with its words."""
    return {"type": "image", "image_url": url, "alt_text": alt}


def context(text: str) -> Json:
    """A line in small grey letters."""
    return {"type": "context", "elements": [mrkdwn(text)]}


def divider() -> Json:
    """A line across."""
    return {"type": "divider"}


def actions(buttons: Sequence[Button], block_id: str) -> Json:
    """A row of buttons. Buttons of one action stand in rows of their own: an id is unique in its row."""
    return {
        "type": "actions",
        "block_id": block_id[:LONGEST_ID],
        "elements": [button(one) for one in buttons],
    }


def button(one: Button) -> Json:
    """A button with its ids as its value."""
    element: Json = {
        "type": "button",
        "action_id": one.action,
        "text": {
            "type": "plain_text",
            "text": one_line(one.label, LONGEST_LABEL),
            "emoji": False,
        },
        "value": json.dumps(dict(one.value), separators=(",", ":")),
    }
    if one.primary:
        element["style"] = "primary"
    return element


def link_button(label: str, url: str) -> Json:
    """A button that opens a page and tells us nothing but that it was pressed."""
    text = {"type": "plain_text", "text": one_line(label, LONGEST_LABEL), "emoji": False}
    return {"type": "button", "action_id": "open", "text": text, "url": url}


def day_picker(action: str, label: str) -> Json:
    """A day to pick, which happens at once. It carries no value: its block's name says what it is about."""
    text = {"type": "plain_text", "text": one_line(label, LONGEST_LABEL), "emoji": False}
    return {"type": "datepicker", "action_id": action, "placeholder": text}


def more_button(label: str, plan_id: int) -> Json:
    """A button that shows the rows that are left out."""
    return button(Button("more", label, {"plan": plan_id}))


def mrkdwn(text: str) -> Json:
    """A text object, cut where Slack would refuse it and not within an entity or a link."""
    return {"type": "mrkdwn", "text": cut(text, LONGEST_SECTION) or " ", "verbatim": True}


def cut(text: str, longest: int) -> str:
    """Cut escaped text without leaving half an entity or half a link."""
    if len(text) <= longest:
        return text
    return _CUT_ENTITY.sub("", text[: longest - 1]).rstrip() + "…"


def fitted(blocks: Sequence[Json], most: int = MOST_BLOCKS) -> list[Json]:
    """Give at most as many blocks as a message holds, or a view, with block ids that are unique in it."""
    seen: set[str] = set()
    kept = [dict(block) for block in blocks[:most]]
    for n, block in enumerate(kept):
        name = block.get("block_id")
        if name in seen:
            block["block_id"] = f"{name}:{n}"[:LONGEST_ID]
        seen.add(block.get("block_id", ""))
    return kept
