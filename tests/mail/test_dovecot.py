"""The poller at Dovecot: a verified certificate, IDLE, folders that do not exist yet."""

from collections.abc import Callable
from email.message import EmailMessage
from threading import Event, Thread

import pytest
from sqlalchemy import Engine

from handlers.mail.box import open_box
from handlers.mail.poller import MailboxAway
from handlers.sandbox.mail import MailStandIn
from storage.kinds import IncomingState, State
from tests.mail.conftest import CARL, Behind, Office, raw, settings_for
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot
PATIENCE = 20


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture
def address(dovecot: Dovecot) -> str:
    """An address of ours whose mailbox nobody has used."""
    return dovecot.fresh_address()


@pytest.fixture
def office(behind: Behind, mail_stand_in: MailStandIn, dovecot: Dovecot, address: str) -> Office:
    """The bot's mail edge: out by the stand-in, in by Dovecot over TLS."""
    url = dovecot.imaps_url(address)
    return behind(dovecot.ca, settings_for(mail_stand_in, imap_url=url, mail_address=address))


def answer(reminded: EmailMessage, text: str, number: int = 0) -> bytes:
    return raw(CARL, str(reminded["Reply-To"]), text, Message_ID=f"<{number}@acme.example>")


def test_reply_is_read_over_tls_and_filed(
    office: Office, dovecot: Dovecot, address: str, reminded: EmailMessage
):
    dovecot.deliver(address, answer(reminded, "12 done"))

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE
    assert dovecot.in_folder(address) == []
    assert len(dovecot.in_folder(address, "Processed")) == 1


def test_token_that_is_only_in_delivered_to_counts(
    office: Office, dovecot: Dovecot, address: str, reminded: EmailMessage
):
    detail = str(reminded["Reply-To"]).partition("+")[2].partition("@")[0]
    dovecot.deliver(address, raw(CARL, address, "12 done"), detail)

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE


def test_certificate_that_nobody_vouches_for_is_refused(
    office: Office, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("SSL_CERT_FILE")

    with pytest.raises(MailboxAway, match="SSLCertVerificationError"):
        office.poll()


def test_starttls_is_verified_too(
    office: Office,
    mail_stand_in: MailStandIn,
    dovecot: Dovecot,
    address: str,
    reminded: EmailMessage,
):
    url = dovecot.imap_url(address).replace("imap://", "imap+starttls://")
    url = url.replace("127.0.0.1", "localhost")
    settings = settings_for(mail_stand_in, imap_url=url, mail_address=address)
    guarded = Office(office.engine, office.cast, office.clock, settings)
    dovecot.deliver(address, answer(reminded, "12 done"))

    guarded.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE


def test_mail_is_heard_of_by_idle_and_after_the_connection_was_cut(
    office: Office, dovecot: Dovecot, address: str, reminded: EmailMessage
):
    stop, used = Event(), Event()
    poller = office.poller(poll_seconds=PATIENCE * 10)
    thread = Thread(target=poller.run, args=(stop,))
    thread.start()
    try:
        dovecot.deliver(address, answer(reminded, "12 done", 1))
        until(used, lambda: office.fates() == [IncomingState.USED])
        dovecot.kick(address)
        dovecot.deliver(address, answer(reminded, "15 done", 2))
        until(used, lambda: office.fates() == [IncomingState.USED] * 2)
    finally:
        stop.set()
        thread.join(PATIENCE)

    assert not thread.is_alive()
    assert office.changes() == ["complete", "complete"]


def test_mail_that_is_told_beside_an_answer_is_not_left_for_the_next_poll(
    office: Office, dovecot: Dovecot, address: str
):
    with open_box(office.mail.mailboxes[0]) as box:
        assert box.uids() == []

        dovecot.deliver(address, raw(CARL, address, "12 done"))

        assert box.uids() == [1]


def test_mail_without_end_of_line_and_with_nul_is_taken_in(
    office: Office, dovecot: Dovecot, address: str
):
    dovecot.deliver(address, b"From: carl@acme.example\r\nSubject: a\x00b\r\n\r\n\x00\x00")

    office.poll()

    assert office.fates() == [IncomingState.HELD]


def until(pause: Event, predicate: Callable[[], bool]) -> None:
    """Wait until something is so; the database tells nobody of itself."""
    for _ in range(PATIENCE * 20):
        if predicate():
            return
        pause.wait(0.05)
    raise TimeoutError
