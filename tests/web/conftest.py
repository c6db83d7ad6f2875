"""The pages as a browser asks for them, and the links that lead to them."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine

from bot.tokens import LinkTokens
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
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
