"""Phrases in a tree: finding all of a language's phrases in one walk over the items.

A phrase is written as it is said; `a|b` is a choice (`a|b_c` of longer
ones), `=a` has its accents, `[a]` may be missing, `~`
stands for up to two other words, `@task`, `@date`, `@person`, `@n` … for what was
found before.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.reading.tokens import Item, fold, pieces_of

# A node maps edges to nodes, and "" to the tags of the phrases that end there.
# The tree is as deep as its phrases are long, which a type cannot say shortly.
Tree = dict[str, Any]

_GAP = 2
_NONE: Mapping[int, int] = {}
_EXACT = re.compile(r"(=[^\s|\]_]+)")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase at items[start:end], under all tags that it has; `passed` are the places that only a gap took in."""

    start: int
    end: int
    tags: tuple[str, ...]
    passed: tuple[int, ...] = ()


def grow(tables: Mapping[str, str | Iterable[str]], *, split: bool = False) -> Tree:
    """Build the tree of tables: tag → phrases, one a line; `split`: written without spaces.

    What may follow is the same after many beginnings, and is then one node: for English some four thousand, where
    a tree of all that can be said has forty times as many, and 38 MB.
    """
    endings = _Endings()
    starts = set()
    for place, phrases in enumerate(tables.values()):
        lines = phrases.splitlines() if isinstance(phrases, str) else phrases
        starts |= {(place, endings.of(_units(line, split=split))) for line in lines}
    tree = endings.node(frozenset(starts), tuple(tables))
    tree.pop("", None)
    return tree


class _Endings:
    """What may still be said of phrases, each ending once; a number stands for it, 0 for the end."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int], int] = {}
        self._rows: list[tuple[tuple[tuple[str, ...], ...], int]] = [((), 0)]
        self._nodes: dict[frozenset[tuple[int, int]], Tree] = {}

    def of(self, units: Sequence[str], ending: int = 0) -> int:
        """Give the number of those units before an ending."""
        for unit in reversed(units):
            ending = self._before(unit, ending)
        return ending

    def node(self, said: frozenset[tuple[int, int]], tags: tuple[str, ...]) -> Tree:
        """Give the node after what has led to these endings, each of a phrase of the tag at that place."""
        if said not in self._nodes:
            edges, ended = self._next(said)
            node: Tree = {word: self.node(frozenset(after), tags) for word, after in edges.items()}
            if ended:
                node[""] = tuple(tags[place] for place in sorted(ended))
            self._nodes[said] = node
        return self._nodes[said]

    def _before(self, unit: str, ending: int) -> int:
        if (unit, ending) not in self._numbers:
            self._numbers[unit, ending] = len(self._rows)
            self._rows.append((_choices(unit), ending))
        return self._numbers[unit, ending]

    def _next(
        self, said: Iterable[tuple[int, int]]
    ) -> tuple[dict[str, set[tuple[int, int]]], set[int]]:
        """Give what may be said next, with the endings after it, and the tags of what has ended here."""
        edges: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        ended, left = set(), list(said)
        while left:
            place, ending = left.pop()
            if ending == 0:
                ended.add(place)
                continue
            choices, after = self._rows[ending]
            for first, *others in filter(None, choices):
                edges[first].add((place, self.of(others, after)))
            if () in choices:
                left.append((place, after))
        return edges, ended


def _units(line: str, *, split: bool) -> list[str]:
    line = _folded(line.strip())
    if not split:
        return line.split()
    return _split_signs(line)


def _folded(line: str) -> str:
    """Fold a phrase, but for the words that are known by their accents."""
    if "=" not in line:
        return fold(line)
    return "".join(
        part.casefold() if part[0] == "=" else fold(part) for part in _EXACT.split(line) if part
    )


def _split_signs(line: str) -> list[str]:
    """Cut an unspaced phrase as the items are cut: signs singly, kana and words as runs."""
    units: list[str] = []
    for part in line.split():
        if part[0] in "@~[" or "|" in part:
            units.append(part)
        else:
            units += pieces_of(part)
    return units


def _choices(unit: str) -> tuple[tuple[str, ...], ...]:
    """Give what a unit may be, each of one word or several; of none where it may be missing."""
    if len(unit) == 1:
        return ((unit,),)
    optional = unit[0] == "[" and unit[-1] == "]"
    choices = (unit[1:-1] if optional else unit).split("|")
    said = tuple(tuple(choice.split("_")) for choice in choices)
    return (*said, ()) if optional else said


def find(tree: Tree, items: Sequence[Item], mentions: Mapping[int, int] = _NONE) -> list[Found]:
    """Find phrases from left to right, the longest at each place, without overlap.

    `mentions` are the places where a task is spoken of by words, with the place after each:
    they are a `@task` as much as a number is.
    """
    found: list[Found] = []
    begins, place = tree.keys(), 0
    while place < len(items):
        # With most words no phrase begins, and they are passed over at once.
        if begins.isdisjoint(items[place].edges) and "~" not in tree and place not in mentions:
            place += 1
            continue
        one = _longest(tree, items, place, mentions)
        if one.tags:
            found.append(one)
        place = max(one.end, place + 1)
    return found


def _longest(tree: Tree, items: Sequence[Item], place: int, mentions: Mapping[int, int]) -> Found:
    end = place
    tags: tuple[str, ...] = ()
    passed: tuple[int, ...] = ()
    stack: list[tuple[Tree, int, tuple[int, ...]]] = [(tree, place, ())]
    while stack:
        node, at, gaps = stack.pop()
        said = node.get("")
        if said and at >= end:
            same = at == end
            passed = min(passed, gaps, key=len) if same and tags else gaps
            tags = tuple(dict.fromkeys((*tags, *said))) if same else said
            end = at
        if at < len(items):
            stack += [
                (node[edge], at + 1, gaps) for edge in items[at].edges if edge and edge in node
            ]
        if at in mentions and "@task" in node:
            stack.append((node["@task"], mentions[at], gaps))
        if "~" in node:
            after = node["~"]
            stack += [
                (after, at + skip, (*gaps, *range(at, at + skip)))
                for skip in range(_words_ahead(items, at) + 1)
            ]
    return Found(place, end, tags, passed)


def _words_ahead(items: Sequence[Item], at: int) -> int:
    """Count the items of up to two words that a gap may pass over; a comma is none, "IT-Sicherheit" is one."""
    ahead = 0
    for _ in range(_GAP):
        if at + ahead >= len(items) or items[at + ahead].kind in {"mark", "line"}:
            break
        ahead += 1
        while _is_hyphen(items, at + ahead):
            ahead += 2
    return ahead


def _is_hyphen(items: Sequence[Item], at: int) -> bool:
    """Whether a sign joins the words around it to one."""
    if at + 1 >= len(items) or items[at].low != "-":
        return False
    before, after = items[at - 1], items[at + 1]
    glued = before.end == items[at].start and items[at].end == after.start
    return glued and after.kind == "word"
