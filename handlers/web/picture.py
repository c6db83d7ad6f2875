"""A plan's picture. Its address stands in mails and in Slack, so it shows what is shared, whoever asks."""

from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort

from bot import render
from bot.identity import Reader, eyes
from bot.tokens import Purpose

if TYPE_CHECKING:
    from handlers.web.app import Site


def pages(site: "Site") -> Blueprint:
    """Make /picture/<token>.png."""
    routes = Blueprint("picture", __name__)

    @routes.get("/picture/<token>.png")
    def show(token: str) -> Response:
        now = site.clock()
        plan_id = int(site.tokens.read(Purpose.PICTURE, token, now)["plan"])
        with eyes(site.engine, Reader.link(plan_id)) as session:
            drawn = render.picture(session, plan_id, now=now, links=site.links)
        if drawn is None:
            abort(404)
        return Response(render.png(drawn.svg), content_type="image/png")

    return routes
