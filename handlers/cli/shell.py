"""`tandem`: the commands put together, each with an example."""

import sys
from collections.abc import Callable
from typing import Any

import typer

from handlers.cli import demo, health, mail, plans, read, rehearse, running, setup, slack, status
from handlers.cli.fates import Shell

# Plain help: Rich would cost a third of the time that `tandem --help` may take.
PLAIN: dict[str, Any] = {"no_args_is_help": True, "rich_markup_mode": None, "add_completion": False}


def _group(commands: dict[str, tuple[Callable[..., None], str]]) -> typer.Typer:
    """Make a group of commands; each comes with its example."""
    group = typer.Typer(**PLAIN)
    _add(group, commands)
    return group


def _add(group: typer.Typer, commands: dict[str, tuple[Callable[..., None], str]]) -> None:
    for name, (command, example) in commands.items():
        group.command(name, epilog=f"Example: tandem {example}")(command)


shell = typer.Typer(
    cls=Shell,
    help="Tandem keeps one Mutual Success Plan for a vendor and its customer, in Slack and by mail.",
    epilog="Example: tandem demo",
    pretty_exceptions_enable=False,
    **PLAIN,
)
_add(
    shell,
    {
        "init": (setup.init, "init"),
        "migrate": (setup.migrate, "migrate"),
        "check": (setup.check, "check --json"),
        "run": (running.run, "run"),
        "web": (running.web, "web"),
        "worker": (running.worker, "worker"),
        "tick": (running.tick, "tick --once --now 2026-03-02T09:00:00-05:00"),
        "status": (status.status, "status ACME --as carl@acme.example"),
        "rehearse": (rehearse.rehearse, "rehearse ACME --days 30"),
        "read": (
            read.read,
            'read "12 done, 14 slips to Friday" --plan ACME --as carl@acme.example',
        ),
    },
)
shell.add_typer(
    _group(
        {
            "import": (plans.import_file, "plan import acme.yaml"),
            "export": (plans.export, "plan export ACME --as carl@acme.example > acme.yaml"),
            "list": (plans.list_all, "plan list --json"),
            "pause": (plans.pause, "plan pause ACME"),
            "resume": (plans.resume, "plan resume ACME"),
            "close": (plans.close, "plan close ACME"),
            "health": (
                health.health,
                'plan health ACME red --because "their sponsor leaves" --until 2026-03-20',
            ),
        }
    ),
    name="plan",
    help="Plans as portable files, and their state.",
    epilog="Example: tandem plan import acme.yaml",
)
shell.add_typer(
    _group(
        {
            "list": (mail.list_all, "mail list --state held"),
            "show": (mail.show, "mail show 17"),
            "replay": (mail.replay, "mail replay 17"),
            "drop": (mail.drop, "mail drop 17"),
            "revoke": (mail.revoke, "mail revoke carl@acme.example"),
            "send-test": (mail.send_test, "mail send-test carl@acme.example"),
        }
    ),
    name="mail",
    help="The mails that came in, and what became of them.",
    epilog="Example: tandem mail list",
)
shell.add_typer(
    _group({"manifest": (slack.manifest, "slack manifest --url https://tandem.example.com")}),
    name="slack",
    help="The Slack app.",
    epilog="Example: tandem slack manifest --url https://tandem.example.com",
)
shell.add_typer(
    demo.group(PLAIN),
    name="demo",
)


def main() -> None:
    """Run the command that the arguments name."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal or a pipe that has not the letters of a title must not end a command.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    shell(prog_name="tandem")
