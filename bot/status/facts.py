"""The status of one plan for one reader, of what was read of it."""

from datetime import datetime, time

from bot import health
from bot.status.days import calendar_of, days_since
from bot.status.model import (
    GoalRow,
    MilestoneRef,
    MilestoneRow,
    OverrideRow,
    Progress,
    QuestionRow,
    Status,
    TaskRef,
    TaskRow,
    WaitingDate,
)
from bot.status.rows import Rows, who
from bot.status.sections import sections
from bot.status.views import view_of
from bot.times import at_local, local_day
from storage import queries
from storage.kinds import Role, Side, State
from storage.models import Goal, Member, Milestone, Note, Override, Person, Plan, Proposal, Task


class Gathering:
    """What a status is made of, as it lies before one reader."""

    def __init__(self, page: queries.PlanPage, reader: Person | None, now: datetime) -> None:
        self._plan = page.plan
        self._goals = page.goals
        self._said = page.overrides
        self._around = page.around
        self._reader = reader
        self._now = now
        self._rows = Rows(page.around, now)
        self._owner = self._rows.head(page.plan.id, Side.VENDOR)
        # Where no reader has a day of their own, the plan's is that of who runs it.
        self._calendar = calendar_of(self._owner)
        self._today = local_day(now, self._calendar.zone)
        self._tasks = tuple(self._rows.row(task) for task in page.around.tasks)
        self._open_tasks = tuple(self._task(task) for task in page.around.tasks if task.is_open)
        self._ends = health.forecast(self._open_tasks, self._today)

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self._plan

    def people(self) -> set[Person]:
        """Give everybody of whom something stands in the status."""
        around = self._around
        named: list[Person | None] = [self._reader, *(member.person for member in around.members)]
        named += [task.assignee for task in around.tasks]
        named += [one for note in around.questions for one in (note.author, note.to)]
        named += [one for date in around.dates for one in (date.by, date.to)]
        named += [override.by for override in self._said]
        return {person for person in named if person is not None}

    def status(self, most: int | None) -> Status:
        """Give the status, with at most so many rows in its sections together."""
        plan = self._plan
        view = view_of(plan.id, self._reader, self._around.members)
        zone = calendar_of(self._reader or self._owner).zone
        return Status(
            plan_id=plan.id,
            key=plan.key,
            title=plan.title,
            state=plan.state,
            phase=plan.phase,
            starts_on=plan.starts_on,
            vendor=plan.vendor.name,
            customer=plan.customer.name,
            owner=who(self._owner),
            lead=who(self._rows.head(plan.id, Side.CUSTOMER)),
            sponsor=who(self._sponsor()),
            reader=who(self._reader),
            today=local_day(self._now, zone),
            health=health.judge(self.plan_facts()),
            override=self._override(),
            progress=_progress(self._tasks),
            goals=tuple(_goal(goal) for goal in self._goals),
            milestones=tuple(self._milestone(row) for row in self._around.milestones),
            sections=sections(self._tasks, self._reader, most, view),
            questions=tuple(self._question(note) for note in self._around.questions),
            waiting=tuple(self._waiting()),
            tasks=self._tasks,
            view=view,
        )

    def _sponsor(self) -> Person | None:
        found = (member for member in self._around.members if member.role is Role.SPONSOR)
        return next((member.person for member in found), None)

    def _milestone(self, milestone: Milestone) -> MilestoneRow:
        within = self._within(milestone)
        left = [self._ends[row.id] for row in within if row.is_open]
        return MilestoneRow(
            id=milestone.id,
            title=milestone.title,
            kind=milestone.kind,
            audience=milestone.audience,
            due_on=milestone.due_on,
            done_on=milestone.done_on,
            forecast_on=None if milestone.done_on else max(left, default=None),
            progress=_progress(within),
        )

    def _within(self, milestone: Milestone) -> tuple[TaskRow, ...]:
        return tuple(
            row for row in self._tasks if row.milestone and row.milestone.id == milestone.id
        )

    def _question(self, note: Note) -> QuestionRow:
        asked = self._rows.asked(note)
        return QuestionRow(
            id=note.id,
            text=note.text,
            author=who(note.author),
            to=who(asked),
            task=self._rows.reference(note.task_id),
            at=note.at,
            waiting_days=days_since(note.at, calendar_of(asked), self._now),
            audience=note.audience,
        )

    def _waiting(self) -> list[WaitingDate]:
        found = ((row, self._rows.reference(row.task_id)) for row in self._around.dates)
        return [_date(row, task) for row, task in found if task is not None or row.milestone]

    def _override(self) -> OverrideRow | None:
        """Give what is said of the colour: internally for who sees that, else to all; None from its end on."""
        holds = next((row for row in self._said if row.until >= self._today), None)
        return _said(holds) if holds is not None else None

    def plan_facts(self) -> health.PlanFacts:
        """Give what the colour and the forecast are made of."""
        said = self._override()
        return health.PlanFacts(
            today=self._today,
            tasks=self._open_tasks,
            milestones=tuple(
                health.MilestoneFacts(row.id, row.due_on, _progress(self._within(row)).total)
                for row in self._around.milestones
                if row.due_on is not None and row.done_on is None
            ),
            questions=tuple(
                health.QuestionFacts(row.id, row.waiting_days)
                for row in map(self._question, self._around.questions)
            ),
            silent_days=self._silent_days(),
            said=health.SaidFacts(said.id, said.colour, said.until) if said else None,
        )

    def _task(self, task: Task) -> health.TaskFacts:
        return health.TaskFacts(
            id=task.id,
            due_on=task.due_on,
            late_days=self._rows.late_days(task),
            blocked_days=self._blocked_days(task),
            moves=self._around.postponed.get(task.id, 0),
            needs=self._rows.needs(task),
            milestone=task.milestone_id,
            calendar=self._rows.calendar(task.assignee),
            away_until=task.assignee.away_until if task.assignee else None,
            away_from=task.assignee.away_from if task.assignee else None,
        )

    def _blocked_days(self, task: Task) -> int | None:
        if task.state is not State.BLOCKED:
            return None
        since = self._rows.last(task.id, "block")
        return days_since(since, calendar_of(task.assignee), self._now) if since else 0

    def _silent_days(self) -> int | None:
        """Count the working days since anybody of the customer was heard, or since the plan began."""
        people = [member.person for member in self._around.members if _of_customer(member)]
        heard = [person.heard_at for person in people if person.heard_at]
        begun = self._plan.starts_on
        if begun and begun <= self._today:
            heard.append(at_local(begun, time(0), self._calendar.zone))
        return days_since(max(heard), self._calendar, self._now) if people and heard else None


def _of_customer(member: Member) -> bool:
    return member.person.side is Side.CUSTOMER


def _progress(rows: tuple[TaskRow, ...]) -> Progress:
    counted = [row for row in rows if row.state is not State.CANCELLED]
    return Progress(sum(row.state is State.DONE for row in counted), len(counted))


def _goal(goal: Goal) -> GoalRow:
    return GoalRow(
        id=goal.id,
        title=goal.title,
        audience=goal.audience,
        baseline=goal.baseline,
        target=goal.target,
        actual=goal.actual,
        unit=goal.unit,
    )


def _said(override: Override) -> OverrideRow:
    return OverrideRow(
        id=override.id,
        colour=override.colour,
        why=override.why,
        until=override.until,
        by=who(override.by),
        audience=override.audience,
    )


def _date(waiting: Proposal, task: TaskRef | None) -> WaitingDate:
    step = waiting.milestone
    return WaitingDate(
        id=waiting.id,
        task=task,
        milestone=MilestoneRef(step.id, step.title) if step and task is None else None,
        old_on=waiting.old_on,
        new_on=waiting.new_on,
        by=who(waiting.by),
        to=who(waiting.to),
        at=waiting.at,
    )
