"""What the tests of sending do and look at."""

from bot import changes
from bot import commands as c
from storage.db import writing
from storage.kinds import Medium, MessageState, Origin
from storage.models import (
    Person,
)
from tests.office import Office


def make(office: Office, person_id: int, *commands: c.Command, origin: Origin = Origin.MAIL):
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=origin, now=office.clock())


def waiting(office: Office) -> list[MessageState]:
    due = [row for row in office.rows() if row.due_at and row.due_at <= office.clock()]
    return [row.state for row in due if row.medium is Medium.SLACK]


def told(office: Office) -> list[str]:
    return office.said(office.victor)
