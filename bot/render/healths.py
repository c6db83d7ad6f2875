"""Telling a plan's owner that it does better or worse than before, and why."""

from bot.health import Colour
from bot.render import colours, surfaces
from bot.render.model import Content
from bot.render.teller import Teller
from bot.render.voice import one_line
from bot.status import MOST_ROWS
from storage.models import Message


def content(teller: Teller, message: Message) -> Content | None:
    """Say the colour as it is now, with the reasons and the ways out; None where it is again what it was."""
    plan_id = message.plan_id or 0
    found = surfaces.gather(teller.session, plan_id, teller.person, teller, MOST_ROWS)
    if found is None:
        return None
    before, colour = Colour(message.about["before"]), found.health.colour
    if colour is before:
        return None
    facts = {
        "plan": teller.strong(found.title),
        "sign": colours.SIGNS[colour],
        "health": colours.word(colour),
        "before": colours.word(before, within=True),
        **colours.facts(teller, found),
    }
    lines = teller.voice.say("health_changed.words", facts).splitlines()
    return Content(
        kind="notice",
        facts={
            "link": "",
            "what": "health",
            "key": found.key,
            "plan_title": one_line(found.title),
            "health": colours.word(colour, within=True),
            "before": facts["before"],
            "lines": [teller.voice.safe(line) for line in lines if line.strip()],
        },
        thread=f"plan:{plan_id}",
        plan_id=plan_id,
        plan_name=found.title,
    )
