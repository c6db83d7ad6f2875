"""Answers that only their colour tells from what they answer, where their author says so: "my answers in red".

Outlook has people write so between unmarked lines. Only whole lines below an item of a list, in a colour that was
named; what we know that we sent is ours in whatever colour.
"""

import colorsys
import re

from selectolax.lexbor import LexborNode

from handlers.mail.newtext.blocks import label_of
from handlers.mail.newtext.inline import item_number
from handlers.mail.newtext.lines import Line, key, squash
from handlers.mail.newtext.words.colours import ANSWERS, NAMED, SAID

COLOUR = re.compile(r"(?:^|;)color:([^;!]{1,40})")
HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})$")
CHANNELS = re.compile(r"rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})")
# Degrees of the colour wheel at which a hue ends; red begins before the wheel does.
HUES = ((20, "red"), (80, ""), (170, "green"), (190, ""), (255, "blue"), (320, "purple"), (340, ""))
PALE = 0.4
ANSWERED = re.compile("|".join(map(re.escape, ANSWERS)))
WORDS = {
    hue: re.compile(
        "|".join(
            rf"(?<!\w){re.escape(w)}(?!\w)" if w.isalpha() and w < "\u3000" else re.escape(w)
            for w in words
        )
    )
    for hue, words in SAID.items()
}


def named_hues(text: str) -> frozenset[str]:
    """Give the hues that a text names."""
    folded = key(text)
    return frozenset(hue for hue, words in WORDS.items() if words.search(folded))


def hue_of(node: LexborNode) -> str | None:
    """Give the hue that an element gives its words: "" for black and greys, None where it gives none."""
    attributes = node.attributes
    style = "".join((attributes.get("style") or "").lower().split())
    found = COLOUR.search(style)
    value = found[1] if found else (attributes.get("color") or "").lower().strip()
    return _hue(value) if value else None


def _hue(value: str) -> str:
    if value in NAMED:
        return NAMED[value]
    written, channels = HEX.match(value), CHANNELS.match(value)
    if written:
        letters = written[1] if len(written[1]) > 3 else "".join(2 * c for c in written[1])  # noqa: PLR2004 - "#f00"
        red, green, blue = (int(letters[i : i + 2], 16) for i in (0, 2, 4))
    elif channels:
        red, green, blue = (int(channel) for channel in channels.groups())
    else:
        return ""
    turn, saturation, _ = colorsys.rgb_to_hsv(red / 255, green / 255, blue / 255)
    hue = next((name for end, name in HUES if turn * 360 <= end), "red")
    return hue if saturation > PALE else ""


def tinted(lines: list[Line], new: list[bool], sent_letters: str) -> list[int]:
    """Give the lines of the history that its reader wrote in a colour that they named above."""
    if not any(line.tint for line in lines):
        return []
    told = (line.text for line in lines if new[line.at] and ANSWERED.search(key(line.text)))
    named = named_hues("\n".join(told))
    items = [line.at for line in lines if not new[line.at] and item_number(line.text) is not None]
    own = [
        line.at
        for line in lines
        if line.tint in named and items and line.at > items[0] and not new[line.at]
        if squash(line.text) and squash(line.text) not in sent_letters and not label_of(line.text)
    ]
    return own if own and not set(own) & set(items) else []
