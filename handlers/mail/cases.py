"""What `tandem read --mail` says of raw mails: pure, under the poller's limits, without a database."""

from collections.abc import Iterable, Iterator
from typing import Any

from handlers.mail.automatic import automatic
from handlers.mail.newtext import new_text
from handlers.mail.parse import Unreadable, parse
from handlers.mail.sealed import sealed


def read_mails(mails: Iterable[tuple[str, bytes]]) -> Iterator[dict[str, Any]]:
    """Give for each (file name, raw mail) what it says, ready for JSON; an unreadable one says why."""
    for name, raw in mails:
        yield read_mail(name, raw)


def read_mail(name: str, raw: bytes) -> dict[str, Any]:
    """Read one mail: `file`, `reply`, `items` by the number shown, `automatic`; `unreadable` where it is."""
    try:
        parsed = parse(raw)
    except Unreadable as unreadable:
        return _unreadable(name, None, unreadable.reason)
    why = sealed(parsed)
    if why is not None:
        return _unreadable(name, automatic(parsed), why)
    said = new_text(parsed)
    items = {str(number): text for number, text in said.items.items()}
    return {
        "file": name,
        "reply": said.reply,
        "items": items,
        "automatic": automatic(parsed),
    }


def _unreadable(name: str, robot: str | None, why: str) -> dict[str, Any]:
    return {"file": name, "reply": "", "items": {}, "automatic": robot, "unreadable": why}
