"""The way out by Postfix: over STARTTLS, and its own report of an address that does not exist."""

from collections.abc import Iterator
from threading import Event

import pytest
from sqlalchemy import Engine

from handlers.sandbox.mail import MailStandIn, Stage
from storage.kinds import MessageKind, MessageState
from storage.models import Address
from tests.mail.conftest import CARL, Behind, Office, settings_for
from tests.servers.fixtures import BOT
from tests.servers.postfix import Postfix

pytestmark = pytest.mark.postfix
PATIENCE = 20


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture
def postfix(mail_stand_in: MailStandIn) -> Iterator[Postfix]:
    """Debian's Postfix, which hands on to the stand-in; skipped where it is missing."""
    server = Postfix(mail_stand_in.smtp_port)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture
def office(behind: Behind, mail_stand_in: MailStandIn, postfix: Postfix) -> Office:
    """The bot's mail edge: out by Postfix, in by the stand-in."""
    return behind(postfix.ca, settings_for(mail_stand_in, smtp_url=postfix.url))


def lies_in(host: MailStandIn, address: str) -> bool:
    """Wait until something lies in a mailbox: Postfix hands on when it likes."""
    patience = Event()
    return any(host.mails(address) or patience.wait(0.1) for _ in range(PATIENCE * 10))


def test_a_mail_goes_out_by_postfix_whole_and_encrypted(office: Office, mail_stand_in: MailStandIn):
    office.remind()

    office.send()

    assert office.messages()[0].state is MessageState.SENT
    assert lies_in(mail_stand_in, CARL)
    (mail,) = mail_stand_in.mails(CARL)
    assert any("with ESMTPS" in str(hop) for hop in mail.get_all("Received", []))
    assert mail["Message-ID"] == office.messages()[0].stamp
    text = mail.get_body(("plain",))
    assert text is not None
    assert "Send SSO metadata" in text.get_content()


def test_postfix_reports_an_address_that_does_not_exist_and_it_is_believed(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.refuse("550 5.1.1 No such user", stage=Stage.RCPT)
    office.remind()
    office.send()
    assert lies_in(mail_stand_in, BOT)

    office.poll()

    address = office.read(lambda s: s.query(Address).filter_by(email=CARL).one())
    told = [row.person_id for row in office.messages() if row.kind is MessageKind.NOTICE]
    assert address.dead_at is not None
    assert told == [office.cast.vera]
