"""What is read of a plan: itself, its tasks, and what hangs on them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session, joinedload

from storage.kinds import NoteKind, PlanState, ProposalKind, ProposalState, State
from storage.models import (
    Change,
    Dependency,
    Goal,
    Member,
    Milestone,
    Note,
    Override,
    Plan,
    Proposal,
    Task,
)

# Asked for whatever is shown of a plan, and so made once.
_PLAN = (
    select(Plan)
    .where(Plan.id == bindparam("plan"))
    .options(joinedload(Plan.vendor), joinedload(Plan.customer))
)
OPEN_STATES = tuple(state for state in State if not state.ended)


@dataclass(frozen=True)
class Moments:
    """How often a verb happened to a task, and when last."""

    task_id: int
    verb: str
    count: int
    last_at: datetime


@dataclass(frozen=True)
class Around:
    """What hangs on the tasks of some plans; `needs` are pairs (task, what it needs) of which both are seen.

    `postponed` is how often the date of a task went to a later one.
    """

    tasks: Sequence[Task]
    needs: Sequence[tuple[int, int]]
    milestones: Sequence[Milestone]
    members: Sequence[Member]
    questions: Sequence[Note]
    dates: Sequence[Proposal]
    moments: Sequence[Moments]
    postponed: Mapping[int, int]


@dataclass(frozen=True)
class PlanPage:
    """What a status is made of."""

    plan: Plan
    goals: Sequence[Goal]
    around: Around
    overrides: Sequence[Override]


def plan_of(session: Session, plan_id: int) -> Plan | None:
    """Give a plan with its two organizations; None where the reader may not know of it."""
    return session.scalars(_PLAN, {"plan": plan_id}).one_or_none()


def live_plans(session: Session, most: int) -> Sequence[Plan]:
    """List the plans that are not closed, by key: the reader's own, since a session sees no others."""
    live = select(Plan).where(Plan.state != PlanState.CLOSED)
    return session.scalars(live.order_by(Plan.key).limit(most)).all()


def plan_page(session: Session, plan_id: int) -> PlanPage | None:
    """Read a plan and all that its status says, in eleven SELECTs whatever its size; None without a plan."""
    plan = plan_of(session, plan_id)
    if plan is None:
        return None
    tasks = plan_tasks(session, plan_id)
    around = _around(session, [plan_id], tasks)
    return PlanPage(plan, goals(session, plan_id), around, overrides(session, plan_id))


def around(session: Session, tasks: Sequence[Task]) -> Around:
    """Read what hangs on those tasks; its `tasks` are these and the ones that need them or that they need."""
    known = {task.id for task in tasks}
    linked = or_(Dependency.task_id.in_(known), Dependency.needs_id.in_(known))
    pairs = session.execute(select(Dependency.task_id, Dependency.needs_id).where(linked))
    others = {key for pair in pairs for key in pair} - known
    near = [*tasks, *tasks_by_id(session, sorted(others))]
    return _around(session, sorted({task.plan_id for task in tasks}), near)


def plan_tasks(session: Session, plan_id: int) -> Sequence[Task]:
    """List a plan's tasks by number, with their assignees."""
    tasks = select(Task).where(Task.plan_id == plan_id).options(joinedload(Task.assignee))
    return session.scalars(tasks.order_by(Task.number)).all()


def open_tasks(session: Session, plan_id: int) -> Sequence[Task]:
    """List what is left to do on a plan, by date and number, with the assignees."""
    left = select(Task).where(Task.plan_id == plan_id, Task.state.in_(OPEN_STATES))
    return session.scalars(_by_date(left)).all()


def tasks_of(session: Session, person_id: int) -> Sequence[Task]:
    """List what is left to do for a person on all active plans, by plan, date and number."""
    mine = (
        select(Task)
        .join(Task.plan)
        .where(
            Task.assignee_id == person_id,
            Task.state.in_(OPEN_STATES),
            Plan.state == PlanState.ACTIVE,
        )
        .order_by(Plan.key)
    )
    return session.scalars(_by_date(mine)).all()


def tasks_by_id(session: Session, task_ids: Sequence[int]) -> list[Task]:
    """List the tasks that are seen among those keys, in the order of the keys."""
    if not task_ids:
        return []
    near = (joinedload(Task.assignee), joinedload(Task.plan))
    found = select(Task).where(Task.id.in_(task_ids)).options(*near)
    by_id = {task.id: task for task in session.scalars(found)}
    return [by_id[key] for key in task_ids if key in by_id]


