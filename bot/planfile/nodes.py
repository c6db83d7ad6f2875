"""From the text of a file to nodes that know their line, under limits.

YAML's own idea of what a plain word is (`no` a boolean, `on` a key that is true, 09:30 the number 570) is
left aside: a node keeps the letters, and whoever reads the key knows what it must be. Built from the
parser's events on a stack of our own, so that no depth of brackets can exhaust Python's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

MOST_CHARACTERS = 5_000_000
_DEEPEST = 12
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
# What YAML does not allow in a stream; looked for first, since libyaml stumbles over a lone surrogate.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Problem:
    """What is wrong in a line, and what was expected there."""

    line: int
    words: str

    @property
    def sentence(self) -> str:
        """Say it with its line, as a sentence that ends once."""
        end = "" if self.words.endswith(("?", ".")) else "."
        return f"Line {self.line}: {self.words}{end}"


class Wrong(Exception):  # noqa: N818 - named for its fate
    """A part of a file cannot be read; it says everything that is wrong in that part."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    @classmethod
    def at(cls, node: "Node", words: str) -> "Wrong":
        """Say what is wrong at a node."""
        return cls(Problem(node.line, words))


@dataclass(frozen=True)
class Scalar:
    """Letters; `plain` where they stood without quotes."""

    line: int
    letters: str
    plain: bool

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is written there (`null`, `~`, or just the key)."""
        return self.plain and self.letters in _NULLS


@dataclass(frozen=True)
class Items:
    """A list."""

    line: int
    nodes: list["Node"] = field(default_factory=list)


@dataclass(frozen=True)
class Pairs:
    """Keys with their values, in the order of the file."""

    line: int
    nodes: list[tuple[Scalar, "Node"]] = field(default_factory=list)


Node = Scalar | Items | Pairs


def show(node: Node) -> str:
    """Name a value in an error: its letters, cut short, or what it is."""
    match node:
        case Scalar() if node.is_nothing:
            return "nothing"
        case Scalar():
            letters = node.letters if len(node.letters) <= 40 else f"{node.letters[:39]}…"  # noqa: PLR2004
            return f"“{letters}”"
        case Items():
            return "a list"
        case Pairs():
            return "keys with values"


def read_nodes(text: str) -> Node:
    """Read one YAML document; `Wrong` where it is not one, or holds what a plan has no use for."""
    if len(text) > MOST_CHARACTERS:
        raise Wrong(Problem(1, f"a plan file has at most {MOST_CHARACTERS:,} characters"))
    found = _UNPRINTABLE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise Wrong(
            Problem(line, f"the character U+{ord(found[0]):04X} cannot stand in a text file")
        )
    try:
        return _Builder().build(yaml.parse(text.removeprefix("\ufeff"), _Parser))
    except yaml.YAMLError as error:
        raise Wrong(_as_problem(error)) from None


def _as_problem(error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    words = getattr(error, "problem", None) or "it cannot be read"
    return Problem(mark.line + 1 if mark else 1, f"this is not YAML: {words}")


class _Builder:
    """Puts events together; each open list or mapping waits on the stack for its end."""

    def __init__(self) -> None:
        self.open: list[Items | Pairs] = []
        self.keys: list[Scalar | None] = []
        self.root: Node | None = None

    def build(self, events: Iterator[yaml.Event]) -> Node:
        documents = 0
        for event in events:
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1:
                raise Wrong(
                    Problem(_line(event), "a plan file holds one document; --- begins another")
                )
            self._take(event)
        if self.root is None:
            raise Wrong(Problem(1, "the file is empty"))
        return self.root

    def _take(self, event: yaml.Event) -> None:
        line = _line(event)
        match event:
            case yaml.AliasEvent():
                raise Wrong(
                    Problem(line, f"write it out: *{event.anchor} (a YAML alias) is not read")
                )
            case yaml.CollectionEndEvent():
                self.open.pop()
                self.keys.pop()
            case yaml.NodeEvent():
                self._begin(event, line)

    def _begin(self, event: yaml.NodeEvent, line: int) -> None:
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise Wrong(Problem(line, f"write the value alone: {tag} (a YAML tag) is not read"))
        node: Node
        match event:
            case yaml.ScalarEvent():
                node = Scalar(line, event.value, not event.style)
            case yaml.SequenceStartEvent():
                node = Items(line)
            case _:
                node = Pairs(line)
        self._place(node)
        if isinstance(node, Items | Pairs):
            self._descend(node)

    def _descend(self, node: Items | Pairs) -> None:
        if len(self.open) == _DEEPEST:
            raise Wrong(
                Problem(node.line, f"lists and keys are at most {_DEEPEST} deep in each other")
            )
        self.open.append(node)
        self.keys.append(None)

    def _place(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Items):
            parent.nodes.append(node)
            return
        key = self.keys[-1]
        if key is not None:
            parent.nodes.append((key, node))
            self.keys[-1] = None
        elif isinstance(node, Scalar):
            self.keys[-1] = node
        else:
            raise Wrong.at(node, f"a key is a word, not {show(node)}")


def _line(event: yaml.Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark else 1
