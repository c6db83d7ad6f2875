"""What a request holds until it is committed, so that two that meet come one after the other.

A plan, not a task: who completes the last but one of what a task waits for must see who completes the last,
a yes must see the newer date, the first card must be written once. A plan has few people, so that they
rarely wait, and a request holds it for milliseconds. SQLite has one writer anyway and ignores the clause.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Select, bindparam, event, select
from sqlalchemy.orm import Session, SessionTransaction, joinedload
from sqlalchemy.orm.attributes import set_committed_value

from bot import commands as c
from bot.changes.work import Work
from storage.db import WritingSession
from storage.models import (
    Change,
    Dependency,
    Goal,
    Member,
    Milestone,
    Note,
    Organization,
    Person,
    Plan,
    PlanChannel,
    Proposal,
    Task,
)

_NAMED: dict[str, type[Any]] = {
    "task": Task,
    "milestone": Milestone,
    "goal": Goal,
    "note": Note,
    "proposal": Proposal,
}
# What another request may have changed while this one waited for the plan.
_OF_A_PLAN: tuple[type[Any], ...] = (Plan, Member, PlanChannel, Dependency, *_NAMED.values())
_HELD = "plans held"
_HOLD = (
    select(Plan)
    .where(Plan.id.in_(bindparam("plans", expanding=True)))
    .order_by(Plan.id)
    .with_for_update(key_share=True, of=Plan)
)
# Who is told of a change, and where: each command asks for it.
_CIRCLE: dict[str, Select[Any]] = {
    "members": select(Member)
    .where(Member.plan_id.in_(bindparam("plans", expanding=True)))
    .order_by(Member.id)
    .options(joinedload(Member.person).joinedload(Person.identities)),
    "channels": select(PlanChannel)
    .where(PlanChannel.plan_id.in_(bindparam("plans", expanding=True)))
    .order_by(PlanChannel.id),
}
_PLAN_OF = {
    kind: select(kind.plan_id).where(kind.id == bindparam("key")) for kind in _NAMED.values()
}


def hold(work: Work, commands: Sequence[c.Command]) -> None:
    """Lock the plans that the commands are about, in id order, and forget what was read before.

    Weaker than FOR UPDATE, so that rows may refer to the plan meanwhile. A plan that this transaction holds
    already nobody else has changed: nothing of it is read again.
    """
    session = work.session
    keys = {key for command in commands for key in _plans(work, command)}
    held = _held(session)
    fresh = keys - held
    if fresh:
        _forget_things(session)
        plans = session.scalars(_HOLD, {"plans": list(keys)}).all()
        _load_circles(session, plans)
        work.held += plans
        held.update(plan.id for plan in plans)
    _lock_vendors(work, commands)


def _load_circles(session: Session, plans: Sequence[Plan]) -> None:
    """Read who is on the plans and where they live, which would else be read by and by."""
    for name, query in _CIRCLE.items():
        found: dict[int, list[Any]] = {plan.id: [] for plan in plans}
        for one in session.scalars(query, {"plans": list(found)}).unique():
            found[one.plan_id].append(one)
        for plan in plans:
            set_committed_value(plan, name, found[plan.id])


def _forget_things(session: Session) -> None:
    """Have read anew what another request may have written meanwhile; what this one wrote is sent before."""
    session.flush()
    for thing in list(session.identity_map.values()):
        if isinstance(thing, _OF_A_PLAN):
            session.expire(thing)


def _held(session: Session) -> set[int]:
    """Give the plans that the session's transaction holds; a rollback, of a savepoint too, lets go of them."""
    held: set[int] = session.info.setdefault(_HELD, set())
    return held


def _let_go(session: Session, *_transaction: SessionTransaction) -> None:
    session.info.pop(_HELD, None)


def _end(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        _let_go(session)


event.listen(WritingSession, "after_soft_rollback", _let_go)
event.listen(WritingSession, "after_transaction_end", _end)


def _lock_vendors(work: Work, commands: Sequence[c.Command]) -> None:
    """A new plan has no row to lock; its vendor stands for it, so that a key is taken once."""
    vendors = {command.vendor for command in commands if isinstance(command, c.CreatePlan)}
    if vendors:
        query = (
            select(Organization.id).where(Organization.id.in_(vendors)).order_by(Organization.id)
        )
        held = query.with_for_update(key_share=True, of=Organization)
        work.session.scalars(held).all()


def _plans(work: Work, command: c.Command) -> Iterator[int]:
    """Give the plans that a command is about; it names a plan, or things that stand on one."""
    plan = getattr(command, "plan", None)
    if isinstance(plan, int):
        yield plan
    for name, kind in _NAMED.items():
        yield from _plan_of(work, kind, getattr(command, name, None))
    match command:
        case c.Share() | c.Hide():
            yield from _plan_of(work, _NAMED[command.thing.value], command.id)
        case c.Accept():
            yield from _plans_of_options(work, command.proposal)
        case c.Depart():
            yield from _plans_of_person(work, command.person)
        case c.Undo():
            yield from _plans_of_request(work, command.request)


def _plan_of(work: Work, kind: type[Any], key: object) -> Iterable[int]:
    if not isinstance(key, int):
        return ()
    return work.session.scalars(_PLAN_OF[kind], {"key": key}).all()


def _plans_of_options(work: Work, proposal_id: int) -> Iterator[int]:
    """What a yes makes may be about another plan than the question was asked on."""
    options = work.session.scalar(select(Proposal.options).where(Proposal.id == proposal_id))
    for option in options or []:
        for stored in option:
            yield from _plans(work, c.load(stored))


def _plans_of_person(work: Work, person_id: int) -> Iterable[int]:
    return work.session.scalars(select(Member.plan_id).where(Member.person_id == person_id)).all()


def _plans_of_request(work: Work, request: str | None) -> Iterable[int]:
    """Without a request any of the actor's latest may be meant: all their plans."""
    if request is not None:
        found = select(Change.plan_id).where(Change.request == request).distinct()
    else:
        return _plans_of_person(work, work.actor_id or 0)
    return [key for key in work.session.scalars(found) if key is not None]
