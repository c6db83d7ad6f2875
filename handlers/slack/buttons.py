"""What people press. A button's value holds ids only; rights are asked again on each press.

The listener answers who pressed, if anything has to be said; the message itself is drawn again by the outbox,
so that a change that came by mail redraws it the same way.
https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from http.client import HTTPException
from typing import Any

import structlog
from slack_sdk.webhook import WebhookClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.render import Post
from bot.times import local_day
from handlers.slack import home, people, visits
from handlers.slack.authorize import QUICK
from handlers.slack.doing import Asking, do
from handlers.slack.parts import Json, Parts
from handlers.slack.values import read_value
from storage.db import reading, writing
from storage.kinds import MessageKind, Origin
from storage.models import Message, Person

log = structlog.get_logger()

LONGEST_SNOOZE = timedelta(days=366)
TOO_LARGE = 2**31
TRIGGER = "slack:trigger:"
OLD = "This button no longer does anything; type a command or write to me instead."
DECIDED = "That was decided already; nothing has changed."
Commands = Sequence[c.Command]
Meaning = Callable[["Press"], Commands]


class Unreadable(Exception):  # noqa: N818 - named for its fate
    """The value of a button is none of ours: an old version's, or tampered with."""


@dataclass(frozen=True)
class Press:
    """One press: who, on what, in which message, and where to answer."""

    parts: Parts
    person_id: int
    user_id: str
    team_id: str
    value: Json
    key: str
    channel_id: str
    ts: str
    ephemeral: bool
    response_url: str
    outside: bool = False
    thread: str = ""

    @property
    def trigger(self) -> str:
        """Give what opens a form, for three seconds and once."""
        return self.key.removeprefix(TRIGGER)

    def number(self, name: str) -> int:
        """Give an id of the value; `Unreadable` where there is none."""
        found = self.value.get(name)
        if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found < TOO_LARGE:
            raise Unreadable(name)
        return found


def complete(press: Press) -> Commands:
    """It is done."""
    return [c.CompleteTask(press.number("task"))]


def put_off(press: Press) -> Commands:
    """Remind me later: as chosen, else on the presser's next working day."""
    return [c.SnoozeTask(press.number("task"), _until(press))]


def reopen(press: Press) -> Commands:
    """It is not done after all."""
    return [c.ReopenTask(press.number("task"))]


def accept(press: Press) -> Commands:
    """Yes to a date."""
    return [c.Accept(press.number("proposal"))]


def decline(press: Press) -> Commands:
    """No to a date."""
    return [c.Decline(press.number("proposal"))]


def choose(press: Press) -> Commands:
    """One of the answers to a question back."""
    return [c.Accept(press.number("proposal"), press.number("option"))]


def undo(press: Press) -> Commands:
    """Take back what one request changed."""
    request = press.value.get("request")
    if not isinstance(request, str) or not request:
        raise Unreadable("request")
    return [c.Undo(request)]


def link(press: Press) -> Commands:
    """Yes: the plan may live in this channel, although another company reads in it."""
    return [c.LinkChannel(press.number("plan"), press.team_id, press.channel_id)]


MEANINGS: dict[str, Meaning] = {
    "complete": complete,
    "later": put_off,
    "reopen": reopen,
    "accept": accept,
    "decline": decline,
    "choose": choose,
    "undo": undo,
    "link": link,
}


def press_button(parts: Parts, meaning: Meaning) -> Callable[..., None]:
    """Make the listener of one kind of button."""

    def pressed(ack: Any, body: Json) -> None:
        press = read_press(parts, body)
        if press is None:
            say(str(body.get("response_url", "")), {"text": people.STRANGER})
        else:
            work(press, meaning)
            if not press.channel_id:
                # The home tab has nowhere to answer, so it shows how things stand now.
                home.publish(parts, press.team_id, press.user_id)
        ack()

    return pressed


def show_more(parts: Parts) -> Callable[..., None]:
    """Make the listener of "show more": the whole status, to the presser alone."""

    def shown(ack: Any, body: Json) -> None:
        press = read_press(parts, body)
        if press is None:
            say(str(body.get("response_url", "")), {"text": people.STRANGER})
        else:
            say(press.response_url, parts.payload(_whole(press)))
        ack()

    return shown


