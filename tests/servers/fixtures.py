"""The servers as fixtures: each is started when a test first asks for it, once per process."""

from collections.abc import Callable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.sandbox.mail import Correspondent, MailStandIn

from .dovecot import Dovecot
from .postgres import Postgres

BERLIN, NEW_YORK, CHICAGO = map(ZoneInfo, ("Europe/Berlin", "America/New_York", "America/Chicago"))
BOT = "plan@northwind.example"
PEOPLE = (
    Correspondent(BOT, "Tandem"),
    Correspondent("vera@northwind.example", "Vera Holm", BERLIN),
    Correspondent("victor@northwind.example", "Victor Lund", BERLIN),
    Correspondent("dora@northwind.example", "Dora Weiss", BERLIN),
    Correspondent("carl@acme.example", "Carl Reyes", NEW_YORK),
    Correspondent("cleo@acme.example", "Cleo Park", NEW_YORK),
    Correspondent("sam@globex.example", "Sam Stone", CHICAGO),
)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """Debian's Dovecot; the test is skipped where it is missing (see `require`)."""
    server = Dovecot()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """PostgreSQL; ask it for a `fresh_database`."""
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture
def mail_stand_in(clock: Callable[[], datetime]) -> Iterator[MailStandIn]:
    """A mail host of this test alone, where the cast and the bot have their mailboxes."""
    with MailStandIn(PEOPLE, now=clock) as host:
        yield host
