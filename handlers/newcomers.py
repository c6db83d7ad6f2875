"""Somebody new on a plan: a person of the company whose domain their address has, brought by who may invite.

Who was unknown until then has no account and no right but that of the plan; a Slack account becomes theirs by the
address that Slack has verified, or by a click in a mail to it.
"""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.changes import NotAllowed
from bot.identity import by_address
from bot.render import refusals
from storage.kinds import Side
from storage.models import Address, Organization, Person, Plan

ADDRESS = re.compile(
    r"<?\b([\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})>?", re.IGNORECASE
)
# Who has an address there is of any company, and sees nothing internal for it.
PUBLIC = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "icloud.com",
        "me.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.com",
        "web.de",
        "t-online.de",
        "proton.me",
        "protonmail.com",
        "orange.fr",
        "free.fr",
        "qq.com",
        "163.com",
    ]
)


def bring(
    session: Session, plan_id: int, inviter: Person, email: str, *, name: str = "", of: str = ""
) -> Person:
    """Give who has that address, made where nobody had it; raises `NotAllowed`.

    `of` is the company that the inviter named, empty: that of the address's domain. Somebody of another company is
    refused like somebody whom nobody knows.
    """
    companies = _companies(session, plan_id, inviter)
    found = by_address(session, email)
    if found is not None and found.organization not in companies:
        raise _refusal(email, companies)
    return found or _new(
        session, inviter, email, name, _company(session, inviter, email, companies, of)
    )


def _new(session: Session, inviter: Person, email: str, name: str, company: Organization) -> Person:
    person = Person(
        name=name or _name(email),
        organization=company,
        time_zone=inviter.time_zone,
        locale=inviter.locale,
        country=inviter.country,
        addresses=[Address(email=email)],
    )
    session.add(person)
    session.flush()
    return person


def _companies(session: Session, plan_id: int, inviter: Person) -> list[Organization]:
    """Give whose people the inviter may bring: the customer its own, the vendor either's."""
    plan = session.get_one(Plan, plan_id)
    return [plan.customer, plan.vendor] if inviter.side is Side.VENDOR else [plan.customer]


def _company(
    session: Session, inviter: Person, email: str, companies: list[Organization], of: str
) -> Organization:
    """Give the company that was named, else that which has the domain, by its own word or by its people's."""
    if of:
        companies = [one for one in companies if one.name.casefold() == of.casefold()] or companies
        if len(companies) == 1 and _vouches(inviter, companies[0]):
            return companies[0]
    for company in companies:
        if _has(session, inviter, company, email):
            return company
    raise _refusal(email, companies)


def _vouches(inviter: Person, company: Organization) -> bool:
    """Whether the inviter's word is enough: the vendor's people know who helps their customer, whatever the domain."""
    return inviter.side is Side.VENDOR and company.side is Side.CUSTOMER


def _has(session: Session, inviter: Person, company: Organization, email: str) -> bool:
    """Whether the domain is the company's; the vendor's word for it is who of them is on its plans already."""
    domain = email.rpartition("@")[2]
    own = inviter.email.rpartition("@")[2] if company.id == inviter.organization_id else None
    if domain in company.domains:
        return True
    if inviter.side is Side.CUSTOMER:
        return domain == own
    if domain in PUBLIC:
        return False
    query = select(Address.email).join(Person).where(Person.organization_id == company.id)
    return domain in {own, *(one.rpartition("@")[2] for one in session.scalars(query))}


def _refusal(email: str, companies: list[Organization]) -> NotAllowed:
    names = " or ".join(company.name for company in companies)
    return NotAllowed(refusals.NOT_THEIRS % {"email": email, "company": names})


def _name(email: str) -> str:
    """Make a name of "chris.doe@": better than none until they write themselves."""
    pieces = re.split(r"[._-]+", email.partition("@")[0].partition("+")[0])
    return " ".join(piece.capitalize() for piece in pieces if piece)[:200] or email
