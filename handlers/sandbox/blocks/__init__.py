"""Block Kit's rules, checked before Slack would: counts, lengths, ids, required fields, what fits where.

Used by the stand-in, which refuses what Slack would refuse, and by the sender, which then falls back to plain text.
Pure and quick: a message of ours takes some tens of microseconds. What it says is worded as Slack words it.
https://docs.slack.dev/reference/block-kit
"""

from collections.abc import Iterator
from typing import Any

from handlers.sandbox.blocks.elements import ID
from handlers.sandbox.blocks.layout import LONGEST_MARKDOWN, SURFACES
from handlers.sandbox.blocks.rules import (
    Found,
    Json,
    Path,
    Shape,
    anything,
    boolean,
    many,
    plain,
    say,
    string,
)

MOST = {"message": 50, "home": 100, "modal": 100}
LISTS = {surface: many(kinds, MOST[surface], 0) for surface, kinds in SURFACES.items()}

COMMON = {"type": anything, "blocks": anything, "private_metadata": string(3000, 0)}
NAMED = {"callback_id": ID, "external_id": string(255, 0)}
VIEWS = {
    "home": Shape({**COMMON, **NAMED}, ("blocks",)),
    "modal": Shape(
        {
            **COMMON,
            **NAMED,
            "title": plain(24),
            "close": plain(24),
            "submit": plain(24),
            "clear_on_close": boolean,
            "notify_on_close": boolean,
            "submit_disabled": boolean,
        },
        ("blocks", "title"),
    ),
}


def check(surface: str, blocks: list[Json]) -> list[str]:
    """Say what Slack would refuse in the blocks of a `message`, `home` or `modal`; [] where it would take them."""
    found: Found = []
    _check_blocks(surface, blocks, ((), "blocks"), found)
    return found


def check_view(view: Json) -> list[str]:
    """Say what Slack would refuse in a modal or home tab; [] where it would take it."""
    found: Found = []
    path: Path = ((), "view")
    surface = view.get("type") if isinstance(view, dict) else None
    if not isinstance(surface, str) or surface not in VIEWS:
        say(found, (path, "type"), f"unsupported type: {surface}")
        return found
    VIEWS[surface](view, path, found)
    blocks = view.get("blocks", [])
    _check_blocks(surface, blocks, (path, "blocks"), found)
    if surface == "modal" and "submit" not in view and _has_input(blocks):
        say(found, path, "missing required field: submit")
    return found


def _check_blocks(surface: str, blocks: Any, path: Path, found: Found) -> None:
    LISTS[surface](blocks, path, found)
    if isinstance(blocks, list):
        whole = [block for block in blocks if isinstance(block, dict)]
        _check_ids(whole, path, found)
        _check_whole(whole, path, found)


def _check_ids(blocks: list[Json], path: Path, found: Found) -> None:
    """Say where a block id comes twice in the surface, or an action id twice in its block."""
    seen: set[str] = set()
    for place, block in enumerate(blocks):
        block_id = block.get("block_id")
        if isinstance(block_id, str):
            if block_id in seen:
                say(found, ((path, place), "block_id"), f"block_id already exists: {block_id}")
            seen.add(block_id)
        elements = block.get("elements")
        if isinstance(elements, list) and block.get("type") == "actions":
            _check_actions(elements, ((path, place), "elements"), found)


def _check_actions(elements: list[Any], path: Path, found: Found) -> None:
    seen: set[str] = set()
    for place, element in enumerate(elements):
        action_id = element.get("action_id") if isinstance(element, dict) else None
        if not isinstance(action_id, str):
            continue
        if action_id in seen:
            say(found, ((path, place), "action_id"), f"action_id already exists: {action_id}")
        seen.add(action_id)


def _check_whole(blocks: list[Json], path: Path, found: Found) -> None:
    """Say what is wrong with all blocks together: markdown's length, tables, who gets the focus."""
    kinds = [block.get("type") for block in blocks]
    if kinds.count("table") > 1:
        say(found, path, "only one table allowed")
    if "markdown" in kinds:
        texts = [block.get("text") for block in blocks if block.get("type") == "markdown"]
        if sum(len(text) for text in texts if isinstance(text, str)) > LONGEST_MARKDOWN:
            say(found, path, f"markdown must be less than {LONGEST_MARKDOWN + 1} characters in all")
    if sum(part.get("focus_on_load") is True for part in _parts(blocks)) > 1:
        say(found, path, "focus_on_load may be set on one element only")


def _parts(blocks: list[Json]) -> Iterator[Json]:
    for block in blocks:
        for key in ("element", "accessory"):
            if isinstance(part := block.get(key), dict):
                yield part
        elements = block.get("elements")
        if isinstance(elements, list):
            yield from (part for part in elements if isinstance(part, dict))


def _has_input(blocks: Any) -> bool:
    return isinstance(blocks, list) and any(
        isinstance(block, dict) and block.get("type") == "input" for block in blocks
    )
