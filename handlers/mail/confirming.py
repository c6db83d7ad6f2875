"""Whose mail it was is asked at the registered address; here is what the answer to that means."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from handlers.mail.newtext import Sent, new_text
from handlers.mail.parse import Parsed
from storage.kinds import MessageKind
from storage.models import Message

YES = frozenset(["yes", "yep", "yeah", "yup", "ja", "oui", "sí", "si", "sim", "はい"])
NO = frozenset(["no", "nope", "nein", "non", "não", "nee", "いいえ"])
# More words than that say something else as well, and are read as all words are.
MOST_WORDS = 8


@dataclass(frozen=True)
class Verdict:
    """What somebody says of the mail that is held."""

    incoming_id: int
    theirs: bool


def verdict(session: Session, message_id: int | None, parsed: Parsed) -> Verdict | None:
    """Read a yes or a no to "did you write to me?"; None where the mail says anything else."""
    message = session.get(Message, message_id) if message_id is not None else None
    if message is None or message.kind is not MessageKind.NOTICE:
        return None
    held = message.about.get("incoming")
    if message.about.get("what") != "confirm_sender" or not isinstance(held, int):
        return None
    words = new_text(parsed, Sent(message.sent_text or "")).reply.lower().split()
    first = words[0].strip(".,!;: ") if words else ""
    if len(words) > MOST_WORDS or first not in YES | NO:
        return None
    return Verdict(held, first in YES)
