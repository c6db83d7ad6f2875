"""Mailboxes and the relay are written as addresses."""

import pytest
from pydantic import SecretStr

from bot.settings import Mailbox, Relay
from tests.settings.making import IMAP, SMTP, make, wrong


@pytest.mark.parametrize(
    ("url", "mailbox"),
    [
        (IMAP, ("imaps", "imap.acme.example", 993, "plan@acme.example", "p@ss", "INBOX")),
        ("imap+starttls://u:p@h", ("imap+starttls", "h", 143, "u", "p", "INBOX")),
        ("imap://u:p@127.0.0.1:1143/", ("imap", "127.0.0.1", 1143, "u", "p", "INBOX")),
        ("imap://u:p@[::1]", ("imap", "::1", 143, "u", "p", "INBOX")),
        ("imap://u:p@localhost", ("imap", "localhost", 143, "u", "p", "INBOX")),
        ("imaps://u:%2F%3F%23%25@h/INBOX/Tandem", ("imaps", "h", 993, "u", "/?#%", "INBOX/Tandem")),
        ("imaps://u:p%C3%A4ss@h/Eingang%20neu", ("imaps", "h", 993, "u", "päss", "Eingang neu")),
    ],
)
def test_mailbox_is_read(url, mailbox):
    scheme, host, port, user, password, folder = mailbox

    assert make(imap_url=url).imap_url == (
        Mailbox(scheme, host, port, user, SecretStr(password), folder),
    )


def test_several_mailboxes_are_read():
    hosts = [mailbox.host for mailbox in make(imap_url=f"{IMAP}  imaps://u:p@other").imap_url]

    assert hosts == ["imap.acme.example", "other"]


@pytest.mark.parametrize(
    ("url", "relay"),
    [
        (SMTP, Relay("smtps", "smtp.acme.example", 465, "plan@acme.example", SecretStr("p@ss"))),
        ("smtp+starttls://u:p@h", Relay("smtp+starttls", "h", 587, "u", SecretStr("p"))),
        ("smtp://127.0.0.1:1025", Relay("smtp", "127.0.0.1", 1025)),
        ("smtps://h/", Relay("smtps", "h", 465)),
    ],
)
def test_relay_is_read(url, relay):
    assert make(smtp_url=url).smtp_url == relay


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "imap://u:hunter2@mail.example",
            "must begin with imaps:// or imap+starttls://, since imap://",
        ),
        ("imap://u:hunter2@127.0.0.1.example", "must begin with imaps:// or imap+starttls://"),
        ("pop3://u:hunter2@h", "must begin with imaps://, imap+starttls:// or imap://"),
        ("imaps://h", "must name a user"),
        ("imaps://u@h", "must hold a password (user:password@host), or TANDEM_MAIL_OAUTH be set"),
        ("imaps://u:hunter#2@h", "must look like imaps://"),
        ("imaps://u:hunter/2@h", "must look like imaps://"),
        ("imaps://u:hunter?2@h", "must look like imaps://"),
        ("imaps://u:hunter@2@h", "must look like imaps://"),
        ("imaps://u:hunter%2@h", "must look like imaps://"),
        ("imaps://u:hunter[2@h", "must look like imaps://"),
        ("imaps://u:hunter2@h:99999", "must look like imaps://"),
        ("imaps://u:hunter2@h:port", "must look like imaps://"),
        ("imaps://u:hunter2@", "must look like imaps://"),
        ("u:hunter2@h", "must begin with imaps://"),
        ("//", "must begin with imaps://"),
    ],
)
def test_wrong_mailbox_is_told_without_its_password(url, expected):
    [sentence] = wrong(imap_url=f"{IMAP} {url}")

    assert sentence.startswith(f"TANDEM_IMAP_URL {expected}")
    assert "hunter" not in sentence


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://u:hunter2@mail.example", "must begin with smtps:// or smtp+starttls://, since"),
        ("smtps://u:hunter2@h/INBOX", "must end after the port"),
        ("smtps://u@h", "must hold a password"),
    ],
)
def test_wrong_relay_is_told_without_its_password(url, expected):
    [sentence] = wrong(smtp_url=url)

    assert sentence.startswith(f"TANDEM_SMTP_URL {expected}")
    assert "hunter" not in sentence
