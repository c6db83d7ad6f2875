"""Understanding what was said, with the speaker's eyes: nothing that they may not see can be named."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Row, bindparam, inspect, select
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload, selectinload

from bot import reading
from bot.conversation import beside, orders, unshown
from bot.reading import Absence
from storage.kinds import Audience, Do, Origin, PlanState, ProposalKind, ProposalState
from storage.models import Member, Person, Plan, Proposal, Task

NUMBER = re.compile(r"\d{1,9}")
# Enough to find the numbers and the key that somebody names; the reader has limits of its own.
LOOKED_AT = 4_000
NUMBERS = select(Task.id, Task.number).where(Task.plan_id == bindparam("plan"))
# What is left to do where nothing else is said.
NO_MORE = reading.Reading((reading.Action(Do.NOTHING),))
Found = TypeVar("Found")


@dataclass(frozen=True, kw_only=True)
class Said:
    """Words, who said them, and where.

    `shown` are the keys of the tasks that the text may name, in the order in which they were shown; None:
    all of the plan. `about` are those that it answers where these are fewer. `question` is the note, and
    `proposal` the question back, that it answers; `request` what "undo" takes back. `audience` is that of
    the place: what is kept as a note is told no further. `place` is the Slack thread ("team/channel/ts").
    `files` are the names of files that came along and are not kept.
    """

    text: str
    person_id: int
    said_at: datetime
    origin: Origin
    plan_id: int | None = None
    shown: tuple[int, ...] | None = None
    about: tuple[int, ...] | None = None
    question: int | None = None
    proposal: int | None = None
    request: str | None = None
    place: str | None = None
    audience: Audience = Audience.SHARED
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heard:
    """What was understood: the reading, and which keys its numbers and addresses stand for.

    `others` are tasks of the plan that it names by their numbers and that were not shown. `elsewhere`: it names
    a task by its number that is none of those it was said about. `absence` is the speaker's own, `steps` the
    milestones that are given another day.
    """

    said: Said
    reading: reading.Reading
    plan_id: int | None = None
    plans: tuple[str, ...] = ()
    tasks: Mapping[int, int] = field(default_factory=dict)
    people: Mapping[str, int] = field(default_factory=dict)
    customers: frozenset[int] = frozenset()
    others: Mapping[int, int] = field(default_factory=dict)
    elsewhere: bool = False
    chosen: int | None = None
    absence: Absence | None = None
    steps: beside.Steps = field(default_factory=beside.Steps)

    @property
    def one_task(self) -> int | None:
        """The key of the one task that it was said about; None where it may be of several, or of none."""
        about = self.said.about if self.said.about is not None else self.said.shown
        return about[0] if about is not None and len(about) == 1 else None

    def key_of(self, number: int) -> int | None:
        """Give the key of the task with that number, shown or not; None where the speaker sees none."""
        return self.tasks.get(number, self.others.get(number))


def listen(session: Session, said: Said) -> Heard:
    """Read what was said; `session` sees what the speaker may see."""
    person = session.get_one(Person, said.person_id)
    plans = _plans(session, person, said.plan_id)
    tasks = _unmistakable(_tasks(session, said, plans), said)
    plan = _plan(said, plans, tasks)
    members = _once(session, ("members", plan), lambda: _members(session, plan))
    options = _options(session, said)

    def hear(
        text: str, among: Sequence[Task], about: Sequence[int] | None = None
    ) -> reading.Reading:
        return reading.read(
            text,
            tasks=[_words(task) for task in among],
            people=[reading.PersonWords(m.person.email, m.person.name) for m in members],
            sender=person.email,
            said_at=said.said_at,
            zone=person.time_zone,
            locale=person.locale,
            about=about,
            key=plan.key if plan else None,
            pending=reading.Pending(options) if options else None,
            country=person.country,
        )

    understood = hear(said.text, tasks, _about(said, tasks))
    if plan is not None and _undoes_unnumbered(understood, said):
        tasks = _unmistakable(_tasks(session, replace(said, shown=None), [plan], ended=True), said)
        understood = hear(said.text, tasks, _about(said, tasks))
    others = _others(session, said, plan, tasks)
    absence = beside.absence(said.text, person, said.said_at)
    understood = beside.unasked(unshown.offer(understood, others, hear), absence)

    def again(text: str) -> reading.Reading:
        return hear(text, tasks, _about(said, tasks))

    understood = beside.promised(said.text, understood, person, said.said_at, again)
    near = [plan] if plan else plans
    steps = beside.steps(session, said.text, understood, person, said.said_at, near, tasks)
    if steps.commands:
        understood = again(steps.rest) if steps.rest else NO_MORE
    return Heard(
        said,
        understood,
        plan_id=plan.id if plan else None,
        plans=tuple(one.key for one in plans),
        tasks={task.number: task.id for task in tasks},
        people={m.person.email: m.person_id for m in members} | {person.email: person.id},
        customers=frozenset(m.person_id for m in members if m.person.side.value == "customer"),
        others={task.number: task.id for task in others},
        elsewhere=_names_others(session, said, plan, tasks),
        chosen=_chosen(understood, options),
        absence=absence,
        steps=steps,
    )


def _once(session: Session, key: Hashable, make: Callable[[], Sequence[Found]]) -> Sequence[Found]:
    """Read something once for a session: who listens twice in one knows that nothing has changed between."""
    read: dict[Hashable, Sequence[Found]] = session.info.setdefault("heard", {})
    if key not in read:
        read[key] = make()
    return read[key]


def _plans(session: Session, person: Person, named: int | None) -> Sequence[Plan]:
    """Give the plans that somebody is on; one that is closed only where it is the one that is spoken of."""

    def read() -> Sequence[Plan]:
        query = select(Plan).join(Member, Member.plan_id == Plan.id)
        spoken_of = (Plan.state != PlanState.CLOSED) | (Plan.id == named)
        here = query.where(Member.person_id == person.id, spoken_of)
        return session.scalars(here.order_by(Plan.key)).all()

    return _once(session, ("plans", person.id, named), read)


def _members(session: Session, plan: Plan | None) -> Sequence[Member]:
    """Give the plan's people, with their addresses read at once: each task names its owner by one."""
    members = plan.members if plan else ()
    fresh = [one.person_id for one in members if "addresses" in inspect(one.person).unloaded]
    if fresh:
        query = select(Person).where(Person.id.in_(fresh))
        session.scalars(query.options(selectinload(Person.addresses))).all()
    return members


