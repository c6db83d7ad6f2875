"""What mails teach of people's addresses: one is learnt by confirmation, and one that is written from can be written to."""

import structlog
from sqlalchemy.orm import Session

from bot.identity import by_address
from handlers.mail.desk import Desk
from handlers.mail.parse import Parsed
from handlers.mail.senders import Verdict, author, dmarc
from handlers.mail.whose import Whose
from storage.models import Address, Person

log = structlog.get_logger()
LONGEST_ADDRESS = 254


def learn(session: Session, desk: Desk, parsed: Parsed, own: Whose) -> bool:
    """Know an address as somebody's from now on: they said so, from one that was known, with a token of theirs."""
    writer = author(parsed)
    known = writer is None or by_address(session, writer.address) is not None
    if writer is None or known or len(writer.address) > LONGEST_ADDRESS:
        return False
    if dmarc(parsed, desk.mail.authserv_id) is Verdict.FAIL:
        return False
    session.add(Address(person_id=own.person_id, email=writer.address))
    log.info("address learnt", person=own.person_id)
    return True


def revive(person: Person, parsed: Parsed) -> None:
    """Who writes from an address can be written to there."""
    written = {one.address for one in parsed.from_}
    for address in person.addresses:
        if address.email in written and (address.failures or address.dead_at is not None):
            address.failures, address.dead_at = 0, None
