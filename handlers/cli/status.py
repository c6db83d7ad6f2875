"""The status of a plan, as somebody would see it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.nolinks import NoLinks
from handlers.cli.plans import As, Json
from handlers.cli.printing import print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from storage.models import Person, Plan


def status(
    key: Annotated[
        str | None, typer.Argument(metavar="[KEY]", help="The plan's key; without it all plans.")
    ] = None,
    email: As = None,
    *,
    now: Annotated[
        str | None, typer.Option(metavar="ISO", help="As of another time than now.")
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DAY",
            help="Only what changed since a date, a weekday or, with --as, their visit.",
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Print the status of a plan, or without a key how all plans stand, the worst first.

    Without --as all of it, else what that person would see.
    """
    at = opened.moment() if now is None else opened.instant(now)
    with opened.database() as engine, opened.looking(engine, email) as (session, reader):
        plan = opened.plan_by(session, key, email) if key is not None else None
        if since is not None:
            begin = _begin(session, since, plan, reader, at)
            _tell_changes(session, plan, reader, begin, at, json=json)
        elif plan is None:
            _portfolio(session, reader, at, json=json)
        elif json:
            print_json(_facts(session, plan, reader, at))
        else:
            typer.echo(_words(session, plan, reader, at))


def _begin(
    session: "Session", since: str, plan: "Plan | None", reader: "Person | None", now: datetime
) -> datetime:
    """Give the beginning of a day where the reader lives, or when they looked last: looking as them is no visit."""
    from bot.conversation import looking_back
    from bot.status import last_look
    from bot.times import local_day

    if reader is not None and looking_back.is_visit(since):
        seen = last_look(session, reader.id, plan.id if plan else None)
        return seen or looking_back.begin("", reader, now)
    today = local_day(now, reader.time_zone if reader else "UTC")
    day = looking_back.named_day(since, today)
    if day is not None and day > today:
        raise typer.BadParameter(f"{day.isoformat()} is still to come; nothing has changed since")
    if day is None:
        raise typer.BadParameter(f"expected a date like 2026-03-02 or a weekday, not {since}")
    return looking_back.begin(since, reader, now)


def _tell_changes(
    session: "Session",
    plan: "Plan | None",
    reader: "Person | None",
    since: datetime,
    now: datetime,
    *,
    json: bool,
) -> None:
    from bot.render import since_rows, since_text

    plan_id, person_id = plan.id if plan else None, reader.id if reader else None
    if not json:
        typer.echo(
            since_text(session, plan_id, since, person_id=person_id, now=now, links=NoLinks())
        )
        return
    rows = since_rows(session, plan_id, since, person_id=person_id, now=now, links=NoLinks())
    print_json({"changes": 1, "since": since.isoformat(), "rows": rows})


def _portfolio(session: "Session", reader: "Person | None", now: datetime, *, json: bool) -> None:
    from bot.render import portfolio_text
    from bot.status import portfolio, portfolio_as_json

    lines = portfolio(session, now)
    if json:
        print_json(portfolio_as_json(lines))
        return
    person_id = reader.id if reader else None
    words = portfolio_text(session, lines, person_id=person_id, now=now, links=NoLinks())
    typer.echo(words.strip())


def _facts(
    session: "Session", plan: "Plan", reader: "Person | None", now: datetime
) -> dict[str, Any]:
    from bot.status import as_json, facts

    found = facts(session, plan, reader, now, most=None)
    assert found is not None
    return as_json(found)


def _words(session: "Session", plan: "Plan", reader: "Person | None", now: datetime) -> str:
    from bot.render import status_text

    person_id = reader.id if reader else None
    found = status_text(session, plan.id, person_id=person_id, now=now, links=NoLinks())
    assert found is not None
    return found.strip()
