"""A plan file that somebody brings through chat: it begins a plan of theirs and changes nothing that is there.

The operator's import may do anything; a file from a person's hands may not. It binds nobody to a Slack user, gives
nobody another address, says nothing in others' names, and opens no channel.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.changes import NotAllowed
from bot.planfile.importing import import_plan
from bot.planfile.model import PersonEntry, PlanFile, PlanFileError
from bot.planfile.nodes import Problem
from storage.kinds import Origin, Side
from storage.models import Address, Organization, Person, Plan


def begin_plan(
    session: Session, file: PlanFile, person: Person, *, origin: Origin, now: datetime
) -> Plan:
    """Begin the file's plan, owned by the person.

    Raises `PlanFileError` with all that the file may not do, `NotAllowed` for the customer's people, and what
    `import_plan` raises; the caller's transaction must then be rolled back.
    """
    if person.side is not Side.VENDOR:
        raise NotAllowed("Only the vendor's people begin a plan.")
    known = _known(session, file)
    wrong = tuple(_problems(session, file, person, known))
    if wrong:
        raise PlanFileError(file.name, wrong)
    people = tuple(_as_known(entry, known.get(entry.names[0])) for entry in file.people)
    import_plan(session, replace(file, people=people), now=now, origin=origin)
    return session.scalars(select(Plan).where(Plan.key == file.plan.key)).one()


def _known(session: Session, file: PlanFile) -> dict[str, Person]:
    emails = [email for entry in file.people for email in entry.emails]
    rows = session.scalars(select(Address).where(Address.email.in_(emails)))
    return {row.email: row.person for row in rows}


def _problems(
    session: Session, file: PlanFile, person: Person, known: dict[str, Person]
) -> Iterator[Problem]:
    plan = file.plan
    if session.scalar(select(Plan.id).where(Plan.key == plan.key)) is not None:
        yield Problem(plan.line("key"), f"the key {plan.key} is taken; expected another")
    if known.get(plan.owner) is not person:
        yield Problem(plan.line("owner"), f"expected yourself as the owner: {person.email}")
    if plan.channels:
        yield Problem(plan.line("channels"), "link channels where they are, by the link command")
    yield from _companies(session, file, person)
    for entry in file.people:
        yield from _person(session, file, entry, known)
    for note in file.notes:
        if note.author and known.get(note.author) is not person:
            yield Problem(note.line("author"), "expected words of your own, or no author")


def _companies(session: Session, file: PlanFile, person: Person) -> Iterator[Problem]:
    for entry in file.organizations:
        row = session.scalar(select(Organization).where(Organization.name == entry.name))
        if entry.side is Side.VENDOR and entry.name != person.organization.name:
            yield Problem(entry.line("name"), f"expected your own: {person.organization.name}")
        domains = getattr(entry, "domains", ())
        if row is not None and isinstance(domains, tuple) and list(domains) != row.domains:
            yield Problem(entry.line("domains"), f"{row.name} is known; leave its domains out")


def _person(
    session: Session, file: PlanFile, entry: PersonEntry, known: dict[str, Person]
) -> Iterator[Problem]:
    """A person who is known is named only; one who is new has addresses of their company."""
    if entry.identities:
        yield Problem(entry.line("slack"), "a Slack user is bound by signing in; leave it out")
    persons = {known[email].id for email in entry.emails if email in known}
    if persons and (len(persons) > 1 or not all(email in known for email in entry.emails)):
        yield Problem(entry.line(), "expected addresses that are known as one person's")
    first = known.get(entry.names[0]) if entry.names else None
    if first is not None and first.organization.name != entry.organization:
        yield Problem(entry.line("organization"), "they are known at another company")
    if not persons:
        yield from _newcomer(session, file, entry)


def _newcomer(session: Session, file: PlanFile, entry: PersonEntry) -> Iterator[Problem]:
    """Who is new at the vendor would see what is internal, so that their address has to be the vendor's."""
    row = session.scalar(select(Organization).where(Organization.name == entry.organization))
    side = next((o.side for o in file.organizations if o.name == entry.organization), None)
    domains = tuple(row.domains) if row else ()
    theirs = all(email.rpartition("@")[2] in domains for email in entry.emails)
    if side is Side.VENDOR and not (theirs and entry.emails):
        yield Problem(entry.line("email"), f"expected an address of {entry.organization}")


def _as_known(entry: PersonEntry, person: Person | None) -> PersonEntry:
    """Name who is known and leave them as they are."""
    if person is None:
        return entry
    return PersonEntry(
        lines=entry.lines,
        name=person.name,
        organization=person.organization.name,
        email=entry.email,
        addresses=entry.addresses,
    )