def read_press(parts: Parts, body: Json) -> Press | None:
    """Take a press apart; None from a stranger.

    The clicker is `user.team_id` and `user.id`; `team` is the workspace that installed us, for an outsider too.
    """
    user, container = body["user"], body.get("container", {})
    installed = people.pressed_in(body)
    person_id = people.recognise(parts, user.get("team_id"), str(user["id"]), installed)
    if person_id is None:
        return None
    return Press(
        parts,
        person_id,
        str(user["id"]),
        installed,
        value=read_value(body["actions"][0]),
        key=f"{TRIGGER}{body.get('trigger_id', '')}",
        channel_id=str(container.get("channel_id") or ""),
        ts=str(container.get("message_ts") or ""),
        ephemeral=bool(container.get("is_ephemeral")),
        response_url=str(body.get("response_url") or ""),
        outside=user.get("team_id") != installed,
        thread=str(container.get("thread_ts") or container.get("message_ts") or ""),
    )


def say(url: str, payload: Json) -> None:
    """Answer at the response URL, to the presser alone; it may never arrive, so it is never the only copy."""
    if not url:
        return
    client = WebhookClient(url, timeout=QUICK, retry_handlers=[])
    try:
        client.send_dict({"response_type": "ephemeral", "replace_original": False, **payload})
    except (OSError, HTTPException) as error:
        log.warning("answer not delivered", error=type(error).__name__)


def work(press: Press, meaning: Meaning, *, replaces: bool = False) -> None:
    """Do what was pressed, and answer the presser where anything has to be said.

    `replaces`: it answers the message that it was pressed in, so that the outcome stands there then.
    """
    try:
        commands = meaning(press)
    except Unreadable:
        say(press.response_url, {"text": OLD})
        return
    reply = do(press.parts, Asking(press.person_id, Origin.BUTTON, press.key), commands)
    decides = isinstance(commands[0], c.Accept | c.Undo | c.Decline)
    if (decides or replaces or isinstance(commands[0], c.Share | c.Hide)) and reply.changes:
        _replace_answer(press, reply)
        return
    if decides and not reply.refused:
        reply = Reply(refused=(DECIDED,))
    # That a reminder waits is seen nowhere in the message.
    unseen = reply.noted or isinstance(commands[0], c.SnoozeTask)
    if reply.refused or reply.already or reply.proposals or unseen or press.ephemeral:
        _answer(press, reply)


def _answer(press: Press, reply: Reply, *, in_place: bool = False) -> None:
    payload = press.parts.payload(worded(press, reply))
    say(press.response_url, {**payload, "replace_original": in_place})


def _replace_answer(press: Press, reply: Reply) -> None:
    """Put the outcome where the question or the receipt stood, which is answered now.

    In an answer of the outbox by way of the outbox; an ephemeral one can only be replaced from here.
    """
    if press.ephemeral:
        _answer(press, reply, in_place=True)
        return
    with writing(press.parts.engine) as session:
        message = _message(session, press)
        if message is not None and message.kind is MessageKind.ANSWER:
            kept = {"thread": message.about["thread"]} if "thread" in message.about else {}
            message.about = {**reply.dump(), **kept}
            message.due_at = press.parts.clock()


def _message(session: Session, press: Press) -> Message | None:
    """Find the row of the outbox behind the message that was pressed in."""
    found = select(Message).where(Message.place == press.channel_id, Message.stamp == press.ts)
    return session.scalar(found.order_by(Message.id).limit(1))


def worded(press: Press, reply: Reply) -> Post:
    """Word an answer for the presser, who alone sees it."""
    parts = press.parts
    with presser(press) as session:
        return render.answer_slack(
            session, reply, person_id=press.person_id, now=parts.clock(), links=parts.links
        )


def _whole(press: Press) -> Post:
    parts, plan_id = press.parts, press.value.get("plan")
    if not isinstance(plan_id, int):
        return worded(press, Reply(refused=(OLD,)))
    with presser(press) as session:
        post = render.status_slack(
            session,
            plan_id,
            person_id=press.person_id,
            now=parts.clock(),
            links=parts.links,
            whole=True,
        )
    if post is None:
        return worded(press, Reply(refused=(OLD,)))
    visits.note(parts, press.person_id, Reply(plan=plan_id, status=True))
    return post


def presser(press: Press) -> AbstractContextManager[Session]:
    """Open a session with the presser's eyes."""
    return eyes(press.parts.engine, Reader.person(press.person_id))


def _until(press: Press) -> date:
    """Give the day that was chosen; without one, the presser's next working day."""
    with reading(press.parts.engine, ()) as session:
        person = session.get_one(Person, press.person_id)
        calendar, zone = person.calendar, person.time_zone
    today = local_day(press.parts.clock(), zone)
    days = press.value.get("days")
    if isinstance(days, int) and 0 < days <= LONGEST_SNOOZE.days:
        return calendar.next_working_day(today + timedelta(days=days))
    return calendar.next_working_day(today + timedelta(days=1))
