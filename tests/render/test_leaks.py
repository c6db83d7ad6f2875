"""Nothing internal shows: what the customer is told is the same, whatever internal things there are.

Two databases with the same shared things; in one of them the vendor works on internal ones as well. Each
surface is worded in both with the customer's eyes, and must not differ in a letter.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot import commands as c
from bot import render, status
from bot.changes import Unusable
from bot.identity import Reader, eyes
from bot.outbox import Reply
from storage.db import connect, writing
from storage.kinds import Audience, MessageKind, NoteKind, Origin
from storage.models import Change, Message, Note, Person, Plan
from tests import cast as people
from tests.cast import INTERNAL_WORDS, NOON, Cast
from tests.render.telling import Telling

INTERNAL = Audience.INTERNAL
LONG_AGO = date(2026, 1, 5)
SECRET = "Zebra"

Commands = Callable[[Cast], c.Command]
# What the vendor can do on the inside; each is tried alone and mixed with the others.
INSIDE: list[Commands] = [
    lambda k: c.BlockTask(k.contract, f"{SECRET} block"),
    lambda k: c.MoveDate(k.contract, LONG_AGO, f"{SECRET} move"),
    lambda k: c.AssignTask(k.contract, k.victor),
    lambda k: c.EditTask(k.contract, title=f"{SECRET} title"),
    lambda k: c.EditTask(k.contract, after=(k.firewall_form,)),
    lambda k: c.EditTask(k.firewall_form, after=(k.contract,)),
    lambda k: c.EditTask(k.configure_sso, after=(k.sso_metadata, k.contract)),
    lambda k: c.AddTask(k.plan, f"{SECRET} task", k.vera, LONG_AGO, audience=INTERNAL),
    lambda k: c.AddTask(k.plan, f"{SECRET} loose", audience=INTERNAL, after=(k.sso_metadata,)),
    lambda k: c.AddTask(k.plan, f"{SECRET} step", milestone=k.go_live, audience=INTERNAL),
    lambda k: c.AddMilestone(k.plan, f"{SECRET} milestone", LONG_AGO, audience=INTERNAL),
    lambda k: c.EditMilestone(k.margin_review, due_on=LONG_AGO),
    lambda k: c.AddGoal(k.plan, f"{SECRET} goal", 1, 2, 3, "euros", INTERNAL),
    lambda k: c.Comment(k.plan, f"{SECRET} comment", audience=INTERNAL),
    lambda k: c.Comment(k.plan, f"{SECRET} on it", k.firewall_form, audience=INTERNAL),
    lambda k: c.Comment(k.plan, f"{SECRET} decided", kind=NoteKind.DECISION, audience=INTERNAL),
    lambda k: c.Ask(k.plan, f"{SECRET} question?", k.firewall_form, k.victor, INTERNAL),
    lambda k: c.LinkChannel(k.plan, "T01", "C09INSIDE", INTERNAL),
    lambda k: c.CompleteTask(k.contract),
]  # fmt: skip
OUTSIDE: list[Commands] = [
    lambda k: c.CompleteTask(k.sso_metadata),
    lambda k: c.BlockTask(k.configure_sso, "waiting on legal"),
    lambda k: c.Ask(k.plan, "Which port?", k.firewall_form),
    lambda k: c.EditTask(k.firewall_form, instructions="Fill it in."),
    lambda k: c.AddTask(k.plan, "Train the nurses", k.carl, date(2026, 3, 4)),
]


class SteadyLinks:
    """The same addresses in both databases, whatever keys the messages have."""

    def plan(self, plan_id: int, /) -> str:
        return f"https://tandem.example/p/{plan_id}"

    def do(self, verb: str, thing_id: int, person_id: int, _message_id: int, /) -> str:
        return f"https://tandem.example/do/{verb}/{thing_id}/{person_id}"

    def picture(self, plan_id: int, /) -> str:
        return f"https://tandem.example/picture/{plan_id}.png"

    def file(self, attachment_id: int, /) -> str:
        return f"https://tandem.example/file/{attachment_id}"

    def fresh(self, plan_id: int, person_id: int, _message_id: int, /) -> str:
        return f"https://tandem.example/f/{plan_id}/{person_id}"

    def unsubscribe(self, person_id: int, /) -> str:
        return f"https://tandem.example/u/{person_id}"


LINKS = SteadyLinks()


def world(sqlite_files, folder, inside: list[Commands]) -> Telling:
    """Make the shared things, then the internal ones."""
    engine = connect(sqlite_files.fresh_database(folder))
    telling = Telling(engine, people.insert(engine))
    telling.make(None, c.LinkChannel(telling.cast.plan, "T01", "C01"), origin=Origin.SHELL)
    telling.make(telling.cast.vera, *[command(telling.cast) for command in OUTSIDE])
    for command in inside:
        # In some orders one does not go with another: a task that is done has no new date.
        with suppress(Unusable):
            telling.make(telling.cast.vera, command(telling.cast), origin=Origin.DM)
    return telling


def everything(telling: Telling, who: int | None, now: datetime) -> Iterator[str]:
    """Word every surface with the eyes of a person; None: of a shared channel and of a link."""
    if who is None:
        yield from _for_all(telling, now)
        return
    yield from _on_demand(telling, who, now)
    yield from _told(telling, who, now)


def _for_all(telling: Telling, now: datetime) -> Iterator[str]:
    plan = telling.cast.plan
    with eyes(telling.engine, Reader.place("T01", "C01")) as session:
        yield repr(render.card(session, plan, now=now, links=LINKS))
    with eyes(telling.engine, Reader.link(plan)) as session:
        yield str(render.page_plan(session, plan, now=now, links=LINKS, nonce="n"))
    with eyes(telling.engine, Reader.link(plan)) as session:
        found = status.facts(session, session.get_one(Plan, plan), None, now)
        yield json.dumps(status.as_json(found)) if found else ""


def _on_demand(telling: Telling, who: int, now: datetime) -> Iterator[str]:
    plan = telling.cast.plan
    asked = {"person_id": who, "now": now, "links": LINKS}
    with eyes(telling.engine, Reader.person(who)) as session:
        yield repr(render.status_slack(session, plan, **asked))
        yield repr(render.status_slack(session, plan, whole=True, **asked))
        yield repr(render.mine_slack(session, **asked))
        yield str(render.status_text(session, plan, **asked))
        yield str(render.page_plan(session, plan, nonce="n", **asked))
        found = status.facts(session, session.get_one(Plan, plan), session.get(Person, who), now)
        yield json.dumps(status.as_json(found)) if found else ""


def _told(telling: Telling, who: int, now: datetime) -> Iterator[str]:
    with writing(telling.engine) as session:
        changes = tuple(session.scalars(select(Change.id).order_by(Change.id)))
        notes = tuple(session.scalars(select(Note.id)))
    reply = Reply(
        plan=telling.cast.plan,
        changes=changes,
        note=notes[-1],
        already=(telling.cast.contract, telling.cast.firewall_form),
        status=True,
        mine=True,
    )
    day = now.date().isoformat()
    for kind, ids, about in (
        (MessageKind.CHANGE, changes, {"change": changes[-1]}),
        (MessageKind.REMINDER, (), {"day": day}),
        (MessageKind.WELCOME, (), {}),
        (MessageKind.ANSWER, (), reply.dump()),
    ):
        yield from _both(telling, telling.message(kind, who, **about), ids, now)


def _both(telling: Telling, message: Message, ids: tuple[int, ...], now: datetime) -> Iterator[str]:
    assert message.person_id is not None
    for worded in (render.for_slack, render.for_mail):
        with eyes(telling.engine, Reader.person(message.person_id)) as session:
            yield _steady(repr(worded(session, message, changes=ids, now=now, links=LINKS)))


def _steady(text: str) -> str:
    """Leave out the name of a request, which is drawn by lot."""
    return re.sub(r"[0-9a-f]{16}", "request", text)


MOMENTS = [NOON, NOON + timedelta(days=9), NOON + timedelta(days=40)]


@settings(max_examples=5, deadline=None)
@given(
    inside=st.lists(st.sampled_from(INSIDE), max_size=8, unique=True),
    later=st.sampled_from(MOMENTS),
)
def test_the_customer_is_told_the_same_whatever_is_internal(
    sqlite_files, tmp_path_factory, inside, later
):
    plain = world(sqlite_files, tmp_path_factory.mktemp("plain"), [])
    full = world(sqlite_files, tmp_path_factory.mktemp("full"), inside)

    for who in (plain.cast.carl, plain.cast.cleo, None):
        assert list(everything(full, who, later)) == list(everything(plain, who, later))

    plain.engine.dispose()
    full.engine.dispose()


@pytest.fixture
def busy(sqlite_files, tmp_path):
    """All internal things at once."""
    telling = world(sqlite_files, tmp_path, INSIDE)
    yield telling
    telling.engine.dispose()


@pytest.mark.parametrize("who", ["carl", "cleo", None])
def test_no_internal_word_reaches_the_customer(busy, who):
    reader = getattr(busy.cast, who) if who else None

    told = "\n".join(text for moment in MOMENTS for text in everything(busy, reader, moment))

    assert "Firewall form" in told
    assert not [words for words in (*INTERNAL_WORDS, SECRET, "internal") if words in told]


def test_the_vendor_sees_it_marked_as_internal(busy):
    told = "\n".join(everything(busy, busy.cast.vera, NOON))

    assert SECRET in told
    assert "internal" in told


@pytest.mark.parametrize("verb", ["complete", "later", "move", "block", "ask"])
def test_the_page_of_a_hidden_tasks_button_is_none(busy, verb):
    with eyes(busy.engine, Reader.person(busy.cast.carl)) as session:
        page = render.page_confirm(
            session,
            verb,
            busy.cast.contract,
            person_id=busy.cast.carl,
            message_id=1,
            now=NOON,
            links=LINKS,
            action="/do/x",
            nonce="n",
        )

    assert page is None


def test_a_stranger_is_told_nothing(busy):
    with eyes(busy.engine, Reader.person(busy.cast.sam)) as session:
        assert render.page_plan(session, busy.cast.plan, now=NOON, links=LINKS, nonce="n") is None
    with writing(busy.engine) as session:
        changes = tuple(session.scalars(select(Change.id)))
    for kind, about in (
        (MessageKind.CHANGE, {"change": changes[0]}),
        (MessageKind.REMINDER, {"day": "2026-03-02"}),
        (MessageKind.WELCOME, {}),
    ):
        message = busy.message(kind, busy.cast.sam, **about)
        assert busy.slack(message, changes) is None
        assert busy.mail(message, changes) is None


def test_a_stranger_who_asks_for_a_status_learns_nothing(busy):
    reply = Reply(plan=busy.cast.plan, status=True, mine=True)

    letter = busy.mail(busy.message(MessageKind.ANSWER, busy.cast.sam, **reply.dump()))

    assert "Acme" not in letter.text + letter.html
    assert "ACME" not in letter.subject
