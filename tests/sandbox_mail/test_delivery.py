"""Mail from SMTP to the mailbox: whose it is, what the host writes on it, what it refuses."""

import re
import smtplib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from imapclient import IMAPClient

from handlers.sandbox.mail import MailStandIn
from tests.servers.fixtures import BOT

CARL = "carl@acme.example"
MAIL = b"From: Carl <carl@acme.example>\r\nTo: plan@northwind.example\r\nSubject: x\r\n\r\ndone\r\n"


@pytest.fixture
def smtp(mail_stand_in: MailStandIn) -> Iterator[smtplib.SMTP]:
    """A connection as a bare client has it."""
    with smtplib.SMTP("127.0.0.1", mail_stand_in.smtp_port, "localhost", timeout=20) as client:
        yield client


def results(host: MailStandIn) -> list[str]:
    return host.mails(BOT)[-1].get_all("Authentication-Results", [])


def test_mail_lies_in_the_mailbox_of_its_recipient_only(mail_stand_in: MailStandIn):
    mail_stand_in.send(MAIL, CARL, BOT)

    assert [mail["Subject"] for mail in mail_stand_in.mails(BOT)] == ["x"]
    assert mail_stand_in.mails("vera@northwind.example") == []
    assert len(mail_stand_in.in_folder(BOT)) == 1


def test_mail_to_several_lies_with_each(mail_stand_in: MailStandIn):
    mail_stand_in.send(MAIL, CARL, [BOT, "vera@northwind.example"])

    assert [delivery.address for delivery in mail_stand_in.deliveries] == [
        BOT,
        "vera@northwind.example",
    ]


def test_detail_and_case_of_an_address_do_not_matter_to_its_owner(mail_stand_in: MailStandIn):
    mail_stand_in.send(MAIL, CARL, "Plan+K7V3.mac@Northwind.example")

    (delivery,) = mail_stand_in.deliveries
    assert delivery.address == BOT
    assert delivery.mail["Delivered-To"] == "Plan+K7V3.mac@Northwind.example"


def test_stranger_s_address_is_refused(mail_stand_in: MailStandIn):
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        mail_stand_in.send(MAIL, CARL, "nobody@acme.example")

    assert refused.value.recipients["nobody@acme.example"][0] == 550
    assert mail_stand_in.deliveries == []


def test_one_unknown_among_known_recipients_is_refused_alone(smtp, mail_stand_in: MailStandIn):
    refused = smtp.sendmail(CARL, [BOT, "nobody@acme.example"], MAIL)

    assert list(refused) == ["nobody@acme.example"]
    assert len(mail_stand_in.mails(BOT)) == 1


def test_envelope_and_arrival_are_written_on_top(mail_stand_in: MailStandIn, clock):
    clock.now = datetime(2026, 3, 2, 14, 5, 6, tzinfo=UTC)
    mail_stand_in.send(MAIL, "bounces@acme.example", BOT, dmarc="pass")

    (mail,) = mail_stand_in.mails(BOT)
    assert mail["Return-Path"] == "<bounces@acme.example>"
    assert mail["Received"].endswith("; Mon, 02 Mar 2026 14:05:06 +0000")
    assert list(mail)[:4] == ["Return-Path", "Delivered-To", "Authentication-Results", "Received"]


def test_null_sender_stays_null(mail_stand_in: MailStandIn):
    mail_stand_in.send(MAIL, "", BOT)

    assert mail_stand_in.mails(BOT)[0]["Return-Path"] == "<>"


def test_imap_dates_a_mail_by_the_same_clock(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient], clock
):
    clock.now = datetime(2026, 3, 8, 6, 30, tzinfo=UTC)
    mail_stand_in.send(MAIL, CARL, BOT)

    with login() as client:
        client.normalise_times = False
        client.select_folder("INBOX")
        (fetched,) = client.fetch(client.search(), ["INTERNALDATE"]).values()

    assert fetched[b"INTERNALDATE"] == clock.now


@pytest.mark.parametrize(
    ("mail_from", "sender", "verdict"),
    [
        (CARL, "Carl Reyes <carl@acme.example>", "pass"),
        ("bounces@ACME.example", CARL, "pass"),
        ("sam@globex.example", CARL, "fail"),
        ("sam@globex.example", '"carl@acme.example" <sam@globex.example>', "pass"),
        (CARL, "nobody", "fail"),
        ("", "mailer-daemon@acme.example", "pass"),
    ],
)
def test_dmarc_is_judged_by_the_envelope(
    mail_stand_in: MailStandIn, mail_from: str, sender: str, verdict: str
):
    mail_stand_in.send(f"From: {sender}\r\n\r\nx\r\n".encode(), mail_from, BOT)

    (line,) = results(mail_stand_in)
    assert line.startswith("mx.northwind.example;")
    assert f"dmarc={verdict} " in line


