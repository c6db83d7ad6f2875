"""The verbs of the slash command: for each what it takes, an example, and the commands that it becomes.

Whoever types a verb wrongly is told what it takes, with an example; nothing is guessed here. Words that are no
verb go to the reader, who understands sentences.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from bot import commands as c
from bot import reading
from handlers.slack.places import Place
from storage.kinds import Audience, Do, NoteKind, Role, Side
from storage.models import Address, Member, Person, Plan, Task

QUOTED = re.compile(r"[\"“”„«]([^\"“”„»]+)[\"“”»]")
NUMBERED = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]*-|#)?(\d{1,9}),?")
WHO = re.compile(r"@([\w.+-]+(?:@[\w.-]+)?(?: [A-Z][\w-]+)?)")
BY = re.compile(r"(?:^|\s)(?:by|due|until|till|on|before)\s+(.+)$", re.IGNORECASE)
MOST_NUMBERS = 50


class Mistaken(Exception):  # noqa: N818 - named for its fate
    """What was typed cannot be understood; the message says what was meant, with an example."""


@dataclass(frozen=True)
class Typed:
    """What stands behind a verb, and all that it may need; `session` has the person's eyes."""

    session: Session
    person: Person
    plan: Plan
    place: Place
    rest: str
    now: datetime
    flags: frozenset[str] = frozenset()

    @property
    def audience(self) -> Audience:
        """Give the audience that was asked for, else that of what is said here to us alone."""
        if "internal" in self.flags:
            return Audience.INTERNAL
        shared = "shared" in self.flags or self.person.side is Side.CUSTOMER
        return Audience.SHARED if shared else self.place.private_audience


@dataclass(frozen=True)
class Verb:
    """A verb: how it is used, and how what stands behind it becomes commands."""

    usage: str
    example: str
    parse: Callable[[Typed], Sequence[c.Command]]


def tasks_of(typed: Typed, words: Sequence[str]) -> list[Task]:
    """Find the tasks with those numbers on the plan; `Mistaken` names the first that is not seen there."""
    numbers = [int(match[1]) for word in words if (match := NUMBERED.fullmatch(word))]
    found = select(Task).where(Task.plan_id == typed.plan.id, Task.number.in_(numbers))
    by_number = {task.number: task for task in typed.session.scalars(found)}
    missing = next((number for number in numbers if number not in by_number), None)
    if missing is not None:
        raise Mistaken(f"There is no task {missing} on {typed.plan.key}.")
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
    raise Mistaken(f"{name} is not on {typed.plan.key}; invite them first.")


def day_of(typed: Typed, phrase: str) -> date:
    """Read a day as somebody writes it ("friday", "2026-03-06", "in two weeks"); `Mistaken`."""
    try:
        return date.fromisoformat(phrase.strip())
    except ValueError:
        pass
    one = reading.TaskWords(1, "it")
    understood = reading.read(
        f"1 due {phrase}",
        tasks=[one],
        people=[],
        sender=typed.person.email,
        said_at=typed.now,
        zone=typed.person.time_zone,
        locale=typed.person.locale,
        country=typed.person.country,
    )
    days = [a.date for a in understood.actions if a.do is Do.DUE and a.date is not None]
    if understood.certain and len(days) == 1:
        return days[0]
    raise Mistaken(
        f"I do not know which day “{phrase.strip()}” is: write `friday` or `2026-03-06`."
    )


def _names(person: Person) -> set[str]:
    addresses = {address.email for address in person.addresses}
    locals_ = {address.partition("@")[0] for address in addresses}
    first = person.name.split(maxsplit=1)[0]
    return {name.casefold() for name in (person.name, first, *addresses, *locals_)}


def _split(typed: Typed) -> tuple[list[Task], str]:
    """Take the numbers off the beginning; give their tasks and the words behind them."""
    words = typed.rest.split()
    count = 0
    while count < min(len(words), MOST_NUMBERS) and NUMBERED.fullmatch(words[count]):
        count += 1
    return tasks_of(typed, words[:count]), " ".join(words[count:])


