"""The pages as the world calls them."""

import re
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import Origin, State
from storage.models import Change, Message, Person, Task
from tests.cast import INTERNAL_WORDS, NOON, Cast
from tests.conftest import Clock


def state(engine: Engine, key: int) -> State:
    with writing(engine) as session:
        return session.get_one(Task, key).state


def action(page: str) -> str:
    found = re.search(r'action="([^"]+)"', page)
    assert found
    return found[1].replace("&amp;", "&")


def test_the_plan_page_shows_what_is_shared_whoever_opens_it(
    web: FlaskClient, links: WebLinks, cast: Cast
) -> None:
    answer = web.get(links.plan(cast.plan))

    assert answer.status_code == 200
    assert "Send SSO metadata" in answer.text
    for words in INTERNAL_WORDS:
        assert words not in answer.text
    assert not re.search(r"\b13\b", answer.text)


def test_every_answer_is_hardened(web: FlaskClient, links: WebLinks, cast: Cast) -> None:
    for path in (links.plan(cast.plan), "/p/forged", "/nowhere", "/healthz"):
        headers = web.get(path).headers
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] == "no-store"
        assert "noindex" in headers["X-Robots-Tag"]
        assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_a_buttons_page_shows_and_its_form_acts(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    url = links.do("complete", cast.sso_metadata, cast.carl, 1)
    page = web.get(url)
    assert state(engine, cast.sso_metadata) is State.OPEN

    clock.forward(seconds=3)
    done = web.post(action(page.text))

    assert done.status_code == 200
    assert state(engine, cast.sso_metadata) is State.DONE
    with writing(engine) as session:
        change = session.scalars(select(Change)).one()
    assert (change.origin, change.actor_id) == (Origin.PAGE, cast.carl)


def test_scanners_that_fetch_and_press_at_once_change_nothing(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    url = links.do("complete", cast.sso_metadata, cast.carl, 1)
    for _ in range(20):
        page = web.get(url)

    again = web.post(action(page.text))

    assert state(engine, cast.sso_metadata) is State.OPEN
    clock.forward(seconds=2)
    web.post(action(again.text))
    assert state(engine, cast.sso_metadata) is State.DONE


def test_a_post_without_its_form_changes_nothing(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast
) -> None:
    answer = web.post(links.do("complete", cast.sso_metadata, cast.carl, 1))

    assert answer.status_code == 404
    assert state(engine, cast.sso_metadata) is State.OPEN


def test_a_second_press_says_who_did_it(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("complete", cast.sso_metadata, cast.carl, 1)).text
    clock.forward(seconds=3)
    web.post(action(page))

    second = web.post(action(page))

    assert second.status_code == 200
    with writing(engine) as session:
        assert len(session.scalars(select(Change)).all()) == 1


def test_a_button_for_what_is_hidden_shows_the_same_as_for_what_is_missing(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    hidden = web.get(links.do("complete", cast.contract, cast.carl, 1))
    missing = web.get(links.do("complete", 999_999, cast.carl, 1))

    assert (hidden.status_code, missing.status_code) == (404, 404)
    nonce = re.compile(r'nonce="[^"]+"')
    assert nonce.sub("", hidden.text) == nonce.sub("", missing.text)


def test_a_removed_member_presses_in_vain(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("complete", cast.sso_metadata, cast.carl, 1)).text
    with writing(engine) as session:
        gone = [c.RemoveMember(cast.plan, cast.carl)]
        changes.make(session, gone, actor=changes.OPERATOR, origin=Origin.SHELL, now=NOON)
    clock.forward(seconds=3)

    answer = web.post(action(page))

    assert answer.status_code == 403
    assert state(engine, cast.sso_metadata) is State.OPEN


@pytest.mark.parametrize("token", ["x", "a.b.c", "é", "." * 3000, "%00"])
@pytest.mark.parametrize("path", ["p", "do", "u"])
def test_a_forged_token_opens_nothing_and_tells_nothing(
    web: FlaskClient, path: str, token: str
) -> None:
    answer = web.get(f"/{path}/{token}")

    assert answer.status_code == 404
    assert "Traceback" not in answer.text
    assert "ACME" not in answer.text


def test_a_link_of_one_kind_opens_no_other(web: FlaskClient, links: WebLinks, cast: Cast) -> None:
    token = links.plan(cast.plan).rsplit("/", 1)[1]

    assert web.get(f"/do/{token}").status_code == 404
    assert web.get(f"/u/{token}").status_code == 404


def test_an_old_link_has_expired(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    url = links.plan(cast.plan)
    clock.forward(days=91)

    answer = web.get(url)

    assert answer.status_code == 410
    assert "expired" in answer.text


def test_stopping_asks_first_and_can_be_taken_back(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast
) -> None:
    url = links.unsubscribe(cast.carl)
    assert web.get(url).status_code == 200
    with writing(engine) as session:
        assert session.get_one(Person, cast.carl).stopped_at is None

    web.post(url, data={"List-Unsubscribe": "One-Click"})
    with writing(engine) as session:
        assert session.get_one(Person, cast.carl).stopped_at == NOON

    only = web.post(url, data={"wish": "digests"})
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        assert (carl.stopped_at, carl.digests_only) == (None, True)
    assert "Only the digest from now on" in only.text

    web.post(url, data={"wish": "resume"})
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        assert (carl.stopped_at, carl.digests_only) == (None, False)


def test_readiness_is_the_databases_and_tells_of_the_rest(web: FlaskClient) -> None:
    answer = web.get("/readyz")

    assert answer.status_code == 200
    assert answer.json == {
        "status": "ready",
        "database": "ok",
        "mail": "away since 9:00",
        "slack": "ok",
    }


def test_a_database_that_is_away_is_told_without_a_trace(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, monkeypatch
) -> None:
    from sqlalchemy.exc import OperationalError

    def away(*_args, **_kwargs):
        raise OperationalError("SELECT secret", {}, Exception("no route"))

    monkeypatch.setattr("sqlalchemy.engine.Engine.connect", away)

    assert web.get("/readyz").status_code == 503
    page = web.get(links.plan(cast.plan))
    assert page.status_code == 503
    assert "secret" not in page.text


def test_metrics_are_for_loopback_and_name_nobody(web: FlaskClient, cast: Cast) -> None:
    assert web.get("/metrics").status_code == 200
    assert "ACME" not in web.get("/metrics").text
    assert web.get("/metrics", headers={"X-Forwarded-For": "1.2.3.4"}).status_code == 404


def test_a_form_of_megabytes_is_refused(
    web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("later", cast.sso_metadata, cast.carl, 1)).text
    clock.forward(seconds=3)

    answer = web.post(action(page), data={"until": "x" * 2_000_000})

    assert answer.status_code == 413


def test_a_change_from_a_page_redraws_and_tells_like_any_other(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("complete", cast.sso_metadata, cast.carl, 1)).text
    clock.forward(seconds=3)

    web.post(action(page))

    with writing(engine) as session:
        told = session.scalars(select(Message.person_id).order_by(Message.id)).all()
    assert set(told) == {cast.vera, cast.victor}
    assert clock.now == NOON + timedelta(seconds=3)
