"""A form that was filled in: what stands in its fields, under which ids it was shown.

https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from handlers.slack.parts import Json
from storage.models import Person

TOO_LARGE = 2**31
VALUES = (
    "value",
    "selected_date",
    "selected_time",
    "selected_user",
    "selected_conversation",
    "files",
)


class Wrong(Exception):  # noqa: N818 - named for its fate
    """What stands in a field cannot be used; the message stands under it."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


@dataclass(frozen=True)
class Sheet:
    """What came back: `ids` as they were given, `values` by field, `blocks` the block that each field stands in."""

    ids: Json
    values: Mapping[str, Any] = field(default_factory=dict)
    blocks: Mapping[str, str] = field(default_factory=dict)

    def key(self, name: str) -> int:
        """Give an id; 0, which nothing has, where there is none that could be one."""
        found = self.ids.get(name)
        usable = isinstance(found, int) and not isinstance(found, bool) and 0 < found < TOO_LARGE
        return found if usable and isinstance(found, int) else 0

    def errors(self, wrong: Wrong) -> dict[str, str]:
        """Put a sentence under its field; under the first one where it is none of these."""
        first = next(iter(self.blocks.values()), "")
        return {self.blocks.get(wrong.name, first): str(wrong)}


@dataclass(frozen=True)
class Filled:
    """A sheet, and with whose eyes it is read."""

    session: Session
    person: Person
    sheet: Sheet

    def key(self, name: str) -> int:
        """Give an id that the form was shown with."""
        return self.sheet.key(name)

    def text(self, name: str) -> str | None:
        """Give what was typed; None where nothing was."""
        found = self.sheet.values.get(name)
        return found.strip() or None if isinstance(found, str) else None

    def day(self, name: str) -> date | None:
        """Give the day that was chosen; None where none was."""
        found = self.text(name)
        try:
            return date.fromisoformat(found) if found else None
        except ValueError:
            raise Wrong(name, "That is no day that I know.") from None

    def chosen(self, name: str) -> int | None:
        """Give the key of what was chosen; None where nothing was."""
        found = self.text(name)
        if found is None:
            return None
        if not found.isdecimal() or int(found) >= TOO_LARGE:
            raise Wrong(name, "That cannot be chosen; take another.")
        return int(found)

    def several(self, name: str) -> tuple[str, ...]:
        """Give all that was chosen."""
        found = self.sheet.values.get(name)
        return tuple(str(one) for one in found) if isinstance(found, list) else ()

    def file(self, name: str) -> Json | None:
        """Give the file that was chosen, as Slack tells of it; None where none was."""
        found = self.sheet.values.get(name)
        first = found[0] if isinstance(found, list) and found else None
        return first if isinstance(first, dict) else None

    def has(self, name: str) -> bool:
        """Whether the form had that field."""
        return name in self.sheet.blocks


def read_sheet(view: Json) -> Sheet:
    """Read a view as it was submitted; what is none of ours is left out."""
    values, blocks = {}, {}
    for block_id, actions in (view.get("state") or {}).get("values", {}).items():
        name = str(block_id).partition(".")[0]
        blocks[name] = str(block_id)
        values[name] = next((_value(state) for state in actions.values()), None)
    return Sheet(_ids(view.get("private_metadata")), values, blocks)


def _ids(stored: Any) -> Json:
    try:
        found = json.loads(stored or "{}")
    except (TypeError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _value(state: Json) -> Any:
    """Give what stands in an element, whatever kind it is."""
    option, options = state.get("selected_option"), state.get("selected_options")
    if option is not None:
        return option.get("value")
    if options is not None:
        return [one.get("value") for one in options]
    return next((state[name] for name in VALUES if state.get(name) is not None), None)
