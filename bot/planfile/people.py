"""The companies and people of a file, as rows: found again, updated, or added.

They are not part of a plan, so no command makes them; what a person wishes for themselves is changed by
the command that they would use, so that history has it and their alarm clock is set.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.commands import Keep, SetPreferences
from bot.planfile.model import Entry, PersonEntry, PlanFile
from storage.kinds import Side
from storage.models import Address, Organization, Person, SlackIdentity

_ROW = ("name", "locale", "country", "region", "active")
_WISHES = ("channel", "time_zone", "hours", "quiet_hours", "work_days")


@dataclass
class People:
    """Who the names of a file are; `wishes` are the commands that are left to be made."""

    companies: dict[str, Organization] = field(default_factory=dict)
    by_name: dict[str, Person] = field(default_factory=dict)
    wishes: list[SetPreferences] = field(default_factory=list)

    def of(self, side: Side, file: PlanFile) -> Organization:
        """Give the plan's vendor or customer."""
        entry = file.company(side)
        assert entry is not None
        return self.companies[entry.name]


def bring(session: Session, file: PlanFile) -> People:
    """Make the rows of the file's companies and people what the file says.

    What the file does not speak of stays, further addresses and Slack users of a person among it. Raises
    `PlanFileError` where the file and the database speak of different people or companies.
    """
    found = People(companies=_companies(session, file))
    known = _known(session, file)
    taken: dict[int, PersonEntry] = {}
    for entry in file.people:
        person = _find(file, entry, known)
        if person is None:
            person = _new(entry, found.companies[entry.organization])
            session.add(person)
        else:
            _check_alone(file, entry, taken.setdefault(person.id, entry))
            _update(session, file, entry, person, found)
        found.by_name.update(dict.fromkeys(entry.names, person))
    session.flush()
    return found


def given(entry: Entry, names: Iterable[str]) -> dict[str, Any]:
    """Give what an entry says of the named keys."""
    known = {field.name for field in fields(entry)}
    values = {name: getattr(entry, name) for name in names if name in known}
    return {name: value for name, value in values.items() if not isinstance(value, Keep)}


def _companies(session: Session, file: PlanFile) -> dict[str, Organization]:
    names = [entry.name for entry in file.organizations]
    rows = session.scalars(select(Organization).where(Organization.name.in_(names)))
    found = {row.name: row for row in rows}
    for entry in file.organizations:
        row = found.get(entry.name)
        if row is None:
            row = found[entry.name] = Organization(name=entry.name, side=entry.side, domains=[])
            session.add(row)
        if row.side is not entry.side:
            told = f"{row.name} is known as a {row.side}; expected side {row.side}"
            raise file.refuse(entry.line("side"), told)
        if not isinstance(entry.domains, Keep) and row.domains != list(entry.domains):
            row.domains = list(entry.domains)
    session.flush()
    return found


def _known(session: Session, file: PlanFile) -> dict[str, Person]:
    """Find whom any of the file's addresses and Slack users belongs to already."""
    emails = [email for entry in file.people for email in entry.emails]
    users = [user for entry in file.people for _team, user in entry.identities]
    addresses = session.scalars(select(Address).where(Address.email.in_(emails)))
    known = {address.email: address.person for address in addresses}
    identities = session.scalars(select(SlackIdentity).where(SlackIdentity.user_id.in_(users)))
    return known | {f"{one.team_id}/{one.user_id}": one.person for one in identities}


def _find(file: PlanFile, entry: PersonEntry, known: dict[str, Person]) -> Person | None:
    found = {known[name].id: known[name] for name in entry.names if name in known}
    if len(found) > 1:
        names = " and ".join(sorted(person.name for person in found.values()))
        told = f"these addresses and Slack users belong to {names}; expected one person's"
        raise file.refuse(entry.line(), told)
    return next(iter(found.values()), None)


def _check_alone(file: PlanFile, entry: PersonEntry, first: PersonEntry) -> None:
    if first is not entry:
        told = f"{entry.names[0]} and {first.names[0]} are known as one person; expected one entry"
        raise file.refuse(entry.line(), told)


def _new(entry: PersonEntry, organization: Organization) -> Person:
    values = given(entry, (*_ROW, *_WISHES))
    if values.get("work_days") is not None:
        values["work_days"] = list(values["work_days"])
    return Person(
        organization=organization,
        addresses=[Address(email=email) for email in entry.emails],
        identities=[SlackIdentity(team_id=team, user_id=user) for team, user in entry.identities],
        **values,
    )


def _update(
    session: Session, file: PlanFile, entry: PersonEntry, person: Person, found: People
) -> None:
    organization = found.companies[entry.organization]
    if organization.side is not person.side:
        told = f"{person.name} is known of a {person.side}; expected an organization of that side"
        raise file.refuse(entry.line("organization"), told)
    person.organization = organization
    differs = False
    for name, value in given(entry, _ROW).items():
        if getattr(person, name) != value:
            setattr(person, name, value)
            differs = True
    _add_addresses(session, person, entry)
    _add_identities(person, entry)
    wishes = {n: v for n, v in given(entry, _WISHES).items() if _plain(getattr(person, n)) != v}
    if differs or wishes:
        # With nothing to wish for it still sets the alarm clock: a country has other holidays.
        found.wishes.append(SetPreferences(person.id, **wishes))


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _add_addresses(session: Session, person: Person, entry: PersonEntry) -> None:
    """Add what is missing, and put the one for mail first."""
    rows = {row.email: (row.dead_at, row.failures) for row in person.addresses}
    first = (entry.email,) if entry.email else ()
    wanted = list(dict.fromkeys((*first, *rows, *entry.emails)))
    if wanted[: len(rows)] == list(rows):
        person.addresses += [Address(email=email) for email in wanted[len(rows) :]]
        return
    # Their order is that of their keys, and an address is unique: take all out, then put them in again.
    person.addresses = []
    session.flush()
    for email in wanted:
        dead_at, failures = rows.get(email, (None, 0))
        person.addresses.append(Address(email=email, dead_at=dead_at, failures=failures))


def _add_identities(person: Person, entry: PersonEntry) -> None:
    known = {(row.team_id, row.user_id) for row in person.identities}
    person.identities += [
        SlackIdentity(team_id=team, user_id=user)
        for team, user in entry.identities
        if (team, user) not in known
    ]
