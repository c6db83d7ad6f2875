"""The verbs of the plan itself: its members, its state, beginning one."""

import re
from collections.abc import Callable, Sequence

from bot import commands as c
from handlers.newcomers import ADDRESS
from handlers.slack.verbs.finding import Mistaken, Typed, anybody, day_of, person_of
from storage.kinds import Audience, Colour, Role, Side
from storage.models import Person

HEALTH = re.compile(
    r"(?P<colour>red|amber|green)\s+because\s+(?P<why>.+)\s+until\s+(?P<until>[^\n]+)",
    re.IGNORECASE,
)


INVITED = re.compile(
    r"(?P<who>.*?)(?:\s+for\s+(?P<company>.+?))?(?:\s+as\s+(?:an? )?(?P<role>.+?))?", re.IGNORECASE
)


class Newcomer(Mistaken):
    """An address that nobody is known by: somebody to be made known first, by who may invite them."""

    def __init__(self, typed: Typed, email: str, role: Role, company: str) -> None:
        super().__init__(f"I know nobody with the address {email}.")
        self.plan_id, self.customer = typed.plan.id, typed.plan.customer.name
        self.email, self.role, self.company = email, role, company


def invite(typed: Typed) -> Sequence[c.Command]:
    """Somebody by address or Slack; `as lead` gives the role, a colleague sees what is internal.

    `Newcomer` where the address is nobody's yet.
    """
    found = INVITED.fullmatch(typed.rest.strip())
    assert found is not None
    role = _role(found["role"] or "")
    who = found["who"].strip().lstrip("@").casefold()
    try:
        person = anybody(typed, who)
    except Mistaken:
        if not ADDRESS.fullmatch(who):
            raise
        raise Newcomer(typed, who, role, (found["company"] or "").strip()) from None
    return [c.InviteMember(typed.plan.id, person.id, role, clearance_of(typed.person, person))]


def clearance_of(inviter: Person, person: Person) -> Audience:
    """Let colleagues see what is internal where the vendor's people invite them."""
    vendor = person.side is Side.VENDOR and inviter.side is Side.VENDOR
    return Audience.INTERNAL if vendor else Audience.SHARED


def _role(word: str) -> Role:
    try:
        return Role(word.strip().casefold() or Role.CONTRIBUTOR.value)
    except ValueError:
        roles = ", ".join(role.value for role in Role)
        raise Mistaken(f"“{word.strip()}” is no role: {roles}.") from None


def remove(typed: Typed) -> Sequence[c.Command]:
    """Take a member off the plan."""
    if not typed.rest:
        raise Mistaken("Say whom, by address or @name.")
    try:
        return [c.RemoveMember(typed.plan.id, person_of(typed, typed.rest).id)]
    except Mistaken as mistake:
        if "invite" not in str(mistake):
            raise
        name = typed.rest.lstrip("@")
        raise Mistaken(f"Nobody called {name} is on {typed.plan.key}.") from None


def health(typed: Typed) -> Sequence[c.Command]:
    """Say how the plan does, why and until when; to one's own side only, unless it is shared in so many words."""
    if typed.rest.casefold() in {"back", "auto", "computed"}:
        return [c.ClearHealth(typed.plan.id)]
    found = HEALTH.fullmatch(typed.rest)
    if found is None:
        raise Mistaken("Say red, amber or green, because of what, and until when.")
    audience = Audience.SHARED if "shared" in typed.flags else Audience.INTERNAL
    colour = Colour(found["colour"].casefold())
    until = day_of(typed, found["until"])
    return [c.SetHealth(typed.plan.id, colour, found["why"].strip(), until, audience)]


def plan_only(make: Callable[[int], c.Command]) -> Callable[[Typed], Sequence[c.Command]]:
    """Parse a verb that is about the plan itself."""

    def parse(typed: Typed) -> Sequence[c.Command]:
        if typed.rest:
            raise Mistaken(f"There is no plan “{typed.rest}” that you are on.")
        return [make(typed.plan.id)]

    return parse
