"""The servers as fixtures: each is started when a test first asks for it, once per process."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.sandbox.mail import Correspondent, MailStandIn

from .dovecot import Dovecot
from .postgres import Postgres

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
CAST = (
    Correspondent("plan@northwind.example", "Tandem"),
    Correspondent("vera@northwind.example", "Vera Holm", BERLIN),
    Correspondent("victor@northwind.example", "Victor Lind", BERLIN),
    Correspondent("dora@northwind.example", "Dora Falk", BERLIN),
    Correspondent("carl@acme.example", "Carl Reyes", NEW_YORK),
    Correspondent("cleo@acme.example", "Cleo Marsh", NEW_YORK),
    Correspondent("sam@elsewhere.example", "Sam Stranger", UTC),
)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """Debian's Dovecot; the test is skipped where it is missing (see `require`)."""
    server = Dovecot()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """PostgreSQL; ask it for a `fresh_database`."""
    server = Postgres()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def mail_stand_in() -> Iterator[MailStandIn]:
    """A mail host of this test alone, where the cast and the bot have their mailboxes."""
    with MailStandIn(CAST, now=lambda: NOON) as host:
        yield host
