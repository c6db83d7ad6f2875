"""Tasks as rows: late or not, what they wait for, whose turn it is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.status.days import calendar_of, days_late
from bot.status.model import Ball, MilestoneRef, TaskRef, TaskRow, Turn, Who
from bot.times import Calendar
from storage import queries
from storage.kinds import Role, Side, State
from storage.models import Member, Milestone, Note, Person, Proposal, Task

BEGINNINGS = ("add", "assign", "reopen", "unblock")


def mine(session: Session, person: Person, now: datetime) -> list[TaskRow]:
    """List what is left to do for a person on all active plans, by plan, date and number."""
    return task_rows(session, queries.tasks_of(session, person.id), now)


def task_rows(session: Session, tasks: Sequence[Task], now: datetime) -> list[TaskRow]:
    """Make rows of tasks that the session sees, in their order."""
    if not tasks:
        return []
    rows = Rows(queries.around(session, tasks), now)
    return [rows.row(task) for task in tasks]


def who(person: Person | None) -> Who | None:
    """Name somebody; None for nobody."""
    if person is None:
        return None
    return Who(person.id, person.name, person.side, person.organization.name)


class Rows:
    """What hangs on some tasks, by key, so that each row is made without a SELECT."""

    def __init__(self, around: queries.Around, now: datetime) -> None:
        self._now = now
        self._tasks = {task.id: task for task in around.tasks}
        self._needs = _grouped(around.needs)
        self._unlocks = _grouped((needs, task) for task, needs in around.needs)
        self._milestones = {milestone.id: milestone for milestone in around.milestones}
        self._dates = {date.task_id: date for date in reversed(around.dates)}
        self._questions = {question.task_id: question for question in reversed(around.questions)}
        self._members = around.members
        self._moments = {(moment.task_id, moment.verb): moment for moment in around.moments}
        self._calendars: dict[int | None, Calendar] = {}

    def row(self, task: Task) -> TaskRow:
        """Make a task's row."""
        late_days = self.late_days(task)
        milestone = self._milestones.get(task.milestone_id or 0)
        return TaskRow(
            id=task.id,
            plan_id=task.plan_id,
            plan_key=task.plan.key,
            number=task.number,
            title=task.title,
            state=task.state,
            audience=task.audience,
            assignee=who(task.assignee),
            due_on=task.due_on,
            promised_on=task.promised_on,
            reason=task.reason,
            late=late_days is not None,
            late_days=late_days or 0,
            milestone=_step(milestone),
            needs=self._open(self._needs[task.id]),
            unlocks=self._open(self._unlocks[task.id]),
            instructions=task.instructions,
            links=tuple(task.links),
            snoozed_until=task.snoozed_until,
            ball=self._ball(task),
        )

    def reference(self, task_id: int | None) -> TaskRef | None:
        """Name a task; None where it is none or hidden."""
        task = self._tasks.get(task_id or 0)
        return TaskRef(task.id, task.number, task.title) if task else None

    def needs(self, task: Task) -> tuple[int, ...]:
        """Give the keys of what a task needs and the reader sees."""
        return tuple(self._needs[task.id])

    def late_days(self, task: Task) -> int | None:
        """Count the assignee's working days since the date; None where it is not late."""
        if not task.is_open:
            return None
        whose = task.assignee or self.head(task.plan_id, Side.VENDOR)
        return days_late(task.due_on, self.calendar(whose), self._now)

    def last(self, task_id: int, *verbs: str) -> datetime | None:
        """Say when one of these last happened to a task."""
        found = (self._moments.get((task_id, verb)) for verb in verbs)
        return max((moment.last_at for moment in found if moment), default=None)

    def head(self, plan_id: int, side: Side) -> Person | None:
        """Name who speaks for a side of a plan: the vendor's owner, the customer's lead."""
        role = Role.OWNER if side is Side.VENDOR else Role.LEAD
        found = (member for member in self._members if _is(member, plan_id, role))
        return next((member.person for member in found), None)

    def asked(self, question: Note) -> Person | None:
        """Name who is to answer: whom it was put to, else who speaks for the other side."""
        if question.to is not None or question.author is None:
            return question.to
        return self.head(question.plan_id, _other(question.author.side))

    def calendar(self, person: Person | None) -> Calendar:
        """Make each person's calendar once: most tasks are a few people's."""
        key = person.id if person else None
        if key not in self._calendars:
            self._calendars[key] = calendar_of(person)
        return self._calendars[key]

    def _open(self, keys: Iterable[int]) -> tuple[TaskRef, ...]:
        tasks = (self._tasks[key] for key in keys)
        left = sorted((task for task in tasks if task.is_open), key=lambda task: task.number)
        return tuple(TaskRef(task.id, task.number, task.title) for task in left)

    def _ball(self, task: Task) -> Ball:
        if not task.is_open:
            return Ball(Turn.NOBODY)
        waiting, question = self._dates.get(task.id), self._questions.get(task.id)
        if waiting is not None:
            return _consent(waiting)
        if task.state is State.BLOCKED:
            return Ball(Turn.BLOCKED, who(task.assignee), self.last(task.id, "block"))
        if question is not None:
            return Ball(Turn.ANSWER, who(self.asked(question)), question.at)
        needed = self._open(self._needs[task.id])
        if needed:
            first = self._tasks[needed[0].id]
            return Ball(Turn.NEEDS, who(first.assignee), self._work(first).since)
        return self._work(task)

    def _work(self, task: Task) -> Ball:
        """Say whose work it is: since it was theirs, or since the last thing that it needed was done."""
        if task.assignee is None:
            return Ball(Turn.NOBODY)
        freed = (self.last(key, "complete") for key in self._needs[task.id])
        begun = [self.last(task.id, *BEGINNINGS), *freed]
        return Ball(Turn.WORK, who(task.assignee), max((at for at in begun if at), default=None))


def _consent(waiting: Proposal) -> Ball:
    return Ball(Turn.CONSENT, who(waiting.to), waiting.at, who(waiting.by), waiting.new_on)


def _step(milestone: Milestone | None) -> MilestoneRef | None:
    return MilestoneRef(milestone.id, milestone.title) if milestone else None


def _grouped(pairs: Iterable[tuple[int, int]]) -> Mapping[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for key, other in pairs:
        found[key].append(other)
    return found


def _is(member: Member, plan_id: int, role: Role) -> bool:
    return member.plan_id == plan_id and member.role is role


def _other(side: Side) -> Side:
    return Side.CUSTOMER if side is Side.VENDOR else Side.VENDOR
