"""Text as items: words, numbers and marks with their places, in linear time.

Each expression below is a choice between plain character classes, so that no
text, however made, can cost more than its length.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, time

_PIECE = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9]))"
    r"|(?P<full>[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9/]))"
    r"|(?P<pair>[0-9]{1,3}[/.-][0-9]{1,3}(?![0-9/]))"
    r"|(?P<clock>[0-9]{1,2}[:hu][0-9]{2}(?![0-9]))"
    r"|(?P<number>[0-9]+)"
    r"|(?P<kana>[\u30a1-\u30fa\u30fc]+)"
    r"|(?P<sign>[\u3041-\u309f\u4e00-\u9fff\u3005\u3400-\u4dbf])"
    r"|(?P<word>[cpCP]/(?!\S)|(?:[Ee]-(?=[Mm]ail))?[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u1fff\uac00-\ud7a3]+"
    r"(?:'[A-Za-z\u00c0-\u024f]+)*)"
    r"|(?P<line>\n)"
    r"|(?P<mark>[^\s\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff])"
)
_MOST_DIGITS = 9
_FOLDED = {
    ord(letter): unicodedata.normalize("NFKD", letter)[0]
    for code in (*range(0xC0, 0x180), *range(0x1CD, 0x21C))
    if unicodedata.normalize("NFKD", letter := chr(code))[0].isascii()
}
_FOLDED |= {ord("ø"): "o", ord("æ"): "ae", ord("œ"): "oe", ord("ł"): "l"}
# From here on signs are check marks and emoji.
FIRST_PICTURE = "\u2600"
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})


@dataclass(frozen=True, slots=True)
class When:
    """A day that was said.

    `day` is `None` where words name no single day; `days` then holds the
    readings there are (none: a vague word). `past` marks a day gone by. `after` is
    the end of a bare length of time ("a week"), which is a day for a reminder alone.
    """

    day: date | None = None
    clock: time | None = None
    days: tuple[date, ...] = ()
    past: bool = False
    weekday: bool = False
    after: date | None = None


@dataclass(slots=True)
class Item:
    """A word or what several words were taken for.

    `edges` are the names under which phrases may know it; `number` a task's
    number, a numeral's value, a weekday or a month.
    """

    kind: str
    low: str
    start: int
    end: int
    edges: tuple[str, ...] = ()
    number: int | None = None
    when: When | None = None
    emails: tuple[str, ...] = field(default=())


def fold(text: str) -> str:
    """Write small and without accents, so that "Désolé" and "desole" are one word."""
    if text.isascii():
        return text.replace("`", "'").lower()
    folded = text.translate(_QUOTES).casefold()
    return folded if folded.isascii() else folded.translate(_FOLDED)


_ELIDED = {"l'", "d'", "n'", "j'", "qu'", "s'", "c'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'"}


def elide(items: list[Item]) -> list[Item]:
    """Part French words from what is drawn onto them: "l'ancien" is "l'" and "ancien"."""
    parted: list[Item] = []
    for item in items:
        head = item.low.partition("'")[0] + "'"
        if "'" not in item.low or head not in _ELIDED or head == item.low:
            parted.append(item)
            continue
        place = item.start + len(head)
        rest = item.low[len(head) :]
        parted.append(Item("word", head, item.start, place, (head,)))
        exact = tuple("=" + edge.partition("'")[2] for edge in item.edges if edge[0] == "=")
        parted.append(Item("word", rest, place, item.end, (rest, *exact)))
    return parted


def itemise(text: str) -> list[Item]:
    """Cut a text into items; addresses and links are one item each."""
    items: list[Item] = []
    place = 0
    for chunk in text.split(" "):
        if "@" in chunk[1:] or "://" in chunk or chunk.startswith("www."):
            items += _opaque(chunk, place)
        elif chunk:
            items += _pieces(chunk, place)
        place += len(chunk) + 1
    return items


def pieces_of(text: str) -> list[str]:
    """Cut a text without addresses as `itemise` does, and keep the letters only."""
    return [found.group() for found in _PIECE.finditer(text)]


def _pieces(chunk: str, place: int) -> list[Item]:
    plain = chunk.translate(_QUOTES)
    return [
        Item(
            found.lastgroup or "mark",
            low := fold(found.group()),
            place + found.start(),
            place + found.end(),
            _edges(low, found.group()),
            int(low) if found.lastgroup == "number" and len(low) <= _MOST_DIGITS else None,
        )
        for found in _PIECE.finditer(plain)
    ]


def _edges(low: str, written: str) -> tuple[str, ...]:
    """Know a word by its letters alone, and as it is written: "firmó" has signed, "firmo" signs."""
    exact = written.casefold()
    return (low,) if exact == low or written.isascii() else (low, f"={exact}")


def _opaque(chunk: str, place: int) -> list[Item]:
    """Keep an address or a link whole, but for line ends and marks around it."""
    items: list[Item] = []
    for line in chunk.split("\n"):
        if "@" in line[1:] or "://" in line or line.startswith("www."):
            core = line.strip("<>()[],;:!?.\"'")
            kind = "email" if "://" not in line and "@" in line else "link"
            start = place + line.find(core)
            items.append(Item(kind, core.lower(), start, start + len(core), (f"@{kind}",)))
            items += _pieces(line[line.find(core) + len(core) :], start + len(core))
        else:
            items += _pieces(line, place)
        place += len(line)
        items.append(Item("line", "\n", place, place + 1, ("\n",)))
        place += 1
    return items[:-1]
