"""What a plan would send in the days to come, as a calendar; nothing is sent."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped
from handlers.cli.nolinks import NoLinks
from handlers.cli.plans import Json, Key
from handlers.cli.printing import print_json

if TYPE_CHECKING:
    from handlers.rehearsal import Rehearsal, Told

MOST_DAYS = 366


def rehearse(
    key: Key,
    *,
    days: Annotated[
        int, typer.Option(metavar="DAYS", min=1, max=MOST_DAYS, help="How many days.")
    ] = 30,
    now: Annotated[
        str | None, typer.Option(metavar="ISO", help="From another time than now.")
    ] = None,
    text: Annotated[bool, typer.Option("--text", help="With the whole text of each.")] = False,
    json: Json = False,
) -> None:
    """Print every message that would go out for a plan: to whom, when and why.

    Nothing is sent and nothing is written: it is played on a copy, in which nobody answers.
    """
    from handlers.rehearsal import rehearse as play

    _be_quiet()
    at = opened.moment() if now is None else opened.instant(now)
    with opened.database() as engine, _progress(at, days) as reach:
        plan_id, active = _plan(engine, key)
        played = play(engine, plan_id, start=at, days=days, links=NoLinks(), reach=reach)
    if json:
        print_json(_plain(played, at, days))
        return
    for line in _calendar(played.told, at, days, whole=text):
        typer.echo(line)
    for line in _along(played):
        typer.echo(line)
    if not active:
        typer.echo("The plan is not active: reminders wait until it is resumed.")


@contextmanager
def _progress(start: datetime, days: int) -> Iterator[Callable[[datetime], object]]:
    """Show a person at a terminal how far it is; a program reads nothing of it."""
    if not sys.stderr.isatty():
        yield lambda _now: None
        return
    with typer.progressbar(length=days, label="Rehearsing", file=sys.stderr) as bar:
        yield lambda now: bar.update((now - start).days - bar.pos)


def _be_quiet() -> None:
    """Let only what went wrong be logged: that a message was sent is not true here."""
    import logging

    import structlog

    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _plan(engine: Any, key: str) -> tuple[int, bool]:
    from storage.db import reading
    from storage.kinds import PlanState

    with reading(engine, ()) as session:
        plan = opened.plan_by(session, key)
        if plan.state is PlanState.CLOSED:
            raise Stopped(
                f"{plan.key} is closed, so nothing is sent; `tandem plan resume` opens it."
            )
        return plan.id, plan.active


def _along(played: "Rehearsal") -> Iterator[str]:
    """Say that a person's one message of the day is over their other plans too."""
    if played.along:
        plans = "1 other plan" if played.along == 1 else f"{played.along} other plans"
        left = f"; {played.left_out} more are left out" if played.left_out else ""
        yield ""
        yield f"A person has one message a day over all their plans: {plans} of these people counted{left}."


def _plain(played: "Rehearsal", start: datetime, days: int) -> dict[str, Any]:
    return {
        "rehearsal": 1,
        "from": start.isoformat(),
        "days": days,
        "along": played.along,
        "left_out": played.left_out,
        "messages": _messages(played.told),
    }


def _messages(told: "Sequence[Told]") -> list[dict[str, Any]]:
    return [
        {
            "at": one.at.isoformat(),
            "local": _local(one).isoformat(),
            "to": one.to,
            "email": one.email,
            "side": one.side,
            "by": one.medium.value,
            "kind": one.kind.value,
            "why": one.why,
            "subject": one.subject,
            "tasks": list(one.tasks),
            "others": list(one.others),
            "text": one.text,
        }
        for one in told
    ]


def _calendar(told: "Sequence[Told]", start: datetime, days: int, *, whole: bool) -> Iterator[str]:
    """Give a line for each day with messages, under it one for each message, on its reader's clock."""
    end = start + timedelta(days=days)
    count = f"{len(told)} {'message' if len(told) == 1 else 'messages'}"
    yield f"{count} from {_day(start)} {start:%Y} to {_day(end)} {end:%Y}, if nobody does anything; none is sent."
    dated = sorted(told, key=lambda one: (_local(one).date(), one.at))
    for day, some in groupby(dated, key=lambda one: _local(one).date()):
        yield ""
        yield _day(day)
        for one in some:
            shown = [*(str(number) for number in one.tasks), *one.others]
            why = " ".join([one.why, ", ".join(shown)]).strip()
            yield f"  {_local(one):%H:%M}  {one.to} ({one.medium.value})  {why}: {one.subject}"
            if whole:
                yield from (f"         {line}".rstrip() for line in one.text.splitlines())


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%B}"


def _local(one: "Told") -> datetime:
    from bot.times import local

    return local(one.at, one.zone)
