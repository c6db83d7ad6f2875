"""The IMAP half: pymap's protocol over our folders."""

import asyncio
import contextlib
import ssl
from argparse import Namespace
from collections.abc import Collection, Sequence
from typing import cast

from proxyprotocol.sock import SocketInfoLocal
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.concurrent import Subsystem
from pymap.config import BackendCapability
from pymap.imap import IMAPServer
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from .folders import Changed, Clock, Folders
from .writer import WholeWriter

LINE_LIMIT = 1 << 20
"""A client may name thousands of UIDs in one command; asyncio's 64 kB end at 9,000."""


class StandInConfig(Config):
    """pymap's settings without what a stand-in on loopback has no use for."""

    def __init__(self, lacks: Collection[str]) -> None:
        super().__init__(
            Namespace(passlib_cfg=None, proxy_protocol=None),
            host=None,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            invalid_user_sleep=0,
            tls_enabled=False,
            ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),
        )
        self._lacks = {name.encode() for name in lacks}

    @property
    def greeting(self) -> bytes:
        """The first line; pymap's own asks the resolver for this machine's name."""
        return b"Stand-in ready."

    @property
    def backend_capability(self) -> BackendCapability:
        """Without OBJECTID, which would need every mail to be parsed."""
        return BackendCapability(
            idle=b"IDLE" not in self._lacks, object_id=False, multi_append=True
        )

    @property
    def login_capability(self) -> Sequence[bytes]:
        """What is announced, less what this host is told to lack."""
        return [name for name in super().login_capability if name not in self._lacks]


class ImapHost:
    """Accounts, their folders and the connections to them; lives on one event loop."""

    def __init__(self, *, clock: Clock, changed: Changed, lacks: Collection[str]) -> None:
        self._config = StandInConfig(lacks)
        self._login = Login(self._config)
        self._protocol = IMAPServer(self._login, self._config)
        self._accounts: dict[str, Folders] = {}
        self._connections: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}
        self._clock = clock
        self._changed = changed

    def open_account(self, address: str, password: str) -> None:
        """Give somebody an empty INBOX."""
        folders = Folders(self._clock, self._changed)
        self._accounts[address] = folders
        self._login.users_dict[address] = UserMetadata(self._config, address, password=password)
        self._config.set_cache[address] = (folders, FilterSet())

    def has_account(self, address: str) -> bool:
        """Whether mail can be delivered there."""
        return address in self._accounts

    def folders(self, address: str) -> Folders:
        """Return somebody's folders; `KeyError` for a stranger."""
        return self._accounts[address]

    async def listen(self, host: str, port: int) -> asyncio.Server:
        """Take connections; port 0 takes a free one."""
        return await asyncio.start_server(self._connected, host, port, limit=LINE_LIMIT)

    async def drop(self) -> None:
        """Cut every connection without a word, and wait until it is gone."""
        tasks = list(self._connections.values())
        for writer in list(self._connections):
            writer.transport.abort()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections[writer] = task
        try:
            whole = cast("asyncio.StreamWriter", WholeWriter(writer))
            await self._protocol(reader, whole, SocketInfoLocal(writer))
        finally:
            del self._connections[writer]
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
