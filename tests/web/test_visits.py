"""Who comes back to a plan's page is told what has changed."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine

from bot import changes
from bot import commands as c
from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import Origin
from storage.models import Person
from tests.cast import INTERNAL_WORDS, NOON, Cast
from tests.conftest import Clock


@pytest.fixture
def moved(engine: Engine, cast: Cast) -> None:
    """Victor starts 14 on Monday; Vera changes her internal task."""
    for who, command in (
        (cast.victor, c.StartTask(cast.configure_sso)),
        (cast.vera, c.StartTask(cast.contract)),
    ):
        with writing(engine) as session:
            actor = session.get_one(Person, who)
            changes.make(session, [command], actor=actor, origin=Origin.SLASH, now=NOON)


@pytest.mark.parametrize(
    ("since", "words"),
    [
        ("2026-03-01", "What changed since Sun 1 March"),
        ("friday", "What changed since Fri 27 February"),
        ("visit", "What changed since Mon 23 February"),
        ("1900-01-01", "What changed since Sat 1 March"),
        ("9999-12-31", "What changed since Mon 2 March"),
    ],
)
def test_the_page_tells_what_changed_since_a_day(
    web: FlaskClient, links: WebLinks, cast: Cast, moved: None, since: str, words: str
) -> None:
    page = web.get(links.plan(cast.plan), query_string={"since": since}).text

    section = page.partition('id="changed"')[2].partition("</section>")[0]
    assert words in section
    assert "Victor Lund (Northwind) started" in section
    assert not any(secret in page for secret in INTERNAL_WORDS)


@pytest.mark.parametrize("since", ["banana", "2026-02-31", "9" * 3000, "<script>"])
def test_a_day_that_is_none_is_told_so(
    web: FlaskClient, links: WebLinks, cast: Cast, since: str
) -> None:
    answer = web.get(links.plan(cast.plan), query_string={"since": since})

    assert answer.status_code == 200
    assert "I could not read that day" in answer.text
    assert "<script>" not in answer.text


def test_who_comes_back_is_told_how_much_has_changed(
    web: FlaskClient, links: WebLinks, cast: Cast, engine: Engine, clock: Clock
) -> None:
    """By a cookie of the browser: a mail's scanner that opened the link was no visit."""
    first = web.get(links.plan(cast.plan)).text
    clock.forward(days=1)
    with writing(engine) as session:
        victor = session.get_one(Person, cast.victor)
        start = [c.StartTask(cast.configure_sso)]
        changes.make(session, start, actor=victor, origin=Origin.SLASH, now=clock())
    clock.forward(hours=1)
    again = web.get(links.plan(cast.plan)).text
    clock.forward(minutes=2)
    asked = web.get(links.plan(cast.plan), query_string={"since": "visit"}).text

    assert "since your last visit" not in first
    assert "1 change since your last visit</a> · Mon 2 March" in again
    assert "What changed since Mon 2 March" in asked


@pytest.mark.parametrize("times", ["x", "99999999999.1", "9999999999.9999999999", "-1.", "1.1.1"])
def test_a_cookie_that_is_not_ours_is_no_visit(
    web: FlaskClient, links: WebLinks, cast: Cast, moved: None, times: str
) -> None:
    web.set_cookie(f"seen-{cast.plan}", times, path="/p/")

    answer = web.get(links.plan(cast.plan))

    assert answer.status_code == 200
    assert "since your last visit" not in answer.text
