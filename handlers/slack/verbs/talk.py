"""The verbs of talk: a note, a decision, a question."""

from collections.abc import Sequence
from dataclasses import replace

from bot import commands as c
from handlers.slack.verbs.finding import Mistaken, Typed, person_of, split
from handlers.slack.verbs.tasks import WHO
from storage.kinds import Audience, NoteKind, Side


def note(typed: Typed) -> Sequence[c.Command]:
    """Keep words with a task or the plan."""
    return [_comment(typed, NoteKind.COMMENT)]


def decide(typed: Typed) -> Sequence[c.Command]:
    """Keep a decision."""
    return [_comment(typed, NoteKind.DECISION)]


def _comment(typed: Typed, kind: NoteKind) -> c.Command:
    tasks, words = split(typed)
    if not words:
        raise Mistaken("Say what to keep.")
    task = tasks[0].id if tasks else None
    return c.Comment(typed.plan.id, words, task=task, kind=kind, audience=typed.heard)


def ask(typed: Typed) -> Sequence[c.Command]:
    """Put a question, open until it is answered."""
    named = WHO.match(typed.rest)
    rest = typed.rest[named.end() :].strip() if named else typed.rest
    tasks, words = split(replace(typed, rest=rest))
    if not words:
        raise Mistaken("Say what you want to know.")
    to = person_of(typed, named[1]) if named else None
    customer = to is not None and to.side is Side.CUSTOMER and "internal" not in typed.flags
    audience = Audience.SHARED if customer else typed.heard
    task = tasks[0].id if tasks else None
    return [c.Ask(typed.plan.id, words, task, to.id if to else None, audience)]
