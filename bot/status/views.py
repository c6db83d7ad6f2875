"""For whom a status is: by the reader's side and role on the plan."""

from collections.abc import Sequence

from bot.status.model import View
from storage.kinds import Role, Side
from storage.models import Member, Person


def view_of(plan_id: int, reader: Person | None, members: Sequence[Member]) -> View:
    """Say what the reader wants of a plan's status.

    A sponsor wants goals and how it stands, a director (of the vendor, who only looks on) why, everybody else
    what is to be done.
    """
    if reader is None:
        return View.ALL
    found = (one for one in members if one.plan_id == plan_id and one.person_id == reader.id)
    role = next((member.role for member in found), None)
    if reader.side is Side.CUSTOMER:
        return View.SPONSOR if role is Role.SPONSOR else View.CUSTOMER
    return View.DIRECTOR if role is Role.VIEWER else View.OWNER
