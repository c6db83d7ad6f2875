"""A mail host on loopback: what is sent by SMTP lies in its recipient's IMAP mailbox."""

import asyncio
import re
import smtplib
import socket
from collections.abc import Collection, Iterable
from typing import Self
from urllib.parse import quote

from aiosmtpd.smtp import Envelope, Session
from pymap.parsing.message import AppendMessage

from .faults import Fault, Faults, Stage
from .folders import Clock, Folder
from .imap import ImapHost
from .loop import LoopThread
from .post import Delivery, Post
from .receipt import Arrival, stamped
from .smtp import SmtpHost

LOOPBACK = "127.0.0.1"
NULL_SENDER = "<>"  # aiosmtpd takes the brackets off all but this one
PATIENCE = 30
LONE_LINE_FEED = re.compile(rb"(?<!\r)\n")


def mailbox(address: str) -> str:
    """Whose mailbox an address is: "Plan+token@host" is plan@host's."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}".lower()


class MailHost:
    """IMAP and SMTP in one thread. Mail is kept in memory and gone at the end.

    `now` dates what arrives. `lacks` names IMAP capabilities that this host
    shall not announce (MOVE, IDLE, UIDPLUS), as there are such hosts.
    """

    def __init__(
        self,
        *,
        now: Clock,
        password: str = "test",  # noqa: S107
        authserv_id: str = "mx.northwind.example",
        max_bytes: int = 40_000_000,
        lacks: Collection[str] = (),
    ) -> None:
        self.now = now
        self.authserv_id = authserv_id
        self.imap_port = 0
        self.smtp_port = 0
        self.post = Post()
        self._password = password
        self._max_bytes = max_bytes
        self._faults = Faults()
        self._verdicts: dict[int, str] = {}
        self._numbers = iter(range(1, 1 << 62))
        self._loop = LoopThread("mail stand-in")
        self._servers: list[asyncio.Server] = []
        self._guards: list[socket.socket] = []
        self._imap = ImapHost(clock=now, changed=self.post.changed, lacks=lacks)
        self._smtp = SmtpHost(
            name=authserv_id,
            faults=self._faults,
            deliver=self._deliver,
            knows=lambda address: self._imap.has_account(mailbox(address)),
            admits=lambda user, given: self._imap.has_account(user) and given == password,
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Listen on free ports of the loopback."""
        self._loop.start()
        self._loop.run(self._open())

    def stop(self) -> None:
        """Cut all connections and end the thread."""
        self._let_go()
        self._loop.run(self._shut())
        self._loop.stop()

    def open_account(self, address: str) -> None:
        """Give an address an empty mailbox; mail to all others is refused."""
        self._imap.open_account(mailbox(address), self._password)

    def imap_url(self, address: str) -> str:
        """Return the URL that logs in as the owner of this address."""
        login = f"{quote(mailbox(address), safe='')}:{quote(self._password, safe='')}"
        return f"imap://{login}@{LOOPBACK}:{self.imap_port}/INBOX"

    @property
    def smtp_url(self) -> str:
        """The URL for sending; a login is taken where one is given, and not asked for."""
        return f"smtp://{LOOPBACK}:{self.smtp_port}"

    def in_folder(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """Return the raw mails that lie in somebody's folder now; none where there is no such folder."""
        return self._loop.run(self._raws(mailbox(address), folder))

    def send(
        self, raw: bytes, mail_from: str, rcpt: str | Iterable[str], *, dmarc: str | None = None
    ) -> None:
        """Hand in a mail by SMTP, byte for byte but for lone line feeds, which SMTP forbids.

        `dmarc` is what the host shall find (pass, fail, none …; empty: it does not
        look). Without it, a From of another domain than the envelope's fails.
        Raises what `smtplib` raises.
        """
        helo = mail_from.rpartition("@")[2] or "localhost"
        with smtplib.SMTP(LOOPBACK, self.smtp_port, local_hostname=helo, timeout=PATIENCE) as smtp:
            assert smtp.sock is not None
            port = smtp.sock.getsockname()[1]
            if dmarc is not None:
                self._verdicts[port] = dmarc
            try:
                recipients = [rcpt] if isinstance(rcpt, str) else list(rcpt)
                smtp.sendmail(mail_from, recipients, LONE_LINE_FEED.sub(b"\r\n", raw))
            finally:
                self._verdicts.pop(port, None)

    def refuse(self, reply: str, *, times: int = 1, stage: Stage = Stage.DATA) -> None:
        """Answer the next mails with this reply, for example "451 4.3.0 Try again later".

        At `Stage.ANSWER` they are delivered all the same.
        """
        self._faults.add(Fault(stage, reply), times)

    def hang_up(self, *, times: int = 1, stage: Stage = Stage.ANSWER) -> None:
        """Cut the connection of the next mails: by default delivered, but never answered."""
        self._faults.add(Fault(stage), times)

    def heal(self) -> None:
        """Forget the mishaps that are still in store."""
        self._faults.clear()

    def drop_imap(self) -> None:
        """Cut all IMAP connections, those in IDLE too; new ones are taken."""
        self._loop.run(self._imap.drop())

    def away(self) -> None:
        """Be unreachable: connections are cut and refused until `back`."""
        self._loop.run(self._shut())
        self._guards = [_bound(port) for port in (self.imap_port, self.smtp_port)]

    def back(self) -> None:
        """Be there again on the same ports, with all mail."""
        self._let_go()
        self._loop.run(self._open())

    def renumber(self, address: str) -> None:
        """Change UIDVALIDITY and all UIDs of somebody's INBOX, as a restored host does."""
        inbox = self._imap.folders(mailbox(address)).inbox
        assert isinstance(inbox, Folder)
        self._loop.run(self._imap.drop())
        inbox.renumber()

    def _let_go(self) -> None:
        for guard in self._guards:
            guard.close()
        self._guards = []

    async def _open(self) -> None:
        imap = await self._imap.listen(LOOPBACK, self.imap_port)
        smtp = await self._smtp.listen(LOOPBACK, self.smtp_port, self._max_bytes)
        self._servers = [imap, smtp]
        self.imap_port, self.smtp_port = (
            server.sockets[0].getsockname()[1] for server in self._servers
        )

    async def _shut(self) -> None:
        for server in self._servers:
            server.close()
        await self._imap.drop()
        await self._smtp.drop()
        for server in self._servers:
            await server.wait_closed()
        self._servers = []

    async def _raws(self, address: str, folder: str) -> list[bytes]:
        try:
            found = await self._imap.folders(address).get_mailbox(folder)
        except KeyError:
            return []
        assert isinstance(found, Folder)
        return await found.raws()

    async def _deliver(self, session: Session, envelope: Envelope) -> int:
        number = next(self._numbers)
        for recipient in envelope.rcpt_tos:
            await self._deliver_to(recipient, session, envelope, number)
        return number

    async def _deliver_to(
        self, recipient: str, session: Session, envelope: Envelope, number: int
    ) -> None:
        assert isinstance(envelope.content, bytes)
        assert session.peer is not None
        arrival = Arrival(
            mail_from="" if envelope.mail_from in {None, NULL_SENDER} else envelope.mail_from,
            recipient=recipient,
            helo=session.host_name or "",
            peer=session.peer[0],
            number=number,
            at=self.now(),
        )
        verdict = self._verdicts.get(int(session.peer[1]))
        raw = stamped(envelope.content, arrival, self.authserv_id, verdict)
        address = mailbox(recipient)
        await self._imap.folders(address).inbox.append(AppendMessage(raw, arrival.at), recent=True)
        self.post.add(
            Delivery(
                address=address,
                mail_from=arrival.mail_from,
                recipient=recipient,
                at=arrival.at,
                raw=raw,
            )
        )


def _bound(port: int) -> socket.socket:
    """Hold a port without listening, so that nobody else gets it while the host is away."""
    guard = socket.socket()
    guard.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    guard.bind((LOOPBACK, port))
    return guard
