"""The verbs that are about no plan: undoing, one's own messages, beginning a plan."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import commands as c
from handlers.slack.verbs.finding import Mistaken
from storage.kinds import Side
from storage.models import Organization, Person

NEW = re.compile(r"(\S+)\s+[\"“”„]([^\"“”„]+)[\"“”]\s+for\s+(.+)", re.IGNORECASE)


@dataclass(frozen=True)
class Own:
    """What stands behind such a verb."""

    session: Session
    person: Person
    rest: str


def undo(_own: Own) -> Sequence[c.Command]:
    """Take back what one changed last."""
    return [c.Undo()]


def mute(own: Own) -> Sequence[c.Command]:
    """Hear nothing more but answers."""
    return [c.SetPreferences(own.person.id, stopped=True)]


def unmute(own: Own) -> Sequence[c.Command]:
    """Hear again."""
    return [c.SetPreferences(own.person.id, stopped=False, away_until=None)]


def new(own: Own) -> Sequence[c.Command]:
    """Begin a plan with a customer, and own it."""
    if own.person.side is not Side.VENDOR:
        raise Mistaken("Only the vendor's people begin a plan.")
    found = NEW.fullmatch(own.rest)
    if found is None:
        raise Mistaken("Say a key, a title in quotes, and for which customer.")
    named = func.lower(Organization.name) == found[3].strip().casefold()
    customer = own.session.scalar(
        select(Organization).where(named, Organization.side == Side.CUSTOMER)
    )
    if customer is None:
        raise Mistaken(f"I know no customer called {found[3].strip()}.")
    vendor = own.person.organization_id
    return [c.CreatePlan(found[1].upper(), found[2].strip(), vendor, customer.id, own.person.id)]
