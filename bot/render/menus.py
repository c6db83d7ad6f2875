"""Menus: what can be done with a task beside completing it. A select, since an overflow menu holds five entries."""

import json
from collections.abc import Sequence

from bot.render import blocks
from bot.render.forms import fields
from bot.render.model import Json

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SOON = (("later", 1), ("later", 3), ("later", 7))
# What is asked in words and can be picked as well.
PROMPTS = frozenset({"later", "due"})
FORMS = ("later", "due", "block", "ask", "hand", "edit")


def task(task_id: int, *, shapes: bool = False) -> Json:
    """Offer a task's menu; each entry holds ids and a verb of ours. `shapes`: its words can be changed too."""
    reminders = [_entry(task_id, verb, f"menu_{verb}_{days}", days) for verb, days in SOON]
    forms = [_entry(task_id, kind, f"menu_{kind}") for kind in FORMS if shapes or kind != "edit"]
    return {
        "type": "static_select",
        "action_id": "menu",
        "placeholder": fields.plain(fields.words("menu"), 150),
        "option_groups": [
            {
                "label": fields.plain(fields.words("menu_remind"), 75),
                "options": [*reminders, forms[0], _entry(task_id, "mute", "menu_mute")],
            },
            {"label": fields.plain(fields.words("menu_else"), 75), "options": forms[1:]},
        ],
    }


def alone(task_id: int, *, shapes: bool = False) -> Json:
    """Offer a task's menu in a row of its own."""
    elements = [task(task_id, shapes=shapes)]
    return {"type": "actions", "block_id": f"task:{task_id}", "elements": elements}


def prompt(task_id: int, kind: str) -> Json:
    """Offer a day, where a day is asked for: to be reminded on, or by which it is done."""
    picker = blocks.day_picker(f"day_{kind}", fields.words(f"pick_{kind}"))
    return {"type": "actions", "block_id": f"task:{task_id}", "elements": [picker]}


def another_day() -> Json:
    """Offer another day beside the yes and the no to a date."""
    return blocks.day_picker("suggest", fields.words("pick_another"))


def plans(verb: str, found: Sequence[tuple[int, str, str]]) -> Json:
    """Offer plans, to be shown."""
    options = [
        {
            "text": fields.plain(f"{key} · {title}", fields.LONGEST_OPTION),
            "value": json.dumps({"plan": plan_id, "do": verb}, separators=(",", ":")),
        }
        for plan_id, key, title in found[: fields.MOST_OPTIONS]
    ]
    select = {
        "type": "static_select",
        "action_id": "pick",
        "placeholder": fields.plain(fields.words("pick"), 150),
        "options": options,
    }
    return {"type": "actions", "block_id": "pick", "elements": [select]}


def _entry(task_id: int, verb: str, label: str, days: int | None = None) -> Json:
    ids = {"task": task_id, "do": verb} | ({"days": days} if days else {})
    return {
        "text": fields.plain(fields.words(label), fields.LONGEST_OPTION),
        "value": json.dumps(ids, separators=(",", ":")),
    }


def day_names(days: Sequence[int]) -> str:
    """Name working days, a run of them by its ends."""
    run = len(days) > 2 and days[-1] - days[0] == len(days) - 1  # noqa: PLR2004
    if run:
        return f"{DAYS[days[0]]} to {DAYS[days[-1]]}"
    return ", ".join(DAYS[day] for day in days)
