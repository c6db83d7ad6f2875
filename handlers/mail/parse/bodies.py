"""From encoded bytes to bytes, and from bytes to text: declared charset first, then what mail really holds."""

import binascii
import codecs
import quopri
import re

# A reply is never this long; what follows is quotes, logs and pictures in text.
TEXT_BYTES = 1_000_000
NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
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
MULTIBYTE = re.compile(r"utf|gb|big5|cp9[345]|2022|euc|jis|hz|johab")


def bytes_of(raw: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding; one that is unknown is taken for none."""
    match encoding.strip().lower():
        case "base64":
            return _base64(raw)
        case "quoted-printable":
            return quopri.decodestring(raw)
        case "x-uuencode" | "uuencode" | "x-uue":
            return _uuencode(raw)
        case _:
            return raw


def _base64(raw: bytes) -> bytes:
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        letters = NOT_BASE64.sub(b"", raw)
        whole = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def _uuencode(raw: bytes) -> bytes:
    decoded = []
    for line in raw.splitlines():
        if line.startswith((b"begin ", b"end")) or not line:
            continue
        try:
            decoded.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(decoded)


def text_of(raw: bytes, declared: str) -> str:
    """Read bytes as text: declared charset, UTF-8, windows-1252, latin-1; NULs are removed."""
    name = _codec(declared)
    if name is not None and WIDE.match(name) and not _is_wide(raw):
        name = None
    for charset in (name, "utf-8"):
        strict = _strict(raw, charset)
        if strict is not None:
            return _clean(strict)
    return _clean(_damaged(raw, name))


def _is_wide(raw: bytes) -> bool:
    """Whether letters have two bytes, as is told of many whose gateway had made one of them."""
    return b"\0" in raw or raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _damaged(raw: bytes, name: str | None) -> str:
    """Read what no charset fits: a few broken letters of a multi-byte text, else one byte a letter."""
    for charset in (name, "utf-8"):
        if charset is None or not MULTIBYTE.search(charset):
            continue
        text = raw.decode(charset, "replace")
        if text.count("\ufffd") * 20 <= len(text):
            return text
    western = _strict(raw, "windows-1252")
    return raw.decode("latin-1") if western is None else western


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
