"""The house: no room stands outside the layers, no way leads past the limits, nothing outgrows its size."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest

from storage import models

HOUSE = Path(__file__).parent.parent
FLOORS = ("bot", "handlers", "storage")
# Rooms that the layers name and that are still to be built.
NOT_YET: set[str] = set()
# What is a table and no program: data in the shape of Python.
TABLES = ("storage/migrations/versions/", "bot/reading/languages/")
LONGEST_FILE = 300
LONG_FUNCTION = 40
MEDIAN_FUNCTION = 10
RELATIONSHIPS = {
    relationship.key
    for mapper in models.Base.registry.mappers
    for relationship in mapper.relationships
}


def test_every_room_stands_in_a_layer() -> None:
    outside = _rooms() - _layered()

    assert not outside, "name them in pyproject.toml's layers, in a commit that says why there"


def test_every_layer_is_a_room() -> None:
    missing = _layered() - _rooms()

    assert missing == NOT_YET


def test_every_room_of_the_bot_is_kept_from_the_network() -> None:
    """But for what puts the parts together."""
    kept = {room for contract in _contracts("forbidden") for room in contract["source_modules"]}
    rooms = {room for room in _rooms() if room.startswith("bot.")}

    assert rooms - kept <= {"bot.__main__", "bot.app"}
    assert "storage" in kept


@pytest.mark.parametrize("path", ["bot/policy", "bot/changes"])
def test_the_search_for_ways_past_the_limits_finds_one(path: str) -> None:
    """A search that finds nothing anywhere would be no test."""
    source = "from x import Task\nrows = session.scalars(select(Task.__table__))"

    assert list(_ways_past(ast.parse(source)))
    assert (HOUSE / path).exists()


def test_nothing_reads_past_the_limits() -> None:
    """Only the ORM's own SELECT is limited: no table, no connection, no condition across a relationship.

    The policy asks the tables, since its criteria must not be limited in their turn.
    """
    allowed = ("storage/", "bot/policy/", "handlers/sandbox/")
    found = {
        f"{path}:{line}"
        for path, tree in _modules().items()
        if not path.startswith(allowed)
        for line in _ways_past(tree)
    }

    assert not found


def test_no_file_outgrows_its_room() -> None:
    sizes = {path: len((HOUSE / path).read_text().splitlines()) for path in _modules()}

    too_long = {path: size for path, size in sizes.items() if size > LONGEST_FILE}

    assert {path: n for path, n in too_long.items() if not path.startswith(TABLES)} == {}


def test_functions_are_short() -> None:
    """Lines without the docstring: to say why should cost nothing."""
    sizes = {name: size for path, tree in _modules().items() for name, size in _sizes(path, tree)}

    longest = sorted(sizes, key=lambda name: -sizes[name])[:10]

    assert median(sizes.values()) < MEDIAN_FUNCTION
    assert quantiles(sizes.values(), n=20)[-1] < LONG_FUNCTION, longest


def _rooms() -> set[str]:
    """List the modules and packages right under the floors; those with templates only are no rooms."""
    found = set()
    for floor in FLOORS:
        for path in (HOUSE / floor).iterdir():
            inside = path.suffix == ".py" or any(path.rglob("*.py"))
            if inside and path.name != "__init__.py":
                found.add(f"{floor}.{path.stem}")
    return found


def _layered() -> set[str]:
    (contract,) = _contracts("layers")
    named = (name for layer in contract["layers"] for name in layer.split("|"))
    return {name.strip(" ()") for name in named}


def _contracts(kind: str) -> list[dict[str, Any]]:
    settings = tomllib.loads((HOUSE / "pyproject.toml").read_text())
    contracts: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return [contract for contract in contracts if contract["type"] == kind]


@cache
def _modules() -> dict[str, ast.Module]:
    """Parse all files of the house, by their path in it."""
    paths = (path for floor in FLOORS for path in (HOUSE / floor).rglob("*.py"))
    return {path.relative_to(HOUSE).as_posix(): ast.parse(path.read_text()) for path in paths}


def _ways_past(tree: ast.Module) -> Iterator[int]:
    """Give the lines of what SQLAlchemy lays no criteria over."""
    columns = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "columns"
    }
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr="__table__") if id(node) not in columns:
                yield node.lineno
            case ast.Attribute(attr="connection" | "exec_driver_sql" | "raw_connection"):
                yield node.lineno
            case ast.Call(
                func=ast.Attribute(attr="any" | "has" | "contains", value=ast.Attribute(attr=name))
            ) if name in RELATIONSHIPS:
                yield node.lineno
            case ast.ImportFrom(module="sqlalchemy", names=names):
                yield from _raw(node, names)


def _raw(node: ast.ImportFrom, names: list[ast.alias]) -> Iterator[int]:
    if {name.name for name in names} & {"text", "table", "literal_column", "Table"}:
        yield node.lineno


def _sizes(path: str, tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Give each function's name and lines; a step of the schema is as long as its tables."""
    if path.startswith(TABLES):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path}:{node.lineno} {node.name}", _lines(node)


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    size = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return size
    return size - ((first.end_lineno or first.lineno) - first.lineno + 1)
