"""The pages as the world calls them."""

import re
from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from bot.tokens import LinkTokens
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import Origin, State
from storage.models import Change, Message, Person, Task
from tests.cast import INTERNAL_WORDS, NOON, Cast
from tests.conftest import Clock

TOKENS = LinkTokens("s" * 40, 90)


@pytest.fixture
def links(clock: Clock) -> WebLinks:
    return WebLinks("", TOKENS, clock)


@pytest.fixture
def web(engine: Engine, clock: Clock, links: WebLinks) -> FlaskClient:
    probes = {"mail": lambda: "away since 9:00", "slack": lambda: None}
    site = Site(engine, clock, TOKENS, links, probes)
    return make_web(site).test_client()


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


def test_later_snoozes_until_the_chosen_day(
    engine: Engine, web: FlaskClient, links: WebLinks, cast: Cast, clock: Clock
) -> None:
    page = web.get(links.do("later", cast.sso_metadata, cast.carl, 1)).text
    clock.forward(seconds=3)

    web.post(action(page), data={"until": "2026-03-05"})

    with writing(engine) as session:
        assert session.get_one(Task, cast.sso_metadata).snoozed_until == date(2026, 3, 5)


FILLED = {
    "move": {"on": "2026-03-05", "why": "The form is with legal"},
    "block": {"reason": "Legal signs first"},
    "ask": {"question": "Who has the contract?"},
}


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
    assert history(engine) == []


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


def picture_of(web: FlaskClient, cast: Cast, clock: Clock):
    path = WebLinks("https://tandem.example", TOKENS, clock).picture(cast.plan)
    return web.get(path.removeprefix("https://tandem.example"))


def test_the_picture_is_an_image_made_without_a_browser(
    web: FlaskClient, cast: Cast, clock: Clock
) -> None:
    answer = picture_of(web, cast, clock)

    assert (answer.status_code, answer.content_type) == (200, "image/png")
    assert answer.data.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(answer.data[16:20]) == 1290
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("token", ["forged", "a.b.c", "%00"])
def test_a_forged_picture_tells_nothing(web: FlaskClient, token: str) -> None:
    answer = web.get(f"/picture/{token}.png")

    assert answer.status_code == 404
    assert "Acme" not in answer.text


def test_a_link_of_a_page_opens_no_picture(web: FlaskClient, links: WebLinks, cast: Cast) -> None:
    token = links.plan(cast.plan).removeprefix("/p/")

    assert web.get(f"/picture/{token}.png").status_code == 404


@pytest.mark.parametrize(
    "base", ["", "http://127.0.0.1:8700", "http://tandem.example", "https://localhost"]
)
def test_nobody_is_shown_a_picture_that_only_this_machine_could_fetch(
    clock: Clock, base: str
) -> None:
    assert WebLinks(base, TOKENS, clock).picture(1) == ""


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
