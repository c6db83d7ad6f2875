"""With whose eyes a mail is understood, among several that are understood in one transaction."""

from contextlib import ExitStack

from sqlalchemy.orm import Session

from bot.identity import Reader, eyes_within
from storage.db import remember


class Eyes:
    """A transaction, and beside it the session of each person who writes: opened once, as long as nothing changes.

    What a session has read it does not read again, so that it must be `shut` by whoever changes a plan.
    """

    def __init__(self, session: Session, opened: ExitStack) -> None:
        self.session = session
        self._opened = opened
        self._limited: dict[int, Session] = {}

    def of(self, person_id: int) -> Session:
        """Give the session that sees what the person may see of all that was done so far."""
        if person_id not in self._limited:
            limited = self._opened.enter_context(
                eyes_within(self.session, Reader.person(person_id))
            )
            remember(limited)
            self._limited[person_id] = limited
        return self._limited[person_id]

    def shut(self) -> None:
        """Have what comes next read afresh."""
        self._limited.clear()
        self._opened.close()