def _need_tasks(typed: Typed) -> tuple[list[Task], str]:
    tasks, words = _split(typed)
    if not tasks:
        raise Mistaken("Say which task, by its number.")
    return tasks, words


def _need_one(typed: Typed) -> tuple[Task, str]:
    tasks, words = _need_tasks(typed)
    if len(tasks) > 1:
        raise Mistaken("Say one task, by its number.")
    return tasks[0], words


def _each(make: Callable[[int], c.Command]) -> Callable[[Typed], Sequence[c.Command]]:
    """Parse numbers only, a command for each."""

    def parse(typed: Typed) -> Sequence[c.Command]:
        tasks, words = _need_tasks(typed)
        if words:
            raise Mistaken(f"I know the numbers, but not “{words}”.")
        return [make(task.id) for task in tasks]

    return parse


def _block(typed: Typed) -> Sequence[c.Command]:
    task, reason = _need_one(typed)
    if not reason:
        raise Mistaken("Say what it waits for.")
    return [c.BlockTask(task.id, reason)]


def _cancel(typed: Typed) -> Sequence[c.Command]:
    tasks, reason = _need_tasks(typed)
    return [c.CancelTask(task.id, reason or None) for task in tasks]


def _due(typed: Typed) -> Sequence[c.Command]:
    tasks, phrase = _need_tasks(typed)
    if not phrase:
        raise Mistaken("Say which day.")
    day = day_of(typed, BY.sub(r"\1", phrase))
    return [c.MoveDate(task.id, day) for task in tasks]


def _later(typed: Typed) -> Sequence[c.Command]:
    tasks, phrase = _need_tasks(typed)
    day = day_of(typed, phrase or "tomorrow")
    return [c.SnoozeTask(task.id, day) for task in tasks]


def _assign(typed: Typed) -> Sequence[c.Command]:
    tasks, name = _need_tasks(typed)
    if not name:
        raise Mistaken("Say who takes it.")
    if name.casefold() in {"nobody", "none"}:
        return [c.AssignTask(task.id, None) for task in tasks]
    person = person_of(typed, re.sub(r"^to\s+", "", name))
    return [c.AssignTask(task.id, person.id) for task in tasks]


def _add(typed: Typed) -> Sequence[c.Command]:
    """A task for a customer is shared, else nobody of them would see it; what is said of it decides the rest."""
    quoted = QUOTED.search(typed.rest)
    behind = typed.rest[quoted.end() :] if quoted else typed.rest
    named = WHO.search(behind)
    behind = behind.replace(named[0], " ") if named else behind
    dated = BY.search(behind)
    title = quoted[1] if quoted else (behind[: dated.start()] if dated else behind)
    if not title.strip():
        raise Mistaken("Say what is to be done, in quotes.")
    whose = person_of(typed, named[1]) if named else None
    customer = whose is not None and whose.side is Side.CUSTOMER and "internal" not in typed.flags
    return [
        c.AddTask(
            typed.plan.id,
            " ".join(title.split()),
            assignee=whose.id if whose else None,
            due_on=day_of(typed, dated[1]) if dated else None,
            audience=Audience.SHARED if customer else typed.audience,
        )
    ]


def _note(typed: Typed) -> Sequence[c.Command]:
    return [_comment(typed, NoteKind.COMMENT)]


def _decide(typed: Typed) -> Sequence[c.Command]:
    return [_comment(typed, NoteKind.DECISION)]


def _comment(typed: Typed, kind: NoteKind) -> c.Command:
    tasks, words = _split(typed)
    if not words:
        raise Mistaken("Say what to keep.")
    task = tasks[0].id if tasks else None
    return c.Comment(typed.plan.id, words, task=task, kind=kind, audience=typed.audience)


def _ask(typed: Typed) -> Sequence[c.Command]:
    named = WHO.match(typed.rest)
    rest = typed.rest[named.end() :].strip() if named else typed.rest
    tasks, words = _split(_with(typed, rest))
    if not words:
        raise Mistaken("Say what you want to know.")
    to = person_of(typed, named[1]) if named else None
    customer = to is not None and to.side is Side.CUSTOMER
    audience = Audience.SHARED if customer else typed.audience
    task = tasks[0].id if tasks else None
    return [c.Ask(typed.plan.id, words, task, to.id if to else None, audience)]


