"""The SMTP half: aiosmtpd takes mails for everybody who has an account here."""

import asyncio
from collections.abc import Awaitable, Callable

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from .faults import Faults, Stage

Deliver = Callable[[Session, Envelope], Awaitable[int]]
Knows = Callable[[str], bool]
Admits = Callable[[str, str], bool]


class Conversation(SMTP):
    """One connection. Lines may be long: the hosts that people use do not stop at 1,001 octets."""

    line_length_limit = 1 << 26

    def cut(self) -> None:
        """End the connection without a word."""
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()

    async def ended(self) -> None:
        """Wait until its task is gone, whatever became of it."""
        if self._handler_coroutine is not None:
            await asyncio.wait([self._handler_coroutine])


class SmtpHost:
    """The conversation, with its mishaps; what becomes of a mail is `deliver`'s."""

    def __init__(
        self, *, name: str, faults: Faults, deliver: Deliver, knows: Knows, admits: Admits
    ) -> None:
        self._name = name
        self._faults = faults
        self._deliver = deliver
        self._knows = knows
        self._admits = admits
        self._connections: list[Conversation] = []

    async def listen(self, host: str, port: int, max_bytes: int) -> asyncio.Server:
        """Take connections; port 0 takes a free one."""
        loop = asyncio.get_running_loop()
        return await loop.create_server(lambda: self._conversation(max_bytes), host, port)

    async def drop(self) -> None:
        """Cut every connection without a word, and wait until it is gone."""
        for smtp in self._connections:
            smtp.cut()
        for smtp in self._connections:
            await smtp.ended()
        self._connections.clear()

    def _conversation(self, max_bytes: int) -> Conversation:
        self._connections = [smtp for smtp in self._connections if smtp.transport is not None]
        smtp = Conversation(
            self,
            hostname=self._name,
            ident="ESMTP",
            data_size_limit=max_bytes,
            enable_SMTPUTF8=True,
            auth_require_tls=False,
            authenticator=self._authenticate,
            loop=asyncio.get_running_loop(),
        )
        self._connections.append(smtp)
        return smtp

    def _authenticate(
        self, _smtp: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, login: object
    ) -> AuthResult:
        assert isinstance(login, LoginPassword)
        good = self._admits(login.login.decode(), login.password.decode())
        return AuthResult(success=good, handled=False)

    async def handle_MAIL(  # noqa: N802
        self,
        smtp: Conversation,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take any sender: whose it is will be written into the mail."""
        if reply := await self._mishap(smtp, Stage.MAIL):
            return reply
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802
        self,
        smtp: Conversation,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Refuse whoever has no account here."""
        if reply := await self._mishap(smtp, Stage.RCPT):
            return reply
        if not self._knows(address):
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    async def handle_DATA(  # noqa: N802
        self, smtp: Conversation, session: Session, envelope: Envelope
    ) -> str:
        """Deliver to each recipient, or meet a mishap before or after it."""
        if reply := await self._mishap(smtp, Stage.DATA):
            return reply
        number = await self._deliver(session, envelope)
        if reply := await self._mishap(smtp, Stage.ANSWER):
            return reply
        return f"250 2.0.0 Ok: queued as {number}"

    async def _mishap(self, smtp: Conversation, stage: Stage) -> str:
        fault = self._faults.take(stage)
        if fault is None or fault.reply:
            return fault.reply if fault else ""
        smtp.cut()
        # aiosmtpd cancels this coroutine when it learns of the cut; answering
        # in the meantime would be an error of its own.
        cancelled: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        return await cancelled
