"""What a digest holds: the plans that it is about, how each stands, and what happened since the last one.

Read through the reader's limited session, so what it counts is what its reader may see.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import status
from bot.health import Colour
from bot.reminders import Part
from bot.reminders.rhythm import part_of
from bot.status import PlanLine, Status
from storage import queries
from storage.kinds import MessageKind, PlanState
from storage.models import Change, Member, Message, Person, Plan

# How far the first digest of a part looks back: over a weekend, a week, a month.
BACK = {
    Part.PLANS: timedelta(days=3),
    Part.PORTFOLIO: timedelta(days=7),
    Part.WEEK: timedelta(days=7),
    Part.MONTH: timedelta(days=31),
}
# What is nobody's news: wishes for oneself, reminders, where a plan is shown.
NO_NEWS = frozenset(
    {"snooze", "preferences", "link", "unlink", "hide", "remind", "nudge", "edit_plan"}
)
# Words that were taken back stand nowhere any more.
WORDS = frozenset({"comment", "ask", "answer"})
LOOKED_AT = 60
MOST_CHANGES = 500
MOST_PLANS = 200
_ORDER = {Colour.RED: 0, Colour.AMBER: 1, Colour.GREEN: 2}


@dataclass(frozen=True)
class PlanNews:
    """One plan of a digest: its status, and what others did on it, oldest first.

    `before` is the colour that it had at the last digest, None where it is the same.
    """

    part: Part
    status: Status
    changes: tuple[Change, ...]
    held_mails: int = 0
    before: Colour | None = None

    def without(self, changes: Sequence[Change]) -> "PlanNews":
        """Leave out those changes, and the questions and dates that they put."""
        told = {one.id for one in changes}
        notes, dates = {one.note_id for one in changes}, {one.proposal_id for one in changes}
        status = replace(
            self.status,
            questions=tuple(row for row in self.status.questions if row.id not in notes),
            waiting=tuple(row for row in self.status.waiting if row.id not in dates),
        )
        left = tuple(one for one in self.changes if one.id not in told)
        return replace(self, status=status, changes=left)


@dataclass(frozen=True)
class Digest:
    """What a digest holds. `since` is when the last one of its part was written.

    `plans` are told each by itself; `lines` are those that their reader only follows, however many.
    """

    since: Mapping[Part, datetime]
    plans: tuple[PlanNews, ...]
    lines: tuple[PlanLine, ...] = ()

    def without(self, changes: Sequence[Change]) -> "Digest":
        """Leave out what is told of those changes, and what they ask."""
        return replace(self, plans=tuple(one.without(changes) for one in self.plans))

    def of(self, part: Part) -> list[PlanNews]:
        """Give the plans of a part, red ones first."""
        return [one for one in self.plans if one.part is part]


def gather(session: Session, person: Person, message: Message, now: datetime) -> Digest:
    """Gather what the message's parts are about, as of now."""
    parts = [Part(name) for name in message.about.get("parts", [])]
    since = {part: _since(session, message, part) for part in parts}
    plans = _plans(session, person, parts)
    followed = {key for key, part, _ in plans if part is Part.PORTFOLIO}
    lines = status.portfolio(session, now) if followed else ()
    told = [one for one in plans if one[1] is not Part.PORTFOLIO][:MOST_PLANS]
    happened = _happened(session, person, min(since.values(), default=now)) if told else {}
    stood = queries.stood(session, [key for key, *_ in told])
    mails = message.about.get("mails", {})
    found = []
    for key, part, welcomed_at in told:
        facts = status.facts(session, session.get_one(Plan, key), person, now, most=None)
        if facts is None:
            continue
        begun = max(since[part], welcomed_at or since[part])
        changes = tuple(one for one in happened.get(key, ()) if one.at > begun)
        before = _before(stood.get(key), facts.health.colour, since[part])
        found.append(PlanNews(part, facts, changes, mails.get(str(key), 0), before))
    kept = tuple(line for line in lines if line.plan_id in followed)
    return Digest(since, tuple(sorted(found, key=_rank)), kept)


def _before(stood: queries.Kept | None, colour: Colour, since: datetime) -> Colour | None:
    """Give the colour that a plan had until it turned to the one that it has; None where that was told before."""
    if stood is None or stood.colour is not colour or stood.since < since:
        return None
    return stood.before


def _rank(news: PlanNews) -> tuple[int, str]:
    return _ORDER[news.status.health.colour], news.status.key


def _plans(
    session: Session, person: Person, parts: Sequence[Part]
) -> list[tuple[int, Part, datetime | None]]:
    """Give the active plans that the person has one of these parts of, and when they were welcomed.

    What happened before was told by the welcome, as how the plan stood.
    """
    query = (
        select(Plan.id, Member.role, Member.welcomed_at)
        .join(Member, Member.plan_id == Plan.id)
        .where(Member.person_id == person.id, Plan.state == PlanState.ACTIVE)
        .order_by(Plan.key)
    )
    rows = [(key, part_of(person, role), at) for key, role, at in session.execute(query)]
    return [(key, part, at) for key, part, at in rows if part is not None and part in parts]


def _since(session: Session, message: Message, part: Part) -> datetime:
    before = (
        select(Message.made_at, Message.about)
        .where(
            Message.person_id == message.person_id,
            Message.kind == MessageKind.DIGEST,
            Message.sent_at.is_not(None),
            Message.id < message.id,
        )
        .order_by(Message.id.desc())
        .limit(LOOKED_AT)
    )
    found = (at for at, about in session.execute(before) if part.value in about.get("parts", []))
    return max(next(found, message.made_at - BACK[part]), message.made_at - 2 * BACK[part])


def _happened(session: Session, person: Person, since: datetime) -> dict[int, list[Change]]:
    """Give what others did since then, by plan, oldest first."""
    found: dict[int, list[Change]] = defaultdict(list)
    for change in reversed(queries.changes_since(session, None, since, MOST_CHANGES)):
        own = change.actor_id == person.id
        undid = change.now.get("undid")
        silent = change.verb in NO_NEWS or undid in NO_NEWS or undid in WORDS
        if not own and not silent and change.plan_id is not None:
            found[change.plan_id].append(change)
    return found
