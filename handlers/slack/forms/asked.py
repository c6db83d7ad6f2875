"""Where forms are asked for: by a command that says no more, by a button, by a message's own menu."""

from collections.abc import Callable
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError

from bot.identity import Reader, eyes
from bot.render import forms
from bot.render.voice import one_line
from handlers.slack import buttons, people
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.buttons import Press, say
from handlers.slack.forms.opening import Opening, open_form
from handlers.slack.lines import Line, choose_plan, names_in
from handlers.slack.parts import Json, Parts
from handlers.slack.places import find_place, plans_of
from handlers.slack.plain import plain
from handlers.slack.verbs import Mistaken, Typed
from handlers.slack.verbs.finding import need_one
from storage.db import reading
from storage.kinds import Side
from storage.models import Person, SlackIdentity

log = structlog.get_logger()

ADD_TO_PLAN = "add_to_plan"
OF_A_PLAN = frozenset({"add", "members"})
OF_NOTHING = frozenset({"settings", "plan"})
OUTSIDE = "Say it in words, please: write to me, or mention me in a channel of your plan."


def by_command(line: Line) -> str | None:
    """Open the form of a command that says no more; gives a sentence where it could not be, None where it is open.

    `Mistaken` and `Several` as for any line.
    """
    opening = _of_line(line)
    return open_form(opening)


def wants_form(line: Line) -> bool:
    """Whether a line asks for a form: a verb that says nothing more, or a task to be edited."""
    if line.verb == "edit":
        return bool(line.rest)
    return (line.verb in {"settings", "members"}) or (line.verb in {"add", "new"} and not line.rest)


def _of_line(line: Line) -> Opening:
    kind = "plan" if line.verb == "new" else line.verb
    ids: dict[str, int | str] = {"from": "command"}
    with eyes(line.parts.engine, line.reader) as session:
        person = session.get_one(Person, line.person_id)
        if kind == "plan" and person.side is not Side.VENDOR:
            raise Mistaken("Only the vendor's people begin a plan.")
        plan = None
        if kind not in OF_NOTHING:
            plan, left = choose_plan(session, line)
            ids["plan"] = plan.id
            if kind == "edit":
                now = line.parts.clock()
                typed = Typed(session, person, plan, line.place, left.rest, now)
                ids["task"] = need_one(typed)[0].id
        audience = line.place.audience_of(plan.id if plan else None)
    team = line.place.team_id
    return Opening(line.parts, line.person_id, team, line.trigger, kind, ids, audience)


def press(parts: Parts) -> Callable[..., None]:
    """Make the listener of a button that opens a form."""

    def pressed(ack: Any, body: Json) -> None:
        found = buttons.read_press(parts, body)
        if found is None:
            say(str(body.get("response_url", "")), {"text": people.STRANGER})
        else:
            follow(found)
        ack()

    return pressed


def follow(found: Press) -> None:
    """Open what a button names; who is of another company says it in words."""
    kind = str(found.value.get("do"))
    if kind not in forms.FORMS:
        say(found.response_url, {"text": buttons.OLD})
        return
    if found.outside and found.channel_id:
        say(found.response_url, {"text": OUTSIDE})
        return
    ids = {name: key for name in ("task", "plan", "note") if (key := _key(found, name))}
    came = "message" if found.channel_id else "home"
    with reading(found.parts.engine, ()) as session:
        place = find_place(session, found.team_id, found.channel_id)
        audience = place.audience_of(ids.get("plan"))
    opening = Opening(
        found.parts,
        found.person_id,
        found.team_id,
        found.trigger,
        kind,
        {**ids, "from": came},
        audience,
    )
    trouble = open_form(opening)
    if trouble is not None:
        say(found.response_url, {"text": trouble})


def _key(found: Press, name: str) -> int:
    try:
        return found.number(name)
    except buttons.Unreadable:
        return 0


def shortcut(parts: Parts) -> Callable[..., None]:
    """Make the listener of "Add to plan" on somebody's message."""

    def used(ack: Any, body: Json) -> None:
        trouble = _add_to_plan(parts, body)
        if trouble is not None:
            say(str(body.get("response_url") or ""), {"text": trouble})
        ack()

    return used


def _add_to_plan(parts: Parts, body: Json) -> str | None:
    """Open a new task with the message's words, its author and its address; gives what went wrong."""
    user, team = body["user"], people.pressed_in(body)
    person_id = people.recognise(parts, user.get("team_id"), str(user["id"]), team)
    if person_id is None:
        return people.STRANGER
    message, channel = body.get("message") or {}, str((body.get("channel") or {}).get("id") or "")
    with reading(parts.engine, ()) as session:
        place = find_place(session, team, channel)
        text = plain(str(message.get("text") or ""), names_in(session, str(message.get("text"))))
        author = session.query(SlackIdentity).filter_by(user_id=str(message.get("user"))).first()
        name = author.person.name if author else ""
    with eyes(parts.engine, Reader.person(person_id)) as session:
        here = [plan.id for plan in plans_of(session, person_id) if plan.id in place.plans]
        mine = [plan.id for plan in plans_of(session, person_id)]
    plans = here or mine
    if not plans:
        return "You are on no plan yet; ask your contact to invite you."
    ids: dict[str, int | str] = {"from": "shortcut"}
    if len(plans) == 1:
        ids["plan"] = plans[0]
    words = forms.Words(
        one_line(text, 140), text, name, _permalink(parts, team, channel, str(message.get("ts")))
    )
    audience = place.audience_of(plans[0] if len(plans) == 1 else None)
    return open_form(
        Opening(parts, person_id, team, str(body["trigger_id"]), "add", ids, audience, words)
    )


def _permalink(parts: Parts, team: str, channel: str, ts: str) -> str:
    """Ask Slack for the message's address; empty where it does not say (the bot is not in that channel)."""
    try:
        client = parts.workspaces.client(team, quick=True)
        return str(client.chat_getPermalink(channel=channel, message_ts=ts)["permalink"])
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("permalink not known", error=type(error).__name__)
        return ""
