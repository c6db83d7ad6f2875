"""The picture of a plan: drawn without a browser, opened by its own link only."""

import pytest
from flask.testing import FlaskClient

from handlers.web.links import WebLinks
from tests.cast import Cast
from tests.conftest import Clock
from tests.web.conftest import TOKENS


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
