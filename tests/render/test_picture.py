"""The picture of a plan: what it shows, to whom, and its words."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from storage.kinds import Consent
from tests.cast import INTERNAL_WORDS, NOON
from tests.render.telling import LINKS


def drawn(telling, reader=None, now=NOON):
    with eyes(telling.engine, reader or Reader.link(telling.cast.plan)) as session:
        return render.picture(session, telling.cast.plan, now=now, links=LINKS)


def words(svg):
    return [node.text for node in ET.fromstring(svg).iter() if node.text and node.text.strip()]


def test_it_shows_both_sides_the_milestones_and_today(telling):
    said = words(drawn(telling).svg)

    for text in (
        "Acme onboarding",
        "Northwind",
        "Acme",
        "Kick-off",
        "12. Send SSO metadata",
        "14. Configure SSO",
        "Today, Mon 2 March",
        "On track",
        "0 of 3 tasks done",
    ):
        assert text in said


def test_what_is_late_is_said_in_words_too(telling):
    late = drawn(telling, now=NOON + timedelta(days=4))

    assert "2 working days late" in words(late.svg)
    assert "At risk" in words(late.svg)
    assert "Late: 12. Send SSO metadata and 15. Firewall form." in late.alt
    assert "Kick-off Thu 5 March (not before Fri 6 March)" in late.alt


@pytest.mark.parametrize("who", ["link", "carl", "cleo"])
def test_a_customers_picture_has_nothing_internal(telling, who):
    cast = telling.cast
    reader = Reader.link(cast.plan) if who == "link" else Reader.person(getattr(cast, who))

    found = drawn(telling, reader, NOON + timedelta(days=20))

    assert not [secret for secret in INTERNAL_WORDS if secret in found.svg + found.alt]
    assert not re.search(r">13\.", found.svg)


def test_a_stranger_gets_no_picture(telling):
    assert drawn(telling, Reader.person(telling.cast.sam)) is None


@pytest.mark.parametrize(
    "title",
    [
        "<script>alert(1)</script>",
        "a]]> & \"b\" 'c'",
        "医療機器の接続テスト" * 20,
        "x" * 300,
        "\u200d\u200b👩‍⚕️",
    ],
)
def test_whatever_people_write_it_is_drawn(telling, title):
    telling.make(telling.cast.vera, c.AddTask(telling.cast.plan, title, telling.cast.carl))

    found = drawn(telling)

    assert "<script" not in found.svg
    assert render.png(found.svg).startswith(b"\x89PNG")


def test_a_date_in_a_far_year_does_not_press_all_others_together(telling):
    before = _places(telling)
    telling.make(
        telling.cast.vera,
        c.EditPlan(telling.cast.plan, consent=Consent.NEVER),
        c.AddTask(telling.cast.plan, "Some day", telling.cast.carl, date(2031, 1, 1)),
    )

    assert _places(telling) == before


def test_a_plan_of_thousands_of_tasks_is_a_small_picture(telling):
    many = [c.AddTask(telling.cast.plan, f"Task {n}", telling.cast.carl) for n in range(300)]
    telling.make(telling.cast.vera, *many)

    found = drawn(telling)

    assert "Acme (and 294 more)" in words(found.svg)
    assert len(found.svg) < 20_000
    assert len(found.alt) < 2_000


def test_an_empty_plan_is_drawn(telling):
    telling.make(
        telling.cast.vera,
        *(c.CancelTask(key) for key in (telling.cast.configure_sso, telling.cast.contract)),
    )
    telling.make(
        telling.cast.carl,
        *(c.CancelTask(key) for key in (telling.cast.sso_metadata, telling.cast.firewall_form)),
    )

    assert "no tasks yet" in words(drawn(telling).svg)


def test_the_card_shows_it_where_slack_can_fetch_it(telling):
    with eyes(telling.engine, Reader.link(telling.cast.plan)) as session:
        post = render.card(session, telling.cast.plan, now=NOON, links=LINKS)

    (image,) = [block for block in post.blocks if block["type"] == "image"]
    assert image["image_url"] == f"https://tandem.example/picture/{telling.cast.plan}.png"
    assert image["alt_text"].startswith("Acme onboarding: On track, 0 of 3 tasks done.")


def _places(telling):
    marks = ET.fromstring(drawn(telling).svg).iter("{http://www.w3.org/2000/svg}path")
    return [mark.attrib["d"] for mark in marks]
