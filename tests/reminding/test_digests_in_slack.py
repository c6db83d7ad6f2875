"""Digests in Slack: within what a message holds, nothing lost, and the plan's picture where it can be fetched."""

from datetime import UTC, date, datetime

import pytest

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.render import Links, Post
from handlers.cli.nolinks import NoLinks
from handlers.sandbox import blocks
from storage.db import writing
from storage.kinds import Audience, MessageKind, Role
from storage.models import Member, Message, Plan, Task
from tests.cast import INTERNAL_WORDS
from tests.reminding.days import Days
from tests.reminding.test_digests import APRIL, SATURDAY, SUNDAY
from tests.render.telling import LINKS


@pytest.fixture
def days(sqlite_days: Days) -> Days:
    sqlite_days.begin(SATURDAY)
    return sqlite_days


def test_a_digest_fits_into_slack(days: Days):
    days.run(SATURDAY, APRIL)
    with writing(days.engine) as session:
        rows = session.query(Message).filter(Message.kind == MessageKind.DIGEST).all()
        session.expunge_all()
    assert rows
    for row in rows:
        with eyes(days.engine, Reader.person(row.person_id)) as session:
            post = render.for_slack(session, row, now=APRIL, links=LINKS)
        assert post is None or not blocks.check("message", post.blocks)


def test_what_does_not_fit_into_slack_is_counted_and_said_where_it_stands(days: Days):
    _with_many(days, 60, person=days.cast.vera)
    days.run(SATURDAY, datetime(2026, 3, 2, 15, tzinfo=UTC))

    post = _in_slack(days, days.cast.vera)

    said = [_text(block) for block in post.blocks]
    told = sum(text.startswith("*🔴 ") for text in said)
    assert not blocks.check("message", post.blocks)
    assert len(said) == blocks.MOST["message"]
    assert f"And {61 - told} more plans, which did not fit in here: my Home tab" in said[-1]


def test_a_long_part_of_a_digest_loses_no_line_in_slack(days: Days):
    _with_many(days, 12, title="R&D " * 40, person=days.cast.dora, role=Role.VIEWER)
    days.run(SATURDAY, datetime(2026, 3, 2, 15, tzinfo=UTC))

    post = _in_slack(days, days.cast.dora)

    followed = "\n".join(map(_text, post.blocks)).partition("that you follow")[2]
    assert not blocks.check("message", post.blocks)
    assert followed.count("🔴") == 12
    assert "and 1 more" in followed
    assert "…" not in followed.replace("…*", "")


@pytest.mark.parametrize("links", [LINKS, NoLinks()])
def test_a_week_has_the_plans_picture_in_slack_where_slack_can_fetch_it(days: Days, links):
    days.make(days.cast.victor, c.StartTask(days.cast.configure_sso), now=SATURDAY)
    days.run(SATURDAY, datetime(2026, 3, 2, 15, tzinfo=UTC))

    post = _in_slack(days, days.cast.carl, links)

    pictures = [block for block in post.blocks if block["type"] == "image"]
    assert [one["image_url"] for one in pictures] == [links.picture(1)] * bool(links.picture(1))
    assert not [one for one in pictures if any(word in one["alt_text"] for word in INTERNAL_WORDS)]
    assert not [one for one in pictures if "Go-live" not in one["alt_text"]]


def _with_many(
    days: Days, number: int, *, title: str = "x", person: int, role: Role = Role.OWNER
) -> None:
    """Put somebody on so many plans more, each of them late."""
    with writing(days.engine) as session:
        northwind, globex = days.cast.northwind, days.cast.globex
        for n in range(number):
            plan = Plan(key=f"P{n:02}", title=title, vendor_id=northwind, customer_id=globex)
            plan.members = [Member(person_id=person, role=role, clearance=Audience.INTERNAL)]
            session.add(plan)
            session.flush()
            session.add(Task(plan_id=plan.id, number=1, title="Sign", due_on=date(2026, 2, 2)))


def _in_slack(days: Days, person: int, links: Links = LINKS) -> Post:
    """The digest of Monday as Slack would show it."""
    with eyes(days.engine, Reader.person(person)) as session:
        row = session.query(Message).filter(Message.key == f"digest:{person}:2026-03-02").one()
        post = render.for_slack(session, row, now=SUNDAY, links=links)
    assert post is not None
    return post


def _text(block: dict) -> str:
    part = block["elements"][0] if block["type"] == "context" else block
    return (
        part.get("text", {}).get("text", "") if block["type"] == "section" else part.get("text", "")
    )
