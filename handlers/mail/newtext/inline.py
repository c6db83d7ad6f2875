"""Answers below a quoted list item belong to that item."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import Line

# "12. Send", "#12 Send", "ACME-12 Send", "[12] Send", "12 - Send", "Task 12: Send".
ITEM = re.compile(
    r"^\s*(?:[-*•·–▪◦]\s+)?(?:#|\[|\(|(?:task|aufgabe|t)\s?#?)?(?:[A-Z][A-Z0-9]{0,9}-)?(\d{1,6})(?:[.)\]:]+|\s*[-–—:|]|(?<=\d))\s+\S",
    re.IGNORECASE,
)
LISTED = re.compile(
    r"^\s*(?:[-*•·–▪◦]\s+)?(?:#\d|\[\d|\(\d|[A-Za-z][A-Za-z0-9]{0,9}-\d|task|aufgabe|\d{1,6}\s?[.)\]:|\-–—])",
    re.IGNORECASE,
)


def item_number(text: str) -> int | None:
    """Give the number with which a quoted line begins, if it is an item of a list."""
    found = ITEM.match(text[:200])
    return int(found[1]) if found and LISTED.match(text[:200]) else None


def answered(lines: list[Line], new: list[bool], numbers: tuple[int, ...]) -> dict[int, list[int]]:
    """Tell which new lines belong to which item, as indexes of lines by the item's number.

    `numbers`: those that we showed, where that is known; others are no items. Text below several items
    with nothing between and no quote after it may be about all of them: it belongs to none.
    """
    last_quoted = max(
        (i for i, line in enumerate(lines) if not new[i] and line.depth and not line.blank),
        default=-1,
    )
    belongs: dict[int, list[int]] = {}
    item: int | None = None
    items = 0
    for index, line in enumerate(lines):
        if not new[index]:
            item, items = _read_quoted(line, item, items, numbers)
            continue
        if line.blank or item is None:
            continue
        if items > 1 and index > last_quoted:
            break
        belongs.setdefault(item, []).append(index)
        items = 0
    return belongs


def _read_quoted(
    line: Line, item: int | None, items: int, numbers: tuple[int, ...]
) -> tuple[int | None, int]:
    """Follow the quoted list: an item begins, goes on (indented, or right below), or has ended."""
    if line.blank:
        return item, items
    number = item_number(line.text)
    if number is not None and (not numbers or number in numbers):
        return number, items + 1
    return (item, items) if line.text.startswith("  ") else (None, 0)
