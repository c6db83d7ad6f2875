"""`tandem read`: what a text would do, without doing it."""

import json as codec
import sys
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped
from handlers.cli.printing import print_json, print_line

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bot.conversation import Heard
    from bot.reading import Action, Reading

Words = Annotated[
    list[str] | None, typer.Argument(metavar="TEXT | FILES…", help="A text; with --mail raw mails.")
]


def read(
    words: Words = None,
    *,
    plan: Annotated[str | None, typer.Option(metavar="KEY", help="The plan it is about.")] = None,
    email: Annotated[str | None, typer.Option("--as", metavar="EMAIL", help="Who says it.")] = None,
    now: Annotated[str | None, typer.Option(metavar="ISO", help="When it is said.")] = None,
    cases: Annotated[
        str | None, typer.Option(metavar="FILE", help="Read cases (JSON Lines); - is stdin.")
    ] = None,
    mail: Annotated[bool, typer.Option("--mail", help="Show the new text of raw mails.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Say which words led to what.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Say what a text would do, without doing it.

    With --cases or --mail no database and no settings are needed; each answer is one line.
    """
    if cases is not None:
        _read_cases(cases)
    elif mail:
        _read_mails(words or [], json=json)
    else:
        _read_text(words or [], plan, email, now, why=why, json=json)


def _read_cases(file: str) -> None:
    from bot.reading.cases import answer_case

    name = "stdin" if file == "-" else file
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        try:
            answer = answer_case(_case(line))
        except (KeyError, ValueError, TypeError) as error:
            raise Stopped(f"{name}, line {number}: expected a case; {error!r} is wrong.") from error
        # Not by typer.echo, which empties its buffer for each line.
        sys.stdout.write(codec.dumps(answer, ensure_ascii=False) + "\n")


def _case(line: str) -> dict[str, Any]:
    """Decode a case; `TypeError` or `ValueError` where it has not even the shape of one."""
    case: Any = codec.loads(line)
    listed = [*case.get("tasks", ()), *case.get("people", ())] if isinstance(case, dict) else [case]
    if not all(isinstance(thing, dict) for thing in listed):
        raise TypeError("a case holds objects with keys")
    found: dict[str, Any] = case
    return found


def _lines(file: str) -> Iterator[str]:
    if file == "-":
        yield from sys.stdin
        return
    with Path(file).open(encoding="utf-8") as cases:
        yield from cases


def _read_mails(files: list[str], *, json: bool) -> None:
    from handlers.mail.cases import read_mails

    if not files:
        raise typer.BadParameter("expected at least one file with a raw mail")
    for found in read_mails((file, Path(file).read_bytes()) for file in files):
        if json:
            print_line(found)
        else:
            _show_mail(found)


def _show_mail(found: dict[str, Any]) -> None:
    typer.echo(f"{found['file']}:")
    for key in ("unreadable", "automatic"):
        if found.get(key):
            typer.echo(f"  {key}: {found[key]}")
    for line in (found["reply"] or "").splitlines():
        typer.echo(f"  | {line}".rstrip())
    for number, text in found["items"].items():
        typer.echo(f"  below {number}: {text}")


def _read_text(
    words: list[str], key: str | None, email: str | None, now: str | None, *, why: bool, json: bool
) -> None:
    if len(words) != 1:
        raise typer.BadParameter("expected one text, in quotes")
    if email is None:
        raise typer.BadParameter("expected --as EMAIL: what is said depends on who says it")
    found, beside = _listen(words[0], key, email, now)
    if json:
        print_json(_as_json(found))
        return
    for line in [*beside, *map(_line, found.actions)]:
        typer.echo(line)
    for question in found.questions:
        numbers = ", ".join(map(str, question.tasks))
        kind = question.kind.value.replace("_", " ")
        typer.echo(f"asks back: {kind}" + (f" ({numbers})" if numbers else ""))
    typer.echo(_certainty(found, changes=bool(beside)))
    if why:
        for line in found.why:
            typer.echo(f"  {line}")


def _certainty(found: "Reading", *, changes: bool) -> str:
    """Say what of it would be done; `changes`: something would that is no task's."""
    from bot.conversation import STATE

    if found.certain:
        return "certain"
    if changes or any(action.do in STATE for action in found.actions):
        return "not certain of all: the above would be done, what is asked back would change nothing yet"
    return "not certain: nothing would change before what is asked back is answered"


def _listen(text: str, key: str | None, email: str, now: str | None) -> tuple["Reading", list[str]]:
    """Hear a text, and give its reading and what is heard beside it."""
    from bot.conversation import Said, listen
    from storage.kinds import Origin

    at = opened.moment() if now is None else opened.instant(now)
    with opened.database() as engine, opened.looking(engine, email) as (session, speaker):
        assert speaker is not None
        plan_id = opened.plan_by(session, key, email).id if key else None
        said = Said(
            text=text, person_id=speaker.id, said_at=at, origin=Origin.SHELL, plan_id=plan_id
        )
        heard = listen(session, said)
        return heard.reading, list(_beside(session, heard))


def _beside(session: "Session", heard: "Heard") -> Iterator[str]:
    """Say what a text asks that is no task's: a milestone's day, and that its writer is away."""
    from storage.models import Milestone

    for step in heard.steps.commands:
        yield f"milestone {session.get_one(Milestone, step.milestone).title}, date {step.due_on}"
    if heard.absence is not None:
        since = f" from {heard.absence.since}" if heard.absence.since else ""
        yield f"away{since}, back on {heard.absence.back_on}"


def _as_json(found: "Reading") -> dict[str, Any]:
    return {
        "actions": [_given(action) for action in found.actions],
        "certain": found.certain,
        "questions": [
            {
                "kind": question.kind.value,
                "tasks": list(question.tasks),
                "options": [[_given(a) for a in option.actions] for option in question.options],
            }
            for question in found.questions
        ],
        "remark": found.remark,
        "language": found.language,
        "why": list(found.why),
    }


def _given(action: "Action") -> dict[str, Any]:
    """Give what an action says: the fields that it has."""
    values = {field.name: getattr(action, field.name) for field in fields(action)}
    return {name: _plain(value) for name, value in values.items() if value not in (None, "")}


def _plain(value: Any) -> Any:
    match value:
        case time():
            return value.strftime("%H:%M")
        case date():
            return value.isoformat()
    return getattr(value, "value", value)


def _line(action: "Action") -> str:
    """Give an action on one line: the verb, what it is done with, and the words that led to it."""
    values = _given(action)
    verb, words = values.pop("do"), values.pop("words", "")
    parts = [f"{name} {value}" for name, value in values.items()]
    if action.date is not None:
        parts.append(f"({action.date:%A})")
    return " ".join([verb, *parts]) + (f"    from “{words}”" if words else "")
