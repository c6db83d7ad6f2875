"""What is internal, on a plan's page: for who asked for it just now, where they are known.

A mailed link is forwarded sooner or later, so it shows what is shared. Who may see more asks on the page, and gets a
link of ten minutes wherever they are told things; it leads to a form, since scanners open every link; and the form
leaves a cookie, which says who looks. What they may see is asked again at each look.
"""

from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Blueprint, Response, g, redirect, request
from sqlalchemy.orm import Session

from bot import outbox, render
from bot.identity import Reader, by_address, clearance, is_revoked
from bot.render import Fate
from bot.tokens import Purpose, TokenExpired, TokenForged
from storage.db import reading, writing
from storage.kinds import Audience
from storage.models import Person

if TYPE_CHECKING:
    from handlers.web.app import Site

LONGEST_ADDRESS = 254


def pages(site: "Site") -> Blueprint:
    """Make /p/<token>/more, where one asks, and /f/<token>, the fresh link: GET shows, POST leaves the cookie."""
    routes = Blueprint("fresh", __name__)

    @routes.post("/p/<token>/more")
    def ask(token: str) -> str:
        now = site.clock()
        plan_id = int(site.tokens.read(Purpose.PLAN, token, now)["plan"])
        _send(site, plan_id, request.form.get("address", "")[:LONGEST_ADDRESS], now)
        return render.page_fate(Fate.ON_ITS_WAY, nonce=g.nonce)

    @routes.get("/f/<token>")
    def show(token: str) -> str:
        person = _named(site, token)
        return render.page_fresh(action=request.path, locale=person.locale, nonce=g.nonce)

    @routes.post("/f/<token>")
    def enter(token: str) -> Response:
        now = site.clock()
        _named(site, token)
        named = site.tokens.read(Purpose.FRESH, token, now)
        plan_id = int(named["plan"])
        answer = redirect(urlsplit(site.links.plan(plan_id)).path, 303)
        answer.set_cookie(
            _cookie(plan_id),
            site.tokens.mint(Purpose.LOOK, named, now),
            max_age=site.tokens.max_age(Purpose.LOOK),
            path="/p/",
            secure=site.links.is_secure,
            httponly=True,
            samesite="Lax",
        )
        return answer  # type: ignore[return-value]

    return routes


def viewer(site: "Site", plan_id: int, now: datetime) -> int | None:
    """Say who looks at a plan's page with more rights than its link has; None for whoever holds the link."""
    value = request.cookies.get(_cookie(plan_id), "")
    try:
        named = site.tokens.read(Purpose.LOOK, value, now)
    except (TokenForged, TokenExpired):
        return None
    if named.get("plan") != plan_id:
        return None
    with reading(site.engine, ()) as session:
        person = session.get(Person, int(named["person"]))
        may = person is not None and _may(session, person, plan_id)
        if person is None or not may or is_revoked(session, person, int(named["message"])):
            return None
        return person.id


def _send(site: "Site", plan_id: int, address: str, now: datetime) -> None:
    """Send a link to who has that address and may see more; the answer tells nobody which it was."""
    with writing(site.engine) as session:
        person = by_address(session, address)
        if person is None or not _may(session, person, plan_id):
            return
        # One in ten minutes, however often it is asked for: as long as the one before works.
        cause = f"fresh-{plan_id}-{now:%Y-%m-%dT%H:%M}"[:-1]
        outbox.notice(session, cause, person, now=now, plan_id=plan_id, about={"what": "fresh"})


def _named(site: "Site", token: str) -> Person:
    """Find whom a fresh link names, as long as they may see more; `TokenExpired` where not any longer."""
    named = site.tokens.read(Purpose.FRESH, token, site.clock())
    with reading(site.engine, ()) as session:
        person = session.get(Person, int(named["person"]))
        if person is None or not _may(session, person, int(named["plan"])):
            raise TokenExpired("They may not see it any more.")
        if is_revoked(session, person, int(named["message"])):
            raise TokenExpired("This link was taken back.")
        session.expunge(person)
    return person


def _may(session: Session, person: Person, plan_id: int) -> bool:
    seen = clearance(session, Reader.person(person.id), plan_id)
    return person.active and seen is Audience.INTERNAL


def _cookie(plan_id: int) -> str:
    return f"look-{plan_id}"
