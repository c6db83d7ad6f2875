"""A row of every kind in every audience, and who may see it: said here, apart from the policy.

Two plans: ACME, the cast's, and INITECH, of which Dora alone of the cast is a member. Each row has a level,
which is the narrowest of its own audience and of what it hangs on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.kinds import (
    Audience,
    Colour,
    Medium,
    MessageKind,
    MilestoneKind,
    Origin,
    ProposalKind,
    Role,
)
from storage.models import (
    Attachment,
    Base,
    Card,
    Change,
    Cursor,
    Delivery,
    Dependency,
    Goal,
    Installation,
    Lease,
    Member,
    Message,
    Milestone,
    Note,
    Organization,
    Override,
    Plan,
    PlanChannel,
    Proposal,
    Shown,
    Standing,
    Task,
)
from tests.cast import NOON, TEAM, Cast, arrived

SHARED, INTERNAL = Audience.SHARED, Audience.INTERNAL
OPEN_CHANNEL, TEAM_CHANNEL = "C01OPEN", "C02TEAM"
# What a row of each kind hangs on: who may not see that may not see the row.
HANGS_ON: dict[type[Base], dict[str, type[Base]]] = {
    Note: {"task_id": Task},
    Proposal: {"task_id": Task, "milestone_id": Milestone},
    Change: {
        "task_id": Task,
        "milestone_id": Milestone,
        "goal_id": Goal,
        "note_id": Note,
        "proposal_id": Proposal,
    },
}


@dataclass(frozen=True)
class Row:
    """Whom a row is for. `person` and `channel`: a message is its reader's and nobody else's."""

    plan: int | None
    level: Audience = SHARED
    person: int | None = None
    channel: str | None = None
    removed: bool = False
    nobody: bool = False


@dataclass
class World:
    """The two plans, and all rows by kind and key."""

    acme: int
    initech: int
    rows: dict[type[Base], dict[int, Row]] = field(default_factory=dict)

    def put(self, session: Session, thing: Base, row: Row) -> int:
        """Insert a row and remember whom it is for."""
        session.add(thing)
        session.flush()
        self.rows.setdefault(type(thing), {})[thing.id] = row
        return thing.id

    def keys(self, kind: type[Base]) -> set[int]:
        """All keys of a kind."""
        return set(self.rows[kind])

    def one(self, kind: type[Base], level: Audience) -> int:
        """Give a row of ACME on that level."""
        return next(key for key, row in self.rows[kind].items() if row == Row(self.acme, level))


def build(session: Session, cast: Cast) -> World:
    """Fill the database around the cast, who are there already."""
    initech = _second_plan(session, cast)
    world = World(cast.plan, initech)
    for plan in (cast.plan, initech):
        world.rows.setdefault(Plan, {})[plan] = Row(plan)
        for level in Audience:
            for thing in _things(plan, level, cast):
                world.put(session, thing, Row(plan, level))
    for member in session.query(Member):
        world.rows.setdefault(Member, {})[member.id] = Row(member.plan_id)
    _remember(session, world)
    _hang(session, world, cast)
    _remove(session, world, cast)
    _post(session, world, cast)
    return world


def _second_plan(session: Session, cast: Cast) -> int:
    globex = session.get_one(Organization, cast.globex)
    northwind = session.get_one(Organization, cast.northwind)
    plan = Plan(
        key="INITECH",
        title="Another onboarding",
        vendor=northwind,
        customer=globex,
        members=[Member(person_id=cast.dora, role=Role.OWNER, clearance=INTERNAL)],
    )
    session.add(plan)
    session.flush()
    return plan.id


def _things(plan: int, level: Audience, cast: Cast) -> Iterator[Base]:
    """One of each kind with an audience, one channel of that audience."""
    channel = TEAM_CHANNEL if level is INTERNAL else OPEN_CHANNEL
    at, words = NOON, f"of {plan} on {level}"
    yield PlanChannel(plan_id=plan, team_id=TEAM, channel_id=f"{channel}{plan}", audience=level)
    yield Milestone(plan_id=plan, title=words, kind=MilestoneKind.PHASE, audience=level)
    yield Goal(plan_id=plan, title=words, audience=level)
    yield Task(plan_id=plan, number=100 + level, title=words, audience=level)
    yield Note(plan_id=plan, at=at, text=words, audience=level, author_id=cast.vera)
    yield _file(Note(plan_id=plan, at=at, text="with a file", audience=level))
    yield _proposal(plan, level)
    yield _change(plan, level)
    yield Override(
        plan_id=plan, audience=level, colour=Colour.RED, why=words, until=at.date(), at=at
    )
    yield Standing(
        plan_id=plan,
        audience=level,
        colour=Colour.RED,
        since=at,
        looked_at=at,
        done=0,
        total=0,
        late=0,
        waiting=0,
    )


def _file(note: Note) -> Attachment:
    return Attachment(note=note, name="x", type="text/plain", size=1, sha256="x", content=b"x")


def _proposal(plan: int, level: Audience, **keys: Any) -> Proposal:
    return Proposal(
        plan_id=plan, at=NOON, kind=ProposalKind.DATE, audience=level, options=[], **keys
    )


def _change(plan: int | None, level: Audience, **keys: Any) -> Change:
    return Change(
        plan_id=plan,
        at=NOON,
        origin=Origin.SHELL,
        verb="edit",
        audience=level,
        request="one",
        **keys,
    )


def _remember(session: Session, world: World) -> None:
    """Take in the rows of the cast's own plan, on the level that they say themselves."""
    kinds: tuple[type[Milestone | Goal | Task | Note], ...] = (Milestone, Goal, Task, Note)
    for kind in kinds:
        rows = session.execute(select(kind.id, kind.plan_id, kind.audience))
        for key, plan, audience in rows:
            world.rows[kind].setdefault(key, Row(plan, audience))
    for tie in session.query(Dependency):
        world.rows.setdefault(Dependency, {})[tie.id] = Row(world.acme)


