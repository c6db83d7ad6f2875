"""How the author of a mail may sign: their name in parts, in any order, with initials and titles."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import key
from handlers.mail.newtext.words.closings import CLOSINGS, THANKS
from handlers.mail.parse import Address

CLOSING = frozenset(CLOSINGS)
THANK = frozenset(THANKS)
EDGES = re.compile(r"^[\W_]+|[\W_]+$")
ASIDE = re.compile(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]|<[^<>]{0,80}>")
TITLES = frozenset({"i", "a", "v", "iv", "ia", "ppa", "mr", "ms", "mrs", "mme", "dr", "prof", "herr", "frau", "ing", "dipl", "phd", "mba", "msc", "bsc", "md", "cpa", "pmp", "esq", "jr", "sr", "sra", "im", "auftrag", "the", "from"})  # fmt: skip
BOTH = re.compile(r"\s*(?:/|\||&|\+|,|\bund\b|\band\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b)\s*")
FROM_PLACE = frozenset({"aus", "from", "desde", "de", "da", "uit", "från", "fra", "z", "из", "nach", "to"})  # fmt: skip
# What sets a title apart from a name; "Dana Reed takes 14" is a sentence.
SET_APART = re.compile(r"[,|(\[/<*·•]|\s[-–—]\s|\S@\S")
NAME_WORDS = 6
# Short answers that could be initials.
ANSWERS = frozenset(
    {
        "no",
        "ok",
        "yes",
        "ja",
        "si",
        "da",
        "ne",
        "oui",
        "non",
        "nee",
        "nej",
        "hai",
        "sim",
        "tak",
        "na",
        "n/a",
        "k",
    }
)
# Scripts without capitals: a name is short there and does not end as a verb does.
CASELESS_LETTERS = 7
CASELESS_ENDS = tuple("すた了済み成毕畢好的요다음함됨료了ง")
# "From so-and-so", as Koreans sign.
SIGNED = (" 드림", " 올림", " 배상")
NAME_LETTERS = 70
SMALL = frozenset({"von", "van", "de", "der", "den", "da", "dos", "di", "del", "la", "le", "el", "and", "und", "y", "of", "for", "bin", "al", "ten", "ter", "zu", "zur", "&"})  # fmt: skip


def name_words(author: Address | None) -> frozenset[str]:
    """Give the words of an author's name, of the display name and of the address."""
    if author is None:
        return frozenset()
    local = author.address.partition("@")[0].partition("+")[0]
    words = re.split(r"[\s,.\-_()\"']+", f"{key(author.name)} {local}")
    own = frozenset({local}) if any(map(str.isalpha, local)) else frozenset[str]()
    return own | frozenset(word for word in words if word and not any(map(str.isdigit, word)))


def bare(text: str) -> str:
    """Give a line without asides and without the signs around it."""
    return EDGES.sub("", key(ASIDE.sub(" ", text)))


def is_name(text: str, names: frozenset[str]) -> bool:
    """Whether a line is the author's name and nothing else: whole, in part, or its initials."""
    if not names or len(text) > NAME_LETTERS:
        return False
    words = [word for word in re.split(r"[\s,.\-–/]+", bare(text)) if word]
    known = [word for word in words if word in names]
    if len(words) > NAME_WORDS:
        return False
    if not known:
        return (
            bool(words) and _initials("".join(words), names) and EDGES.sub("", text)[:1].isupper()
        )
    return all(word in names or word in TITLES or _initials(word, names) for word in words)


def _initials(word: str, names: frozenset[str]) -> bool:
    short = len(word) <= 3 and word not in ANSWERS  # noqa: PLR2004 - three initials are the most that people use
    return short and all(any(name[0] == letter for name in names) for letter in word)


def names_author(text: str, names: frozenset[str]) -> bool:
    """Whether a line begins with the author's name and is short enough to be the head of a signature."""
    if is_name(text, names):
        return True
    words = re.split(r"[\s,.|\-–/*]+", EDGES.sub("", key(text)))
    known = sum(word in names for word in words[:4])
    heads = known > 1 and len(text) <= NAME_LETTERS * 2 and words[0] in names | TITLES
    return heads and (bool(SET_APART.search(text)) or all(map(_capital, text.split())))


def could_be_name(text: str) -> bool:
    """Whether a line has the shape of a name or a title: few capitalised words, no figures, no full stop."""
    stripped = EDGES.sub("", ASIDE.sub(" ", text))
    words = stripped.split()
    if (
        not 0 < len(words) <= NAME_WORDS
        or len(stripped) > NAME_LETTERS
        or any(c.isdigit() for c in stripped)
    ):
        return False
    if not any(c.isalpha() for c in stripped) or stripped.lower() in ANSWERS:
        return False
    if stripped.endswith(SIGNED):
        return True
    if stripped.lower() == stripped.upper():
        return len(stripped) <= CASELESS_LETTERS and not stripped.endswith(CASELESS_ENDS)
    return all(_capital(word) for word in words)


def _capital(word: str) -> bool:
    first = word.lstrip("(\"'-–—&/.,*|·•").rstrip(".,")[:1]
    return not first or not first.islower() or word.lower().strip(",.") in SMALL


def is_closing(text: str) -> bool:
    """Whether a line only says goodbye, in one language or in two."""
    folded = bare(text)
    if folded in CLOSING:
        return True
    greeting, _, place = text.partition(f" {_place_word(text)} ")
    if place and could_be_name(place) and bare(greeting) in CLOSING:
        return True
    pieces = [piece for piece in BOTH.split(folded) if piece]
    return len(pieces) > 1 and set(pieces) <= CLOSING | THANK and bool(set(pieces) & CLOSING)


def _place_word(text: str) -> str:
    """Give the word by which a goodbye names its place: "Viele Grüße aus München"."""
    return next((word for word in text.split()[:4] if word in FROM_PLACE), "\n")


def is_thanks(text: str) -> bool:
    """Whether a line only says thanks."""
    return bare(text) in THANK


def closes_with_name(text: str, names: frozenset[str]) -> bool:
    """Tell "Thanks, Dana" and "LG Dana": goodbye and the author's own name on one line."""
    words = text.split()
    if not 1 < len(words) <= 2 * NAME_WORDS:
        return False
    for cut in range(1, len(words)):
        goodbye, name = " ".join(words[:cut]), " ".join(words[cut:])
        head = name.partition("|")[0].strip()
        if (is_closing(goodbye) or is_thanks(goodbye)) and is_name(head, names):
            return True
    return False
