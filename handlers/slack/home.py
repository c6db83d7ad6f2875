"""The home tab: one's own tasks, and how one's plans stand; published when somebody looks at it."""

from collections.abc import Callable
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from sqlalchemy.orm import Session

from bot import render, status
from bot.identity import Reader, eyes
from bot.render.blocks import button, divider, header, section
from bot.render.colours import SIGNS, WORDS
from bot.render.model import Button
from bot.render.voice import escape_mrkdwn, one_line
from handlers.sandbox import blocks
from handlers.slack import people
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.parts import BadBlocks, Json, Parts
from handlers.slack.places import plans_of
from storage.models import Person, Plan

log = structlog.get_logger()

MOST_BLOCKS = 100
MOST_PLANS = 30


def open_home(parts: Parts) -> Callable[..., None]:
    """Make the listener of somebody who opens the home tab."""

    def opened(body: Json) -> None:
        event = body["event"]
        if event.get("tab", "home") == "home":
            publish(parts, str(body["team_id"]), str(event["user"]))

    return opened


def publish(parts: Parts, team_id: str, user_id: str) -> None:
    """Show somebody their home tab as it is now."""
    person_id = people.recognise(parts, team_id, user_id, team_id)
    found = _home(parts, person_id) if person_id is not None else [section(people.STRANGER)]
    view = {"type": "home", "blocks": found[:MOST_BLOCKS]}
    wrong = blocks.check_view(view)
    if wrong and parts.strict:
        raise BadBlocks("; ".join(wrong))
    try:
        client = parts.workspaces.client(team_id, quick=True)
        client.views_publish(user_id=user_id, view=view)
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("home not published", error=type(error).__name__)


def _home(parts: Parts, person_id: int) -> list[Json]:
    now = parts.clock()
    with eyes(parts.engine, Reader.person(person_id)) as session:
        mine = render.mine_slack(session, person_id=person_id, now=now, links=parts.links)
        person = session.get_one(Person, person_id)
        plans = list(plans_of(session, person_id))
        rows = [_plan(parts, session, plan, person) for plan in plans[:MOST_PLANS]]
    more = len(plans) - MOST_PLANS
    foot = [section(f"and {more} more plans")] if more > 0 else []
    return [header("Yours"), *mine.blocks, divider(), header("Plans"), *rows, *foot]


def _plan(parts: Parts, session: Session, plan: Plan, person: Person) -> Json:
    """Put a plan on one line: how it stands, how far it is, and a button that shows it."""
    facts: Any = status.facts(session, plan, person, parts.clock())
    colour = facts.health.colour
    title = escape_mrkdwn(one_line(plan.title))
    done = f"{facts.progress.done} of {facts.progress.total} done"
    words = f"*{plan.key}* · {title}\n{SIGNS[colour]} {WORDS[colour]} · {done}"
    link = {
        **button(Button("open", "Open", {"plan": plan.id})),
        "url": parts.links.plan(plan.id),
    }
    return section(words, block_id=f"home:{plan.id}", accessory=link)
