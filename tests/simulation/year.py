"""Lets a year pass, from one instant at which something is due to the next, and judges each message."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, func, select

from bot import outbox, reminders, render
from bot.identity import Reader, eyes
from storage.db import reading, writing
from storage.kinds import Medium, MessageKind, Origin
from storage.models import Change, Message, Person, Plan
from tests.render.telling import LINKS
from tests.simulation import judge
from tests.simulation.answers import Answers
from tests.simulation.world import FIRST, SECRET, ZONES, World, build

START = datetime.combine(FIRST, time(0), ZoneInfo("UTC"))
DAILY = (MessageKind.REMINDER, MessageKind.DIGEST)


@dataclass
class Year:
    """One world, its people, and what was seen."""

    engine: Engine
    random: Random
    world: World
    answers: Answers
    rendered_one_in: int
    cache: dict = field(default_factory=dict)
    seen: int = 0
    rendered: int = 0
    expected: int = 0
    message: int = 0

    @classmethod
    def of(
        cls, engine: Engine, seed: int, *, plans: int, tasks: int, days: int, one_in: int
    ) -> "Year":
        """Make the world."""
        random = Random(seed)
        with writing(engine) as session:
            world = build(session, random, plans=plans, tasks=tasks, days=days)
            reminders.rewind(session, world.people, now=START - timedelta(days=1))
        answers = Answers(engine, random, world)
        answers.plan_ahead(START)
        return cls(engine, random, world, answers, one_in)

    def run(self) -> dict[str, int]:
        """Let all days pass, and judge the whole."""
        for now in self._moments():
            self.answers.act(now)
            self._round(now)
        with reading(self.engine, ()) as session:
            said = judge.check_year(session, self.world)
            kinds = {
                kind.value: judge.count(session, kind) for kind in (*DAILY, MessageKind.CHANGE)
            }
        return {
            **said,
            **kinds,
            "expected and found": self.expected,
            "answers": self.answers.done,
            "rendered": self.rendered,
        }

    def _moments(self) -> Iterator[datetime]:
        now, end = START, START + timedelta(days=self.world.days)
        while now < end:
            yield now
            with reading(self.engine, ()) as session:
                wake = session.scalar(select(func.min(Person.wake_at)))
                due = session.scalar(select(func.min(Message.due_at)).where(Message.due_at > now))
            ahead = [wake, due, self.answers.next_at(), _next_nine(now)]
            now = max(now + timedelta(seconds=1), min(at for at in ahead if at is not None))

    def _round(self, now: datetime) -> None:
        with reading(self.engine, ()) as session:
            wanted = judge.expected(session, now, self.cache) if _is_nine(now) else set()
        with reading(self.engine, ()) as session:
            rung = session.scalar(select(func.min(Person.wake_at)))
        if rung is not None and rung <= now:
            with writing(self.engine) as session:
                while reminders.wake(session, now):
                    pass
        self._check_found(wanted, now)
        self._send(now)

    def _check_found(self, wanted: judge.Expected, now: datetime) -> None:
        if not wanted:
            return
        with reading(self.engine, ()) as session:
            rows = session.execute(
                select(Change.person_id, Change.task_id).where(
                    Change.verb == "remind", Change.at == now, Change.origin == Origin.CLOCK
                )
            )
            found = {tuple(row) for row in rows}
        missed = [one for one in wanted if one[:2] not in found]
        assert not missed, f"missed at {now}: {missed[:3]}"
        self.expected += len(wanted)

    def _send(self, now: datetime) -> None:
        while True:
            with writing(self.engine) as session:
                taken = outbox.claim(session, now, tuple(Medium))
                if taken is None:
                    return
                fresh = taken.message.sent_at is None
                shown = self._judge(session, taken, now) if fresh else []
                outbox.settle(session, taken, self._outcome(taken, shown, now), now=now)
            if fresh and taken.message.person_id is not None:
                self.answers.hear(taken.message.person_id, shown, now)

    def _judge(self, session, taken: outbox.Claim, now: datetime) -> list[int]:
        """Look at a message by its keys; gives the tasks of the reader that it speaks of."""
        message = taken.message
        person = session.get_one(Person, message.person_id)
        self.seen += 1
        if message.kind in DAILY:
            tasks = [int(key) for key in message.about.get("steps", {})]
            if message.made_at == now:
                judge.check_daily(session, person, message, now)
                judge.check_turns(session, person, tasks, now)
            return tasks
        for change in session.scalars(select(Change).where(Change.id.in_(taken.changes))):
            self._check_seen(session, person, change)
            if change.verb == "propose" and change.proposal_id is not None:
                self.answers.hear_wish(person.id, change.proposal_id, now)
        return []

    def _check_seen(self, session, person: Person, change: Change) -> None:
        """No leak: what a customer is told of is shared, and on a plan of theirs."""
        assert change.actor_id != person.id, "one's own action"
        if person.id in self.world.customers:
            assert change.audience == 0, f"internal: {change.id}"
            assert change.task is None or change.task.audience == 0, f"internal: {change.id}"
        plan = session.get_one(Plan, change.plan_id)
        assert person.id in {member.person_id for member in plan.members}, "a stranger"

    def _outcome(self, taken: outbox.Claim, shown: list[int], now: datetime) -> outbox.Outcome:
        message = taken.message
        if self.random.random() * self.rendered_one_in < 1 and message.sent_at is None:
            letter = self._render(taken, now)
            if letter is None:
                return outbox.Dropped("nothing")
            return outbox.Sent("x", str(message.id), letter.shown)
        return outbox.Sent("x", str(message.id), shown)

    def _render(self, taken: outbox.Claim, now: datetime) -> render.Letter | None:
        """Word it with its reader's eyes, and look for what they may not read."""
        key = taken.message.person_id
        assert key is not None
        with eyes(self.engine, Reader.person(key)) as session:
            letter = render.for_mail(
                session, taken.message, changes=taken.changes, now=now, links=LINKS
            )
            if letter is None:
                return None
            text = f"{letter.subject} {letter.text} {letter.html} {letter.picture}"
            assert key not in self.world.customers or SECRET not in text, "a secret is told"
            own = {plan.key for plan in session.scalars(select(Plan))}
            named = {f"K{number:03}" for number in range(len(self.world.plans))} - own
            assert not [name for name in named if name in text], "another's plan is told"
            if taken.message.kind in DAILY:
                judge.check_shown(session, session.get_one(Person, key), list(letter.shown))
        self.rendered += 1
        return letter


def _is_nine(now: datetime) -> bool:
    return any(
        (there := now.astimezone(ZoneInfo(zone))).hour == 9 and there.minute == there.second == 0
        for zone, _, _ in ZONES
    )


def _next_nine(now: datetime) -> datetime:
    """Give the next instant at which it is nine somewhere."""
    found = []
    for zone, _, _ in ZONES:
        there = now.astimezone(ZoneInfo(zone))
        for ahead in (0, 1):
            day = there.date() + timedelta(days=ahead)
            at = datetime.combine(day, time(9), ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))
            if at > now:
                found.append(at)
                break
    return min(found)
