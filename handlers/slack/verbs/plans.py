"""The verbs of the plan itself: its members, its state, beginning one."""

import re
from collections.abc import Callable, Sequence

from bot import commands as c
from handlers.slack.verbs.finding import Mistaken, Typed, anybody, day_of, person_of
from storage.kinds import Audience, Colour, Role, Side

HEALTH = re.compile(
    r"(?P<colour>red|amber|green)\s+because\s+(?P<why>.+)\s+until\s+(?P<until>[^\n]+)",
    re.IGNORECASE,
)


def invite(typed: Typed) -> Sequence[c.Command]:
    """Somebody known, by address or Slack; `as lead` gives the role, a colleague sees what is internal."""
    name, _, role_word = typed.rest.partition(" as ")
    person = anybody(typed, name.strip())
    try:
        role = Role(role_word.strip().casefold() or Role.CONTRIBUTOR.value)
    except ValueError:
        roles = ", ".join(role.value for role in Role)
        raise Mistaken(f"“{role_word.strip()}” is no role: {roles}.") from None
    vendor = person.side is Side.VENDOR and typed.person.side is Side.VENDOR
    clearance = Audience.INTERNAL if vendor else Audience.SHARED
    return [c.InviteMember(typed.plan.id, person.id, role, clearance)]


def remove(typed: Typed) -> Sequence[c.Command]:
    """Take a member off the plan."""
    if not typed.rest:
        raise Mistaken("Say whom, by address or @name.")
    return [c.RemoveMember(typed.plan.id, person_of(typed, typed.rest).id)]


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
