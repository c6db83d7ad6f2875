"""The operator's commands: a person at a shell, who may do everything and sees what they ask to see.

Each command imports what it needs when it runs, so that `tandem --help` and `tandem read` answer at once.
"""

from handlers.cli.shell import main, shell

__all__ = ["main", "shell"]
