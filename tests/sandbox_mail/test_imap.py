"""IMAP as the poller uses it, on the stand-in and on Dovecot alike."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from .conftest import PATIENCE, Mailbox

MAIL = (
    b"From: Carl Reyes <carl@acme.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
    b"Message-ID: <1@acme.example>\r\n\r\ndone\r\n"
)


def numbered(number: int) -> bytes:
    return MAIL.replace(b"<1@", b"<%d@" % number)


def exists(notices: list[tuple[object, ...]]) -> int:
    return max([int(str(notice[0])) for notice in notices if notice[1] == b"EXISTS"], default=0)


def await_exists(client: IMAPClient, number: int) -> int:
    """Read IDLE notices until that many mails are told; what came last where they are not."""
    last = 0
    while last < number:
        notices = client.idle_check(timeout=PATIENCE)
        if not notices:
            break
        last = max(last, exists(notices))
    return last


def test_delivered_mail_is_fetched_byte_for_byte_below_what_the_host_adds(box: Mailbox):
    box.deliver(MAIL)

    with box.client() as client:
        client.select_folder("INBOX")
        (fetched,) = client.fetch(client.search(), ["BODY.PEEK[]", "RFC822.SIZE", "FLAGS"]).values()

    assert fetched[b"BODY[]"].endswith(MAIL)
    assert fetched[b"BODY[]"].startswith(b"Return-Path: <carl@acme.example>\r\n")
    assert fetched[b"RFC822.SIZE"] == len(fetched[b"BODY[]"])
    assert b"\\Seen" not in fetched[b"FLAGS"]


def test_header_fields_are_fetched_alone(box: Mailbox):
    box.deliver(MAIL)

    with box.client() as client:
        client.select_folder("INBOX")
        asked = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
        (fetched,) = client.fetch(client.search(), [asked]).values()

    key = b"BODY[HEADER.FIELDS (MESSAGE-ID)]"
    assert fetched[key].strip() == b"Message-ID: <1@acme.example>"


def test_mail_to_a_detail_lands_with_its_owner_and_keeps_the_detail(box: Mailbox):
    box.deliver(MAIL, "k7v3.mac")

    (raw,) = box.in_folder("INBOX")

    assert b"Delivered-To: plan" in raw
    assert b"+k7v3.mac@northwind.example" in raw.partition(b"\r\n\r\n")[0]


def test_wrong_password_is_refused(box: Mailbox):
    with box.client() as client:
        port = client.socket().getpeername()[1]

    with (
        IMAPClient("127.0.0.1", port, ssl=False, timeout=PATIENCE) as client,
        pytest.raises(LoginError),
    ):
        client.login(box.address, "wrong")


def test_what_the_poller_needs_is_announced(box: Mailbox):
    with box.client() as client:
        for capability in ("IDLE", "MOVE", "UIDPLUS"):
            assert client.has_capability(capability)


def test_move_takes_mails_to_a_folder_that_was_created(box: Mailbox):
    for number in range(3):
        box.deliver(numbered(number))

    with box.client() as client:
        client.select_folder("INBOX")
        uids = client.search()
        client.create_folder("Processed")
        client.move(uids[:2], "Processed")
        left = client.search()

    assert left == uids[2:]
    assert [raw[-len(MAIL) :] for raw in box.in_folder("Processed")] == [numbered(0), numbered(1)]


def test_move_to_a_missing_folder_changes_nothing(box: Mailbox):
    box.deliver(MAIL)

    with box.client() as client:
        client.select_folder("INBOX")
        with pytest.raises(IMAPClientError, match="TRYCREATE"):
            client.move(client.search(), "Processed")
        left = client.search()

    assert len(left) == 1


def test_copy_delete_and_uid_expunge_do_what_move_does(box: Mailbox):
    for number in range(2):
        box.deliver(numbered(number))

    with box.client() as client:
        client.select_folder("INBOX")
        first, second = client.search()
        client.create_folder("Failed")
        client.copy([first], "Failed")
        client.add_flags([first, second], [b"\\Deleted"])
        client.uid_expunge([first])
        left = client.search()

    assert left == [second]
    assert len(box.in_folder("Failed")) == 1


def test_append_tells_the_uid(box: Mailbox):
    with box.client() as client:
        selected = client.select_folder("INBOX")
        answer = client.append("INBOX", MAIL, flags=[b"\\Seen"])
        uids = client.search(["SEEN"])

    assert b"APPENDUID %d %d" % (selected[b"UIDVALIDITY"], uids[0]) in answer
    assert [raw[-len(MAIL) :] for raw in box.in_folder("INBOX")] == [MAIL]


def test_flags_are_kept_for_the_next_session(box: Mailbox):
    box.deliver(MAIL)
    with box.client() as client:
        client.select_folder("INBOX")
        client.add_flags(client.search(), [b"\\Seen", b"\\Flagged"])
        client.remove_flags(client.search(), [b"\\Flagged"])

    with box.client() as client:
        client.select_folder("INBOX")
        seen, flagged = client.search(["SEEN"]), client.search(["FLAGGED"])

    assert (len(seen), len(flagged)) == (1, 0)


def test_uids_grow_and_a_search_after_a_cursor_finds_what_is_new(box: Mailbox):
    box.deliver(numbered(1))
    with box.client() as client:
        validity = client.select_folder("INBOX")[b"UIDVALIDITY"]
        (cursor,) = client.search()
    box.deliver(numbered(2))

    with box.client() as client:
        selected = client.select_folder("INBOX")
        found = client.search(["UID", f"{cursor + 1}:*"])

    assert selected[b"UIDVALIDITY"] == validity
    assert len(found) == 1
    assert found[0] > cursor


def test_idle_tells_of_a_mail(box: Mailbox):
    with box.client() as client:
        client.select_folder("INBOX")
        client.idle()
        box.deliver(MAIL)

        notices = client.idle_check(timeout=PATIENCE)
        client.idle_done()

    assert exists(notices) == 1


def test_idle_tells_of_a_mail_that_came_between_select_and_idle(box: Mailbox):
    """Dovecot tells in the same packet as "+ idling".

    IMAPClient has both in its buffer then, and `idle_check` waits in vain at the
    socket; so what was told is asked by `idle_done`.
    """
    with box.client() as client:
        client.select_folder("INBOX")
        box.deliver(MAIL)
        client.idle()

        _, notices = client.idle_done()

    assert exists(notices) == 1


def test_idle_tells_of_every_mail_of_a_burst(box: Mailbox):
    with box.client() as client:
        client.select_folder("INBOX")
        client.idle()
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(box.deliver, map(numbered, range(40))))

        told = await_exists(client, 40)
        client.idle_done()

    assert told == 40


def test_idle_goes_on_after_it_was_done_and_begun_again(box: Mailbox):
    with box.client() as client:
        client.select_folder("INBOX")
        for number in range(1, 6):
            client.idle()
            box.deliver(numbered(number))
            assert await_exists(client, number) == number
            client.idle_done()


def test_connection_cut_during_idle_shows_as_silence_and_then_as_an_error(box: Mailbox):
    client = box.client()
    client.select_folder("INBOX")
    client.idle()

    box.cut()

    notices = client.idle_check(timeout=PATIENCE)
    assert exists(notices) == 0
    with pytest.raises((IMAPClientError, OSError)):
        client.idle_done()
    client.shutdown()


def test_thousand_uids_fit_into_one_command(box: Mailbox):
    box.deliver(MAIL)

    with box.client() as client:
        client.select_folder("INBOX")
        (uid,) = client.search()
        fetched = client.fetch([*range(uid + 2, uid + 4000, 2), uid], ["RFC822.SIZE"])

    assert list(fetched) == [uid]


def test_two_connections_see_the_same_mailbox(box: Mailbox):
    with box.client() as first, box.client() as second:
        first.select_folder("INBOX")
        second.select_folder("INBOX")
        box.deliver(MAIL)
        first.noop()
        first.create_folder("Held")
        first.move(first.search(), "Held")
        second.noop()

        assert second.search() == []
        assert second.folder_exists("Held")


def test_mails_are_moved_while_others_arrive(box: Mailbox):
    sender = threading.Thread(
        target=lambda: [box.deliver(numbered(number)) for number in range(50)]
    )
    moved = 0

    with box.client() as client:
        client.select_folder("INBOX")
        client.create_folder("Processed")
        sender.start()
        for _ in range(500):
            if moved == 50:
                break
            client.idle()
            client.idle_check(timeout=0.1)
            client.idle_done()
            while uids := client.search():
                client.move(uids, "Processed")
                moved += len(uids)
    sender.join()

    ids = [
        raw.partition(b"Message-ID: ")[2].partition(b"\r\n")[0]
        for raw in box.in_folder("Processed")
    ]
    assert sorted(ids) == sorted(b"<%d@acme.example>" % number for number in range(50))
