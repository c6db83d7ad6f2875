"""What a vendor's person says of internal things where customers read: it stays with their own side.

It changes nothing, is kept as their side's comment and answered in their direct conversation, as is what names no
task at all: an answer in the channel would tell the customer which of the two it is.
"""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import commands as c
from bot import conversation
from bot.changes import unsaid
from bot.conversation import Said
from bot.identity import Reader, eyes
from bot.outbox import Reply
from handlers.slack.doing import Asking, Effect, attempt
from handlers.slack.parts import Parts
from handlers.slack.places import Place
from handlers.slack.threads import Context
from storage.kinds import Audience, Origin, Side
from storage.models import Person, Task

WHY = "Not everybody there sees what that names, so I changed nothing. Say it to me here or behind {command} to have it done."


def is_aside(parts: Parts, person_id: int, place: Place, context: Context, text: str) -> bool:
    """Whether a vendor's person says something of what is internal in a place that customers read in."""
    if context.plan_id not in place.plans or place.audience is Audience.INTERNAL:
        return False
    with eyes(parts.engine, Reader.person(person_id)) as session:
        if session.get_one(Person, person_id).side is Side.CUSTOMER:
            return False
        hidden = {task.id for task in unsaid.hidden(session, Task, context.plan_id)}
        if hidden & set(_one(context)):
            return True
        if unsaid.named(session, context.plan_id, text) is not None:
            return True
        return _is_meant(session, parts, person_id, context, text)


def _one(context: Context) -> tuple[int, ...]:
    """Give the tasks that the words answer; a list that was shown says nothing of which is meant."""
    shown = context.shown or ()
    return context.about or (shown if len(shown) == 1 else ())


def keep(parts: Parts, asking: Asking, context: Context, text: str) -> Effect:
    """Give the effect that keeps such words with the plan, for the speaker's own side."""
    assert context.plan_id is not None
    comment = c.Comment(context.plan_id, text, audience=Audience.INTERNAL)

    def effect(session: Session) -> Reply:
        reply = attempt(session, parts, asking, [comment])
        return replace(reply, refused=(*reply.refused, WHY.format(command=parts.command)))

    return effect


def _is_meant(session: Session, parts: Parts, person_id: int, context: Context, text: str) -> bool:
    """Whether the reader of sentences hears a task named that not everybody sees, or that there is not."""
    said = Said(
        text=text,
        person_id=person_id,
        said_at=parts.clock(),
        origin=Origin.MENTION,
        plan_id=context.plan_id,
    )
    heard = conversation.listen(session, said)
    shared = select(Task.number).where(
        Task.plan_id == context.plan_id, Task.audience == Audience.SHARED
    )
    return bool(set(_named(heard)) - set(session.scalars(shared)))


def _named(heard: conversation.Heard) -> Iterator[int]:
    for action in heard.reading.actions:
        if action.task is not None:
            yield action.task
    for question in heard.reading.questions:
        yield from question.tasks