def _undoes_unnumbered(understood: reading.Reading, said: Said) -> bool:
    """Whether something is to be taken back, and no number says of which task: it may be one that is done."""
    return any(one.do is Do.UNDO and one.task not in _named(said) for one in understood.actions)


def _tasks(
    session: Session, said: Said, plans: Sequence[Plan], *, ended: bool = False
) -> Sequence[Task]:
    """Give the tasks that the text may name: those that were shown, else the open ones and those it numbers.

    `ended`: those that are done as well.
    """
    if said.shown is not None:
        rows = _once(session, ("shown", said.shown), lambda: _read(session, Task.id, said.shown))
        found = {task.id: task for task in rows}
        return [found[key] for key in said.shown if key in found]
    keys = (said.plan_id,) if said.plan_id is not None else tuple(plan.id for plan in plans)
    rows = _once(session, ("tasks", keys), lambda: _read(session, Task.plan_id, keys))
    named = _named(said)
    about = said.about or ()
    return [
        task for task in rows if ended or task.is_open or task.number in named or task.id in about
    ]


def _read(
    session: Session, column: InstrumentedAttribute[int], keys: Sequence[int] | None
) -> Sequence[Task]:
    query = select(Task).options(joinedload(Task.assignee)).where(column.in_(keys or ()))
    return session.scalars(query.order_by(Task.plan_id, Task.number)).all()


