"""Waiting for mail: IDLE (RFC 2177) in slices, so that a wish to stop is heard and a dead connection noticed."""

import threading
import time
from contextlib import suppress

from imapclient import IMAPClient

SLICE_SECONDS = 1.0
# An empty answer that comes sooner than that share of the time asked for says that the connection is dead.
EARLY = 0.5


def wait(client: IMAPClient, seconds: float, stop: threading.Event) -> None:
    """Return when the server tells something, after so many seconds, or soon after `stop` is set.

    `seconds` is well below the 29 minutes after which a server may hang up. Raises `ConnectionError` or
    what IMAPClient raises where the connection is dead: after EOF its `idle_check` returns an empty list at
    once, for ever, and raises nothing.
    """
    client.idle()
    end = time.monotonic() + seconds
    told = _early_notice(client)
    while not told and not stop.is_set():
        left = min(SLICE_SECONDS, end - time.monotonic())
        if left <= 0:
            break
        told = _check(client, left)
    client.idle_done()


def _check(client: IMAPClient, seconds: float) -> bool:
    began = time.monotonic()
    told = client.idle_check(timeout=seconds)
    if any(line[0] == b"BYE" for line in told if line):
        raise ConnectionAbortedError("the server said BYE")
    if not told and time.monotonic() - began < seconds * EARLY:
        raise ConnectionAbortedError("the connection ended in IDLE")
    return bool(told)


def _early_notice(client: IMAPClient) -> bool:
    """Whether a notice came together with the server's consent to IDLE.

    Dovecot sends both in one packet; the second line then lies in the file that imaplib reads from, where
    `idle_check`, which polls the socket, does not see it before the next one comes.
    """
    connection = client._imap  # noqa: SLF001 - IMAPClient offers no way to it
    # Since Python 3.14 `file` is an old name that warns.
    file = getattr(connection, "_file", None) or connection.file
    sock = client.socket()
    before = sock.gettimeout()
    sock.setblocking(False)
    try:
        with suppress(OSError):
            return bool(file.peek(1))
        return False
    finally:
        sock.settimeout(before)
