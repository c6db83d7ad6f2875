"""One command as it was typed, and which plan it is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.identity import Reader, by_slack
from handlers.slack import people, verbs
from handlers.slack.doing import Asking
from handlers.slack.parts import Json, Parts
from handlers.slack.places import Place, closed_plans, find_place, plan_by_key, plans_of
from handlers.slack.plain import mentioned, plain
from handlers.slack.verbs import Mistaken
from storage.db import reading
from storage.kinds import Audience, Origin
from storage.models import Plan, SlackIdentity

INTERNAL, SHARED = "--internal", "--shared"
# People type the one word for the other.
SHARING = frozenset({SHARED, "--share"})
FLAGS = SHARING | {INTERNAL}
# What is said, added or judged is shared with the other side; of all else a status alone is shown to everybody.
TOLD = frozenset({"note", "decide", "ask", "add", "health"})
MOST_KEYS = 12
# What people say for "reopen 15".
AGAIN = re.compile(
    r"(?:tasks? )?((?:(?:[a-z][a-z0-9-]*-|#)?\d{1,9}(?:,? and |, ?|[ &]+)?)+):? ?"
    r"(?:(?:is|are|must be|should be|needs to be|has to be) )?(?:(?:re)?open|opened)(?: up)? again(?: please)?[.!]*",
    re.IGNORECASE,
)
SEVERAL = re.compile(r"(?:[a-z][a-z0-9-]*-)?\d{1,9}", re.IGNORECASE)


class Several(Mistaken):
    """It could be about any of these plans; none where the person is on none."""

    def __init__(self, sentence: str, plans: tuple[Plan, ...]) -> None:
        super().__init__(sentence)
        self.plans = tuple((plan.id, plan.key, plan.title) for plan in plans)


@dataclass(frozen=True)
class Line:
    """A command: its first word, what stands behind it, its flags, who typed it, and where.

    `private`: nobody else reads it, as no command is read by others in the channel in which it is typed.
    """

    parts: Parts
    person_id: int
    place: Place
    trigger: str
    verb: str
    rest: str
    text: str
    flags: frozenset[str]
    aloud: bool
    plan_id: int | None = None
    ceiling: Audience = Audience.INTERNAL
    private: bool = False

    @property
    def asking(self) -> Asking:
        """Give who asks, and the key under which it is done once."""
        return Asking(self.person_id, Origin.SLASH, f"slack:trigger:{self.trigger}")

    def audience_of(self, plan_id: int | None) -> Audience:
        """Give the audience of what is said here of a plan: a command's words are nobody else's until they are shared."""
        if "internal" in self.flags:
            return Audience.INTERNAL
        if "shared" in self.flags:
            return Audience.SHARED
        return Audience.INTERNAL if self.private else self.place.audience_of(plan_id)

    @property
    def reader(self) -> Reader:
        """Give with whose eyes it is read: theirs, but no more than all may see who read the answer."""
        return Reader.person(self.person_id, ceiling=self.ceiling)


def read_line(parts: Parts, body: Json) -> Line | None:
    """Take a command apart; an empty one asks for help. None from a stranger."""
    team, user = str(body["team_id"]), str(body["user_id"])
    typed = str(body.get("text", ""))
    with reading(parts.engine, ()) as session:
        known = by_slack(session, team, user)
        place = find_place(session, team, str(body.get("channel_id", "")))
        names = names_in(session, typed)
    if typed.lstrip().casefold().startswith("invite"):
        unknown = [key for key in mentioned(typed) if key not in names]
        found = {key: people.colleague(parts, team, key) for key in unknown[:1]}
        names |= {key: address for key, address in found.items() if address}
    text = plain(typed, names)
    person_id = known or people.recognise(parts, team, user, team)
    if person_id is None:
        return None
    made = make_line(parts, person_id, place, text or "help", str(body.get("trigger_id", "")))
    return replace(made, private=True)


def make_line(parts: Parts, person_id: int, place: Place, text: str, trigger: str = "") -> Line:
    """Take words apart, wherever they were said."""
    words = _verb_first(text).split()
    kept = [word for word in words if word not in FLAGS]
    verb = kept[0].casefold().rstrip(":") if kept else ""
    verb = verbs.ALIASES.get(verb, verb)
    aloud = not SHARING.isdisjoint(words)
    told = aloud and (verb in TOLD or verbs.usage(verb) is None)
    flags = {INTERNAL[2:]} if INTERNAL in words else set()
    return Line(
        parts,
        person_id,
        place,
        trigger=trigger,
        verb=verb,
        rest=" ".join(kept[1:]),
        text=" ".join(kept),
        flags=frozenset(flags | {SHARED[2:]} if told else flags),
        aloud=aloud and not told,
    )


def _verb_first(text: str) -> str:
    """Give "15 open again" as "reopen 15", any other words as they are."""
    again = AGAIN.fullmatch(" ".join(text.split()))
    return text if again is None else f"reopen {' '.join(SEVERAL.findall(again[1]))}"


def names_in(session: Session, text: str) -> dict[str, str]:
    """Give the address, else the name, of each known person whom a text mentions."""
    ids = mentioned(text)
    if not ids:
        return {}
    known = session.scalars(select(SlackIdentity).where(SlackIdentity.user_id.in_(ids)))
    return {row.user_id: row.person.email or row.person.name for row in known}


def choose_plan(session: Session, line: Line) -> tuple[Plan, Line]:
    """Find the plan that a line is about, and leave its key out; `session` has the person's eyes.

    A key that is named, else the plan that lives in the channel, else the person's only one; one that is closed
    where there is no other. `Mistaken` says which there are.
    """
    named = _named_plan(session, line)
    if named is not None:
        return named
    talked = session.get(Plan, line.plan_id) if line.plan_id is not None else None
    if talked is not None:
        return talked, line
    here, mine = _able(session, line)
    if len(here or mine) == 1:
        return (here or mine)[0], line
    raise Several(_which(here or mine, live_here=bool(here)), tuple(here or mine))


def _able(session: Session, line: Line) -> tuple[Sequence[Plan], Sequence[Plan]]:
    """Give the plans that live in this channel, and all of the person's.

    In the channel of a plan that is closed nothing is about another one that somebody may be on.
    """
    mine = plans_of(session, line.person_id)
    here = [plan for plan in mine if plan.id in line.place.plans]
    if here or (mine and not line.place.plans):
        return here, mine
    closed = closed_plans(session, line.person_id)
    return [plan for plan in closed if plan.id in line.place.plans], mine or closed


def _named_plan(session: Session, line: Line) -> tuple[Plan, Line] | None:
    """Find the plan whose key stands first, alone or before a number; its key alone is left out."""
    first, _, behind = line.rest.partition(" ")
    found = plan_by_key(session, first) if first and not first.isdecimal() else None
    if found is not None:
        return found, replace(line, rest=behind)
    prefix = first.rpartition("-")[0]
    found = plan_by_key(session, prefix) if prefix else None
    return (found, line) if found is not None else None


def likely_plan(session: Session, line: Line) -> int | None:
    """Give the plan that plain words are about without naming one; None where they name another or none is likely."""
    here, mine = _able(session, line)
    words = {word.strip(".,:;!?").upper().partition("-")[0] for word in line.text.split()}
    if any(plan.key.partition("-")[0] in words for plan in mine) or len(here) != 1:
        return None
    return here[0].id


def _which(plans: Sequence[Plan], *, live_here: bool) -> str:
    if not plans:
        return "You are on no plan yet; ask your contact to invite you."
    keys = ", ".join(plan.key for plan in plans[:MOST_KEYS])
    more = "" if len(plans) <= MOST_KEYS else ", …"
    where = "Several plans live here" if live_here else "You are on several plans"
    return f"{where}: {keys}{more}. Name the one that you mean."
