"""The poller of one mailbox: IDLE with a poll beside it, under a lease, never for longer than it lives.

What comes in is committed raw, understood, and only then moved away. After a crash the folder tells what is
left: mails without a row are taken in, those whose effect is there are filed without a second one.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from secrets import token_hex

import structlog
from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import defer

from bot.settings.parts import MailSettings
from bot.settings.urls import Mailbox
from bot.tokens import BounceTokens, ReplyTokens
from handlers.mail import idle, intake, lease, pipeline
from handlers.mail.box import BROKEN, Box, open_box
from handlers.mail.desk import Desk
from handlers.mail.intake import Place, Taken
from storage.db import reading, writing
from storage.kinds import IncomingState
from storage.models import Incoming

log = structlog.get_logger()
POLL_SECONDS = 60.0
BATCH = 50
BATCH_BYTES = 8_000_000
FIRST_WAIT, LONGEST_WAIT = 1.0, 120.0
# A watchdog for who asks: longer than any socket timeout and any wait of ours.
SILENT_SECONDS = 600.0
FOLDERS = {
    IncomingState.USED: "Processed",
    IncomingState.IGNORED: "Processed",
    IncomingState.DROPPED: "Processed",
    IncomingState.HELD: "Held",
    IncomingState.FAILED: "Failed",
}


class MailboxAway(Exception):  # noqa: N818 - named for its fate
    """The mailbox cannot be read now; it is tried again."""


class Poller:
    """Reads one mailbox."""

    def __init__(
        self,
        engine: Engine,
        mail: MailSettings,
        mailbox: Mailbox,
        *,
        replies: ReplyTokens,
        bounces: BounceTokens,
        clock: Callable[[], datetime],
        poll_seconds: float = POLL_SECONDS,
    ) -> None:
        self._desk = Desk(engine, mail, replies, bounces)
        self._engine = engine
        self._mailbox = mailbox
        self._clock = clock
        self._seconds = poll_seconds
        self._account = f"{mailbox.user}@{mailbox.host}"[:200]
        self._lease = f"mail:{self._account}/{mailbox.folder}"[:250]
        self._holder = token_hex(8)
        self._trouble: str | None = "not connected yet"
        self._heard_at = time.monotonic()
        self._begun = False

    def trouble(self) -> str | None:
        """Say what keeps the mailbox from being read; None where nothing does."""
        silent = time.monotonic() - self._heard_at
        if self._trouble is None and silent > SILENT_SECONDS:
            return f"silent for {silent:.0f} seconds"
        return self._trouble

    def poll(self) -> int:
        """Run one round without waiting and give how many mails were taken up.

        None are where another worker holds the lease. Raises `MailboxAway`.
        """
        if not self._take_lease():
            return 0
        try:
            with open_box(self._mailbox, self._desk.mail.oauth) as box:
                return self._begin(box)
        except BROKEN as error:
            raise MailboxAway(f"The mailbox cannot be read ({type(error).__name__}).") from error
        finally:
            lease.give_back(self._engine, self._lease, self._holder, now=self._clock())

    def run(self, stop: threading.Event) -> None:
        """Read and wait until `stop` is set; a connection that breaks is made anew, later each time."""
        pause = 0.0
        while not stop.is_set():
            self._begun = False
            try:
                self._watch(stop)
            except (*BROKEN, SQLAlchemyError) as error:
                self._trouble = f"away ({type(error).__name__})"
                log.warning("mailbox away", error=type(error).__name__)
            except Exception as error:
                self._trouble = f"failed ({type(error).__name__})"
                log.exception("mailbox failed")
            pause = FIRST_WAIT if self._begun else min(max(pause * 2, FIRST_WAIT), LONGEST_WAIT)
            stop.wait(pause)
        self._release()

    def _watch(self, stop: threading.Event) -> None:
        """Read and wait on one connection while the lease is ours."""
        if not self._take_lease():
            self._trouble, self._heard_at, self._begun = None, time.monotonic(), True
            stop.wait(self._seconds)
            return
        with open_box(self._mailbox, self._desk.mail.oauth) as box:
            self._trouble = None
            self._begin(box)
            self._begun = True
            while not stop.is_set() and self._take_lease():
                if self._round(box) == 0:
                    self._wait(box, stop)

    def _wait(self, box: Box, stop: threading.Event) -> None:
        if box.can_idle:
            idle.wait(box.client, self._seconds, stop)
        else:
            stop.wait(self._seconds)
            box.client.noop()

    def _begin(self, box: Box) -> int:
        """Bring the folder and the database together, then read what is new."""
        place = self._place(box)
        there = box.uids()
        with writing(self._engine) as session:
            intake.put_away(session, place, there)
            left = intake.waiting(session, place)
        for incoming_id in left:
            self._try_again(incoming_id)
        with reading(self._engine, ()) as session:
            before = [one for part in _parts(there) for one in intake.known(session, place, part)]
        self._file(box, before)
        seen = {one.uid for one in before}
        return len(left) + self._take_up(box, [uid for uid in there if uid not in seen])

    def _try_again(self, incoming_id: int) -> None:
        """Understand a mail that was being understood when the process ended: by itself, and counted."""
        with writing(self._engine) as session:
            again = intake.try_again(session, incoming_id)
        if again:
            pipeline.understand(self._desk, incoming_id, now=self._clock())

    def _round(self, box: Box) -> int:
        """Take up what came since the last time."""
        self._heard_at = time.monotonic()
        with writing(self._engine) as session:
            after = intake.behind(session, self._place(box))
        return self._take_up(box, box.uids(after))

    def _take_up(self, box: Box, uids: Sequence[int]) -> int:
        count = 0
        for sizes in _batches(box, uids, self._desk.mail.max_bytes):
            mails = box.fetch(sizes, self._desk.mail.max_bytes)
            with writing(self._engine) as session:
                taken = intake.take_in(session, self._place(box), mails, now=self._clock())
            fresh = [one.incoming_id for one in taken]
            pipeline.understand_all(self._desk, fresh, now=self._clock())
            self._file(box, taken)
            self._take_lease()
            self._heard_at = time.monotonic()
            count += len(taken)
        return count

    def _file(self, box: Box, taken: Sequence[Taken]) -> None:
        """Move mails that have ended to where they belong, then note that they are there."""
        keys = [one.incoming_id for one in taken]
        with reading(self._engine, ()) as session:
            query = select(Incoming.id, Incoming.state).where(Incoming.id.in_(keys))
            states = {row.id: row.state for row in session.execute(query)}
        ended = [one for one in taken if states[one.incoming_id] in FOLDERS]
        folders: defaultdict[str, list[int]] = defaultdict(list)
        for one in ended:
            folders[FOLDERS[states[one.incoming_id]]].append(one.uid)
        for name, uids in folders.items():
            box.move(uids, name)
        filed = [one.incoming_id for one in ended]
        with writing(self._engine) as session:
            rows = select(Incoming).where(Incoming.id.in_(filed)).options(defer(Incoming.raw))
            for row in session.scalars(rows):
                row.filed = True

    def _place(self, box: Box) -> Place:
        return Place(self._account, box.folder, box.uidvalidity)

    def _take_lease(self) -> bool:
        return lease.take(self._engine, self._lease, self._holder, now=self._clock())

    def _release(self) -> None:
        """Let another worker begin at once; a database that is away lets the lease run out."""
        try:
            lease.give_back(self._engine, self._lease, self._holder, now=self._clock())
        except SQLAlchemyError as error:
            log.warning("lease kept", error=type(error).__name__)


def _parts(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (uids[at : at + 500] for at in range(0, len(uids), 500))


def _batches(box: Box, uids: Sequence[int], most_bytes: int) -> Iterator[dict[int, int]]:
    """Cut into batches by number and by bytes, so that memory stays bounded; a big one comes alone."""
    for part in _parts(uids):
        sizes = box.sizes(part)
        batch: dict[int, int] = {}
        weight = 0
        for uid in (uid for uid in part if uid in sizes):
            fetched = min(sizes[uid], 64 * 1024 if sizes[uid] > most_bytes else sizes[uid])
            if batch and (len(batch) == BATCH or weight + fetched > BATCH_BYTES):
                yield batch
                batch, weight = {}, 0
            batch[uid] = sizes[uid]
            weight += fetched
        if batch:
            yield batch
