"""A mail is opened under limits; of what is refused its head is read, so that its author can be told."""

from dataclasses import dataclass

import structlog

from bot.render import refusals
from handlers.mail.desk import Desk
from handlers.mail.parse import Parsed, Unreadable, parse, parse_head
from handlers.mail.sealed import sealed
from storage.models import Incoming

log = structlog.get_logger()


@dataclass(frozen=True)
class Read:
    """A mail as it was read. `refusal` says why nothing in it is, where that is so; `parsed` may then be its head alone."""

    incoming: Incoming
    parsed: Parsed | None
    refusal: str | None = None


def read(desk: Desk, incoming: Incoming) -> Read:
    """Read a mail under limits. Whatever is wrong with it must not hold up the others."""
    try:
        parsed = parse(incoming.raw)
    except Unreadable as unreadable:
        return Read(incoming, _head(incoming), unreadable.reason)
    except Exception as error:
        log.exception("mail cannot be read", incoming=incoming.id)
        return Read(incoming, None, f"Reading it ended with {type(error).__name__}.")
    if incoming.size > desk.mail.max_bytes:
        return Read(incoming, _head(incoming), _size_words(incoming, desk))
    return Read(incoming, parsed, sealed(parsed))


def _head(incoming: Incoming) -> Parsed | None:
    """Read the head alone, as of a mail without a body."""
    try:
        return parse_head(incoming.raw)
    except Unreadable:
        return None


def _size_words(incoming: Incoming, desk: Desk) -> str:
    size, most = incoming.size / 1_000_000, desk.mail.max_bytes / 1_000_000
    return refusals.TOO_BIG % {"size": f"{size:.1f}", "most": f"{most:.1f}"}
