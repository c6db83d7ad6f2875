"""From bytes to text: what is declared first, then what mail really holds."""

import codecs
import re

from handlers.mail.parse.guesses import guessed

# Names that mail uses for a narrower set than what it then sends: browsers read them the same way
# (WHATWG Encoding Standard, "Names and labels").
WIDER = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "big5": "cp950",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "utf8": "utf-8",
    "utf-8-sig": "utf-8",
    "utf8mb4": "utf-8",
}
# Not text at all, or ways to write one letter in several manners that no client uses.
REFUSED = frozenset(
    {
        "utf-7",
        "idna",
        "punycode",
        "unicode-escape",
        "raw-unicode-escape",
        "undefined",
        "mbcs",
        "oem",
    }
)
WIDE = re.compile(r"utf[_-]?(?:16|32)|ucs")
# Japanese in seven bits (ISO-2022-JP) has these, and no other text does.
SHIFTS = (b"\x1b$B", b"\x1b$@")
JAPANESE = "iso2022_jp_ext"
NAMED = re.compile(r"(?:=\?|<meta[^>]{0,200}?charset=[\"']?)([\w.-]{3,30})", re.IGNORECASE)
NAMED_LETTERS = 3_000
NAMES = 5
BROKEN = "\ufffd"
# What follows is read as one more line: more are never looked at.
LINES = 5_000
GUESSED = 200
MULTIBYTE = re.compile(r"utf|gb|big5|cp9[345]|2022|euc|jis|hz|johab")


def text_of(raw: bytes, declared: str, others: tuple[str, ...] = ()) -> str:
    """Read bytes as text; NULs are removed.

    By the declared charset, UTF-8, those that the mail names elsewhere (`others`), windows-1252, latin-1. UTF-8
    comes first where one byte a letter is declared, since nothing else has its form by chance.
    """
    name = _codec(declared)
    if name is not None and WIDE.match(name) and not _is_wide(raw):
        name = None
    if any(shift in raw for shift in SHIFTS):
        name = JAPANESE
    single = name is not None and not MULTIBYTE.search(name) and not raw.isascii()
    for charset in ("utf-8", name) if single else (name, "utf-8"):
        strict = _strict(raw, charset)
        if strict is not None:
            return _clean(strict)
    return _clean(_damaged(raw, name, others))


def charsets_of(*texts: str) -> tuple[str, ...]:
    """Give the charsets that encoded words of headers (RFC 2047) and HTML name, each once."""
    named = (name for text in texts for name in NAMED.findall(text[:NAMED_LETTERS]))
    return tuple(dict.fromkeys(named))[:NAMES]


def _is_wide(raw: bytes) -> bool:
    """Whether letters have two bytes, as is told of many whose gateway had made one of them."""
    return b"\0" in raw or raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _damaged(raw: bytes, name: str | None, others: tuple[str, ...]) -> str:
    """Read what no charset fits: a few broken letters of a multi-byte text, else each line by itself."""
    if name is not None and MULTIBYTE.search(name) and name != "utf-8":
        text = raw.decode(name, "replace")
        if text.count(BROKEN) * 20 <= len(text):
            return text
    lines = raw.split(b"\n", LINES)
    read = [_read(line) for line in lines]
    wrong = [line for line, text in zip(lines, read, strict=True) if text is None]
    told = (*others, *guessed(b"\n".join(wrong[:GUESSED])), "windows-1252")
    charset = _fitting(b"\n".join(wrong), told) or "latin-1"
    texts = zip(lines, read, strict=True)
    return "\n".join(
        line.decode(charset, "replace") if text is None else text for line, text in texts
    )


def _fitting(raw: bytes, charsets: tuple[str, ...]) -> str | None:
    """Give the first of some charsets in which bytes are a text."""
    names = (name for charset in charsets if (name := _codec(charset)) and not WIDE.match(name))
    return next((name for name in names if _strict(raw, name) is not None), None)


def _read(raw: bytes) -> str | None:
    """Read a line of UTF-8, of which a letter may be broken; None where it is no UTF-8.

    A line has one charset: a client quotes ours as it came, below words in its own.
    """
    text = raw.decode("utf-8", "replace")
    broken = text.count(BROKEN)
    return text if not broken or sum(not c.isascii() for c in text) > 2 * broken else None


def _codec(declared: str) -> str | None:
    name = declared.strip().strip("'\"").lower()
    name = WIDER.get(name, name)
    if not name or name.replace("_", "-") in REFUSED:
        return None
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return name


def _strict(raw: bytes, charset: str | None) -> str | None:
    if charset is None:
        return None
    try:
        return raw.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        return None


def _clean(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
