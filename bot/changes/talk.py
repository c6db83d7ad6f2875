"""What people say: comments, questions and their answers.

A note's audience is the narrower of its thing's and its place's; a customer's words are always shared.
"""

from sqlalchemy import select

from bot import commands as c
from bot.changes.work import Unusable, Work, clean
from bot.policy import cleared, head, member_of, other_side, person_of
from storage.kinds import Audience, NoteKind, Side
from storage.models import Note, Plan, Task

LONGEST = 20_000


def apply(work: Work, command: c.Comment | c.Ask | c.Answer) -> None:
    """Write the note."""
    match command:
        case c.Comment():
            plan, task = _on(work, command)
            work.add("comment", _note(work, command, plan, task, kind=command.kind))
        case c.Ask():
            plan, task = _on(work, command)
            note = _note(work, command, plan, task, kind=NoteKind.QUESTION)
            note.to_id = _addressee(work, command, plan, task, note.audience)
            work.add("ask", note)
        case c.Answer():
            _answer(work, command)


def _on(work: Work, command: c.Comment | c.Ask) -> tuple[Plan, Task | None]:
    plan = work.find(Plan, command.plan)
    task = None if command.task is None else work.find(Task, command.task)
    if task is not None and task.plan_id != plan.id:
        raise Unusable("That task is of another plan.")
    work.allow(command, plan, task)
    return plan, task


def _note(
    work: Work, command: c.Comment | c.Ask, plan: Plan, task: Task | None, *, kind: NoteKind
) -> Note:
    audience = command.audience if task is None else max(command.audience, task.audience)
    actor = person_of(work.actor)
    if actor is not None and actor.side is Side.CUSTOMER:
        audience = Audience.SHARED
    return Note(
        plan_id=plan.id,
        task_id=task.id if task else None,
        author_id=work.actor_id,
        at=work.now,
        kind=kind,
        audience=audience,
        text=clean(command.text, "A question" if kind is NoteKind.QUESTION else "A note", LONGEST),
        place=command.place or _thread(work, task, audience),
    )


def _thread(work: Work, task: Task | None, audience: Audience) -> str | None:
    """Give the Slack thread in which a task was talked of last: what is said of it by mail is read there too.

    None where there is none with the same audience: what is internal does not come to the customer's channel.
    """
    if task is None:
        return None
    said = select(Note.place).where(
        Note.task_id == task.id,
        Note.place.is_not(None),
        Note.audience == audience,
        Note.removed_at.is_(None),
    )
    return work.session.scalar(said.order_by(Note.id.desc()).limit(1))


def _addressee(
    work: Work, command: c.Ask, plan: Plan, task: Task | None, audience: Audience
) -> int | None:
    """Give whom a question goes to: as named, else the assignee, else the other side's head."""
    if command.to is not None:
        return _named(plan, command.to, audience)
    actor = person_of(work.actor)
    if task is not None and task.assignee_id not in {None, work.actor_id}:
        member = member_of(plan, task.assignee_id or 0)
        if member is not None and cleared(audience, member.clearance):
            return task.assignee_id
    side = other_side(actor.side) if actor and audience is Audience.SHARED else Side.VENDOR
    found = head(plan, side)
    return found.id if found and found.id != work.actor_id else None


def _named(plan: Plan, person_id: int, audience: Audience) -> int:
    member = member_of(plan, person_id)
    if member is None:
        raise Unusable("Only a member of the plan can be asked; invite them first.")
    if not cleared(audience, member.clearance):
        raise Unusable(f"{member.person.name} may not see this; it is internal.")
    return person_id


def _answer(work: Work, command: c.Answer) -> None:
    """Answer where it was asked, so that it reaches the asker; the first answer closes the question."""
    asked = work.find(Note, command.note)
    plan = work.find(Plan, asked.plan_id)
    work.allow(command, plan, asked)
    closing = asked.kind is NoteKind.QUESTION and asked.answered_at is None
    note = Note(
        plan_id=plan.id,
        task_id=asked.task_id,
        author_id=work.actor_id,
        at=work.now,
        kind=NoteKind.COMMENT,
        audience=asked.audience,
        text=clean(command.text, "An answer", LONGEST),
        answers_id=asked.id,
        to_id=asked.author_id,
        place=asked.place or command.place,
    )
    work.add("answer", note)
    if closing and not _is_own(asked, work):
        asked.answered_at = work.now


def _is_own(asked: Note, work: Work) -> bool:
    """Who adds to their own question has not answered it."""
    return asked.author_id is not None and asked.author_id == work.actor_id
