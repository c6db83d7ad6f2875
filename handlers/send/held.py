"""The mail that a notice is about: no reader's session sees it, so it is read apart."""

from email.header import decode_header, make_header
from email.parser import BytesHeaderParser

from sqlalchemy import Engine

from bot.render import Held
from storage.db import reading
from storage.models import Incoming, Message

# More of a mail than its headers is not looked at here.
HEADERS = 65_536


def held_of(engine: Engine, message: Message) -> Held | None:
    """Give what a notice tells of its mail; None where it is about none."""
    key = message.about.get("incoming")
    if not isinstance(key, int):
        return None
    with reading(engine, ()) as session:
        incoming = session.get(Incoming, key)
        if incoming is None:
            return None
        head = BytesHeaderParser().parsebytes(incoming.raw[:HEADERS])
        sender, subject = _words(head["From"]), _words(head["Subject"])
        return Held(sender, subject, incoming.arrived_at, incoming.why)


def _words(header: object) -> str:
    """Decode a header as well as it can be; a broken one is shown as it is."""
    raw = str(header or "")
    try:
        return str(make_header(decode_header(raw)))
    except (ValueError, LookupError):
        return raw