def milestones(session: Session, plan_ids: Sequence[int]) -> Sequence[Milestone]:
    """List the plans' milestones in the order of their dates; without a date last."""
    dated = (Milestone.due_on.is_(None), Milestone.due_on, Milestone.id)
    found = select(Milestone).where(Milestone.plan_id.in_(plan_ids), Milestone.removed_at.is_(None))
    return session.scalars(found.order_by(*dated)).all()


def members(session: Session, plan_ids: Sequence[int]) -> Sequence[Member]:
    """List the people on the plans, with their organizations."""
    return session.scalars(
        select(Member).where(Member.plan_id.in_(plan_ids)).order_by(Member.id)
    ).all()


def open_questions(session: Session, plan_ids: Sequence[int]) -> Sequence[Note]:
    """List the questions that nobody has answered, oldest first."""
    people = (joinedload(Note.author), joinedload(Note.to))
    found = select(Note).where(
        Note.plan_id.in_(plan_ids),
        Note.kind == NoteKind.QUESTION,
        Note.answered_at.is_(None),
        Note.removed_at.is_(None),
    )
    return session.scalars(found.options(*people).order_by(Note.at, Note.id)).all()


def open_dates(session: Session, plan_ids: Sequence[int]) -> Sequence[Proposal]:
    """List the dates that wait for somebody's yes, oldest first."""
    people = (joinedload(Proposal.by), joinedload(Proposal.to), joinedload(Proposal.milestone))
    found = select(Proposal).where(
        Proposal.plan_id.in_(plan_ids),
        Proposal.kind == ProposalKind.DATE,
        Proposal.state == ProposalState.OPEN,
    )
    return session.scalars(found.options(*people).order_by(Proposal.at, Proposal.id)).all()


def needs_among(session: Session, task_ids: Sequence[int]) -> list[tuple[int, int]]:
    """List the pairs (task, what it needs) among those tasks, so that no pair names a hidden one."""
    pairs = select(Dependency.task_id, Dependency.needs_id).where(Dependency.task_id.in_(task_ids))
    known = set(task_ids)
    return [(task, needs) for task, needs in session.execute(pairs) if needs in known]


def _by_date(tasks: Select[Task]) -> Select[Task]:
    assigned = tasks.options(joinedload(Task.assignee), joinedload(Task.plan))
    return assigned.order_by(Task.due_on.is_(None), Task.due_on, Task.plan_id, Task.number)


def _around(session: Session, plan_ids: Sequence[int], tasks: Sequence[Task]) -> Around:
    return Around(
        tasks=tasks,
        needs=needs_among(session, [task.id for task in tasks]),
        milestones=milestones(session, plan_ids),
        members=members(session, plan_ids),
        questions=open_questions(session, plan_ids),
        dates=open_dates(session, plan_ids),
        moments=_moments(session, [task.id for task in tasks]),
        postponed=_postponed(session, [task.id for task in tasks if task.is_open]),
    )


def _moments(session: Session, task_ids: Sequence[int]) -> list[Moments]:
    happened = (
        select(Change.task_id, Change.verb, func.count(), func.max(Change.at))
        .where(Change.task_id.in_(task_ids))
        .group_by(Change.task_id, Change.verb)
    )
    rows = session.execute(happened)
    return [Moments(key, verb, count, at) for key, verb, count, at in rows if key is not None]


def _postponed(session: Session, task_ids: Sequence[int]) -> Mapping[int, int]:
    """Count the moves to a later date, or to none, that were not taken back."""
    moves = select(Change.task_id, Change.was, Change.now).where(
        Change.task_id.in_(task_ids), Change.verb == "move", Change.undone_by_id.is_(None)
    )
    found: Counter[int] = Counter()
    for key, was, now in session.execute(moves):
        old, new = was.get("due_on"), now.get("due_on")
        # Dates are written so that they compare as text.
        if key is not None and old is not None and (new is None or new > old):
            found[key] += 1
    return found


def overrides(session: Session, plan_id: int) -> Sequence[Override]:
    """List what is said of a plan's colour and not taken back, the narrowest audience and newest first."""
    said = select(Override).where(Override.plan_id == plan_id, Override.ended_at.is_(None))
    ordered = said.order_by(Override.audience.desc(), Override.id.desc())
    return session.scalars(ordered.options(joinedload(Override.by))).all()


def goals(session: Session, plan_id: int) -> Sequence[Goal]:
    """List what the customer wants, in the order in which it was said."""
    return session.scalars(_goals(plan_id)).all()


def _goals(plan_id: int) -> Select[Goal]:
    kept = select(Goal).where(Goal.plan_id == plan_id, Goal.removed_at.is_(None))
    return kept.order_by(Goal.id)
