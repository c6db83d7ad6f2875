"""What a place is: which plans live there, who reads there."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.identity import narrowest
from storage.kinds import Audience, PlanState
from storage.models import Member, Plan, PlanChannel

DIRECT = ("D",)
# Asked for each request, and so made once.
_LINKED = (
    select(PlanChannel.team_id, PlanChannel.plan_id, PlanChannel.audience)
    .where(PlanChannel.channel_id == bindparam("channel"))
    .order_by(PlanChannel.plan_id)
)
_BY_KEY = select(Plan).where(Plan.key == bindparam("key"))


@dataclass(frozen=True)
class Place:
    """A channel as the installation sees it; `plans` are the keys of the plans that live there."""

    team_id: str
    channel_id: str
    audience: Audience = Audience.SHARED
    plans: tuple[int, ...] = ()

    @property
    def is_direct(self) -> bool:
        """Whether it is the direct conversation with us, where nobody else reads."""
        return self.channel_id.startswith(DIRECT)

    def audience_of(self, plan_id: int | None) -> Audience:
        """Give the audience of what is said here of a plan: the channel's where it lives here, else internal."""
        return self.audience if plan_id in self.plans else Audience.INTERNAL


def find_place(session: Session, team_id: str, channel_id: str) -> Place:
    """Look a channel up; the session is unlimited, since nothing of it is shown.

    Where both companies installed us, an event of a shared channel may come through the other one's
    installation: the channel's id is the same.
    """
    rows = session.execute(_LINKED, {"channel": channel_id}).all()
    home = team_id if any(row.team_id == team_id for row in rows) or not rows else rows[0].team_id
    here = [row for row in rows if row.team_id == home]
    audience = narrowest(row.audience for row in here)
    return Place(home, channel_id, audience, tuple(row.plan_id for row in here))


def plan_of_place(session: Session, place: Place, text: str) -> int | None:
    """Give the plan that lives in a channel; of several, the one that a text names there."""
    if len(place.plans) < 2:  # noqa: PLR2004
        return next(iter(place.plans), None)
    said = {word.strip(".,:;!?").upper() for word in text.split()}
    plans = (session.get_one(Plan, key) for key in place.plans)
    named = [plan.id for plan in plans if _names(plan.key, said)]
    return named[0] if len(named) == 1 else None


def _names(key: str, said: set[str]) -> bool:
    return any(word == key or word.rpartition("-")[0] == key for word in said)


def plans_of(session: Session, person_id: int) -> Sequence[Plan]:
    """List the plans that a person is on and that are not closed, by key; `session` has their eyes."""
    mine = select(Plan).join(Member, Member.plan_id == Plan.id)
    living = mine.where(Member.person_id == person_id, Plan.state != PlanState.CLOSED)
    return session.scalars(living.order_by(Plan.key)).all()


def closed_plans(session: Session, person_id: int) -> Sequence[Plan]:
    """List those that are; history stays, and may be looked at."""
    mine = select(Plan).join(Member, Member.plan_id == Plan.id)
    closed = mine.where(Member.person_id == person_id, Plan.state == PlanState.CLOSED)
    return session.scalars(closed.order_by(Plan.key)).all()


def plan_by_key(session: Session, key: str) -> Plan | None:
    """Find a plan by the key that somebody typed; None where the session does not see one."""
    return session.scalar(_BY_KEY, {"key": key.upper()})
