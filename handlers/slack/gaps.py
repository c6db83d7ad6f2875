"""What Slack always sends and other servers that speak its protocol may leave out.

Only what can be told from the rest of the payload is filled in, so that the listeners need not doubt it. Of an
outsider Slack always names the own team: where no team is named, there is no other than the installing one.
"""

from collections.abc import Callable
from secrets import token_hex
from typing import Any

from handlers.slack.parts import Json


def fill_gaps(body: Json, next: Callable[[], Any]) -> None:  # noqa: A002 - Bolt passes arguments by name
    """Complete a command or a click, and go on."""
    if "actions" in body or "view" in body:
        _name_team(body)
    if "actions" in body:
        _name_place(body)
    if ("actions" in body or "command" in body) and not body.get("trigger_id"):
        # It keys the delivery: without one, all presses would be one that is repeated.
        body["trigger_id"] = token_hex(16)
    next()


def _name_team(body: Json) -> None:
    user, team = body.get("user"), body.get("team")
    if isinstance(user, dict) and isinstance(team, dict) and not user.get("team_id"):
        user["team_id"] = team.get("id")


def _name_place(body: Json) -> None:
    place = body.get("container")
    if not isinstance(place, dict):
        place = body["container"] = {}
    named = (("channel_id", "channel", "id"), ("message_ts", "message", "ts"))
    for name, thing, key in named:
        found = body.get(thing)
        if name not in place and isinstance(found, dict) and found.get(key):
            place[name] = found[key]
