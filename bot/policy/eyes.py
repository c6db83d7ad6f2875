"""Who may see: readers, their clearance, and the limits laid over a session.

The criteria use the tables and not the classes, so that the limits are not laid over the limits; and under
names of their own, so that SQLAlchemy does not take a member that the statement reads for the one that the
limits ask for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_, select, true
from sqlalchemy.orm import Session

from storage.criteria import Criteria
from storage.db import Limits
from storage.kinds import Audience
from storage.models import (
    Attachment,
    Base,
    Card,
    Change,
    Cursor,
    Delivery,
    Dependency,
    Goal,
    Incoming,
    Installation,
    Lease,
    Member,
    Message,
    Milestone,
    Note,
    Override,
    Plan,
    PlanChannel,
    Proposal,
    Shown,
    Standing,
    Task,
)

_member = Member.__table__.alias()
_channel = PlanChannel.__table__.alias()
_task = Task.__table__.alias()
_milestone = Milestone.__table__.alias()
_goal = Goal.__table__.alias()
_note = Note.__table__.alias()
_proposal = Proposal.__table__.alias()
_message = Message.__table__.alias()

# What nobody reads but the operator: it is the machinery's.
MACHINERY: tuple[type[Base], ...] = (
    Card,
    Cursor,
    Delivery,
    Incoming,
    Installation,
    Lease,
)

_EYES = "eyes"
Seen = Plan | Task | Milestone | Goal | Note | Change | Proposal


@dataclass(frozen=True)
class Reader:
    """Somebody or something that reads: a person, a Slack channel, or whoever holds a plan's link.

    `ceiling` narrows a clearance to that of the place that is read in.
    """

    person_id: int | None = None
    channel: tuple[str, str] | None = None
    plan_id: int | None = None
    operator: bool = False
    ceiling: Audience = Audience.INTERNAL

    @classmethod
    def person(cls, person_id: int, ceiling: Audience = Audience.INTERNAL) -> "Reader":
        """A person with their own clearance on each plan."""
        return cls(person_id=person_id, ceiling=ceiling)

    @classmethod
    def place(cls, team_id: str, channel_id: str) -> "Reader":
        """Everybody who reads in a Slack channel."""
        return cls(channel=(team_id, channel_id))

    @classmethod
    def link(cls, plan_id: int) -> "Reader":
        """Whoever holds a plan's link: it is forwarded sooner or later, so it shows what is shared."""
        return cls(plan_id=plan_id, ceiling=Audience.SHARED)

    @classmethod
    def shell(cls) -> "Reader":
        """The operator, who sees everything that was not taken back."""
        return cls(operator=True)


def lend(session: Session, reader: Reader) -> None:
    """Note whose limits a reading session has."""
    session.info[_EYES] = reader


def eyes_of(session: Session) -> Reader | None:
    """Say whose limits a reading session has; None for one that also sees what is not committed, or nobody's."""
    found: Reader | None = session.info.get(_EYES)
    return found


def cleared(audience: Any, clearance: Any) -> Any:
    """Compare an audience with a clearance: rows in Python, columns in SQL, the same rule."""
    return audience <= clearance


def clearance(session: Session, reader: Reader, plan_id: int) -> Audience | None:
    """Give what the reader may see of a plan; None where they may not know that it exists."""
    if reader.operator:
        return Audience.INTERNAL
    if reader.plan_id is not None:
        return Audience.SHARED if reader.plan_id == plan_id else None
    table, mine = _grants(reader)
    level = table.c.clearance if table is _member else table.c.audience
    found = session.execute(select(level).where(table.c.plan_id == plan_id, mine)).scalar()
    return None if found is None else min(found, reader.ceiling)


def may_see(session: Session, reader: Reader, thing: Seen) -> bool:
    """Whether the reader may see that row, and what it hangs on."""
    if reader.operator:
        return True
    plan_id = thing.id if isinstance(thing, Plan) else thing.plan_id
    level = None if plan_id is None else clearance(session, reader, plan_id)
    return level is not None and seen_at(session, level, thing)


def seen_at(session: Session, level: Audience, thing: Seen) -> bool:
    """Whether a member with that clearance may see that row, and what it hangs on."""
    return all(cleared(audience, level) for audience in _audiences(session, thing))


@lru_cache(maxsize=128)
def limits(reader: Reader) -> Limits:
    """Give the criteria that hide from every SELECT of a session what the reader may not see.

    People and organizations are not limited: their names stand under what is seen. SQLAlchemy does not lay
    criteria over a relationship's `any`, `has` and `contains`, which are therefore not used; join instead.
    The criteria of the latest readers are kept, since making them takes longer than a read.
    """
    criteria = _of_plans(reader) | _hanging(reader)
    criteria[Message] = _own(reader, Message)
    criteria[Shown] = exists().where(_message.c.id == Shown.message_id, _own(reader, _message.c))
    criteria |= dict.fromkeys(MACHINERY, true() if reader.operator else false())
    return (Criteria(criteria),)


