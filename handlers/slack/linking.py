"""Linking a channel by command: Slack is asked who reads there before anything is shown to them."""

from sqlalchemy.orm import Session

from bot import commands as c
from bot.identity import Reader, eyes
from bot.render import Post
from bot.render.blocks import actions, fitted, section
from bot.render.model import Button
from bot.render.voice import escape_mrkdwn
from handlers.slack.clearance import readers_of
from handlers.slack.lines import Line, choose_plan
from handlers.slack.verbs import Mistaken
from storage.kinds import Audience

NOT_HERE = "I am not in this channel. Invite me first (/invite me by my name), then link it."
ONLY_CHANNELS = "A plan lives in a channel: type this in the one that you mean."
GUESTS = (
    "I cannot let this channel be internal: somebody here is a guest or of another company, "
    "or I cannot tell. Without --internal it shows what the customer may see."
)


def link(line: Line, *, confirmed: bool = False) -> c.LinkChannel | Post:
    """Give the command that links the channel, or the question that comes before it.

    Where another company reads along, the vendor's person confirms before the first post.
    """
    place, parts = line.place, line.parts
    if place.is_direct:
        raise Mistaken(ONLY_CHANNELS)
    with eyes(parts.engine, Reader.person(line.person_id)) as session:
        plan_id, key = _plan(session, line)
    readers = readers_of(parts, place.team_id, place.channel_id)
    if not readers.known or not readers.here:
        raise Mistaken(NOT_HERE)
    if "internal" in line.flags and not readers.internal:
        raise Mistaken(GUESTS)
    if readers.external and not confirmed:
        return _question(key, plan_id)
    audience = Audience.INTERNAL if "internal" in line.flags else Audience.SHARED
    return c.LinkChannel(plan_id, place.team_id, place.channel_id, audience)


def unlink(line: Line) -> c.UnlinkChannel:
    """Give the command that takes the plan out of the channel."""
    with eyes(line.parts.engine, Reader.person(line.person_id)) as session:
        plan_id, _ = _plan(session, line)
        return c.UnlinkChannel(plan_id, line.place.team_id, line.place.channel_id)


def _plan(session: Session, line: Line) -> tuple[int, str]:
    """Find the plan that is meant, and nothing else said of it; gives its key of the database and its own."""
    plan, left = choose_plan(session, line)
    if left.rest:
        raise Mistaken(f"There is no plan “{left.rest}” that you are on.")
    return plan.id, plan.key


def _question(key: str, plan_id: int) -> Post:
    words = (
        f"People of another company read in this channel. If {key} lives here, everybody here sees "
        "its shared part: tasks, dates and names. Internal things stay hidden."
    )
    button = Button("link", f"Yes, show {key} here", {"plan": plan_id}, primary=True)
    made = [section(escape_mrkdwn(words)), actions([button], f"plan:{plan_id}")]
    return Post(words, fitted(made))
