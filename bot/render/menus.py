"""Menus: what can be done with a task beside completing it. A select, since an overflow menu holds five entries."""

import json
from collections.abc import Sequence

from bot.render.forms import fields
from bot.render.model import Json

SOON = (("later", 1), ("later", 3), ("later", 7))
FORMS = ("later", "due", "block", "ask", "hand")


def task(task_id: int) -> Json:
    """Offer a task's menu; each entry holds ids and a verb of ours."""
    reminders = [_entry(task_id, verb, f"menu_{verb}_{days}", days) for verb, days in SOON]
    forms = [_entry(task_id, kind, f"menu_{kind}") for kind in FORMS]
    return {
        "type": "static_select",
        "action_id": "menu",
        "placeholder": fields.plain(fields.words("menu"), 150),
        "option_groups": [
            {
                "label": fields.plain(fields.words("menu_remind"), 75),
                "options": [*reminders, forms[0]],
            },
            {"label": fields.plain(fields.words("menu_else"), 75), "options": forms[1:]},
        ],
    }


def alone(task_id: int) -> Json:
    """Offer a task's menu in a row of its own."""
    return {"type": "actions", "block_id": f"task:{task_id}", "elements": [task(task_id)]}


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
