"""Answers below a quoted list item belong to that item."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
from dataclasses import dataclass

from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.names import is_closing, is_thanks

# "12. Send", "#12 Send", "ACME-12 Send", "[12] Send", "12 - Send", "Task 12: Send".
ITEM = re.compile(
    r"^\s*(?:[-*•·–▪◦]\s+)?(?:#|\[|\(|(?:task|aufgabe|t)\s?#?)?(?:[A-Z][A-Z0-9]{0,9}-)?(\d{1,6})(?:[.)\]:]+|\s*[-–—:|]|(?<=\d))\s+\S",
    re.IGNORECASE,
)
LISTED = re.compile(
    r"^\s*(?:[-*•·–▪◦]\s+)?(?:#\d|\[\d|\(\d|[A-Za-z][A-Za-z0-9]{0,9}-\d|task|aufgabe|\d{1,6}\s?[.)\]:|\-–—])",
    re.IGNORECASE,
)


# What people put between an item and what they say of it.
BEHIND = re.compile(r"^(?:[-=–—]{0,3}>+|[→⇒➔]|[-–—:])\s*(?=\S)")
CHECKS = ("✅", "✔", "☑", "👍")
LINK = re.compile(r"[<(\[]?https?://[^\s<>()\[\]]*[>)\]]?")
LABEL_WORDS = 6
LABEL_LETTERS = 14


def unlinked(text: str) -> str:
    """Give a text without its links."""
    return LINK.sub(" ", text) if "://" in text else text


def item_number(text: str) -> int | None:
    """Give the number with which a quoted line begins, if it is an item of a list."""
    found = ITEM.match(text[:200])
    return int(found[1]) if found and LISTED.match(text[:200]) else None


def parted(lines: list[Line], sent_lines: frozenset[str]) -> list[Line]:
    """Part an answer from the item of ours behind which it was written: "> 12. Send it -> done".

    Only where we know what we sent, and a sign stands between; the answer is then a line of its own.
    """
    items = [line for line in sent_lines if item_number(line) is not None]
    parts = [piece for line in lines for piece in _parts(line, items)] if items else lines
    for at, line in enumerate(parts):
        line.at = at
    return parts


def _parts(line: Line, items: list[str]) -> list[Line]:
    if item_number(line.text) is None:
        return [line]
    words = line.text.split()
    for item in items:
        count = len(item.split())
        rest = " ".join(words[count:])
        said = BEHIND.sub("", rest)
        answered = said != rest or rest.startswith(CHECKS)
        if answered and key(" ".join(words[:count])) == item:
            line.text = " ".join(words[:count])
            return [line, Line(said)]
    return [line]


@dataclass(slots=True)
class _Place:
    """Where in the quoted list one stands: below which item, and after how many without an answer between."""

    item: int | None = None
    items: int = 0
    apart: bool = False

    def pass_quoted(self, line: Line, numbers: tuple[int, ...]) -> None:
        """Go on by a quoted line: an item begins, goes on (indented, or right below it), or has ended."""
        number = item_number(line.text)
        if line.blank:
            self.apart = True
        elif number is not None and (not numbers or number in numbers):
            self.item, self.items, self.apart = number, self.items + 1, False
        elif self.apart and not line.text.startswith("  ") and not _is_label(line.text):
            self.item, self.items = None, 0


def _is_label(text: str) -> bool:
    """Whether a quoted line is a row of buttons, which a client sets apart from the item above."""
    words = [word for word in unlinked(text).split() if any(map(str.isalnum, word))]
    said = " ".join(words)
    short = 0 < len(words) <= LABEL_WORDS and all(len(word) <= LABEL_LETTERS for word in words)
    bare = all(word[-1].isalnum() for word in words)
    return short and bare and not (is_closing(said) or is_thanks(said))


def answered(lines: list[Line], new: list[bool], numbers: tuple[int, ...]) -> dict[int, list[int]]:
    """Tell which new lines belong to which item, as indexes of lines by the item's number.

    `numbers`: those that we showed, where that is known; others are no items. Text below several items
    with nothing between and no quote after it may be about all of them: it belongs to none.
    """
    last = max(
        (line.at for line in lines if not new[line.at] and line.depth and not line.blank),
        default=-1,
    )
    belongs: dict[int, list[int]] = {}
    place = _Place()
    for line in lines:
        if not new[line.at]:
            place.pass_quoted(line, numbers)
        elif not line.blank and place.item is not None:
            if place.items > 1 and line.at > last:
                break
            belongs.setdefault(place.item, []).append(line.at)
            place.items = 0
    return belongs
