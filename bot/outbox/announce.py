"""Telling of a change: people, threads and cards, each once.

What concerns a reader at once is told at once; all else is gathered for five minutes into one message.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.outbox.celebrate import celebrate
from bot.outbox.hearers import Circle, hearers
from bot.outbox.redraw import redraw
from bot.outbox.write import Row, draw_again, redraw_cards, tell_thread, telling, welcome
from bot.policy import member_of
from storage.db import insert_all
from storage.kinds import Audience, Medium, MessageState, Origin, PlanState, Side
from storage.models import Change, Message, Note, Person, Plan, PlanChannel

GATHER = timedelta(minutes=5)
# Nobody is told of these: they are the actor's own affair, or told by a card or a welcome.
SILENT = {
    "snooze",
    "preferences",
    "link",
    "unlink",
    "hide",
    "create_plan",
    "edit_plan",
    "invite",
    "remove",
}


def announce(session: Session, changes: Sequence[Change], *, now: datetime) -> None:
    """Write what is to be told of these changes: people, threads, cards, and what is to be drawn again."""
    circles: dict[int, Circle] = {}
    rows: list[Row] = []
    for change in changes:
        if change.plan_id is None:
            continue
        plan = session.get_one(Plan, change.plan_id)
        redraw_cards(session, plan, _widest(change), now=now)
        redraw(session, change, now)
        celebrate(session, plan, change, now)
        spared = _call_back(session, change) if change.verb == "undo" else set()
        if plan.state is PlanState.CLOSED and change.verb != "close_plan":
            continue
        _leave_place(session, change, now)
        if plan.id not in circles:
            circles[plan.id] = Circle.of(session, plan, now)
        rows += _tell_all(session, circles[plan.id], change, spared, now)
    insert_all(session, Message, rows)


def _widest(change: Change) -> Audience:
    """Give the widest audience that sees it now or saw it before: what was hidden has to leave the cards."""
    shown = {change.was.get("audience"), change.now.get("audience"), change.audience}
    return Audience(min(one for one in shown if one is not None))


def _tell_all(
    session: Session, circle: Circle, change: Change, spared: set[int], now: datetime
) -> Iterator[Row]:
    if change.verb == "invite":
        _welcome(session, circle, change, now)
    # What nobody was told of, nobody is told the undoing of.
    if change.now.get("undid", change.verb) in SILENT and "consent" not in change.was:
        return
    told = spared | _tell_place(session, change, now)
    for person, at_once in hearers(session, circle, change):
        if person.id not in told:
            due_at = _at_once(person, now) if at_once else _gathered(circle, person, now)
            yield telling(change, person, due_at=due_at, now=now, urgent=at_once)


def _tell_place(session: Session, change: Change, now: datetime) -> set[int]:
    """Bring words to the Slack thread that they belong to; who speaks there reads it there.

    Only what came through another door: what was said in the thread, to us or among people, stands there already.
    """
    note = session.get(Note, change.note_id) if change.note_id is not None else None
    if note is None or note.place is None or change.verb == "undo":
        return set()
    if not _is_alive(session, note):
        return set()
    spoke = select(Note.author_id).where(Note.place == note.place).distinct()
    present = {key for key in session.scalars(spoke) if key is not None}
    slack = {key for key in present if session.get_one(Person, key).medium is Medium.SLACK}
    if change.origin not in {Origin.THREAD, Origin.MENTION}:
        tell_thread(session, change, note.place, now=now)
    return slack


def _is_alive(session: Session, note: Note) -> bool:
    """Whether the plan still lives where the words were said, and they may be told there.

    A direct conversation is no channel of a plan: it is told to the person.
    """
    team, channel, _ = (note.place or "//").split("/")
    query = select(PlanChannel.audience).where(
        PlanChannel.plan_id == note.plan_id,
        PlanChannel.team_id == team,
        PlanChannel.channel_id == channel,
        PlanChannel.broken_why.is_(None),
    )
    audience = session.scalar(query)
    return audience is not None and note.audience <= audience


def _leave_place(session: Session, change: Change, now: datetime) -> None:
    """Where a plan has left a channel, what stands there is drawn again, and so goes."""
    place = change.was.get("team"), change.was.get("channel")
    if change.verb not in {"unlink", "undo"} or None in place or change.now.get("channel"):
        return
    standing = select(Message).where(
        Message.plan_id == change.plan_id,
        Message.team_id == place[0],
        Message.channel_id == place[1],
        Message.state == MessageState.SENT,
    )
    for message in session.scalars(standing.order_by(Message.id)):
        draw_again(message, now)


def _welcome(session: Session, circle: Circle, change: Change, now: datetime) -> None:
    """Welcome who is new; who was on the plan before is not new to it."""
    member = member_of(circle.plan, change.person_id or 0)
    if member is None or member.person_id == change.actor_id:
        return
    if not member.person.active or member.person.stopped_at is not None:
        return
    if welcome(session, member, now=now) is not None:
        circle.new.add(member.person_id)


def _at_once(person: Person, now: datetime) -> datetime:
    """Give when it goes: at once, or in the morning to who wants quiet at night."""
    return person.calendar.out_of_quiet(now) if person.quiet_hours else now


def _gathered(circle: Circle, person: Person, now: datetime) -> datetime:
    """Give when a gathered message goes: with those that wait already, outside quiet hours."""
    due_at = person.calendar.out_of_quiet(circle.due.get(person.id, now + GATHER))
    circle.due[person.id] = due_at
    return due_at


def is_untold(session: Session, change: Change, side: Side) -> bool:
    """Whether all of that side who are to be told of a change have not been told yet; there has to be somebody."""
    rows = select(Message).where(
        Message.key.startswith(f"change:{change.id}:"), Message.person_id.is_not(None)
    )
    theirs = [row for row in session.scalars(rows) if row.person and row.person.side is side]
    waits = [row.state is MessageState.WAITING and row.attempts == 0 for row in theirs]
    return bool(waits) and all(waits)


def _call_back(session: Session, change: Change) -> set[int]:
    """What was undone before it was told is not told at all, and neither is its undoing.

    Gives the people who are spared both.
    """
    spared = set()
    undone = session.scalars(select(Change.id).where(Change.undone_by_id == change.id))
    for key in undone:
        waiting = select(Message).where(
            Message.key.startswith(f"change:{key}:"),
            Message.state == MessageState.WAITING,
            Message.attempts == 0,
        )
        for message in session.scalars(waiting):
            message.state, message.due_at = MessageState.DROPPED, None
            spared.add(message.person_id or 0)
    return spared
