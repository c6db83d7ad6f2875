"""Makes a migration out of what the models say and the steps so far do not: for developers.

    python -m storage.migrations.write "Give a plan a colour"
    python -m storage.migrations.write --again

The second writes the first step anew, which is right until the first release and never after it: a
database that exists has run that step already.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command

from storage import migrations
from storage.db import connect

VERSIONS = Path(__file__).parent / "versions"
FIRST = "First"


def write(words: str) -> None:
    """Write the step that leads from the last step to the models; `words` say what it does."""
    number = len(list(VERSIONS.glob("[0-9]*.py"))) + 1
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/write.db"
        if number > 1:
            migrations.upgrade(url)
        _revise(url, words, f"{number:04}")


def again() -> None:
    """Write the first step anew; refused when there are others, which build on it."""
    steps = list(VERSIONS.glob("[0-9]*.py"))
    if len(steps) > 1:
        raise SystemExit("There are later steps; write another one.")
    for step in steps:
        step.unlink()
    write(FIRST)


def _revise(url: str, words: str, revision: str) -> None:
    config = migrations.configure()
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    engine = connect(url)
    config.attributes["engine"] = engine
    try:
        command.revision(config, words, autogenerate=True, rev_id=revision)
    finally:
        engine.dispose()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--again"]:
            again()
        case [words] if not words.startswith("-"):
            write(words)
        case _:
            raise SystemExit(__doc__)
