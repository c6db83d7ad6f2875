"""Phrases in a tree: finding all of a language's phrases in one walk over the items.

A phrase is written as it is said; `a|b` is a choice (`a|b_c` of longer
ones), `=a` has its accents, `[a]` may be missing, `~`
stands for up to two other words, `@task`, `@date`, `@person`, `@n` … for what was
found before.
"""

import re
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
    """Build the tree of tables: tag → phrases, one a line; `split`: written without spaces."""
    tree: Tree = {}
    for tag, phrases in tables.items():
        lines = phrases.splitlines() if isinstance(phrases, str) else phrases
        for line in lines:
            for words in _variants(_units(line, split=split)):
                _plant(tree, words, tag)
    return tree


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


def _variants(units: Sequence[str]) -> list[list[str]]:
    variants: list[list[str]] = [[]]
    for unit in units:
        optional = unit[0] == "[" and unit[-1] == "]"
        choices = (unit[1:-1] if optional else unit).split("|") if len(unit) > 1 else [unit]
        longer = [[*variant, *choice.split("_")] for variant in variants for choice in choices]
        variants = variants + longer if optional else longer
    return variants


def _plant(tree: Tree, words: Sequence[str], tag: str) -> None:
    if not words:
        return
    node = tree
    for word in words:
        node = node.setdefault(word, {})
    tags: tuple[str, ...] = node.get("", ())
    if tag not in tags:
        node[""] = (*tags, tag)


def find(tree: Tree, items: Sequence[Item], mentions: Mapping[int, int] = _NONE) -> list[Found]:
    """Find phrases from left to right, the longest at each place, without overlap.

    `mentions` are the places where a task is spoken of by words, with the place after each:
    they are a `@task` as much as a number is.
    """
    found: list[Found] = []
    place = 0
    while place < len(items):
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
    """Count the words, up to two, that a gap may pass over; a comma is none."""
    ahead = 0
    while (
        ahead < _GAP and at + ahead < len(items) and items[at + ahead].kind not in {"mark", "line"}
    ):
        ahead += 1
    return ahead
