"""Inviting somebody who is not known yet: by their address, of either company, with a welcome by mail."""

from sqlalchemy.orm import Session

from bot import changes
from bot import commands as c
from bot.outbox import Reply
from handlers import newcomers
from handlers.slack.doing import Asking, Effect, make
from handlers.slack.lines import Line
from handlers.slack.verbs.plans import Newcomer, clearance_of
from storage.models import Person


def bring(line: Line, asking: Asking, newcomer: Newcomer) -> Effect:
    """Give the effect that makes and invites them, together or not at all: nobody is left of who was refused."""

    def effect(session: Session) -> Reply:
        try:
            with session.begin_nested():
                return _bring(session, line, asking, newcomer)
        except changes.Refused as refusal:
            return Reply(refused=(_advised(line, newcomer, str(refusal)),))

    return effect


def _bring(session: Session, line: Line, asking: Asking, newcomer: Newcomer) -> Reply:
    inviter = session.get_one(Person, asking.person_id)
    person = newcomers.bring(
        session, newcomer.plan_id, inviter, newcomer.email, of=newcomer.company
    )
    clearance = clearance_of(inviter, person)
    command = c.InviteMember(newcomer.plan_id, person.id, newcomer.role, clearance)
    return make(session, line.parts, asking, [command])


def _advised(line: Line, newcomer: Newcomer, refusal: str) -> str:
    """Say how the company is named, where the address does not tell it."""
    if newcomer.company or "no address of" not in refusal:
        return refusal
    command = f"{line.parts.command} invite {newcomer.email} for"
    return (
        f"I cannot tell the company of {newcomer.email}. Say it, like {command} {newcomer.customer}"
    )
