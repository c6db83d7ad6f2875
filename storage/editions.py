"""A plan's edition: another one as soon as anything that stands on the plan is written.

Who keeps what they made of a plan compares the edition, and knows whether they would make the same again. It is
renewed where rows are written and not by who writes them, so that no door can forget it.
"""

from collections.abc import Iterator
from secrets import token_hex
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session, SessionTransaction

from storage.models import (
    Dependency,
    Goal,
    Member,
    Milestone,
    Note,
    Override,
    Plan,
    PlanChannel,
    Proposal,
    Task,
)

_RENEWED = "renewed"
# What says nothing of the plan, and is written by who does not hold it.
_BESIDE: dict[type[Any], set[str]] = {
    Plan: {"look_at", "stirred_by_id", "edition"},
    Member: {"visited_at", "left_at", "welcomed_at"},
    PlanChannel: {"broken_why", "team_id", "channel_id"},
}


def renew(session: Session, *_flush: Any) -> None:
    """Give each plan of which a flush writes something another edition, in the order in which plans are held.

    Once in a transaction is enough, since nobody else sees it before its end.
    """
    renewed: set[int] = session.info.setdefault(_RENEWED, set())
    written = {key for row in _written(session) for key in _plans(session, row)}
    for key in sorted(written - renewed):
        plan = session.get(Plan, key)
        if plan is not None:
            plan.edition = token_hex(8)
            renewed.add(key)


def forget(session: Session, *_transaction: Any) -> None:
    """What was rolled back, to a savepoint too, has its old edition."""
    session.info.pop(_RENEWED, None)


def end(session: Session, transaction: SessionTransaction) -> None:
    """After a transaction another edition is due; a savepoint is only a part of one."""
    if transaction.parent is None:
        forget(session)


def _written(session: Session) -> Iterator[object]:
    yield from session.new
    yield from session.deleted
    for row in session.dirty:
        if inspect(row).committed_state.keys() - _BESIDE.get(type(row), set()):
            yield row


def _plans(session: Session, row: object) -> Iterator[int]:
    """Give the plan that a row stands on; a new plan has its first edition."""
    match row:
        case Plan(id=int(key)):
            yield key
        case (
            Task()
            | Milestone()
            | Goal()
            | Note()
            | Proposal()
            | Override()
            | Member()
            | PlanChannel()
        ):
            # A row of a plan that is new itself has no key of it yet.
            if row.plan_id or row.plan.id:
                yield row.plan_id or row.plan.id
        case Dependency():
            yield from session.scalars(select(Task.plan_id).where(Task.id == row.task_id))
