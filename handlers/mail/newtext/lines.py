"""A mail as lines with their depth of quoting, bounded before any pattern looks at them."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

# What a person writes by hand is shorter; what is longer is a log or an attack.
PLAIN_LINES = 200
PLAIN_LETTERS = 16_000
QUOTED_LINES = 1_000
LINE_LETTERS = 2_000
QUOTED_LETTERS = 300
DEEPEST = 50

# They count once; a million of them would cost a second.
NO_LETTERS = re.compile(r"[\W_]+")
BLANKS = re.compile(r"\n{3,}")
ARMOUR = "-----BEGIN PGP SIGNED MESSAGE-----"
HIDDEN = "-----BEGIN PGP MESSAGE-----"
ARMOUR_END = "-----BEGIN PGP SIGNATURE-----"
OPEN_ADDRESS = re.compile(r"<[^<>\s@]{1,100}@[^<>\s@]{1,100}\s*$")
CLOSING_LETTERS = 30
# "| text", "» text" and "DR> text"; what also ends with a bar is a row of somebody's table.
RARE_MARK = re.compile(r"^(?:[|¦»](?![^\n]*\|\s*$)|[A-Z]{1,4}>)(?:\s|$)")
KEPT_INVISIBLE = "\u200c\u200d"  # joiners are letters in Persian, Hindi and in emoji
SPACES = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2007": " ",
        "\t": " ",
        "\x0b": " ",
        "\x0c": " ",
        "\u3000": " ",
        "\x85": " ",
    }
)


@dataclass(slots=True)
class Line:
    """One line without its quote marks, and where it stands.

    `cut`: a client says that history begins here; `sign`: that this is a signature. `tint`: the hue in which all
    of it is written.
    """

    text: str
    depth: int = 0
    cut: str = ""
    sign: bool = False
    at: int = 0
    tint: str = ""

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read on it."""
        return not self.text.strip()


def visible(text: str) -> str:
    """Drop what cannot be seen: zero widths, direction marks, soft hyphens, byte order marks, controls."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(SPACES)
    return "".join(
        c
        for c in text
        if c in KEPT_INVISIBLE or unicodedata.category(c) not in {"Cf", "Cc", "Cs", "Co"}
    )


@lru_cache(1024)
def key(text: str) -> str:
    """Give a line as it is compared: lower case, single spaces, no emphasis marks around it.

    Remembered, since each rule asks it of the same lines.
    """
    folded = unicodedata.normalize("NFKC", text).lower() if not text.isascii() else text.lower()
    return " ".join(folded.replace("’", "'").replace("*", " ").split())


def squash(text: str) -> str:
    """Give the letters and figures only: what stays the same however a client wraps and marks a text."""
    return _letters(text) if len(text) <= QUOTED_LETTERS else NO_LETTERS.sub("", text.lower())


@lru_cache(1024)
def _letters(line: str) -> str:
    """Remembered as keys are; a whole text is asked for once."""
    return NO_LETTERS.sub("", line.lower())


def quote_depth(text: str) -> tuple[int, str]:
    """Count the quote marks that a line begins with, and give what follows them.

    One space may stand between marks and one before the first; a full-width or a doubled mark is one too.
    """
    depth = position = 0
    length = len(text)
    while position < length:
        letter = text[position]
        if letter in ">＞":
            depth += 1
        elif letter != " " or (depth == 0 and position > 0):
            break
        position += 1
    if not depth:
        return 0, text
    start = (
        text.rfind(">", 0, position) if ">" in text[:position] else text.rfind("＞", 0, position)
    )
    rest = text[start + 1 :]
    return min(depth, DEEPEST), rest.removeprefix(" ")


def plain_lines(text: str) -> list[Line]:
    """Cut a plain text into lines; a mark that only some clients use counts where it stands twice."""
    raw = _closed(_unarmoured(BLANKS.sub("\n\n", text).split("\n")))
    rare = sum(
        1
        for line in raw
        if line
        and line[0] in "|»¦ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        and RARE_MARK.match(line[:LINE_LETTERS])
    )
    return bounded(
        _line(RARE_MARK.sub("> ", line[:LINE_LETTERS]) if rare > 1 else line)
        for line in _few_quoted(raw)
    )


def _unarmoured(raw: list[str]) -> list[str]:
    """Take a text out of its signature (RFC 9580, section 7): headers end at a blank line, dashes are escaped.

    What is encrypted says nothing to us.
    """
    if HIDDEN in raw:
        raw = raw[: raw.index(HIDDEN)]
    begin = next((at for at, line in enumerate(raw) if line.rstrip() == ARMOUR), None)
    if begin is None:
        return raw
    body = next((at for at in range(begin, len(raw)) if not raw[at].strip()), len(raw))
    end = next((at for at in range(body, len(raw)) if raw[at].startswith(ARMOUR_END)), len(raw))
    return [*raw[:begin], *(line.removeprefix("- ") for line in raw[body:end])]


def _few_quoted(raw: list[str]) -> Iterator[str]:
    """Pass over quoted lines beyond those that are kept, before they cost anything."""
    quoted = 0
    for line in raw:
        quoted += line.startswith(">")
        if quoted <= QUOTED_LINES or not line.startswith(">"):
            yield line


def unescaped(text: str) -> str:
    """Read the marks of a quote that a gateway wrote as HTML into a plain text."""
    depth = 0
    while text.startswith("&gt;"):
        text = text[4:].lstrip(" ")
        depth += 1
    return ">" * min(depth, DEEPEST) + " " + text


def _closed(raw: list[str]) -> list[str]:
    """Join an address that was wrapped before its closing bracket, which looks like a quote mark then."""
    closed: list[str] = []
    for line in raw:
        if (
            line.startswith(">")
            and closed
            and len(line) <= CLOSING_LETTERS
            and OPEN_ADDRESS.search(closed[-1][-QUOTED_LETTERS:])
        ):
            closed[-1] = closed[-1].rstrip() + line
        else:
            closed.append(line)
    return closed


def _line(text: str) -> Line:
    seen = visible(text[:LINE_LETTERS])
    depth, rest = quote_depth(unescaped(seen) if seen.startswith("&gt;") else seen)
    return Line(rest.rstrip(" ") if depth else rest, depth)


def bounded(lines: Iterable[Line]) -> list[Line]:
    """Keep what a person can have written: 200 lines or 16 kB that are not quoted, 1,000 that are.

    Blank lines count once. What is quoted does not use up what the author may write below it.
    """
    kept: list[Line] = []
    plain = letters = quoted = 0
    was_blank = False
    for line in lines:
        blank = line.blank and not line.cut
        if blank and was_blank and line.depth == 0:
            continue
        was_blank = blank
        if line.depth:
            quoted += 1
            if quoted <= QUOTED_LINES:
                line.text = line.text[:QUOTED_LETTERS]
                kept.append(line)
            continue
        plain += not blank
        letters += len(line.text)
        if plain > PLAIN_LINES or letters > PLAIN_LETTERS:
            line.text = line.text[: max(0, len(line.text) - (letters - PLAIN_LETTERS))]
            kept.append(line)
            break
        kept.append(line)
    for at, line in enumerate(kept):
        line.at = at
    return kept
