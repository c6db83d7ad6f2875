"""Mailboxes in memory: pymap's, with its gaps closed.

Two things of pymap's dictionary backend do not fit a stand-in for tests. It
parses each mail when it arrives, so that a hostile mail (a thousand nested
parts, a Content-Type of 100 kB) holds up or ends the whole server; and IDLE
waits for the *next* change, so that a mail which arrives between SELECT and
IDLE, or while an earlier notice is written, is told only with the one after it.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from pymap.backend.dict.mailbox import MailboxData, MailboxSet, Message
from pymap.concurrent import Event
from pymap.flags import FlagOp
from pymap.interfaces.message import CachedMessage
from pymap.mime import MessageContent
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement, ObjectId
from pymap.parsing.specials.flag import Flag
from pymap.selected import SelectedMailbox

from .raw import header_end, header_fields

Clock = Callable[[], datetime]
Changed = Callable[[], None]


def unparsed(raw: bytes) -> MessageContent:
    """Wrap a mail for pymap: its header fields by name, its body as one piece.

    So BODY[] and RFC822.SIZE are exact for whatever bytes came in, and no mail
    can hold up the server. BODYSTRUCTURE and the numbered parts of a multipart
    are not offered: they say that the mail is one text.
    """
    end = header_end(raw)
    folded = [
        (b64encode(name.lower()).decode(), [(start, stop, stop)])
        for name, start, stop in header_fields(raw)
    ]
    body = {"lines": [(end, len(raw), len(raw))], "content_type": "text/plain", "nested": []}
    header = {"lines": [(0, end, end)], "folded": folded}
    return MessageContent.from_json(raw, {"header": header, "body": body})


class Folder(MailboxData):
    """One folder, whose every change is told to whoever waits for it."""

    def __init__(self, clock: Clock, changed: Changed, *caches: Any) -> None:
        super().__init__(*caches)
        self._clock = clock
        self._changed = changed

    async def raws(self) -> list[bytes]:
        """Return the mails in it as they were delivered, oldest first."""
        mails = list(self._messages.values())
        return [bytes(await mail.load_content(FetchRequirement.CONTENT)) for mail in mails]

    def renumber(self) -> None:
        """Take a new UIDVALIDITY and new UIDs, as a host does after a restore."""
        self._uid_validity += 1
        mails = list(self._messages.values())
        self._messages = {uid: Message.copy(mail, uid=uid) for uid, mail in enumerate(mails, 1)}
        self._max_uid = len(mails)

    async def append(self, append_msg: AppendMessage, *, recent: bool = False) -> Message:
        """Store a mail as it is (see `unparsed`), dated by the injected clock."""
        async with self.messages_lock.write_lock():
            self._max_uid = uid = self._max_uid + 1
            self._messages[uid] = mail = Message(
                uid,
                append_msg.when or self._clock(),
                append_msg.flag_set,
                email_id=ObjectId.random_email_id(),
                recent=recent,
                content=unparsed(append_msg.literal),
            )
            self._mod_sequences.update([uid])
            self._updated.set()
        self._changed()
        return mail

    async def update_selected(
        self, selected: SelectedMailbox, *, wait_on: Event | None = None
    ) -> SelectedMailbox:
        """Wait for a change only where the client knows of all that happened so far."""
        seen = selected.mod_sequence
        if seen is not None and seen < self._mod_sequences.highest:
            wait_on = None
        return await super().update_selected(selected, wait_on=wait_on)

    async def move(  # noqa: D102
        self, uid: int, destination: MailboxData, *, recent: bool = False
    ) -> int | None:
        moved = await super().move(uid, destination, recent=recent)
        self._changed()
        return moved

    async def copy(  # noqa: D102
        self, uid: int, destination: MailboxData, *, recent: bool = False
    ) -> int | None:
        copied = await super().copy(uid, destination, recent=recent)
        self._changed()
        return copied

    async def update(  # noqa: D102
        self, uid: int, cached_msg: CachedMessage, flag_set: frozenset[Flag], mode: FlagOp
    ) -> Message:
        mail = await super().update(uid, cached_msg, flag_set, mode)
        self._changed()
        return mail

    async def delete(self, uids: Iterable[int]) -> None:  # noqa: D102
        await super().delete(uids)
        self._changed()


class Folders(MailboxSet):
    """The folders of one person: INBOX, and what is created."""

    def __init__(self, clock: Clock, changed: Changed) -> None:
        super().__init__()
        self._clock = clock
        self._changed = changed
        self._inbox: MailboxData = self._made()

    @property
    def inbox(self) -> MailboxData:
        """Where mail is delivered."""
        return self._inbox

    async def add_mailbox(self, name: str) -> ObjectId:
        """Create a folder; `ValueError` where it exists."""
        if name in self._set:
            raise ValueError(name)
        self._set[name] = folder = self._made()
        return folder.mailbox_id

    def _made(self) -> Folder:
        return Folder(self._clock, self._changed, self._content_cache, self._thread_cache)
