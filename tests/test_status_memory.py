"""A status that is remembered is the one that would be gathered, for each reader, after whatever was written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select

from bot import changes, policy, render, status
from bot import commands as c
from bot.changes import OPERATOR
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.policy.rights import NEEDS
from bot.status import Status
from bot.status.memory import Asked, Memory
from storage.db import reading, writing
from storage.kinds import Audience, Colour, NoteKind, Origin, Role
from storage.models import (
    Member,
    Note,
    Organization,
    Person,
    Plan,
    PlanChannel,
    Proposal,
    Task,
)
from tests import cast as people
from tests.cast import INTERNAL_WORDS, NOON, TEAM, Cast
from tests.render.telling import LINKS
from tests.test_status import counted

CHANNEL = "C01"
FRIDAY, LATER = date(2026, 3, 13), date(2026, 4, 17)
# What leaves a plan's status as it is, or is nobody's whom this plan names.
BESIDE = {
    c.Comment,
    c.InviteMember,
    c.LinkChannel,
    c.MuteTask,
    c.NudgeTask,
    c.RemoveMember,
    c.Return,
    c.UnlinkChannel,
}
OTHERS = {c.CreatePlan, c.Propose}


def readers(cast: Cast) -> dict[str, tuple[Reader, int | None]]:
    return {
        "vera": (Reader.person(cast.vera), cast.vera),
        "vera among customers": (Reader.person(cast.vera, Audience.SHARED), cast.vera),
        "carl": (Reader.person(cast.carl), cast.carl),
        "sam": (Reader.person(cast.sam), cast.sam),
        "channel": (Reader.place(TEAM, CHANNEL), None),
    }


def remembered(engine: Engine, cast: Cast, name: str, now=NOON) -> Status | None:
    reader, person = readers(cast)[name]
    with eyes(engine, reader) as session:
        return read(session, cast, person, now)


def gathered(engine: Engine, cast: Cast, name: str, now=NOON) -> Status | None:
    """The same by a session of which nobody knows whose it is, so that nothing is remembered."""
    reader, person = readers(cast)[name]
    with reading(engine, policy.limits(reader)) as session:
        return read(session, cast, person, now)


def read(session, cast: Cast, person: int | None, now):
    plan = session.get(Plan, cast.plan)
    reader = session.get(Person, person) if person else None
    return status.facts(session, plan, reader, now) if plan else None


def make(engine: Engine, actor: int | None, *commands: c.Command) -> None:
    with writing(engine) as session:
        person = session.get_one(Person, actor) if actor else OPERATOR
        changes.make(session, commands, actor=person, origin=Origin.MAIL, now=NOON)


def latest(engine: Engine, kind) -> int:
    with reading(engine, ()) as session:
        return session.scalars(select(kind.id).order_by(kind.id.desc())).first()


def story(engine: Engine, cast: Cast) -> Iterator[tuple[int | None, c.Command]]:
    """Every verb once at least, by who may."""
    vera, victor, carl, plan = cast.vera, cast.victor, cast.carl, cast.plan
    form, metadata = cast.firewall_form, cast.sso_metadata
    yield vera, c.LinkChannel(plan, TEAM, CHANNEL, Audience.SHARED)
    yield carl, c.StartTask(metadata)
    yield carl, c.CompleteTask(metadata)
    yield carl, c.Undo()
    yield carl, c.BlockTask(form, "The port is closed")
    yield carl, c.UnblockTask(form)
    yield carl, c.SnoozeTask(form, FRIDAY)
    yield vera, c.NudgeTask(form)
    yield carl, c.MuteTask(form)
    yield vera, c.EditTask(form, title="Firewall form, signed")
    yield vera, c.EditTask(cast.contract, after=(form,))
    yield vera, c.AddTask(plan, "Invite the nurses", assignee=carl, due_on=FRIDAY)
    yield vera, c.AssignTask(latest(engine, Task), victor)
    yield carl, c.CancelTask(metadata)
    yield carl, c.ReopenTask(metadata)
    yield vera, c.Hide(c.Thing.TASK, cast.configure_sso)
    yield vera, c.Share(c.Thing.TASK, cast.configure_sso)
    yield carl, c.MoveDate(form, LATER, "The network team is away")
    yield vera, c.Decline(latest(engine, Proposal))
    yield carl, c.MoveDate(form, LATER)
    yield vera, c.Suggest(latest(engine, Proposal), LATER - timedelta(days=7))
    yield carl, c.Accept(latest(engine, Proposal))
    yield vera, c.AddMilestone(plan, "Training", FRIDAY)
    yield vera, c.EditMilestone(cast.kick_off, done_on=NOON.date())
    yield vera, c.AddGoal(plan, "No call about a password", audience=Audience.INTERNAL)
    yield vera, c.EditGoal(cast.goal, actual=4)
    yield vera, c.Comment(plan, "Noted.", kind=NoteKind.DECISION)
    yield carl, c.Ask(plan, "Who signs?", task=form)
    yield vera, c.Answer(latest(engine, Note), "Cleo does.")
    yield vera, c.SetHealth(plan, Colour.RED, "They are silent", LATER, Audience.SHARED)
    yield vera, c.ClearHealth(plan)
    yield vera, c.EditPlan(plan, title="Acme, all of it", phase="onboarding")
    yield vera, c.PausePlan(plan)
    yield vera, c.ResumePlan(plan)
    yield carl, c.SetPreferences(carl, time_zone="Pacific/Auckland")
    yield victor, c.SetPreferences(victor, work_days=(0, 1), away_until=LATER)
    yield None, c.Depart(victor)
    yield None, c.Return(victor)
    yield vera, c.RemoveMember(plan, victor)
    yield vera, c.InviteMember(plan, victor, Role.VIEWER, Audience.INTERNAL)
    yield vera, c.UnlinkChannel(plan, TEAM, CHANNEL)
    yield vera, c.ClosePlan(plan)


def test_after_every_verb_each_reader_gets_what_would_be_gathered(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    said = set()
    before = {name: remembered(engine, cast, name) for name in ("vera", "carl")}

    for actor, command in story(engine, cast):
        make(engine, actor, command)
        after = {name: remembered(engine, cast, name) for name in before}

        assert after == {name: gathered(engine, cast, name) for name in before}, command
        assert after != before or type(command) in BESIDE, command
        before = after
        said.add(type(command))

    assert said | OTHERS >= NEEDS.keys()


def person_of(session, cast: Cast) -> Person:
    return session.get_one(Person, cast.carl)


WRITTEN = {
    "a name": lambda s, cast: setattr(person_of(s, cast), "name", "Carl Reyes-Lund"),
    "a country": lambda s, cast: setattr(person_of(s, cast), "country", "DE"),
    "a language": lambda s, cast: setattr(person_of(s, cast), "locale", "fr_FR"),
    "an ear": lambda s, cast: setattr(person_of(s, cast), "heard_at", NOON),
    "a firm": lambda s, cast: setattr(s.get_one(Organization, cast.acme), "name", "Acme Health"),
    "an old note": lambda s, cast: s.add(
        Note(plan_id=cast.plan, author_id=cast.carl, at=NOON, kind=NoteKind.QUESTION, text="When?")
    ),
    "a channel": lambda s, cast: setattr(
        s.scalars(select(PlanChannel)).one(), "audience", Audience.SHARED
    ),
    "a clearance": lambda s, cast: setattr(
        s.scalars(select(Member).where(Member.person_id == cast.vera)).one(),
        "clearance",
        Audience.SHARED,
    ),
}


@pytest.mark.parametrize("what", WRITTEN)
def test_what_is_written_past_the_verbs_is_seen_as_well(sqlite_engine: Engine, what):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    make(engine, cast.vera, c.LinkChannel(cast.plan, TEAM, CHANNEL, Audience.INTERNAL))
    before = {name: remembered(engine, cast, name) for name in readers(cast)}

    with writing(engine) as session:
        WRITTEN[what](session, cast)

    after = {name: remembered(engine, cast, name) for name in before}
    assert after == {name: gathered(engine, cast, name) for name in before}
    assert after != before or what in {"an ear", "a country", "a language"}


def test_a_customer_is_never_given_what_the_vendor_was(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    make(engine, cast.vera, c.LinkChannel(cast.plan, TEAM, CHANNEL, Audience.SHARED))
    names = ("vera", "carl", "vera among customers", "channel", "sam", "vera", "carl")

    found = [str(remembered(engine, cast, name)) for name in names]

    assert all(INTERNAL_WORDS[0] in text for text in (found[0], found[5]))
    assert not [w for w in INTERNAL_WORDS for text in (*found[1:5], found[6]) if w in text]
    assert found[4] == "None"


def test_a_day_that_begins_where_somebody_lives_is_noticed(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    remembered(engine, cast, "carl")

    for hours in (11, 17, 24, 41, 96, 24 * 30):
        now = NOON + timedelta(hours=hours)
        assert remembered(engine, cast, "carl", now) == gathered(engine, cast, "carl", now)


def said(session, cast: Cast, person: int, now=NOON) -> render.Post:
    wish = Reply(plan=cast.plan, status=True)
    return render.answer_slack(session, wish, person_id=person, now=now, links=LINKS)


def answered(engine: Engine, cast: Cast, person: int, now=NOON) -> render.Post:
    with eyes(engine, Reader.person(person)) as session:
        return said(session, cast, person, now)


def worded(engine: Engine, cast: Cast, person: int, now=NOON) -> render.Post:
    with reading(engine, policy.limits(Reader.person(person))) as session:
        return said(session, cast, person, now)


def test_an_answer_is_the_same_all_day_and_no_longer(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    first = answered(engine, cast, cast.carl)

    # A day begins in Berlin at 23:00 and in New York at 5:00.
    for hours in (0, 1, 10, 11, 16, 17, 30, 300):
        now = NOON + timedelta(hours=hours)
        assert answered(engine, cast, cast.carl, now) == worded(engine, cast, cast.carl, now)
    assert first != answered(engine, cast, cast.carl, NOON + timedelta(hours=300))


def test_an_answer_is_worded_anew_for_what_was_written_since(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    steps = [
        (cast.carl, c.CompleteTask(cast.sso_metadata)),
        (cast.carl, c.SetPreferences(cast.carl, locale="de_DE", time_zone="Asia/Tokyo")),
        (cast.vera, c.EditTask(cast.firewall_form, title="The form")),
        (cast.vera, c.InviteMember(cast.plan, cast.carl, Role.SPONSOR)),
    ]

    for actor, command in steps:
        before = [answered(engine, cast, one) for one in (cast.carl, cast.vera)]
        make(engine, actor, command)
        after = [answered(engine, cast, one) for one in (cast.carl, cast.vera)]

        assert after == [worded(engine, cast, one) for one in (cast.carl, cast.vera)]
        assert after != before or isinstance(command, c.SetPreferences)


def test_an_answer_to_the_vendor_is_no_answer_to_the_customer(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)

    found = [str(answered(engine, cast, one)) for one in (cast.vera, cast.carl, cast.vera)]

    assert INTERNAL_WORDS[0] in found[0] == found[2]
    assert not [words for words in INTERNAL_WORDS if words in found[1]]
    assert "Acme onboarding" not in str(answered(engine, cast, cast.sam))


def test_who_asks_again_costs_one_select_more_than_the_plan(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    first = remembered(engine, cast, "vera")

    with counted(engine) as said:
        again = remembered(engine, cast, "vera")

    assert again is first
    # The plan, the reader, and whether all is as it was.
    assert len(said) == 3


def test_what_was_read_while_somebody_wrote_is_not_taken_for_what_was_written(
    engine: Engine, cast: Cast
):
    with eyes(engine, Reader.person(cast.vera)) as session:
        plan = session.get_one(Plan, cast.plan)
        make(engine, cast.carl, c.CompleteTask(cast.sso_metadata))
        status.facts(session, plan, session.get_one(Person, cast.vera), NOON)

    found = remembered(engine, cast, "vera")

    assert found == gathered(engine, cast, "vera")
    assert found is not None
    assert found.progress.done == 1


def test_what_was_rolled_back_is_not_remembered(engine: Engine, cast: Cast):
    before = remembered(engine, cast, "carl")
    with writing(engine) as session:
        session.get_one(Task, cast.firewall_form).title = "Nothing of this"
        session.flush()
        session.rollback()

    assert remembered(engine, cast, "carl") == before == gathered(engine, cast, "carl")


def test_what_is_written_after_a_savepoint_was_left_is_seen(sqlite_engine: Engine):
    engine, cast = sqlite_engine, people.insert(sqlite_engine)
    remembered(engine, cast, "carl")

    with writing(engine) as session:
        task = session.get_one(Task, cast.firewall_form)
        savepoint = session.begin_nested()
        task.title = "Nothing of this"
        session.flush()
        savepoint.rollback()
        task.title = "The form"

    found = remembered(engine, cast, "carl")
    assert found == gathered(engine, cast, "carl")
    assert "The form" in str(found)


def test_what_was_asked_for_longest_ago_makes_room(sqlite_engine: Engine):
    engine, cast, memory = sqlite_engine, people.insert(sqlite_engine), Memory(most=9)
    with eyes(engine, Reader.person(cast.carl)) as session:
        plan = session.get_one(Plan, cast.plan)
        carl = session.get_one(Person, cast.carl)
        found = status.facts(session, plan, carl, NOON)
        assert found is not None
        first = Asked(cast.plan, Reader.person(cast.carl), cast.carl, 1)
        second, third = replace(first, most=2), replace(first, most=3)
        # Three tasks are four each, so that two have room.
        memory.keep(first, found, plan, [carl], NOON)
        memory.keep(second, found, plan, [carl], NOON)
        memory.recall(session, first, NOON)
        memory.keep(third, found, plan, [carl], NOON)

        found_again = [memory.recall(session, one, NOON) for one in (first, second, third)]

    assert [kept and kept.status for kept in found_again] == [found, None, found]
