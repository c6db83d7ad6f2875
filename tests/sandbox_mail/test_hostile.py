"""Broken, hostile, big and many: what is sent is what is fetched, and the host goes on."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage

import pytest
from imapclient import IMAPClient

from handlers.sandbox.mail import MailStandIn
from handlers.sandbox.mail.text import as_text
from tests.servers.fixtures import BOT

CARL = "carl@acme.example"
GARBAGE = random.Random(7).randbytes(300_000).replace(b"\n", b"\r\n") + b"\r\n"


def nested(depth: int) -> bytes:
    parts = [
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level)
        for level in range(depth)
    ]
    return b"From: carl@acme.example\r\n" + b"".join(parts) + b"\r\ndone\r\n"


HOSTILE = {
    "nothing": b"\r\n",
    "no header": b"\r\ndone\r\n",
    "no body": b"From: carl@acme.example\r\nSubject: x\r\n",
    "no blank line and no field": b"done\r\nreally\r\n",
    "leading blank line": b"\r\nFrom: carl@acme.example\r\n\r\ndone\r\n",
    "garbage": GARBAGE,
    "garbage in the header": b"From: carl@acme.example\r\nX: " + GARBAGE + b"\r\n\r\ndone\r\n",
    "zeros": b"From: carl@acme.example\r\n\r\n" + bytes(1000) + b"\r\n",
    "dots": b"From: carl@acme.example\r\n\r\n.\r\n..\r\n...x\r\n.\r\n",
    "line of 5 MB": b"From: carl@acme.example\r\n\r\n" + b"x" * 5_000_000 + b"\r\n",
    "field of 1 MB": b"X" * 1_000_000 + b": y\r\n\r\ndone\r\n",
    "50,000 fields": b"X: y\r\n" * 50_000 + b"\r\ndone\r\n",
    "parameters of 136 kB": b"Content-Type: text/plain" + b"; a=b" * 27_000 + b"\r\n\r\ndone\r\n",
    "20,000 addresses": b"From: "
    + b"carl@acme.example,\r\n " * 20_000
    + b"c@d.example\r\n\r\nx\r\n",
    "1,000 nested parts": nested(1000),
    "spaces": b"Authentication-Results:" + b" " * 100_000 + b"\r\n\r\ndone\r\n",
    "brackets": b"Authentication-Results: " + b"(" * 100_000 + b"\r\n\r\ndone\r\n",
    "two Message-IDs": b"Message-ID: <1@x>\r\nMessage-ID: <2@x>\r\n\r\ndone\r\n",
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_mail_is_fetched_as_it_was_sent(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient], raw: bytes
):
    mail_stand_in.send(raw, CARL, BOT)

    with login() as client:
        client.select_folder("INBOX")
        (fetched,) = client.fetch(client.search(), ["BODY.PEEK[]", "RFC822.SIZE"]).values()
    assert fetched[b"BODY[]"].endswith(raw)
    assert fetched[b"RFC822.SIZE"] == len(fetched[b"BODY[]"])
    assert mail_stand_in.deliveries[0].raw == fetched[b"BODY[]"]


@pytest.mark.parametrize("name", ["nothing", "garbage", "zeros", "dots", "two Message-IDs"])
def test_hostile_mail_can_be_shown(mail_stand_in: MailStandIn, name: str):
    mail_stand_in.send(HOSTILE[name], CARL, BOT)

    assert isinstance(as_text(mail_stand_in.mails(BOT)[0]), str)


def test_mail_of_26_megabytes_comes_through(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = CARL, BOT, "A film"
    mail.set_content("done\n")
    film = random.Random(1).randbytes(19_000_000)
    mail.add_attachment(film, maintype="video", subtype="mp4", filename="film.mp4")
    raw = mail.as_bytes().replace(b"\n", b"\r\n")
    mail_stand_in.send(raw, CARL, BOT)

    with login() as client:
        client.select_folder("INBOX")
        uids = client.search()
        (size,) = client.fetch(uids, ["RFC822.SIZE"]).values()
        (fetched,) = client.fetch(uids, ["BODY.PEEK[]"]).values()

    assert size[b"RFC822.SIZE"] > 25_600_000
    assert fetched[b"BODY[]"].endswith(raw)


def test_500_mails_in_a_row_keep_their_order(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    for number in range(500):
        raw = b"From: carl@acme.example\r\nSubject: %d\r\n\r\ndone\r\n" % number
        mail_stand_in.send(raw, CARL, BOT)

    assert [mail["Subject"] for mail in mail_stand_in.mails(BOT)] == list(map(str, range(500)))
    with login() as client:
        client.select_folder("INBOX")
        client.create_folder("Processed")
        uids = client.search()
        fetched = client.fetch(uids, ["BODY.PEEK[]"])
        client.move(uids, "Processed")
        left = client.search()
    assert len(fetched) == 500
    assert left == []
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 500


def test_many_senders_and_readers_at_once_lose_nothing(
    mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]
):
    def send(number: int) -> None:
        raw = b"From: carl@acme.example\r\nSubject: %d\r\n\r\ndone\r\n" % number
        mail_stand_in.send(raw, CARL, [BOT, "vera@northwind.example"])

    def read(_: int) -> int:
        with login() as client:
            client.select_folder("INBOX")
            return len(client.fetch(client.search(), ["BODY.PEEK[]"]))

    with ThreadPoolExecutor(12) as pool:
        sent = pool.map(send, range(200))
        seen = list(pool.map(read, range(30)))
        list(sent)

    subjects = sorted(int(mail["Subject"]) for mail in mail_stand_in.mails(BOT))
    assert subjects == list(range(200))
    assert read(0) == 200
    assert len(mail_stand_in.in_folder("vera@northwind.example")) == 200
    assert max(seen) <= 200


def test_notices_come_promptly(mail_stand_in: MailStandIn, login: Callable[[], IMAPClient]):
    """The middle one of twenty-one waits, so that a busy machine does not decide."""
    raw = b"From: carl@acme.example\r\n\r\ndone\r\n"
    with login() as client:
        client.select_folder("INBOX")
        client.idle()
        prompt = 0
        for _ in range(21):
            mail_stand_in.send(raw, CARL, BOT)
            prompt += bool(client.idle_check(timeout=0.2))
        client.idle_done()

    assert prompt > 10
