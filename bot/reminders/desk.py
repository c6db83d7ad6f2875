"""What lies before the people that are looked at: their tasks, where each stands on its ladder, their digests.

Read for all of them at once: ten thousand have their nine o'clock at the same instant.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple, Self

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import outbox
from bot.ladder import Ladder
from bot.reminders import rhythm
from bot.reminders.rhythm import Part
from bot.reminders.steps import Footing, Promise, next_day
from bot.reminders.tasks import ladder, open_tasks, wishes
from bot.times import Calendar, local_day
from storage.kinds import PlanState
from storage.models import Change, Member, Person, Plan, Task

REMIND, ESCALATE = "remind", "escalate"
# What stops a task's clock, or starts it again: its ladder begins with its first step up.
STOPS = frozenset({"move", "assign", "block", "unblock", "reopen", "snooze", "undo"})
# Who spoke up and was told no begins at the first step up too.
_NO = "decline"
# Asked at each change, and so made once.
# Each membership asks for its plan's state. By a join PostgreSQL asked each plan for all these people, where it
# did not know yet how many plans are active: half of the time that it had for waking.
_state = select(Plan.state).where(Plan.id == Member.plan_id).correlate(Member).scalar_subquery()
_ROLES = (
    select(Member.person_id, Member.role)
    .where(Member.person_id.in_(bindparam("people", expanding=True)), _state == PlanState.ACTIVE)
    .distinct()
)
_HEADS = (
    select(Member)
    .where(
        Member.plan_id.in_(bindparam("plans", expanding=True)),
        Member.role.in_(sorted(outbox.ROLES.values())),
    )
    .order_by(Member.id)
)
_HAPPENED = (
    select(
        Change.task_id,
        Change.id,
        Change.verb,
        Change.person_id,
        Change.actor_id,
        Change.at,
        Change.now,
    )
    .where(
        Change.task_id.in_(bindparam("tasks", expanding=True)),
        Change.verb.in_(sorted({REMIND, ESCALATE, *STOPS, _NO})),
        Change.note_id.is_(None),
        Change.proposal_id.is_(None) | (Change.verb == _NO),
    )
    .order_by(Change.id)
)


@dataclass
class Desk:
    """What is read of the people; who wants nothing has nothing on it."""

    tasks: Mapping[int, list[Task]] = field(default_factory=dict)
    footings: Mapping[int, Footing] = field(default_factory=dict)
    parts: Mapping[int, set[Part]] = field(default_factory=dict)
    calendars: dict[int, Calendar] = field(default_factory=dict)
    ladders: dict[int, Ladder] = field(default_factory=dict)
    heads: dict[int, list[Member]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, session: Session, people: Sequence[Person], among: Sequence[Task] | None = None
    ) -> Self:
        """Read it; of their tasks only those, and then no digests, where tasks are given."""
        wanting = [person for person in people if person.active and person.stopped_at is None]
        if not wanting:
            return cls()
        muted = {person.id: set(person.muted or ()) for person in wanting}
        tasks: dict[int, list[Task]] = defaultdict(list)
        eager = {one.id for one in wanting if not one.digests_only}
        for task in open_tasks(session, eager) if among is None else among:
            if task.assignee_id in eager and task.id not in muted[task.assignee_id]:
                tasks[task.assignee_id].append(task)
        found = [task for some in tasks.values() for task in some]
        zones = {person.id: person.time_zone for person in wanting}
        parts = _parts(session, wanting) if among is None else {}
        footings = _footings(session, found, zones)
        for key, wished in wishes(session, found).items():
            footings[key].held, footings[key].wished = True, wished
        return cls(tasks, footings, parts)

    def bring_heads(self, session: Session, plans: Collection[int]) -> None:
        """Read who may have to hear of what is due on those plans."""
        self.heads = {key: [] for key in plans}
        if plans:
            for member in session.scalars(_HEADS, {"plans": list(plans)}):
                self.heads[member.plan_id].append(member)

    def calendar(self, person: Person) -> Calendar:
        """Give a person's calendar, made once."""
        if person.id not in self.calendars:
            self.calendars[person.id] = person.calendar
        return self.calendars[person.id]

    def ladder(self, task: Task) -> Ladder:
        """Give the ladder of a task's plan, read once."""
        if task.plan_id not in self.ladders:
            self.ladders[task.plan_id] = ladder(task.plan)
        return self.ladders[task.plan_id]

    def next_day(self, task: Task, person: Person) -> date:
        """Give the day on which the person is reminded of the task next."""
        footing = self.footings[task.id]
        return next_day(task, self.ladder(task), self.calendar(person), footing)

    def due_parts(self, person: Person, day: date) -> list[Part]:
        """Give what of a digest is due to the person on that working day."""
        parts = sorted(self.parts.get(person.id, ()))
        return rhythm.due_parts(parts, person.digested, self.calendar(person), day)

    def next_digest(self, person: Person, today: date) -> date | None:
        """Give the day of the person's next digest."""
        parts = self.parts.get(person.id, ())
        return rhythm.next_digest(parts, person.digested, self.calendar(person), today)


def _parts(session: Session, people: Sequence[Person]) -> dict[int, set[Part]]:
    known = {person.id: person for person in people}
    found: dict[int, set[Part]] = defaultdict(set)
    for key, role in session.execute(_ROLES, {"people": list(known)}):
        part = rhythm.part_of(known[key], role)
        if part is not None:
            found[key].add(part)
    return found


def _footings(
    session: Session, tasks: Iterable[Task], zones: Mapping[int, str]
) -> dict[int, Footing]:
    """Say where each task stands, from its history."""
    whose = {task.id: task.assignee_id or 0 for task in tasks}
    if not whose:
        return {}
    footings = {key: Footing() for key in whose}
    for task_id, *row in session.execute(_HAPPENED, {"tasks": list(whose)}):
        assignee = whose[task_id]
        _go_on(footings[task_id], _Row(*row), assignee, zones[assignee])
    return footings


class _Row(NamedTuple):
    """What counts of a row of history."""

    id: int
    verb: str
    person_id: int | None
    actor_id: int | None
    at: datetime
    now: Mapping[str, Any]


def _go_on(footing: Footing, row: _Row, assignee: int, zone: str) -> None:
    """Let one row of history happen to a footing."""
    match row.verb:
        case "remind" if row.person_id == assignee:
            said_on = date.fromisoformat(row.now["day"])
            footing.told = max(footing.told or said_on, said_on)
            next_on = date.fromisoformat(row.now["on"])
            footing.promise = Promise(said_on, next_on, row.now.get("tell"))
        case "escalate":
            footing.climbed.add(row.person_id or 0)
            footing.last_up = f"change:{row.id}:{row.person_id}"
        case _:
            footing.climbed, footing.promise, footing.last_up = set(), None, None
            if row.actor_id == assignee:
                # Who has just dealt with it needs no reminder of the days before.
                day = local_day(row.at, zone)
                footing.told = max(footing.told or day, day)
