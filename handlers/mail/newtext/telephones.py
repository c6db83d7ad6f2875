"""The lines that telephones and clients put under a mail by themselves."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import key
from handlers.mail.newtext.patterns import any_of
from handlers.mail.newtext.words.mobile import ENDS, MINE, PAGES, REACTIONS, STARTS, THINGS

MOBILE_LETTERS = 160
START = re.compile(any_of(STARTS))
THING = re.compile(
    "|".join(
        rf"(?<![a-z]){re.escape(thing)}" if thing.isascii() else re.escape(thing)
        for thing in THINGS
    )
)
PAGE = re.compile(rf"(?<![\w.-])(?:www\.)?(?:{'|'.join(map(re.escape, PAGES))})")
LINK = re.compile(r"https?://[^\s<>()\[\]]+")
OWNED = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, MINE))})(?!\w)")
MOBILE_WORDS = 16


def is_mobile(text: str) -> bool:
    """Whether a line was put there by a telephone or a client."""
    folded = key(text).lstrip("-–—_~|[( ").rstrip("_~|")
    if not folded or len(folded) > MOBILE_LETTERS:
        return False
    if START.match(folded):
        return _client_words(folded)
    if any(words in folded for words in REACTIONS):
        return True
    return (
        folded.rstrip(".。!)] ").endswith(ENDS)
        and bool(THING.search(folded))
        and len(folded) <= MOBILE_LETTERS // 2
    )


def is_advert(text: str) -> bool:
    """Whether a line leads to a client's own page, and says no more than its name; people send such links too."""
    folded = key(text)
    if len(folded) > MOBILE_LETTERS or not PAGE.search(folded):
        return False
    said = LINK.sub(" ", folded)
    return not any(map(str.isdigit, said)) and (
        bool(THING.search(said)) or not any(map(str.isalpha, said))
    )


def _client_words(folded: str) -> bool:
    """A sentence of a person may begin alike ("sent via courier yesterday"): a client names a thing or links."""
    if len(folded.split()) > MOBILE_WORDS and "http" not in folded and "(" not in folded:
        return False
    owned = (
        bool(OWNED.search(folded))
        and not any(c in ":?" or c.isdigit() for c in folded)
        and len(folded) <= MOBILE_LETTERS // 3
    )
    return owned or bool(THING.search(folded)) or "http" in folded or "www." in folded
