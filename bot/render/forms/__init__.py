"""Forms: what a modal shows, filled with its reader's eyes. What is typed into it is read by the handlers."""

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.render.blocks import section
from bot.render.forms import own, plans, tasks
from bot.render.forms.asked import Asked, Words
from bot.render.forms.fields import fresh, result
from bot.render.model import Json, Links, Post
from bot.render.teller import Teller
from bot.render.voice import escape_mrkdwn, slack_voice
from storage.kinds import Audience
from storage.models import Person

__all__ = ["FORMS", "Words", "fresh", "outcome", "sentence", "show"]

FORMS: Mapping[str, Callable[[Asked], Json | None]] = {
    "later": tasks.later,
    "due": tasks.due,
    "block": tasks.block,
    "ask": tasks.ask,
    "hand": tasks.hand,
    "add": tasks.add,
    "edit": tasks.edit,
    "answer": own.answer,
    "settings": own.settings,
    "plan": plans.plan,
    "members": plans.members,
}


def show(
    session: Session,
    kind: str,
    ids: Mapping[str, int | str],
    *,
    person_id: int,
    now: datetime,
    links: Links,
    audience: Audience = Audience.INTERNAL,
    words: Words | None = None,
    files: bool = False,
) -> Json | None:
    """Make a form's view; None where the person does not see what it is about. `files`: some may be sent with it."""
    person = session.get_one(Person, person_id)
    teller = Teller(session, now, links, slack_voice(), person)
    return FORMS[kind](Asked(teller, ids, audience, words or Words(), files=files))


def sentence(text: str) -> Json:
    """Say one thing where a form stood."""
    return result([section(escape_mrkdwn(text))])


def outcome(post: Post) -> Json:
    """Say what came of a form in its place: the words of an answer, without its buttons."""
    said = [block for block in post.blocks if block["type"] != "actions"]
    return result([{n: v for n, v in block.items() if n != "accessory"} for block in said])
