"""The mails that came in: what there is, what became of it, and what the operator can do with it."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped
from handlers.cli.plans import Json
from handlers.cli.printing import print_columns, print_json

if TYPE_CHECKING:
    from bot.settings import MailSettings, Settings
    from handlers.mail.operator import Entry

Id = Annotated[int, typer.Argument(metavar="ID", help="The mail's number in `tandem mail list`.")]


FATES = {"failed": "failed", "held": "is held", "received": "still waits"}
# What an operator can do about a mail that waits.
NEXT = {
    "held": "next: it can be confirmed by {who}; `tandem mail drop {id}` ends it.",
    "failed": "next: `tandem mail replay {id}` tries again, `tandem mail drop {id}` ends it.",
}


def list_all(
    *,
    state: Annotated[
        str | None, typer.Option(metavar="STATE", help="Only received, used, held, failed …")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="No more than that many.")] = 50,
    json: Json = False,
) -> None:
    """List the mails that came in, the newest first."""
    from handlers.mail import operator

    wanted = _state(state) if state is not None else None
    with opened.database() as engine:
        rows = [_told(entry) for entry in operator.entries(engine, state=wanted, limit=limit)]
    if json:
        print_json(rows)
    elif not rows:
        typer.echo("There is no such mail." if state else "No mail has come in yet.")
    else:
        names = ("id", "state", "arrived_at", "sender", "subject", "plan", "why")
        print_columns([names, *([str(row[name] or "") for name in names] for row in rows)])


def show(
    mail_id: Id,
    *,
    raw: Annotated[bool, typer.Option("--raw", help="Print the mail as it came.")] = False,
    json: Json = False,
) -> None:
    """Show a mail, what was read in it, what became of it."""
    from handlers.mail import operator
    from handlers.mail.cases import read_mail

    with opened.database() as engine:
        entry, content = operator.show(engine, mail_id)
    if raw:
        sys.stdout.buffer.write(content)
        return
    found = {**_told(entry), **read_mail(str(mail_id), content)}
    del found["file"]
    if json:
        print_json(found)
        return
    for name, value in found.items():
        if value not in (None, "", {}, 0):
            typer.echo(f"{name.replace('_', ' ')}: {_indented(value)}")
    if entry.state in NEXT:
        who = entry.person or "nobody, since its author is not known"
        typer.echo(NEXT[entry.state].format(id=mail_id, who=who))


def replay(mail_id: Id) -> None:
    """Run a mail through the pipeline again.

    What was used already is left alone.
    """
    from bot import app, settings
    from bot.tokens import BounceTokens, ReplyTokens
    from handlers.mail import operator
    from handlers.mail.desk import Desk

    found = settings.load()
    app.set_logging(found)
    secret, days = found.secret_key.get_secret_value(), found.token_days
    mail = _mail(found)
    with opened.database(found) as engine:
        desk = Desk(engine, mail, ReplyTokens(secret, days), BounceTokens(secret, days))
        state = operator.replay(desk, mail_id, now=opened.moment())
        entry, _content = operator.show(engine, mail_id)
    fate = FATES.get(state, f"was {state.value}")
    typer.echo(f"Mail {mail_id} {fate}" + (f": {entry.why}" if entry.why else "."))


def drop(mail_id: Id) -> None:
    """Drop a mail that was held or failed.

    Nothing comes of it, and it is not asked about again.
    """
    from handlers.mail import operator

    with opened.database() as engine:
        operator.drop(engine, mail_id)
    typer.echo(f"Mail {mail_id} is dropped.")


def revoke(
    address: Annotated[str, typer.Argument(metavar="EMAIL", help="Whose mails.")],
) -> None:
    """Let nobody answer the mails any more that a person got so far, nor press their buttons.

    For mails that fell into wrong hands; the person's next mail works again.
    """
    from handlers.mail import operator

    with opened.database() as engine:
        name = operator.revoke(engine, address, now=opened.moment())
    typer.echo(f"Mails that {name} got until now can no longer be answered.")


def send_test(
    address: Annotated[str, typer.Argument(metavar="EMAIL", help="Whom the mail goes to.")],
) -> None:
    """Send a short mail, to see that it arrives."""
    from bot import settings
    from handlers.cli.posting import send_one

    mail = _mail(settings.load())
    if mail.relay is None:
        raise Stopped("Mail is read but not sent; set TANDEM_SMTP_URL.")
    send_one(mail, mail.relay, address, now=opened.moment())
    typer.echo(f"{mail.relay.host} took a mail for {address}.")


def _mail(settings: "Settings") -> "MailSettings":
    if settings.mail is None:
        off = next((line for line in settings.missing() if line.startswith("Mail")), "Mail is off.")
        raise Stopped(off)
    return settings.mail


def _state(word: str) -> Any:
    from storage.kinds import IncomingState

    try:
        return IncomingState(word)
    except ValueError:
        words = ", ".join(state.value for state in IncomingState)
        raise typer.BadParameter(f"expected one of {words}, not {word}") from None


def _told(entry: "Entry") -> dict[str, Any]:
    """Give a mail for a program; what it says of itself may hold anything, so it is kept on one line."""
    told = asdict(entry)
    told["state"] = entry.state.value
    told["arrived_at"] = entry.arrived_at.isoformat(timespec="minutes")
    for name in ("sender", "subject", "why"):
        told[name] = " ".join((told[name] or "").split())
    return told


def _indented(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(f"\n  {key}: {text}" for key, text in value.items())
    lines = str(value).splitlines()
    return lines[0] if len(lines) == 1 else "".join(f"\n  {line}" for line in lines)
