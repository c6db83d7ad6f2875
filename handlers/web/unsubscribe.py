"""Stopping all messages: a page that asks, and the one-click POST of mail clients (RFC 8058)."""

from typing import TYPE_CHECKING

from flask import Blueprint, g, request

from bot import render
from bot.changes import NotFound, make
from bot.commands import SetPreferences
from bot.tokens import Purpose
from storage.db import writing
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
        _person(site, token)
        return render.page_unsubscribe(action=request.path, nonce=g.nonce)

    @routes.post("/u/<token>")
    def stop(token: str) -> str:
        key = _person(site, token)
        # What mail clients post by themselves names no wish: it means all.
        wish = request.form.get("wish", "stop")
        if wish not in WISHES:
            wish = "stop"
        with writing(site.engine) as session:
            person = session.get(Person, key)
            if person is None:
                raise NotFound("There is nobody to stop messages to.")
            stopped, digests_only = WISHES[wish]
            command = SetPreferences(person.id, stopped=stopped, digests_only=digests_only)
            make(session, [command], actor=person, origin=Origin.PAGE, now=site.clock())
        return render.page_unsubscribed(action=request.path, wish=wish, nonce=g.nonce)

    return routes


def _person(site: "Site", token: str) -> int:
    return int(site.tokens.read(Purpose.UNSUBSCRIBE, token, site.clock())["person"])
