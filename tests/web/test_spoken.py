"""Pages in the language of who reads them: the person whom a link names, else what the browser asks for."""

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine

from bot.tokens import LinkTokens
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage.db import writing
from storage.models import Person
from tests.cast import Cast
from tests.conftest import Clock

TOKENS = LinkTokens("s" * 40, 90)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture
def links(clock: Clock) -> WebLinks:
    return WebLinks("", TOKENS, clock)


@pytest.fixture
def web(engine: Engine, clock: Clock, links: WebLinks) -> FlaskClient:
    return make_web(Site(engine, clock, TOKENS, links, {})).test_client()


@pytest.fixture(autouse=True)
def carl_speaks_german(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        session.get_one(Person, cast.carl).locale = "de_CH"


def test_a_button_is_asked_and_answered_in_its_readers_language(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    english = {"Accept-Language": "en"}
    page = web.get(links.do("complete", cast.sso_metadata, cast.carl, 1), headers=english).text
    form = re.search(r'action="([^"]+)"', page)
    assert form
    clock.forward(seconds=3)

    done = web.post(form[1].replace("&amp;", "&"), headers=english).text

    assert '<html lang="de">' in page
    assert "Ist das erledigt?" in page
    assert "Vielen Dank" in done
    assert "12 erledigt" in done


def test_what_is_wrong_with_a_form_is_said_in_the_browsers_language(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("move", cast.sso_metadata, cast.carl, 1)).text
    form = re.search(r'action="([^"]+)"', page)
    assert form
    clock.forward(seconds=3)

    answer = web.post(form[1].replace("&amp;", "&"), headers={"Accept-Language": "fr-CA, en;q=0.5"})

    assert answer.status_code == 403
    assert "Choisissez le jour où ce sera fait." in answer.text


def test_stopping_is_asked_in_the_persons_language(
    web: FlaskClient, links: WebLinks, cast: Cast
) -> None:
    url = links.unsubscribe(cast.carl)

    assert "Alle Nachrichten abstellen" in web.get(url).text
    assert "Nachrichten sind abgestellt" in web.post(url).text


@pytest.mark.parametrize(
    ("wished", "said"),
    [
        ("ja", "このリンクは使えません"),
        ("pt-PT,en;q=0.1", "Este link não funciona"),
        ("sv, *;q=0.1", "This link does not work"),
        ("../../etc", "This link does not work"),
        ("", "This link does not work"),
    ],
)
def test_who_is_not_known_reads_what_their_browser_asks_for(
    web: FlaskClient, wished: str, said: str
) -> None:
    assert said in web.get("/p/forged", headers={"Accept-Language": wished}).text
    assert "This link does not work" in web.get("/p/forged").text
