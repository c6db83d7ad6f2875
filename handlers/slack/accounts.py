"""Accounts that are closed, and opened again.

Whose company closes their account has left it: what was theirs to do goes to their side. A guest's account in
the vendor's workspace says nothing of that: its owner is a guest no more, and is written to by mail.
https://docs.slack.dev/reference/events/user_change
"""

from collections.abc import Callable

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import changes
from bot import commands as c
from handlers.slack import people
from handlers.slack.parts import Json, Parts
from storage.db import reading, writing
from storage.kinds import Origin, Side
from storage.models import Change, Person, SlackIdentity

log = structlog.get_logger()


def change_account(parts: Parts) -> Callable[..., None]:
    """Make the listener of an account that came to differ; Slack sends it for every status text, too."""

    def changed(body: Json) -> None:
        user = body["event"].get("user") or {}
        if not isinstance(user, dict) or "deleted" not in user:
            return
        identity_id = _known(parts, user)
        if identity_id is None:
            return
        if user["deleted"]:
            close_account(parts, identity_id)
        else:
            open_account(parts, identity_id)

    return changed


def close_account(parts: Parts, identity_id: int) -> None:
    """Let who had that account be gone; a guest only from Slack, as long as mail reaches them."""
    with writing(parts.engine) as session:
        identity = session.get(SlackIdentity, identity_id)
        if identity is None:
            return
        person = identity.person
        if not _is_guest(parts, session, identity):
            _make(parts, session, c.Depart(person.id))
        elif any(address.dead_at is None for address in person.addresses):
            person.identities.remove(identity)
        else:
            _make(parts, session, c.Depart(person.id))
        log.info("account closed", person=person.id)


def open_account(parts: Parts, identity_id: int) -> None:
    """Let who left by a closed account be back; who was taken out by hand stays out."""
    with writing(parts.engine) as session:
        identity = session.get(SlackIdentity, identity_id)
        if identity is None or identity.person.active:
            return
        person = identity.person
        moved = select(Change.verb, Change.origin).where(
            Change.person_id == person.id, Change.plan_id.is_(None)
        )
        last = session.execute(moved.order_by(Change.id.desc()).limit(1)).one_or_none()
        if last is not None and tuple(last) == ("depart", Origin.CLOCK):
            _make(parts, session, c.Return(person.id))
            log.info("account opened", person=person.id)


def _known(parts: Parts, user: Json) -> int | None:
    """Find whose account it is; of most people in a workspace we know nothing."""
    team = user.get("team_id") or (user.get("profile") or {}).get("team")
    found = select(SlackIdentity).where(
        SlackIdentity.team_id == team, SlackIdentity.user_id == user.get("id")
    )
    with reading(parts.engine, ()) as session:
        identity = session.scalar(found)
        if identity is None or identity.person.active != bool(user["deleted"]):
            return None
        return identity.id


def _is_guest(parts: Parts, session: Session, identity: SlackIdentity) -> bool:
    """Whether it is a customer's account in the vendor's workspace; Slack's flag goes with the account."""
    mine: Person = identity.person
    return mine.side is Side.CUSTOMER and people.is_vendors(parts, session, identity.team_id)


def _make(parts: Parts, session: Session, command: c.Command) -> None:
    changes.make(session, [command], actor=changes.OPERATOR, origin=Origin.CLOCK, now=parts.clock())
