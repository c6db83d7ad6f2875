"""Dovecot as a fixture: encrypted, of many users, and gone at the end."""

import ssl
from pathlib import Path

import pytest
from imapclient import IMAPClient

from .dovecot import Dovecot
from .tls import make_certificate

pytestmark = pytest.mark.dovecot
MAIL = b"From: carl@acme.example\r\nSubject: x\r\n\r\ndone\r\n"


def test_certificate_is_verified(dovecot: Dovecot):
    with dovecot.client(dovecot.fresh_address(), tls=True) as client:
        assert client.select_folder("INBOX")[b"EXISTS"] == 0


def test_certificate_of_another_authority_is_refused(dovecot: Dovecot, tmp_path: Path):
    other = ssl.create_default_context(cafile=str(make_certificate(tmp_path)))

    with pytest.raises(ssl.SSLCertVerificationError):
        IMAPClient("localhost", dovecot.imaps_port, ssl_context=other, timeout=20)


def test_mailboxes_of_two_tests_are_apart(dovecot: Dovecot):
    first, second = dovecot.fresh_address(), dovecot.fresh_address()

    dovecot.deliver(first, MAIL)

    assert len(dovecot.in_folder(first)) == 1
    assert dovecot.in_folder(second) == []


def test_inbox_is_the_only_folder(dovecot: Dovecot):
    with dovecot.client(dovecot.fresh_address()) as client:
        assert [name for _, _, name in client.list_folders()] == ["INBOX"]


def test_detail_is_kept_where_the_mail_says_so(dovecot: Dovecot):
    address = dovecot.fresh_address()

    dovecot.deliver(address, MAIL, "k7v3mac")

    (raw,) = dovecot.in_folder(address)
    assert f"Delivered-To: {address.replace('@', '+k7v3mac@')}".encode() in raw


def test_mail_of_26_megabytes_comes_through(dovecot: Dovecot):
    address = dovecot.fresh_address()
    raw = MAIL + (b"x" * 74 + b"\r\n") * 350_000

    dovecot.deliver(address, raw)

    (fetched,) = dovecot.in_folder(address)
    assert fetched.endswith(raw)


def test_urls_log_in_by_address(dovecot: Dovecot):
    assert dovecot.imap_url("plan-1@x.example").startswith("imap://plan-1%40x.example:test@127.")
    assert dovecot.imaps_url("plan-1@x.example").endswith(f"@localhost:{dovecot.imaps_port}/INBOX")


def test_dovecot_ends_with_its_folder_when_it_is_stopped():
    server = Dovecot()
    server.start()
    folder = server._guarded.folder
    server.deliver("plan@northwind.example", MAIL)

    server.stop()

    assert not folder.exists()
    with pytest.raises(ConnectionRefusedError):
        server.client("plan@northwind.example")
