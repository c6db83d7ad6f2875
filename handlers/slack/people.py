"""Who is it? A Slack user is (their own team, user); who is not known is a stranger.

Colleagues of the vendor are recognised in the vendor's own workspace by the address that Slack has verified,
so that nobody has to type identities in. Everybody else needs an identity that exists already: guests stand
in the vendor's workspace under the vendor's team, and a customer's administrator can give their own people
any address they like.
"""

from datetime import timedelta
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.identity import by_address, by_slack
from handlers import inbox
from handlers.slack import claims
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.parts import Parts
from storage.db import reading, writing
from storage.kinds import Side
from storage.models import Person, SlackIdentity

log = structlog.get_logger()

STRANGER = (
    "I do not know you yet, so there is nothing that I may show you here. "
    "Ask your contact to invite you, or answer one of the mails that you got from me. "
    "If your address in Slack is one that I know, a mail with a link is on its way to it."
)
LOOKED_UP_AGAIN = timedelta(minutes=10)


def recognise(parts: Parts, team_id: str | None, user_id: str, installed: str) -> int | None:
    """Give the person's key; None for a stranger. `installed` is the workspace that tells us of them.

    The lookup of a colleague who is new talks to Slack, so no transaction may be open here.
    """
    if team_id is None:
        return None
    with reading(parts.engine, ()) as session:
        person_id = by_slack(session, team_id, user_id)
        if person_id is not None:
            return person_id
        trusted = team_id == installed and is_vendors(parts, session, team_id)
    found = _introduce(parts, team_id, user_id) if trusted else None
    if found is None:
        claims.ask_by_mail(parts, team_id, user_id, installed)
    return found


def speaker_team(body: dict[str, Any]) -> str | None:
    """Give the own team of who speaks in an event; None where it cannot be told.

    A mention by an outsider names the installing team as `team` and their own as `user_team`; on an
    Enterprise Grid that is the organization's, which stands for the team beside it.
    """
    event = body["event"]
    named = event.get("user_team") or event.get("source_team") or event.get("team")
    if named is None:
        return None if body.get("is_ext_shared_channel") else body.get("team_id")
    if str(named).startswith("E"):
        pairs = (("enterprise_id", "team_id"), ("context_enterprise_id", "context_team_id"))
        return next((body.get(team) for grid, team in pairs if body.get(grid) == named), None)
    return str(named)


def find_team(parts: Parts, body: dict[str, Any]) -> str | None:
    """Give the own team of who speaks; where an event names no more than their organization, Slack is asked for it.

    That is so for a mention by somebody of another company's Grid. No transaction may be open here.
    """
    event = body["event"]
    found = speaker_team(body)
    if found is not None or not str(event.get("user_team") or "").startswith("E"):
        return found
    user = _asked_user(parts, installed_in(body), str(event["user"]))
    team = str(user.get("team_id") or "")
    return team if team.startswith("T") else None


def installed_in(body: dict[str, Any]) -> str:
    """Give the workspace whose installation tells us of an event, never the speaker's own."""
    granted = (body.get("authorizations") or [{}])[0]
    return str(granted.get("team_id") or body.get("context_team_id") or body.get("team_id") or "")


def pressed_in(body: dict[str, Any]) -> str:
    """Give the workspace whose installation stands behind what was pressed or submitted.

    Of an app that is installed into a whole organization a payload names no workspace but the person's own.
    """
    named = (
        (body.get("view") or {}).get("app_installed_team_id"),
        (body.get("team") or {}).get("id"),
    )
    own = body["user"].get("team_id")
    return next(
        (str(team) for team in named if team and not str(team).startswith("E")), str(own or "")
    )


def is_ourselves(parts: Parts, body: dict[str, Any]) -> bool:
    """Whether it is the bot that speaks in an event: to answer that would never end."""
    event, granted = body["event"], (body.get("authorizations") or [{}])[0]
    workspace = parts.workspaces.find(installed_in(body))
    own = {workspace.bot_user_id if workspace else None, granted.get("user_id")}
    by_bot = event.get("bot_id") or event.get("bot_profile") or event.get("app_id")
    return bool(by_bot) or event.get("user") in own - {None}


def is_new_stranger(parts: Parts, team_id: str | None, user_id: str) -> bool:
    """Whether a stranger has not been greeted today; greets once a day, so that nobody is pestered."""
    now = parts.clock()
    with writing(parts.engine) as session:
        return inbox.once(session, f"slack:stranger:{team_id}/{user_id}:{now:%Y-%m-%d}", now)


def is_vendors(parts: Parts, session: Session, team_id: str) -> bool:
    """Whether a workspace is the vendor's own: that of the settings, or one where we know the vendor's people."""
    if parts.workspaces.own_team() == team_id:
        return True
    known = select(SlackIdentity).where(SlackIdentity.team_id == team_id)
    people = (identity.person for identity in session.scalars(known))
    return any(person.side is Side.VENDOR for person in people)


def _introduce(parts: Parts, team_id: str, user_id: str) -> int | None:
    address = _verified_address(parts, team_id, user_id)
    if address is None:
        return None
    with writing(parts.engine) as session:
        person = by_address(session, address)
        if person is None or person.side is not Side.VENDOR:
            return None
        _keep_identity(session, person, team_id, user_id)
        log.info("recognised", person=person.id, team=team_id)
        return person.id


def _keep_identity(session: Session, person: Person, team_id: str, user_id: str) -> None:
    """Remember who that is; two requests at once may both come here."""
    try:
        with session.begin_nested():
            session.add(SlackIdentity(person_id=person.id, team_id=team_id, user_id=user_id))
    except IntegrityError:
        log.info("recognised twice", person=person.id)


def _verified_address(parts: Parts, team_id: str, user_id: str) -> str | None:
    """Ask Slack for the address of a full member; None for guests, bots, outsiders and while Slack is away."""
    key = (team_id, user_id)
    if not parts.asked.may_ask(key, parts.clock(), LOOKED_UP_AGAIN):
        return None
    user = _asked_user(parts, team_id, user_id)
    if not user:
        parts.asked.forget(key)
    return _own_address(user, team_id)


def colleague(parts: Parts, team_id: str, user_id: str) -> str | None:
    """Ask Slack for the address of a full member who was mentioned; None as above. No transaction may be open here."""
    return _own_address(_asked_user(parts, team_id, user_id), team_id)


def _own_address(user: dict[str, Any], team_id: str) -> str | None:
    guest = user.get("is_restricted") or user.get("is_ultra_restricted")
    other = user.get("is_bot") or user.get("deleted") or user.get("is_stranger")
    if (
        guest
        or other
        or user.get("team_id", team_id) != team_id
        or user.get("is_email_confirmed") is False
    ):
        return None
    address = user.get("profile", {}).get("email")
    return str(address) if address else None


def _asked_user(parts: Parts, installed: str, user_id: str) -> dict[str, Any]:
    """Ask Slack for a user as our workspace sees them; {} while it does not say."""
    try:
        client = parts.workspaces.client(installed, quick=True)
        return dict(client.users_info(user=user_id)["user"])
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("users.info failed", error=type(error).__name__)
        return {}
