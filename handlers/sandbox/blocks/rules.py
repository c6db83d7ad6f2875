"""The building bricks of the walker: rules on strings, lists and objects, said in Slack's words.

A rule looks at one value and appends what is wrong with it. It is handed the path as nested pairs and writes it out
only when something is wrong, since nearly all payloads are right and the walker sees every one.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeGuard

Path = tuple[Any, ...]
Found = list[str]
Rule = Callable[[Any, Path, Found], None]
Json = dict[str, Any]

WEB = ("http://", "https://")
PLAIN = frozenset(["plain_text"])
ANY_TEXT = frozenset(["plain_text", "mrkdwn"])
TEXT_KEYS = {
    "plain_text": frozenset(["type", "text", "emoji"]),
    "mrkdwn": frozenset(["type", "text", "verbatim"]),
}


def pointer(path: Path) -> str:
    """The JSON pointer of nested pairs: `((("", "blocks"), 0), "text")` is `/blocks/0/text`."""
    parts: list[str] = []
    while path:
        path, part = path
        parts.append(f"/{part}")
    return "".join(reversed(parts))


def say(found: Found, path: Path, what: str) -> None:
    """Note what is wrong, and where."""
    found.append(f"{what} [json-pointer:{pointer(path)}]")


def string(longest: int, shortest: int = 1) -> Rule:
    """Allow a string of so many characters."""

    def rule(value: Any, path: Path, found: Found) -> None:
        if not isinstance(value, str):
            say(found, path, "must provide a string")
        elif len(value) > longest:
            say(found, path, f"must be less than {longest + 1} characters")
        elif len(value) < shortest:
            say(found, path, f"must be more than {shortest - 1} characters")

    return rule


def link(longest: int = 3000) -> Rule:
    """Allow the address of something on the web."""
    is_string = string(longest)

    def rule(value: Any, path: Path, found: Found) -> None:
        is_string(value, path, found)
        if isinstance(value, str) and not value.startswith(WEB):
            say(found, path, "invalid url")

    return rule


def boolean(value: Any, path: Path, found: Found) -> None:
    """Allow true and false."""
    if not isinstance(value, bool):
        say(found, path, "must provide a boolean")


def number(lowest: int, highest: int) -> Rule:
    """Allow a whole number between the two."""

    def rule(value: Any, path: Path, found: Found) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            say(found, path, "must provide an integer")
        elif not lowest <= value <= highest:
            say(found, path, f"must be between {lowest} and {highest}")

    return rule


def choice(*allowed: str) -> Rule:
    """Allow one of some words."""

    def rule(value: Any, path: Path, found: Found) -> None:
        if value not in allowed:
            say(found, path, f"must be one of {', '.join(allowed)}")

    return rule


def text(longest: int, kinds: frozenset[str] = ANY_TEXT) -> Rule:
    """Allow a text object: `plain_text` or, where `kinds` has it, `mrkdwn`."""

    def rule(value: Any, path: Path, found: Found) -> None:
        if isinstance(value, dict):
            kind, words = value.get("type"), value.get("text")
            is_right = isinstance(words, str) and 0 < len(words) <= longest
            if is_right and _is_one_of(kind, kinds) and value.keys() <= TEXT_KEYS[kind]:
                return
        _explain_text(value, path, found, longest, kinds)

    return rule


def _is_one_of(kind: Any, kinds: frozenset[str]) -> TypeGuard[str]:
    return isinstance(kind, str) and kind in kinds


def _explain_text(
    value: Any, path: Path, found: Found, longest: int, kinds: frozenset[str]
) -> None:
    if not isinstance(value, dict):
        say(found, path, "must provide an object")
        return
    kind = value.get("type")
    if not _is_one_of(kind, kinds):
        say(found, (path, "type"), f"unsupported type: {kind}")
        return
    if "text" not in value:
        say(found, path, "missing required field: text")
    else:
        string(longest)(value["text"], (path, "text"), found)
    for key in value.keys() - TEXT_KEYS[kind]:
        say(found, path, f"invalid additional property: {key}")


def plain(longest: int) -> Rule:
    """Allow a text object that is `plain_text`."""
    return text(longest, PLAIN)


def many(rule: Rule, most: int, least: int = 1) -> Rule:
    """Allow a list of so many things, each by a rule."""

    def check(value: Any, path: Path, found: Found) -> None:
        if not isinstance(value, list):
            say(found, path, "must provide an array")
            return
        if len(value) > most:
            say(found, path, f"no more than {most} items allowed")
        elif len(value) < least:
            say(found, path, f"no fewer than {least} items allowed")
        for place, part in enumerate(value):
            rule(part, (path, place), found)

    return check


class Shape:
    """An object: a rule for each key that it may have, the keys that it must have, and what holds between them."""

    def __init__(
        self,
        rules: Mapping[str, Rule],
        required: Collection[str] = (),
        also: Rule | None = None,
    ) -> None:
        self.rules = dict(rules)
        self.required = tuple(required)
        self.also = also

    def __call__(self, value: Any, path: Path, found: Found) -> None:
        """Check an object."""
        if not isinstance(value, dict):
            say(found, path, "must provide an object")
            return
        rules = self.rules
        for key, part in value.items():
            rule = rules.get(key)
            if rule is None:
                say(found, path, f"invalid additional property: {key}")
            else:
                rule(part, (path, key), found)
        for key in self.required:
            if key not in value:
                say(found, path, f"missing required field: {key}")
        if self.also is not None:
            self.also(value, path, found)


class Kinds:
    """Objects told apart by their `type`; what is not in the table is not allowed there."""

    def __init__(self, shapes: Mapping[str, Rule]) -> None:
        self.shapes = dict(shapes)

    def only(self, *names: str) -> "Kinds":
        """The same objects, but only some of them."""
        return Kinds({name: self.shapes[name] for name in names})

    def without(self, *names: str) -> "Kinds":
        """The same objects but for some."""
        return Kinds({name: rule for name, rule in self.shapes.items() if name not in names})

    def __call__(self, value: Any, path: Path, found: Found) -> None:
        """Check an object by its kind."""
        kind = value.get("type") if isinstance(value, dict) else None
        rule = self.shapes.get(kind) if isinstance(kind, str) else None
        if rule is not None:
            rule(value, path, found)
        elif not isinstance(value, dict):
            say(found, path, "must provide an object")
        elif kind is None:
            say(found, path, "missing required field: type")
        else:
            say(found, (path, "type"), f"unsupported type: {kind}")


def anything(value: Any, path: Path, found: Found) -> None:
    """Allow whatever it is: another rule has looked at it."""
