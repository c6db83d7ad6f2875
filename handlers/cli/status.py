"""The status of a plan, as somebody would see it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped
from handlers.cli.plans import As, Json, Key
from handlers.cli.printing import print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bot.status import Status
    from storage.models import Person


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
    from bot import status as facts

    at = opened.moment() if now is None else opened.instant(now)
    with opened.database() as engine, opened.looking(engine, email) as (session, reader):
        plan = opened.plan_by(session, key, email)
        found = facts.facts(session, plan, reader, at)
        if found is None:
            raise Stopped(f"There is no plan {key}.")
        if json:
            print_json(facts.as_json(found))
            return
        typer.echo(_text(session, found, reader, at))


class _NoLinks:
    """A status at a shell has no buttons."""

    def plan(self, _plan_id: int, /) -> str:
        return ""

    def do(self, _verb: str, _thing: int, _person: int, _message: int, /) -> str:
        return ""

    def unsubscribe(self, _person_id: int, /) -> str:
        return ""


def _text(session: "Session", found: "Status", reader: "Person | None", now: datetime) -> str:
    from bot.render.surfaces import status_body
    from bot.render.teller import Teller
    from bot.render.voice import text_voice

    return status_body(Teller(session, now, _NoLinks(), text_voice(), reader), found).strip()
