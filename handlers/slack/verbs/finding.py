"""What stands behind a verb, and finding what it names: tasks, people, days. Nothing is guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from bot import reading
from handlers.slack.places import Place
from storage.kinds import Audience, Do, Side
from storage.models import Address, Member, Person, Plan, Task

NUMBERED = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]*-|#)?(\d{1,9}),?")
MOST_NUMBERS = 50
# A day alone says too little of its language: read as English first, then as the person's own.
ABOUT_A_DAY = ("task 1 will be done by {}", "1: {}")


class Mistaken(Exception):  # noqa: N818 - named for its fate
    """What was typed cannot be understood; the message says what was meant, with an example."""


class Missing(Mistaken):
    """A number that stands for no task: beyond doubt a mistake, and read as no sentence."""


@dataclass(frozen=True)
class Typed:
    """What stands behind a verb, and all that it may need; `session` has the person's eyes.

    `said` is the audience of words that are kept: narrower than the place's where nobody there reads them.
    """

    session: Session
    person: Person
    plan: Plan
    place: Place
    rest: str
    now: datetime
    flags: frozenset[str] = frozenset()
    said: Audience = Audience.INTERNAL

    @property
    def heard(self) -> Audience:
        """Give the audience of words: a customer's are shared."""
        customer = self.person.side is Side.CUSTOMER and "internal" not in self.flags
        return Audience.SHARED if customer else self.said

    @property
    def audience(self) -> Audience:
        """Give the audience of what is added to the plan: as was asked for, else the place's."""
        if "internal" in self.flags:
            return Audience.INTERNAL
        shared = "shared" in self.flags or self.person.side is Side.CUSTOMER
        return Audience.SHARED if shared else self.place.audience_of(self.plan.id)


def tasks_of(typed: Typed, words: Sequence[str]) -> list[Task]:
    """Find the tasks with those numbers on the plan; `Mistaken` names the first that is not seen there."""
    numbers = [int(match[1]) for word in words if (match := NUMBERED.fullmatch(word))]
    found = select(Task).where(Task.plan_id == typed.plan.id, Task.number.in_(numbers))
    by_number = {task.number: task for task in typed.session.scalars(found)}
    missing = next((number for number in numbers if number not in by_number), None)
    if missing is not None:
        raise Missing(f"There is no task {missing} on {typed.plan.key}.")
    return [by_number[number] for number in dict.fromkeys(numbers)]


def person_of(typed: Typed, name: str) -> Person:
    """Find the member of the plan who is named, by name, first name or address; `Mistaken` where none or several."""
    wanted = name.strip().lstrip("@").casefold()
    members = (
        select(Member).where(Member.plan_id == typed.plan.id).options(joinedload(Member.person))
    )
    people = [member.person for member in typed.session.scalars(members)]
    if wanted in {"me", "myself"}:
        return typed.person
    found = [one for one in people if wanted in _names(one)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Mistaken(f"There are several people called {name}: use the address.")
    raise Mistaken(f"{name.strip().lstrip('@')} is not on {typed.plan.key}; invite them first.")


def day_of(typed: Typed, phrase: str) -> date:
    """Read a day as somebody writes it ("friday", "2026-03-06", "in two weeks"); `Mistaken`."""
    try:
        return date.fromisoformat(phrase.strip())
    except ValueError:
        pass
    for sentence in ABOUT_A_DAY:
        day = _read_day(typed, sentence.format(phrase))
        if day is not None:
            return day
    raise Mistaken(
        f"I do not know which day “{phrase.strip()}” is: write `friday` or `2026-03-06`."
    )


def _read_day(typed: Typed, sentence: str) -> date | None:
    understood = reading.read(
        sentence,
        tasks=[reading.TaskWords(1, "it")],
        people=[],
        sender=typed.person.email,
        said_at=typed.now,
        zone=typed.person.time_zone,
        locale=typed.person.locale,
        country=typed.person.country,
    )
    days = [a.date for a in understood.actions if a.do is Do.DUE and a.date is not None]
    return days[0] if understood.certain and len(days) == 1 else None


def _names(person: Person) -> set[str]:
    addresses = {address.email for address in person.addresses}
    locals_ = {address.partition("@")[0] for address in addresses}
    first = person.name.split(maxsplit=1)[0]
    return {name.casefold() for name in (person.name, first, *addresses, *locals_)}


def anybody(typed: Typed, name: str) -> Person:
    """Find somebody of one of the plan's two companies, member or not; strangers are not told apart."""
    wanted = name.lstrip("@").casefold()
    if not wanted:
        raise Mistaken("Say whom, by address or @name.")
    companies = {typed.plan.vendor_id, typed.plan.customer_id}
    people = select(Person).where(Person.organization_id.in_(companies), Person.active)
    address = select(Address.person_id).where(Address.email == wanted)
    query = people.where(Person.id.in_(address)) if "@" in wanted else people
    found = [one for one in typed.session.scalars(query) if wanted in _names(one)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Mistaken(f"There are several people called {name}: use the address.")
    raise Mistaken(f"I know nobody called {wanted} at either company; use their address.")


def split(typed: Typed) -> tuple[list[Task], str]:
    """Take the numbers off the beginning; give their tasks and the words behind them."""
    words = typed.rest.split()
    count = 0
    while count < min(len(words), MOST_NUMBERS) and NUMBERED.fullmatch(words[count]):
        count += 1
    return tasks_of(typed, words[:count]), " ".join(words[count:])


def need_tasks(typed: Typed) -> tuple[list[Task], str]:
    """Split, where at least one number is needed."""
    tasks, words = split(typed)
    if not tasks:
        raise Mistaken("Say which task, by its number.")
    return tasks, words


def before_day(typed: Typed) -> tuple[list[Task], str]:
    """Split, where a day follows, which may begin with a number: one that stands for no task is the day's."""
    try:
        return need_tasks(typed)
    except Missing:
        words = typed.rest.split()
        return tasks_of(typed, words[:1]), " ".join(words[1:])


def need_one(typed: Typed) -> tuple[Task, str]:
    """Split, where one number is needed."""
    tasks, words = need_tasks(typed)
    if len(tasks) > 1:
        raise Mistaken("Say one task, by its number.")
    return tasks[0], words
