"""What is done by the pages behind a mail's buttons: once, by who may, and taken back."""

import re
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine, select

from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import State
from storage.models import Change, Task
from tests.cast import Cast
from tests.conftest import Clock
from tests.web.test_pages import action, state

FILLED = {
    "move": {"on": "2026-03-05", "why": "The form is with legal"},
    "block": {"reason": "Legal signs first"},
    "ask": {"question": "Who has the contract?"},
}


def test_later_snoozes_until_the_chosen_day(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("later", cast.sso_metadata, cast.carl, 1)).text
    clock.forward(seconds=3)

    web.post(action(page), data={"until": "2026-03-05"})

    with writing(engine) as session:
        assert session.get_one(Task, cast.sso_metadata).snoozed_until == date(2026, 3, 5)


def press(web: FlaskClient, clock: Clock, url: str, **fields: str) -> str:
    """Open a button's page, and send its form after some seconds."""
    page = web.get(url).text
    clock.forward(seconds=3)
    return web.post(action(page), data=fields).text


def history(engine: Engine) -> list[tuple[str, dict[str, object]]]:
    with writing(engine) as session:
        return [(row.verb, row.now) for row in session.scalars(select(Change).order_by(Change.id))]


def test_a_task_gets_a_new_date_by_its_page(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    said = press(web, clock, links.do("move", cast.sso_metadata, cast.carl, 1), **FILLED["move"])

    assert "12 due Thu 5 March" in said
    with writing(engine) as session:
        assert session.get_one(Task, cast.sso_metadata).due_on == date(2026, 3, 5)


def test_a_task_is_blocked_by_its_page(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    said = press(web, clock, links.do("block", cast.sso_metadata, cast.carl, 1), **FILLED["block"])

    assert "12 blocked: Legal signs first" in said
    assert state(engine, cast.sso_metadata) is State.BLOCKED


def test_a_question_is_put_once_however_often_its_form_is_sent(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    form = action(web.get(links.do("ask", cast.sso_metadata, cast.carl, 1)).text)
    clock.forward(seconds=3)

    first = web.post(form, data=FILLED["ask"]).text
    again = web.post(form, data=FILLED["ask"]).text
    web.post(form, data={"question": "And who signs it?"})

    assert "Vera Holm" in first
    assert "Vera Holm" in again
    assert [verb for verb, _ in history(engine)] == ["ask", "ask"]


@pytest.mark.parametrize("verb", FILLED)
def test_words_that_are_missing_are_asked_for(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock, verb: str
) -> None:
    said = press(web, clock, links.do(verb, cast.sso_metadata, cast.carl, 1))

    assert "That did not happen" in said
    assert "Northwind</div>" in said
    assert re.search(r'href="/do/[^"]+">Go back', said)
    assert history(engine) == []


def test_who_presses_too_fast_is_asked_to_press_once_more(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    form = action(web.get(links.do("complete", cast.sso_metadata, cast.carl, 1)).text)
    clock.forward(seconds=1)

    hasty = web.post(form).text

    assert "Please press once more." in hasty
    assert history(engine) == []


def test_a_question_put_by_a_page_can_be_taken_back_there(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    said = press(web, clock, links.do("ask", cast.sso_metadata, cast.carl, 1), **FILLED["ask"])

    assert "You hear the answer from me." in said
    assert "Take it back" in said


@pytest.mark.parametrize("verb", FILLED)
def test_no_page_does_a_thing_to_what_is_hidden_or_for_a_stranger(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock, verb: str
) -> None:
    shared = action(web.get(links.do(verb, cast.sso_metadata, cast.carl, 1)).text)
    clock.forward(seconds=3)

    hidden = web.get(links.do(verb, cast.contract, cast.carl, 1))
    borrowed = shared.partition("?")[2]
    foreign = links.do(verb, cast.sso_metadata, cast.sam, 1)

    assert hidden.status_code == 404
    assert web.post(f"{foreign}?{borrowed}", data=FILLED[verb]).status_code == 404
    assert history(engine) == []


def test_what_a_page_did_is_taken_back_by_the_page_that_it_leads_to(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    done = press(web, clock, links.do("complete", cast.sso_metadata, cast.carl, 1))
    undo = re.search(r'href="([^"]+)">Take it back', done)
    assert undo

    said = press(web, clock, undo[1])
    again = web.get(undo[1]).text

    assert state(engine, cast.sso_metadata) is State.OPEN
    assert "Take it back" not in said
    assert "taken back already" in again


def test_nobody_takes_back_what_another_did(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    press(web, clock, links.do("complete", cast.sso_metadata, cast.carl, 1))

    answer = web.get(links.do("undo", 1, cast.cleo, 1))

    assert answer.status_code == 404


@pytest.mark.parametrize("until", ["", "tomorrow", "2026-13-45", "9" * 5000])
def test_a_day_that_is_none_is_answered_clearly(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock, until: str
) -> None:
    page = web.get(links.do("later", cast.sso_metadata, cast.carl, 1)).text
    clock.forward(seconds=3)

    answer = web.post(action(page), data={"until": until})

    assert answer.status_code == 403
    assert "Choose the day" in answer.text
