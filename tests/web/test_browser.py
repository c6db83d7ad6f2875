"""The pages in a real browser, without scripts, on a desktop and on a phone."""

import threading
from collections.abc import Iterator

import pytest
import waitress
from playwright.sync_api import Browser, Page, sync_playwright
from sqlalchemy import Engine
from waitress.wasyncore import close_all

from bot.tokens import LinkTokens
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import State
from storage.models import Task
from tests import cast as people
from tests.conftest import Clock
from tests.servers.require import require

pytestmark = pytest.mark.browser
TOKENS = LinkTokens("s" * 40, 90)
# Chromium would otherwise look for its maker's hosts.
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}


@pytest.fixture
def cast(sqlite_engine: Engine) -> people.Cast:
    return people.insert(sqlite_engine)


@pytest.fixture
def links(sqlite_engine: Engine, clock: Clock) -> Iterator[WebLinks]:
    links = WebLinks("http://127.0.0.1", TOKENS, clock)
    site = make_web(Site(sqlite_engine, clock, TOKENS, links, {}))
    channels: dict[int, object] = {}
    server = waitress.create_server(site, map=channels, host="127.0.0.1", port=0, threads=2)
    links._base = f"http://127.0.0.1:{server.effective_port}"
    thread = threading.Thread(target=server.run)
    thread.start()
    yield links
    # With the connections that the browser keeps open; the server would wait for their end.
    server.trigger.pull_trigger(lambda: close_all(channels, ignore_all=True))
    thread.join()
    server.task_dispatcher.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = require("chromium")
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=path, args=QUIET)
        yield running
        running.close()


@pytest.fixture(params=SIZES)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = SIZES[request.param]
    size = {"width": width, "height": height}
    context = browser.new_context(viewport=size, java_script_enabled=False)
    opened = context.new_page()
    opened.complaints = []
    opened.on("console", lambda said: opened.complaints.append(said.text))
    yield opened
    context.close()


def test_the_plan_page_fits_and_breaks_no_rule_of_its_own(
    page: Page, links: WebLinks, cast: people.Cast
) -> None:
    page.goto(links.plan(cast.plan))

    assert page.locator("h1").inner_text() == "Acme onboarding"
    assert page.locator("body").bounding_box()["width"] <= page.viewport_size["width"]
    assert "Check contract terms" not in page.content()
    assert page.complaints == []


def test_a_button_of_a_mail_is_pressed_twice_and_done_once(
    sqlite_engine: Engine, page: Page, links: WebLinks, cast: people.Cast, clock: Clock
) -> None:
    page.goto(links.do("complete", cast.sso_metadata, cast.carl, 1))

    page.get_by_role("button").first.click()
    with writing(sqlite_engine) as session:
        assert session.get_one(Task, cast.sso_metadata).state is State.OPEN
    clock.forward(seconds=3)
    page.get_by_role("button").first.click()

    with writing(sqlite_engine) as session:
        assert session.get_one(Task, cast.sso_metadata).state is State.DONE
    assert "12 done" in page.locator("main").inner_text()
    assert page.complaints == []


def test_a_link_that_was_cut_says_what_to_do(
    page: Page, links: WebLinks, cast: people.Cast
) -> None:
    page.goto(links.plan(cast.plan)[:-6])

    assert "Open it from the mail again" in page.locator("main").inner_text()
