"""Who is this? A Slack user, a mail address with its token, a link: a person, or nobody we know.

Who is not known gets None, never a guess: the caller answers a stranger with what tells nothing.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, bindparam, select
from sqlalchemy.orm import Session

from bot.policy import Reader, clearance, lend, limits
from storage.db import beside, reading
from storage.kinds import Audience
from storage.models import Address, Message, Person, PlanChannel, SlackIdentity

# Asked for each request: made once, since to put it together takes as long as to run it.
_BY_SLACK = (
    select(Person.id)
    .join(SlackIdentity, SlackIdentity.person_id == Person.id)
    .where(
        SlackIdentity.team_id == bindparam("team"),
        SlackIdentity.user_id == bindparam("user"),
        Person.active,
    )
)

__all__ = [
    "Reader",
    "by_address",
    "by_slack",
    "clearance",
    "eyes",
    "eyes_within",
    "holder",
    "is_revoked",
    "narrowest",
    "place_audience",
]

# Made once: to put a statement together costs as much as to run it.
_ADDRESS = select(Address).where(Address.email == bindparam("email"))


@contextmanager
def eyes(engine: Engine, reader: Reader) -> Iterator[Session]:
    """Open a fresh session that sees what the reader may see, and cannot write."""
    with reading(engine, limits(reader)) as session:
        lend(session, reader)
        yield session


@contextmanager
def eyes_within(session: Session, reader: Reader) -> Iterator[Session]:
    """Open a session like that of `eyes` in a transaction that has changed something already."""
    with beside(session, limits(reader)) as limited:
        yield limited


def by_slack(session: Session, team_id: str, user_id: str) -> int | None:
    """Find the key of the person behind a Slack user.

    `team_id` is the user's own team, never the installing one: for an outsider in a shared channel Bolt's
    `context.actor_team_id` names the installer.
    """
    return session.scalar(_BY_SLACK, {"team": team_id, "user": user_id})


def by_address(session: Session, address: str) -> Person | None:
    """Find the person whose registered address this is; `+suffix` and case do not matter.

    The address as it is written is looked for first, since "a+b@" may be somebody else than "a@".
    """
    plain = address.strip().lower()
    local, _, domain = plain.rpartition("@")
    for candidate in dict.fromkeys((plain, f"{local.partition('+')[0]}@{domain}")):
        found = session.scalar(_ADDRESS, {"email": candidate})
        if found is not None:
            return found.person if found.person.active else None
    return None


def holder(session: Session, address: str, token_of: int, message_id: int) -> Person | None:
    """Check a reply token against its sender: give whose it is if the mail went to them, and the address is theirs.

    The token alone hands an identity over with every forward, the address alone can be forged.
    """
    person, message = session.get(Person, token_of), session.get(Message, message_id)
    if person is None or message is None or message.person_id != person.id:
        return None
    if not _is_theirs(session, person, address) or is_revoked(session, person, message_id):
        return None
    return person


def _is_theirs(session: Session, person: Person, address: str) -> bool:
    """Whether an address is registered as theirs, or lies in the same mailbox as one that is."""
    plain = address.strip().lower()
    if any(one.email == plain for one in person.addresses):
        return person.active
    return _by_mailbox(session, address) is person


def _by_mailbox(session: Session, address: str) -> Person | None:
    """Find whom a token may name beside this address: also who is registered in the same mailbox by a `+suffix`.

    So "a@" may answer what went to "a+x@". Where several people share a mailbox that way, it is nobody's.
    """
    person = by_address(session, address)
    local, _, domain = address.strip().lower().rpartition("@")
    if person is not None or not local:
        return person
    query = select(Address.person_id).where(
        Address.email.startswith(f"{local.partition('+')[0]}+", autoescape=True),
        Address.email.endswith(f"@{domain}", autoescape=True),
    )
    found = session.scalars(query.distinct().limit(2)).all()
    person = session.get_one(Person, found[0]) if len(found) == 1 else None
    return person if person is not None and person.active else None


def is_revoked(session: Session, person: Person, message_id: int) -> bool:
    """Whether what that message carried, its token and its buttons, was taken back."""
    if person.revoked_at is None:
        return False
    message = session.get(Message, message_id)
    return message is None or message.made_at <= person.revoked_at


def place_audience(session: Session, team_id: str, channel_id: str) -> Audience:
    """Give what may be said in a Slack channel: shared unless every plan there is linked as internal."""
    query = select(PlanChannel.audience).where(
        PlanChannel.team_id == team_id, PlanChannel.channel_id == channel_id
    )
    return narrowest(session.scalars(query))


def narrowest(audiences: Iterable[Audience]) -> Audience:
    """Give what may be said where those plans live: shared where there is none."""
    return min(audiences, default=Audience.SHARED)
