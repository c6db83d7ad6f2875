"""What must hold of a year, said apart from the code that made it: from rows alone, with calendars of its own."""

from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays
from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from storage.kinds import MessageKind, PlanState, ProposalKind, ProposalState, State, Touch
from storage.models import Change, Dependency, Message, Person, Plan, Proposal, Task
from tests.simulation.world import ZONES, World

# Working days from the date, by touch level, as the documents say.
RUNGS = {
    Touch.HIGH: (-3, 0, 1, 3, 5, 10),
    Touch.LOW: (-1, 0, 3, 8, 15),
    Touch.TECH: (0, 5, 15),
}
NOTICES = {Touch.HIGH: 3, Touch.LOW: 3, Touch.TECH: 1}
FRIDAY_OFF = {"SA": {4, 5}, "EG": {4, 5}}
STOPS = {"move", "assign", "block", "unblock", "reopen", "snooze", "undo"}
Expected = set[tuple[int, int, date]]


@lru_cache(maxsize=64)
def _holidays(country: str) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=[2025, 2026, 2027]))


def is_working(person: Person, day: date) -> bool:
    off = FRIDAY_OFF.get(person.country or "", {5, 6})
    return day.weekday() not in off and day not in _holidays(person.country or "")


def today(person: Person, at: datetime) -> date:
    return at.astimezone(ZoneInfo(person.time_zone)).date()


def check_daily(session: Session, person: Person, message: Message, now: datetime) -> None:
    """A reminder or digest that is written now."""
    there = now.astimezone(ZoneInfo(person.time_zone))
    assert there.time() >= time(9), f"before nine: {message.key} {there}"
    assert there.time() < time(19 if person.quiet_hours else 20), f"too late: {message.key}"
    assert is_working(person, there.date()), f"on a day off: {message.key}"
    assert person.away_until is None or person.away_until <= there.date(), f"away: {message.key}"
    assert message.about["day"] == there.date().isoformat()
    assert not person.digests_only or message.kind is MessageKind.DIGEST


def check_shown(session: Session, person: Person, tasks: list[int]) -> None:
    """None about what is done, and none about another's task."""
    found = session.scalars(select(Task).where(Task.id.in_(tasks)))
    for task in found:
        assert not task.state.ended, f"done: {task.id}"
        assert task.assignee_id == person.id, f"not theirs: {task.id}"


def expected(session: Session, now: datetime, cache: dict) -> Expected:
    """Say who has to be reminded of what now: it is nine where they are, and a rung's day."""
    zones = [zone for zone, _, _ in ZONES if now.astimezone(ZoneInfo(zone)).hour == 9]
    there = session.scalars(select(Person).where(Person.time_zone.in_(zones)))
    people = {one.id: one for one in there if _is_due(session, one, now)}
    if not people:
        return set()
    needed = aliased(Task)
    waits = select(Dependency.id).join(needed, needed.id == Dependency.needs_id)
    waits = waits.where(
        Dependency.task_id == Task.id, needed.state.not_in((State.DONE, State.CANCELLED))
    )
    query = (
        select(Task, Plan.touch)
        .join(Plan, Plan.id == Task.plan_id)
        .where(
            Task.assignee_id.in_(people),
            Task.state.in_((State.OPEN, State.STARTED)),
            Task.due_on.is_not(None),
            Task.snoozed_until.is_(None),
            Plan.state == PlanState.ACTIVE,
            ~waits.exists(),
        )
    )
    waiting = wished(session, people)
    found = set()
    for task, touch in session.execute(query):
        person = people[task.assignee_id]
        day = today(person, now)
        due_on = max(task.due_on, waiting.get(task.id, task.due_on))
        if day in _rung_days(person, touch, due_on, cache) and not _touched(
            session, task, person, day
        ):
            found.add((person.id, task.id, day))
    return found


def _is_due(session: Session, person: Person, now: datetime) -> bool:
    """Whether they may be reminded; who has travelled since had this day's message elsewhere."""
    if person.stopped_at is not None or person.digests_only or not _is_nine(person, now):
        return False
    day = today(person, now).isoformat()
    keys = [f"{kind}:{person.id}:{day}" for kind in ("reminder", "digest")]
    return session.scalar(select(Message.id).where(Message.key.in_(keys))) is None


def _is_nine(person: Person, now: datetime) -> bool:
    there = now.astimezone(ZoneInfo(person.time_zone))
    away = person.away_until is not None and there.date() < person.away_until
    return there.hour == 9 and there.minute == 0 and is_working(person, there.date()) and not away


def wished(session: Session, people: Collection[int]) -> dict[int, date]:
    """Give the dates that somebody else has not yet said yes to, by these people's tasks; a week where none was named."""
    query = select(Proposal).join(Task, Task.id == Proposal.task_id)
    waiting = query.where(
        Proposal.state == ProposalState.OPEN,
        Proposal.kind == ProposalKind.DATE,
        Proposal.to_id != Task.assignee_id,
        Task.assignee_id.in_(people),
    )
    return {
        one.task_id: one.new_on or one.at.date() + timedelta(days=7)
        for one in session.scalars(waiting)
        if one.task_id is not None
    }


def check_turns(session: Session, person: Person, tasks: list[int], now: datetime) -> None:
    """None about an old date while a later one waits for another's yes."""
    waiting = wished(session, [person.id])
    for task in session.scalars(select(Task).where(Task.id.in_(tasks))):
        if task.id in waiting and task.snoozed_until is None:
            first = _add(person, waiting[task.id], RUNGS[task.plan.touch][0])
            assert today(person, now) >= first, f"not their turn: {task.id}"


