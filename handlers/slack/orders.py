"""What a line that begins with a verb asks for, wherever it was typed: something to show, or commands."""

import re
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.commands import Command, SetPreferences
from bot.conversation import looking_back, own
from bot.identity import eyes
from bot.outbox import Reply
from bot.times import local_day
from handlers.slack import questions, verbs
from handlers.slack.lines import Line, choose_plan
from handlers.slack.verbs import Mistaken, Typed
from handlers.slack.verbs.meanings import MEANINGS
from handlers.slack.verbs.own import Own
from storage.kinds import PlanState
from storage.models import Member, Person, Plan

A_KEY = re.compile(r"[A-Za-z][\w-]*[.!?]?")
AS_SOMEBODY = re.compile(r"\bas\s+(?!of\b)\S.*", re.IGNORECASE | re.DOTALL)
COURTESY = frozenset({"please", "pls", "now", "today"})


def wish(session: Session, line: Line) -> Reply:
    """Give what is to be shown; `Mistaken` where the line names what is not there. `session` has the person's eyes."""
    match line.verb:
        case "mine":
            return Reply(mine=True)
        case "next":
            return Reply(next=True)
        case "help":
            return _help(line)
        case "changes":
            return _changes(session, line)
    plan, left = choose_plan(session, line)
    if left.rest and left.rest.casefold() not in COURTESY:
        raise Mistaken(_unknown(left.rest))
    return Reply(plan=plan.id, status=line.verb == "status", who=line.verb == "who")


def names_a_plan(line: Line) -> bool:
    """Whether what stands behind "status" or "who" can only be the key of a plan, one that there is not.

    "as carl" is none either: it is answered, and not passed over.
    """
    behind = A_KEY.fullmatch(line.rest) or AS_SOMEBODY.search(line.rest)
    return line.verb in {"status", "who"} and behind is not None


def commands(line: Line) -> Sequence[Command]:
    """Give the commands that a line means; `Mistaken` says what it lacks."""
    with eyes(line.parts.engine, line.reader) as session:
        person = session.get_one(Person, line.person_id)
        if line.verb in verbs.OWN and not (line.rest and line.verb in verbs.VERBS):
            return verbs.OWN[line.verb].parse(Own(session, person, line.rest))
        if line.verb == "resume" and not line.rest and _is_back(session, person, line):
            return [SetPreferences(person.id, away_until=None)]
        plan, left = choose_plan(session, line)
        typed = Typed(
            session,
            person,
            plan,
            line.place,
            left.rest,
            line.parts.clock(),
            line.flags,
            line.audience_of(plan.id),
        )
        return verbs.VERBS[line.verb].parse(typed)


def _is_back(session: Session, person: Person, line: Line) -> bool:
    """Whether "resume" can only end the person's own absence: no plan of theirs is paused."""
    if not own.is_resting(person, line.parts.clock()):
        return False
    theirs = select(Plan.id).join(Member, Member.plan_id == Plan.id)
    paused = theirs.where(Member.person_id == person.id, Plan.state == PlanState.PAUSED)
    return session.scalar(paused.limit(1)) is None


def _unknown(rest: str) -> str:
    if AS_SOMEBODY.fullmatch(rest):
        return f"I do not know “{rest}”: you are shown what you may see, as yourself."
    return f"There is no plan “{rest}” that you are on."


def hint(line: Line, mistake: Mistaken) -> str:
    """Say what was meant, with an example."""
    found = verbs.usage(line.verb)
    return f"{mistake} For example: {line.parts.command} {found.example}" if found else str(mistake)


def _help(line: Line) -> Reply:
    """Show all that can be said, or how one verb is used."""
    word = line.rest.casefold()
    name = verbs.ALIASES.get(word, word)
    found = verbs.usage(name)
    if found is None:
        unknown = (f"I do not know “{line.rest}”. This is what I do:",) if word else ()
        return Reply(help=True, refused=unknown)
    command = line.parts.command
    words = f"{command} {found.usage}", MEANINGS[name], f"For example: {command} {found.example}"
    return Reply(refused=words)


def _changes(session: Session, line: Line) -> Reply:
    """Show what changed: on the plan that is named or lives here, else on all of the person's."""
    plan_id, rest = None, line.rest
    named = questions.named_plan(session, line.person_id, rest)
    if named is not None:
        plan_id = named.id
    elif line.plan_id is not None or line.place.plans:
        plan_id = choose_plan(session, line)[0].id
    person = session.get_one(Person, line.person_id)
    _check_since(line, person, rest if named is None else "")
    at = questions.since_when(line, person, plan_id, rest)
    return Reply(plan=plan_id, since=at.isoformat())


def _check_since(line: Line, person: Person, words: str) -> None:
    """Refuse what names no day, where nothing else is named either."""
    today = local_day(line.parts.clock(), person.time_zone)
    known = not words or looking_back.is_visit(words) or looking_back.named_day(words, today)
    if not known:
        raise Mistaken(f"I do not know since when “{words}” is: write a weekday or a date.")
