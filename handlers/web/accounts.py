"""A Slack account that is said to be somebody's: the page names it, its POST makes it theirs."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flask import abort, g, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import render
from bot.changes import NotAllowed, NotFound
from bot.render import Fate, refusals
from storage.db import reading, writing
from storage.kinds import MessageKind
from storage.models import Message, Person, SlackIdentity

if TYPE_CHECKING:
    from handlers.web.app import Site

# A mail is forwarded sooner or later; who has not clicked for a week is asked again when they speak.
GOOD_FOR = timedelta(days=7)
VERB = "bind"


def ask_account(site: "Site", message_id: int, person_id: int, form: str) -> str:
    """Name the account and ask whether it is theirs; nothing is changed."""
    with reading(site.engine, ()) as session:
        message = _asked(session, message_id, person_id, site.clock())
        account = str(message.about.get("account", ""))
        locale = session.get_one(Person, person_id).locale
    action = f"{request.path}?form={form}"
    return render.page_account(account=account, action=action, locale=locale, nonce=g.nonce)


def bind_account(site: "Site", message_id: int, person_id: int, now: datetime) -> str:
    """Let the account be theirs; a second press finds it so."""
    with writing(site.engine) as session:
        message = _asked(session, message_id, person_id, now)
        person = session.get(Person, person_id)
        if person is None or not person.active:
            raise NotFound(refusals.NO_ACCOUNT)
        team, user = str(message.about["team"]), str(message.about["user"])
        found = session.scalar(
            select(SlackIdentity).where(
                SlackIdentity.team_id == team, SlackIdentity.user_id == user
            )
        )
        if found is None:
            session.add(SlackIdentity(person_id=person.id, team_id=team, user_id=user))
        elif found.person_id != person.id:
            raise NotAllowed(refusals.ACCOUNT_TAKEN)
        locale = person.locale
    with render.speaking(locale):
        return render.page_fate(Fate.BOUND, nonce=g.nonce)


def _asked(session: Session, message_id: int, person_id: int, now: datetime) -> Message:
    """Find the mail that asked; to anybody else and after a week there is nothing."""
    message = session.get(Message, message_id)
    if message is None or message.kind is not MessageKind.NOTICE:
        abort(404)
    if message.about.get("what") != VERB or message.person_id != person_id:
        abort(404)
    if now - message.made_at > GOOD_FOR:
        abort(410)
    return message
