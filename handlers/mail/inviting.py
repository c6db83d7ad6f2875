"""A colleague is invited by a reply that says no more than that: "add Chris Doe <chris@acme.example>".

Who was unknown until then is a person of the company whose domain their address has; from then on what they write is
theirs, never that of whose mail they answered.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import commands as c
from bot.changes import Refused, make
from bot.outbox import Reply
from bot.render import refusals
from handlers import newcomers
from handlers.newcomers import ADDRESS
from storage.kinds import Audience, IncomingState, Origin, Side
from storage.models import Incoming, Person

LONGEST = 400
ADD = frozenset(
    [
        "add",
        "invite",
        "include",
        "hinzufügen",
        "füge",
        "nimm",
        "ergänze",
        "einladen",
        "lade",
        "ajoute",
        "ajouter",
        "ajoutez",
        "inclure",
        "invitez",
        "añade",
        "añadir",
        "agrega",
        "incluye",
        "adiciona",
        "adicionar",
        "inclua",
        "incluir",
        "convide",
        "toevoegen",
        "voeg",
        "uitnodigen",
        "追加",
    ]
)
# What may stand around the address and says nothing else.
AROUND = frozenset(
    [
        "please",
        "pls",
        "kindly",
        "hi",
        "hello",
        "to",
        "the",
        "this",
        "our",
        "plan",
        "loop",
        "too",
        "as",
        "well",
        "thanks",
        "thank",
        "you",
        "also",
        "and",
        "with",
        "cc",
        "bitte",
        "zum",
        "zu",
        "in",
        "den",
        "plan",
        "auf",
        "hinzu",
        "auf",
        "dazu",
        "danke",
        "s'il",
        "vous",
        "plaît",
        "te",
        "au",
        "à",
        "svp",
        "merci",
        "por",
        "favor",
        "al",
        "a",
        "el",
        "la",
        "o",
        "ao",
        "gracias",
        "obrigado",
        "obrigada",
        "toe",
        "aan",
        "het",
        "graag",
        "bedankt",
        "dank",
        "je",
        "my",
        "colleague",
        "colleagues",
        "meinen",
        "kollegen",
        "meine",
        "kollegin",
        "mon",
        "ma",
        "collègue",
        "mi",
        "colega",
        "compañero",
        "compañera",
        "meu",
        "minha",
        "mijn",
    ]
)
MOST_NAMES = 4


@dataclass(frozen=True)
class Wish:
    """Whom to invite; `name` is empty where only the address was given."""

    email: str
    name: str


def wish(text: str) -> Wish | None:
    """Read a wish to invite one person; None where the words say anything else as well."""
    line = " ".join(text[:LONGEST].split())
    found = ADDRESS.findall(line)
    if len(found) != 1 or len(text) > LONGEST:
        return None
    words = [word.strip('.,;:!()"“”') for word in ADDRESS.sub(" ", line).split()]
    words = [word for word in words if word]
    if not any(word.lower() in ADD for word in words):
        return None
    left = [word for word in words if word.lower() not in ADD | AROUND]
    named = len(left) <= MOST_NAMES and all(word[0].isupper() for word in left)
    return Wish(found[0].lower(), " ".join(left)) if named else None


def invite(
    session: Session, plan_id: int, inviter: Person, wished: Wish, *, now: datetime, request: str
) -> Reply:
    """Put the person on the plan, if the inviter may; else say why not, and leave no trace of them."""
    try:
        with session.begin_nested():
            person = newcomers.bring(session, plan_id, inviter, wished.email, name=wished.name)
            both = Side.VENDOR is person.side is inviter.side
            clearance = Audience.INTERNAL if both else Audience.SHARED
            made = make(
                session,
                [c.InviteMember(plan_id, person.id, clearance=clearance)],
                actor=inviter,
                origin=Origin.MAIL,
                now=now,
                request=request,
            )
    except Refused as refusal:
        return Reply(plan=plan_id, refused=(str(refusal),))
    if not made:
        return Reply(plan=plan_id, refused=(refusals.ON_IT_ALREADY % {"email": wished.email},))
    return Reply(plan=plan_id, changes=tuple(change.id for change in made))


def held_of(session: Session, plan_id: int | None, email: str) -> list[Incoming]:
    """List what the person wrote on the plan before they were known, oldest first."""
    query = select(Incoming).where(
        Incoming.state == IncomingState.HELD,
        Incoming.plan_id == plan_id,
        Incoming.sender == email,
    )
    return list(session.scalars(query.order_by(Incoming.id).with_for_update()))
