"""What a button, an option or a day that was picked carries: ids and words of ours, never data or a right."""

import json
import re

from handlers.slack.parts import Json

# A day carries nothing but itself, so that its block is named after what it is about; a block that stands twice
# in a message has a number behind its name.
ABOUT = re.compile(r"(task|proposal):(\d{1,10})(?::\d+)?")


def read_value(action: Json) -> Json:
    """Read the value of what was pressed or chosen; {} where it is none of ours."""
    if "selected_date" in action:
        return _picked(action)
    stored = action.get("value") or (action.get("selected_option") or {}).get("value") or "{}"
    try:
        found = json.loads(stored)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _picked(action: Json) -> Json:
    """Give the day, and what it is for by the name of its block."""
    about = ABOUT.fullmatch(str(action.get("block_id")))
    return {about[1]: int(about[2]), "day": action.get("selected_date")} if about else {}
