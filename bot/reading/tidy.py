"""What of a message is said: without quotes, greetings, signatures, banners and legal notes.

All comparisons look at the beginning of a line, so the cost is that of the text.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from bot.reading.languages import letters
from bot.reading.languages.shorthand import SHORTHAND
from bot.reading.tokens import fold

_MOST_CHARACTERS = 16_000
_MOST_LINES = 200
_SIGNATURE_LINES = 12
_SHORTEST_RULE = 2
_LONGEST_ATTRIBUTION = 200
_SHORTCODES = {
    ":white_check_mark:": "✅",
    ":heavy_check_mark:": "✔",
    ":ballot_box_with_check:": "☑",
    ":+1:": "👍",
    ":thumbsup:": "👍",
    ":x:": "❌",
    ":tada:": "🎉",
    "->": "→",
    "=>": "→",
    "[x]": "✅",
    "[X]": "✅",
    "[ ]": "❌",
}
_SPELLED_OUT = _SHORTCODES | SHORTHAND
# The full stop of "M. Rousseau" ends no sentence.
_HONORIFIC = re.compile(
    r"\b(M|Mr|Mme|Mlle|Hr|Hrn|Fr|Sr|Sra|Srta|Dr|Dra|Dhr|Mevr|Prof|Ing|St)\.(?= ?[A-Z])"
)
# "N° 12" is "n 12".
_NUMERO = re.compile(r"\b([Nn])\u00b0 ?(?=\d)")
# "…?" asks as "?" does.
_TRAILING = re.compile(r"(?:\.{2,}|\u2026)\?")


def tidy(text: str, names: Sequence[str]) -> str:
    """Keep the part that says something; `names` are the sender's, as they may be signed."""
    lines = _end(_clean(text), frozenset(fold(name) for name in names if name))
    return "\n".join(_without_banner(lines))


def _clean(text: str) -> list[str]:
    """Cap the text and take out what no reader sees (NUL, overrides, lone surrogates)."""
    text = text.strip()[:_MOST_CHARACTERS]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)[:_MOST_CHARACTERS]
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if not text.isprintable():
        text = "".join(letter for letter in text if _visible(letter))
    for code, sign in _SPELLED_OUT.items():
        text = text.replace(code, sign)
    text = _NUMERO.sub(r"\1 ", text)
    text = _TRAILING.sub("?", text)
    text = _HONORIFIC.sub(r"\1", text)
    lines = [line.strip() for line in text.split("\n")]
    return _thin(lines)


def _visible(letter: str) -> bool:
    return letter in "\n \u200d" or unicodedata.category(letter) not in {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
    }


def _thin(lines: Sequence[str]) -> list[str]:
    """Keep one of several blank lines, and no more lines than somebody types."""
    thin: list[str] = []
    for line in lines:
        if line or (thin and thin[-1]):
            thin.append(line)
        if len(thin) >= _MOST_LINES:
            break
    return thin


def _end(lines: Sequence[str], names: frozenset[str]) -> list[str]:
    """Cut at the first line that begins a signature, a notice or what is quoted."""
    kept: list[str] = []
    for place, line in enumerate(lines):
        low = fold(line).strip("*_ ")
        if line.startswith((">", "|>")) or _is_stamp(line):
            continue
        said = any(kept)
        if low.startswith(_ends()) or _is_rule(line) or _is_attribution(low):
            return kept + _afterthoughts(lines[place + 1 :])
        rest = lines[place + 1 :]
        if said and _closes(low, names) and _short(rest) and not _goes_on(rest):
            return kept + _afterthoughts(rest)
        if said and not lines[place - 1] and _is_block(line) and _short(rest):
            return kept + _afterthoughts(rest)
        kept.append(line)
    return kept


@lru_cache(maxsize=1)
def _ends() -> tuple[str, ...]:
    return tuple(letters.ENDS.split("|"))


def _is_rule(line: str) -> bool:
    return line in {"--", "\u2014", "\u2013", "---"} or (
        len(line) > _SHORTEST_RULE
        and not line.strip(
            "_=*-\u2014\u2013\u2015\u30fc~#\u2501\u2500\u2550\uff1d\uff0d\uff5e\u2606\u2605\u25c6\u25c7\u25a0\u25a1"
        )
    )


def _is_stamp(line: str) -> bool:
    """Whether a gateway put a line between stars ("*** This message was checked … ***")."""
    return line.startswith("***") and line.endswith("***")


def _is_attribution(low: str) -> bool:
    return low.endswith(tuple(letters.WROTE.split("|"))) and len(low) < _LONGEST_ATTRIBUTION


@lru_cache(maxsize=1)
def _sign_offs() -> frozenset[str]:
    return frozenset(letters.SIGN_OFFS.split("|"))


def _closes(low: str, names: frozenset[str]) -> bool:
    """Whether a line only says goodbye or who writes: "Kind regards," "Thx Hemi", "- Dana"."""
    words = low.strip(" ,.!-\u2014\u2013~*/").replace(",", " ").replace("!", " ").replace(".", " ")
    words = " ".join(words.split())
    if words in names or words in _sign_offs():
        return bool(words)
    if any(
        " " in name and low.startswith((f"{name} (", f"{name},", f"{name} -")) for name in names
    ):
        return True
    return any(
        words.endswith(" " + name) and words[: -len(name) - 1].strip(" -/") in _sign_offs()
        for name in names
    )


def _is_block(line: str) -> bool:
    """Whether a line looks like a company's: columns by bars, a telephone, a link."""
    low = fold(line)
    return " | " in line or (
        low.startswith(tuple(letters.CONTACTS.split("|")))
        and any(letter.isdigit() or letter == "/" for letter in line)
    )


def _short(rest: Sequence[str]) -> bool:
    """Whether what follows may be a signature: few lines, or a notice after them."""
    return sum(bool(line) for line in rest) <= _SIGNATURE_LINES or any(
        fold(line).startswith(_ends()) for line in rest[:_SIGNATURE_LINES]
    )


def _goes_on(rest: Sequence[str]) -> bool:
    """Whether a list item follows: then "Thanks" was no goodbye."""
    return any(
        line[:1] in "0123456789#*-\u2022" and any(letter.isalpha() for letter in line)
        for line in rest[:_SIGNATURE_LINES]
        if line and not _is_rule(line) and not _is_block(line)
    )


def _afterthoughts(rest: Sequence[str]) -> list[str]:
    """Keep a postscript, which stands below the name and is said all the same."""
    return [line for line in rest if fold(line).startswith(tuple(letters.AFTERTHOUGHTS.split("|")))]


def _without_banner(lines: Sequence[str]) -> list[str]:
    starts = tuple(letters.BANNERS.split("|"))
    kept: list[str] = []
    skipping = False
    for line in lines:
        skipping = bool(line) and (skipping or (not any(kept) and fold(line).startswith(starts)))
        if not skipping:
            kept.append(line)
    return kept
