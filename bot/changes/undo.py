"""Taking back what one request changed, unless it was touched since.

A row of history holds what was and what is, so most is undone by setting what was. What was added leaves
every read; what was sent cannot be unsent: a date that the other side was told goes back to a later one only
with the yes that any later date needs.
"""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select

from bot import commands as c
from bot import outbox
from bot.changes import consent, healths, members, tasks
from bot.changes.work import MISSING, Thing, Unusable, Work, plain, typed
from bot.policy import NotFound, Operator, check_living, member_of, seen_at
from storage.kinds import Audience, Origin, PlanState, ProposalState, Role, State
from storage.models import Change, Goal, Milestone, Note, Person, Plan, Proposal, Task

RECENT = timedelta(days=7)
ADDED = {"add", "add_milestone", "add_goal", "comment", "ask", "answer", "propose"}
TAKEN = "That is taken back already."
PLACES = {"invite", "remove", "link", "unlink", "create_plan"}


def apply(work: Work, command: c.Undo) -> None:
    """Undo the request, newest change first; what was touched since stays."""
    rows = _meant(work, command)
    open_rows = [row for row in reversed(rows) if row.undone_by_id is None]
    if not open_rows:
        return
    for row in open_rows:
        if row.plan_id is not None and row.verb != "close_plan":
            check_living(work.find(Plan, row.plan_id), work.actor)
        _take_back(work, row)
    if not work.made:
        raise Unusable("That has been changed again since, so there is nothing to take back.")


def _meant(work: Work, command: c.Undo) -> list[Change]:
    """Give the rows that are to be taken back, oldest first."""
    if command.task is None:
        return _rows(work, command.request or _latest(work, command))
    here = _rows(work, command.request) if command.request is not None else []
    found = [row for row in here if row.task_id == command.task and row.undone_by_id is None]
    found = found or _rows(work, _latest(work, command))
    return [row for row in found if row.task_id == command.task]


def _latest(work: Work, command: c.Undo) -> str:
    """Give the actor's latest request that can be undone, on that task or plan where one is meant.

    It reaches not behind what was taken back last: who says "undo" twice may mean the same thing twice.
    """
    query = (
        select(Change.id, Change.request)
        .where(
            Change.actor_id == work.actor_id,
            Change.verb.not_in(("nudge", "undo")),
            Change.origin != Origin.CLOCK,
            Change.at >= work.now - RECENT,
        )
        .order_by(Change.id.desc())
        .limit(1)
    )
    task = _named(work, command.task) if command.task is not None else None
    if task is not None:
        query = query.where(Change.task_id == task.id)
    elif command.plan is not None:
        # What somebody changed for themselves is on no plan.
        query = query.where(or_(Change.plan_id == command.plan, Change.plan_id.is_(None)))
    found = work.session.execute(query.where(Change.undone_by_id.is_(None))).first()
    taken = work.session.execute(query.where(Change.undone_by_id.is_not(None))).first()
    if taken is not None and (
        found is None or found.id < taken.id or found.request == taken.request
    ):
        raise Unusable(_taken(task))
    if found is None:
        raise Unusable(_nothing(task))
    return str(found.request)


def _nothing(task: Task | None) -> str:
    if task is None:
        return "You have changed nothing in the last week, so there is nothing to undo."
    return (
        f"You have changed nothing of {task.number} in the last week, so there is nothing to undo."
    )


def _taken(task: Task | None) -> str:
    if task is None:
        return "You took back your latest change already; for an older one name its task by its number."
    return f"You took back your latest change of {task.number} already."


def _named(work: Work, task_id: int) -> Task:
    """Give the task that is named, as far as who asks may know of it."""
    task = work.find(Task, task_id)
    member = member_of(task.plan, work.actor_id or 0)
    if isinstance(work.actor, Operator) or (
        member is not None and seen_at(work.session, member.clearance, task)
    ):
        return task
    raise NotFound(MISSING)


def _rows(work: Work, request: str) -> list[Change]:
    made = select(Change).where(Change.request == request).order_by(Change.id)
    rows = list(work.session.scalars(made))
    own = isinstance(work.actor, Operator) or all(row.actor_id == work.actor_id for row in rows)
    if not rows or not own or not all(_is_seen(work, row) for row in rows):
        raise NotFound("There is nothing of yours to undo.")
    able = [row for row in rows if row.verb != "undo"]
    if not able:
        raise Unusable(TAKEN)
    return able


def _is_seen(work: Work, row: Change) -> bool:
    """Who has left a plan, or may no longer see a thing, undoes nothing there."""
    if isinstance(work.actor, Operator) or row.plan_id is None:
        return True
    member = member_of(work.find(Plan, row.plan_id), work.actor.id)
    return member is not None and seen_at(work.session, member.clearance, row)


def _take_back(work: Work, row: Change) -> None:
    """Undo one row; nothing happens where the thing was touched since."""
    before = len(work.made)
    if row.verb in PLACES:
        _undo_place(work, row)
    elif row.verb in {"set_health", "clear_health"}:
        healths.take_back(work, row)
    elif row.verb in ADDED:
        _take_out(work, _thing(work, row))
    else:
        _set_back(work, row)
    for change in work.made[before:]:
        if change.verb == "propose":
            continue
        change.verb = "undo"
        change.audience = max(change.audience, row.audience)
        change.now = {**change.now, "undid": row.verb}
        work.session.flush()
        row.undone_by_id = change.id


