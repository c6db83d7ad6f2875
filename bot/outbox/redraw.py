"""What stands in Slack and no longer says how things are: drawn again in place, whichever door the change came by."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from bot.outbox.write import draw_again
from storage.db import write_by_key
from storage.kinds import Medium, MessageKind, MessageState
from storage.models import Change, Message, Note, Shown

REDRAWN_FOR = timedelta(days=30)
SHOWING = (MessageKind.REMINDER, MessageKind.DIGEST, MessageKind.CHANGE, MessageKind.WELCOME)
# A question back is looked for among the latest answers to who was asked.
LATEST = 20
# What stands there, asked at each change, and so made once.
_STANDING = select(Message).where(
    Message.medium == Medium.SLACK,
    Message.state == MessageState.SENT,
    Message.sent_at > bindparam("since"),
)
_SHOWING = (
    _STANDING.with_only_columns(Message.id)
    .join(Shown, Shown.message_id == Message.id)
    .where(Shown.task_id == bindparam("task"), Message.kind.in_(SHOWING))
    .order_by(Message.id)
)


def redraw(session: Session, change: Change, now: datetime) -> None:
    """Have drawn again what shows the change's task, its question or what was asked back."""
    if change.note_id is not None:
        _question(session, change, now)
    elif change.task_id is not None:
        _task(session, change.task_id, now)
    if change.proposal_id is not None:
        _asked_back(session, change, now)


def _task(session: Session, task_id: int, now: datetime) -> None:
    """Each message that shows the task: its buttons may no longer apply."""
    those = {"since": now - REDRAWN_FOR, "task": task_id}
    due = [{"id": key, "due_at": now} for key in session.scalars(_SHOWING, those)]
    write_by_key(session, Message, due)


def _question(session: Session, change: Change, now: datetime) -> None:
    """Each message that puts a question which is answered now, or open again."""
    note = session.get_one(Note, change.note_id)
    if note.answers_id is None:
        return
    asked = select(Change.id).where(Change.note_id == note.answers_id, Change.verb == "ask")
    keys = [Message.key.startswith(f"change:{key}:") for key in session.scalars(asked)]
    if not keys:
        return
    told = select(Message).where(or_(*keys), Message.medium == Medium.SLACK)
    shown = {row.told_in_id or row.id for row in session.scalars(told)}
    putting = _STANDING.where(Message.id.in_(shown))
    for message in session.scalars(putting, {"since": now - REDRAWN_FOR}):
        draw_again(message, now)


def _asked_back(session: Session, change: Change, now: datetime) -> None:
    """Each answer of ours that offers what has been decided now."""
    answers = _STANDING.where(
        Message.kind == MessageKind.ANSWER,
        Message.plan_id == change.plan_id,
        Message.person_id == change.actor_id,
    )
    latest = answers.order_by(Message.id.desc()).limit(LATEST)
    for message in session.scalars(latest, {"since": now - REDRAWN_FOR}):
        if change.proposal_id in message.about.get("proposals", []):
            draw_again(message, now)
