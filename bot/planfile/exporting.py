"""From a plan to its file, canonical: the same plan gives the same letters.

Read through the session that is given, so a limited one gives what its reader may see. What is usual is
left out (an open task's state, the audience of what is shared), what is None too.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.planfile import entries
from bot.planfile.dates import DAYS
from bot.planfile.emitting import Short, emit
from bot.planfile.sections import VERSION
from bot.planfile.values import one_line
from storage import queries
from storage.kinds import Audience, Role, Side
from storage.models import (
    Dependency,
    Goal,
    Member,
    Milestone,
    Note,
    Organization,
    Person,
    Plan,
    Task,
)

Document = dict[str, Any]


def export_plan(
    session: Session, plan: Plan, *, reader: Person | None = None, today: date | None = None
) -> str:
    """Write a plan as a file.

    `session` says what may be seen, `reader` whose eyes they are; None: nobody's, all. Somebody with
    clearance for shared things only gets of other people what a business card has, and nothing of how
    the vendor means to treat them. What was said of the colour up to a day before `today` is left out;
    None: it is kept.
    """
    return _Export(session, plan, reader, today).write()


class _Export:
    def __init__(
        self, session: Session, plan: Plan, reader: Person | None, today: date | None
    ) -> None:
        self.session = session
        self.plan = plan
        self.reader = reader
        self.today = today
        self.members = list(plan.members)
        # Whoever is no member and reads all the same reads by a narrower right, never by a wider one.
        cleared = [m.clearance for m in self.members if reader and m.person_id == reader.id]
        self.narrow = reader is not None and Audience.INTERNAL not in cleared
        self.milestones = self._rows(Milestone)
        self.tasks = sorted(self._rows(Task), key=lambda task: task.number)
        self.notes = self._rows(Note)

    def write(self) -> str:
        people = self._people()
        sections: Document = {
            "organizations": [entries.organization(one) for one in self._organizations(people)],
            "people": [self._person(person) for person in people],
            "plan": self._plan(),
            "milestones": [
                entries.milestone(one) for one in sorted(self.milestones, key=entries.by_date)
            ],
            "tasks": self._tasks(),
            "notes": self._notes(),
        }
        parts = [f"tandem: {VERSION}\n", *(emit({k: v}) for k, v in sections.items() if v)]
        return "\n".join(parts)

    def _rows(self, kind: type[Any]) -> list[Any]:
        query = select(kind).where(kind.plan_id == self.plan.id).order_by(kind.id)
        if kind is not Task:
            query = query.where(kind.removed_at.is_(None))
        return list(self.session.scalars(query))

    def _people(self) -> list[Person]:
        """List everybody whom the file names: the vendor's first."""
        named = [member.person for member in self.members]
        named += [task.assignee for task in self.tasks if task.assignee]
        named += [note.author for note in self.notes if note.author]
        found = {person.id: person for person in named}.values()
        return sorted(
            found,
            key=lambda one: (one.side is Side.CUSTOMER, one.organization.name, entries.name(one)),
        )

    def _organizations(self, people: Iterable[Person]) -> list[Organization]:
        """List the plan's vendor and customer first: that is how an import knows them."""
        both = [self.plan.vendor, self.plan.customer]
        others = {one.organization.id: one.organization for one in people}
        known = {one.id for one in both}
        more = [one for key, one in others.items() if key not in known]
        return [*both, *sorted(more, key=lambda one: one.name)]

    def _person(self, person: Person) -> Document:
        emails = [address.email for address in person.addresses]
        card = {
            "email": emails[0] if emails else None,
            "name": one_line(person.name),
            "organization": person.organization.name,
            "time_zone": person.time_zone,
            "locale": person.locale,
        }
        users = [f"{one.team_id}/{one.user_id}" for one in person.identities]
        slack = users[0] if len(users) == 1 else Short(users)
        if self.narrow and self.reader is not None and person.id != self.reader.id:
            return entries.said(card if emails else {**card, "slack": slack})
        days = Short(DAYS[day] for day in person.work_days) if person.work_days else None
        return entries.said(
            {
                **card,
                "addresses": Short(emails[1:]),
                "country": person.country,
                "region": person.region,
                "work_days": days,
                "hours": person.hours,
                "quiet_hours": person.quiet_hours,
                "channel": person.channel,
                "slack": slack,
                "active": None if person.active else False,
            }
        )

    def _plan(self) -> Document:
        plan = self.plan
        named, others = self._roles()
        return entries.said(
            {
                "key": plan.key,
                "title": one_line(plan.title),
                **{role.value: entries.name(member.person) for role, member in named.items()},
                "starts_on": plan.starts_on,
                "phase": one_line(plan.phase) if plan.phase else None,
                "touch": None if self.narrow else plan.touch,
                "state": plan.state,
                "consent": plan.consent,
                "ladder": None if self.narrow else entries.ladder(plan.ladder),
                "brand": entries.ordered(plan.brand),
                "health": self._health(),
                "goals": [entries.goal(goal) for goal in self._rows(Goal)],
                "members": [self._member(member) for member in others],
                "channels": self._channels(),
            }
        )

    def _health(self) -> list[Document]:
        """Tell what holds of the colour: the internal one, and the shared one."""
        said = queries.overrides(self.session, self.plan.id)
        ended = [one for one in said if self.today is not None and one.until < self.today]
        return [entries.health(one) for one in said if one not in ended]

    def _roles(self) -> tuple[dict[Role, Member], list[Member]]:
        """Tell those named by a key of their own from those in the list of members."""
        named: dict[Role, Member] = {}
        for role in (Role.OWNER, Role.LEAD, Role.SPONSOR):
            found = sorted((m for m in self.members if m.role is role), key=entries.by_name)
            if found:
                named[role] = found[0]
        usual = {id(member) for member in named.values() if entries.is_usual(member)}
        return named, sorted((m for m in self.members if id(m) not in usual), key=entries.by_name)

    def _member(self, member: Member) -> Document:
        clearance = None if self.narrow else member.clearance.word
        return entries.said(
            {"person": entries.name(member.person), "role": member.role, "clearance": clearance}
        )

    def _channels(self) -> list[Document]:
        ordered = sorted(self.plan.channels, key=lambda one: (one.team_id, one.channel_id))
        return [
            {"slack": f"{one.team_id}/{one.channel_id}", "audience": one.audience.word}
            for one in ordered
        ]

    def _tasks(self) -> list[Document]:
        titles = {one.id: one_line(one.title) for one in self.milestones}
        numbers = {task.id: task.number for task in self.tasks}
        after: dict[int, list[int]] = {}
        query = select(Dependency).where(Dependency.task_id.in_(numbers))
        for row in self.session.scalars(query):
            if row.needs_id in numbers:
                after.setdefault(row.task_id, []).append(numbers[row.needs_id])
        return [
            entries.task(task, titles.get(task.milestone_id or 0), sorted(after.get(task.id, ())))
            for task in self.tasks
        ]

    def _notes(self) -> list[Document]:
        numbers = {task.id: task.number for task in self.tasks}
        written = [entries.note(note, numbers.get(note.task_id or 0)) for note in self.notes]
        return sorted(written, key=lambda one: (one["at"], one.get("author", ""), one["text"]))
