"""Plans as files, and the state of a plan."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handlers.cli import opened
from handlers.cli.fates import Stopped
from handlers.cli.printing import print_columns, print_json

if TYPE_CHECKING:
    from bot.commands import Command
    from storage.models import Change

Key = Annotated[str, typer.Argument(metavar="KEY", help="The plan's key, like ACME.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
As = Annotated[
    str | None, typer.Option("--as", metavar="EMAIL", help="Only what that person may see.")
]
MOST_BYTES = 20_000_000
# More than that takes longer than two seconds.
MANY_TASKS = 300

# What an import did, told one by one and in their number.
COUNTED = {
    "create_plan": ("plan begun", "plans begun"),
    "edit_plan": ("change of the plan", "changes of the plan"),
    "invite": ("person invited", "people invited"),
    "add_milestone": ("milestone added", "milestones added"),
    "edit_milestone": ("milestone changed", "milestones changed"),
    "add_goal": ("goal added", "goals added"),
    "edit_goal": ("goal changed", "goals changed"),
    "add": ("task added", "tasks added"),
    "edit": ("task changed", "tasks changed"),
    "move": ("date moved", "dates moved"),
    "assign": ("task given", "tasks given"),
    "complete": ("task done", "tasks done"),
    "comment": ("note added", "notes added"),
    "link": ("channel linked", "channels linked"),
}


def import_file(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A plan file; - reads stdin.")],
    *,
    json: Json = False,
) -> None:
    """Import a plan, new or known.

    Only what differs changes; what the file does not mention stays. A file with a mistake changes nothing.
    """
    from bot import planfile
    from storage.db import writing

    found = planfile.load(_read(file), name=_called(file))
    if len(found.tasks) > MANY_TASKS and sys.stderr.isatty():
        typer.echo(f"Importing {len(found.tasks)} tasks …", err=True)
    with opened.database() as engine, writing(engine) as session:
        made = planfile.import_plan(session, found, now=opened.moment())
        told = [_told(change) for change in made]
    if json:
        print_json({"plan": found.plan.key, "changes": told})
        return
    _say(found.plan.key, told)


def export(
    key: Key,
    email: As = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")
    ] = None,
) -> None:
    """Print a plan as a file that can be imported again."""
    from bot import planfile

    with opened.database() as engine, opened.looking(engine, email) as (session, reader):
        plan = opened.plan_by(session, key, email)
        today = opened.moment().date()
        text = planfile.export_plan(session, plan, reader=reader, today=today)
    if output is not None:
        output.write_text(text, encoding="utf-8")
        return
    typer.echo(text, nl=False)


def list_all(*, json: Json = False) -> None:
    """List all plans."""
    with opened.database() as engine:
        rows = _rows(engine)
    if json:
        print_json(rows)
        return
    if not rows:
        typer.echo("There is no plan yet; `tandem plan import FILE` brings one.")
        return
    names = ("key", "state", "open", "title")
    print_columns([names, *([str(row[name]) for name in names] for row in rows)])


def pause(key: Key) -> None:
    """Pause a plan: nothing is sent."""
    from bot.commands import PausePlan

    _set_state(key, PausePlan, "paused")


def resume(key: Key) -> None:
    """Go on with a paused or closed plan."""
    from bot.commands import ResumePlan

    _set_state(key, ResumePlan, "active")


def close(key: Key) -> None:
    """Close a plan: reminders end, history stays."""
    from bot.commands import ClosePlan

    _set_state(key, ClosePlan, "closed")


def _set_state(key: str, command: "Callable[[int], Command]", word: str) -> None:
    from bot import changes
    from storage.db import writing
    from storage.kinds import Origin

    with opened.database() as engine, writing(engine) as session:
        plan = opened.plan_by(session, key)
        made = changes.make(
            session,
            [command(plan.id)],
            actor=changes.OPERATOR,
            origin=Origin.SHELL,
            now=opened.moment(),
        )
        typer.echo(f"{plan.key} is {word}." if made else f"{plan.key} is {word} already.")


def _called(file: str) -> str:
    """Name a file in what is said of it: by its own name, where it is one."""
    return "stdin" if file == "-" else Path(file).name if Path(file).is_file() else file


def _read(file: str) -> bytes:
    """Read no more than could be a plan: the one who checks it says that it is too large."""
    if file == "-":
        return sys.stdin.buffer.read(MOST_BYTES)
    path = Path(file)
    if path.is_dir():
        raise Stopped(f"{file} is a folder; expected a plan file.")
    with path.open("rb") as opened_file:
        return opened_file.read(MOST_BYTES)


def _told(change: "Change") -> dict[str, Any]:
    return {
        "verb": change.verb,
        "task": change.task.number if change.task else None,
        "person": change.person.name if change.person else None,
        "was": change.was,
        "now": change.now,
    }


def _say(key: str, told: list[dict[str, Any]]) -> None:
    if not told:
        typer.echo(f"{key} is as the file says; nothing changed.")
        return
    if told[0]["verb"] != "create_plan":
        for change in told:
            typer.echo(f"  {_words(change)}")
    counts: dict[str, int] = {}
    for change in told:
        counts[change["verb"]] = counts.get(change["verb"], 0) + 1
    listed = ", ".join(_counted(verb, count) for verb, count in counts.items())
    typer.echo(f"{key}: {len(told)} change{'s' if len(told) > 1 else ''} ({listed}).")


def _counted(verb: str, count: int) -> str:
    """Say how often something was done: "5 people invited"."""
    one, many = COUNTED.get(verb, (verb.replace("_", " "), verb.replace("_", " ")))
    return f"{count} {one if count == 1 else many}"


def _words(change: dict[str, Any]) -> str:
    where = f"task {change['task']}" if change["task"] else change["person"] or "plan"
    columns = [
        f"{name} {change['was'].get(name, '-')} -> {value}" for name, value in change["now"].items()
    ]
    return f"{where}: {change['verb'].replace('_', ' ')}: {', '.join(columns)}"


def _rows(engine: Any) -> list[dict[str, Any]]:
    from sqlalchemy import func, select
    from sqlalchemy.orm import joinedload

    from storage.db import reading
    from storage.models import Plan, Task
    from storage.queries import OPEN_STATES

    with reading(engine, ()) as session:
        count = select(Task.plan_id, func.count()).where(Task.state.in_(OPEN_STATES))
        rows = session.execute(count.group_by(Task.plan_id))
        left = {row[0]: row[1] for row in rows}
        plans = select(Plan).options(joinedload(Plan.vendor), joinedload(Plan.customer))
        return [
            {
                "key": plan.key,
                "title": plan.title,
                "state": plan.state.value,
                "vendor": plan.vendor.name,
                "customer": plan.customer.name,
                "open": left.get(plan.id, 0),
            }
            for plan in session.scalars(plans.order_by(Plan.key))
        ]
