"""What most commands begin with: the database of the settings, a plan by its key, a person by an address."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from handlers.cli.fates import Stopped

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from bot.settings import Settings
    from storage.models import Person, Plan


@contextmanager
def database(settings: "Settings | None" = None) -> Iterator["Engine"]:
    """Open the database of the settings; it is closed in the end."""
    from bot.settings import load
    from storage.db import connect

    engine = connect((settings or load()).database_url.get_secret_value())
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def looking(engine: "Engine", email: str | None) -> Iterator[tuple["Session", "Person | None"]]:
    """Open a session that sees what the person with that address sees; without one, all."""
    from bot.identity import Reader, eyes
    from storage.db import reading
    from storage.models import Person

    if email is None:
        with reading(engine, ()) as session:
            yield session, None
        return
    with reading(engine, ()) as session:
        person_id = person_by(session, email).id
    with eyes(engine, Reader.person(person_id)) as session:
        yield session, session.get_one(Person, person_id)


def person_by(session: "Session", email: str) -> "Person":
    """Find the person with that address; `Stopped` where there is none."""
    from bot.identity import by_address

    person = by_address(session, email)
    if person is None:
        raise Stopped(f"Nobody who is active has the address {email}.")
    return person


def plan_by(session: "Session", key: str, email: str | None = None) -> "Plan":
    """Find the plan with that key; `Stopped` where the session sees none."""
    from sqlalchemy import select

    from storage.models import Plan

    if not key.strip():
        raise Stopped("Expected the key of a plan; `tandem plan list` shows those there are.")
    plan = session.scalars(select(Plan).where(Plan.key == key.upper())).one_or_none()
    if plan is not None:
        return plan
    if email is not None:
        raise Stopped(f"There is no plan {key} that {email} may see.")
    raise Stopped(f"There is no plan {key}; `tandem plan list` shows those there are.")


def moment() -> datetime:
    """Give the time of a command that is done at once; what runs on is given the clock of `bot.app`."""
    return datetime.now(UTC)  # noqa: TID251


def instant(words: str) -> datetime:
    """Read a time with its offset; wrong usage where it has none, since nobody knows what it means."""
    try:
        at = datetime.fromisoformat(words)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise typer.BadParameter(
            f"expected a time with its offset like 2026-03-02T09:00:00-05:00, not {words}"
        )
    return at
