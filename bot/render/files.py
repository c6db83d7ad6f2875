"""Files that came with a note: named under it, and given out by a link where the note is shared."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.render.model import Link
from bot.render.teller import Teller
from bot.render.voice import one_line
from storage.kinds import Audience
from storage.models import Attachment, Note

KILO, MEGA = 1_000, 1_000_000
MOST = 20


def lines(teller: Teller, note: Note | None) -> tuple[str, ...]:
    """Name the files, and say of each that was not kept why."""
    found = [
        {"name": one_line(one.name, 80), "size": _size(one.size), "refused": one.refused or ""}
        for one in of(teller, note)
    ]
    said = teller.voice.say("files.words", {"files": found}) if found else ""
    return tuple(teller.voice.safe(line) for line in said.splitlines() if line.strip())


def links(teller: Teller, note: Note | None) -> tuple[Link, ...]:
    """Give where the files can be fetched: by a link that shows what is shared, whoever holds it."""
    if note is None or note.audience is not Audience.SHARED:
        return ()
    kept = [one for one in of(teller, note) if one.refused is None]
    return tuple(Link(teller.links.file(one.id), one_line(one.name, 80)) for one in kept)


def of(teller: Teller, note: Note | None) -> Sequence[Attachment]:
    """Read the files of a note, once for the whole message."""
    if note is None:
        return ()
    query = select(Attachment).where(Attachment.note_id == note.id).order_by(Attachment.id)
    key = ("files", note.id)
    return teller.once(key, lambda: teller.session.scalars(query.limit(MOST)).all())


def _size(size: int) -> str:
    return f"{size / MEGA:.1f} MB" if size >= MEGA else f"{-(-size // KILO)} kB"
