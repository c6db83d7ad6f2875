"""Stopping all messages: a page that asks, and the one-click POST of mail clients (RFC 8058)."""

from typing import TYPE_CHECKING

from flask import Blueprint, g, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import render
from bot.changes import NotFound, make
from bot.commands import SetPreferences
from bot.render import refusals
from bot.tokens import Purpose
from storage.db import reading, writing
from storage.kinds import Origin
from storage.models import Member, Person, Plan

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
            person, plan = _found(session, key), _plan(session, key)
            return render.page_unsubscribe(
                action=request.path, person=person, nonce=g.nonce, plan=plan
            )

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
                action=request.path,
                wish=wish,
                locale=locale,
                nonce=g.nonce,
                plan=_plan(session, key),
            )

    return routes


def _person(site: "Site", token: str) -> int:
    return int(site.tokens.read(Purpose.UNSUBSCRIBE, token, site.clock())["person"])


def _plan(session: Session, key: int) -> Plan | None:
    """Give the plan in whose colours the page is: the first that the person is on; none shows its name."""
    plans = select(Plan).join(Member, Member.plan_id == Plan.id).where(Member.person_id == key)
    return session.scalar(plans.order_by(Plan.id).limit(1))


def _found(session: Session, key: int) -> Person:
    person = session.get(Person, key)
    if person is None:
        raise NotFound(refusals.NOBODY_TO_STOP)
    return person
