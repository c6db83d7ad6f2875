"""A folder on an IMAP server: what lies in it, fetched in batches, and put away.

Always with a socket timeout. TLS is verified and never left out but for loopback, which the settings see to.
"""

import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError, LoginError

from bot.settings.parts import OAuth
from bot.settings.urls import Mailbox
from handlers.access import shared

CONNECT_SECONDS = 15
READ_SECONDS = 60
MOST_ASKED = 10
HEAD = b"BODY[HEADER]"
WHOLE = b"BODY[]"
# What a server may say of the connection rather than of the command; imaplib raises its own.
BROKEN = (IMAPClientError, OSError, EOFError)


@dataclass(frozen=True)
class Fetched:
    """A mail as it lies in the folder. `raw` is its head only where it was too big to be fetched whole."""

    uid: int
    raw: bytes
    size: int
    arrived_at: datetime | None


class Box:
    """A folder that is selected, and the folders beside it."""

    def __init__(self, client: IMAPClient, folder: str) -> None:
        self.client = client
        self.folder = folder
        selected = client.select_folder(folder)
        self.uidvalidity = int(selected[b"UIDVALIDITY"])
        self._prefix = _prefix(client)
        self._made: set[str] = set()

    @property
    def can_idle(self) -> bool:
        """Whether the server tells of new mail by itself."""
        return bool(self.client.has_capability("IDLE"))

    def uids(self, after: int = 0) -> list[int]:
        """List the mails behind a UID, oldest first.

        A mail that arrives while the server answers is told beside the answer and stands not in it; Dovecot
        tells it no second time, in IDLE neither. So it is asked again until nothing is told beside.
        """
        found: list[int] = []
        for _ in range(MOST_ASKED):
            self._told_beside()
            # "n:*" holds the last mail even where its UID is below n (RFC 3501, section 6.4.8).
            found = self.client.search(["UID", f"{after + 1}:*", "UNDELETED"])
            if not self._told_beside():
                break
        return sorted(uid for uid in found if uid > after)

    def _told_beside(self) -> bool:
        """Whether new mail was told of beside an answer, since this was last asked."""
        _name, told = self.client._imap.response("EXISTS")  # noqa: SLF001 - IMAPClient offers no way to it
        return bool(told != [None])

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Give the mails' sizes before any of them is fetched."""
        about = self.client.fetch(uids, [b"RFC822.SIZE"]) if uids else {}
        return {uid: int(row[b"RFC822.SIZE"]) for uid, row in about.items()}

    def fetch(self, sizes: Mapping[int, int], most_bytes: int) -> list[Fetched]:
        """Fetch mails without marking them as read; of those above `most_bytes` the head only.

        One that has gone meanwhile is left out.
        """
        small = [uid for uid, size in sizes.items() if size <= most_bytes]
        big = [uid for uid, size in sizes.items() if size > most_bytes]
        rows: dict[int, Any] = {}
        for part, uids in ((WHOLE, small), (HEAD, big)):
            if uids:
                peek = part.replace(b"BODY", b"BODY.PEEK")
                found = self.client.fetch(uids, [peek, b"INTERNALDATE"])
                rows |= {uid: (row.get(part), row) for uid, row in found.items()}
        return [
            Fetched(uid, raw or b"", sizes[uid], row.get(b"INTERNALDATE"))
            for uid, (raw, row) in sorted(rows.items())
            if uid in sizes and (raw is not None)
        ]

    def move(self, uids: Sequence[int], name: str) -> None:
        """Put mails into the folder of that name beside this one; it is created where it is missing."""
        if not uids:
            return
        folder = self._ensure(name)
        if self.client.has_capability("MOVE"):
            self.client.move(uids, folder)
            return
        self.client.copy(uids, folder)
        self._delete(uids)

    def turn_to(self, name: str | None) -> bool:
        """Select the folder of that name beside this one, or this one again; False where there is none."""
        folder = self.folder if name is None else f"{self._prefix}{name}"
        if name is not None and not self.client.folder_exists(folder):
            return False
        self.client.select_folder(folder)
        return True

    def take_out(self, message_id: str) -> bytes | None:
        """Remove the mail of that Message-ID and give its head; None where there is none."""
        uids = self.client.search(["HEADER", "Message-ID", message_id, "UNDELETED"])
        if not uids:
            return None
        (head, *_) = self.client.fetch(uids, ["BODY.PEEK[HEADER]"]).values()
        self._delete(uids)
        return bytes(head[HEAD])

    def _delete(self, uids: Sequence[int]) -> None:
        self.client.delete_messages(uids, silent=True)
        if self.client.has_capability("UIDPLUS"):
            self.client.uid_expunge(uids)
        # Without UIDPLUS an EXPUNGE would take along what others have marked: ours stay marked, unlisted.

    def _ensure(self, name: str) -> str:
        """Make the folder where it is missing; who does so at the same moment was only quicker.

        Subscribed, so that a mail program shows it.
        """
        folder = f"{self._prefix}{name}"
        if folder not in self._made:
            if not self.client.folder_exists(folder):
                with suppress(IMAPClientError):
                    self.client.create_folder(folder)
                with suppress(IMAPClientError):
                    self.client.subscribe_folder(folder)
            self._made.add(folder)
        return folder


@contextmanager
def open_box(mailbox: Mailbox, oauth: OAuth | None = None) -> Iterator[Box]:
    """Log in and select the folder; raises one of `BROKEN` where that cannot be done.

    `oauth` logs in where the mailbox has no password.
    """
    client = _connect(mailbox)
    try:
        _log_in(client, mailbox, oauth)
        yield Box(client, mailbox.folder)
        with suppress(*BROKEN):
            client.logout()
    finally:
        with suppress(*BROKEN):
            client.shutdown()


def _log_in(client: IMAPClient, mailbox: Mailbox, oauth: OAuth | None) -> None:
    if mailbox.password is not None:
        client.login(mailbox.user, mailbox.password.get_secret_value())
        return
    if oauth is None:
        raise LoginError("a mailbox without a password cannot be logged in to")
    access = shared(oauth)
    token = access.token()
    try:
        if client.has_capability("AUTH=XOAUTH2"):
            client.oauth2_login(mailbox.user, token)
        else:
            client.oauthbearer_login(mailbox.user, token)
    except LoginError:
        # It may have been taken back; the next connection asks for another.
        access.forget(token)
        raise


def _connect(mailbox: Mailbox) -> IMAPClient:
    timeout = SocketTimeout(CONNECT_SECONDS, READ_SECONDS)
    # Made only where it is used: reading the authorities takes 20 ms.
    tls = None if mailbox.scheme == "imap" else ssl.create_default_context()
    if mailbox.scheme == "imaps":
        client = IMAPClient(mailbox.host, mailbox.port, ssl_context=tls, timeout=timeout)
    else:
        client = IMAPClient(mailbox.host, mailbox.port, ssl=False, timeout=timeout)
    client.normalise_times = False
    if mailbox.scheme == "imap+starttls":
        try:
            client.starttls(ssl_context=tls)
        except BaseException:
            client.shutdown()
            raise
    return client


def _prefix(client: IMAPClient) -> str:
    """Give what stands before the names of folders: some servers keep all of them below INBOX."""
    if not client.has_capability("NAMESPACE"):
        return ""
    personal = client.namespace().personal
    return str(personal[0][0]) if personal else ""
