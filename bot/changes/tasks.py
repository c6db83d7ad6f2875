"""What can happen to a task: adding and editing, its steps, its date, who has it.

A step that a task has taken already gives no change, so that a second click tells nobody anything.
"""

from datetime import date
from urllib.parse import urlsplit

from sqlalchemy import select

from bot import commands as c
from bot.changes import consent, dates
from bot.changes.work import Unusable, Work, clean
from bot.policy import NotAllowed, is_owner, member_of, person_of
from storage.kinds import Audience, State
from storage.models import Dependency, Milestone, Person, Plan, Task

TITLE = 300
TEXT = 10_000
ADDRESS = 2_000
Step = c.CompleteTask | c.ReopenTask | c.StartTask | c.BlockTask | c.UnblockTask
Turn = c.MoveDate | c.AssignTask | c.CancelTask | c.SnoozeTask


def write(work: Work, command: c.AddTask | c.EditTask) -> None:
    """Add a task or change its words."""
    if isinstance(command, c.AddTask):
        _add(work, command)
    else:
        _edit(work, command)


def step(
    work: Work,
    command: Step,
) -> None:
    """Take a task to another state."""
    task = _task(work, command)
    match command:
        case c.CompleteTask():
            _check_wanted(work, task)
            _to(work, "complete", task, State.DONE)
        case c.ReopenTask():
            if task.state.ended or task.state is State.STARTED:
                _to(work, "reopen", task, State.OPEN)
        case c.StartTask():
            _check_wanted(work, task)
            if not task.state.ended:
                _to(work, "start", task, State.STARTED)
        case c.BlockTask():
            _block(work, task, command.reason)
        case c.UnblockTask():
            if task.state is State.BLOCKED:
                _to(work, "unblock", task, State.OPEN)


def apply(work: Work, command: Turn) -> None:
    """Move, hand over, cancel or snooze a task."""
    task = _task(work, command)
    match command:
        case c.MoveDate():
            dates.move(work, task, command)
        case c.AssignTask():
            _assign(work, task, command.to)
        case c.CancelTask():
            reason = clean(command.reason, "A reason", TEXT) if command.reason else None
            if task.state is not State.CANCELLED:
                _to(work, "cancel", task, State.CANCELLED, reason)
        case c.SnoozeTask():
            _snooze(work, task, command.until)


def check_assignee(plan: Plan, person_id: int | None, audience: Audience) -> None:
    """Only a member who may see a task can have it."""
    if person_id is None:
        return
    member = member_of(plan, person_id)
    if member is None:
        raise Unusable("Only a member of the plan can have a task; invite them first.")
    if audience > member.clearance:
        raise Unusable(f"{member.person.name} may not see internal tasks; share it first.")


def _task(work: Work, command: Step | Turn) -> Task:
    task = work.find(Task, command.task)
    work.allow(command, task.plan, task)
    return task


def _check_wanted(work: Work, task: Task) -> None:
    """Refuse work on what was called off: who does it may not have heard of that. A file says what it means."""
    if task.state is State.CANCELLED and person_of(work.actor) is not None:
        raise Unusable(
            f"It is cancelled, so nothing was changed; “reopen {task.number}” makes it a task again."
        )


def _to(work: Work, verb: str, task: Task, state: State, reason: str | None = None) -> None:
    """Set the state; a new state wakes what was snoozed, and its reason replaces the old one."""
    if task.state is not state:
        work.alter(verb, task, state=state, reason=reason, snoozed_until=None)
        if state.ended:
            # A date that was asked for has nobody to wait for any more.
            consent.withdraw(work, task)


def _block(work: Work, task: Task, reason: str | None) -> None:
    if task.state.ended:
        raise Unusable(f"{task.number} is {task.state}; reopen it first.")
    why = None if reason is None else clean(reason, "A block", TEXT)
    work.alter("block", task, state=State.BLOCKED, reason=why, snoozed_until=None)


def _assign(work: Work, task: Task, to: int | None) -> None:
    check_assignee(task.plan, to, task.audience)
    work.alter("assign", task, assignee_id=to, snoozed_until=None)


def _snooze(work: Work, task: Task, until: date) -> None:
    """Keep silent until that day; the ladder above the assignee goes on when it comes."""
    dates.check_ahead(work, until, task.assignee)
    actor = person_of(work.actor)
    if actor is not None and actor.id != task.assignee_id and not is_owner(task.plan, actor):
        raise NotAllowed("Only who has a task can put off its reminder.")
    if task.state.ended:
        raise Unusable(f"{task.number} is {task.state}; there is nothing to be reminded of.")
    work.alter("snooze", task, snoozed_until=until)


