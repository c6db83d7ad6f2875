"""What a form is about, and with whose eyes it is filled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from bot.render.forms import fields
from bot.render.model import Json
from bot.render.teller import Teller
from bot.status import TaskRow, task_rows
from bot.times import Calendar
from storage import queries
from storage.kinds import Audience, Side
from storage.models import Person, Plan


@dataclass(frozen=True)
class Words:
    """What a new task begins with: a message's words."""

    title: str = ""
    body: str = ""
    author: str = ""
    link: str = ""


@dataclass(frozen=True)
class Asked:
    """A form to be shown. `ids` name what it is about; `audience` is that of the place where it was asked for."""

    teller: Teller
    ids: Mapping[str, int | str]
    audience: Audience = Audience.INTERNAL
    words: Words = Words()
    files: bool = False

    @property
    def session(self) -> Session:
        """The reader's eyes."""
        return self.teller.session

    @property
    def person(self) -> Person:
        """Who fills it in."""
        assert self.teller.person is not None
        return self.teller.person

    @property
    def person_id(self) -> int:
        """Their key."""
        return self.person.id

    @property
    def side(self) -> Side:
        """Their side."""
        return self.person.side

    @property
    def calendar(self) -> Calendar:
        """When they work."""
        return self.person.calendar

    @property
    def today(self) -> date:
        """Their day."""
        return self.teller.today

    @property
    def plan_id(self) -> int:
        """The plan that it is about; 0 where there is none."""
        task = self.task()
        return task.plan_id if task else self.key("plan")

    def key(self, name: str) -> int:
        """Give an id; 0 where there is none."""
        found = self.ids.get(name)
        return found if isinstance(found, int) else 0

    def task(self) -> TaskRow | None:
        """Read the task that it is about; None where the reader does not see it."""
        key = self.key("task")

        def read() -> TaskRow | None:
            found = queries.tasks_by_id(self.session, [key]) if key else []
            return next(iter(task_rows(self.session, found, self.teller.now)), None)

        return self.teller.once(("form", key), read)

    def plan(self) -> Plan | None:
        """Read the plan that it is about; None where the reader does not see it."""
        return queries.plan_of(self.session, self.plan_id) if self.plan_id else None

    def view(self, kind: str, blocks: Sequence[Json], *, of: str = "") -> Json:
        """Make the view, with the latest change that it shows: who submits it later overwrites nothing newer."""
        seen = queries.latest_change(self.session, self.key("task")) if self.key("task") else 0
        head = [fields.small("of", thing=of)] if of else []
        return fields.modal(kind, [*head, *blocks], {**self.ids, "seen": seen})

    def with_ids(self, **ids: int | str) -> "Asked":
        """The same about something else."""
        return replace(self, ids={**self.ids, **ids})
