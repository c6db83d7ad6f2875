"""Fresh SQLite databases: one file made with the schema, copied for each test."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

MakeSchema = Callable[[str], None]


class SqliteFiles:
    """A template file, made when it is first needed, and its copies."""

    def __init__(self, folder: Path, make_schema: MakeSchema) -> None:
        """`make_schema` is given the URL of an empty database."""
        self._template = folder / "template.db"
        self._make_schema = make_schema

    def fresh_database(self, folder: Path) -> str:
        """Return the URL of a database in this folder with the schema and no rows."""
        if not self._template.exists():
            self._make()
        path = folder / "tandem.db"
        # What the test before has written beside the file would be taken for this one's.
        for left in folder.glob("tandem.db-*"):
            left.unlink()
        shutil.copyfile(self._template, path)
        return f"sqlite:///{path}"

    def _make(self) -> None:
        draft = self._template.with_suffix(".draft")
        self._make_schema(f"sqlite:///{draft}")
        with closing(sqlite3.connect(draft)) as connection:
            # In WAL mode what was written last lies beside the file, and would not be copied.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        draft.rename(self._template)
