"""Where files are kept: in the database, or in a folder, each content once under its hash."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from sqlalchemy.orm import Session

from bot import commands as c
from bot.changes import Refused, make
from bot.outbox import Reply
from bot.render import refusals
from handlers.mail.attached import File
from storage.kinds import Audience, Origin, Side
from storage.models import Attachment, Person


@dataclass(frozen=True)
class Author:
    """Whose mail the files came with, about which plan, in which request."""

    person: Person
    plan_id: int | None
    request: str
    now: datetime


def attach(
    session: Session,
    author: Author,
    reply: Reply,
    files: Sequence[File],
    folder: Path | None,
) -> Reply:
    """Hang the files on what their author wrote, else on a note that names them; gives the answer with that.

    Who sees the note sees them.
    """
    if reply.note is None:
        reply = _note(session, author, reply, files)
    if reply.note is not None:
        keep(session, reply.note, files, folder)
    return reply


def _note(session: Session, author: Author, reply: Reply, files: Sequence[File]) -> Reply:
    plan = reply.plan or author.plan_id
    if plan is None:
        return replace(reply, refused=(*reply.refused, refusals.WHICH_PLAN))
    vendor = author.person.side is Side.VENDOR
    audience = Audience.INTERNAL if vendor else Audience.SHARED
    words = ", ".join(file.name for file in files)
    comment = c.Comment(plan, words, reply.task, audience=audience)
    try:
        with session.begin_nested():
            made = make(
                session,
                [comment],
                actor=author.person,
                origin=Origin.MAIL,
                now=author.now,
                request=author.request,
            )
    except Refused as refusal:
        return replace(reply, refused=(*reply.refused, str(refusal)))
    keys = tuple(change.id for change in made)
    return replace(
        reply, plan=plan, changes=(*reply.changes, *keys), note=made[0].note_id, kept=True
    )


def keep(session: Session, note_id: int, files: Sequence[File], folder: Path | None) -> None:
    """Hang the files on a note.

    A folder has them before the transaction ends: what is rolled back leaves a file that nobody knows, never a
    row without its file.
    """
    for file in files:
        content = file.content if file.refused is None else None
        if content is not None and folder is not None:
            _write(folder, file.sha256, content)
            content = None
        session.add(
            Attachment(
                note_id=note_id,
                name=file.name,
                type=file.type,
                size=len(file.content),
                sha256=file.sha256,
                content=content,
                refused=file.refused,
            )
        )


def _write(folder: Path, name: str, content: bytes) -> None:
    place = folder / name[:2] / name
    if place.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{name}.{token_hex(4)}")
    with draft.open("xb") as written:
        written.write(content)
        os.fsync(written.fileno())
    draft.replace(place)
