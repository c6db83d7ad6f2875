"""A plan's page. A link is forwarded sooner or later, so it shows what is shared, whoever it names."""

from typing import TYPE_CHECKING

from flask import Blueprint, abort, g

from bot import render
from bot.identity import Reader, eyes
from bot.tokens import Purpose

if TYPE_CHECKING:
    from handlers.web.app import Site


def pages(site: "Site") -> Blueprint:
    """Make /p/<token>."""
    routes = Blueprint("plan", __name__)

    @routes.get("/p/<token>")
    def show(token: str) -> str:
        now = site.clock()
        plan_id = int(site.tokens.read(Purpose.PLAN, token, now)["plan"])
        with eyes(site.engine, Reader.link(plan_id)) as session:
            page = render.page_plan(session, plan_id, now=now, links=site.links, nonce=g.nonce)
        if page is None:
            abort(404)
        return page

    return routes