def _with(typed: Typed, rest: str) -> Typed:
    return Typed(typed.session, typed.person, typed.plan, typed.place, rest, typed.now, typed.flags)


def _invite(typed: Typed) -> Sequence[c.Command]:
    """Somebody known, by address or Slack; `as lead` gives the role, a colleague sees what is internal."""
    name, _, role_word = typed.rest.partition(" as ")
    person = _anybody(typed, name.strip())
    try:
        role = Role(role_word.strip().casefold() or Role.CONTRIBUTOR.value)
    except ValueError:
        roles = ", ".join(role.value for role in Role)
        raise Mistaken(f"“{role_word.strip()}” is no role: {roles}.") from None
    vendor = person.side is Side.VENDOR and typed.person.side is Side.VENDOR
    clearance = Audience.INTERNAL if vendor else Audience.SHARED
    return [c.InviteMember(typed.plan.id, person.id, role, clearance)]


def _anybody(typed: Typed, name: str) -> Person:
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
    raise Mistaken(f"I know nobody called {name} at either company.")


def _remove(typed: Typed) -> Sequence[c.Command]:
    if not typed.rest:
        raise Mistaken("Say whom, by address or @name.")
    return [c.RemoveMember(typed.plan.id, person_of(typed, typed.rest).id)]


def _plan_only(make: Callable[[int], c.Command]) -> Callable[[Typed], Sequence[c.Command]]:
    """Parse a verb that is about the plan itself."""
    return lambda typed: [make(typed.plan.id)]


def _task_thing(kind: type[c.Share | c.Hide]) -> Callable[[int], c.Command]:
    return lambda task: kind(c.Thing.TASK, task)


VERBS: Mapping[str, Verb] = {
    "done": Verb("done NUMBER …", "done 12", _each(c.CompleteTask)),
    "reopen": Verb("reopen NUMBER …", "reopen 12", _each(c.ReopenTask)),
    "start": Verb("start NUMBER …", "start 12", _each(c.StartTask)),
    "unblock": Verb("unblock NUMBER …", "unblock 12", _each(c.UnblockTask)),
    "block": Verb("block NUMBER REASON", "block 12 waiting on legal", _block),
    "cancel": Verb("cancel NUMBER [REASON]", "cancel 12 not needed any more", _cancel),
    "due": Verb("due NUMBER DAY", "due 14 friday", _due),
    "later": Verb("later NUMBER [DAY]", "later 12 monday", _later),
    "assign": Verb("assign NUMBER @WHO", "assign 14 @victor", _assign),
    "add": Verb('add "TITLE" [@WHO] [by DAY]', 'add "Send the metadata" @carl by friday', _add),
    "note": Verb("note [NUMBER] TEXT", "note 12 They use Okta", _note),
    "decide": Verb("decide [NUMBER] TEXT", "decide We go live with two sites", _decide),
    "ask": Verb("ask [@WHO] [NUMBER] TEXT", "ask @carl 12 Which identity provider?", _ask),
    "share": Verb("share NUMBER …", "share 13", _each(_task_thing(c.Share))),
    "hide": Verb("hide NUMBER …", "hide 13", _each(_task_thing(c.Hide))),
    "invite": Verb("invite WHO [as ROLE]", "invite cleo@acme.example as sponsor", _invite),
    "remove": Verb("remove WHO", "remove @victor", _remove),
    "pause": Verb("pause [KEY]", "pause ACME", _plan_only(c.PausePlan)),
    "resume": Verb("resume [KEY]", "resume ACME", _plan_only(c.ResumePlan)),
    "close": Verb("close [KEY]", "close ACME", _plan_only(c.ClosePlan)),
}
ALIASES = {
    "complete": "done",
    "finish": "done",
    "snooze": "later",
    "move": "due",
    "comment": "note",
    "new": "add",
    "begin": "start",
}
