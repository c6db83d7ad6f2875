"""A status as JSON, for `tandem status --json`; the keys are the fields of `bot.status.model`.

Stable: keys are added and never renamed. Dates are ISO dates, instants ISO with their zone (UTC), enums
their words, `audience` is "shared" or "internal". A section lists its tasks by number; each task stands
once, under `tasks`.
"""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from bot.status.model import Section, Status
from bot.status.portfolio import PlanLine
from storage.kinds import Audience


def as_json(status: Status) -> dict[str, Any]:
    """Give the status as JSON values."""
    return {"status": 1, **_fields(status)}


def portfolio_as_json(lines: Sequence[PlanLine]) -> dict[str, Any]:
    """Give a portfolio as JSON values."""
    return {"portfolio": 1, "plans": [_value(line) for line in lines]}


def _fields(thing: Any) -> dict[str, Any]:
    return {field.name: _value(getattr(thing, field.name)) for field in fields(thing)}


def _value(value: Any) -> Any:
    match value:
        case Section():
            numbers = [row.number for row in value.rows]
            return {**_fields(value), "rows": numbers}
        case tuple():
            return [_value(item) for item in value]
        case Audience():
            return value.word
        case Enum():
            return value.value
        case date():
            return value.isoformat()
    return _fields(value) if is_dataclass(value) else value
