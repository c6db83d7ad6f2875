"""The home tab, published when somebody looks at it or has changed something in it."""

import json
from collections.abc import Callable
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError

from bot import render
from bot.identity import Reader, eyes
from bot.render.blocks import fitted, section
from handlers.sandbox import blocks
from handlers.slack import people
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.parts import BadBlocks, Json, Parts

log = structlog.get_logger()

MOST_BLOCKS = 100
Page = tuple[int, int]
FIRST: Page = (0, 0)


def open_home(parts: Parts) -> Callable[..., None]:
    """Make the listener of somebody who opens the home tab."""

    def opened(body: Json) -> None:
        event = body["event"]
        if event.get("tab", "home") == "home":
            publish(parts, str(body["team_id"]), str(event["user"]))

    return opened


def turn(parts: Parts) -> Callable[..., None]:
    """Make the listener of the home tab's page buttons."""

    def turned(ack: Any, body: Json) -> None:
        user, team = body["user"], people.pressed_in(body)
        publish(parts, team, str(user["id"]), _page(body["actions"][0].get("value")))
        ack()

    return turned


def publish(parts: Parts, team_id: str, user_id: str, page: Page = FIRST) -> None:
    """Show somebody their home tab as it is now."""
    person_id = people.recognise(parts, team_id, user_id, team_id)
    found = _home(parts, person_id, page) if person_id is not None else [section(people.STRANGER)]
    view = {"type": "home", "blocks": fitted(found, MOST_BLOCKS)}
    wrong = blocks.check_view(view)
    if wrong and parts.strict:
        raise BadBlocks("; ".join(wrong))
    try:
        client = parts.workspaces.client(team_id, quick=True)
        client.views_publish(user_id=user_id, view=view)
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("home not published", error=type(error).__name__)


def _home(parts: Parts, person_id: int, page: Page) -> list[Json]:
    tasks, plans = page
    with eyes(parts.engine, Reader.person(person_id)) as session:
        return render.home_slack(
            session,
            person_id=person_id,
            now=parts.clock(),
            links=parts.links,
            tasks=tasks,
            plans=plans,
        )


def _page(stored: Any) -> Page:
    """Read the first task and plan of a page; the beginning where it is none of ours."""
    try:
        found = json.loads(stored or "{}")
        tasks, plans = int(found["tasks"]), int(found["plans"])
    except (KeyError, OverflowError, TypeError, ValueError):
        return FIRST
    return max(0, tasks), max(0, plans)
