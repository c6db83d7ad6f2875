"""What is internal on a page: by a link of ten minutes that was asked for, and a cookie; for nobody else."""

import re
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine, select

from bot import changes, render, status
from bot import commands as c
from bot.identity import Reader, eyes
from bot.tokens import LinkTokens
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import Origin
from storage.models import Member, Message, Person
from tests.cast import INTERNAL_WORDS, Cast
from tests.conftest import Clock

TOKENS = LinkTokens("s" * 40, 90)
VERA, CARL, SAM = "vera@northwind.example", "carl@acme.example", "sam@globex.example"


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture
def links(clock: Clock) -> WebLinks:
    return WebLinks("", TOKENS, clock)


@pytest.fixture
def site(engine: Engine, clock: Clock, links: WebLinks) -> Site:
    return Site(engine, clock, TOKENS, links, {})


@pytest.fixture
def web(site: Site) -> FlaskClient:
    return make_web(site).test_client()


def ask(web: FlaskClient, links: WebLinks, cast: Cast, address: str) -> str:
    page = web.get(links.plan(cast.plan)).text
    form = re.search(r'action="(/p/[^"]+/more)"', page)
    assert form
    return web.post(form[1], data={"address": address}).text


def sent(engine: Engine) -> list[Message]:
    with writing(engine) as session:
        return list(session.scalars(select(Message).order_by(Message.id)))


def fresh_link(engine: Engine, links: WebLinks, clock: Clock) -> str:
    """Give the link as it stands in the mail that was written."""
    (row,) = sent(engine)
    assert row.person_id is not None
    with eyes(engine, Reader.person(row.person_id)) as session:
        letter = render.for_mail(session, row, now=clock(), links=links)
    assert letter is not None
    found = re.search(r"/f/\S+", letter.text)
    assert found
    return found[0]


def shows_internal(web: FlaskClient, links: WebLinks, cast: Cast, query: str = "") -> bool:
    answer = web.get(links.plan(cast.plan) + query)
    assert answer.status_code == 200
    return INTERNAL_WORDS[0] in answer.text


def test_who_asked_sees_what_is_internal_after_a_press_and_can_look_as_the_customer(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    ask(web, links, cast, VERA)
    url = fresh_link(engine, links, clock)
    page = web.get(url)
    assert not shows_internal(web, links, cast)

    entered = web.post(url)

    assert page.status_code == 200
    assert entered.status_code == 303
    cookie = entered.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert shows_internal(web, links, cast)
    assert not shows_internal(web, links, cast, "?shared=1")


@pytest.mark.parametrize("address", [CARL, SAM, "nobody@nowhere.example", "", "x" * 9_000, "'\n"])
def test_nobody_else_gets_a_link_and_all_read_the_same(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, address: str
) -> None:
    said = ask(web, links, cast, address)

    assert sent(engine) == []
    without = re.compile(r'nonce="[^"]+"')
    assert without.sub("", said) == without.sub("", ask(web, links, cast, VERA))


def test_a_link_works_for_ten_minutes(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    ask(web, links, cast, VERA)
    url = fresh_link(engine, links, clock)

    clock.forward(minutes=11)

    assert web.get(url).status_code == 410
    assert web.post(url).status_code == 410
    assert not shows_internal(web, links, cast)


def test_the_cookie_ends_with_its_day_and_with_the_right_to_see(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    ask(web, links, cast, VERA)
    web.post(fresh_link(engine, links, clock))
    assert shows_internal(web, links, cast)

    clock.forward(hours=13)
    assert not shows_internal(web, links, cast)
    clock.forward(hours=-13)
    with writing(engine) as session:
        session.delete(session.scalars(select(Member).where(Member.person_id == cast.vera)).one())

    assert not shows_internal(web, links, cast)


def test_what_was_taken_back_opens_nothing(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    ask(web, links, cast, VERA)
    url = fresh_link(engine, links, clock)
    web.post(url)

    with writing(engine) as session:
        session.get_one(Person, cast.vera).revoked_at = clock() + timedelta(seconds=1)

    assert web.get(url).status_code == 410
    assert not shows_internal(web, links, cast)


@pytest.mark.parametrize("value", ["", "x", "a.b.c", "é", "9" * 3_000])
def test_a_cookie_that_is_not_ours_shows_what_is_shared(
    web: FlaskClient, links: WebLinks, cast: Cast, value: str
) -> None:
    web.set_cookie(f"look-{cast.plan}", value, path="/p/")

    assert not shows_internal(web, links, cast)


def test_a_link_of_another_kind_is_no_fresh_one(
    web: FlaskClient, links: WebLinks, cast: Cast
) -> None:
    token = links.plan(cast.plan).rpartition("/")[2]

    assert web.get(f"/f/{token}").status_code == 404
    assert web.post(f"/f/{token}").status_code == 404


def test_asking_again_and_again_sends_one_message(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast
) -> None:
    for _ in range(5):
        ask(web, links, cast, VERA)

    assert len(sent(engine)) == 1


def test_who_came_by_a_fresh_link_was_here_last_by_whichever_door(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    """Vera read a status in Slack on Monday; on Tuesday her internal task is started, and she opens the page."""
    with writing(engine) as session:
        status.visit(session, cast.vera, cast.plan, clock())
    clock.forward(days=1)
    with writing(engine) as session:
        started = [c.StartTask(cast.contract)]
        actor = session.get_one(Person, cast.victor)
        changes.make(session, started, actor=actor, origin=Origin.SLASH, now=clock())
    clock.forward(minutes=1)
    ask(web, links, cast, VERA)
    row = sent(engine)[-1]
    with eyes(engine, Reader.person(cast.vera)) as session:
        letter = render.for_mail(session, row, now=clock(), links=links)
    assert letter is not None
    web.post(re.search(r"/f/\S+", letter.text)[0])

    own = web.get(links.plan(cast.plan), query_string={"since": "visit"}).text
    shared = web.get(links.plan(cast.plan) + "?shared=1&since=visit").text

    assert "What changed since Mon 2 March" in own
    assert "13. Check contract terms" in own.partition('id="changed"')[2].partition("</section>")[0]
    assert not any(words in shared for words in INTERNAL_WORDS)
