"""Who hears of a change, and who of them at once.

At once: what is asked of the reader, what answers them, what they can begin now. All else concerns the heads
of both sides, who has the task, and who spoke on it. Never one's own actions.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from sqlalchemy import bindparam, event, func, select
from sqlalchemy.orm import Session, SessionTransaction

from bot.policy import head, heir, seen_at
from storage.db import WritingSession
from storage.kinds import MessageKind, MessageState, Side
from storage.models import Change, Dependency, Member, Message, Note, Person, Plan, Task

# What is put to one person, and answered to one, is not everybody's.
PRIVATE = {"ask", "propose", "accept", "decline", "nudge"}
_READ = "circles"
# Asked at each change, and so made once.
_FIRST = (
    select(func.min(Message.due_at))
    .where(
        Message.plan_id == Member.plan_id,
        Message.person_id == Member.person_id,
        Message.state == MessageState.WAITING,
    )
    .correlate(Member)
)
# By member, so that the index names the first at once, however many wait.
_WAITING = select(
    Member.person_id,
    _FIRST.where(Message.kind == MessageKind.WELCOME).scalar_subquery(),
    _FIRST.where(Message.kind == MessageKind.CHANGE).scalar_subquery(),
).where(Member.plan_id == bindparam("plan"))
_WAITS_FOR = (
    select(Task)
    .join(Dependency, Dependency.task_id == Task.id)
    .where(Dependency.needs_id == bindparam("task"))
)
_SPOKE = (
    select(Note.author_id)
    .where(Note.task_id == bindparam("task"), Note.author_id.is_not(None))
    .distinct()
)


@dataclass
class Circle:
    """The people of a plan while changes are announced: read once for all of them.

    `new` are those whose welcome waits: it shows them what is there, so that nothing else is told. `due` is
    when what was gathered for somebody goes out.
    """

    plan: Plan
    new: set[int]
    due: dict[int, datetime] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session, plan: Plan, now: datetime) -> Self:
        """Read the plan's circle, once for a transaction, which holds the plan."""
        root = session.get_transaction()
        if session.info.get(_READ, (None,))[0] is not root:
            session.info[_READ] = (root, {})
        read: dict[int, Self] = session.info[_READ][1]
        if plan.id not in read:
            read[plan.id] = cls._read(session, plan, now)
        return read[plan.id]

    @classmethod
    def _read(cls, session: Session, plan: Plan, now: datetime) -> Self:
        waiting = session.execute(_WAITING, {"plan": plan.id}).all()
        new = {key for key, welcome, _ in waiting if welcome is not None}
        due = {key: first for key, _, first in waiting if first is not None and first > now}
        return cls(plan, new, due)


def _forget(session: Session, _transaction: SessionTransaction) -> None:
    """What was rolled back, to a savepoint too, nobody has been told."""
    session.info.pop(_READ, None)


event.listen(WritingSession, "after_soft_rollback", _forget)


def hearers(session: Session, circle: Circle, change: Change) -> Iterator[tuple[Person, bool]]:
    """Give who hears of the change, and whether at once."""
    at_once = set(_urgent(session, circle.plan, change))
    concerned = (
        at_once if change.verb in PRIVATE else at_once | set(_concerned(session, circle, change))
    )
    for member in circle.plan.members:
        person = member.person
        wanted = member.person_id in concerned and member.person_id != change.actor_id
        new = person.id in circle.new and change.verb not in PRIVATE | {"answer"}
        muted = change.task_id in (person.muted or ()) and person.id not in at_once
        gone = not person.active or person.stopped_at is not None
        silent = new or muted or gone or person.digests_only
        if wanted and not silent and seen_at(session, member.clearance, change):
            yield person, person.id in at_once


def _concerned(session: Session, circle: Circle, change: Change) -> Iterator[int]:
    for side in (Side.VENDOR, Side.CUSTOMER):
        person = head(circle.plan, side)
        if person is not None:
            yield person.id
    if change.task_id is not None:
        task = session.get_one(Task, change.task_id)
        yield from _key(task.assignee_id)
        yield from (key for key in session.scalars(_SPOKE, {"task": task.id}) if key is not None)
    yield from _key(change.was.get("assignee_id"))


def _urgent(session: Session, plan: Plan, change: Change) -> Iterator[int]:
    """Give whom it concerns at once, by what happened."""
    match change.verb:
        case "assign" | "add":
            yield from _key(change.now.get("assignee_id"))
        case "ask" | "answer":
            assert change.note_id is not None
            yield from _key(session.get_one(Note, change.note_id).to_id)
        case "propose" | "nudge":
            yield from _key(change.now.get("to_id"))
        case "accept" | "decline":
            yield from _key(change.proposal.by_id if change.proposal else None)
        case "block":
            owner = head(plan, Side.VENDOR)
            yield from _key(owner.id if owner else None)
        case "depart":
            person = session.get_one(Person, change.person_id)
            told = head(plan, Side.VENDOR), heir(plan, person.side, change.audience)
            yield from (one.id for one in told if one is not None)
        case "complete":
            yield from _unlocked(session, change)


def _unlocked(session: Session, change: Change) -> Iterator[int]:
    """Give who can begin now, since what their task waited for is done."""
    for task in session.scalars(_WAITS_FOR, {"task": change.task_id}):
        if task.is_open and task.assignee_id and all(one.state.ended for one in task.after):
            yield task.assignee_id


def _key(key: int | None) -> Iterator[int]:
    if key is not None:
        yield key
