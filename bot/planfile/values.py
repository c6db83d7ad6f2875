"""How one value of a plan file is read: each reader takes a node and gives what it must be, or `Wrong`."""

import math
import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import urlsplit

from bot.planfile.model import Slack
from bot.planfile.nodes import Items, Node, Pairs, Problem, Scalar, Wrong, show
from storage.kinds import Audience

T = TypeVar("T")
W = TypeVar("W", bound=StrEnum)
Read = Callable[[Node], T]

_WHOLE = re.compile(r"[0-9]{1,9}", re.ASCII)
_NUMBER = re.compile(r"[-+]?[0-9]{1,10}(\.[0-9]{1,4})?", re.ASCII)
_WRITTEN = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?([eE][-+]?[0-9]{1,2})?", re.ASCII)
_EMAIL = re.compile(r"[^\s@<>(),;:\"\\]+@[^\s@<>(),;:\"\\]+", re.ASCII)
_SLACK = re.compile(r"([A-Z0-9]{1,20})/([A-Z0-9]{1,20})", re.ASCII)
_KEY = re.compile(r"[A-Z][A-Z0-9]{0,9}(-[A-Z0-9]{1,8})?", re.ASCII)
_DOMAIN = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)
_REGION = re.compile(r"[A-Z0-9-]{1,10}", re.ASCII)
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)
_BREAKS = re.compile("[\n\r\x85\u2028\u2029]")
_ESCAPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def tidy(text: str) -> str:
    """Give a text as `changes` would keep it: no control characters, no outer space, every space plain.

    The same is done when a plan is exported, so that what is read again is what was written.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text)
    return "".join(sign for sign in spaced if sign.isprintable() or sign in "\n\t\u200d").strip()


def one_line(text: str) -> str:
    """Give a title or a name: tidy, without breaks."""
    return re.sub(r"[\n\t]+", " ", tidy(text)).strip()


def letters(node: Node, expected: str) -> str:
    """Give the letters of a value; `Wrong` for a list, for keys, and where nothing is written."""
    if isinstance(node, Scalar) and not node.is_nothing:
        return _printable(node)
    raise Wrong.at(node, f"expected {expected}, not {show(node)}")


def _printable(node: Scalar) -> str:
    # "\0" in quotes passes YAML's own test, and PostgreSQL would refuse it in the middle of the import.
    found = _ESCAPED.search(node.letters)
    if found:
        raise Wrong.at(node, f"the character U+{ord(found[0]):04X} cannot stand in a text")
    return node.letters


def words(expected: str, longest: int) -> Read[str]:
    """Read one line of text."""

    def read(node: Node) -> str:
        written = letters(node, expected).strip()
        found = one_line(written)
        if not found or _BREAKS.search(written):
            raise Wrong.at(node, f"expected {expected} in one line, not {show(node)}")
        if len(found) > longest:
            raise Wrong.at(node, f"expected {expected} of at most {longest} characters")
        return found

    return read


def text(longest: int) -> Read[str]:
    """Read a text of any number of lines."""

    def read(node: Node) -> str:
        found = tidy(letters(node, "a text"))
        if not found:
            raise Wrong.at(node, "expected a text, not an empty one")
        if len(found) > longest:
            raise Wrong.at(node, f"expected a text of at most {longest:,} characters")
        return found

    return read


def matching(pattern: re.Pattern[str], expected: str, longest: int = 254) -> Read[str]:
    """Read letters of one form."""

    def read(node: Node) -> str:
        found = letters(node, expected).strip()
        if len(found) > longest or not pattern.fullmatch(found):
            raise Wrong.at(node, f"expected {expected}, not {show(node)}")
        return found

    return read


key = matching(_KEY, "a short key of capital letters and digits like ACME or ACME-2")
country = matching(_COUNTRY, "a country's two letters like DE")
region = matching(_REGION, "a region's code like BY or CA")
color = matching(_COLOR, "a color like #1a73e8")
_email = matching(_EMAIL, "an address like vera@northwind.example")
_domain = matching(_DOMAIN, "a domain like acme.example")


def email(node: Node) -> str:
    """Read a mail address; its letters count as small ones."""
    return _email(node).lower()


def domain(node: Node) -> str:
    """Read a domain."""
    if isinstance(node, Scalar):
        node = Scalar(node.line, node.letters.lower(), node.plain)
    return _domain(node)


def person(node: Node) -> str:
    """Read who is meant: an address, or team/user in Slack for somebody who has none."""
    if isinstance(node, Scalar) and _SLACK.fullmatch(node.letters.strip()):
        return node.letters.strip()
    return email(node)


def slack(example: str) -> Read[Slack]:
    """Read a team and what is in it: a user or a channel."""

    def read(node: Node) -> Slack:
        found = _SLACK.fullmatch(letters(node, f"Slack's ids like {example}").strip())
        if found is None:
            raise Wrong.at(node, f"expected Slack's ids like {example}, not {show(node)}")
        return found[1], found[2]

    return read


def identities(node: Node) -> tuple[Slack, ...]:
    """Read one Slack user, or a list of them."""
    read = slack("T01/U01")
    return many(read)(node) if isinstance(node, Items) or _is_nothing(node) else (read(node),)


def url(node: Node) -> str:
    """Read a web address; other schemes could run when somebody clicks them."""
    found = letters(node, "a web address").strip()
    try:
        parts = urlsplit(found)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in {"http", "https"} and parts.hostname and not re.search(r"\s", found):
        return found
    raise Wrong.at(node, f"expected a web address like https://acme.example/form, not {show(node)}")


def whole(node: Node) -> int:
    """Read a number as tasks have it."""
    found = letters(node, "a number").strip()
    if _WHOLE.fullmatch(found) and int(found) > 0:
        return int(found)
    raise Wrong.at(node, f"expected a number from 1 to 999999999, not {show(node)}")


def number(node: Node) -> float:
    """Read a measure."""
    found = letters(node, "a number").strip()
    if _NUMBER.fullmatch(found) and math.isfinite(float(found)):
        return float(found)
    raise Wrong.at(node, f"expected a number like 6 or 0.25, not {show(node)}")


def choice(kind: type[W]) -> Read[W]:
    """Read one of the words with a fixed choice."""

    def read(node: Node) -> W:
        found = letters(node, _either(kind)).strip()
        if found in set(kind):
            return kind(found)
        raise Wrong.at(node, f"expected {_either(kind)}, not {show(node)}")

    return read


def _either(kind: type[StrEnum]) -> str:
    *first, last = (word.value for word in kind)
    return f"{', '.join(first)} or {last}"


def audience(node: Node) -> Audience:
    """Read who may see it."""
    found = letters(node, "shared or internal").strip()
    try:
        return Audience.of(found)
    except ValueError:
        raise Wrong.at(node, f"expected shared or internal, not {show(node)}") from None


def flag(node: Node) -> bool:
    """Read a yes or no."""
    found = letters(node, "true or false").strip().lower()
    if found in {"true", "false", "yes", "no"}:
        return found in {"true", "yes"}
    raise Wrong.at(node, f"expected true or false, not {show(node)}")


def locale(node: Node) -> str:
    """Read a language and country that Babel knows."""
    from babel import Locale, UnknownLocaleError

    found = letters(node, "a locale like de_DE").strip()
    try:
        return str(Locale.parse(found.replace("-", "_")))
    except (UnknownLocaleError, ValueError, TypeError):
        raise Wrong.at(node, f"expected a locale like de_DE, not {show(node)}") from None


def maybe(read: Read[T]) -> Read[T | None]:
    """Let a value be left empty: then there is none."""
    return lambda node: None if _is_nothing(node) else read(node)


def many(read: Read[T]) -> Read[tuple[T, ...]]:
    """Read a list, and tell all that is wrong in it."""

    def read_all(node: Node) -> tuple[T, ...]:
        if _is_nothing(node):
            return ()
        if not isinstance(node, Items):
            raise Wrong.at(node, f"expected a list like [a, b], not {show(node)}")
        values: list[T] = []
        problems: list[Problem] = []
        for item in node.nodes:
            try:
                values.append(read(item))
            except Wrong as wrong:
                problems += wrong.problems
        if problems:
            raise Wrong(*problems)
        return tuple(values)

    return read_all


def document(node: Node) -> dict[str, Any]:
    """Read keys with values of any kind, as JSON has them."""
    if not isinstance(node, Pairs):
        raise Wrong.at(node, f"expected keys with values, not {show(node)}")
    found = {_printable(key): _json(value) for key, value in node.nodes}
    if len(found) < len(node.nodes):
        raise Wrong.at(node, "a key stands twice")
    return found


def _json(node: Node) -> Any:
    match node:
        case Pairs():
            return document(node)
        case Items():
            return [_json(item) for item in node.nodes]
        case Scalar() if node.is_nothing:
            return None
        case Scalar():
            return _plain(node) if node.plain else _printable(node)


def _plain(node: Scalar) -> Any:
    if node.letters in {"true", "false"}:
        return node.letters == "true"
    found = _WRITTEN.fullmatch(node.letters)
    if found is None:
        return node.letters
    return float(node.letters) if found[1] or found[2] else int(node.letters)


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_nothing