def _hang(session: Session, world: World, cast: Cast) -> None:
    """Hang shared rows on internal ones: what a later `hide` leaves behind."""
    row = Row(world.acme, INTERNAL)
    for kind, keys in HANGS_ON.items():
        for name, other in keys.items():
            hung = {name: world.one(other, INTERNAL)}
            world.put(session, _shared(kind, world.acme, hung), row)
    hidden = Note(plan_id=world.acme, task_id=world.one(Task, INTERNAL), at=NOON, text="hangs")
    world.put(session, _file(hidden), row)
    world.rows[Note][hidden.id] = row
    for task, needs in ((cast.contract, cast.firewall_form), (cast.firewall_form, cast.contract)):
        world.put(session, Dependency(task_id=task, needs_id=needs), row)


def _shared(kind: type[Base], plan: int, keys: dict[str, Any]) -> Base:
    if kind is Note:
        return Note(plan_id=plan, at=NOON, text="hangs", **keys)
    return _proposal(plan, SHARED, **keys) if kind is Proposal else _change(plan, SHARED, **keys)


def _remove(session: Session, world: World, cast: Cast) -> None:
    """What was taken back is in nobody's reads, the operator's included."""
    gone: dict[str, Any] = {"plan_id": world.acme, "removed_at": NOON}
    for thing in (
        Milestone(title="gone", **gone),
        Goal(title="gone", **gone),
        Note(at=NOON, text="gone", **gone),
    ):
        world.put(session, thing, Row(world.acme, removed=True))
    taken_back = Note(at=NOON, text="gone", **gone)
    world.put(session, _file(taken_back), Row(world.acme, removed=True))
    world.rows[Note][taken_back.id] = Row(world.acme, removed=True)
    wishes = _change(None, SHARED, person_id=cast.carl)
    world.put(session, wishes, Row(None, nobody=True))


def _post(session: Session, world: World, cast: Cast) -> None:
    """What goes out and comes in."""
    readers: list[dict[str, Any]] = [
        {"person": cast.carl},
        {"person": cast.vera},
        {"channel": f"{OPEN_CHANNEL}{world.acme}"},
        {"channel": f"{TEAM_CHANNEL}{world.acme}"},
    ]
    for number, reader in enumerate(readers):
        row = Row(world.acme, **reader)
        key = world.put(session, _message(number, row), row)
        shown = Shown(message_id=key, task_id=cast.contract)
        world.put(session, shown, row)
    nobody = Row(world.acme, nobody=True)
    world.put(session, Card(plan_id=world.acme, team_id=TEAM, channel_id="C", ts="1"), nobody)
    world.put(session, arrived(world.acme), nobody)
    for thing in _machinery():
        world.put(session, thing, nobody)


def _machinery() -> Iterator[Base]:
    yield Cursor(account="a", folder="INBOX", uidvalidity=1)
    yield Delivery(key="one", at=NOON)
    yield Lease(name="mail", holder="me", until=NOON)
    yield Installation(team_id=TEAM, bot_user_id="U", token=b"secret", installed_at=NOON)


def _message(number: int, row: Row) -> Message:
    return Message(
        key=f"change:{number}",
        kind=MessageKind.CHANGE,
        plan_id=row.plan,
        person_id=row.person,
        team_id=TEAM if row.channel else None,
        channel_id=row.channel,
        medium=Medium.SLACK if row.channel else Medium.MAIL,
        made_at=NOON,
    )
