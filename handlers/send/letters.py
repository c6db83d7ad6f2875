"""From a letter to a mail: in whose name, what brings the answer back, and under what it is threaded."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.outbox import DAILY
from bot.render import Letter, png
from bot.render.brand import brand_of
from bot.tokens import BounceTokens, ReplyTokens, reply_address, reply_message_id
from handlers.send import mime
from handlers.send.calendar import publish
from storage import queries
from storage.db import reading
from storage.kinds import MessageKind
from storage.models import Incoming, Message, Person, Plan

# The same as in handlers.mail.automatic, which is no neighbour to import from; a test compares them.
LOOP_HEADER = "X-Tandem-Loop"


@dataclass(frozen=True)
class Stationery:
    """What all our mails have in common."""

    engine: Engine
    address: str
    replies: ReplyTokens
    bounces: BounceTokens
    subaddresses: bool = True

    def carrying(self, token: str) -> str:
        """Write our address with a token in it, where such an address is delivered."""
        return reply_address(token, self.address) if self.subaddresses else self.address

    @property
    def host(self) -> str:
        """The host of our address."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True)
class Before:
    """The mail that is answered, and the one of ours that it answered; empty where there is none."""

    subject: str = ""
    message_id: str = ""
    stamp: str = ""


def before(engine: Engine, message: Message) -> Before:
    """Find the mail that a message answers; read apart, since no reader's session sees it."""
    key = message.about.get("incoming") if message.kind is MessageKind.ANSWER else None
    if key is None:
        return Before()
    with reading(engine, ()) as session:
        incoming = session.get(Incoming, key)
        if incoming is None:
            return Before()
        known = incoming.identity if incoming.identity.startswith("<") else ""
        answered = session.get(Message, incoming.answers_id) if incoming.answers_id else None
        stamp = (answered.stamp or "") if answered is not None else ""
        return Before(incoming.subject or "", known, stamp)


def write(
    session: Session, message: Message, letter: Letter, paper: Stationery, *, now: datetime
) -> tuple[str, bytes]:
    """Write the mail and give its Message-ID with it, which is the same whenever it is sent again."""
    person = session.get_one(Person, message.person_id)
    token = paper.replies.mint(message.id, person.id, message.made_at)
    earlier = before(paper.engine, message)
    sender = _sender(session, message, letter)
    root = f"<{letter.thread.replace(':', '-')}.thread@{paper.host}>"
    references = [root, earlier.stamp, earlier.message_id]
    mail = mime.Mail(
        sender=(sender, paper.address),
        recipient=(person.name, recipient(person)),
        reply_to=paper.carrying(token),
        subject=_subject(letter.subject, earlier.subject),
        at=now,
        message_id=reply_message_id(token, paper.address),
        text=letter.text,
        html=letter.html,
        in_reply_to=earlier.message_id or root,
        references=tuple(dict.fromkeys(one for one in references if one)),
        extra=_extra(message, letter, paper),
        picture=png(letter.picture) if letter.picture else b"",
        calendar=publish(letter.dates, name=sender, address=paper.address, now=now),
    )
    return mail.message_id, mime.build(mail)


def envelope(message: Message, paper: Stationery) -> str:
    """Give the envelope's sender, to which delivery reports come back with a token of their own."""
    assert message.person_id is not None
    token = paper.bounces.mint(message.id, message.person_id, message.made_at)
    return paper.carrying(token)


def recipient(person: Person) -> str:
    """Give the person's first address that mail reaches; empty where there is none."""
    living = (_ascii(one.email) for one in person.addresses if one.dead_at is None)
    return next(filter(None, living), "")


def _ascii(email: str) -> str:
    """Write the host as DNS knows it; empty where the local part has other letters, which few relays take."""
    local, _, host = email.rpartition("@")
    try:
        known = host.encode("idna").decode()
    except UnicodeError:
        return ""
    return f"{local}@{known}" if local.isascii() else ""


def _sender(session: Session, message: Message, letter: Letter) -> str:
    """Say in whose name we write: "Northwind via Tandem"."""
    if letter.sender:
        return f"{letter.sender} via Tandem"
    plan = session.get(Plan, message.plan_id) if message.plan_id is not None else None
    if plan is None:
        shown = queries.tasks_by_id(session, letter.shown[:1])
        plan = shown[0].plan if shown else None
    return f"{brand_of(plan).name} via Tandem" if plan is not None else "Tandem"


def _subject(own: str, answered: str) -> str:
    """Answer a mail under its own subject, so that it stays in its thread."""
    if not answered:
        return own
    return answered if answered[:3].lower() == "re:" else f"Re: {answered}"


def _extra(message: Message, letter: Letter, paper: Stationery) -> dict[str, str]:
    answers = message.kind is MessageKind.ANSWER
    name = f"plan-{message.plan_id}" if message.plan_id is not None else "plans"
    headers = {
        "Auto-Submitted": "auto-replied" if answers else "auto-generated",
        LOOP_HEADER: paper.host,
        "List-Id": mime.mailbox(letter.plan_name, f"{name}.{paper.host}"),
        "List-Unsubscribe": f"<{letter.unsubscribe}>",
    }
    if letter.unsubscribe.startswith("https://"):
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    if message.kind in DAILY:
        headers["X-Auto-Response-Suppress"] = "All"
    return headers
