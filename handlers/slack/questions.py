"""Questions to the bot about how things stand, as people put them: "how is Acme?", "what changed since Friday?".

No change of a plan and nobody's question to somebody else; what is not asked like this is left to the reader.
"""

import re
from datetime import datetime

from sqlalchemy.orm import Session

from bot.conversation import looking_back
from bot.outbox import Reply
from bot.status import visit
from handlers.slack import standing
from handlers.slack.lines import Line
from handlers.slack.places import plans_of
from storage.db import writing
from storage.models import Person, Plan

HOW = re.compile(
    r"(?:and |so |hey |hi |tandem,? )*how(?:'s| is| are)\s+(?P<what>.+?)"
    r"(?:\s+(?:doing|going|standing|looking|getting on|coming along))?\s*[?.!]*",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"(?:and |so |hey |hi |tandem,? )*(?:what(?:'s|s| is| has| have)?\s+(?:has\s+|have\s+)?"
    r"(?:changed|new|happened|been happening|moved|different)|any (?:news|changes))\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
IT = frozenset({"it", "the plan", "our plan", "everything", "things", "that", "this", "this plan"})
ALL = frozenset({"my plans", "our plans", "all plans", "all my plans", "the plans", "my customers"})
# Whoever asks what happened to 12 asks about a task.
NUMBER = re.compile(r"\d")


def about(session: Session, line: Line) -> Reply | None:
    """Give what such a question wants shown; None where it is none. `session` has the person's eyes."""
    text = line.text.strip().replace("\u2019", "'")
    asked = CHANGED.fullmatch(text)
    if asked is not None and not NUMBER.search(looking_back.undated(asked["rest"])):
        return _changes(session, line, asked["rest"])
    since = looking_back.asked(text)
    if since is not None:
        return _changes(session, line, since)
    one = standing.about(session, line)
    if one is not None:
        return one
    asked = HOW.fullmatch(text)
    if asked is None:
        return None
    what = asked["what"].casefold()
    if what in ALL:
        return Reply(status=True)
    plan = named_plan(session, line.person_id, what)
    plan_id = plan.id if plan else _here(session, line) if what in IT else None
    return Reply(plan=plan_id, status=True) if plan_id is not None else None


def named_plan(session: Session, person_id: int, words: str) -> Plan | None:
    """Find the one plan of the person that words name: by its key, its title or its customer."""
    plain = re.sub(r"[^\w-]+", " ", words).casefold().strip()
    said = f" {plain} "
    found = [
        plan
        for plan in plans_of(session, person_id)
        if any(
            f" {name.casefold()} " in said for name in (plan.key, plan.title, plan.customer.name)
        )
    ]
    exact = [plan for plan in found if f" {plan.key.casefold()} " in said]
    return (exact or found)[0] if len(exact or found) == 1 else None


def since_when(line: Line, person: Person, plan_id: int | None, words: str) -> datetime:
    """Read since when, and note the visit; a first one looks back for as long as no day would."""
    now = line.parts.clock()
    with writing(line.parts.engine) as session:
        before = visit(session, person.id, plan_id, now)
    return (
        before
        if before and looking_back.is_visit(words)
        else looking_back.begin(words, person, now)
    )


def _changes(session: Session, line: Line, rest: str) -> Reply:
    plan = named_plan(session, line.person_id, rest)
    person = session.get_one(Person, line.person_id)
    plan_id = plan.id if plan else _here(session, line)
    return Reply(plan=plan_id, since=since_when(line, person, plan_id, rest).isoformat())


def _here(session: Session, line: Line) -> int | None:
    """Give the plan that is talked about where the question stands; None where the person is not on it."""
    here = line.place.plans[0] if len(line.place.plans) == 1 else None
    found = session.get(Plan, line.plan_id or here or 0)
    return found.id if found else None
