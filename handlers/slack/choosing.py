"""What could be about several plans: the one on which it makes sense, else a question with a button for each.

The commands of each choice are stored, as for any question back, so that a button holds ids only.
"""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from bot import commands as c
from bot.outbox import Reply
from handlers.slack import orders
from handlers.slack.doing import make, take_in
from handlers.slack.lines import Line, Several
from handlers.slack.verbs import Mistaken
from storage.kinds import Audience, ProposalKind, Side
from storage.models import Person

# A question back shows no more choices than these.
MOST_CHOICES = 8
Choice = tuple[int, Sequence[c.Command]]


def ask(line: Line, several: Several) -> Reply:
    """Do it where one plan only can be meant, else ask which; `Mistaken` where none or too many can."""
    found = _choices(line, several)
    if not found or len(found) > MOST_CHOICES:
        raise several
    if len(found) == 1:
        return take_in(
            line.parts,
            line.asking,
            lambda session: make(session, line.parts, line.asking, found[0][1]),
        )
    return take_in(line.parts, line.asking, lambda session: _propose(session, line, found))


def _choices(line: Line, several: Several) -> list[Choice]:
    """Give what the line would mean on each plan on which it means anything."""
    found: list[Choice] = []
    for plan_id, _, _ in several.plans:
        try:
            found.append((plan_id, orders.commands(replace(line, plan_id=plan_id))))
        except Mistaken:
            continue
    return found


def _propose(session: Session, line: Line, found: Sequence[Choice]) -> Reply:
    person = session.get_one(Person, line.person_id)
    own = Audience.SHARED if person.side is Side.CUSTOMER else Audience.INTERNAL
    proposal = c.Propose(
        found[0][0],
        ProposalKind.READING,
        tuple(tuple(c.dump(one) for one in commands) for _, commands in found),
        to=line.person_id,
        audience=own,
        about={"asked": "which_plan", "plans": [plan_id for plan_id, _ in found]},
    )
    return make(session, line.parts, line.asking, [proposal])
