"""A plan's page. A link is forwarded sooner or later, so it shows what is shared, but for who came by a fresh one.

Nobody else is known there, and mail scanners open every link; so whose "last visit" it is, a cookie of their browser
says, with two times in it and nothing else.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort, g, make_response, request

from bot import render
from bot.conversation import looking_back
from bot.identity import Reader, eyes
from bot.render import Look
from bot.status import turn, visit
from bot.times import local_day
from bot.tokens import Purpose
from handlers.web import fresh
from storage.db import writing

if TYPE_CHECKING:
    from handlers.web.app import Site

KEPT = timedelta(days=366)
# Two instants, in seconds.
TIMES = re.compile(r"([0-9]{1,10})\.([0-9]{0,10})")
Visited = tuple[datetime | None, datetime | None]


def pages(site: "Site") -> Blueprint:
    """Make /p/<token>."""
    routes = Blueprint("plan", __name__)

    @routes.get("/p/<token>")
    def show(token: str) -> Response:
        now = site.clock()
        plan_id = int(site.tokens.read(Purpose.PLAN, token, now)["plan"])
        person_id = None if "shared" in request.args else fresh.viewer(site, plan_id, now)
        left_at = _left_at(site, plan_id, person_id, now)
        look = _look(request.args.get("since", ""), left_at, now)
        with eyes(site.engine, _reader(plan_id, person_id)) as session:
            page = render.page_plan(
                session,
                plan_id,
                now=now,
                links=site.links,
                nonce=g.nonce,
                person_id=person_id,
                look=replace(look, ask="" if person_id else f"{request.path}/more"),
            )
        if page is None:
            abort(404)
        return _remember(site, make_response(page), plan_id, (now, left_at))

    return routes


def _reader(plan_id: int, person_id: int | None) -> Reader:
    return Reader.link(plan_id) if person_id is None else Reader.person(person_id)


def _look(words: str, left_at: datetime | None, now: datetime) -> Look:
    """Read since when: a date, a weekday, or their last visit; a first one looks back for a week."""
    said = words.strip()
    if not said:
        return Look(left_at=left_at)
    if looking_back.is_visit(said):
        return Look(left_at or looking_back.begin("", None, now), left_at)
    if looking_back.named_day(said, local_day(now, "UTC")) is None:
        return Look(left_at=left_at, misread=True)
    return Look(looking_back.begin(said, None, now), left_at)


def _left_at(site: "Site", plan_id: int, person_id: int | None, now: datetime) -> datetime | None:
    """Give when their visit before this one ended; of who came by a fresh link, by whichever door it was."""
    if person_id is None:
        return turn(*_visited(plan_id, now), now)
    with writing(site.engine) as session:
        return visit(session, person_id, plan_id, now)


def _visited(plan_id: int, now: datetime) -> Visited:
    """Read when this browser was here last, and when it was before; nothing of what we did not write so."""
    found = TIMES.fullmatch(request.cookies.get(_cookie(plan_id), ""))
    return (_instant(found[1], now), _instant(found[2], now)) if found else (None, None)


def _instant(digits: str, now: datetime) -> datetime | None:
    at = datetime.fromtimestamp(int(digits or 0), UTC)
    return at if now - KEPT < at <= now else None


def _remember(site: "Site", answer: Response, plan_id: int, visited: Visited) -> Response:
    value = ".".join(str(int(at.timestamp())) if at else "" for at in visited)
    answer.set_cookie(
        _cookie(plan_id),
        value,
        max_age=KEPT,
        path="/p/",
        secure=site.links.is_secure,
        httponly=True,
        samesite="Lax",
    )
    return answer


def _cookie(plan_id: int) -> str:
    return f"seen-{plan_id}"
