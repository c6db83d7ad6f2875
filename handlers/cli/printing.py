"""How commands print: JSON for programs, and lines that fit a narrow terminal for people."""

import json
from collections.abc import Sequence
from typing import Any

import typer


def print_json(value: Any) -> None:
    """Print one document."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_line(value: Any) -> None:
    """Print one document on one line, as a line of many."""
    typer.echo(json.dumps(value, ensure_ascii=False))


def print_columns(rows: Sequence[Sequence[str]]) -> None:
    """Print rows under each other; the last column is as long as it is, so it may wrap."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        *first, last = row
        padded = [text.ljust(width) for text, width in zip(first, widths, strict=False)]
        typer.echo("  ".join([*padded, last]).rstrip())
