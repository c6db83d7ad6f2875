"""A poller that is killed at any moment: each mail has its effect once, none is lost, none is stuck."""

import os
import random
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import OperationalError

from bot.tokens import BounceTokens, ReplyTokens
from handlers.mail.poller import Poller
from handlers.sandbox.mail import MailStandIn
from storage.db import connect, writing
from storage.kinds import IncomingState
from storage.models import Note
from tests.cast import insert
from tests.conftest import Clock
from tests.mail.conftest import CARL, SECRET, Office, raw, settings_for
from tests.servers.fixtures import BOT

# `make kills` kills fifty times while five hundred mails come in.
KILLS = int(os.environ.get("TANDEM_TEST_KILLS", "3"))  # noqa: TID251 - tests have no settings
MAILS = 10 * KILLS
LONGEST_SECONDS = 1.0


def test_poller_that_is_killed_again_and_again_does_each_thing_once(
    database_url: str, office: Office, mail_stand_in: MailStandIn
):
    moments = random.Random(1)
    for kill in range(KILLS):
        for number in range(MAILS // KILLS * kill, MAILS // KILLS * (kill + 1)):
            mail_stand_in.send(raw(CARL, BOT, f"Our note number {number} for you."), CARL, BOT)
        seconds = moments.uniform(0, LONGEST_SECONDS)
        _poll_and_kill(database_url, mail_stand_in, office.clock(), seconds)
        office.clock.forward(minutes=4)  # its lease runs out
    office.poll()

    notes = office.read(
        lambda s: list(s.scalars(select(Note.text).where(Note.author_id == office.cast.carl)))
    )
    assert sorted(notes) == sorted(f"Our note number {number} for you." for number in range(MAILS))
    assert set(office.fates()) == {IncomingState.USED}
    assert mail_stand_in.in_folder(BOT) == []
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == MAILS


def test_database_that_is_away_leaves_the_mail_for_later(
    sqlite_engine: Engine, clock: Clock, mail_stand_in: MailStandIn
):
    office = Office(sqlite_engine, insert(sqlite_engine), clock, settings_for(mail_stand_in))
    mail_stand_in.write(CARL, BOT, "Hello", "Our network team is on holiday.")
    # A writer that does not end shuts out all others.
    blocker = connect(sqlite_engine.url.render_as_string())

    with writing(blocker) as session:
        session.execute(select(Note.id))
        with pytest.raises(OperationalError):
            office.poll()
    blocker.dispose()

    assert office.poll() == 1
    assert office.changes() == ["comment"]


def _poll_and_kill(url: str, host: MailStandIn, now: datetime, seconds: float) -> None:
    """Start a poller in a process of its own, and kill it so many seconds after it began."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(url, host.imap_url(BOT), now, theirs))
    process.start()
    assert ours.poll(60)
    process.join(seconds)
    process.kill()
    process.join()


def _work(url: str, imap_url: str, now: datetime, begun: Connection) -> None:
    mail = settings_for(imap_url=imap_url).mail
    assert mail is not None
    clock = Clock()
    clock.now = now
    replies, bounces = ReplyTokens(SECRET), BounceTokens(SECRET)
    mailbox = mail.mailboxes[0]
    poller = Poller(connect(url), mail, mailbox, replies=replies, bounces=bounces, clock=clock)
    begun.send("begun")
    poller.poll()
