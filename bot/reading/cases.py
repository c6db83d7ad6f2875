"""The pure half of `tandem read --cases`: a decoded case in, its answer out."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.reading.model import Action, PersonWords, Reading, TaskWords
from bot.reading.reader import read
from storage.kinds import State


def answer_case(case: Mapping[str, Any]) -> dict[str, Any]:
    """Answer one case of the form in reading.md; unknown keys are ignored."""
    reading = read_case(case)
    return {"id": case["id"], "actions": [_answer(action) for action in reading.actions]}


def read_case(case: Mapping[str, Any]) -> Reading:
    """Read a case. `KeyError` or `ValueError` where it is not of the form."""
    return read(
        case["text"],
        tasks=[_task(task) for task in case["tasks"]],
        people=[*(_person(p) for p in case.get("people", ())), *_sender(case)],
        sender=case["sender"],
        said_at=datetime.fromisoformat(case["now"]),
        zone=case["tz"],
        locale=case["locale"],
    )


def _task(task: Mapping[str, Any]) -> TaskWords:
    due = task.get("due")
    return TaskWords(
        int(task["n"]),
        task["title"],
        date.fromisoformat(due) if due else None,
        task.get("owner"),
        State(task.get("state") or "open"),
    )


def _person(person: Mapping[str, Any]) -> PersonWords:
    return PersonWords(person["email"], person["name"])


def _sender(case: Mapping[str, Any]) -> list[PersonWords]:
    if any(p["email"] == case["sender"] for p in case.get("people", ())):
        return []
    return [PersonWords(case["sender"], case.get("sender_name") or "")]


def _answer(action: Action) -> dict[str, Any]:
    """Write an action with the fields that it has."""
    fields: dict[str, Any] = {"do": action.do.value}
    for name in ("task", "date", "time", "until", "to", "reason", "title"):
        value = getattr(action, name)
        if value is not None:
            fields[name] = _plain(value)
    return fields


def _plain(value: Any) -> Any:
    if hasattr(value, "hour"):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, date) else value
