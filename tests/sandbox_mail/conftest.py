"""The two IMAP hosts behind one face, so that the stand-in is held to what a real one does."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from imapclient import IMAPClient

from handlers.sandbox.mail import MailStandIn
from tests.servers.dovecot import Dovecot
from tests.servers.fixtures import BOT

PATIENCE = 20


@dataclass(frozen=True)
class Mailbox:
    """One mailbox on one of the two."""

    address: str
    client: Callable[[], IMAPClient]
    deliver: Callable[..., None]
    in_folder: Callable[[str], list[bytes]]
    cut: Callable[[], None]


@pytest.fixture(params=["stand-in", pytest.param("dovecot", marks=pytest.mark.dovecot)])
def box(request: pytest.FixtureRequest) -> Mailbox:
    """A mailbox that nobody has used, on each of the two in its turn."""
    if request.param == "dovecot":
        return _on_dovecot(request.getfixturevalue("dovecot"))
    return _on_stand_in(request.getfixturevalue("mail_stand_in"))


@pytest.fixture
def login(mail_stand_in: MailStandIn) -> Callable[..., IMAPClient]:
    """Logs in at the stand-in."""
    return lambda address=BOT: _client(mail_stand_in, address)


def _on_dovecot(server: Dovecot) -> Mailbox:
    address = server.fresh_address()
    return Mailbox(
        address=address,
        client=lambda: server.client(address),
        deliver=lambda raw, detail=None: server.deliver(address, raw, detail),
        in_folder=lambda folder: server.in_folder(address, folder),
        cut=lambda: server.kick(address),
    )


def _on_stand_in(host: MailStandIn) -> Mailbox:
    local, _, domain = BOT.partition("@")
    return Mailbox(
        address=BOT,
        client=lambda: _client(host, BOT),
        deliver=lambda raw, detail=None: host.send(
            raw, "carl@acme.example", f"{local}+{detail}@{domain}" if detail else BOT
        ),
        in_folder=lambda folder: host.in_folder(BOT, folder),
        cut=host.drop_imap,
    )


def _client(host: MailStandIn, address: str) -> IMAPClient:
    client = IMAPClient("127.0.0.1", host.imap_port, ssl=False, timeout=PATIENCE)
    client.login(address, "test")
    return client
