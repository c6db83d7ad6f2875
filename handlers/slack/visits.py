"""Noting that somebody looked at how a plan stands: "since my last visit" is counted from there."""

from bot import status
from bot.outbox import Reply
from handlers.slack.parts import Parts
from storage.db import reading, writing


def note(parts: Parts, person_id: int, shown: Reply) -> None:
    """Note the look where a status is shown; one that follows another at once is not written."""
    if not shown.status:
        return
    now, key = parts.clock(), ("visit", str(person_id), str(shown.plan))
    if not parts.asked.may_ask(key, now, status.FRESH):
        return
    with reading(parts.engine, ()) as session:
        if status.is_noted(session, person_id, shown.plan, now):
            parts.asked.forget(key)
            return
    with writing(parts.engine) as session:
        status.visit(session, person_id, shown.plan, now)