def _add(work: Work, command: c.AddTask) -> None:
    plan = work.find(Plan, command.plan)
    work.allow(command, plan)
    check_assignee(plan, command.assignee, command.audience)
    whose = work.find(Person, command.assignee) if command.assignee is not None else None
    dates.check_ahead(work, command.due_on, whose)
    number = _number(work, plan, command)
    plan.next_number = max(plan.next_number, number + 1)
    task = Task(
        plan_id=plan.id,
        number=number,
        title=clean(command.title, "A task", TITLE),
        milestone_id=_milestone(work, command, plan, command.milestone),
        assignee_id=command.assignee,
        due_on=command.due_on,
        promised_on=command.promised_on or command.due_on,
        audience=command.audience,
        instructions=_words(command.instructions),
        links=_links(command.links),
    )
    work.add("add", task)
    _set_after(work, task, command)


def _number(work: Work, plan: Plan, command: c.AddTask) -> int:
    """Give the plan's next number; only an import brings its own."""
    if command.number is None:
        return plan.next_number
    taken = select(Task.id).where(Task.plan_id == plan.id, Task.number == command.number)
    if person_of(work.actor) is not None or command.number < 1:
        raise Unusable("A task gets its number from its plan.")
    if work.session.scalar(taken) is not None:
        raise Unusable(f"{plan.key} has a task {command.number} already.")
    return command.number


def _edit(work: Work, command: c.EditTask) -> None:
    task = work.find(Task, command.task)
    work.allow(command, task.plan, task)
    values: dict[str, object] = {}
    if command.title is not c.KEEP:
        values["title"] = clean(command.title, "A task", TITLE)
    if command.milestone is not c.KEEP:
        values["milestone_id"] = _milestone(work, command, task.plan, command.milestone)
    if command.instructions is not c.KEEP:
        values["instructions"] = _words(command.instructions)
    if command.links is not c.KEEP:
        values["links"] = _links(command.links)
    if command.promised_on is not c.KEEP:
        _check_promise(work)
        values["promised_on"] = command.promised_on
    work.alter("edit", task, **values)
    if command.after is not c.KEEP:
        _set_after(work, task, command)


def _check_promise(work: Work) -> None:
    if person_of(work.actor) is not None:
        raise NotAllowed("The first promise stays.")


def _set_after(work: Work, task: Task, command: c.AddTask | c.EditTask) -> None:
    """Make the task wait for those; a circle would never begin."""
    assert command.after is not c.KEEP
    session, after = work.session, command.after
    rows = session.scalars(select(Dependency).where(Dependency.task_id == task.id)).all()
    was = {row.needs_id for row in rows}
    if was == set(after):
        return
    for needed in after:
        other = work.find(Task, needed)
        work.allow(command, task.plan, other)
        if other.plan_id != task.plan_id or task.id in _chain(work, needed):
            raise Unusable(
                f"{task.number} cannot wait for {other.number}: each would wait for the other."
            )
    for row in rows:
        if row.needs_id not in after:
            session.delete(row)
    session.add_all(Dependency(task_id=task.id, needs_id=key) for key in after if key not in was)
    session.flush()
    session.expire(task, ["after"])
    if work.made and work.made[-1].verb == "add" and work.made[-1].task_id == task.id:
        return
    work.record("edit", task, {"after": sorted(was)}, {"after": sorted(after)})


def _chain(work: Work, key: int) -> set[int]:
    """Give the tasks that `key` waits for, itself and all the way down."""
    found, front = {key}, {key}
    while front:
        query = select(Dependency.needs_id).where(Dependency.task_id.in_(front))
        front = set(work.session.scalars(query)) - found
        found |= front
    return found


def _milestone(
    work: Work, command: c.AddTask | c.EditTask, plan: Plan, key: int | None
) -> int | None:
    if key is not None:
        work.allow(command, plan, work.find(Milestone, key))
    return key


def _words(text: str | None) -> str | None:
    return clean(text, "An instruction", TEXT) if text and text.strip() else None


def _links(links: tuple[str, ...]) -> list[str]:
    for link in links:
        if urlsplit(link).scheme not in {"http", "https"} or len(link) > ADDRESS:
            raise Unusable("A link begins with http:// or https://.")
    return list(links)
