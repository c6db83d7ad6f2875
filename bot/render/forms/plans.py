"""The forms about a plan: a new one, and who is on it."""

from sqlalchemy import select

from bot.render import lists
from bot.render.blocks import section
from bot.render.forms import fields
from bot.render.forms.asked import Asked
from bot.render.happened import role_word
from bot.render.model import Json
from storage import queries
from storage.kinds import Audience, Role, Side
from storage.models import Organization, Person

TITLE = 200
KEY = 19
ENDINGS = ("yaml", "yml")


def plan(asked: Asked) -> Json | None:
    """Ask for a new plan: its key, title and customer, or a file that says all."""
    if asked.side is not Side.VENDOR:
        return None
    customers = select(Organization).where(Organization.side == Side.CUSTOMER)
    rows = asked.session.scalars(customers.order_by(Organization.name))
    options = [(str(row.id), row.name) for row in rows]
    customer = [fields.choice("customer", options, optional=True)] if options else []
    blocks = [
        fields.typed("key", most=KEY, optional=True),
        fields.typed("plan_title_new", most=TITLE, optional=True),
        *customer,
        fields.day("starts_on", asked.today, optional=True),
        *([fields.file("upload", ENDINGS)] if asked.files else []),
        fields.typed("file", long=True, optional=True),
    ]
    return asked.view("plan", blocks)


def members(asked: Asked) -> Json | None:
    """Show who is on a plan, and let somebody be invited, given another role, or taken off."""
    found = asked.plan()
    if found is None:
        return None
    listed = lists.who(asked.teller, found.id, alone=True)
    people = [(str(one.id), f"{one.name} ({one.organization.name})") for one in _able(asked)]
    on_plan = {str(one.person_id) for one in queries.members(asked.session, [found.id])}
    roles = [(role.value, role_word(role)) for role in Role]
    leave = [option for option in people if option[0] in on_plan]
    blocks = [section(listed)]
    if people:
        blocks += [
            fields.choice("person", people, optional=True),
            fields.choice("role", roles, Role.CONTRIBUTOR.value),
            *_clearance(asked),
        ]
    if leave:
        blocks.append(fields.choice("leaves", leave, optional=True))
    return asked.view("members", blocks, of=found.key)


def _able(asked: Asked) -> list[Person]:
    """List whom the reader may know of: of both companies for the vendor, of their own for a customer."""
    found = asked.plan()
    assert found is not None
    companies = [found.customer_id, found.vendor_id]
    if asked.side is Side.CUSTOMER:
        companies = [asked.person.organization_id]
    query = select(Person).where(Person.organization_id.in_(companies), Person.active)
    return list(asked.session.scalars(query.order_by(Person.name).limit(fields.MOST_OPTIONS)))


def _clearance(asked: Asked) -> list[Json]:
    if asked.side is Side.CUSTOMER:
        return []
    sees = [(Audience.INTERNAL.word, fields.words("sees_internal"))]
    return [fields.ticks("clearance", sees)]
