"""What an element of an HTML mail is, by the marks that clients leave: quoted, a signature, hidden, or plain."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
from enum import Enum
from itertools import islice

from selectolax.lexbor import LexborNode

from handlers.mail.newtext.words.clients import CUT, LEAD, MARKED, SIGN, WHOLE

BOLD_LABELS = 3
REACH = 50
STYLE_LETTERS = 500
NOTHING = r"0*(?:\.0*)?(?:px|pt|r?em|%)?(?=[;!]|$)"
UNSEEN = re.compile(
    rf"display:none|mso-hide:all|visibility:hidden|(?<![\w-])opacity:{NOTHING}"
    rf"|max-height:{NOTHING}(?=.*overflow:hidden)|overflow:hidden.*max-height:{NOTHING}"
)
SIZELESS = re.compile(rf"font-size:{NOTHING}")


class Mark(Enum):
    """How an element counts. TIGHT: a paragraph without space around it."""

    PLAIN = "plain"
    TIGHT = "tight"
    QUOTE = "quote"
    WHOLE = "whole"
    LEAD = "lead"
    CUT = "cut"
    SIGN = "sign"
    HIDDEN = "hidden"


BARE = {"blockquote": Mark.QUOTE, "includetail": Mark.CUT}


def mark_of(tag: str, node: LexborNode) -> Mark:
    """Tell how an element counts."""
    attributes = node.attributes
    if not attributes:
        return BARE.get(tag, Mark.PLAIN)
    style = "".join((attributes.get("style") or "").lower().split())
    if "hidden" in attributes or _is_unseen(style, node):
        return Mark.HIDDEN
    words = _words(attributes) | {tag}
    if words & CUT or (tag == "div" and "border-top:solid" in style and _labelled(node)):
        return Mark.CUT
    if tag == "blockquote":
        return Mark.PLAIN if _indents(attributes, style, words) else Mark.QUOTE
    if tag == "div" and "border-left:" in style and "solid" in style and "none" not in style:
        return Mark.QUOTE
    tight = tag == "p" and ("msonormal" in words or "margin:0" in style)
    return _by_words(node, words) or (Mark.TIGHT if tight else Mark.PLAIN)


def _is_unseen(style: str, node: LexborNode) -> bool:
    """Whether a reader would see nothing of it; what sizes its parts anew is only a frame without gaps."""
    if ":" not in style:
        return False
    if UNSEEN.search(style[:STYLE_LETTERS]):
        return True
    return bool(SIZELESS.search(style[:STYLE_LETTERS])) and not any(
        "font-size" in (inner.attributes.get("style") or "").lower()
        for inner in islice(node.traverse(include_text=False), 1, REACH)
    )


def _by_words(node: LexborNode, words: set[str]) -> Mark | None:
    if words & WHOLE:
        return Mark.WHOLE
    if words & LEAD:
        return Mark.LEAD if _holds_quote(node) else Mark.WHOLE
    return Mark.SIGN if words & SIGN else None


def _words(attributes: dict[str, str | None]) -> set[str]:
    """Give the names that an element goes by, without the prefix that Outlook adds to quoted ones."""
    found: set[str] = set()
    for name in MARKED:
        value = attributes.get(name)
        if value:
            found.update(_bare(word) for word in value[:300].lower().split())
    return found


def _bare(word: str) -> str:
    while word.startswith("x_"):
        word = word[2:]
    return "yahoo_quoted" if "yahoo_quoted" in word else word


def _indents(attributes: dict[str, str | None], style: str, words: set[str]) -> bool:
    """Clients that indent a paragraph use a quote without its border."""
    plain = "border:none" in style or "border:0" in style or "border-width:0" in style
    return (
        plain
        and "type" not in attributes
        and "cite" not in attributes
        and "gmail_quote" not in words
    )


def _holds_quote(node: LexborNode) -> bool:
    child = node.child
    while child is not None:
        if child.tag == "blockquote":
            return True
        child = child.next
    return False


def _labelled(node: LexborNode) -> bool:
    """Outlook's rule above the history, in any language: three bold labels that end with a colon."""
    labels = 0
    for inner in islice(node.traverse(include_text=False), REACH):
        bold = inner.tag in {"b", "strong"}
        labels += bold and inner.text(deep=True)[-3:].strip().endswith((":", "："))
        if labels == BOLD_LABELS:
            return True
    return False
