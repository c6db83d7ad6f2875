"""The mails that came in: what there is, what became of it, and what the operator can do with it."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped
from handlers.cli.plans import Json
from handlers.cli.printing import print_columns, print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from storage.models import Incoming

Id = Annotated[int, typer.Argument(metavar="ID", help="The mail's number in `tandem mail list`.")]


def list_all(
    *,
    state: Annotated[
        str | None, typer.Option(metavar="STATE", help="Only received, used, held, failed …")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="No more than that many.")] = 50,
    json: Json = False,
) -> None:
    """List the mails that came in, the newest first."""
    from sqlalchemy import select

    from storage.db import reading
    from storage.models import Incoming

    query = select(Incoming).order_by(Incoming.id.desc()).limit(limit)
    if state is not None:
        query = query.where(Incoming.state == _state(state))
    with opened.database() as engine, reading(engine, ()) as session:
        rows = [_told(mail) for mail in session.scalars(query)]
    if json:
        print_json(rows)
    elif not rows:
        typer.echo("There is no such mail." if state else "No mail has come in yet.")
    else:
        names = ("id", "state", "arrived_at", "sender", "subject")
        print_columns([names, *([str(row[name]) for name in names] for row in rows)])


def show(
    mail_id: Id,
    *,
    raw: Annotated[bool, typer.Option("--raw", help="Print the mail as it came.")] = False,
    json: Json = False,
) -> None:
    """Show a mail, what was read in it, what became of it."""
    from handlers.mail.cases import read_mail
    from storage.db import reading

    with opened.database() as engine, reading(engine, ()) as session:
        mail = _find(session, mail_id)
        content, told = mail.raw, _told(mail)
    if raw:
        sys.stdout.buffer.write(content)
        return
    found = {**told, **read_mail(str(mail_id), content)}
    del found["file"]
    if json:
        print_json(found)
        return
    for name, value in found.items():
        if value not in (None, "", {}):
            typer.echo(f"{name}: {_indented(value)}")


def replay(mail_id: Id) -> None:
    """Run a mail through the pipeline again.

    What it has done already is not done twice.
    """
    raise NotImplementedError


def drop(mail_id: Id) -> None:
    """Drop a mail that was held or failed.

    Nothing comes of it, and it is not asked about again.
    """
    from storage.db import writing
    from storage.kinds import IncomingState

    with opened.database() as engine, writing(engine) as session:
        mail = _find(session, mail_id)
        if mail.state is IncomingState.USED:
            raise Stopped(f"Mail {mail_id} was used already; there is nothing to drop.")
        mail.state, mail.why = IncomingState.DROPPED, "Dropped by the operator."
        typer.echo(f"Mail {mail_id} is dropped.")


def send_test(
    address: Annotated[str, typer.Argument(metavar="EMAIL", help="Whom the mail goes to.")],
) -> None:
    """Send a short mail, to see that it arrives."""
    raise NotImplementedError


def _state(word: str) -> Any:
    from storage.kinds import IncomingState

    try:
        return IncomingState(word)
    except ValueError:
        words = ", ".join(state.value for state in IncomingState)
        raise typer.BadParameter(f"expected one of {words}, not {word}") from None


def _find(session: "Session", mail_id: int) -> "Incoming":
    from storage.models import Incoming

    mail = session.get(Incoming, mail_id)
    if mail is None:
        raise Stopped(f"There is no mail {mail_id}; `tandem mail list` shows those there are.")
    return mail


def _told(mail: "Incoming") -> dict[str, Any]:
    sender, subject = _head(mail.raw)
    return {
        "id": mail.id,
        "state": mail.state.value,
        "why": mail.why,
        "arrived_at": mail.arrived_at.isoformat(timespec="minutes"),
        "sender": sender,
        "subject": subject,
        "size": mail.size,
        "attempts": mail.attempts,
    }


def _head(raw: bytes) -> tuple[str, str]:
    """Give who wrote and about what, under the poller's limits; "" where that cannot be read."""
    from handlers.mail.parse import Unreadable, parse

    try:
        parsed = parse(raw)
    except Unreadable:
        return "", ""
    return ", ".join(box.address for box in parsed.from_), parsed.subject or ""


def _indented(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(f"\n  {key}: {text}" for key, text in value.items())
    lines = str(value).splitlines()
    return lines[0] if len(lines) == 1 else "".join(f"\n  {line}" for line in lines)
