"""Doing what was asked, once: one short transaction, and what is to be answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot import changes, conversation
from bot import commands as c
from bot.outbox import Reply
from handlers import inbox
from handlers.slack.parts import Parts
from storage import queries
from storage.db import writing
from storage.kinds import Origin
from storage.models import Change, Person

Effect = Callable[[Session], Reply]
SAME = "Nothing was changed: it is like that already."
# What these do and do not is said where they are pressed.
_DECIDING = (c.Accept, c.Decline, c.Suggest, c.Undo)


class Stale(Exception):  # noqa: N818 - named for its fate
    """A thing has changed since who asks saw it: what they wanted would overwrite what they do not know."""


@dataclass(frozen=True)
class Asking:
    """Who asks, through which door, and the key of the delivery.

    `seen` is the task that they saw, and its latest change then.
    """

    person_id: int
    origin: Origin
    key: str
    seen: tuple[int, int] | None = None


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
    """Make the commands with the person's own rights, together or not at all.

    Raises `Stale` where the task that the person saw has changed since.
    """
    return take_in(parts, asking, lambda session: make(session, parts, asking, commands))


def attempt(session: Session, parts: Parts, asking: Asking, commands: Sequence[c.Command]) -> Reply:
    """Make the commands of what somebody said, in the caller's transaction, or none of them and say why not."""
    person = session.get_one(Person, asking.person_id)
    person.heard_at = parts.clock()
    try:
        with session.begin_nested():
            return make(session, parts, asking, commands)
    except changes.Refused as refusal:
        return Reply(refused=(str(refusal),))


def make(session: Session, parts: Parts, asking: Asking, commands: Sequence[c.Command]) -> Reply:
    """Make the commands in the caller's transaction; raises what `changes.make` raises, and `Stale`."""
    made = changes.make(
        session,
        commands,
        actor=asking.person_id,
        origin=asking.origin,
        now=parts.clock(),
    )
    _check_fresh(session, asking, made)
    return _reply(made, commands)


def _check_fresh(session: Session, asking: Asking, made: Sequence[Change]) -> None:
    """Look after the change, when its plan is held: before it somebody could still come in between."""
    if asking.seen is None:
        return
    task, seen = asking.seen
    own = {change.id for change in made}
    if queries.latest_change(session, task, but=own) > seen:
        raise Stale


def _reply(made: Sequence[Change], commands: Sequence[c.Command]) -> Reply:
    """Say what came of it; what a command names and did not change was so before."""
    touched = {change.task_id for change in made}
    named = [key for command in commands if (key := getattr(command, "task", None))]
    proposals = [row.proposal_id for row in made if row.verb == "propose"]
    if not (made or named or _noted(commands[0]) or isinstance(commands[0], _DECIDING)):
        return Reply(refused=(SAME,))
    plans = {change.plan_id for change in made if change.plan_id is not None}
    return Reply(
        noted=_noted(commands[0]) or conversation.own.undone(made),
        plan=next(iter(plans)) if len(plans) == 1 else getattr(commands[0], "plan", None),
        task=named[0] if len(named) == 1 else None,
        changes=tuple(change.id for change in made),
        proposals=tuple(key for key in proposals if key is not None),
        already=() if _noted(commands[0]) else tuple(key for key in named if key not in touched),
    )


def _noted(command: c.Command) -> str:
    """Name a wish for oneself, which stands in nobody's history to be read."""
    match command:
        case c.MuteTask():
            return "muted" if command.muted else "unmuted"
        case c.SetPreferences(stopped=True):
            return "stopped"
        case c.SetPreferences(stopped=False):
            return "started"
        case c.SetPreferences(away_until=None):
            return conversation.own.BACK
    return ""
