"""Doing what was asked, once: one short transaction, and what is to be answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot import changes
from bot import commands as c
from bot.outbox import Reply
from handlers.slack import inbox
from handlers.slack.parts import Parts
from storage.db import writing
from storage.kinds import Origin
from storage.models import Change, Person

Effect = Callable[[Session], Reply]


@dataclass(frozen=True)
class Asking:
    """Who asks, through which door, and the key of the delivery."""

    person_id: int
    origin: Origin
    key: str


def take_in(parts: Parts, asking: Asking, effect: Effect) -> Reply:
    """Let a delivery have its effect, once; what is refused has none, and the sentence is the answer."""
    now = parts.clock()
    try:
        with writing(parts.engine) as session:
            if inbox.once(session, asking.key, now):
                return effect(session)
            return inbox.again(session, asking.key, asking.person_id, asking.origin)
    except changes.Refused as refusal:
        return Reply(refused=(str(refusal),))


def do(parts: Parts, asking: Asking, commands: Sequence[c.Command]) -> Reply:
    """Make the commands with the person's own rights, together or not at all."""

    def effect(session: Session) -> Reply:
        made = changes.make(
            session,
            commands,
            actor=session.get_one(Person, asking.person_id),
            origin=asking.origin,
            now=parts.clock(),
        )
        return _reply(made, commands)

    return take_in(parts, asking, effect)


def _reply(made: Sequence[Change], commands: Sequence[c.Command]) -> Reply:
    """Say what came of it; what a command names and did not change was so before."""
    touched = {change.task_id for change in made}
    named = [key for command in commands if (key := getattr(command, "task", None))]
    proposals = [row.proposal_id for row in made if row.verb == "propose"]
    plans = {change.plan_id for change in made if change.plan_id is not None}
    return Reply(
        plan=next(iter(plans)) if len(plans) == 1 else getattr(commands[0], "plan", None),
        task=named[0] if len(named) == 1 else None,
        changes=tuple(change.id for change in made),
        proposals=tuple(key for key in proposals if key is not None),
        already=tuple(key for key in named if key not in touched),
    )
