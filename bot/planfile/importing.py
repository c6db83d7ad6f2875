"""From a checked file to changes of its plan: what differs, and nothing else.

What is asked of `changes` again and is so already makes no change there; so most commands are simply
given, and only what `changes` would refuse or could not know is compared here.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from secrets import token_hex

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import changes
from bot import commands as c
from bot.planfile import people, roles, tasks
from bot.planfile.model import GoalEntry, MilestoneEntry, PlanEntry, PlanFile
from bot.planfile.people import People, given
from bot.times import local_day
from storage.kinds import Audience, Origin, PlanState, Side
from storage.models import Change, Goal, Milestone, Note, Person, Plan, Task

_BEGUN = ("starts_on", "phase", "touch", "consent")
_PLAN = ("title", "starts_on", "phase", "touch", "consent", "ladder", "brand")
_GOAL = ("baseline", "target", "actual", "unit")
_MILESTONE = ("due_on", "done_on", "kind")


def import_plan(
    session: Session, file: PlanFile, *, now: datetime, origin: Origin = Origin.SHELL
) -> list[Change]:
    """Make the plan what the file says, as the operator; give the history rows of what came to differ.

    Organizations and people are added or updated with it. What the file does not speak of stays: tasks,
    members and notes that are absent, keys that are not given. Raises `PlanFileError` where the file and
    the database do not fit together, and `Refused` where a change is not possible; the caller's transaction
    must then be rolled back.
    """
    return _Import(session, file, now, origin).run()


class _Import:
    def __init__(self, session: Session, file: PlanFile, now: datetime, origin: Origin) -> None:
        self.origin = origin
        self.session = session
        self.file = file
        self.now = now
        self.request = token_hex(8)
        self.made: list[Change] = []

    def run(self) -> list[Change]:
        found = people.bring(self.session, self.file)
        self._make(found.wishes)
        plan = self._plan(found)
        self._make(_states(self.file.plan, plan))
        self._make(
            [
                c.EditPlan(plan.id, **given(self.file.plan, _PLAN)),
                *roles.invitations(self.file, plan, found.by_name),
                *_channels(self.file.plan, plan),
                *self._health(plan, found.by_name[self.file.plan.owner]),
                *self._goals(plan),
                *self._milestones(plan),
            ]
        )
        self._tasks(plan, found)
        self._notes(plan, found)
        return self.made

    def _make(self, commands: Sequence[c.Command]) -> None:
        self.made += changes.make(
            self.session,
            commands,
            actor=changes.OPERATOR,
            origin=self.origin,
            now=self.now,
            request=self.request,
        )

    def _plan(self, found: People) -> Plan:
        entry = self.file.plan
        query = select(Plan).where(Plan.key == entry.key).with_for_update(key_share=True, of=Plan)
        companies = [found.of(side, self.file) for side in (Side.VENDOR, Side.CUSTOMER)]
        plan = self.session.scalar(query)
        if plan is None:
            vendor, customer = companies
            owner = found.by_name[entry.owner].id
            terms = given(entry, _BEGUN)
            begin = c.CreatePlan(entry.key, entry.title, vendor.id, customer.id, owner, **terms)
            self._make([begin])
            return self.session.scalars(query).one()
        if [plan.vendor_id, plan.customer_id] != [company.id for company in companies]:
            told = f"{plan.key} is a plan of {plan.vendor.name} and {plan.customer.name}; expected these first"
            raise self.file.refuse(entry.line("key"), told)
        return plan

    def _health(self, plan: Plan, owner: Person) -> Iterator[c.Command]:
        """Say the colours that still hold; one whose day is past says nothing any more."""
        today = local_day(self.now, owner.time_zone)
        for entry in self.file.plan.health:
            if entry.until >= today:
                yield c.SetHealth(plan.id, entry.colour, entry.why, entry.until, entry.audience)

    def _goals(self, plan: Plan) -> Iterator[c.Command]:
        query = select(Goal).where(Goal.plan_id == plan.id, Goal.removed_at.is_(None))
        known = {goal.title: goal for goal in self.session.scalars(query)}
        for entry in self.file.plan.goals:
            goal, values = known.get(entry.title), given(entry, _GOAL)
            if goal is None:
                yield c.AddGoal(plan.id, entry.title, audience=_audience(entry), **values)
            else:
                yield c.EditGoal(goal.id, **values)
                yield from shown(c.Thing.GOAL, goal, entry.audience)

    def _milestones(self, plan: Plan) -> Iterator[c.Command]:
        known = self._known_milestones(plan)
        for entry in self.file.milestones:
            milestone, values = known.get(entry.title), given(entry, _MILESTONE)
            if milestone is None:
                yield c.AddMilestone(plan.id, entry.title, audience=_audience(entry), **values)
            else:
                yield c.EditMilestone(milestone.id, **values)
                yield from shown(c.Thing.MILESTONE, milestone, entry.audience)

    def _known_milestones(self, plan: Plan) -> dict[str, Milestone]:
        query = select(Milestone).where(Milestone.plan_id == plan.id)
        rows = self.session.scalars(query.where(Milestone.removed_at.is_(None)))
        return {milestone.title: milestone for milestone in rows}

    def _tasks(self, plan: Plan, found: People) -> None:
        milestones = {title: row.id for title, row in self._known_milestones(plan).items()}
        terms = tasks.Terms(self.file, plan, found.by_name, milestones)
        entries = self.file.tasks
        known = self._known_tasks(plan)
        self._make([terms.add(entry) for entry in entries if entry.number not in known])
        known = self._known_tasks(plan)
        self._make([step for entry in entries for step in terms.steps(entry, known[entry.number])])
        self._make(list(tasks.orders(self.session, entries, known)))

    def _known_tasks(self, plan: Plan) -> dict[int, Task]:
        rows = self.session.scalars(select(Task).where(Task.plan_id == plan.id))
        return {task.number: task for task in rows}

    def _notes(self, plan: Plan, found: People) -> None:
        """Add the notes that are not there: what was said before has no history here and is told to nobody."""
        rows = self.session.scalars(select(Note).where(Note.plan_id == plan.id))
        known = {(note.author_id, note.at, note.text) for note in rows}
        numbers = {number: task.id for number, task in self._known_tasks(plan).items()}
        for entry in self.file.notes:
            author = found.by_name[entry.author].id if entry.author else None
            if (author, entry.at, entry.text) in known:
                continue
            known.add((author, entry.at, entry.text))
            self.session.add(
                Note(
                    plan_id=plan.id,
                    task_id=None if entry.on is None else numbers[entry.on],
                    author_id=author,
                    at=entry.at,
                    kind=entry.kind,
                    audience=entry.audience,
                    text=entry.text,
                    answered_at=entry.answered,
                )
            )
        self.session.flush()


def shown(
    thing: c.Thing, row: Task | Goal | Milestone, audience: Audience | c.Keep
) -> Iterator[c.Command]:
    """Share or hide what stands in the other audience."""
    if isinstance(audience, c.Keep) or audience is row.audience:
        return
    yield c.Hide(thing, row.id) if audience is Audience.INTERNAL else c.Share(thing, row.id)


def _audience(entry: GoalEntry | MilestoneEntry) -> Audience:
    return Audience.SHARED if isinstance(entry.audience, c.Keep) else entry.audience


def _states(entry: PlanEntry, plan: Plan) -> list[c.Command]:
    """Take the plan to its state, before all else: of what is paused nobody is told."""
    if isinstance(entry.state, c.Keep) or entry.state is plan.state:
        return []
    match entry.state:
        case PlanState.ACTIVE:
            return [c.ResumePlan(plan.id)]
        case PlanState.CLOSED:
            return [c.ClosePlan(plan.id)]
    opened = [c.ResumePlan(plan.id)] if plan.state is PlanState.CLOSED else []
    return [*opened, c.PausePlan(plan.id)]


def _channels(entry: PlanEntry, plan: Plan) -> Iterator[c.Command]:
    known = {(channel.team_id, channel.channel_id): channel for channel in plan.channels}
    for channel in entry.channels:
        had = known.get(channel.slack)
        audience = channel.audience
        if isinstance(audience, c.Keep):
            audience = had.audience if had else Audience.SHARED
        if had is None or had.audience is not audience:
            yield c.LinkChannel(plan.id, *channel.slack, audience)
