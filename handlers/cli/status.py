"""The status of a plan, as somebody would see it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.plans import As, Json, Key
from handlers.cli.printing import print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from storage.models import Person, Plan


def status(
    key: Key,
    email: As = None,
    *,
    now: Annotated[
        str | None, typer.Option(metavar="ISO", help="As of another time than now.")
    ] = None,
    json: Json = False,
) -> None:
    """Print the status of a plan.

    Without --as all of it, else what that person would see.
    """
    at = opened.moment() if now is None else opened.instant(now)
    with opened.database() as engine, opened.looking(engine, email) as (session, reader):
        plan = opened.plan_by(session, key, email)
        if json:
            print_json(_facts(session, plan, reader, at))
        else:
            typer.echo(_words(session, plan, reader, at))


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
    found = status_text(session, plan.id, person_id=person_id, now=now, links=_NoLinks())
    assert found is not None
    return found.strip()


class _NoLinks:
    """A status at a shell has nothing to press."""

    def plan(self, _plan_id: int, /) -> str:
        return ""

    def do(self, _verb: str, _thing: int, _person: int, _message: int, /) -> str:
        return ""

    def picture(self, _plan_id: int, /) -> str:
        return ""

    def unsubscribe(self, _person_id: int, /) -> str:
        return ""