def test_second_from_fails_dmarc(mail_stand_in: MailStandIn):
    mail_stand_in.send(b"From: carl@acme.example\r\n" + MAIL, CARL, BOT)

    assert "dmarc=fail" in results(mail_stand_in)[0]


@pytest.mark.parametrize("verdict", ["pass", "fail", "none", "temperror"])
def test_dmarc_is_what_the_test_says(mail_stand_in: MailStandIn, verdict: str):
    mail_stand_in.send(MAIL, "sam@globex.example", BOT, dmarc=verdict)

    assert f"dmarc={verdict} " in results(mail_stand_in)[0]


def test_said_verdict_holds_for_one_mail(mail_stand_in: MailStandIn):
    mail_stand_in.send(MAIL, CARL, BOT, dmarc="fail")
    mail_stand_in.send(MAIL, CARL, BOT)

    assert "dmarc=pass" in results(mail_stand_in)[0]


def test_host_that_does_not_look_writes_no_results(mail_stand_in: MailStandIn):
    mail_stand_in.send(MAIL, CARL, BOT, dmarc="")

    assert results(mail_stand_in) == []


@pytest.mark.parametrize(
    "forged",
    [
        b"Authentication-Results: mx.northwind.example; dmarc=pass header.from=acme.example\r\n",
        b"authentication-results:\r\n\tMX.Northwind.Example;\r\n\tdmarc=pass\r\n",
        b"Authentication-Results: (hello) mx.northwind.example 1; dmarc=pass\r\n",
        b'Authentication-Results : "mx.northwind.example"; dmarc=pass\r\n',
    ],
)
def test_forged_results_in_our_own_name_are_removed(mail_stand_in: MailStandIn, forged: bytes):
    mail_stand_in.send(forged + MAIL, "sam@globex.example", BOT)

    (line,) = results(mail_stand_in)
    assert "dmarc=fail" in line
    assert mail_stand_in.deliveries[0].raw.endswith(MAIL)


def test_results_of_other_hosts_and_in_the_body_stay(mail_stand_in: MailStandIn):
    other = b"Authentication-Results: mx.acme.example; dmarc=pass header.from=acme.example\r\n"
    body = b"\r\nAuthentication-Results: mx.northwind.example; dmarc=pass\r\n"
    mail_stand_in.send(other + MAIL + body, CARL, BOT)

    (delivery,) = mail_stand_in.deliveries
    assert delivery.raw.endswith(other + MAIL + body)
    assert len(results(mail_stand_in)) == 2


def test_return_path_that_the_sender_wrote_is_replaced(mail_stand_in: MailStandIn):
    mail_stand_in.send(b"Return-Path: <vera@northwind.example>\r\n" + MAIL, CARL, BOT)

    assert mail_stand_in.mails(BOT)[0].get_all("Return-Path") == [f"<{CARL}>"]


def test_login_is_taken_where_it_is_right(smtp: smtplib.SMTP):
    assert smtp.login(BOT, "test")[0] == 235


def test_wrong_login_is_refused(smtp: smtplib.SMTP):
    with pytest.raises(smtplib.SMTPAuthenticationError):
        smtp.login(BOT, "wrong")


def test_too_large_mail_is_refused(clock: Callable[[], datetime]):
    with MailStandIn([BOT], now=clock, max_bytes=1000) as host:
        with pytest.raises(smtplib.SMTPSenderRefused) as refused:
            host.send(MAIL + b"x" * 1000, CARL, BOT)

        assert refused.value.smtp_code == 552
        assert host.deliveries == []


def test_urls_name_the_login(mail_stand_in: MailStandIn):
    url = mail_stand_in.imap_url("Plan+x@northwind.example")

    port = mail_stand_in.imap_port
    assert url == f"imap://plan%40northwind.example:test@127.0.0.1:{port}/INBOX"
    assert re.fullmatch(r"smtp://127\.0\.0\.1:\d+", mail_stand_in.smtp_url)


def test_capabilities_can_be_lacking(clock: Callable[[], datetime]):
    with (
        MailStandIn([BOT], now=clock, lacks=["MOVE", "IDLE"]) as host,
        IMAPClient("127.0.0.1", host.imap_port, ssl=False, timeout=20) as client,
    ):
        client.login(BOT, "test")

        assert not client.has_capability("MOVE")
        assert not client.has_capability("IDLE")
        assert client.has_capability("UIDPLUS")


def test_restored_mailbox_has_another_validity_and_other_uids(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    mail_stand_in.send(MAIL, CARL, BOT)
    with login() as client:
        before = client.select_folder("INBOX")[b"UIDVALIDITY"], client.search()

    mail_stand_in.renumber(BOT)

    with login() as client:
        after = client.select_folder("INBOX")[b"UIDVALIDITY"], client.search()
        client.move(after[1], client.create_folder("Processed") and "Processed")
    assert after[0] > before[0]
    assert after[1] == [1] != before[1]
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 1
