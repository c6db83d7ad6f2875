"""Questions to the bot about how things stand, as people put them: "how is Acme?", "what changed since Friday?".

No change of a plan and nobody's question to somebody else; what is not asked like this is left to the reader.
"""

import re
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from bot.outbox import Reply
from bot.status import visit
from bot.times import at_local, local_day
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
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SPAN = re.compile(r"(\d{1,3})\s*(day|week)s?", re.IGNORECASE)
# Whoever asks what happened to 12 asks about a task.
NUMBER = re.compile(r"\d")
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
VISIT = re.compile(r"\bmy last (?:visit|look|time)|\bI (?:last )?looked\b", re.IGNORECASE)
A_WEEK, A_DAY = timedelta(days=7), timedelta(days=1)
LONGEST = timedelta(days=366)


def about(session: Session, line: Line) -> Reply | None:
    """Give what such a question wants shown; None where it is none. `session` has the person's eyes."""
    text = line.text.strip().replace("\u2019", "'")
    asked = CHANGED.fullmatch(text)
    if asked is not None and not NUMBER.search(SPAN.sub("", ISO.sub("", asked["rest"]))):
        return _changes(session, line, asked["rest"])
    asked = HOW.fullmatch(text)
    if asked is None:
        return None
    plan = named_plan(session, line.person_id, asked["what"])
    plan_id = plan.id if plan else _here(session, line) if asked["what"].casefold() in IT else None
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
    return before if before and VISIT.search(words) else since(words, person, now)


def since(words: str, person: Person, now: datetime) -> datetime:
    """Read since when, on the person's calendar: the beginning of that day; of a week ago where no day is named."""
    today = local_day(now, person.time_zone)
    day = _past_day(words.casefold(), today)
    return at_local(max(min(day, today), today - LONGEST), time(0), person.time_zone)


def _past_day(words: str, today: date) -> date:
    """Give the day that is meant: a weekday is the last such day before today."""
    written = ISO.search(words)
    if written is not None:
        try:
            return date.fromisoformat(written[0])
        except ValueError:
            return today - A_WEEK
    if "yesterday" in words:
        return today - A_DAY
    if "today" in words:
        return today
    span = SPAN.search(words)
    if span is not None:
        return today - int(span[1]) * (A_DAY if span[2].startswith("day") else A_WEEK)
    return _week_day(words, today)


def _week_day(words: str, today: date) -> date:
    for number, name in enumerate(WEEKDAYS):
        if re.search(rf"\b{name[:3]}(?:{name[3:]})?\b", words):
            return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    if "this week" in words:
        return today - timedelta(days=today.weekday())
    if "last week" in words:
        return today - timedelta(days=today.weekday() + 7)
    return today - A_WEEK


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
