"""Responses leave in one piece, as they do at the hosts that people use.

pymap writes a response in a dozen pieces, each a packet of its own. IMAPClient
reads without waiting during IDLE and takes half a line for a broken connection
(https://github.com/mjs/imapclient/issues/519), which on a real host happens
seldom and here would happen in every hundredth notice.
"""

import asyncio
from typing import Any


class WholeWriter:
    """Gathers what is written until it is drained. All else is the writer's own."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        self._pieces: list[bytes] = []

    def write(self, piece: bytes) -> None:
        """Keep it for `drain`."""
        self._pieces.append(bytes(piece))

    async def drain(self) -> None:
        """Send all that was gathered."""
        pieces, self._pieces = self._pieces, []
        self._writer.write(b"".join(pieces))
        await self._writer.drain()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._writer, name)
