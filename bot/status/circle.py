"""Who is on a plan, and how much of it each of them sees: the policy's answers, for who words them."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.policy import cleared
from bot.status.model import Who
from bot.status.rows import who
from storage import queries
from storage.kinds import Audience, Role
from storage.models import Member


@dataclass(frozen=True)
class Seat:
    """Somebody's place on a plan. `inside`: they see what is internal."""

    who: Who
    role: Role
    inside: bool


def circle(session: Session, plan_id: int) -> list[Seat]:
    """List who is on a plan, in the order in which they came."""
    return [
        Seat(_who(one), one.role, cleared(Audience.INTERNAL, one.clearance))
        for one in _active(session, plan_id)
    ]


def able(session: Session, plan_id: int, audience: Audience) -> list[Who]:
    """List who on a plan may see what is for that audience."""
    return [_who(one) for one in _active(session, plan_id) if cleared(audience, one.clearance)]


def _active(session: Session, plan_id: int) -> Iterator[Member]:
    return (one for one in queries.members(session, [plan_id]) if one.person.active)


def _who(member: Member) -> Who:
    found = who(member.person)
    assert found is not None
    return found
