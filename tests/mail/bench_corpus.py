"""What each hostile mail costs from its raw bytes to its end, in seconds of the processor: none may cost two."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from bot.tokens import reply_address
from handlers.mail import intake, pipeline
from handlers.mail.box import Fetched
from handlers.mail.intake import Place
from storage import migrations
from storage.db import connect, writing
from storage.kinds import IncomingState
from tests import cast as people
from tests.conftest import Clock
from tests.mail.conftest import Office, settings_for
from tests.mail.corpus import CARL, Hostile, bombs, hostile
from tests.servers.fixtures import BOT

LIMIT = 2.0
SHOWN = 5
PLACE = Place("bench", "INBOX", 1)
URLS = {"imap_url": "imap://a:b@127.0.0.1:1/INBOX", "smtp_url": "smtp://127.0.0.1:1"}


def run() -> Iterator[str]:
    """Take all of them in, one after the other, without a server."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'corpus.db'}"
        migrations.upgrade(url)
        engine = connect(url)
        office = Office(engine, people.insert(engine), Clock(), settings_for(**URLS))
        yield from _measured(office)
        engine.dispose()


def _measured(office: Office) -> Iterator[str]:
    token = office.replies.mint(office.remind(), office.cast.carl, office.clock())
    to = reply_address(token, BOT)
    _end(office, Hostile("the first, which loads what all need", _first, None), to, 0)
    found = []
    for number, one in enumerate([*hostile(), *bombs()], 1):
        began = process_time()
        end = _end(office, one, to, number)
        found.append((process_time() - began, one.name, end))
    ends = ", ".join(f"{n} {end.value}" for end, n in Counter(end for *_, end in found).items())
    late = sum(spent >= LIMIT for spent, *_ in found)
    yield f"{len(found)} mails: {ends}; {late} of them took {LIMIT:.0f} s or more"
    for spent, name, end in sorted(found, reverse=True)[:SHOWN]:
        yield f"{spent:.2f} s  {name} ({end.value})"


def _end(office: Office, one: Hostile, to: str, number: int) -> IncomingState:
    """Take one mail in as it would lie in the folder, and give how it ended."""
    stamp = f"Delivered-To: {to}\r\nAuthentication-Results: mx.northwind.example; dmarc=pass\r\n"
    raw = stamp.encode() + one.make(to)
    mails = [Fetched(number, raw, len(raw), None)]
    with writing(office.engine) as session:
        (taken,) = intake.take_in(session, PLACE, mails, now=office.clock())
    return pipeline.understand(office.desk, taken.incoming_id, now=office.clock())


def _first(to: str) -> bytes:
    return f"From: {CARL}\r\nTo: {to}\r\n\r\n15 will be ready on Friday\r\n".encode()