def _thing(work: Work, row: Change) -> Thing | Person:
    """Give what the row is about: the nearest of the things that it names."""
    keys: tuple[tuple[type[Any], int | None], ...] = (
        (Proposal, row.proposal_id),
        (Note, row.note_id),
        (Goal, row.goal_id),
        (Milestone, row.milestone_id),
        (Task, row.task_id),
        (Plan, row.plan_id),
        (Person, row.person_id),
    )
    kind, key = next((kind, key) for kind, key in keys if key is not None)
    found: Thing | Person = work.session.get_one(kind, key)
    return found


def _set_back(work: Work, row: Change) -> None:
    """Set what was, unless somebody has set something else since."""
    thing = _thing(work, row)
    if "after" in row.was and isinstance(thing, Task):
        tasks.write(work, c.EditTask(thing.id, after=tuple(row.was["after"])))
        return
    if any(plain(getattr(thing, name)) != row.now[name] for name in row.was):
        return
    if isinstance(thing, Task):
        _check_fits(thing, row)
    was = {name: typed(thing, name, value) for name, value in row.was.items()}
    if isinstance(thing, Task | Milestone) and "due_on" in was:
        to = consent.consenter(work, thing, was["due_on"])
        if to is not None and not outbox.is_untold(work.session, row, to.side):
            _ask_back(work, thing, was["due_on"], to)
            return
    work.alter("undo", thing, **was)


def _ask_back(work: Work, thing: consent.Dated, day: date | None, to: Person) -> None:
    """Ask for the yes to the date that was; the row stays as it is until then."""
    wish: consent.Wish = (
        c.MoveDate(thing.id, day)
        if isinstance(thing, Task)
        else c.EditMilestone(thing.id, due_on=day)
    )
    if any(waiting.new_on == day for waiting in consent.open_dates(work, thing)):
        raise Unusable(f"The date that was waits for {to.name}'s yes already.")
    consent.propose(work, thing, wish, to)


def _check_fits(task: Task, row: Change) -> None:
    """What was may no longer be possible: its assignee has left, or may not see it hidden again."""
    was = {"assignee_id": task.assignee_id, "audience": task.audience, **row.was}
    if {"assignee_id", "audience"} & set(row.was):
        tasks.check_assignee(task.plan, was["assignee_id"], Audience(was["audience"]))


def _is_touched(work: Work, task: Task) -> bool:
    """Whether anything has happened to a task since it was added."""
    later = select(Change.id).where(
        Change.task_id == task.id, Change.request != work.request, Change.verb != "add"
    )
    added = select(Change.request).where(Change.task_id == task.id, Change.verb == "add")
    later = later.where(Change.request.not_in(added))
    return work.session.scalar(later.limit(1)) is not None


def _take_out(work: Work, thing: Thing | Person) -> None:
    """Take out what was added: a task is cancelled, since its number stays; a note is in no read."""
    match thing:
        case Task() if thing.is_open and not _is_touched(work, thing):
            work.alter("undo", thing, state=State.CANCELLED, reason="Taken back by who added it.")
        case Note() | Milestone() | Goal():
            work.alter("undo", thing, removed_at=work.now)
            if isinstance(thing, Note) and thing.answers_id is not None:
                _ask_again(work, thing)
        case Proposal() if thing.state is ProposalState.OPEN:
            work.alter("undo", thing, state=ProposalState.WITHDRAWN, decided_at=work.now)


def _ask_again(work: Work, answer: Note) -> None:
    """A question whose only answer was taken back is open again."""
    asked = work.session.get_one(Note, answer.answers_id)
    query = select(Note.id).where(
        Note.answers_id == asked.id, Note.id != answer.id, Note.removed_at.is_(None)
    )
    if work.session.scalar(query.limit(1)) is None:
        asked.answered_at = None


def _undo_place(work: Work, row: Change) -> None:
    """Undo who is on the plan and where it lives."""
    plan = work.find(Plan, row.plan_id or 0)
    match row.verb:
        case "create_plan":
            work.alter("undo", plan, state=PlanState.CLOSED)
        case "invite" | "remove":
            _undo_member(work, plan, row)
        case "link" | "unlink":
            _undo_link(work, plan, row)


def _undo_member(work: Work, plan: Plan, row: Change) -> None:
    assert row.person_id is not None
    member = member_of(plan, row.person_id)
    terms = {"role": member.role.value, "clearance": int(member.clearance)} if member else {}
    if terms != row.now or (not row.was and terms.get("role") == Role.OWNER):
        return
    if not row.was:
        members.remove(work, plan, row.person_id)
        return
    role, clearance = Role(row.was["role"]), Audience(row.was["clearance"])
    members.invite(work, plan, c.InviteMember(plan.id, row.person_id, role, clearance))


def _undo_link(work: Work, plan: Plan, row: Change) -> None:
    place = row.was or row.now
    if not row.was:
        members.unlink(work, plan, (place["team"], place["channel"]))
        return
    audience = Audience(place["audience"])
    members.link(work, plan, c.LinkChannel(plan.id, place["team"], place["channel"], audience))
