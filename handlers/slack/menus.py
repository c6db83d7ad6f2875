"""The menu under a task: what needs no more words is done, the rest opens a form.

Who is of another company gets a question in the thread instead: a form that is opened for an outsider may fail
when it is submitted, since Slack then asks for an installation of theirs.
"""

from collections.abc import Callable
from typing import Any

from bot import commands as c
from bot import outbox
from bot.outbox import Reply
from bot.render import menus
from handlers import inbox
from handlers.slack import buttons, home, people, visits
from handlers.slack.buttons import Press, say
from handlers.slack.forms import Opening, asked, open_form
from handlers.slack.parts import Json, Parts
from handlers.slack.places import find_place
from storage.db import writing
from storage.kinds import Medium
from storage.models import Person, Plan, Task

PICKED = frozenset({"status", "who", "add", "members"})


def choose(parts: Parts) -> Callable[..., None]:
    """Make the listener of a task's menu."""

    def chosen(ack: Any, body: Json) -> None:
        press = buttons.read_press(parts, body)
        if press is None:
            say(str(body.get("response_url", "")), {"text": people.STRANGER})
        else:
            _follow(press)
        ack()

    return chosen


def pick(parts: Parts) -> Callable[..., None]:
    """Make the listener of the list of plans: what was asked for is shown where the list stood."""

    def picked(ack: Any, body: Json) -> None:
        press = buttons.read_press(parts, body)
        if press is None:
            say(str(body.get("response_url", "")), {"text": people.STRANGER})
        elif press.value.get("do") in asked.OF_A_PLAN:
            asked.follow(press)
        else:
            payload = parts.payload(buttons.worded(press, _picked(press)))
            say(press.response_url, {**payload, "replace_original": press.ephemeral})
        ack()

    return picked


def _picked(press: Press) -> Reply:
    """Show what was asked for of the plan that was picked, as if it had been named."""
    plan_id, verb = press.value.get("plan"), press.value.get("do")
    if not isinstance(plan_id, int) or plan_id >= buttons.TOO_LARGE or verb not in PICKED:
        return Reply(refused=(buttons.OLD,))
    with buttons.presser(press) as session:
        plan = session.get(Plan, plan_id)
    if plan is None:
        return Reply(refused=(buttons.OLD,))
    shown = Reply(plan=plan.id, status=verb == "status", who=verb == "who")
    visits.note(press.parts, press.person_id, shown)
    return shown


def _follow(press: Press) -> None:
    kind = press.value.get("do")
    if kind == "later" and "days" in press.value:
        buttons.work(press, buttons.put_off)
        if not press.channel_id:
            home.publish(press.parts, press.team_id, press.user_id)
    elif kind == "mute":
        buttons.work(press, mute)
    elif kind not in menus.FORMS or not _task(press):
        say(press.response_url, {"text": buttons.OLD})
    elif press.outside and press.channel_id:
        _ask(press, str(kind))
    else:
        _open(press, str(kind))


def mute(press: Press) -> buttons.Commands:
    """Tell me no more of it."""
    return [c.MuteTask(press.number("task"))]


def _task(press: Press) -> int:
    try:
        return press.number("task")
    except buttons.Unreadable:
        return 0


def _open(press: Press, kind: str) -> None:
    ids = {"task": _task(press), "from": "message" if press.channel_id else "home"}
    opening = Opening(press.parts, press.person_id, press.team_id, press.trigger, kind, ids)
    trouble = open_form(opening)
    if trouble is not None:
        say(press.response_url, {"text": trouble})


def _ask(press: Press, kind: str) -> None:
    """Put the form's question into the thread; what is answered there is about that task."""
    parts, now = press.parts, press.parts.clock()
    task = _seen_task(press)
    if task is None:
        say(press.response_url, {"text": buttons.OLD})
        return
    with writing(parts.engine) as session:
        if not inbox.once(session, press.key, now):
            return
        place = find_place(session, press.team_id, press.channel_id)
        message = outbox.answer(
            session,
            press.key,
            session.get_one(Person, press.person_id),
            Reply(plan=task.plan_id, task=task.id, prompt=kind),
            medium=Medium.SLACK,
            now=now,
            about={"thread": press.thread},
        )
        if message is not None and task.plan_id in place.plans:
            message.team_id, message.channel_id = place.team_id, place.channel_id


def _seen_task(press: Press) -> Task | None:
    with buttons.presser(press) as session:
        return session.get(Task, _task(press))
