"""Saying what a plan's colour is, whatever is computed."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from handlers.cli import opened
from handlers.cli.plans import Key

if TYPE_CHECKING:
    from bot.commands import Command

WORDS = ("red", "amber", "green", "back")


def health(
    key: Key,
    colour: Annotated[
        str, typer.Argument(metavar="red|amber|green|back", help="The colour; back: as computed.")
    ],
    because: Annotated[str | None, typer.Option(metavar="WORDS", help="Why.")] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="The last day on which it holds.")
    ] = None,
    *,
    shared: Annotated[
        bool, typer.Option("--shared", help="To both sides; else to the vendor's alone.")
    ] = False,
) -> None:
    """Say how a plan does, with a reason and an end, or let it be computed again."""
    from bot import changes
    from storage.db import writing
    from storage.kinds import Origin

    if colour not in WORDS:
        raise typer.BadParameter(f"expected one of {', '.join(WORDS)}, not {colour}")
    day = _day(until) if until is not None else None
    if colour != "back" and (not (because or "").strip() or day is None):
        raise typer.BadParameter("expected --because and --until: why, and up to which day")
    with opened.database() as engine, writing(engine) as session:
        plan = opened.plan_by(session, key)
        wish = _command(plan.id, colour, because or "", day, shared=shared)
        now = opened.moment()
        made = changes.make(session, [wish], actor=changes.OPERATOR, origin=Origin.SHELL, now=now)
        words = "computed again" if colour == "back" else f"said to be {colour} until {day}"
        typer.echo(f"{plan.key} is {words}{'' if made else ' already'}.")


def _command(plan_id: int, colour: str, why: str, until: date | None, *, shared: bool) -> "Command":
    from bot.commands import ClearHealth, SetHealth
    from storage.kinds import Audience, Colour

    if colour == "back" or until is None:
        return ClearHealth(plan_id)
    audience = Audience.SHARED if shared else Audience.INTERNAL
    return SetHealth(plan_id, Colour(colour), why, until, audience)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise typer.BadParameter(f"expected a date like 2026-03-20, not {words}") from None
