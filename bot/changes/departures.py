"""Who has left their company, and who is back.

Nobody says it of themselves: the account that their company gave them was closed. Membership stays, since
history names them; nothing is sent to who has left, and nothing done by them.
"""

from sqlalchemy import select

from bot import commands as c
from bot.changes.members import hand_over
from bot.changes.work import Work
from bot.policy import NotAllowed, Operator
from storage.kinds import Audience, PlanState, Side
from storage.models import Member, Person, Plan


def apply(work: Work, command: c.Depart | c.Return) -> None:
    """Let a person leave or be back; no other person says so."""
    if not isinstance(work.actor, Operator):
        raise NotAllowed("Nobody can say that of somebody else.")
    person = work.find(Person, command.person)
    leaves = isinstance(command, c.Depart)
    if work.alter("depart" if leaves else "return", person, active=not leaves) is None:
        return
    work.session.flush()
    work.clocks.add(person.id)
    if leaves:
        for plan in _plans(work, person):
            _leave(work, plan, person)


def _leave(work: Work, plan: Plan, person: Person) -> None:
    """Tell of it on a plan, and hand over what was theirs. Whom the vendor employs is the vendor's affair."""
    told = work.record("depart", plan, {}, {}, person_id=person.id)
    if person.side is Side.VENDOR:
        told.audience = Audience.INTERNAL
    hand_over(work, plan, person)


def _plans(work: Work, person: Person) -> list[Plan]:
    living = select(Plan).join(Member, Member.plan_id == Plan.id)
    found = living.where(Member.person_id == person.id, Plan.state != PlanState.CLOSED)
    return list(work.session.scalars(found.order_by(Plan.id)))
