"""Mishaps on demand, and starting and stopping without a trace."""

import gc
import logging
import smtplib
import threading
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from imapclient import IMAPClient

from handlers.sandbox.mail import MailStandIn, Stage
from tests.servers.fixtures import BOT

from .conftest import PATIENCE

CARL = "carl@acme.example"
MAIL = b"From: carl@acme.example\r\n\r\ndone\r\n"


@pytest.fixture(autouse=True)
def _no_complaints(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Neither asyncio nor the servers report an error, and nothing is left open."""
    yield
    gc.collect()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_next_mails_are_put_off_and_then_taken(mail_stand_in: MailStandIn):
    mail_stand_in.refuse("451 4.3.0 Try again later", times=2)

    for _ in range(2):
        with pytest.raises(smtplib.SMTPDataError) as refused:
            mail_stand_in.send(MAIL, CARL, BOT)
        assert refused.value.smtp_code == 451
    mail_stand_in.send(MAIL, CARL, BOT)

    assert len(mail_stand_in.mails(BOT)) == 1


@pytest.mark.parametrize(
    ("stage", "error"),
    [
        (Stage.MAIL, smtplib.SMTPSenderRefused),
        (Stage.RCPT, smtplib.SMTPRecipientsRefused),
        (Stage.DATA, smtplib.SMTPDataError),
    ],
)
def test_mail_is_refused_at_any_stage(
    mail_stand_in: MailStandIn, stage: Stage, error: type[Exception]
):
    mail_stand_in.refuse("550 5.7.1 Not from you", stage=stage)

    with pytest.raises(error):
        mail_stand_in.send(MAIL, CARL, BOT)

    assert mail_stand_in.deliveries == []


def test_mail_is_refused_after_it_was_delivered(mail_stand_in: MailStandIn):
    mail_stand_in.refuse("451 4.3.0 Try again later", stage=Stage.ANSWER)

    with pytest.raises(smtplib.SMTPDataError):
        mail_stand_in.send(MAIL, CARL, BOT)

    assert len(mail_stand_in.mails(BOT)) == 1


def test_connection_cut_before_the_answer_leaves_the_mail_delivered(mail_stand_in: MailStandIn):
    mail_stand_in.hang_up()

    with pytest.raises(smtplib.SMTPServerDisconnected):
        mail_stand_in.send(MAIL, CARL, BOT)

    assert len(mail_stand_in.mails(BOT)) == 1


@pytest.mark.parametrize("stage", [Stage.MAIL, Stage.RCPT, Stage.DATA])
def test_connection_cut_earlier_delivers_nothing(mail_stand_in: MailStandIn, stage: Stage):
    mail_stand_in.hang_up(stage=stage)

    with pytest.raises(smtplib.SMTPServerDisconnected):
        mail_stand_in.send(MAIL, CARL, BOT)
    mail_stand_in.send(MAIL, CARL, BOT)

    assert len(mail_stand_in.mails(BOT)) == 1


def test_mishaps_that_are_forgotten_do_not_happen(mail_stand_in: MailStandIn):
    mail_stand_in.refuse("554 5.0.0 No", times=5)

    mail_stand_in.heal()

    mail_stand_in.send(MAIL, CARL, BOT)


def test_dropped_clients_log_in_again(mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]):
    clients = [login() for _ in range(3)]
    for client in clients:
        client.select_folder("INBOX")
        client.idle()

    mail_stand_in.drop_imap()

    assert [client.idle_check(timeout=PATIENCE) for client in clients] == [[], [], []]
    for client in clients:
        client.shutdown()
    with login() as client:
        client.select_folder("INBOX")


def test_host_that_is_away_refuses_and_comes_back_with_all_mail(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    mail_stand_in.send(MAIL, CARL, BOT)
    ports = mail_stand_in.imap_port, mail_stand_in.smtp_port
    with login() as client:
        before = client.select_folder("INBOX")[b"UIDVALIDITY"], client.search()

    mail_stand_in.away()
    with pytest.raises(ConnectionRefusedError):
        login()
    with pytest.raises(ConnectionRefusedError):
        mail_stand_in.send(MAIL, CARL, BOT)
    mail_stand_in.back()

    with login() as client:
        after = client.select_folder("INBOX")[b"UIDVALIDITY"], client.search()
    assert after == before
    assert (mail_stand_in.imap_port, mail_stand_in.smtp_port) == ports


def test_going_away_cuts_who_is_connected(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    client = login()
    smtp = smtplib.SMTP("127.0.0.1", mail_stand_in.smtp_port, "localhost", timeout=PATIENCE)

    mail_stand_in.away()

    with pytest.raises((OSError, client.AbortError)):
        client.noop()
    with pytest.raises(smtplib.SMTPServerDisconnected):
        smtp.noop()
    client.shutdown()
    smtp.close()
    mail_stand_in.back()


def test_outage_can_come_again_and_again(mail_stand_in: MailStandIn):
    for _ in range(20):
        mail_stand_in.away()
        mail_stand_in.back()
        mail_stand_in.send(MAIL, CARL, BOT)

    assert len(mail_stand_in.mails(BOT)) == 20


def test_stop_with_open_connections_leaves_no_thread_and_no_socket(
    clock: Callable[[], datetime],
):
    before = threading.active_count()
    host = MailStandIn([BOT], now=clock)
    host.start()
    client = IMAPClient("127.0.0.1", host.imap_port, ssl=False, timeout=PATIENCE)
    client.login(BOT, "test")
    client.select_folder("INBOX")
    client.idle()
    smtp = smtplib.SMTP("127.0.0.1", host.smtp_port, "localhost", timeout=PATIENCE)

    host.stop()

    assert threading.active_count() == before
    assert client.idle_check(timeout=PATIENCE) == []
    client.shutdown()
    smtp.close()


def test_stop_while_away_is_a_stop(clock: Callable[[], datetime]):
    host = MailStandIn([BOT], now=clock)
    host.start()
    host.away()

    host.stop()

    with pytest.raises(ConnectionRefusedError):
        host.send(MAIL, CARL, BOT)


def test_waiting_ends_with_the_first_true_answer(mail_stand_in: MailStandIn):
    sender = threading.Thread(target=mail_stand_in.send, args=(MAIL, CARL, BOT))
    sender.start()

    mails = mail_stand_in.wait_for(lambda: mail_stand_in.mails(BOT), PATIENCE)

    sender.join()
    assert len(mails) == 1


def test_waiting_sees_a_mail_moved_by_imap(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    mail_stand_in.send(MAIL, CARL, BOT)

    def move() -> None:
        with login() as client:
            client.select_folder("INBOX")
            client.create_folder("Processed")
            client.move(client.search(), "Processed")

    mover = threading.Thread(target=move)
    mover.start()
    moved = mail_stand_in.wait_for(lambda: mail_stand_in.in_folder(BOT, "Processed"), PATIENCE)

    mover.join()
    assert len(moved) == 1
    assert mail_stand_in.in_folder(BOT) == []


def test_waiting_in_vain_says_so(mail_stand_in: MailStandIn):
    with pytest.raises(TimeoutError):
        mail_stand_in.wait_for(lambda: mail_stand_in.mails(BOT), timeout=0.01)
