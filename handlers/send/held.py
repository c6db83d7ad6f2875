"""The mail that a notice is about: no reader's session sees it, so it is read apart."""

from sqlalchemy import Engine, select

from bot.render import Held
from storage.db import reading
from storage.models import Incoming, Message


def held_of(engine: Engine, message: Message) -> Held | None:
    """Give what a notice tells of its mail; None where it is about none."""
    key = message.about.get("incoming")
    if not isinstance(key, int):
        return None
    query = select(Incoming.sender, Incoming.subject, Incoming.arrived_at, Incoming.why)
    with reading(engine, ()) as session:
        found = session.execute(query.where(Incoming.id == key)).one_or_none()
    if found is None:
        return None
    return Held(found.sender or "", found.subject or "", found.arrived_at, found.why)
