"""Stopping all messages: a page that asks, and the one-click POST of mail clients (RFC 8058)."""

from typing import TYPE_CHECKING

from flask import Blueprint, g, request
from sqlalchemy.orm import Session

from bot import render
from bot.changes import NotFound, make
from bot.commands import SetPreferences
from bot.render import refusals
from bot.tokens import Purpose
from storage.db import reading, writing
from storage.kinds import Origin
from storage.models import Person

if TYPE_CHECKING:
    from handlers.web.app import Site

# Whether all messages are stopped, and whether all but digests are.
WISHES = {"stop": (True, False), "digests": (False, True), "resume": (False, False)}


def pages(site: "Site") -> Blueprint:
    """Make /u/<token>: GET asks, POST acts."""
    routes = Blueprint("unsubscribe", __name__)

    @routes.get("/u/<token>")
    def ask(token: str) -> str:
        key = _person(site, token)
        with reading(site.engine, ()) as session:
            locale = _found(session, key).locale
        return render.page_unsubscribe(action=request.path, locale=locale, nonce=g.nonce)

    @routes.post("/u/<token>")
    def stop(token: str) -> str:
        key = _person(site, token)
        # What mail clients post by themselves names no wish: it means all.
        wish = request.form.get("wish", "stop")
        if wish not in WISHES:
            wish = "stop"
        with writing(site.engine) as session:
            person = _found(session, key)
            locale = person.locale
            stopped, digests_only = WISHES[wish]
            command = SetPreferences(person.id, stopped=stopped, digests_only=digests_only)
            make(session, [command], actor=person, origin=Origin.PAGE, now=site.clock())
        return render.page_unsubscribed(
            action=request.path, wish=wish, locale=locale, nonce=g.nonce
        )

    return routes


def _person(site: "Site", token: str) -> int:
    return int(site.tokens.read(Purpose.UNSUBSCRIBE, token, site.clock())["person"])


def _found(session: Session, key: int) -> Person:
    person = session.get(Person, key)
    if person is None:
        raise NotFound(refusals.NOBODY_TO_STOP)
    return person
