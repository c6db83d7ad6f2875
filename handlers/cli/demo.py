"""The demo: the real bot against stand-ins on loopback."""

from importlib.util import find_spec
from typing import Annotated, Any

import typer

from handlers.cli.fates import Stopped

NEEDED = ("aiosmtpd", "pymap")


def group(settings: dict[str, Any]) -> typer.Typer:
    """Make `tandem demo`, which plays by itself, and `tandem demo say`."""
    made = typer.Typer(**{**settings, "no_args_is_help": False})
    made.callback(
        invoke_without_command=True,
        epilog="Example: tandem demo --once",
        help="Play the example plan on this machine.\n\nNo account is needed: Slack and the mail server are stand-ins.",
    )(demo)
    made.command("say", epilog='Example: tandem demo say Carl "15 done"')(say)
    return made


def demo(
    context: typer.Context,
    *,
    once: Annotated[bool, typer.Option("--once", help="End after the story.")] = False,
) -> None:
    """Play the story; afterwards the bot stays up until Ctrl-C."""
    if context.invoked_subcommand is not None:
        return
    _check_extra()
    from handlers.demo import play

    raise typer.Exit(play(once=once))


def say(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Vera, Victor, Dora, Carl …")],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What they say.")],
) -> None:
    """Say something to the demo that runs in another terminal, as one of its people."""
    _check_extra()
    from handlers.demo import say as say_it

    say_it(person, text)


def _check_extra() -> None:
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise Stopped(
            f"The demo needs {' and '.join(missing)}; install the extra with"
            " `pip install 'tandem-plan[demo]'`, or run `make demo`."
        )
