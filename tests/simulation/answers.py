"""How people answer: a seeded model of who does what after a message, and when."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from random import Random

from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from bot.times import local_day
from storage.db import writing
from storage.kinds import Audience, Origin
from storage.models import Member, Person, Task
from tests.simulation.world import SECRET, ZONES, World

# What is done with a task that one is reminded of; the rest is silence.
DOES = (
    (0.40, "complete"),
    (0.50, "move"),
    (0.55, "block"),
    (0.60, "snooze"),
    (0.64, "start"),
    (0.68, "comment"),
    (0.71, "ask"),
    (0.73, "assign"),
)


# What is done with a date that waits for a yes; a good part is silence here too.
DECIDES = ((0.45, "accept"), (0.60, "decline"), (0.70, "suggest"))


@dataclass
class Answers:
    """What people are going to do, in its order."""

    engine: Engine
    random: Random
    world: World
    due: list[tuple[datetime, int, str, int, int]] = field(default_factory=list)
    count: int = 0
    refused: int = 0
    done: int = 0

    def plan_ahead(self, start: datetime) -> None:
        """Absences, moves, pauses: what happens without a message."""
        for key in self.world.people:
            for kind, chance in (("away", 0.9), ("travel", 0.15), ("digests", 0.03)):
                if self.random.random() < chance:
                    self._put(self._some_time(start), kind, key, 0)
        for plan in self.world.plans:
            if self.random.random() < 0.2:
                at = self._some_time(start)
                owner = self.world.owners[plan]
                self._put(at, "pause", owner, plan)
                self._put(at + timedelta(days=9), "resume", owner, plan)

    def hear(self, person: int, tasks: list[int], now: datetime) -> None:
        """Let somebody who is shown tasks do something with some of them, hours later."""
        for task in tasks[:4]:
            at = now + timedelta(minutes=self.random.randrange(5, 60 * 30))
            lot = self.random.random()
            verb = next((verb for upto, verb in DOES if lot < upto), None)
            if verb is not None:
                self._put(at, verb, person, task)

    def hear_wish(self, person: int, proposal: int, now: datetime) -> None:
        """Let somebody who is told of a date that waits for a yes decide, days later; or not at all."""
        lot = self.random.random()
        verb = next((verb for upto, verb in DECIDES if lot < upto), None)
        if verb is not None:
            at = now + timedelta(minutes=self.random.randrange(5, 60 * 24 * 6))
            self._put(at, verb, person, proposal)

    def next_at(self) -> datetime | None:
        return self.due[0][0] if self.due else None

    def act(self, now: datetime) -> None:
        """Do all that is to be done by now."""
        while self.due and self.due[0][0] <= now:
            at, _, verb, person, thing = heappop(self.due)
            self._do(at, verb, person, thing)

    def _put(self, at: datetime, verb: str, person: int, thing: int) -> None:
        self.count += 1
        heappush(self.due, (at, self.count, verb, person, thing))

    def _some_time(self, start: datetime) -> datetime:
        minutes = self.random.randrange(60 * 24, 60 * 24 * max(2, self.world.days - 12))
        return start + timedelta(minutes=minutes)

    def _do(self, now: datetime, verb: str, key: int, thing: int) -> None:
        try:
            with writing(self.engine) as session:
                person = session.get_one(Person, key)
                if verb in {"away", "travel", "digests"}:
                    commands = [self._wish(person, verb, now)]
                elif verb in {"accept", "decline", "suggest"}:
                    commands = [self._decision(person, verb, thing, now)]
                elif verb in {"pause", "resume"}:
                    commands = [c.PausePlan(thing) if verb == "pause" else c.ResumePlan(thing)]
                else:
                    commands = self._work(session, person, verb, session.get_one(Task, thing), now)
                changes.make(session, commands, actor=person, origin=_door(person), now=now)
                self.done += len(commands)
        except changes.Refused:
            self.refused += 1

    def _decision(self, person: Person, verb: str, proposal: int, now: datetime) -> c.Command:
        if verb == "suggest":
            ahead = timedelta(days=self.random.randrange(1, 20))
            return c.Suggest(proposal, local_day(now, person.time_zone) + ahead)
        return c.Accept(proposal) if verb == "accept" else c.Decline(proposal)

    def _wish(self, person: Person, verb: str, now: datetime) -> c.Command:
        if verb == "away":
            today = local_day(now, person.time_zone)
            return c.SetPreferences(
                person.id, away_until=today + timedelta(days=self.random.randrange(2, 20))
            )
        if verb == "digests":
            return c.SetPreferences(person.id, digests_only=True)
        return c.SetPreferences(person.id, time_zone=self.random.choice(ZONES)[0])

    def _work(  # noqa: PLR0911 - one for each verb
        self, session, person: Person, verb: str, task: Task, now: datetime
    ):
        today = local_day(now, person.time_zone)
        later = today + timedelta(days=self.random.randrange(1, 15))
        match verb:
            case "complete":
                return [c.CompleteTask(task.id)]
            case "move":
                return [c.MoveDate(task.id, later, "it takes longer")]
            case "block":
                self._put(now + timedelta(days=6), "unblock", person.id, task.id)
                return [c.BlockTask(task.id, "waiting on legal")]
            case "unblock":
                return [c.UnblockTask(task.id)]
            case "snooze":
                return [c.SnoozeTask(task.id, later)]
            case "start":
                return [c.StartTask(task.id)]
            case "ask":
                return [c.Ask(task.plan_id, f"Which one for {task.number}?", task=task.id)]
            case "assign":
                return [c.AssignTask(task.id, self._colleague(session, task))]
        inside = person.id not in self.world.customers and self.random.random() < 0.5
        words = SECRET if inside else "We are on it."
        audience = Audience.INTERNAL if inside else Audience.SHARED
        return [c.Comment(task.plan_id, words, task.id, audience=audience)]

    def _colleague(self, session, task: Task) -> int:
        """Somebody of the same side who may see the task."""
        assert task.assignee is not None
        members = session.scalars(select(Member).where(Member.plan_id == task.plan_id)).all()
        return self.random.choice(
            [one.person_id for one in members if one.person.side is task.assignee.side]
        )


def _door(person: Person) -> Origin:
    return Origin.BUTTON if person.identities else Origin.MAIL
