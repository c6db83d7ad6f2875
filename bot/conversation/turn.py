"""One saying while it is acted upon: who said it, what it came to so far."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import changes
from bot import commands as c
from bot.conversation.listen import Heard
from bot.outbox import Reply
from storage.models import Change, Person


@dataclass
class Turn:
    """One saying being acted upon: what it came to so far."""

    session: Session
    heard: Heard
    person: Person
    now: datetime
    request: str
    reply: Reply = field(default_factory=Reply)

    def make(self, commands: Sequence[c.Command]) -> bool:
        """Make the commands together, or none of them and keep the sentence why."""
        if not commands:
            return True
        try:
            with self._way_back(commands):
                made = changes.make(
                    self.session,
                    commands,
                    actor=self.person,
                    origin=self.heard.said.origin,
                    now=self.now,
                    request=self.request,
                )
        except changes.Refused as refusal:
            self.refuse(str(refusal))
            return False
        self._note_down(made, commands)
        return True

    def _way_back(self, commands: Sequence[c.Command]) -> AbstractContextManager[object]:
        """Set a savepoint; none for mere words, which are refused before anything of them is written."""
        is_words = len(commands) == 1 and isinstance(commands[0], c.Comment | c.Ask)
        return nullcontext() if is_words else self.session.begin_nested()

    def refuse(self, sentence: str) -> None:
        """Say what was not done, once."""
        if sentence not in self.reply.refused:
            self.reply = replace(self.reply, refused=(*self.reply.refused, sentence))

    def _note_down(self, made: Sequence[Change], commands: Sequence[c.Command]) -> None:
        touched = {change.task_id for change in made}
        named = [key for command in commands if (key := getattr(command, "task", None))]
        idle = [key for key in named if key not in touched and not _talks(commands)]
        asked = [change.proposal_id for change in made if change.verb == "propose"]
        self.reply = replace(
            self.reply,
            changes=(*self.reply.changes, *(change.id for change in made)),
            already=(*self.reply.already, *idle),
            proposals=(*self.reply.proposals, *(key for key in asked if key)),
        )


def _talks(commands: Sequence[c.Command]) -> bool:
    return any(isinstance(one, c.Comment | c.Ask | c.Answer | c.Propose) for one in commands)
