"""What only shows when a file is looked at as a whole: names without a person, circles, doubles."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter

from bot.commands import Keep
from bot.planfile.model import Entry, PlanFile, TaskEntry, WorkingDays
from bot.planfile.nodes import Problem
from bot.times import check_country
from storage.kinds import Audience, Role, Side, State

_SIDES = {Role.OWNER: Side.VENDOR, Role.LEAD: Side.CUSTOMER, Role.SPONSOR: Side.CUSTOMER}
_MOST_NAMED = 5
Doubled = Sequence[tuple[Hashable, Entry, str]]


def problems(file: PlanFile) -> Iterator[Problem]:
    """Find all that does not fit together in a file whose values are right each by itself."""
    yield from _doubles(file)
    yield from _companies(file)
    yield from _places(file)
    yield from _people(file)
    yield from _roles(file)
    yield from _tasks(file)
    yield from _circles(file)
    yield from _notes(file)


def _doubles(file: PlanFile) -> Iterator[Problem]:
    kinds: tuple[tuple[str, Doubled], ...] = (
        ("the organization", [(e.name, e, "name") for e in file.organizations]),
        ("the address or Slack user", [(name, e, "") for e in file.people for name in e.names]),
        ("the colour for", [(e.audience.word, e, "audience") for e in file.plan.health]),
        ("the goal", [(e.title, e, "title") for e in file.plan.goals]),
        ("the member", [(_whose(file, e.person), e, "person") for e in file.plan.members]),
        ("the channel", [("/".join(e.slack), e, "slack") for e in file.plan.channels]),
        ("the milestone", [(e.title, e, "title") for e in file.milestones]),
        ("the task number", [(e.number, e, "number") for e in file.tasks]),
    )
    for what, listed in kinds:
        yield from _doubled(what, listed)


def _doubled(what: str, listed: Doubled) -> Iterator[Problem]:
    first: dict[Hashable, int] = {}
    for name, entry, key in listed:
        if name in first:
            yield Problem(
                entry.line(key), f"{what} {name} stands twice, first in line {first[name]}"
            )
        first.setdefault(name, entry.line(key))


def _companies(file: PlanFile) -> Iterator[Problem]:
    known = {each.name for each in file.organizations}
    for side in Side:
        if file.company(side) is None:
            yield Problem(file.plan.line(), f"expected an organization of side {side} in the file")
    for person in file.people:
        if person.organization not in known:
            told = f"there is no organization “{person.organization}” in the file; expected {_some(known)}"
            yield Problem(person.line("organization"), told)
        if not person.names:
            yield Problem(person.line(), "a person needs an email, or Slack's ids")


def _places(file: PlanFile) -> Iterator[Problem]:
    """A country or region that nobody knows would be worked through without a holiday."""
    for person in file.people:
        if isinstance(person.country, str):
            region = person.region if isinstance(person.region, str) else None
            told = _check_place(person.country, region)
            if told:
                yield Problem(person.line("region" if region else "country"), told)


@lru_cache(maxsize=512)
def _check_place(country: str, region: str | None) -> str | None:
    try:
        check_country(country, region)
    except ValueError as error:
        return f"expected a country like DE and a region of it: {error}"
    return None


def _people(file: PlanFile) -> Iterator[Problem]:
    """Everybody who is named is in the file, and whoever is on the plan is of one of its companies."""
    companies = {company.name for side in Side if (company := file.company(side))}
    for who, line, on_plan in _named(file):
        person = file.by_name.get(who)
        if person is None:
            yield Problem(line, f"there is no person {who} in the file; expected one of its people")
        elif on_plan and person.organization not in companies:
            told = f"{who} is of {person.organization}; expected somebody of {_some(companies)}"
            yield Problem(line, told)


def _named(file: PlanFile) -> Iterator[tuple[str, int, bool]]:
    """List who is named in which line, and whether that puts them on the plan."""
    for key, (who, _role) in file.plan.named.items():
        yield who, file.plan.line(key), True
    yield from ((member.person, member.line("person"), True) for member in file.plan.members)
    for task in file.tasks:
        if isinstance(task.assignee, str):
            yield task.assignee, task.line("assignee"), True
    yield from ((note.author, note.line("author"), False) for note in file.notes if note.author)


def _roles(file: PlanFile) -> Iterator[Problem]:
    """One person has one role, of their own side; nobody of the customer sees internal things."""
    roles: dict[str, Role] = {}
    named = [(who, role, file.plan.line(key)) for key, (who, role) in file.plan.named.items()]
    listed = [(m.person, m.role, m.line("role")) for m in file.plan.members]
    for who, role, line in (
        *named,
        *((who, r, at) for who, r, at in listed if isinstance(r, Role)),
    ):
        person = file.by_name.get(who)
        if person is None:
            continue
        had = roles.setdefault(person.names[0], role)
        if had is not role:
            yield Problem(line, f"{who} is {had} already; expected one role a person")
        elif _SIDES.get(role, file.side(person)) is not file.side(person):
            yield Problem(line, f"{role}: expected somebody of a {_SIDES[role]}, not {who}")
    yield from _heads(file, roles)
    yield from _clearances(file)


def _heads(file: PlanFile, roles: dict[str, Role]) -> Iterator[Problem]:
    for role in (Role.OWNER, Role.LEAD):
        heads = [who for who, had in roles.items() if had is role]
        if len(heads) > 1:
            told = f"expected one {role}, not {len(heads)}: {_some(heads)}"
            yield Problem(file.plan.line("members"), told)


def _clearances(file: PlanFile) -> Iterator[Problem]:
    limited = {
        file.by_name.get(m.person) for m in file.plan.members if m.clearance is Audience.SHARED
    }
    for member in file.plan.members:
        if member.clearance is Audience.INTERNAL and _is_customer(file, member.person):
            told = f"{member.person} is of the customer; expected clearance shared"
            yield Problem(member.line("clearance"), told)
    for task in file.tasks:
        if task.audience is not Audience.INTERNAL or not isinstance(task.assignee, str):
            continue
        if _is_customer(file, task.assignee) or file.by_name.get(task.assignee) in limited - {None}:
            told = f"task {task.number} is internal; expected an assignee who may see that"
            yield Problem(task.line("assignee"), told)


def _is_customer(file: PlanFile, who: str) -> bool:
    person = file.by_name.get(who)
    return person is not None and file.side(person) is Side.CUSTOMER


def _tasks(file: PlanFile) -> Iterator[Problem]:
    titles = {each.title for each in file.milestones}
    numbers = {each.number for each in file.tasks}
    for task in file.tasks:
        if isinstance(task.milestone, str) and task.milestone not in titles:
            told = f"there is no milestone “{task.milestone}” in the file; expected {_some(titles)}"
            yield Problem(task.line("milestone"), told)
        for number in () if isinstance(task.after, Keep) else task.after:
            if number not in numbers:
                told = f"task {task.number} comes after {number}, which is not in the file"
                yield Problem(task.line("after"), told)
        yield from _date(file, task)
        yield from _reason(task)


def _date(file: PlanFile, task: TaskEntry) -> Iterator[Problem]:
    begins = file.plan.starts_on
    if isinstance(task.due_on, WorkingDays) and (begins is None or isinstance(begins, Keep)):
        told = "working days count from the plan's start; expected starts_on in the plan"
        yield Problem(task.line("due_on"), told)


def _reason(task: TaskEntry) -> Iterator[Problem]:
    if isinstance(task.reason, str) and task.state not in {State.BLOCKED, State.CANCELLED}:
        told = f"task {task.number} has a reason; expected state blocked or cancelled with it"
        yield Problem(task.line("reason"), told)


def _circles(file: PlanFile) -> Iterator[Problem]:
    """Tell a circle of tasks that wait for each other; where there are several, one at a time."""
    entries = {task.number: task for task in file.tasks}
    after = {n: () if isinstance(task.after, Keep) else task.after for n, task in entries.items()}
    try:
        TopologicalSorter(after).prepare()
    except CycleError as error:
        circle: list[int] = error.args[1]
        told = f"tasks wait for each other: {' before '.join(map(str, circle))}"
        yield Problem(entries[circle[-1]].line("after"), told)


def _notes(file: PlanFile) -> Iterator[Problem]:
    numbers = {task.number for task in file.tasks}
    for note in file.notes:
        if note.on is not None and note.on not in numbers:
            yield Problem(note.line("on"), f"on: there is no task {note.on} in the file")


def _whose(file: PlanFile, who: str) -> str:
    """Give the usual name of who is named by any of theirs."""
    person = file.by_name.get(who)
    return person.names[0] if person else who


def _some(names: Iterable[str]) -> str:
    listed = sorted(names)
    more = " …" if len(listed) > _MOST_NAMED else ""
    return ", ".join(listed[:_MOST_NAMED]) + more if listed else "one to be listed"