def _unmistakable(tasks: Sequence[Task], said: Said) -> Sequence[Task]:
    """Leave out the tasks of other plans than the one that is named; and, if none is, whose number is not alone."""
    text = said.text[:LOOKED_AT].upper()
    keys = {task.plan.key for task in tasks}
    named = {key for key in keys if re.search(rf"\b{re.escape(key)}\b", text)}
    if len(keys) > 1 and len(named) == 1:
        return [task for task in tasks if task.plan.key in named]
    count = Counter(task.number for task in tasks)
    return [task for task in tasks if count[task.number] == 1]


def _plan(said: Said, plans: Sequence[Plan], tasks: Sequence[Task]) -> Plan | None:
    """Give the plan that the words are about; None where it could be several."""
    if said.plan_id is not None:
        return next((plan for plan in plans if plan.id == said.plan_id), None)
    about = {task.plan_id for task in tasks}
    if said.shown is not None or len(plans) > 1:
        plans = [plan for plan in plans if plan.id in about] if about else plans
    return plans[0] if len(plans) == 1 else None


def _names_others(session: Session, said: Said, plan: Plan | None, tasks: Sequence[Task]) -> bool:
    """Whether a number is that of a task of the plan which is none of those that it was said about."""
    about = said.about if said.about is not None else said.shown
    if plan is None or about is None:
        return False
    named = _named(said) - {task.number for task in tasks if task.id in about}
    return bool(named) and any(
        number in named and key not in about for key, number in _numbers(session, plan)
    )


def _others(
    session: Session, said: Said, plan: Plan | None, tasks: Sequence[Task]
) -> Sequence[Task]:
    """Give the tasks of the plan that are named by their numbers and were not shown."""
    if plan is None or said.shown is None:
        return ()
    named = _named(said) - {task.number for task in tasks}
    keys = tuple(key for key, number in _numbers(session, plan) if number in named)
    return _read(session, Task.id, keys) if keys else ()


def _named(said: Said) -> set[int]:
    """List the numbers that a text holds."""
    return {int(digits) for digits in NUMBER.findall(said.text[:LOOKED_AT])}


def _numbers(session: Session, plan: Plan) -> Sequence[Row[int, int]]:
    """Give key and number of all tasks of the plan."""
    key = {"plan": plan.id}
    return _once(session, ("numbers", plan.id), lambda: session.execute(NUMBERS, key).all())


def _words(task: Task) -> reading.TaskWords:
    owner = task.assignee.email if task.assignee else None
    return reading.TaskWords(task.number, task.title, task.due_on, owner, task.state)


def _about(said: Said, tasks: Sequence[Task]) -> list[int] | None:
    if said.about is None:
        return None
    return [task.number for task in tasks if task.id in said.about]


def _options(session: Session, said: Said) -> tuple[reading.Option, ...]:
    """Give the choices of the question that is answered, as they were asked."""
    proposal = session.get(Proposal, said.proposal) if said.proposal is not None else None
    if proposal is None or proposal.state is not ProposalState.OPEN:
        return ()
    if proposal.kind is ProposalKind.DATE:
        return (_date(proposal),)
    return tuple(orders.option(stored) for stored in proposal.about.get("options", []))


def _date(proposal: Proposal) -> reading.Option:
    """Give the one choice of a date that waits for a yes; a no is none of the choices."""
    number = proposal.task.number if proposal.task else None
    return reading.Option((reading.Action(Do.DUE, number, proposal.new_on),))


def _chosen(understood: reading.Reading, options: Sequence[reading.Option]) -> int | None:
    """Give which option the words chose; None for several of them, and for "neither"."""
    if not understood.answers:
        return None
    meant = [orders.bare(action) for action in understood.actions]
    choices = [[orders.bare(action) for action in option.actions] for option in options]
    return choices.index(meant) if meant in choices else None