def _touched(session: Session, task: Task, person: Person, day: date) -> bool:
    """Whether they have dealt with it or were told of it today."""
    rows = session.execute(
        select(Change.at, Change.verb).where(
            Change.task_id == task.id,
            (Change.actor_id == person.id) | (Change.person_id == person.id),
            Change.at > datetime.combine(day, time(), UTC) - timedelta(days=2),
        )
    )
    return any(today(person, at) >= day for at, _ in rows)


def _rung_days(person: Person, touch: Touch, due_on: date, cache: dict) -> set[date]:
    key = (person.country, touch, due_on)
    if key not in cache:
        cache[key] = {_add(person, due_on, count) for count in RUNGS[touch]}
    return cache[key]


def _add(person: Person, day: date, count: int) -> date:
    if count == 0:
        return day if is_working(person, day) else _add(person, day, -1)
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working(person, day)
    return day


def check_year(session: Session, world: World) -> dict[str, int]:
    """What can only be said of the whole: once, announced, in order, within the budget."""
    rows = session.execute(
        select(Change).where(Change.task_id.is_not(None)).order_by(Change.id)
    ).scalars()
    by_task: defaultdict[int, list[Change]] = defaultdict(list)
    for row in rows:
        by_task[row.task_id or 0].append(row)
    told = Counter(
        (row.person_id, row.task_id, row.now["day"])
        for some in by_task.values()
        for row in some
        if row.verb == "remind"
    )
    assert not [key for key, times in told.items() if times > 1], "reminded twice"
    sent = {one.key: one for one in session.scalars(select(Message))}
    climbed = [_check_task(some, sent) for some in by_task.values()]
    _check_one_a_day(sent.values())
    _check_budget(session, world)
    return {"reminded": len(told), "told above": sum(climbed)}


def _check_task(rows: list[Change], sent: dict[str, Message]) -> int:
    """Each step up was announced to the assignee since the last stop, by a message that went out; in order."""
    announced: dict[int, str] = {}
    order: list[int] = []
    steps = 0
    last_reminder: Message | None = None
    for row in rows:
        stopped = row.verb in STOPS and row.note_id is None and row.proposal_id is None
        if stopped or row.verb == "decline":
            announced, order = {}, []
        elif row.verb == "remind":
            keys = [f"{kind}:{row.person_id}:{row.now['day']}" for kind in ("reminder", "digest")]
            last_reminder = next(sent[key] for key in keys if key in sent)
            if "tell" in row.now and last_reminder.sent_at is not None:
                announced[row.now["tell"]] = row.now["on"]
        elif row.verb == "escalate":
            steps += 1
            assert row.person_id in announced, f"not announced: {row.id}"
            notice = sent[f"change:{row.id}:{row.person_id}"]
            assert last_reminder is not None
            assert last_reminder.made_at <= row.at
            assert notice.due_at is None or notice.due_at > row.at
            if notice.sent_at is not None and last_reminder.sent_at is not None:
                assert notice.sent_at > last_reminder.sent_at, "before the assignee"
            if order:
                before = sent[f"change:{order[-1]}:{_person_of(rows, order[-1])}"]
                late = notice.sent_at is not None and before.sent_at is not None
                assert not late or notice.sent_at > before.sent_at, "above before below"
            order.append(row.id)
    return steps


def _person_of(rows: list[Change], key: int) -> int | None:
    return next(row.person_id for row in rows if row.id == key)


def _check_one_a_day(messages) -> None:
    days = Counter(
        (one.person_id, one.about["day"])
        for one in messages
        if one.kind in {MessageKind.REMINDER, MessageKind.DIGEST}
    )
    assert not [key for key, times in days.items() if times > 1], "two in a day"


def _check_budget(session: Session, world: World) -> None:
    """At most three messages of news a day for a customer, one where all is low touch."""
    people = {one.id: one for one in session.scalars(select(Person))}
    query = select(Message.person_id, Message.sent_at, Plan.touch).join(
        Plan, Plan.id == Message.plan_id
    )
    query = query.where(
        Message.person_id.in_(world.customers),
        Message.kind.in_((MessageKind.CHANGE, MessageKind.NOTICE)),
        Message.sent_at.is_not(None),
        Message.told_in_id.is_(None),
    )
    days: Counter[tuple[int, date, int]] = Counter()
    for key, at, touch in session.execute(query):
        # A person who moved within the year had other days before: they are judged where they did not.
        if not _moved(session, key):
            days[key, today(people[key], at), NOTICES[touch]] += 1
    assert not [key for key, times in days.items() if times > key[2]], "more news than the budget"


_movers: dict[int, set[int]] = {}


def _moved(session: Session, key: int) -> bool:
    found = _movers.get(id(session))
    if found is None:
        rows = session.execute(
            select(Change.person_id, Change.now).where(Change.verb == "preferences")
        )
        found = {person for person, now in rows if "time_zone" in now}
        _movers.clear()
        _movers[id(session)] = found
    return key in found


def count(session: Session, kind: MessageKind) -> int:
    return (
        session.scalar(
            select(func.count()).where(Message.kind == kind, Message.sent_at.is_not(None))
        )
        or 0
    )
