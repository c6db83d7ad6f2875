"""Who is told, by which medium, when: names, dates, tasks and buttons as that reader reads them."""

from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from bot.render import dates
from bot.render.language import gettext as _
from bot.render.language import language, mark
from bot.render.model import Button, Link, Links
from bot.render.voice import Voice, one_line
from bot.status import TaskRow, Who
from bot.times import local_day
from storage import queries
from storage.kinds import Audience, Medium, Origin, Side, State
from storage.models import Goal, Milestone, Person, Plan, Task

DOORS = {
    Origin.MAIL: mark(" by mail"),
    Origin.PAGE: mark(" on the plan page"),
    Origin.SHELL: mark(" from the command line"),
    Origin.CLOCK: "",
}
IN_SLACK = mark(" in Slack")
NO_CLOCK = "UTC"
# What can be done with a task on a page: the verb, and what its link says.
COMPLETE, LATER = mark("Complete"), mark("Later")
TASK_LINKS = {
    "complete": COMPLETE,
    "later": LATER,
    "move": mark("New date"),
    "block": mark("Blocked"),
    "ask": mark("Ask"),
}
Found = TypeVar("Found")


@dataclass(frozen=True)
class Teller:
    """Everything that wording needs beside the rows. `person` None: a channel or a link."""

    session: Session
    now: datetime
    links: Links
    voice: Voice
    person: Person | None
    message_id: int | None = None
    # Whether others read it too: then nobody is "you".
    aloud: bool = False
    # Shared by the voices of one message, so that what both say is read once.
    read: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, key: Hashable, make: Callable[[], Found]) -> Found:
        """Read something once for the whole message."""
        if key not in self.read:
            self.read[key] = make()
        found: Found = self.read[key]
        return found

    def plan(self, plan_id: int) -> Plan | None:
        """Read a plan, once for the whole message; None where the reader may not know of it."""
        return self.once(("plan", plan_id), lambda: queries.plan_of(self.session, plan_id))

    @property
    def by_mail(self) -> bool:
        """Whether it is told by mail, where buttons are links."""
        return self.voice.medium != Medium.SLACK.value

    @property
    def locale(self) -> str:
        """The reader's locale; the language that is spoken where nobody is known to read."""
        return self.person.locale if self.person else language()

    @property
    def zone(self) -> str:
        """The reader's zone."""
        return self.person.time_zone if self.person else NO_CLOCK

    @property
    def today(self) -> date:
        """The reader's day."""
        return local_day(self.now, self.zone)

    def day(self, day: date | None) -> str:
        """Write a day; "no date" for none."""
        return dates.write_day(day, self.today.year) if day else _("no date")

    def iso_day(self, day: str | None) -> str:
        """Write a day that history holds as text."""
        return self.day(date.fromisoformat(day) if day else None)

    def due(self, due_on: date | None) -> str:
        """Say when something is due; empty where it has no date."""
        return _("due %(day)s", day=dates.near_day(due_on, self.today)) if due_on else ""

    def instant(self, at: datetime) -> str:
        """Write when something happened: on the reader's clock; in a channel, which has none, the day."""
        if self.person is None:
            return _("on %(day)s", day=self.day(local_day(at, NO_CLOCK)))
        return dates.write_instant(at, self.person, self.now)

    def is_reader(self, person: Person | Who | None) -> bool:
        """Whether that is who reads."""
        return person is not None and self.person is not None and person.id == self.person.id

    def name(self, person: Person | Who | None, nobody: str | None = None) -> str:
        """Name somebody: "you" for the reader, with the company for who is of the other one; else `nobody`."""
        if person is None:
            return _("nobody") if nobody is None else nobody
        if self.is_reader(person) and not self.aloud:
            return _("you")
        company = person.organization if isinstance(person, Who) else person.organization.name
        near = self.person is not None and self.person.side is person.side
        return one_line(person.name if near else f"{person.name} ({company})")

    def aside(self, person: Person | Who | None) -> str:
        """Name somebody in brackets, which hold none themselves."""
        name, bracket, company = self.name(person).rpartition(" (")
        return f"{name}, {company[:-1]}" if bracket and company.endswith(")") else self.name(person)

    def bare_name(self, person: Who | None) -> str:
        """Name somebody where the company stands beside it already."""
        if person is None or self.is_reader(person):
            return _("you") if person else ""
        return one_line(person.name)

    @property
    def knows_operator(self) -> bool:
        """Whether an operator means anything to the reader: to the vendor's people; to others it is the vendor."""
        return self.person is not None and self.person.side is Side.VENDOR

    def by(self, person: Person | Who | None, vendor: Plan | str | None) -> str:
        """Name who did something, within a sentence; the operator, or the vendor, where it is nobody of the plan."""
        if person is not None:
            return self.name(person)
        return _("the operator") if self.knows_operator else _company(vendor)

    def actor(self, person: Person | None, origin: Origin, plan: Plan | None) -> str:
        """Name who did something, at the beginning of a sentence."""
        if person is not None:
            own = self.is_reader(person) and not self.aloud
            return _("You") if own else self.name(person)
        if origin is Origin.CLOCK:
            return "Tandem"
        return _("The operator") if self.knows_operator else _company(plan)

    def door(self, origin: Origin) -> str:
        """Say through which door something came, as it ends a sentence."""
        if origin is Origin.SHELL and not self.knows_operator:
            return ""
        door = DOORS.get(origin, IN_SLACK)
        return _(door) if door else ""

    def strong(self, text: str) -> str:
        """Emphasize a title, on one line."""
        return self.voice.strong(one_line(text))

    def task(self, task: Task) -> str:
        """Name a task by number and title."""
        return self.strong(f"{task.number}. {task.title}")

    def thing(self, thing: Milestone | Goal) -> str:
        """Name a milestone or a goal by its title."""
        return self.strong(thing.title)

    def link_of(self, url: str) -> Link:
        """Make a link of an address that somebody gave; it is shown as it is."""
        return Link(url, one_line(url, 80))

    def task_buttons(self, task: Task | TaskRow) -> tuple[Button, ...]:
        """Offer Complete on an open task, to a person; by mail Later too, which in Slack stands in the menu."""
        if self.person is None or task.state.ended:
            return ()
        complete = self._button("complete", _(COMPLETE), "task", task.id, primary=True)
        if not self.by_mail:
            return (complete,)
        return (complete, self._button("later", _(LATER), "task", task.id))

    def task_links(self, task: Task | TaskRow, but: Collection[str]) -> tuple[Link, ...]:
        """Give the pages of what can be done with an open task, to a person by mail; all but those."""
        if not self.by_mail or self.person is None or task.state.ended:
            return ()
        verbs = ((verb, label) for verb, label in TASK_LINKS.items() if verb not in but)
        links = (Link(self._url(verb, task.id), _(label)) for verb, label in verbs)
        return tuple(link for link in links if link.url)

    def task_menu(self, task: Task | TaskRow) -> int | None:
        """Offer all else that can be done with an open task, to a person in Slack."""
        if self.person is None or self.by_mail or task.state.ended:
            return None
        return task.id

    def date_buttons(self, proposal_id: int, new: str, old: str) -> tuple[Button, ...]:
        """Offer to accept or decline a date, and by mail to suggest another one: in Slack that is a day to pick."""
        yes, no = _("Yes, %(day)s", day=new), _("No, keep %(day)s", day=old)
        accept = self._button("accept", yes, "proposal", proposal_id, primary=True)
        decline = self._button("decline", no, "proposal", proposal_id)
        if not self.by_mail:
            return (accept, decline)
        other = self._button("suggest", _("Another day"), "proposal", proposal_id)
        return (accept, decline, other)

    def choice(self, proposal_id: int, option: int, label: str) -> Button:
        """Offer one option of a question back."""
        url = self._url(f"choose-{option}", proposal_id)
        value = {"proposal": proposal_id, "option": option}
        return Button("choose", one_line(label, 75), value, url)

    def _button(
        self, action: str, label: str, kind: str, key: int, *, primary: bool = False
    ) -> Button:
        return Button(action, one_line(label, 75), {kind: key}, self._url(action, key), primary)

    def _url(self, verb: str, key: int) -> str:
        """Give a mail's button its page; a button of Slack has none."""
        if not self.by_mail or self.person is None or self.message_id is None:
            return ""
        return self.links.do(verb, key, self.person.id, self.message_id)


def _company(vendor: Plan | str | None) -> str:
    """Name the vendor, given by its name or its plan."""
    return one_line(vendor.vendor.name if isinstance(vendor, Plan) else vendor or "Tandem")


def is_internal(thing: Task | TaskRow | Milestone | Goal) -> bool:
    """Whether a thing is marked as internal, for who may see it."""
    return thing.audience is Audience.INTERNAL


def first_name(name: str) -> str:
    """Give the name that people call each other by."""
    return one_line(name.split(maxsplit=1)[0] if name.split() else name, 40)


_STATES = {
    State.OPEN: mark("open"),
    State.STARTED: mark("started"),
    State.BLOCKED: mark("blocked"),
    State.DONE: mark("done"),
    State.CANCELLED: mark("cancelled"),
}


def state_word(state: State) -> str:
    """Say in what state a task is."""
    return _(_STATES[state])
