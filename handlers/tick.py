"""The clock's edge: APScheduler wakes, looks, sends, and tidies. It decides nothing.

APScheduler only ticks (its store in memory, one instance of each job, missed rounds run once). What is due
stands in columns of the database: its SQL store pickles functions, cannot join our transaction, and must not
be shared between processes.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine, delete

from bot import reminders, standings
from storage.db import writing
from storage.models import Delivery

Round = Callable[[], object]
log = structlog.get_logger()
# Slack repeats a delivery for five minutes, a mail server for five days.
REMEMBERED = timedelta(days=7)


def start(rounds: Mapping[str, tuple[float, Round]]) -> BackgroundScheduler:
    """Run each round every so many seconds, in threads, until `shutdown` of what is returned.

    A round that raises is logged and runs again at its next time.
    """
    scheduler = BackgroundScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    for name, (seconds, work) in rounds.items():
        scheduler.add_job(_guarded(name, work), "interval", seconds=seconds, id=name)
    scheduler.start()
    return scheduler


def decide_all(engine: Engine, now: datetime) -> None:
    """Let everything be decided that is due: who is reminded, which colours have changed."""
    wake_all(engine, now)
    look_all(engine, now)


def wake_all(engine: Engine, now: datetime) -> int:
    """Wake everybody whose alarm clock has rung, some hundreds in a transaction; gives how many."""
    woken = 0
    while True:
        with writing(engine) as session:
            count = reminders.wake(session, now)
        woken += count
        if count == 0:
            return woken


def look_all(engine: Engine, now: datetime) -> int:
    """Look at all plans whose clock has rung, each in transactions of its own; gives how many.

    What cannot be looked at is told, and rings again when its lease is over.
    """
    looked = 0
    while True:
        with writing(engine) as session:
            plans = standings.due(session, now)
        for plan in plans:
            try:
                standings.look(engine, plan, now)
            except Exception:
                log.exception("not looked at", plan=plan)
        looked += len(plans)
        if not plans:
            return looked


def tidy(engine: Engine, now: datetime) -> None:
    """Forget the deliveries that nobody repeats any more."""
    with writing(engine) as session:
        session.execute(delete(Delivery).where(Delivery.at < now - REMEMBERED))


def _guarded(name: str, work: Round) -> Round:
    """A loop that must not die: the error is told, and the round comes again."""

    def run() -> None:
        try:
            work()
        except Exception:
            log.exception("round failed", round=name)

    return run
