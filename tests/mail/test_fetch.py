"""Fetching: each mail once, whatever happens between the database and the mail server."""

from email.message import EmailMessage
from threading import Event, Thread

import pytest

from handlers.mail import intake, lease, pipeline
from handlers.mail.box import open_box
from handlers.mail.intake import Place
from handlers.mail.poller import MailboxAway
from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import IncomingState, State
from tests.mail.conftest import CARL, Office, raw, settings_for
from tests.servers.fixtures import BOT, PEOPLE


def test_mail_that_is_delivered_twice_has_its_effect_once(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail = raw(CARL, str(reminded["Reply-To"]), "12 done")
    for _ in range(2):
        mail_stand_in.send(mail, CARL, BOT)

    office.poll()

    assert office.changes() == ["complete"]
    assert len(office.incoming()) == 1
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 2
    assert mail_stand_in.in_folder(BOT) == []


def test_copy_that_comes_days_later_has_no_effect(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail = raw(CARL, str(reminded["Reply-To"]), "12 done")
    mail_stand_in.send(mail, CARL, BOT)
    office.poll()
    office.clock.forward(days=3)

    mail_stand_in.send(mail, CARL, BOT)
    office.poll()

    assert office.changes() == ["complete"]
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 2


def test_mail_without_message_id_that_is_delivered_twice_has_its_effect_once(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail = raw(CARL, str(reminded["Reply-To"]), "12 done", Message_ID=None)
    for _ in range(2):
        mail_stand_in.send(mail, CARL, BOT)

    office.poll()

    assert office.changes() == ["complete"]
    assert len(office.incoming()) == 1


def test_crash_before_the_move_files_without_a_second_effect(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    _take_in(office, understand=True)

    office.poll()

    assert office.changes() == ["complete"]
    assert [mail.filed for mail in office.incoming()] == [True]
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 1
    assert mail_stand_in.in_folder(BOT) == []


def test_crash_before_understanding_loses_nothing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    _take_in(office, understand=False)

    office.poll()

    assert office.changes() == ["complete"]
    assert office.fates() == [IncomingState.USED]
    assert mail_stand_in.in_folder(BOT) == []


def test_crash_after_the_move_is_noticed(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    _take_in(office, understand=True)
    with open_box(office.mail.mailboxes[0]) as box:
        box.move(box.uids(), "Processed")

    office.poll()

    assert [mail.filed for mail in office.incoming()] == [True]
    assert office.changes() == ["complete"]


def test_mail_that_ends_the_process_each_time_is_given_up(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    mail_stand_in.reply(CARL, reminded, "15 done")
    place = _take_in(office, understand=False)
    bad, good = (mail.id for mail in office.incoming())

    for _ in range(intake.MOST_ATTEMPTS + 1):
        with writing(office.engine) as session:
            intake.try_again(session, bad)
            left = intake.waiting(session, place)

    assert left == [good]
    assert office.fates() == [IncomingState.FAILED, IncomingState.RECEIVED]
    office.poll()
    assert office.state(office.cast.firewall_form) is State.DONE


def test_folder_that_is_numbered_anew_is_read_again_without_effect(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    _take_in(office, understand=True)
    mail_stand_in.renumber(BOT)
    mail_stand_in.reply(CARL, reminded, "15 done")

    office.poll()

    assert office.changes() == ["complete", "complete"]
    assert [mail.filed for mail in office.incoming()] == [True, True]
    assert mail_stand_in.in_folder(BOT) == []


@pytest.mark.parametrize("lacks", [("MOVE",), ("MOVE", "UIDPLUS"), ("IDLE",)])
def test_server_that_lacks_something_is_served_as_well(engine, cast, clock, lacks):
    with MailStandIn(PEOPLE, now=clock, lacks=lacks) as host:
        office = Office(engine, cast, clock, settings_for(host))
        host.write(CARL, BOT, "Hello", "Our network team is on holiday.")

        office.poll()
        again = office.poll()

        assert again == 0
        assert office.changes() == ["comment"]
        assert len(host.in_folder(BOT, "Processed")) == 1


def test_second_worker_leaves_the_mailbox_to_the_first(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mailbox = office.mail.mailboxes[0]
    name = f"mail:{mailbox.user}@{mailbox.host}/INBOX"
    lease.take(office.engine, name, "another worker", now=office.clock())
    mail_stand_in.reply(CARL, reminded, "12 done")

    taken = office.poll()

    assert taken == 0
    office.clock.forward(minutes=4)
    assert office.poll() == 1


def test_mailbox_that_is_away_is_said_to_be(office: Office, mail_stand_in: MailStandIn):
    mail_stand_in.away()

    with pytest.raises(MailboxAway):
        office.poll()

    mail_stand_in.back()
    assert office.poll() == 0


def test_wrong_password_is_no_trace(engine, cast, clock, mail_stand_in: MailStandIn):
    url = mail_stand_in.imap_url(BOT).replace(":test@", ":wrong@")
    office = Office(engine, cast, clock, settings_for(mail_stand_in, imap_url=url))

    with pytest.raises(MailboxAway) as raised:
        office.poll()

    assert "wrong" not in str(raised.value)


def test_many_mails_are_read_in_batches(office: Office, mail_stand_in: MailStandIn):
    for count in range(60):
        mail_stand_in.send(raw(CARL, BOT, f"note {count}"), CARL, BOT)

    taken = office.poll()

    assert taken == 60
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 60


def test_mail_arrives_while_the_poller_waits(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    with _running(office):
        mail_stand_in.reply(CARL, reminded, "12 done")
        mail_stand_in.wait_for(lambda: mail_stand_in.in_folder(BOT, "Processed"))

    assert office.state(office.cast.sso_metadata) is State.DONE


def test_server_that_hangs_up_during_idle_is_asked_again(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    with _running(office):
        mail_stand_in.reply(CARL, reminded, "12 done")
        mail_stand_in.wait_for(lambda: mail_stand_in.in_folder(BOT, "Processed"))
        mail_stand_in.drop_imap()
        mail_stand_in.reply(CARL, reminded, "15 done")
        mail_stand_in.wait_for(lambda: len(mail_stand_in.in_folder(BOT, "Processed")) == 2)

    assert office.state(office.cast.firewall_form) is State.DONE


def test_server_that_was_away_is_found_again(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.away()
    with _running(office) as poller:
        mail_stand_in.back()
        mail_stand_in.reply(CARL, reminded, "12 done")
        mail_stand_in.wait_for(lambda: mail_stand_in.in_folder(BOT, "Processed"))
        assert poller.trouble() is None


def _take_in(office: Office, *, understand: bool) -> Place:
    """Do what the poller does up to a crash: before understanding, or between the effect and the move."""
    mailbox = office.mail.mailboxes[0]
    with open_box(mailbox) as box:
        place = Place(f"{mailbox.user}@{mailbox.host}", box.folder, box.uidvalidity)
        mails = box.fetch(box.sizes(box.uids()), office.mail.max_bytes)
        with writing(office.engine) as session:
            taken = intake.take_in(session, place, mails, now=office.clock())
    for one in taken if understand else ():
        pipeline.understand(office.desk, one.incoming_id, now=office.clock())
    return place


class _running:  # noqa: N801 - reads as a word
    """A poller in its thread."""

    def __init__(self, office: Office) -> None:
        self._poller = office.poller(poll_seconds=30)
        self._stop = Event()
        self._thread = Thread(target=self._poller.run, args=(self._stop,))

    def __enter__(self):
        self._thread.start()
        return self._poller

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join(20)
        assert not self._thread.is_alive()