def _of_plans(reader: Reader) -> dict[type[Base], ColumnElement[bool]]:
    """Limit what stands on a plan by itself."""
    return {
        Plan: _known(reader, Plan.id, Audience.SHARED),
        Member: _known(reader, Member.plan_id, Audience.SHARED),
        PlanChannel: _known(reader, PlanChannel.plan_id, PlanChannel.audience),
        Milestone: and_(
            _known(reader, Milestone.plan_id, Milestone.audience), Milestone.removed_at.is_(None)
        ),
        Goal: and_(_known(reader, Goal.plan_id, Goal.audience), Goal.removed_at.is_(None)),
        Task: _known(reader, Task.plan_id, Task.audience),
        Override: _known(reader, Override.plan_id, Override.audience),
        Standing: _known(reader, Standing.plan_id, Standing.audience),
    }


def _hanging(reader: Reader) -> dict[type[Base], ColumnElement[bool]]:
    """Limit what hangs on something, by that too."""
    return {
        Dependency: and_(
            _of_task(reader, Dependency.task_id), _of_task(reader, Dependency.needs_id)
        ),
        Note: and_(
            _known(reader, Note.plan_id, Note.audience),
            _of_task(reader, Note.task_id),
            Note.removed_at.is_(None),
        ),
        Attachment: exists().where(
            _note.c.id == Attachment.note_id,
            _note.c.removed_at.is_(None),
            _known(reader, _note.c.plan_id, _note.c.audience),
            _of_task(reader, _note.c.task_id),
        ),
        Proposal: and_(
            _known(reader, Proposal.plan_id, Proposal.audience),
            _of_task(reader, Proposal.task_id),
            _of(reader, _milestone, Proposal.milestone_id),
        ),
        Change: and_(
            _known(reader, Change.plan_id, Change.audience),
            _of_task(reader, Change.task_id),
            _of(reader, _milestone, Change.milestone_id),
            _of(reader, _goal, Change.goal_id),
            _of(reader, _note, Change.note_id),
            _of(reader, _proposal, Change.proposal_id),
        ),
    }


def _audiences(session: Session, thing: Seen) -> list[Audience]:
    """List the thing's own audience and those of what it hangs on."""
    if isinstance(thing, Plan):
        return []
    found = [thing.audience]
    if isinstance(thing, Note | Proposal | Change) and thing.task_id is not None:
        found.append(session.get_one(Task, thing.task_id).audience)
    if isinstance(thing, Proposal) and thing.milestone_id is not None:
        found.append(session.get_one(Milestone, thing.milestone_id).audience)
    if isinstance(thing, Change):
        found += [hung.audience for hung in _hangs_on(session, thing)]
    return found


def _hangs_on(session: Session, change: Change) -> Iterator[Milestone | Goal | Note | Proposal]:
    if change.milestone_id is not None:
        yield session.get_one(Milestone, change.milestone_id)
    if change.goal_id is not None:
        yield session.get_one(Goal, change.goal_id)
    if change.note_id is not None:
        yield session.get_one(Note, change.note_id)
    if change.proposal_id is not None:
        yield session.get_one(Proposal, change.proposal_id)


@lru_cache(maxsize=128)
def _grants(reader: Reader) -> tuple[Any, ColumnElement[bool]]:
    """Give the table that grants the reader a clearance, and which rows of it are the reader's.

    The same for all criteria of a reader, whose key then stands once among the values of a statement.
    """
    if reader.person_id is not None:
        return _member, _member.c.person_id == reader.person_id
    assert reader.channel is not None
    team, channel = reader.channel
    return _channel, and_(_channel.c.team_id == team, _channel.c.channel_id == channel)


def _known(reader: Reader, plan_id: Any, audience: Any) -> ColumnElement[bool]:
    """Say in SQL that the reader is cleared for that audience on that plan."""
    if reader.operator:
        return true()
    within = cleared(audience, reader.ceiling)
    if reader.plan_id is not None:
        return and_(plan_id == reader.plan_id, within)
    table, mine = _grants(reader)
    level = table.c.clearance if table is _member else table.c.audience
    grant = exists().where(table.c.plan_id == plan_id, mine, cleared(audience, level))
    # The widest ceiling narrows nothing, and what is one of the two by itself is no criterion.
    unlimited = reader.ceiling is max(Audience) or isinstance(within, bool)
    return grant if unlimited else and_(grant, within)


def _of_task(reader: Reader, task_id: Any) -> ColumnElement[bool]:
    return _of(reader, _task, task_id)


def _of(reader: Reader, table: Any, key: Any) -> ColumnElement[bool]:
    """Say in SQL that what a row hangs on is seen too, where it hangs on anything."""
    seen = exists().where(table.c.id == key, _known(reader, table.c.plan_id, table.c.audience))
    return or_(key.is_(None), seen)


def _own(reader: Reader, message: Any) -> ColumnElement[bool]:
    """Say in SQL that a message is the reader's own."""
    if reader.operator:
        return true()
    if reader.person_id is not None:
        return and_(message.person_id == reader.person_id)
    if reader.channel is not None:
        team, channel = reader.channel
        return and_(message.team_id == team, message.channel_id == channel)
    return false()
