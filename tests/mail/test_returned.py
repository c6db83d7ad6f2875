"""Delivery reports: one with our own token buries an address, a forged one does nothing."""

from email.message import EmailMessage

import pytest
from sqlalchemy import Engine

from handlers.sandbox.mail import MailStandIn
from storage.kinds import IncomingState, MessageKind, MessageState
from storage.models import Address
from tests.cast import Cast
from tests.conftest import Clock
from tests.mail.conftest import CARL, Office, raw, settings_for
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


REPORT = """--b\r
Content-Type: text/plain\r
\r
Your mail did not arrive.\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.acme.example\r
\r
Final-Recipient: rfc822; carl@acme.example\r
Action: failed\r
Status: {status}\r
\r
--b--\r
"""


def report(to: str, status: str, number: int = 0) -> bytes:
    return raw(
        "mailer-daemon@acme.example",
        to,
        "",
        body=REPORT.format(status=status).encode(),
        Content_Type="multipart/report; report-type=delivery-status; boundary=b",
        Message_ID=f"<report-{status}-{number}@acme.example>",
    )


def address(office: Office) -> Address:
    return office.read(lambda s: s.query(Address).filter_by(email=CARL).one())


def bounce_to(mail_stand_in: MailStandIn) -> str:
    return mail_stand_in.deliveries[-1].mail_from


def another(office: Office, mail_stand_in: MailStandIn) -> str:
    """Send Carl another mail, and give where its reports go."""
    office.clock.forward(days=1)
    office.remind()
    office.send()
    return bounce_to(mail_stand_in)


def test_unknown_mailbox_is_written_to_no_more_and_the_owner_is_told(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    to = bounce_to(mail_stand_in)

    mail_stand_in.send(report(to, "5.1.1"), "", to)
    office.poll()

    assert address(office).dead_at == office.clock()
    assert office.fates() == [IncomingState.IGNORED]
    assert office.messages()[-1].about == {"what": "dead_address", "person": office.cast.carl}
    office.clock.forward(days=1)
    office.remind()
    office.send()
    assert office.messages()[-1].state is MessageState.FAILED


@pytest.mark.parametrize("status", ["5.2.2", "5.7.1", "4.4.1"])
def test_full_mailbox_refusal_and_delay_bury_nobody(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, status: str
):
    for number in range(4):
        to = another(office, mail_stand_in)
        mail_stand_in.send(report(to, status, number), "", to)
    office.poll()

    assert address(office).dead_at is None
    assert address(office).failures == 4


def test_other_failure_buries_after_three(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    for number in range(2):
        to = another(office, mail_stand_in)
        mail_stand_in.send(report(to, "5.4.4", number), "", to)
    office.poll()
    assert address(office).dead_at is None
    to = another(office, mail_stand_in)
    mail_stand_in.send(report(to, "5.4.4", 3), "", to)
    office.poll()

    assert address(office).dead_at is not None


def test_mail_that_is_reported_again_and_again_failed_once(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    to = bounce_to(mail_stand_in)

    for number, status in enumerate(("4.4.1", "4.4.1", "5.4.4", "5.4.4")):
        mail_stand_in.send(report(to, status, number), "", to)
    office.poll()

    assert (address(office).failures, address(office).dead_at) == (1, None)


def test_forged_report_does_nothing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    for to in (BOT, str(reminded["Reply-To"])):
        mail_stand_in.send(report(to, "5.1.1", len(to)), "", to)

    office.poll()

    assert address(office).failures == 0
    assert [row.kind for row in office.messages()] == [MessageKind.REMINDER]


def test_who_writes_again_is_written_to_again(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    to = bounce_to(mail_stand_in)
    mail_stand_in.send(report(to, "5.1.1"), "", to)
    office.poll()

    mail_stand_in.reply(CARL, reminded, "12 done")
    office.poll()

    assert address(office).dead_at is None


def test_host_without_subaddresses_is_known_by_the_mail_that_comes_back(
    engine: Engine, cast: Cast, clock: Clock, mail_stand_in: MailStandIn
):
    office = Office(engine, cast, clock, settings_for(mail_stand_in, mail_subaddresses="no"))
    office.remind()
    office.send()
    (reminded,) = mail_stand_in.mails(CARL)
    assert (reminded["Reply-To"], bounce_to(mail_stand_in)) == (BOT, BOT)

    mail_stand_in.reply(CARL, reminded, "12 done")
    office.poll()
    assert office.changes() == ["complete"]

    forged = report(BOT, "5.1.1", 1)
    mail_stand_in.send(forged, "", BOT)
    office.poll()
    assert address(office).dead_at is None

    came_back = f"Message-ID: {reminded['Message-ID']}\r\n\r\n--b--".encode()
    kind = b"Content-Type: text/rfc822-headers\r\n\r\n"
    genuine = report(BOT, "5.1.1", 2).replace(b"--b--", b"--b\r\n" + kind + came_back)
    mail_stand_in.send(genuine, "", BOT)
    office.poll()
    office.transport.close()

    assert address(office).dead_at is not None
